#include "app/desktop/demoscene.h"

#include "app/cli/examplesetup.h"
#include "app/common/putinforce.h"
#include "app/common/surroundings.h"
#include "app/sandbox/all.h"

#include <QTemporaryDir>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

sandbox::Sandbox::Options withoutLimits()
{
    sandbox::Sandbox::Options options;
    options.limits = false;
    return options;
}

struct Stage
{
    QTemporaryDir folder;
    SystemClock clock;
    sandbox::Sandbox sandbox{withoutLimits()};
};

}

Result<Scene> demoScene()
{
    auto stage = std::make_shared<Stage>();
    sandbox::addAll(stage->sandbox);
    if (const Result<void> started = stage->sandbox.start(); !started)
        return tl::unexpected(started.error());
    Scene scene;
    scene.folder = stage->folder.path();
    scene.clock = &stage->clock;
    scene.makeHttp = httpMaker(stage->clock, Pace::Unlimited);
    const Result<cli::ExampleSetup> example
        = cli::exampleSetup(u"payment"_s, stage->sandbox.firstLine(), scene.makeHttp, stage->clock);
    if (!example)
        return tl::unexpected(example.error());
    scene.secrets = example->secrets;
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(scene.folder);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const By by{who(), stage->clock.now()};
    const Result<void> stored
        = putInForce((*workspace)->database(), example->setup, knowledgeOfThisVersion(), by);
    if (!stored)
        return tl::unexpected(stored.error());
    scene.kept = stage;
    return scene;
}

}
