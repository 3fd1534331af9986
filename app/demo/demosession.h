#pragma once

#include "app/demo/democast.h"
#include "app/demo/democlock.h"
#include "core/engine/enginehost.h"
#include "ui/demo/demostage.h"

#include <memory>

namespace provodka::app {

class SandboxStage;

/// All that `provodka --demo` runs on: the stand-ins inside the program, a workspace of its own with two
/// months of history, its setup and secrets. What runs the engine and shows the window is the application's.
/// Nothing of it leaves the computer, and all of it is gone with the session.
class DemoSession
{
public:
    /// A moment for the stand-ins and the history, before the window is shown. Errors: Storage, Network.
    static Result<std::unique_ptr<DemoSession>> open(const DemoCast &cast = builtInCast());
    ~DemoSession();

    QString folder() const;
    const Setup &setup() const;
    const Secrets &secrets() const;
    const Clock &clock() const;
    HttpMaker makeHttp() const;
    /// For EngineHost::start.
    EngineHost::Parts parts() const;
    ui::DemoStage &stage();

    /// Listens to the engine, so that the customer's notices find it and the stage can tell how it is.
    void follow(EngineHost &host);
    /// "Kill the engine": `end` without finishing anything, and a little later `start`. Left alone they
    /// do it to the host that is followed.
    void setEngineActs(std::function<void()> end, std::function<void()> start);

private:
    struct Private;
    explicit DemoSession(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

}
