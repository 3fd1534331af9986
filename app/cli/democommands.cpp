#include "app/cli/commands.h"
#include "app/cli/demostory.h"
#include "app/cli/eventjson.h"
#include "app/cli/examplesetup.h"
#include "app/sandbox/all.h"
#include "core/report/texttable.h"
#include "core/store/setupstore.h"

#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A payment of the story as it was made, and what became of it.
struct Told
{
    DemoStep step;
    QString reference;
    std::optional<EventRow> row;
    QList<StoredCommand> commands;
    qint64 tookMs = 0; ///< from its notice to its last change
    QStringList differs; ///< from what is expected; empty: nothing
};

class Demo
{
public:
    Demo(Session &session, int further)
        : m_session(session)
        , m_further(further)
    {
    }

    Result<void> run()
    {
        if (const Result<void> done = prepare(); !done)
            return done;
        const int before = entries();
        if (const Result<void> done = startEngine(); !done)
            return done;
        if (const Result<void> done = tellAll(); !done)
            return done;
        if (const Result<void> done = tellAgain(); !done)
            return done;
        int booked = 0;
        for (const Told &told : m_told)
            booked += told.step.booked;
        m_doubled = entries() - before - booked;
        return judge();
    }

    bool isAsExpected() const
    {
        return m_doubled == 0 && std::all_of(m_told.begin(), m_told.end(), [](const Told &told) {
            return told.differs.isEmpty();
        });
    }

    void print()
    {
        Output &out = m_session.out();
        QJsonArray json;
        int number = 0;
        for (const Told &told : m_told) {
            out.text(textOf(told, ++number));
            json.append(jsonOf(told));
        }
        out.text(u"\n"_s);
        if (m_doubled != 0)
            out.line(
                Text(QT_TRANSLATE_NOOP("Text", "Entries more (or less) than payments: %1. That must not be."),
                    {QString::number(m_doubled)}));
        else
            out.line(Text(QT_TRANSLATE_NOOP(
                "Text", "After a restart every notice was told once more: nothing was done twice.")));
        const Text end = isAsExpected()
            ? Text(QT_TRANSLATE_NOOP("Text", "Each of the %1 outcomes is the expected one."),
                {QString::number(m_told.size())})
            : Text(QT_TRANSLATE_NOOP(
                "Text", "An outcome differs from the expected one; see the lines with an exclamation mark."));
        out.line(end);
        out.json({{u"steps"_s, json}, {u"doubled"_s, m_doubled}, {u"as_expected"_s, isAsExpected()}});
    }

private:
    static tl::unexpected<Error> sandboxTrouble(const QJsonObject &answer)
    {
        return failure(Error::Kind::Network,
            Text(QT_TRANSLATE_NOOP("Text", "The sandbox did not do what the demonstration asked for.")),
            answer["error"_L1].toString());
    }

