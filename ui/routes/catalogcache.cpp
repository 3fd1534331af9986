#include "ui/routes/catalogcache.h"

namespace provodka::ui {

CatalogCache::CatalogCache(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
}

void CatalogCache::want(const ConnectionSetup &connection, bool again)
{
    const auto known = m_known.constFind(connection.name);
    const bool isKnown = known != m_known.cend() && known->setup == connection && known->trouble.isEmpty();
    if (m_asking.value(connection.name) == connection || (isKnown && !again))
        return;
    m_asking.insert(connection.name, connection);
    m_office.discover(connection, {}, this, [this, connection](const Result<Catalog> &answer) {
        if (m_asking.value(connection.name) != connection)
            return; // it was set up differently meanwhile, and asked again
        m_asking.remove(connection.name);
        Known &one = m_known[connection.name];
        one.setup = connection;
        if (answer)
            one.catalog = *answer;
        one.trouble = answer ? Text() : answer.error().text;
        Q_EMIT changed(connection.name);
    });
    Q_EMIT changed(connection.name);
}

QHash<ConnectionName, Catalog> CatalogCache::all() const
{
    QHash<ConnectionName, Catalog> catalogs;
    for (auto one = m_known.cbegin(); one != m_known.cend(); ++one)
        catalogs.insert(one.key(), one->catalog);
    return catalogs;
}

}
