#include "app/sandbox/wayforpaymail.h"

#include <QLocale>
#include <QTimeZone>
#include <QUuid>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// "12 500,50 UAH", with no-break spaces between the thousands.
QString shown(const Money &money)
{
    QString text = money.decimal();
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u'\u00a0');
    return text.replace(u'.', u',') + u' ' + money.currency;
}

QByteArray encodedWord(const QString &text)
{
    return "=?UTF-8?B?" + text.toUtf8().toBase64() + "?=";
}

QByteArray folded(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76)
        lines += base64.mid(at, 76) + "\r\n";
    return lines;
}

}

QByteArray paymentMail(const PaymentMail &payment, const QJsonObject &how)
{
    const QByteArray from = how.value("mailFrom"_L1).toString(u"notice@wayforpay.example"_s).toUtf8();
    const QByteArray domain = from.mid(from.indexOf('@') + 1);
    const QString auth = how.value("mailAuth"_L1).toString(u"pass"_s);
    const QByteArray host = how.value("mailHost"_L1).toString(u"mx.shop.example.ua"_s).toUtf8();
    const QDateTime local = payment.paidAt.toTimeZone(QTimeZone("Europe/Kyiv"));
    const QString text
        = u"Успішний платіж\r\nСума: %1\r\nНомер замовлення: %2\r\nДата: %3\r\nІдентифікатор платежу: %4\r\n"
          u"Платіжна картка: %5\r\nEmail платника: client@example.com\r\n"_s.arg(shown(payment.amount),
              payment.order, local.toString(u"dd.MM.yyyy HH:mm:ss"_s), payment.reference, payment.cardPan);
    QByteArray mail;
    if (auth != "none"_L1) {
        mail += "Authentication-Results: " + host + ";\r\n dkim=" + auth.toLatin1() + " header.d=" + domain
            + ";\r\n spf=" + auth.toLatin1() + " smtp.mailfrom=" + from + "\r\n";
    }
    mail += "From: WayForPay <" + from
        + ">\r\nTo: payments@shop.example.ua\r\nSubject: " + encodedWord(u"Успішний платіж"_s) + "\r\nDate: "
        + QLocale::c().toString(payment.paidAt.toUTC(), u"ddd, d MMM yyyy HH:mm:ss"_s).toLatin1()
        + " +0000\r\nMessage-ID: <" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain
        + ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n";
    return mail + folded(text.toUtf8().toBase64());
}

}
