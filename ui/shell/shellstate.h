#pragma once

#include "ui/shell/engineroom.h"

#include <QPixmap>

namespace provodka::ui {

/// One state for tray, title and status line; never "well" while anything waits for a person.
enum class ShellState { Idle, Working, NeedsPerson, Failed, Stopped };

ShellState shellState(const EngineRoom &room, int needsPerson);
/// What the engine does, as a sentence.
Text statusSentence(const EngineRoom &room);

/// The program's mark with its state; `count` stands in the badge.
QPixmap statePixmap(ShellState state, int count, int size);

}
