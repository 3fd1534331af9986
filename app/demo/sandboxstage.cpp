#include "app/demo/sandboxstage.h"

#include "app/demo/knock.h"
#include "core/base/json.h"

#include <QJsonArray>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;
using ui::DemoNews;
using ui::DemoOrder;

namespace {

constexpr std::chrono::milliseconds timeStepEvery{250};
constexpr std::chrono::minutes timeStep{10};
constexpr std::chrono::minutes longestPause{5}; ///< that Provodka makes before it tries an account again
constexpr std::chrono::seconds startedAgainAfter{2};
constexpr std::chrono::seconds mailIsDoneAfter{4};
constexpr int lostAnswerMs = 3000;

Money moneyOf(const QJsonValue &value)
{
    return moneyFromDouble(value.toDouble(), u"UAH"_s);
}

/// A mail as anybody can write it: sender, order and sum are right, and nothing else is.
QString forgedMail(const OrderNumber &order, const Money &amount, qint64 stamp)
{
    return u"From: WayForPay <no-reply@wayforpay.com>\r\nTo: office@example.com\r\n"
           "Subject: =?utf-8?q?Successful_payment?=\r\nMessage-ID: <forged-%3@example.com>\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\nСума: %2 UAH\r\n"
           "Номер замовлення: %1\r\nІдентифікатор платежу: %1-%3\r\n"_s.arg(order.value, amount.decimal())
               .arg(stamp);
}

}

