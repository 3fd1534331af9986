#pragma once

#include "app/sandbox/callbackclient.h"
#include "app/sandbox/standin.h"
#include "app/sandbox/wayforpaywire.h"
#include "core/base/money.h"

#include <QHash>
#include <QJsonArray>

#include <map>
#include <unordered_map>
#include <vector>

namespace provodka::sandbox {

/// WayForPay: the merchant API, and callbacks to the shop until it accepts them.
class WayForPay final : public StandIn
{
public:
    using Post = std::function<void(std::function<void()>)>;

    /// Puts a message into the shop's mailbox.
    using Mail = std::function<void(QByteArray)>;

    /// `post` runs a job on the sandbox's thread.
    explicit WayForPay(Post post, Mail mail = {});
    ~WayForPay() override;

    QString name() const override;
    QJsonObject credentials(const QString &origin) const override;
    OutgoingAnswer serve(const IncomingRequest &request, const Fault &fault) override;
    bool isWrite(const IncomingRequest &request) const override;
    QByteArray callName(const IncomingRequest &request) const override;
    std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) override;
    bool controlLater(const QString &what, const QJsonObject &body, Done done) override;
    QJsonObject state() const override;
    void reset(const QJsonObject &seed) override;
    void setLimits(bool) override { } // none are published

private:
    struct Refund
    {
        qint64 atSeconds = 0;
        Money amount;
    };

    struct Payment
    {
        QString order;
        QString reference;
        Money amount;
        QByteArray amountToken; ///< as it stands in every message: 12500.5, 26.10, "26.10"
        QString status;
        int reasonCode = 1100;
        bool reasonCodeIsText = false;
        QString authCode;
        QString cardPan;
        qint64 createdSeconds = 0;
        qint64 processedSeconds = 0;
        Money fee;
        Money refunded;
        QList<Refund> refunds;
        std::optional<QString> typedOrder;
        QString product;
        bool isListed = true;
        bool isKnown = true; ///< false: only a forger's callback tells of it
        int callbackVersion = 1;
        bool fieldsAreObject = false;
        QString callbackUrl;
        QString callbackForm;
        QByteArray callbackType;
        int retryMs = 1000;
        QList<quint64> deliveries;
    };

    struct Delivery
    {
        size_t payment = 0;
        QString status; ///< what the callback says
        QUrl url;
        QByteArray contentType;
        QByteArray body;
        int sent = 0;
        int lastStatus = 0;
        bool isAccepted = false;
        bool isOnce = false; ///< a duplicate or a forgery: not tried again
        int losesAnswers = 0;
        int retryMs = 1000;
        quint64 group = 0; ///< the control call that waits for the first answer
    };

    /// A control call that waits for the first answers of its callbacks.
    struct Group
    {
        Done done;
        QString reference;
        QList<quint64> waiting;
        QJsonArray answers;
    };

    using Raw = QHash<QByteArray, QByteArray>;

    QByteArray answerTo(const QByteArray &body, const Fault &fault);
    QByteArray refusal(int code) const;
    std::optional<int> wrongSignature(const Raw &members, const QByteArrayList &names) const;
    QByteArray checkStatus(const Raw &members) const;
    QByteArray transactionList(const Raw &members, const Fault &fault) const;
    QByteArray refund(const Raw &members);
    QByteArray settle(const Raw &members);
    QByteArray createInvoice(const Raw &members);
    QByteArray signedAnswer(const Payment &payment, const QString &status, int code) const;
    QByteArray listItem(const Payment &payment, int version) const;
    QByteArray callbackBody(
        const Payment &payment, const QString &status, int code, const QJsonValue &tamper) const;
    QByteArray clientFields(const Payment &payment, wayforpay::Writer::Escapes escapes) const;
    QByteArray products(const Payment &payment, wayforpay::Writer::Escapes escapes) const;
    QByteArray reasonToken(const Payment &payment, int code) const;

    QJsonObject addPayment(const QJsonObject &body, size_t *index);
    QJsonObject changeStatus(const QJsonObject &body);
    std::optional<size_t> latest(const QString &reference) const;
    QList<Callback> deliver(
        size_t payment, const QString &status, int code, const QJsonObject &how, quint64 group);
    bool isAcceptance(const Delivery &delivery, int status, const QByteArray &body) const;
    void answered(quint64 id, int status, const QByteArray &body);
    void wait(quint64 group, const QJsonObject &how, const QList<Callback> &callbacks,
        const QString &reference, Done done);
    void giveUp(quint64 group);
    bool bulk(const QJsonObject &body, const Done &done);
    void mailAbout(const Payment &payment, const QJsonObject &how);

    Post m_post;
    Mail m_mail;
    QString m_account;
    QByteArray m_secret;
    QString m_domain;
    std::vector<Payment> m_payments;
    QHash<QString, QList<size_t>> m_byReference;
    std::multimap<qint64, size_t> m_byCreated;
    QHash<QString, int> m_perOrder;
    std::unordered_map<quint64, Delivery> m_deliveries;
    std::unordered_map<quint64, Group> m_groups;
    std::optional<Money> m_shopBalance;
    bool m_listsByProcessing = false;
    quint64 m_lastId = 0; ///< never starts again, so that late answers from before a reset find nothing
    std::unique_ptr<CallbackClient> m_client; // last: its thread ends first
};

}
