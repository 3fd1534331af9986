#include "core/engine/setuplook.h"

#include "core/recipes/recipe.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 lookSeconds = 55 * 60; // so that an hour is kept
constexpr qint64 rememberedDays = 90;
constexpr qint64 soonSeconds = 15 * 60; // while something does not fit

/// A short name for a sentence: the same trouble is the same alarm.
QString nameOf(const Text &text)
{
    const QByteArray hash
        = QCryptographicHash::hash(text.english().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(8));
}

bool passes(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::Cancelled
        || error.kind == Error::Kind::Malformed;
}

QList<Text> badOnes(const CheckReport &report)
{
    QList<Text> bad;
    for (const CheckStep &step : report.steps) {
        if (step.verdict == CheckStep::Verdict::Bad && !bad.contains(step.text))
            bad.append(step.text);
    }
    if (bad.isEmpty() && report.error)
        bad.append(report.error->text);
    return bad;
}

}

SetupLook::SetupLook(Desk &desk, const Setup &setup, Alarms &alarms)
    : m_desk(desk)
    , m_setup(setup)
    , m_alarms(alarms)
{
    const Result<QList<QPair<QString, LookStore::Look>>> looks = LookStore(desk.database).all();
    m_isFirst = looks && looks->isEmpty() && !alarms.settings().alarmsTo.isEmpty();
    for (const auto &[subject, look] : looks.value_or(QList<QPair<QString, LookStore::Look>>()))
        m_hasProblems = m_hasProblems || !QJsonDocument::fromJson(look.problems).array().isEmpty();
}

QString SetupLook::name() const
{
    return u"setup look"_s;
}

QDateTime SetupLook::due(const QDateTime &since, const QDateTime &) const
{
    return m_isFirst ? since : since.addSecs(m_hasProblems ? soonSeconds : lookSeconds);
}

Async<void> SetupLook::work(QDateTime)
{
    m_found.clear();
    QList<ConnectionName> used;
    QList<ConnectionName> targets;
    for (const RouteSetup &route : m_setup.routes) {
        if (!route.isOn)
            continue;
        used += route.sources;
        used.append(route.target);
        targets.append(route.target);
    }
    for (const Recipient &recipient : m_alarms.settings().alarmsTo + m_alarms.settings().summaryTo)
        used.append(recipient.connection);
    QList<ConnectionName> looked;
    for (const ConnectionName &connection : used) {
        Account *account = m_desk.account(connection);
        if (!account || looked.contains(connection))
            continue;
        looked.append(connection);
        const Found found = co_await lookAtConnection(account);
        m_found.append(found);
        if (found.passing && found.passing->kind == Error::Kind::Cancelled)
            co_return tl::unexpected(*found.passing);
        if (found.passing || !targets.contains(connection))
            continue;
        QList<Text> said;
        for (const auto &[about, text] : found.problems)
            said.append(text);
        const QList<Found> routes = co_await lookAtRoutes(account, said);
        m_found.append(routes);
        for (const Found &route : routes) {
            if (route.passing && route.passing->kind == Error::Kind::Cancelled)
                co_return tl::unexpected(*route.passing);
        }
    }
    co_return Result<void>();
}

QCoro::Task<SetupLook::Found> SetupLook::lookAtConnection(Account *account)
{
    Found found;
    found.subject = u"connection "_s + account->name().value;
    Connector &connector = account->routine();
    const Result<CheckReport> report = co_await connector.check();
    const std::optional<Error> error = report ? report->error : std::optional(report.error());
    if (error && passes(*error)) {
        found.passing = error;
        co_return found;
    }
    const QList<Text> bad = report ? badOnes(*report) : QList<Text>{error->text};
    for (const Text &text : bad)
        found.problems.append({nameOf(text), text});
    co_return found;
}

