#include "app/cli/commands.h"
#include "app/cli/eventjson.h"
#include "core/setup/rulefile.h"
#include "app/cli/session.h"
#include "core/mail/authentication.h"
#include "core/mail/html.h"
#include "core/mail/readmail.h"
#include "core/report/texttable.h"
#include "core/rules/mailtemplates.h"

#include <QFile>
#include <QTimeZone>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

tl::expected<QByteArray, Text> fileBytes(const QString &name)
{
    QFile file(name);
    const bool isOpen
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return tl::unexpected(
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()}));
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()}));
    if (bytes.size() > largestFile)
        return tl::unexpected(Text(QT_TRANSLATE_NOOP("Text", "The file %1 is larger than 64 MB."), {name}));
    return bytes;
}

ExitCode refuse(Session &session, const QString &file, const QList<RuleFileProblem> &problems)
{
    QJsonArray list;
    for (const RuleFileProblem &one : problems) {
        const QString place
            = u"%1:%2:%3: "_s.arg(file, QString::number(one.line), QString::number(one.column));
        session.out().message(
            place + (one.path.isEmpty() ? QString() : one.path + u": "_s) + one.text.toString());
        list.append(QJsonObject{{u"line"_s, one.line}, {u"column"_s, one.column}, {u"path"_s, one.path},
            {u"text"_s, one.text.toString()}});
    }
    return session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP("Text", "The mail rules have mistakes; nothing was tried.")),
        {{u"problems"_s, list}});
}

/// What the rules made of one mail, told to a person.
class Story
{
public:
    Story(Session &session, const MailMessage &mail, const MailReading &reading)
        : m_session(session)
        , m_mail(mail)
        , m_reading(reading)
    {
    }

    void mail()
    {
        QList<QStringList> rows{{words(QT_TRANSLATE_NOOP("Text", "From")), m_mail.fromAddress},
            {words(QT_TRANSLATE_NOOP("Text", "Subject")), m_mail.subject},
            {words(QT_TRANSLATE_NOOP("Text", "Date")), shownTime(m_mail.date)}};
        if (!m_mail.attachments.isEmpty())
            rows.append({words(QT_TRANSLATE_NOOP("Text", "Attachments")), m_mail.attachments.join(u", "_s)});
        m_session.out().text(alignedTable(rows, 2));
        if (m_mail.isCut)
            m_session.out().line(
                Text(QT_TRANSLATE_NOOP("Text", "The mail is very large; a part of it was not read.")));
    }

    void rules()
    {
        for (const MailRuleReading &one : m_reading.rules) {
            m_session.out().text(u"\n"_s);
            if (!one.matched) {
                m_session.out().line(
                    Text(QT_TRANSLATE_NOOP("Text", "Rule “%1” (version %2) does not fit. %3"),
                        {one.rule, QString::number(one.version), one.whyNot.toString()}));
                continue;
            }
            m_session.out().line(Text(QT_TRANSLATE_NOOP("Text", "Rule “%1” (version %2) fits."),
                {one.rule, QString::number(one.version)}));
            QList<QStringList> rows;
            for (const MailValue &value : one.values)
                rows += rowsOf(value);
            if (!rows.isEmpty())
                m_session.out().text(alignedTable(rows, 4));
        }
    }

private:
    QList<QStringList> rowsOf(const MailValue &value) const
    {
        const QString name = u"  "_s + value.name;
        if (value.found.isEmpty()) {
            const QString optional
                = value.isRequired ? QString() : words(QT_TRANSLATE_NOOP("Text", "(optional)"));
            return {{name, u"-"_s, optional, value.problem.toString()}};
        }
        QList<QStringList> rows;
        for (const MailFind &find : value.found)
            rows.append({name, shown(find), u"“"_s + onOneLine(find.raw).left(60) + u'”',
                place(find.where)
                    + (find.problem.isEmpty() ? QString() : u" — "_s + find.problem.toString())});
        return rows;
    }

    static QString shown(const MailFind &find)
    {
        if (!find.problem.isEmpty())
            return u"?"_s;
        if (find.money)
            return find.money->shown().trimmed();
        if (find.date.isValid())
            return shownTime(find.date);
        return find.cleaned.left(60);
    }

    QString textOf(const QString &source) const
    {
        if (source == "subject"_L1)
            return m_mail.subject;
        if (source == "subject+body"_L1)
            return m_mail.subject + u'\n' + m_mail.seen;
        if (source == "text"_L1)
            return m_mail.text;
        if (source == "html"_L1)
            return m_mail.html;
        return source == "htmlText"_L1 ? htmlAsText(m_mail.html) : m_mail.seen;
    }

    /// "body, line 3, characters 7-20 (36-49)": as an editor counts, and from the text's beginning.
    QString place(const MailSpan &where) const
    {
        if (where.source == "rule"_L1)
            return words(QT_TRANSLATE_NOOP("Text", "from the rule itself"));
        const QString text = textOf(where.source).left(where.from);
        const qsizetype line = text.count(u'\n') + 1;
        const qsizetype column = where.from - text.lastIndexOf(u'\n');
        return Text(QT_TRANSLATE_NOOP("Text", "%1, line %2, from character %3 (%4 to %5)"),
            {where.source, QString::number(line), QString::number(column), QString::number(where.from),
                QString::number(where.to)})
            .toString();
    }

    Session &m_session;
    const MailMessage &m_mail;
    const MailReading &m_reading;
};