    Result<void> prepare()
    {
        sandbox::addAll(m_sandbox);
        if (const Result<void> started = m_sandbox.start(); !started)
            return started;
        for (int i = 0; i < m_further; ++i) {
            const QJsonObject answer = m_sandbox.control(
                u"planfix/order"_s, {{u"number"_s, firstFurtherOrder + i}, {u"due"_s, furtherDue(i)}});
            if (answer.contains("error"_L1))
                return sandboxTrouble(answer);
        }
        const Result<ExampleSetup> example = exampleSetup(u"payment"_s, m_sandbox.firstLine(),
            httpMaker(m_session.clock(), Pace::Unlimited), m_session.clock());
        if (!example)
            return tl::unexpected(example.error());
        m_example = *example;
        if (const Result<void> done = openWorkspace(); !done)
            return done;
        Result<Transaction> transaction = Transaction::begin(m_workspace->database());
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const Result<void> done = SetupStore(m_workspace->database()).save(m_example.setup); !done)
            return done;
        if (const Result<void> done = transaction->commit(); !done)
            return done;
        // What only the list tells is there before the list is read for the first time.
        m_story = paymentStory(m_further);
        for (DemoStep &one : m_story) {
            if (one.payment["notify"_L1].toArray() == QJsonArray{u"list"_s})
                one.payment[u"reference"_s] = pay(one.payment);
        }
        return {};
    }

    QString pay(const QJsonObject &payment)
    {
        return m_sandbox.control(u"wayforpay/payment"_s, payment)["reference"_L1].toString();
    }

    Result<void> openWorkspace()
    {
        m_workspace.reset();
        Result<std::unique_ptr<Workspace>> workspace = Workspace::open(m_folder.path());
        if (!workspace)
            return tl::unexpected(workspace.error());
        m_workspace = std::move(*workspace);
        return {};
    }

    Result<void> startEngine()
    {
        EngineParts parts;
        parts.clock = &m_session.clock();
        parts.makeHttp = httpMaker(m_session.clock(), Pace::Unlimited);
        parts.setup = m_example.setup;
        parts.secrets = m_example.secrets;
        m_engine = std::make_unique<Engine>(*m_workspace, std::move(parts));
        if (const Result<void> started = m_engine->start(); !started)
            return started;
        m_callbackUrl = m_engine->address(m_example.setup.connections.first().name);
        return {};
    }

    Result<void> stopEngine()
    {
        QEventLoop loop;
        std::optional<Error> failed;
        QObject::connect(m_engine.get(), &Engine::finished, &loop, &QEventLoop::quit);
        QObject::connect(m_engine.get(), &Engine::failed, &loop, [&](const Error &error) {
            failed = error;
            loop.quit();
        });
        QTimer::singleShot(0, m_engine.get(), &Engine::finish);
        loop.exec();
        m_engine.reset();
        if (failed)
            return tl::unexpected(*failed);
        return {};
    }

    /// Lets the engine work until nothing is under way any more.
    Result<void> settle()
    {
        constexpr int quietLooks = 4;
        constexpr int lookEveryMs = 50;
        constexpr int patienceLooks = 60'000 / lookEveryMs;
        QEventLoop loop;
        QTimer look;
        std::optional<Error> failed;
        int quiet = 0;
        int looks = 0;
        QObject::connect(m_engine.get(), &Engine::failed, &loop, [&](const Error &error) {
            failed = error;
            loop.quit();
        });
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            quiet = m_engine->isIdle() ? quiet + 1 : 0;
            if (quiet >= quietLooks || ++looks >= patienceLooks)
                loop.quit();
        });
        look.start(lookEveryMs);
        loop.exec();
        if (failed)
            return tl::unexpected(*failed);
        return {};
    }

    Result<void> tellAll()
    {
        for (const DemoStep &one : m_story) {
            Told told;
            told.step = one;
            told.reference = one.payment["reference"_L1].toString();
            QJsonObject payment = one.payment;
            payment[u"callbackUrl"_s] = m_callbackUrl;
            const bool isMade = one.payment["notify"_L1].toArray() == QJsonArray{u"list"_s};
            if (!isMade)
                told.reference = pay(payment);
            if (told.reference.isEmpty())
                return sandboxTrouble({});
            if (const Result<void> done = settle(); !done)
                return done;
            if (!one.then.isEmpty()) {
                QJsonObject body = one.thenBody;
                body[u"reference"_s] = told.reference;
                body[u"callbackUrl"_s] = m_callbackUrl;
                if (const QJsonObject answer = m_sandbox.control(u"wayforpay/"_s + one.then, body);
                    answer.contains("error"_L1))
                    return sandboxTrouble(answer);
                if (const Result<void> done = settle(); !done)
                    return done;
            }
            m_told.append(told);
        }
        return {};
    }

    /// A restart, and every notice once more.
    Result<void> tellAgain()
    {
        if (const Result<void> done = stopEngine(); !done)
            return done;
        if (const Result<void> done = openWorkspace(); !done)
            return done;
        if (const Result<void> done = startEngine(); !done)
            return done;
        for (const Told &told : std::as_const(m_told)) {
            if (!told.step.state.isEmpty())
                m_sandbox.control(u"wayforpay/callback"_s,
                    {{u"reference"_s, told.reference}, {u"callbackUrl"_s, m_callbackUrl}});
        }
        if (const Result<void> done = settle(); !done)
            return done;
        return stopEngine();
    }

    int entries()
    {
        int count = 0;
        const QJsonArray tasks = m_sandbox.state(u"planfix"_s)["tasks"_L1].toArray();
        for (const QJsonValue &task : tasks)
            count += task["entries"_L1].toInt();
        return count;
    }

    int statusOf(qint64 order)
    {
        const QJsonArray tasks = m_sandbox.state(u"planfix"_s)["tasks"_L1].toArray();
        for (const QJsonValue &task : tasks) {
            if (task["number"_L1].toInteger() == order)
                return task["status"_L1].toInt();
        }
        return 0;
    }

    Result<void> judge()
    {
        const Result<QList<EventRow>> events = EventStore(m_workspace->database()).list({});
        if (!events)
            return tl::unexpected(events.error());
        const auto expect = [](Told &told, const char *what, const QString &expected, const QString &found) {
            if (expected != found)
                told.differs.append(Text(QT_TRANSLATE_NOOP("Text", "%1: expected “%2”, found “%3”"),
                    {QString::fromLatin1(what), expected, found})
                                        .toString());
        };
        for (Told &told : m_told) {
            for (const EventRow &row : *events) {
                if (row.event.payment.reference == told.reference)
                    told.row = row;
            }
            if (told.row) {
                const Result<QList<StoredCommand>> commands
                    = CommandStore(m_workspace->database()).ofEvent(told.row->event.id);
                if (!commands)
                    return tl::unexpected(commands.error());
                told.commands = *commands;
            }
            if (told.row)
                told.tookMs = told.row->event.createdAt.msecsTo(told.row->event.changedAt);
            expect(
                told, "state", told.step.state, told.row ? eventStateName(told.row->event.state) : QString());
            expect(told, "outcome", told.step.outcome, told.row ? told.row->event.outcome : QString());
            if (told.step.order != 0 && told.step.status != 0)
                expect(told, "status", QString::number(told.step.status),
                    QString::number(statusOf(told.step.order)));
        }
        return {};
    }

    QString textOf(const Told &told, int number)
    {
        const QString sum
            = told.row ? told.row->event.payment.amount.shown() : told.step.payment["amount"_L1].toString();
        QString text = u"%1. %2: %3, %4\n"_s.arg(
            QString::number(number).rightJustified(2), told.step.title.toString(), told.reference, sum);
        if (!told.row) {
            text += u"    "_s
                + Text(QT_TRANSLATE_NOOP(
                           "Text", "refused: the signature is wrong; nothing was stored or written"))
                      .toString()
                + u'\n';
        } else {
            const Event &event = told.row->event;
            text += u"    %1 | %2, %3 | %4 ms\n    %5\n"_s.arg(proofName(event.proof),
                eventStateName(event.state), event.outcome, QString::number(told.tookMs),
                event.reason.toString());
            for (const StoredCommand &one : told.commands)
                text += u"    > %1 %2: %3, %4\n"_s.arg(one.endedAt.toLocalTime().toString(u"HH:mm:ss.zzz"_s),
                    actionName(one.command.action), commandStateName(one.state),
                    one.command.reason.toString());
            for (const OrderSuggestion &one : told.row->notes.suggestions)
                text += u"    ? %1 %2: %3\n"_s.arg(one.number.value, one.title, one.why.toString());
        }
        for (const QString &difference : told.differs)
            text += u"    ! "_s + difference + u'\n';
        return text;
    }

    QJsonObject jsonOf(const Told &told)
    {
        QJsonArray commands;
        for (const StoredCommand &one : told.commands)
            commands.append(toJson(one));
        QJsonObject json{{u"commands"_s, commands}, {u"title"_s, told.step.title.toString()},
            {u"reference"_s, told.reference}, {u"took_ms"_s, told.tookMs},
            {u"as_expected"_s, told.differs.isEmpty()},
            {u"differs"_s, QJsonArray::fromStringList(told.differs)},
            {u"event"_s, told.row ? QJsonValue(toJson(*told.row)) : QJsonValue()}};
        return json;
    }

    static sandbox::Sandbox::Options quick()
    {
        sandbox::Sandbox::Options options;
        options.limits = false;
        return options;
    }

    Session &m_session;
    int m_further;
    QTemporaryDir m_folder;
    sandbox::Sandbox m_sandbox{quick()};
    ExampleSetup m_example;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Engine> m_engine;
    QString m_callbackUrl;
    QList<DemoStep> m_story;
    QList<Told> m_told;
    int m_doubled = 0;
};

