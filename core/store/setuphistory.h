#pragma once

#include "core/store/database.h"

#include <QDateTime>

namespace provodka {

/// A setup that was in force from a time on.
struct SetupVersion
{
    qint64 id = 0;
    QDateTime at;
    QString who; ///< empty: from before versions were kept
    QByteArray setup; ///< as a setup file, without secrets
};

/// Every setup that a person put in force. Writing happens inside the caller's Transaction.
class SetupHistory
{
public:
    explicit SetupHistory(Database &database);

    Result<qint64> add(const SetupVersion &version);
    /// Newest first.
    Result<QList<SetupVersion>> newest(int limit);
    Result<std::optional<SetupVersion>> version(qint64 id);
    /// The one that was in force before `id`.
    Result<std::optional<SetupVersion>> before(qint64 id);
    /// 0: none yet.
    Result<qint64> lastId();

private:
    Result<QList<SetupVersion>> read(const QString &where, const QVariantList &values);

    Database &m_db;
};

}