SandboxStage::SandboxStage(sandbox::Sandbox &sandbox, DemoClock &clock, DemoCast cast, qint64 firstOrder)
    : m_sandbox(sandbox)
    , m_clock(clock)
    , m_cast(std::move(cast))
    , m_firstOrder(firstOrder)
    , m_worker(new QObject)
{
    m_thread.setObjectName(u"demo"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    m_timeSteps.setInterval(timeStepEvery);
    connect(&m_timeSteps, &QTimer::timeout, this, [this] {
        if (--m_stepsLeft <= 0)
            m_timeSteps.stop();
        m_clock.pass(timeStep);
        wake();
    });
}

SandboxStage::~SandboxStage()
{
    m_isOver = true;
    m_thread.quit();
    m_thread.wait();
}

QString SandboxStage::targetName() const
{
    return u"Planfix"_s;
}

void SandboxStage::ask(const QString &path, const QJsonObject &body, Answer then)
{
    QMetaObject::invokeMethod(m_worker, [this, path, body, then = std::move(then)] {
        if (m_isOver)
            return;
        const QJsonObject answer = m_sandbox.control(path, body);
        QMetaObject::invokeMethod(this, [this, answer, then] {
            if (answer.contains("error"_L1)) {
                Q_EMIT failed(Text(QT_TRANSLATE_NOOP("Text", "The stand-in refused this: %1"),
                    {answer["error"_L1].toString()}));
                return;
            }
            if (then)
                then(answer);
            look();
        });
    });
}

void SandboxStage::look()
{
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    QMetaObject::invokeMethod(m_worker, [this] {
        if (m_isOver)
            return;
        const QJsonObject state = m_sandbox.state(m_cast.vendor);
        QMetaObject::invokeMethod(this, [this, state] {
            m_isLooking = false;
            readState(state);
            if (std::exchange(m_looksAgain, false))
                look();
        });
    });
}

void SandboxStage::readState(const QJsonObject &state)
{
    QHash<qint64, QList<QJsonObject>> subtasks;
    QHash<qint64, QList<QJsonObject>> entries;
    const QJsonArray tasks = state["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks) {
        if (const qint64 parent = task["parent"_L1].toInteger(); parent >= m_firstOrder)
            subtasks[parent].append(task.toObject());
    }
    const QJsonArray rows = state["entries"_L1].toArray();
    for (const QJsonValue &entry : rows)
        entries[entry["task"_L1].toInteger()].append(entry.toObject());
    const int orderTemplate = m_cast.seed["case"_L1]["orderTemplate"_L1].toInt();
    QList<DemoOrder> orders;
    for (const QJsonValue &task : tasks) {
        const bool isOrder = task["template"_L1].toInt() == orderTemplate
            && task["number"_L1].toInteger() >= m_firstOrder && !task["parent"_L1].isDouble();
        if (isOrder)
            orders.append(orderOf(task.toObject(), subtasks, entries));
    }
    m_orders = orders;
    Q_EMIT looked();
}

DemoOrder SandboxStage::orderOf(const QJsonObject &task, const QHash<qint64, QList<QJsonObject>> &subtasks,
    const QHash<qint64, QList<QJsonObject>> &entries) const
{
    const QJsonObject parts = m_cast.seed["case"_L1].toObject();
    const QString dueField = json::text(parts["due"_L1]);
    const QString sumField = json::text(parts["entryAmount"_L1]);
    const QString idField = json::text(parts["entryPayment"_L1]);
    DemoOrder order;
    const qint64 number = task["number"_L1].toInteger();
    order.number = {QString::number(number)};
    order.title = task["name"_L1].toString();
    order.stage = m_cast.stage(json::text(task["status"_L1]));
    order.paid = {0, u"UAH"_s};
    const QList<QJsonObject> below = subtasks.value(number);
    for (const QJsonObject &subtask : below) {
        if (const QJsonValue due = subtask["fields"_L1][dueField]; due.isDouble())
            order.due = order.due ? *order.due + moneyOf(due) : moneyOf(due);
        const QList<QJsonObject> booked = entries.value(subtask["number"_L1].toInteger());
        for (const QJsonObject &entry : booked) {
            const QJsonObject fields = entry["fields"_L1].toObject();
            order.entries.append({fields[idField].toString(), moneyOf(fields[sumField])});
            order.paid = order.paid + order.entries.last().amount;
        }
    }
    return order;
}

void SandboxStage::tell(DemoNews::Who who, const OrderNumber &order, const Text &text, bool isPayment)
{
    DemoNews news;
    news.who = who;
    news.at = m_clock.now();
    news.order = order;
    news.text = text;
    news.isPayment = isPayment;
    Q_EMIT happened(news);
}

void SandboxStage::wake()
{
    if (!m_socket.isEmpty())
        knockAtEngine(m_socket, this);
}

void SandboxStage::payQuietly(const OrderNumber &order, const Money &amount, const Text &told)
{
    tell(DemoNews::Who::Customer, order, told, true);
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    QJsonObject payment{{u"order"_s, order.value}, {u"amount"_s, amount.decimal()},
        {u"currency"_s, amount.currency}, {u"processingDate"_s, now}, {u"createdDate"_s, now - 90},
        {u"wait"_s, false}};
    if (!m_callbackUrl.isEmpty())
        payment[u"callbackUrl"_s] = m_callbackUrl;
    ask(u"wayforpay/payment"_s, payment, [this, order](const QJsonObject &answer) {
        m_latest[order] = answer["reference"_L1].toString();
        if (std::exchange(m_endsEngine, false))
            endInTheMiddle();
    });
}

void SandboxStage::pay(const OrderNumber &order, const Money &amount)
{
    payQuietly(order, amount,
        Text(QT_TRANSLATE_NOOP("Text", "The customer pays %1 for order %2."), {amount.shown(), order.value}));
}

void SandboxStage::payTwice(const OrderNumber &order, const Money &amount)
{
    pay(order, amount);
    QTimer::singleShot(std::chrono::milliseconds(600), this, [this, order, amount] {
        payQuietly(order, amount,
            Text(QT_TRANSLATE_NOOP("Text", "The customer is not sure and pays %1 for order %2 once more."),
                {amount.shown(), order.value}));
    });
}

void SandboxStage::refund(const OrderNumber &order)
{
    const QString reference = m_latest.value(order);
    if (reference.isEmpty()) {
        Q_EMIT failed(
            Text(QT_TRANSLATE_NOOP("Text", "Order %1 has no payment that could go back; pay it first."),
                {order.value}));
        return;
    }
    tell(DemoNews::Who::Customer, order,
        Text(QT_TRANSLATE_NOOP("Text", "The shop gives payment %1 back."), {reference}), true);
    QJsonObject body{{u"reference"_s, reference}, {u"wait"_s, false}};
    if (!m_callbackUrl.isEmpty())
        body[u"callbackUrl"_s] = m_callbackUrl;
    ask(u"wayforpay/refund"_s, body);
}

std::optional<DemoOrder> SandboxStage::known(const OrderNumber &number) const
{
    const auto found = std::ranges::find(m_orders, number, &DemoOrder::number);
    return found == m_orders.end() ? std::nullopt : std::optional(*found);
}

void SandboxStage::forgeMail(const OrderNumber &order, const Money &amount)
{
    tell(DemoNews::Who::Stranger, order,
        Text(QT_TRANSLATE_NOOP("Text", "A stranger writes a mail: “%1 were paid for order %2.” Nobody paid."),
            {amount.shown(), order.value}),
        true);
    const QString mail = forgedMail(order, amount, m_clock.now().toMSecsSinceEpoch());
    const std::optional<DemoOrder> before = known(order);
    ask(u"imap/deliver"_s, {{u"text"_s, mail}}, [this, before](const QJsonObject &) {
        wake();
        QTimer::singleShot(mailIsDoneAfter, this, [this, before] {
            // Unless somebody really paid meanwhile.
            if (!before || known(before->number) != before)
                return;
            tell(DemoNews::Who::World, before->number,
                Text(QT_TRANSLATE_NOOP("Text",
                    "Nothing was booked or moved for the mail: the payment service knows of no such "
                    "payment.")));
        });
    });
}

void SandboxStage::setCut(bool isCut)
{
    if (m_isCut == isCut)
        return;
    m_isCut = isCut;
    Q_EMIT stateChanged();
    if (isCut) {
        tell(DemoNews::Who::World, {},
            Text(QT_TRANSLATE_NOOP("Text", "The connection to %1 is cut."), {targetName()}));
        ask(u"fault"_s, {{u"vendor"_s, m_cast.vendor}, {u"kind"_s, u"drop-before"_s}, {u"count"_s, -1}});
        return;
    }
    tell(DemoNews::Who::World, {},
        Text(QT_TRANSLATE_NOOP("Text",
                 "The connection to %1 is there again. Provodka tries again after five minutes at the most; "
                 "here they go by at once."),
            {targetName()}));
    ask(u"heal"_s, {}, [this](const QJsonObject &) {
        m_clock.pass(longestPause);
        wake();
    });
}

void SandboxStage::endEngine(const OrderNumber &order, const Money &amount)
{
    if (!m_engineRuns || m_isCut) {
        Q_EMIT failed(Text(
            QT_TRANSLATE_NOOP("Text", "For this the engine has to run and the connection must not be cut.")));
        return;
    }
    // The write is done, and its answer is too late for the engine that asked.
    ask(u"fault"_s,
        {{u"vendor"_s, m_cast.vendor}, {u"method"_s, u"POST"_s}, {u"path"_s, u"*/datatags/"_s},
            {u"kind"_s, u"delay"_s}, {u"ms"_s, lostAnswerMs}},
        [this, order, amount](const QJsonObject &) {
            m_endsEngine = true;
            pay(order, amount);
        });
}

void SandboxStage::endInTheMiddle()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        // Booked at the target, and the answer is still on its way.
        constexpr int patienceLooks = 400;
        const qsizetype before = m_sandbox.state(m_cast.vendor)["entries"_L1].toArray().size();
        for (int i = 0; i < patienceLooks && !m_isOver; ++i) {
            QThread::msleep(10);
            if (m_sandbox.state(m_cast.vendor)["entries"_L1].toArray().size() > before)
                break;
        }
        QMetaObject::invokeMethod(this, [this] {
            tell(DemoNews::Who::World, {},
                Text(QT_TRANSLATE_NOOP(
                    "Text", "The engine is killed in the middle of writing: it never reads the answer.")));
            if (m_end)
                m_end();
            QTimer::singleShot(startedAgainAfter, this, [this] {
                tell(DemoNews::Who::World, {},
                    Text(QT_TRANSLATE_NOOP("Text", "The engine is started again.")));
                if (m_start)
                    m_start();
            });
            look();
        });
    });
}

void SandboxStage::passTime(std::chrono::minutes time)
{
    tell(DemoNews::Who::World, {},
        Text(QT_TRANSLATE_NOOP("Text", "%1 minutes go by."), {QString::number(time.count())}));
    m_stepsLeft += int((time + timeStep - std::chrono::minutes(1)) / timeStep);
    if (!m_timeSteps.isActive())
        m_timeSteps.start();
}

void SandboxStage::setEngineRuns(bool runs)
{
    if (std::exchange(m_engineRuns, runs) != runs)
        Q_EMIT stateChanged();
}

void SandboxStage::setEngineActs(std::function<void()> end, std::function<void()> start)
{
    m_end = std::move(end);
    m_start = std::move(start);
}

}