void tellPayment(Session &session, const Payment &payment)
{
    QList<QStringList> rows{{u"  reference"_s, payment.reference}, {u"  amount"_s, payment.amount.shown()},
        {u"  state"_s, paymentStateName(payment.state)}, {u"  date"_s, shownTime(payment.processedAt)}};
    for (const NamedValue &field : payment.typedFields)
        rows.append({u"  "_s + field.name, field.value});
    if (!payment.payer.isEmpty())
        rows.append({u"  payer"_s, payment.payer});
    if (payment.fee)
        rows.append({u"  fee"_s, payment.fee->shown()});
    for (const NamedValue &value : payment.extra)
        rows.append({u"  "_s + value.name, value.value.left(80)});
    session.out().text(u"\n"_s);
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The payment, which this mail alone does not prove:")));
    session.out().text(alignedTable(rows, 2));
}

ExitCode testRules(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString rulesName = arguments.positionals[0];
    const QString mailName = arguments.positionals[1];
    tl::expected<QByteArray, Text> rulesText = fileBytes(rulesName);
    if (!rulesText) {
        // A template may be named as it is.
        const QByteArray known = mailTemplate(rulesName);
        if (known.isEmpty())
            return session.out().fail(ExitCode::Usage, rulesText.error());
        rulesText = known;
    }
    const auto file = readRuleFile(*rulesText, arguments.value(u"route"_s));
    if (!file)
        return refuse(session, rulesName, file.error());
    const auto bytes = fileBytes(mailName);
    if (!bytes)
        return session.out().fail(ExitCode::Usage, bytes.error());
    const Result<MailMessage> mail = readMail(*bytes);
    if (!mail)
        return session.out().fail(ExitCode::Usage, mail.error().text, {{u"file"_s, mailName}});
    MailPaymentContext context = file->context;
    if (const QByteArray zone = arguments.value(u"zone"_s).toUtf8(); !zone.isEmpty()) {
        if (!QTimeZone::isTimeZoneIdAvailable(zone))
            return session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a time zone by its IANA name, for example Europe/Kyiv."),
                    {u"--zone"_s}));
        context.zone = zone;
    }
    MailDefaults defaults;
    defaults.zone = context.zone;
    const MailReading reading = readByRules(file->rules, *mail, defaults);
    const Result<MailPayment> payment = paymentFromReading(reading, *mail, context);
    QJsonObject json{{u"mail"_s, toJson(*mail)}, {u"reading"_s, toJson(reading)}};
    Story story(session, *mail, reading);
    story.mail();
    if (arguments.has(u"authserv-id"_s)) {
        const MailVerdict verdict = mailVerdict(*mail, arguments.value(u"authserv-id"_s));
        session.out().line(verdict.why);
        json.insert("sender"_L1,
            QJsonObject{{u"isAuthenticated"_s, verdict.isAuthenticated}, {u"domain"_s, verdict.domain},
                {u"why"_s, verdict.why.toString()}});
    }
    story.rules();
    QJsonArray warnings;
    bool needsPerson = !payment;
    if (payment) {
        tellPayment(session, payment->payment);
        json.insert("payment"_L1, toJson(payment->payment));
        for (const Text &warning : payment->warnings) {
            session.out().message(warning);
            warnings.append(warning.toString());
        }
        needsPerson = payment->payment.state == PaymentState::Unknown;
    } else {
        session.out().message(payment.error().text);
        json.insert("problem"_L1, payment.error().text.toString());
    }
    json.insert("warnings"_L1, warnings);
    json.insert("needsPerson"_L1, needsPerson);
    session.out().json(json);
    return needsPerson ? ExitCode::NeedsPerson : ExitCode::Done;
}

ExitCode showTemplate(Session &session)
{
    const QStringList names = mailTemplates();
    if (session.arguments().positionals.isEmpty()) {
        session.out().line(Text(QT_TRANSLATE_NOOP("Text",
            "Templates of mail rules; print one with \"provodka-cli rule template NAME\". No real WayForPay "
            "mail is "
            "public: what these look for is assumed, until you have mended it by your first real one.")));
        for (const QString &name : names)
            session.out().text(u"  "_s + name + u'\n');
        session.out().jsonList(QJsonArray::fromStringList(names));
        return ExitCode::Done;
    }
    const QString name = session.arguments().positionals[0];
    const QByteArray text = mailTemplate(name);
    if (text.isEmpty())
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "There is no template \"%1\"; there are: %2."),
                {name, names.join(u", "_s)}));
    session.out().bytes(text);
    return ExitCode::Done;
}

}

QList<CommandEntry> ruleCommands()
{
    const QList<OptionSpec> options{
        {u"route"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Text", "whose rules, when RULES is a setup with several")},
        {u"zone"_s, u"ZONE"_s, QT_TRANSLATE_NOOP("Text", "of dates that name none (Europe/Kyiv)")},
        {u"authserv-id"_s, u"HOST"_s,
            QT_TRANSLATE_NOOP("Text", "also says whether this host found the sender genuine")},
    };
    return {
        {{{u"rule"_s, u"test"_s}, {u"RULES"_s, u"MAIL.eml"_s}, options,
             QT_TRANSLATE_NOOP(
                 "Text", "what mail rules (a file, a setup or a template) find in a mail, and where")},
            testRules},
        {{{u"rule"_s, u"template"_s}, {u"[NAME]"_s}, {},
             QT_TRANSLATE_NOOP("Text", "lists or prints mail rules to begin with")},
            showTemplate},
    };
}

}
