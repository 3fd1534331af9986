#include "app/desktop/demoscene.h"

#include "app/demo/demosession.h"
#include "app/demo/rehearsal.h"

#include <QFile>

namespace provodka::app {

namespace {

/// More than any account has names.
constexpr qint64 longestFile = 64 * 1024 * 1024;

Result<DemoCast> castFrom(const QString &rehearsal)
{
    QFile file(rehearsal);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."),
                {rehearsal, file.errorString()}));
    }
    const Result<Rehearsal> read = readRehearsal(file.read(longestFile));
    if (!read)
        return tl::unexpected(read.error());
    return seedFrom(read->catalog, read->route);
}

}

Result<Scene> demoScene(const QString &rehearsal)
{
    const Result<DemoCast> cast = rehearsal.isEmpty() ? Result<DemoCast>(builtInCast()) : castFrom(rehearsal);
    if (!cast)
        return tl::unexpected(cast.error());
    Result<std::unique_ptr<DemoSession>> session = DemoSession::open(*cast);
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
