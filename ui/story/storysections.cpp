#include "ui/story/storysections.h"

#include "core/model/words.h"
#include "core/recipes/decisionjson.h"
#include "core/report/transitiontext.h"
#include "ui/shown/shown.h"

#include <QJsonDocument>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// With the milliseconds: the order of things is what a story is about.
QString momentOf(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + local.toString(u"HH:mm:ss.zzz"_s);
}

QString tableRow(const QStringList &cells, bool isHead = false)
{
    QString row = u"<tr>"_s;
    const QString tag = isHead ? u"th"_s : u"td"_s;
    for (const QString &cell : cells)
        row += u"<"_s + tag + u" align='left' style='padding:1px 14px 1px 0'>"_s
            + cell.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</"_s + tag + u">"_s;
    return row + u"</tr>"_s;
}

constexpr qsizetype rowsAtEnds = 30;

QString tableOf(const QList<QStringList> &rows, const QStringList &head = {})
{
    if (rows.isEmpty())
        return {};
    QString html = u"<table cellspacing='0'>"_s;
    if (!head.isEmpty())
        html += tableRow(head, true);
    const qsizetype between = rows.size() > 2 * rowsAtEnds + 1 ? rows.size() - 2 * rowsAtEnds : 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (between > 0 && i == rowsAtEnds) {
            // Hundreds would keep the window busy with their layout, and nobody reads them here.
            html += tableRow({u"…"_s,
                StorySections::tr(
                    "%n more between them; the log of this event has all.", nullptr, int(between))});
            i += between - 1;
            continue;
        }
        html += tableRow(rows[i]);
    }
    return html + u"</table>"_s;
}

QString moneyOr(const std::optional<Money> &money)
{
    return money ? shownMoney(*money, QLocale()) : QString();
}

/// "100.00 UAH" stays on one line; a comment does not.
QString unparted(QString text)
{
    constexpr qsizetype longest = 24;
    return text.size() > longest ? text : text.replace(u' ', QChar(QChar::Nbsp));
}

PastCommand::State asPast(StoredCommand::State state)
{
    switch (state) {
    case StoredCommand::State::Done:
        return PastCommand::State::Done;
    case StoredCommand::State::Stale:
        return PastCommand::State::Stale;
    case StoredCommand::State::Refused:
        return PastCommand::State::Refused;
    case StoredCommand::State::Dropped:
        return PastCommand::State::Dropped;
    case StoredCommand::State::Pending:
    case StoredCommand::State::Sending:
        break;
    }
    return PastCommand::State::Open;
}

}

QString StorySections::facts() const
{
    const Payment &payment = m_story.row.event.payment;
    QList<QStringList> rows;
    const auto fact = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            rows.append({name, value});
    };
    fact(tr("Reference"), payment.reference);
    fact(tr("Order"), m_story.row.orderNumber.value);
    fact(tr("Sum"), shownMoney(payment.amount, QLocale()));
    fact(tr("Payer"), payment.payer);
    fact(tr("State of the payment"),
        paymentStateWord(payment.state).toString()
            + (payment.statusText.isEmpty() ? QString() : u" ("_s + payment.statusText + u')'));
    fact(tr("Reason given by the service"), payment.reason);
    fact(tr("Paid at"), momentOf(payment.processedAt));
    fact(tr("Fee"), moneyOr(payment.fee));
    fact(tr("Paid out"), moneyOr(payment.settled));
    fact(tr("Given back"), moneyOr(payment.refunded));
    for (const NamedValue &one : payment.typedFields)
        fact(one.name, one.value);
    fact(tr("Proven by"), provenSentence(m_story.row.event).toString());
    return tableOf(rows);
}

QString StorySections::came() const
{
    QList<QStringList> rows;
    for (const StoredNotice &one : m_story.notices)
        rows.append({momentOf(one.notice.receivedAt), one.notice.connection.value,
            wayInWords(one.notice.kind), proofWord(one.notice.proof).toString()});
    return tableOf(rows, {tr("When"), tr("From"), tr("Kind"), tr("Proven by")});
}

QString StorySections::raw() const
{
    QString html;
    for (const StoredNotice &one : m_story.notices) {
        const QJsonDocument payload = QJsonDocument::fromJson(one.notice.payload);
        const QString text = payload.isNull() ? QString::fromUtf8(one.notice.payload)
                                              : QString::fromUtf8(payload.toJson()).trimmed();
        html += u"<p>"_s
            + u"%1, %2, %3"_s
                  .arg(momentOf(one.notice.receivedAt), one.notice.connection.value,
                      wayInWords(one.notice.kind))
                  .toHtmlEscaped()
            + u"</p><pre style='white-space:pre-wrap'>"_s
            + (text.isEmpty() ? tr("The raw text was removed because of its age.") : text).toHtmlEscaped()
            + u"</pre>"_s;
    }
    return html;
}

