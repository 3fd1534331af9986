#pragma once

#include "app/sandbox/planfix.h"

#include "core/connectors/planfix/planfix.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace provodka::planfix::test {

class ManualClock final : public Clock
{
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
};

struct Seen
{
    QByteArray method;
    QString path; ///< below /rest
    QJsonObject body;
    int status = 0;
    bool write = false;
};

/// What goes wrong with a call: cut before or after the stand-in did it, or something else answers.
struct Trouble
{
    enum class Kind { None, DropBefore, DropAfter, Answer };
    Kind kind = Kind::None;
    HttpAnswer answer;
};

/// Http without a network: every call is served at once by the stand-in, or by what a test put in its place.
class DirectHttp final : public Http
{
public:
    Async<HttpAnswer> send(HttpRequest request) override;
    void holdBack(std::chrono::milliseconds pause) override { pauses.append(pause); }
    void leftToday(qint64 left) override { told.append(left); }
    std::chrono::milliseconds delay(Spend) const override { return {}; }
    std::chrono::milliseconds pace() const override { return {}; }

    /// The next `count` calls whose path contains `path` meet a fault of the stand-in.
    void fault(const QString &path, const QString &kind, int count = 1, int ms = 0);

    sandbox::Planfix standIn;
    QList<Seen> calls;
    std::function<Trouble(const Seen &)> trouble;
    QList<std::chrono::milliseconds> pauses;
    QList<qint64> told;

private:
    struct Planned
    {
        QString path;
        sandbox::Fault fault;
        int count = 0;
    };
    QList<Planned> m_faults;
};

QJsonObject bookSettings();

/// An account on the stand-in and the connector that talks to it.
struct World
{
    explicit World(QJsonObject settings = bookSettings());

    QJsonObject control(const QString &what, const QJsonObject &body);
    QList<Result<OrderFound>> find(const QList<OrderQuery> &queries);
    OrderFound find(const OrderQuery &query);
    QList<Receipt> send(const Call &call);
    Receipt send(const Command &command, bool again = false);

    QHash<qint64, QJsonObject> tasks() const; ///< as the stand-in keeps them
    int status(qint64 number) const;
    int moves(qint64 number) const; ///< made by the token's owner
    QList<QJsonObject> entries(qint64 task) const;
    int count(const QString &path) const; ///< calls whose path contains it

    DirectHttp http;
    ManualClock clock;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<OrderBook> book;
};

OrderQuery byNumber(const QString &number, const QStringList &payments = {});
OrderQuery known(const OrderRef &ref, const QStringList &payments);
Command addEntry(qint64 id, const OrderRef &ref, const QString &payment, qint64 minor);
Command moveStage(qint64 id, const OrderRef &ref, const QString &from = QStringLiteral("121"),
    const QString &to = QStringLiteral("132"));

}
