#include "core/report/shadowreport.h"

#include "core/report/csv.h"
#include "core/report/texttable.h"
#include "core/report/transitiontext.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Verdict = ShadowCase::Verdict;

constexpr std::array verdictNames{"same"_L1, "other-sum"_L1, "other-order"_L1, "other-stage"_L1,
    "moved-unpaid"_L1, "not-moved"_L1, "never-done"_L1, "people-first"_L1, "asked"_L1, "nothing"_L1,
    "open"_L1, "taken-over"_L1};

QString shown(const StageRef &stage)
{
    return stage.name.isEmpty() ? stage.id : stage.name;
}

QString shown(const std::optional<Money> &amount)
{
    return amount ? amount->shown() : u"?"_s;
}

class Comparison
{
public:
    Comparison(const ShadowInput &input, const QList<ShadowInput> &all)
        : m_input(input)
        , m_all(all)
    {
        m_case.event = input.shadow.event;
        m_case.reference = input.reference;
        m_case.amount = input.amount;
        m_case.number = input.number;
        m_case.outcome = input.shadow.outcome;
        m_case.decidedAt = input.shadow.decidedAt;
    }

    ShadowCase run()
    {
        if (m_input.shadow.commands.isEmpty())
            withoutCommands();
        else if (m_input.shadow.state == Shadow::State::TakenOver && !isBegun())
            say(Verdict::TakenOver,
                QT_TRANSLATE_NOOP("Text", "The route works since; payment %1 became its own."),
                {m_case.reference});
        else
            compare();
        return m_case;
    }

private:
    void say(Verdict verdict, const char *source, const QStringList &arguments)
    {
        m_case.verdict = verdict;
        m_case.sentence = Text(source, arguments);
    }

    void withoutCommands()
    {
        if (m_case.outcome == "perhaps-booked"_L1)
            m_case.verdict = Verdict::PeopleFirst;
        else
            m_case.verdict = m_input.state == Event::State::Attention ? Verdict::Asked : Verdict::Nothing;
        m_case.sentence = m_input.shadow.reason;
    }

    bool isBegun() const
    {
        return std::ranges::any_of(m_input.shadow.commands,
            [](const WatchedCommand &one) { return one.sight.kind != Sight::Kind::Nothing; });
    }

    /// Into the stage that Provodka would have moved to, as the target's own history tells.
    const SeenMove *moveInto(const MoveStage &move) const
    {
        for (const SeenMove &seen : m_input.moves) {
            if (seen.exact && seen.order == move.ref.order && seen.to.id == move.to.id)
                return &seen;
        }
        return nullptr;
    }

    void done(const QDateTime &at, bool exact)
    {
        const bool isLater = !m_case.doneAt.isValid() || at > m_case.doneAt;
        if (isLater) {
            m_case.doneAt = at;
            m_case.exact = exact;
        }
    }

    void done(const Sight &sight) { done(sight.exact ? sight.at : sight.notBefore, sight.exact); }

    void compare()
    {
        bool isBooked = true;
        bool isMoved = true;
        for (const WatchedCommand &command : m_input.shadow.commands) {
            const Sight &sight = command.sight;
            if (const AddEntry *entry = std::get_if<AddEntry>(&command.action)) {
                if (sight.kind == Sight::Kind::OtherOrder) {
                    say(Verdict::OtherOrder,
                        QT_TRANSLATE_NOOP(
                            "Text", "People booked %1 of payment %2 at order %3 instead of order %4."),
                        {entry->amount.shown(), m_case.reference, sight.order.value, m_case.number.value});
                    done(sight);
                    return;
                }
                if (sight.kind == Sight::Kind::OtherSum) {
                    say(Verdict::OtherSum,
                        QT_TRANSLATE_NOOP(
                            "Text", "People booked %1 instead of %2 of payment %3 at order %4."),
                        {shown(sight.amount), entry->amount.shown(), m_case.reference, m_case.number.value});
                    done(sight);
                    return;
                }
                isBooked = isBooked && sight.kind == Sight::Kind::Same;
                if (sight.kind == Sight::Kind::Same)
                    done(sight);
            } else if (const MoveStage *move = std::get_if<MoveStage>(&command.action)) {
                if (const SeenMove *seen = moveInto(*move)) {
                    done(seen->at, true);
                } else if (sight.kind == Sight::Kind::OtherStage) {
                    say(Verdict::OtherStage,
                        QT_TRANSLATE_NOOP("Text", "People moved order %1 to “%2” instead of “%3”."),
                        {m_case.number.value, shown(sight.stage), shown(move->to)});
                    done(sight);
                    return;
                } else {
                    isMoved = isMoved && sight.kind == Sight::Kind::Same;
                    if (sight.kind == Sight::Kind::Same)
                        done(sight);
                }
            }
        }
        if (movedUnpaid())
            return;
        if (isBooked && isMoved)
            theSame();
        else
            m_input.shadow.state == Shadow::State::Following ? notYet() : never(isBooked);
    }