QString StorySections::lookedUp() const
{
    QList<QStringList> rows;
    for (const StoredDecision &decision : m_story.decisions) {
        for (const OrderFact &fact : decision.facts) {
            const OrderFound &order = fact.found;
            const bool isOne = order.match == OrderFound::Match::One;
            rows.append({momentOf(decision.at), fact.number.value,
                isOne                            ? order.title
                    : order.candidates.isEmpty() ? tr("not found")
                                                 : order.candidates.join(u", "_s),
                order.stage.name.isEmpty() ? order.stage.id : order.stage.name, moneyOr(order.due),
                moneyOr(order.paidByTarget), isOne ? QString::number(order.entries.size()) : QString()});
        }
    }
    return tableOf(
        rows, {tr("When"), tr("Order"), tr("Found"), tr("Stage"), tr("Due"), tr("Paid"), tr("Entries")});
}

QString StorySections::decided() const
{
    QList<QStringList> rows;
    for (const StoredDecision &one : m_story.decisions) {
        const Result<Decision> decision = decisionFromJson(one.decision);
        if (!decision)
            continue;
        QStringList what;
        if (!decision->outcome.isEmpty())
            what.append(outcomeWord(decision->outcome).toString());
        for (const PlannedCommand &command : decision->commands)
            what.append(actionWord(command.action).toString());
        rows.append({momentOf(one.at), what.join(u'\n'), decision->reason.toString()});
    }
    return tableOf(rows, {tr("When"), tr("What"), tr("Why")});
}

QString StorySections::prepared() const
{
    QList<QStringList> rows;
    for (const PreparedCommand &one : m_story.row.notes.prepared) {
        const WriteShown shown = writeShown(one.action);
        rows.append({shown.what.toString(), Text::shown(shown.before) + u" → "_s + Text::shown(shown.after),
            one.reason.toString()});
    }
    for (const OrderSuggestion &one : m_story.row.notes.suggestions)
        rows.append(
            {tr("Order %1").arg(one.number.value) + u' ' + one.title, moneyOr(one.due), one.why.toString()});
    return tableOf(rows);
}

QString StorySections::written() const
{
    QList<QStringList> rows;
    for (const StoredCommand &one : m_story.commands) {
        const WriteShown shown = writeShown(one.command.action);
        const QString took = one.sentAt.isValid() && one.endedAt.isValid()
            ? tr("%1 ms").arg(QLocale().toString(one.sentAt.msecsTo(one.endedAt)))
            : QString();
        QString why = one.command.reason.toString();
        if (!one.who.isEmpty())
            why += u'\n' + tr("Wanted by %1").arg(one.who);
        if (!one.error.isEmpty())
            why += u'\n' + one.error.toString();
        rows.append({momentOf(one.endedAt.isValid() ? one.endedAt : one.decidedAt), shown.what.toString(),
            unparted(Text::shown(shown.before)), unparted(Text::shown(shown.after)),
            commandStateWord(asPast(one.state)).toString(), one.proof, took, why});
    }
    return tableOf(rows,
        {tr("When"), tr("What"), tr("Before"), tr("After"), tr("Result"), tr("Receipt"), tr("Took"),
            tr("Why")});
}

QString StorySections::people() const
{
    QList<QStringList> rows;
    for (const Act &one : m_story.acts) {
        const QString kind = one.kind == "retry"_L1 ? tr("tried again")
            : one.kind == "skip"_L1                 ? tr("skipped")
            : one.kind == "match"_L1                ? tr("assigned")
            : one.kind == "undo"_L1                 ? tr("asked to undo")
            : one.kind == "move"_L1                 ? tr("moved anyway")
            : one.kind == "refund"_L1               ? tr("confirmed the refund")
            : one.kind == "confirm"_L1              ? tr("confirmed")
                                                    : one.kind;
        const QString answer = !one.takenAt.isValid() ? tr("not processed yet") : one.answer.toString();
        rows.append({momentOf(one.at), one.who, kind, one.arguments.value("remark"_L1).toString(), answer});
    }
    return tableOf(rows, {tr("When"), tr("Who"), tr("What"), tr("Remark"), tr("Answer")});
}

QString StorySections::alarms() const
{
    QList<QStringList> rows;
    for (const Alarm &one : m_story.alarms)
        rows.append({momentOf(one.raisedAt), one.text.toString(),
            one.toldAt.isValid() ? tr("reported at %1").arg(momentOf(one.toldAt)) : tr("not reported yet"),
            one.endedAt.isValid() ? tr("ended at %1").arg(momentOf(one.endedAt)) : QString()});
    return tableOf(rows);
}

QString StorySections::steps() const
{
    QList<QStringList> rows;
    for (const JournalLine &one : m_story.journal)
        rows.append({momentOf(one.at), one.text.toString()});
    return tableOf(rows);
}

QUrl StorySections::orderLink() const
{
    for (auto decision = m_story.decisions.crbegin(); decision != m_story.decisions.crend(); ++decision) {
        for (const OrderFact &fact : decision->facts) {
            const QString scheme = fact.found.link.scheme();
            if (scheme == "https"_L1 || scheme == "http"_L1)
                return fact.found.link;
        }
    }
    return {};
}

}
