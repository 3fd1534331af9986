#pragma once

namespace provodka::ui {

/// On dark paper Qt's own style draws boxes to tick black on black: they get an outline that can be seen.
/// To be called once, before the first window; systems with a style of their own keep it.
void outlineBoxes();

}