    void theSame()
    {
        const qint64 ms = qMax<qint64>(0, m_case.decidedAt.msecsTo(m_case.doneAt));
        m_case.soonerMs = ms;
        say(Verdict::Same,
            m_case.exact
                ? QT_TRANSLATE_NOOP("Text", "People did the same for payment %1, %2 later.")
                : QT_TRANSLATE_NOOP("Text", "People did the same for payment %1, at least %2 later."),
            {m_case.reference, durationInWords(ms)});
    }

    void notYet()
    {
        say(Verdict::Open, QT_TRANSLATE_NOOP("Text", "People have not done it yet for payment %1."),
            {m_case.reference});
        m_case.doneAt = {};
    }

    void never(bool isBooked)
    {
        if (isBooked)
            say(Verdict::NotMoved,
                QT_TRANSLATE_NOOP("Text", "People booked payment %1, but never moved order %2."),
                {m_case.reference, m_case.number.value});
        else
            say(Verdict::NeverDone, QT_TRANSLATE_NOOP("Text", "Nobody booked payment %1 of %2 at order %3."),
                {m_case.reference, m_case.amount.shown(), m_case.number.value});
        m_case.doneAt = {};
    }

    /// Provodka would have left the order where it stood, and no later payment completed it.
    bool movedUnpaid()
    {
        const bool moves = std::ranges::any_of(m_input.shadow.commands,
            [](const WatchedCommand &one) { return std::holds_alternative<MoveStage>(one.action); });
        if (moves || m_case.outcome == "other-stage"_L1 || m_case.outcome == "paid-in-full"_L1)
            return false;
        for (const SeenMove &seen : m_input.moves) {
            const bool isDecided = std::ranges::any_of(m_all, [&](const ShadowInput &other) {
                return std::ranges::any_of(other.shadow.commands, [&](const WatchedCommand &one) {
                    const MoveStage *move = std::get_if<MoveStage>(&one.action);
                    return move && move->ref.order == seen.order && one.at <= seen.at;
                });
            });
            const bool isItsStage = std::ranges::any_of(m_input.shadow.orders, [&](const OrderFound &order) {
                return order.ref.order == seen.order && order.stage.id == seen.from.id;
            });
            if (isDecided || !isItsStage)
                continue;
            say(Verdict::MovedUnpaid,
                QT_TRANSLATE_NOOP("Text", "People moved order %1 to “%2”; Provodka would have left it: %3"),
                {m_case.number.value, shown(seen.to), m_input.shadow.reason.toString()});
            m_case.doneAt = seen.at;
            m_case.exact = seen.exact;
            return true;
        }
        return false;
    }

    const ShadowInput &m_input;
    const QList<ShadowInput> &m_all;
    ShadowCase m_case;
};

QString iso(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonValue jsonMs(const std::optional<qint64> &ms)
{
    return ms ? QJsonValue(*ms) : QJsonValue();
}

}

QString verdictName(ShadowCase::Verdict verdict)
{
    return verdictNames[size_t(verdict)];
}

bool isDifferent(ShadowCase::Verdict verdict)
{
    return verdict == Verdict::OtherSum || verdict == Verdict::OtherOrder || verdict == Verdict::OtherStage
        || verdict == Verdict::MovedUnpaid || verdict == Verdict::NotMoved || verdict == Verdict::NeverDone;
}

int ShadowReport::count(ShadowCase::Verdict verdict) const
{
    return int(std::ranges::count(cases, verdict, &ShadowCase::verdict));
}

ShadowReport shadowReport(const QList<ShadowInput> &inputs)
{
    ShadowReport report;
    QList<qint64> sooner;
    for (const ShadowInput &input : inputs) {
        const ShadowCase one = Comparison(input, inputs).run();
        report.different += isDifferent(one.verdict) ? 1 : 0;
        if (one.soonerMs) {
            sooner.append(*one.soonerMs);
            report.atLeast += one.exact ? 0 : 1;
        }
        report.cases.append(one);
    }
    report.compared = report.different + report.count(Verdict::Same);
    if (!sooner.isEmpty()) {
        std::ranges::sort(sooner);
        const auto rank = [&](int tenths) { // the smallest that so many tenths do not exceed
            return sooner[(sooner.size() * tenths + 9) / 10 - 1];
        };
        report.medianMs = rank(5);
        report.ninetiethMs = rank(9);
        report.longestMs = sooner.last();
    }
    return report;
}

