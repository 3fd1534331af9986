#include "core/mail/authentication.h"
#include "core/mail/html.h"
#include "core/mail/headers.h"
#include "core/mail/htmltables.h"
#include "core/mail/readmail.h"
#include "core/rules/mailpayment.h"
#include "core/rules/mailtypes.h"
#include "tests/fuzz/require.h"

#include <QJsonDocument>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

const MailRules &rules()
{
    static const MailRules read = [] {
        const QByteArray text = R"json([{"take": [
            {"value": "amount", "after": "Сума:"}, {"value": "order", "lineAfter": "Номер"},
            {"value": "date", "between": ["Дата:", "\n"]}, {"value": "paymentId", "pattern": "id[ :]+(\\S+)"},
            {"value": "a", "cell": {"rowWith": "Сума"}}, {"value": "b", "cell": {"table": 2, "row": "last"}},
            {"value": "c", "after": "a", "view": "htmlText"}, {"value": "d", "everything": true, "in": "subject+body"}],
            "success": true}])json";
        const Result<MailRules> made = mailRulesFromJson(QJsonDocument::fromJson(text).array());
        REQUIRE(made);
        return *made;
    }();
    return read;
}

QString textOf(const MailMessage &mail, const QString &source)
{
    if (source == "subject"_L1)
        return mail.subject;
    if (source == "subject+body"_L1)
        return mail.subject + u'\n' + mail.seen;
    return source == "html"_L1 ? mail.html : mail.seen;
}

void read(const QByteArray &bytes)
{
    MailLimits limits;
    limits.parts = 20;
    limits.depth = 4;
    limits.text = 1000;
    limits.html = 1000;
    limits.headers = 20;
    limits.headerBytes = 1000;
    const Result<MailMessage> mail = readMail(bytes, limits);
    if (!mail)
        return;
    // Bytes that are no text become at most one character each; a part's end is a line break.
    REQUIRE(mail->text.size() <= limits.text + limits.parts);
    REQUIRE(mail->html.size() <= limits.html + limits.parts);
    REQUIRE(mail->headers.size() <= limits.headers + 20);
    REQUIRE(mail->attachments.size() <= limits.parts);
    REQUIRE(!mail->subject.contains(u'\n') && !mail->fromAddress.contains(u'\n'));
    REQUIRE(!mail->seen.contains(QChar(u'\0')));
    const Result<MailMessage> again = mailMessageFromJson(toJson(*mail));
    REQUIRE(again && again->seen == mail->seen && again->headers == mail->headers);
    // Only a host that is named is believed, and only about the sender's own domain.
    REQUIRE(!mailVerdict(*mail, {}).isAuthenticated);
    const MailVerdict verdict = mailVerdict(*mail, u"mx.office.test"_s);
    if (verdict.isAuthenticated) {
        const QString from = mail->fromAddress.section(u'@', -1);
        REQUIRE(from.endsWith(verdict.domain) || verdict.domain.endsWith(from));
    }
    const MailReading reading = readByRules(rules(), *mail);
    for (const MailValue &value : reading.values) {
        REQUIRE(value.found.isEmpty() != value.problem.isEmpty());
        for (const MailFind &find : value.found) {
            if (find.where.source == "htmlText"_L1)
                continue;
            const QString text = textOf(*mail, find.where.source);
            REQUIRE(find.where.from >= 0 && find.where.from <= find.where.to && find.where.to <= text.size());
            if (find.where.source != "html"_L1)
                REQUIRE(text.mid(find.where.from, find.where.to - find.where.from) == find.raw);
        }
    }
    const Result<MailPayment> payment = paymentFromReading(reading, *mail, MailPaymentContext());
    if (payment) {
        REQUIRE(payment->payment.amount.minor > 0);
        REQUIRE(!payment->payment.amount.currency.isEmpty());
        REQUIRE(!payment->payment.reference.isEmpty());
        REQUIRE(!payment->payment.typedFieldsConfirmed);
    }
}

}

/// A mail's bytes, and pieces of one on their own.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    read(bytes);
    read("From: a@b.test\n" + bytes);
    const QString text = QString::fromUtf8(bytes);
    htmlAsText(text);
    htmlTables(text);
    decodedHeader(bytes);
    addressList(bytes);
    mailDate(bytes);
    readMailMoney(text, u"UAH"_s);
    readMailDate(text, "Europe/Kyiv");
    return 0;
}
