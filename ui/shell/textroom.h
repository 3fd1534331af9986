#pragma once

class QHeaderView;
class QWidget;

namespace provodka::ui {

/// Every heading can be read: narrower columns become as wide as their heading, and the last one is stretched
/// only where there is room for it. To be called again when headings are said in another language.
void makeRoomForHeadings(QHeaderView *header);

/// A window whose texts became longer grows with them.
void growToTexts(QWidget *window);

}
