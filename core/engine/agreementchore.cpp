#include "core/engine/agreementchore.h"

#include "core/base/json.h"
#include "core/recipes/recipe.h"
#include "core/store/statement.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype findingsSaid = 50;

bool comesAgain(const Error &error)
{
    return error.isTransient() || error.kind == Error::Kind::Cancelled;
}

}

AgreementChore::AgreementChore(Desk &desk, const Setup &setup)
    : m_desk(desk)
    , m_setup(setup)
    , m_at(QTime::fromString(setup.workspace.value("nightlyAt"_L1).toString(u"03:00"_s), u"HH:mm"_s))
    , m_zone(setup.workspace.value("zone"_L1).toString(u"Europe/Kyiv"_s).toUtf8())
    , m_days(int(json::integer(setup.workspace.value("agreementDays"_L1)).value_or(7)))
{
    if (!m_zone.isValid())
        m_zone = QTimeZone("Europe/Kiev"); // older systems know the city by this name only
}

QString AgreementChore::name() const
{
    return u"agreement"_s;
}

QDateTime AgreementChore::due(const QDateTime &since, const QDateTime &) const
{
    return m_days > 0 && m_at.isValid() ? nextDaily(since, m_at, m_zone) : QDateTime();
}

Async<AgreementOutcome> AgreementChore::compare(RouteSetup route, QDateTime now)
{
    AgreementJob job;
    job.route = route;
    job.database = &m_desk.database;
    job.now = now;
    std::tie(job.from, job.to) = lastDays(route, now, m_days);
    for (const ConnectionName &name : std::as_const(route.sources)) {
        Account *account = m_desk.account(name);
        PaymentSource *source = account ? account->connector().payments() : nullptr;
        if (source && source->proves())
            job.sources.append(source);
    }
    Account *target = m_desk.account(route.target);
    const RecipeInfo *kind = recipe(route.recipe);
    if (job.sources.isEmpty() || !target || !kind || !kind->demands)
        co_return AgreementOutcome(); // nothing to compare with: that is how the route is meant
    const Result<std::unique_ptr<OrderBook>> book = target->connector().orderBook(route.targetSettings);
    if (!book)
        co_return tl::unexpected(book.error());
    job.book = book->get();
    const Result<AgreementOutcome> outcome = co_await compareRoute(job);
    co_return outcome;
}

/// Else a person asked for it.
bool AgreementChore::isDueByClock(const QDateTime &now)
{
    Statement row(m_desk.database, u"select value from workspace where key = ?"_s, {u"chore agreement"_s});
    if (!row.done() || !row.next())
        return true;
    const QDateTime time = due(utcFromMs(row.text(0).toLongLong()), now);
    return time.isValid() && time <= now;
}

Async<void> AgreementChore::work(QDateTime now)
{
    m_isByClock = isDueByClock(now);
    std::optional<Error> trouble;
    for (const RouteSetup &route : std::as_const(m_setup.routes)) {
        if (!route.isOn || m_compared.contains(route.name))
            continue;
        const Result<AgreementOutcome> outcome = co_await compare(route, now);
        if (outcome && outcome->run.route.isEmpty())
            continue;
        if (!outcome && comesAgain(outcome.error())) {
            trouble = outcome.error();
            continue;
        }
        m_done.append(Done{route.name, outcome});
    }
    if (trouble)
        co_return tl::unexpected(*trouble);
    co_return {};
}

Result<void> AgreementChore::sayOutcome(const AgreementOutcome &outcome)
{
    const AgreementRun &run = outcome.run;
    const QList<Finding> &findings = outcome.agreement.findings;
    const QStringList numbers{QString::number(run.agree), QString::number(run.payments), argumentOf(run.from),
        argumentOf(run.to), QString::number(findings.size())};
    const Text summary = findings.isEmpty()
        ? Text(
            QT_TRANSLATE_NOOP("Text",
                "Compared with the payment service from %3 to %4: %1 of %2 payments agree, nothing to do."),
            numbers)
        : Text(
            QT_TRANSLATE_NOOP("Text",
                "Compared with the payment service from %3 to %4: %1 of %2 payments agree; %5 things to look "
                "at."),
            numbers);
    const auto level = findings.isEmpty() ? JournalLine::Level::Info : JournalLine::Level::Warning;
    Result<void> said = m_desk.say(level, "agreement", summary, {}, run.route.value);
    for (qsizetype i = 0; said && i < qMin(findings.size(), findingsSaid); ++i) {
        said = m_desk.say(JournalLine::Level::Warning, "agreement", findings[i].text, findings[i].event,
            run.route.value, {}, findingName(findings[i].kind));
    }
    return said;
}

Result<void> AgreementChore::store(const Result<void> &outcome, const QDateTime &)
{
    const QList<Done> done = std::exchange(m_done, {});
    AgreementStore store(m_desk.database);
    for (const Done &one : done) {
        m_compared.append(one.route);
        if (!one.outcome) {
            const Result<void> said = m_desk.say(JournalLine::Level::Warning, "agreement",
                Text(m_isByClock
                        ? QT_TRANSLATE_NOOP(
                            "Text", "Payments and orders of route “%1” could not be compared tonight. %2")
                        : QT_TRANSLATE_NOOP("Text",
                            "Payments and orders of route “%1” could not be compared as was asked. %2"),
                    {one.route.value, one.outcome.error().text.toString()}),
                {}, one.route.value, {}, one.outcome.error().logLine());
            if (!said)
                return said;
            continue;
        }
        AgreementRun run = one.outcome->run;
        run.isNightly = m_isByClock;
        if (const Result<void> added = store.add(run); !added)
            return added;
        if (const Result<void> said = sayOutcome(*one.outcome); !said)
            return said;
        // Late settlements and returns come with it; what is known already is dropped.
        for (const Notice &notice : one.outcome->news) {
            const Result<std::optional<NoticeId>> isNew = m_desk.notices.remember(notice);
            if (!isNew)
                return tl::unexpected(isNew.error());
            m_desk.hasNews = m_desk.hasNews || *isNew;
        }
    }
    if (outcome || !comesAgain(outcome.error()))
        m_compared.clear();
    return {};
}

}
