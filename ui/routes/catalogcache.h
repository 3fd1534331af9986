#pragma once

#include "ui/shell/office.h"

#include <QHash>

namespace provodka::ui {

/// What accounts hold, asked once for each connection as it is set up now.
class CatalogCache final : public QObject
{
    Q_OBJECT
public:
    explicit CatalogCache(Office &office, QObject *parent = nullptr);

    /// Asks unless it is known or being asked; `again`: in any case.
    void want(const ConnectionSetup &connection, bool again = false);
    bool isAsking(const ConnectionName &name) const { return m_asking.contains(name); }
    Catalog of(const ConnectionName &name) const { return m_known.value(name).catalog; }
    /// Why it could not be asked; empty otherwise.
    Text trouble(const ConnectionName &name) const { return m_known.value(name).trouble; }
    QHash<ConnectionName, Catalog> all() const;

Q_SIGNALS:
    void changed(const provodka::ConnectionName &name);

private:
    struct Known
    {
        ConnectionSetup setup;
        Catalog catalog;
        Text trouble;
    };
    Office &m_office;
    QHash<ConnectionName, Known> m_known;
    QHash<ConnectionName, ConnectionSetup> m_asking;
};

}
