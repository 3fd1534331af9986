#pragma once

class QWidget;

namespace provodka::ui {

/// Scrolls the area that `widget` is in so that it is seen, once it has its place.
void bringIntoView(QWidget *widget);

}
