#pragma once

#include <QMap>
#include <QStringList>

class QWidget;

namespace provodka::ui {

/// What a person would stumble over in a window that is shown. Each line says where, and what stands there.

/// Texts that cannot be read whole where they stand, and in no tooltip either.
QStringList clippedTexts(QWidget &window);
/// Texts that hardly differ from what is behind them.
QStringList faintTexts(QWidget &window);
/// Controls of which a screen reader could not say what they are.
QStringList namelessControls(QWidget &window);
/// Keys that would do two things at once.
QStringList doubledKeys(QWidget &window);
/// Controls that the Tab key never comes to, and those that it never leaves.
QStringList unreachedByTab(QWidget &window);
/// What Escape should close and does not: a dialog, the help, a pane over its page.
QStringList openAfterEscape(QWidget &window);
/// Everything that is said in it, also in tooltips, menus and to screen readers, and where; numbers as '#'.
QMap<QString, QString> textsOf(QWidget &window);

}
