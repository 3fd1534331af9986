#pragma once

#include <functional>
#include <initializer_list>

class QWidget;

namespace provodka::ui {

class Rights;

/// Greys controls that decide or change something while whoever sits here only looks, and says why in their
/// tooltips. What a page itself wants of them is kept and counts again afterwards. Null: nobody is held back.
void guard(Rights *rights, std::initializer_list<QWidget *> controls);

/// As Rights::mayAct and Rights::mayEdit.
void whenMayAct(Rights *rights, QWidget *asker, std::function<void()> then);
void whenMayEdit(Rights *rights, QWidget *asker, std::function<void()> then);

}
