#include "core/base/catalog.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace provodka {

std::shared_ptr<const QTranslator> catalogOf(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const QTranslator>> catalogs;
    const QMutexLocker locker(&mutex);
    if (!catalogs.contains(language)) {
        auto catalog = std::make_shared<QTranslator>();
        const bool isThere = catalog->load(QStringLiteral(":/i18n/provodka_%1.qm").arg(language));
        catalogs.insert(language, isThere ? std::move(catalog) : nullptr);
    }
    return catalogs.value(language);
}

}