QString shadowAsText(const ShadowReport &report, const QTimeZone &zone)
{
    if (report.cases.isEmpty())
        return words(QT_TRANSLATE_NOOP("Text",
                   "Nothing was watched in this time. A route watches when its setup says \"mode\": "
                   "\"watch\"."))
            + u'\n';
    const auto number = [](int count) { return QStringList{QString::number(count)}; };
    QString text
        = words(QT_TRANSLATE_NOOP("Text", "Watched events: %1."), number(int(report.cases.size()))) + u'\n';
    if (report.compared > 0) {
        text += words(QT_TRANSLATE_NOOP("Text", "Of %1 that can be compared, people did %2 differently."),
                    {QString::number(report.compared), QString::number(report.different)})
            + u'\n';
    }
    if (report.medianMs) {
        text += words(
                    QT_TRANSLATE_NOOP("Text",
                        "Provodka would have been sooner by %1 (median), nine of ten by no more than %2, the "
                        "longest by %3."),
                    {durationInWords(*report.medianMs), durationInWords(*report.ninetiethMs),
                        durationInWords(*report.longestMs)})
            + u'\n';
    }
    if (report.atLeast > 0) {
        text += words(QT_TRANSLATE_NOOP("Text",
                          "%1 of these times are at least so long: only between two looks is it known when "
                          "people did it."),
                    number(report.atLeast))
            + u'\n';
    }
    const std::initializer_list<QPair<Verdict, const char *>> rest{
        {Verdict::Open, QT_TRANSLATE_NOOP("Text", "Not done by people yet: %1.")},
        {Verdict::PeopleFirst, QT_TRANSLATE_NOOP("Text", "Booked by hand before it was known here: %1.")},
        {Verdict::Asked, QT_TRANSLATE_NOOP("Text", "Provodka would have asked a person: %1.")},
        {Verdict::TakenOver, QT_TRANSLATE_NOOP("Text", "Taken over since the route works: %1.")}};
    for (const auto &[verdict, source] : rest) {
        if (const int count = report.count(verdict); count > 0)
            text += words(source, number(count)) + u'\n';
    }
    QList<QStringList> rows;
    for (const ShadowCase &one : report.cases) {
        if (isDifferent(one.verdict) || one.verdict == Verdict::Asked)
            rows.append({u"  "_s + QString::number(one.event.value),
                one.decidedAt.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s), one.sentence.toString()});
    }
    if (!rows.isEmpty())
        text += u'\n' + alignedTable(rows, 3);
    return text;
}

QByteArray shadowAsCsv(const ShadowReport &report)
{
    QByteArray csv
        = csvRecord({u"event"_s, u"payment"_s, u"amount"_s, u"currency"_s, u"order"_s, u"outcome"_s,
            u"decided_at"_s, u"people_at"_s, u"exact"_s, u"sooner_s"_s, u"verdict"_s, u"sentence"_s});
    for (const ShadowCase &one : report.cases) {
        csv += csvRecord({QString::number(one.event.value), one.reference, one.amount.decimal(),
            one.amount.currency, one.number.value, one.outcome, iso(one.decidedAt), iso(one.doneAt),
            one.exact ? u"yes"_s : u"no"_s, one.soonerMs ? QString::number(*one.soonerMs / 1000) : QString(),
            verdictName(one.verdict), one.sentence.toString()});
    }
    return csv;
}

QJsonObject shadowAsJson(const ShadowReport &report)
{
    QJsonArray cases;
    for (const ShadowCase &one : report.cases) {
        QJsonObject row;
        row.insert("event"_L1, one.event.value);
        row.insert("payment"_L1, one.reference);
        row.insert("amount"_L1,
            QJsonObject{{"amount"_L1, one.amount.decimal()}, {"currency"_L1, one.amount.currency}});
        row.insert("order"_L1, one.number.value);
        row.insert("outcome"_L1, one.outcome);
        row.insert("decided_at"_L1, iso(one.decidedAt));
        row.insert("people_at"_L1, one.doneAt.isValid() ? QJsonValue(iso(one.doneAt)) : QJsonValue());
        row.insert("exact"_L1, one.exact);
        row.insert("sooner_ms"_L1, jsonMs(one.soonerMs));
        row.insert("verdict"_L1, verdictName(one.verdict));
        row.insert("different"_L1, isDifferent(one.verdict));
        row.insert("sentence"_L1, one.sentence.toString());
        cases.append(row);
    }
    QJsonObject verdicts;
    for (size_t i = 0; i < verdictNames.size(); ++i)
        verdicts.insert(verdictNames[i], report.count(Verdict(i)));
    QJsonObject json;
    json.insert("watched"_L1, report.cases.size());
    json.insert("compared"_L1, report.compared);
    json.insert("different"_L1, report.different);
    json.insert("verdicts"_L1, verdicts);
    json.insert("sooner"_L1,
        QJsonObject{{"median_ms"_L1, jsonMs(report.medianMs)}, {"p90_ms"_L1, jsonMs(report.ninetiethMs)},
            {"longest_ms"_L1, jsonMs(report.longestMs)}, {"at_least"_L1, report.atLeast}});
    json.insert("events"_L1, cases);
    return json;
}

}
