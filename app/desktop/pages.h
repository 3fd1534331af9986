#pragma once

#include <QList>

namespace provodka {
class EngineHost;
}

namespace provodka::ui {
class DemoStage;
class EngineRoom;
class Office;
class Page;
class Rights;
class WorkspaceView;
}

namespace provodka::app {

/// What pages are made of.
struct PageParts
{
    ui::WorkspaceView &view;
    ui::Office &office;
    ui::Rights &rights;
    ui::EngineRoom &room;
    EngineHost &host; ///< stopped where another process runs the engine
    ui::DemoStage *demo = nullptr; ///< only in the demonstration
};

/// Every page of the window in the order of its side list; a new one is one line here.
QList<ui::Page *> makePages(const PageParts &parts);

}
