#pragma once

#include "core/store/statement.h"
#include "tests/support/world.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace provodka {

/// A mail as the payment service would write it, and as others forge it.
struct Letter
{
    QString from = QStringLiteral("WayForPay <notify@wayforpay.test>");
    QString subject = QStringLiteral("Успішний платіж");
    QString id; ///< of Message-ID; empty: a new one
    QByteArrayList topHeaders;
    QByteArrayList headers; ///< below the sender
    QString order;
    QString amount;
    QString reference;
    QString beforeText;

    QByteArray rfc5322() const
    {
        static int count = 0;
        const auto encoded
            = [](const QString &text) { return "=?UTF-8?B?" + text.toUtf8().toBase64() + "?="; };
        const QString name = id.isEmpty() ? QStringLiteral("%1@wayforpay.test").arg(++count) : id;
        QByteArray mail;
        for (const QByteArray &header : topHeaders)
            mail += header + "\r\n";
        mail += "From: " + from.toUtf8() + "\r\nTo: shop@office.test\r\nSubject: " + encoded(subject)
            + "\r\nMessage-ID: <" + name.toUtf8()
            + ">\r\nDate: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toUtf8() + "\r\n";
        for (const QByteArray &header : headers)
            mail += header + "\r\n";
        mail += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                "Content-Transfer-Encoding: 8bit\r\n\r\n";
        QString text = beforeText;
        if (!amount.isEmpty())
            text += QStringLiteral("Сума: %1 UAH\r\n").arg(amount);
        if (!order.isEmpty())
            text += QStringLiteral("Номер замовлення: %1\r\n").arg(order);
        if (!reference.isEmpty())
            text += QStringLiteral("Ідентифікатор платежу: %1\r\n").arg(reference);
        return mail + text.toUtf8();
    }
};

/// A world whose route has a mailbox beside the shop, or instead of it.
class MailWorld : public World
{
public:
    explicit MailWorld(Target target = Target::Planfix)
        : World(target, conditions())
    {
        settings().insert(QStringLiteral("mailSenders"), QStringLiteral("notify@wayforpay.test"));
    }

    QJsonObject &settings() { return setup().routes.first().settings; }
    void hasRules() { settings().insert(QStringLiteral("mailRules"), rules()); }
    /// Nobody can be asked: the shop's key is not known.
    void hasNoKey() { secrets().remove({QStringLiteral("shop")}); }
    void trusts(const QString &trust)
    {
        settings().insert(QStringLiteral("mailTrust"), trust);
        for (ConnectionSetup &one : setup().connections) {
            if (one.name.value == QLatin1String("mailbox"))
                one.settings.insert(QStringLiteral("authservId"), QStringLiteral("mx.office.test"));
        }
    }
    /// The list is read only when somebody rings.
    void doesNotPoll()
    {
        for (ConnectionSetup &one : setup().connections) {
            if (one.name.value == QLatin1String("shop"))
                one.settings.insert(QStringLiteral("pollMinutes"), 0);
        }
    }
    void mails(const Letter &letter) { World::mails(letter.rfc5322()); }
    QString callbackUrl() { return engine()->address({QStringLiteral("shop")}); }

    /// A customer pays and nobody tells of it; the service knows it.
    QString paysQuietly(const QString &number, const QString &amount, QJsonObject more = {})
    {
        more.insert(QStringLiteral("notify"), QJsonArray());
        return pays(number, amount, more);
    }

    QList<EventRow> events()
    {
        EventStore store(workspace().database());
        return store.list({}).value_or(QList<EventRow>());
    }
    /// What the log says of this kind.
    QStringList said(const QString &kind)
    {
        Journal journal(workspace().database());
        QStringList texts;
        const Result<QList<JournalLine>> lines = journal.after(0, 1000000);
        for (const JournalLine &line : lines.value_or(QList<JournalLine>())) {
            if (line.kind == kind)
                texts.append(line.text.english());
        }
        return texts;
    }
    int noticesIn(const QString &state)
    {
        Statement row(workspace().database(),
            QStringLiteral("select count(*) from notice where kind = 'mail' and state = ?"), {state});
        return row.next() ? int(row.number(0)) : -1;
    }
    /// Questions to the payment service by their names.
    int asked(const QString &name)
    {
        int count = 0;
        const QJsonArray calls = sandbox().calls(QStringLiteral("wayforpay"));
        for (const QJsonValue &call : calls)
            count += call[QLatin1String("name")].toString() == name ? 1 : 0;
        return count;
    }

    static QJsonArray rules()
    {
        return QJsonDocument::fromJson(
            "[{\"name\": \"WayForPay\", \"version\": 3, \"success\": true,"
            "  \"when\": {\"field\": \"subject\", \"contains\": \"Успішний платіж\"},"
            "  \"take\": [{\"value\": \"amount\", \"after\": \"Сума:\", \"optional\": true},"
            "             {\"value\": \"order\", \"after\": \"Номер замовлення:\", \"optional\": true},"
            "             {\"value\": \"paymentId\", \"after\": \"Ідентифікатор платежу:\","
            "              \"optional\": true}]}]")
            .array();
    }

private:
    static WorldConditions conditions()
    {
        WorldConditions conditions;
        conditions.mailbox = true;
        return conditions;
    }
};

}
