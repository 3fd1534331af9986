#pragma once

class QColor;

namespace provodka::ui {

/// From 1, the same, to 21, black on white; texts want 4.5.
double contrast(const QColor &one, const QColor &other);

/// Some dark systems leave links as blue as on white paper: they take a colour that can be read. To be called
/// again when the system's colours change.
void keepLinksReadable();

}
