#include "app/cli/commands.h"
#include "app/cli/demoday.h"
#include "app/cli/eventjson.h"
#include "app/demo/demostory.h"
#include "core/report/texttable.h"
#include "core/store/commandstore.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;
using namespace app;

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
        const int before = m_world.entries();
        if (const Result<void> done = m_world.start(); !done)
            return done;
        if (const Result<void> done = tellAll(); !done)
            return done;
        if (const Result<void> done = tellAgain(); !done)
            return done;
        int booked = 0;
        for (const Told &told : m_told)
            booked += told.step.booked;
        m_doubled = m_world.entries() - before - booked;
        if (const Result<void> done = judge(); !done)
            return done;
        QHash<qint64, QString> references;
        for (const Told &told : std::as_const(m_told))
            references.insert(told.step.order, told.reference);
        const Result<QList<DemoChapter>> chapters = demoDay(m_world, references);
        if (!chapters)
            return tl::unexpected(chapters.error());
        m_chapters = *chapters;
        return m_world.stop();
    }

    bool isAsExpected() const
    {
        const auto fits = [](const auto &one) { return one.differs.isEmpty(); };
        return m_doubled == 0 && std::all_of(m_told.begin(), m_told.end(), fits)
            && std::all_of(m_chapters.begin(), m_chapters.end(), fits);
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
        QJsonArray chapters;
        for (const DemoChapter &chapter : std::as_const(m_chapters)) {
            out.text(u"\n"_s + chapter.title.toString() + u'\n');
            for (const QString &line : chapter.lines)
                out.text(u"    "_s + line + u'\n');
            for (const QString &difference : chapter.differs)
                out.text(u"    ! "_s + difference + u'\n');
            chapters.append(QJsonObject{{u"title"_s, chapter.title.toString()},
                {u"lines"_s, QJsonArray::fromStringList(chapter.lines)},
                {u"differs"_s, QJsonArray::fromStringList(chapter.differs)}});
        }
        out.text(u"\n"_s);
        const Text end = isAsExpected()
            ? Text(QT_TRANSLATE_NOOP("Text", "Each of the %1 outcomes is the expected one."),
                {QString::number(m_told.size() + m_chapters.size())})
            : Text(QT_TRANSLATE_NOOP(
                "Text", "An outcome differs from the expected one; see the lines with an exclamation mark."));
        out.line(end);
        out.json({{u"steps"_s, json}, {u"day"_s, chapters}, {u"doubled"_s, m_doubled},
            {u"as_expected"_s, isAsExpected()}});
    }

private:
    Result<void> prepare()
    {
        if (const Result<void> done = m_world.open(); !done)
            return done;
        for (int i = 0; i < m_further; ++i) {
            const Result<QJsonObject> done = m_world.happens(
                u"planfix/order"_s, {{u"number"_s, firstFurtherOrder + i}, {u"due"_s, furtherDue(i)}});
            if (!done)
                return tl::unexpected(done.error());
        }
        const QJsonObject accountant{{u"connection"_s, u"office"_s}, {u"to"_s, u"user:4"_s}};
        m_world.setup().workspace = {{u"alarmsTo"_s, QJsonArray{accountant}}};
        // What only the list tells is there before the list is read for the first time.
        m_story = paymentStory(m_further);
        for (DemoStep &one : m_story) {
            if (!isOnlyListed(one))
                continue;
            const Result<QString> reference = m_world.pays(one.payment);
            if (!reference)
                return tl::unexpected(reference.error());
            one.payment[u"reference"_s] = *reference;
        }
        return {};
    }

    static bool isOnlyListed(const DemoStep &step)
    {
        return step.payment["notify"_L1].toArray() == QJsonArray{u"list"_s};
    }

    Result<void> tellAll()
    {
        for (const DemoStep &one : m_story) {
            Told told;
            told.step = one;
            told.reference = one.payment["reference"_L1].toString();
            if (!isOnlyListed(one)) {
                const Result<QString> reference = m_world.pays(one.payment);
                if (!reference)
                    return tl::unexpected(reference.error());
                told.reference = *reference;
            }
            if (const Result<void> done = m_world.settle(); !done)
                return done;
            if (!one.then.isEmpty()) {
                QJsonObject body = one.thenBody;
                body[u"reference"_s] = told.reference;
                if (const auto done = m_world.tells(one.then, body); !done)
                    return tl::unexpected(done.error());
                if (const Result<void> done = m_world.settle(); !done)
                    return done;
            }
            m_told.append(told);
        }
        return {};
    }

    /// A restart, and every notice once more.
    Result<void> tellAgain()
    {
        if (const Result<void> done = m_world.stop(); !done)
            return done;
        if (const Result<void> done = m_world.start(); !done)
            return done;
        for (const Told &told : std::as_const(m_told)) {
            if (!told.step.state.isEmpty())
                (void)m_world.tells(u"callback"_s, {{u"reference"_s, told.reference}});
        }
        return m_world.settle();
    }

    Result<void> judge()
    {
        const Result<QList<EventRow>> events = EventStore(m_world.database()).list({});
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
                    = CommandStore(m_world.database()).ofEvent(told.row->event.id);
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
                    QString::number(m_world.statusOf(told.step.order)));
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

    Session &m_session;
    int m_further;
    DemoWorld m_world;
    QList<DemoStep> m_story;
    QList<Told> m_told;
    QList<DemoChapter> m_chapters;
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
            Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a number of events."),
                {arguments.value(u"events"_s)}));
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