QCoro::Task<QList<SetupLook::Found>> SetupLook::lookAtRoutes(Account *account, QList<Text> said)
{
    QList<Found> all;
    Connector &connector = account->routine();
    const Result<Catalog> catalog = co_await connector.discover();
    for (const RouteSetup &route : m_setup.routes) {
        const RecipeInfo *kind = recipe(route.recipe);
        if (!route.isOn || route.target != account->name() || !kind)
            continue;
        Found found;
        found.subject = u"route "_s + route.name.value;
        if (!catalog && (passes(catalog.error()) || said.contains(catalog.error().text))) {
            found.passing = catalog.error();
            all.append(found);
            continue;
        }
        QStringList named;
        if (catalog) {
            QList<UsedItem> used = usedItems(route.settings, kind->settings);
            used += usedItems(route.targetSettings, account->info().orderBookSettings);
            const Result<LookStore::Look> before = LookStore(m_desk.database).load(found.subject);
            found.drift = drift(used, *catalog, before ? before->seen : QJsonObject());
            for (const Drift::Finding &finding : std::as_const(found.drift->problems)) {
                found.problems.append({finding.subject, finding.text});
                named.append(finding.subject.section(u' ', 1));
            }
        } else {
            found.problems.append({nameOf(catalog.error().text), catalog.error().text});
        }
        QList<Text> bad;
        const Result<std::unique_ptr<OrderBook>> book = connector.orderBook(route.targetSettings);
        if (!book) {
            bad.append(book.error().text);
        } else {
            OrderBook &orders = **book;
            const Result<CheckReport> report = co_await orders.check();
            const std::optional<Error> error = report ? report->error : std::optional(report.error());
            if (error && passes(*error))
                found.passing = error;
            else if (report)
                bad = badOnes(*report);
            else
                bad.append(error->text);
        }
        for (const Text &text : std::as_const(bad)) {
            // What the catalog or the connection's check has said already is not said again.
            const QString words = text.english();
            const bool isNamed = std::any_of(named.begin(), named.end(),
                [&](const QString &id) { return words.contains(u' ' + id + u' ') || words.contains(id); });
            if (!isNamed && !said.contains(text))
                found.problems.append({nameOf(text), text});
        }
        all.append(found);
    }
    co_return all;
}

Result<void> SetupLook::store(const Result<void> &outcome, const QDateTime &now)
{
    if (!outcome)
        return {};
    m_isFirst = false;
    m_hasProblems = false;
    const QList<Found> all = std::exchange(m_found, {});
    QStringList subjects;
    for (const Found &found : all) {
        subjects.append(found.subject);
        if (const Result<void> done = save(found, now); !done)
            return done;
    }
    LookStore looks(m_desk.database);
    const Result<QList<QPair<QString, LookStore::Look>>> known = looks.all();
    if (!known)
        return tl::unexpected(known.error());
    for (const auto &[subject, look] : *known) {
        // A route is not looked at while its target cannot be reached; what is no longer used is forgotten.
        const QString route = subject.section(u' ', 1);
        const bool isRoute = subject.startsWith("route "_L1)
            && std::any_of(m_setup.routes.begin(), m_setup.routes.end(),
                [&](const RouteSetup &one) { return one.isOn && one.name.value == route; });
        if (subjects.contains(subject) || isRoute)
            continue;
        if (const Result<void> done = looks.remove(subject); !done)
            return done;
    }
    m_alarms.lookSoon();
    return m_alarms.alarms().forget(now.addDays(-rememberedDays));
}

Result<void> SetupLook::save(const Found &found, const QDateTime &now)
{
    LookStore looks(m_desk.database);
    const Result<LookStore::Look> before = looks.load(found.subject);
    if (!before)
        return tl::unexpected(before.error());
    const QJsonArray old = QJsonDocument::fromJson(before->problems).array();
    QJsonArray problems;
    const auto add = [&](const QString &about, const Text &text, bool mayPass) {
        const QString subject = found.subject + u": "_s + about;
        qint64 since = now.toMSecsSinceEpoch();
        for (const QJsonValue &row : old) {
            if (row["subject"_L1].toString() == subject)
                since = row["since"_L1].toInteger();
        }
        problems.append(QJsonObject{{u"subject"_s, subject}, {u"text"_s, QString::fromUtf8(text.toJson())},
            {u"since"_s, since}, {u"mayPass"_s, mayPass}});
    };
    for (const auto &[about, text] : found.problems)
        add(about, text, false);
    if (found.passing) {
        for (const QJsonValue &row : old) {
            if (!row["mayPass"_L1].toBool() && found.problems.isEmpty())
                problems.append(row);
        }
        if (found.subject.startsWith("connection "_L1))
            add(u"way"_s, found.passing->text, true);
    }
    m_hasProblems = m_hasProblems || !problems.isEmpty();
    LookStore::Look look;
    look.at = now;
    look.seen = found.drift ? found.drift->seen : before->seen;
    look.problems = QJsonDocument(problems).toJson(QJsonDocument::Compact);
    if (const Result<void> done = looks.save(found.subject, look); !done)
        return done;
    if (!found.drift)
        return {};
    for (const Drift::Finding &change : found.drift->changes) {
        Alarm alarm;
        alarm.kind = u"changed"_s;
        alarm.subject = found.subject + u": "_s + change.subject;
        alarm.text = Text(QT_TRANSLATE_NOOP("Text", "Route “%1”: %2"),
            {found.subject.section(u' ', 1), change.text.in(m_alarms.language())});
        alarm.since = now;
        alarm.raisedAt = now;
        if (const Result<void> done = m_alarms.alarms().raiseOnce(alarm); !done)
            return done;
    }
    return {};
}

}
