#include "app/desktop/demoscene.h"

#include "app/demo/demosession.h"

namespace provodka::app {

Result<Scene> demoScene()
{
    Result<std::unique_ptr<DemoSession>> session = DemoSession::open();
    if (!session)
        return tl::unexpected(session.error());
    Scene scene;
    scene.demo = std::move(*session);
    scene.folder = scene.demo->folder();
    scene.clock = &scene.demo->clock();
    scene.makeHttp = scene.demo->makeHttp();
    scene.secrets = scene.demo->secrets();
    return scene;
}

}
