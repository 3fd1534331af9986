#pragma once

#include "app/sandbox/planfixfilters.h"
#include "app/sandbox/standin.h"

#include <QElapsedTimer>
#include <QUrlQuery>

namespace provodka::sandbox {

/// Planfix over REST, as its fact sheet tells it.
class Planfix final : public StandIn
{
public:
    Planfix();
    ~Planfix() override;

    QString name() const override;
    QJsonObject credentials(const QString &origin) const override;
    OutgoingAnswer serve(const IncomingRequest &request, const Fault &fault) override;
    bool isWrite(const IncomingRequest &request) const override;
    std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) override;
    QJsonObject state() const override;
    void reset(const QJsonObject &seed) override;
    void setLimits(bool on) override;

private:
    struct Reply
    {
        int status = 200;
        QJsonObject body;
    };
    using Outcome = planfix::Answer<Reply>;

    /// One request, taken apart.
    struct Ask
    {
        QByteArray method;
        QList<QByteArray> path; ///< behind /rest
        QUrlQuery query;
        QJsonObject body;
        QSet<QString> fields; ///< names and numbers that were asked for
        bool isList = false;
        Fault fault;

        bool wants(QLatin1StringView field) const { return fields.contains(field); }
    };

    /// What a person or a test may set with the control call "option".
    struct Quirks
    {
        QString shape23 = QStringLiteral("number");
        QString shape24 = QStringLiteral("number");
        QString codes = QStringLiteral("help");
        QString failures = QStringLiteral("array");
        QString entryShape = QStringLiteral("entry");
        QString noArray;
        bool utcSeconds = true;
        bool statusHistory = true;
        bool dataTagsInLists = true;
        bool tokenActive = true;
        int busyMs = 1500;
        int lagMs = 1500;
        int dayLimitStatus = 400;
    };

    std::optional<planfix::Refusal> refusedForLimits(const Fault &fault);
    std::optional<planfix::Refusal> refusedForToken(
        const IncomingRequest &request, const QUrlQuery &query) const;
    planfix::Answer<void> readBody(const IncomingRequest &request, Ask &ask) const;
    Outcome route(const Ask &ask);
    Outcome routeTask(const Ask &ask);
    Outcome routeDataTag(const Ask &ask);
    Outcome routeComment(const Ask &ask);
    Outcome needs(const char *scope, const std::function<Outcome()> &then) const;

    Outcome readTask(const Ask &ask, qint64 number);
    Outcome listTasks(const Ask &ask);
    Outcome createTask(const Ask &ask);
    Outcome updateTask(const Ask &ask, qint64 number);
    Outcome addEntries(const Ask &ask, qint64 number, qint64 onComment);
    Outcome listEntries(const Ask &ask, int tag);
    Outcome entryCall(const Ask &ask, qint64 key);
    Outcome addComment(const Ask &ask, qint64 number, qint64 change);
    Outcome listComments(const Ask &ask, qint64 number);
    Outcome setUp(const Ask &ask);

    planfix::Answer<std::pair<qsizetype, qsizetype>> page(const Ask &ask) const;
    planfix::Arrays arrays(const Fault &fault) const;
    int code(int help, int description) const
    {
        return m_quirks.codes == QStringLiteral("oas") ? description : help;
    }
    Outcome failed(const QString &field) const;

    QJsonObject taskJson(const planfix::Task &task, const Ask &ask, bool isList) const;
    QJsonObject entryJson(const planfix::Entry &entry, const Ask &ask) const;
    QJsonObject commentJson(const planfix::Comment &comment, const Ask &ask) const;
    QJsonObject fieldJson(const planfix::Field &field, const QJsonValue &value, bool withText) const;
    QJsonObject tagRow(const planfix::Entry &entry) const;

    QJsonObject addOrder(const QJsonObject &order, bool isBulk = false);
    QJsonObject addOrders(const QJsonObject &body);
    QJsonObject moveByPerson(const QJsonObject &body);
    QJsonObject bookByPerson(const QJsonObject &body);
    QJsonObject setOptions(const QJsonObject &body);
    QJsonObject optionsJson() const;

    void later(int ms, std::function<void()> job);
    void doWhatIsDue();

    std::unique_ptr<planfix::Book> m_book;
    QJsonObject m_case; ///< which template, field and data tag play which part in the control calls
    QString m_token;
    QSet<QString> m_scopes;
    Quirks m_quirks;
    bool m_limits = true;
    qint64 m_leftToday = 20000;
    qint64 m_lastCallMs = -10'000;
    QElapsedTimer m_clock;
    std::multimap<qint64, std::function<void()>> m_later;
};

}
