#include "app/demo/demostory.h"

#include <QJsonArray>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int cancelled = 140;

DemoStep step(const char *title, qint64 order, const QString &amount, const QString &state,
    const QString &outcome, int status, int booked)
{
    DemoStep step;
    step.title = Text(title);
    step.payment = {{u"order"_s, QString::number(order)}, {u"amount"_s, amount}};
    step.state = state;
    step.outcome = outcome;
    step.order = order;
    step.status = status;
    step.booked = booked;
    return step;
}

DemoStep with(DemoStep step, const QString &member, const QJsonValue &value)
{
    step.payment[member] = value;
    return step;
}

DemoStep then(DemoStep step, const QString &what, const QJsonObject &body = {})
{
    step.then = what;
    step.thenBody = body;
    return step;
}

}

QString furtherDue(int index)
{
    return QString::number(500 + index * 37 % 9000) + u'.'
        + QString::number(index * 7 % 100).rightJustified(2, u'0');
}

QList<DemoStep> paymentStory(int further)
{
    const QString done = u"done"_s;
    const QString attention = u"attention"_s;
    QList<DemoStep> story{
        step(QT_TRANSLATE_NOOP("Text", "paid in full"), 10480, u"4200.00"_s, done, u"paid-in-full"_s,
            inProduction, 1),
        step(QT_TRANSLATE_NOOP("Text", "a part"), 10481, u"400.00"_s, done, u"part"_s, inProduction, 1),
        step(QT_TRANSLATE_NOOP("Text", "the part that completes"), 10481, u"590.00"_s, done,
            u"paid-in-full"_s, inProduction, 1),
        step(QT_TRANSLATE_NOOP("Text", "more than due"), 10482, u"18300.00"_s, attention, u"overpaid"_s,
            waiting, 1),
        step(QT_TRANSLATE_NOOP("Text", "a kopiyka less"), 10483, u"12500.49"_s, done, u"part"_s, waiting, 1),
        with(step(QT_TRANSLATE_NOOP("Text", "the same notice three times"), 10484, u"7300.10"_s, done,
                 u"paid-in-full"_s, inProduction, 1),
            u"repeat"_s, 3),
        with(step(QT_TRANSLATE_NOOP("Text", "told by the list only"), 10486, u"15000.00"_s, done,
                 u"paid-in-full"_s, inProduction, 1),
            u"notify"_s, QJsonArray{u"list"_s}),
        step(QT_TRANSLATE_NOOP("Text", "an order that nobody knows"), 99999, u"640.00"_s, attention,
            u"order-unknown"_s, 0, 0),
        step(QT_TRANSLATE_NOOP("Text", "an order without a payment subtask"), 10490, u"5600.00"_s, attention,
            u"no-subtask"_s, waiting, 0),
        step(QT_TRANSLATE_NOOP("Text", "an order with two payment subtasks"), 10491, u"8800.00"_s, attention,
            u"several-subtasks"_s, waiting, 0),
        step(QT_TRANSLATE_NOOP("Text", "an order without a sum due"), 10492, u"700.00"_s, attention,
            u"due-empty"_s, waiting, 0),
        step(QT_TRANSLATE_NOOP("Text", "an order in production already"), 10493, u"6100.00"_s, done,
            u"paid-in-full"_s, inProduction, 1),
        step(QT_TRANSLATE_NOOP("Text", "an order that was cancelled"), 10494, u"7777.70"_s, attention,
            u"other-stage"_s, cancelled, 1),
        with(step(QT_TRANSLATE_NOOP("Text", "another currency"), 10495, u"1547.36"_s, attention,
                 u"other-currency"_s, waiting, 0),
            u"currency"_s, u"EUR"_s),
        then(step(QT_TRANSLATE_NOOP("Text", "paid, then given back"), 10496, u"18250.49"_s, attention,
                 u"refund-after-booking"_s, inProduction, 1),
            u"refund"_s),
        then(step(QT_TRANSLATE_NOOP("Text", "paid, then declined"), 10498, u"640.00"_s, attention,
                 u"decline-after-booking"_s, inProduction, 1),
            u"status"_s, {{u"status"_s, u"Declined"_s}}),
        with(step(QT_TRANSLATE_NOOP("Text", "declined"), 10499, u"31400.00"_s, u"skipped"_s, u"not-paid"_s,
                 waiting, 0),
            u"status"_s, u"Declined"_s),
        with(with(step(QT_TRANSLATE_NOOP("Text", "a forged notice"), 10497, u"2000.00"_s, {}, {}, waiting, 0),
                 u"tamper"_s, u"amount"_s),
            u"notify"_s, QJsonArray{u"callback"_s}),
    };
    DemoStep nameless
        = step(QT_TRANSLATE_NOOP("Text", "no order number"), 0, u"321.00"_s, attention, u"no-number"_s, 0, 0);
    nameless.payment
        = {{u"reference"_s, u"invoice-A"_s}, {u"typedOrder"_s, QJsonValue()}, {u"amount"_s, u"321.00"_s}};
    story.append(nameless);
    for (int i = 0; i < further; ++i)
        story.append(step(QT_TRANSLATE_NOOP("Text", "a further payment in full"), firstFurtherOrder + i,
            furtherDue(i), done, u"paid-in-full"_s, inProduction, 1));
    return story;
}

}
