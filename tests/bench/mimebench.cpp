#include "tests/bench/mimebench.h"

#include "core/mail/readmail.h"
#include "core/rules/mailpayment.h"
#include "core/rules/mailtemplates.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <sys/resource.h>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray encodedWords(const QByteArray &text)
{
    // In pieces that end in padding, as programs write long Cyrillic subjects.
    QByteArray words;
    for (qsizetype at = 0; at < text.size(); at += 40)
        words += (words.isEmpty() ? "" : "\r\n ") + QByteArray("=?UTF-8?B?") + text.mid(at, 40).toBase64()
            + "?=";
    return words;
}

QByteArray in1251(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x410 && u <= 0x44F)
            bytes += char(u - 0x410 + 0xC0);
        else
            bytes += u == 0x456 ? char(0xB3)
                : u == 0x406    ? char(0xB2)
                : u == 0x454    ? char(0xBA)
                : u == 0x457    ? char(0xBF)
                : u < 0x80      ? char(u)
                                : '?';
    }
    return bytes;
}

QByteArray mail(int number)
{
    const QString order = QString::number(10000 + number);
    QString text = u"Успішний платіж\r\nСума: 12 500,50 UAH\r\nНомер замовлення: "_s + order
        + u"\r\nДата: 21.11.2026 21:54:50\r\nІдентифікатор платежу: WFP-"_s + order
        + u"\r\nEmail платника: client@example.com\r\n\r\n"_s;
    while (text.size() < 1500)
        text += u"Дякуємо, що користуєтеся послугами магазину та платіжної сторінки.\r\n"_s;
    const QByteArray head
        = "Received: from a by b; Sat, 21 Nov 2026 21:54:50 +0200\r\nAuthentication-Results: mx.office.test; "
          "dkim=pass header.d=shop.test\r\nFrom: Shop <pay@shop.test>\r\nTo: office@office.test\r\nDate: "
          "Sat, "
          "21 Nov 2026 21:54:50 +0200\r\nMessage-ID: <"
        + order.toLatin1() + "@shop.test>\r\nSubject: "
        + encodedWords(u"Успішний платіж за замовленням у магазині"_s.toUtf8()) + "\r\nMIME-Version: 1.0\r\n";
    const QString html = u"<html><body><table><tr><td>"_s
        + QString(text).replace(u": "_s, u":</td><td>"_s).replace(u"\r\n"_s, u"</td></tr>\r\n<tr><td>"_s)
        + u"</td></tr></table></body></html>"_s;
    switch (number % 4) {
    case 0:
        return head + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + text.toUtf8().toBase64();
    case 1:
        return head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + in1251(text); // a wrong declaration
    case 2:
        return head + "Content-Type: text/html; charset=utf-8\r\n\r\n" + html.toUtf8();
    default:
        return head
            + "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; "
              "charset=windows-1251\r\n\r\n"
            + in1251(text) + "\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html.toUtf8()
            + "\r\n--b--\r\n";
    }
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

}

QJsonObject mime(int mails)
{
    const QByteArray attached
        = "From: a@b.test\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nСума: 1\r\n--b\r\n"
          "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + QByteArray("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\r\n")
              .repeated(280'000)
        + "--b--\r\n";
    const double before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    const bool isRead = readMail(attached).has_value();
    const double large = double(timer.nsecsElapsed()) / 1e6;
    const double growth = peakMegabytes() - before;

    QList<QByteArray> raw;
    qint64 bytes = 0;
    for (int i = 0; i < mails; ++i) {
        raw.append(mail(i));
        bytes += raw.last().size();
    }
    timer.start();
    QList<MailMessage> read;
    for (const QByteArray &one : std::as_const(raw))
        read.append(readMail(one).value_or(MailMessage()));
    const double reading = double(timer.nsecsElapsed()) / 1e9;

    const MailRules rules
        = mailRulesFromJson(QJsonValue(QJsonDocument::fromJson(mailTemplate(u"wayforpay_uk"_s)).object()))
              .value_or(MailRules());
    timer.start();
    int payments = 0;
    for (const MailMessage &one : std::as_const(read))
        payments
            += paymentFromReading(readByRules(rules, one), one, MailPaymentContext()).has_value() ? 1 : 0;
    const double ruling = double(timer.nsecsElapsed()) / 1e9;

    return {{"mails"_L1, mails}, {"meanBytes"_L1, mails > 0 ? double(bytes) / mails : 0},
        {"readPerSecond"_L1, double(mails) / reading}, {"ruledPerSecond"_L1, double(mails) / ruling},
        {"payments"_L1, payments},
        {"large"_L1,
            QJsonObject{{"megabytes"_L1, double(attached.size()) / 1e6}, {"read"_L1, isRead},
                {"ms"_L1, large}, {"peakGrowthMegabytes"_L1, growth}}}};
}

}
