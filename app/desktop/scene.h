#pragma once

#include "core/base/clock.h"
#include "core/engine/enginehost.h"

#include <memory>
#include <optional>

namespace provodka::app {

class DemoSession;

/// With what the window is opened: a workspace and the world around it.
struct Scene
{
    QString folder;
    QString secretsFile; ///< empty: the keychain
    std::optional<Secrets> secrets; ///< given beforehand: neither keychain nor file is used
    const Clock *clock = nullptr;
    HttpMaker makeHttp;
    WorkspaceSurroundings surroundings;
    bool looksOnly = false; ///< neither acts nor changes, and no engine by itself
    std::shared_ptr<DemoSession> demo; ///< where the demonstration runs; else nothing
};

}
