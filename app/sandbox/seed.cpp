#include "app/sandbox/seed.h"

#include <QFile>
#include <QJsonDocument>

// Outside of any namespace, because the library is static.
static void initSeedResource()
{
    Q_INIT_RESOURCE(sandbox);
}

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

QJsonObject builtInSeed(const QString &vendor)
{
    static const QJsonObject all = [] {
        initSeedResource();
        QFile file(u":/sandbox/seed.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }();
    return all.value(vendor).toObject();
}

}