ExitCode demonstrate(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = arguments.has(u"case"_s) ? arguments.value(u"case"_s) : u"payment"_s;
    if (name != "payment"_L1) {
        return session.out().fail(ExitCode::Usage,
            laterCases().contains(name)
                ? Text(QT_TRANSLATE_NOOP(
                           "Text", "The case \"%1\" is not in this version of Provodka; there are: %2."),
                    {name, u"payment"_s})
                : Text(QT_TRANSLATE_NOOP("Text", "There is no case \"%1\"; there are: %2."),
                    {name, u"payment"_s}));
    }
    constexpr int mostFurther = 100'000;
    bool isNumber = true;
    const int further = arguments.has(u"events"_s) ? arguments.value(u"events"_s).toInt(&isNumber) : 0;
    if (!isNumber || further < 0 || further > mostFurther)
        return session.out().fail(ExitCode::Usage,
            Text(
                QT_TRANSLATE_NOOP("Text", "\"%1\" is no number of events."), {arguments.value(u"events"_s)}));
    session.out().line(Text(QT_TRANSLATE_NOOP("Text",
        "Customers pay through WayForPay; orders stand in Planfix. Both are stand-ins on this computer, "
        "without their limits on calls.")));
    Demo demo(session, further);
    if (const Result<void> done = demo.run(); !done)
        return session.out().fail(done.error());
    demo.print();
    return demo.isAsExpected() ? ExitCode::Done : ExitCode::DemoDiffers;
}

}

QList<CommandEntry> demoCommands()
{
    return {
        {{{u"demo"_s}, {},
             {{u"case"_s, u"payment"_s, QT_TRANSLATE_NOOP("Text", "which case")},
                 {u"events"_s, u"N"_s, QT_TRANSLATE_NOOP("Text", "so many further payments")}},
             QT_TRANSLATE_NOOP("Text", "shows the case with all its outcomes on stand-ins of the vendors")},
            demonstrate},
    };
}

}
