#include "core/connectors/wayforpay/signature.h"

#include "core/connectors/wayforpay/members.h"

#include <QMessageAuthenticationCode>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

QByteArray sign(const QByteArray &secretKey, const QStringList &fields)
{
    const QByteArray text = fields.join(u';').toUtf8();
    return QMessageAuthenticationCode::hash(text, secretKey, QCryptographicHash::Md5).toHex();
}

bool isDigest(const QByteArray &received, const QByteArray &computed)
{
    const QByteArray digest = received.trimmed().toLower();
    if (digest.size() != computed.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < digest.size(); ++i)
        difference |= unsigned(uchar(digest[i]) ^ uchar(computed[i]));
    return difference == 0;
}

bool isSigned(const Account &account, const Members &members)
{
    static const QStringList order{u"merchantAccount"_s, u"orderReference"_s, u"amount"_s, u"currency"_s,
        u"authCode"_s, u"cardPan"_s, u"transactionStatus"_s, u"reasonCode"_s};
    const QString carrier = u"merchantSignature"_s;
    if (account.secretKey.isEmpty() || members.isDoubled(carrier))
        return false;
    QStringList fields;
    for (const QString &name : order) {
        const std::optional<QString> text = members.scalar(name);
        // A ';' outside the reference would let the same signed text be cut into other fields.
        if (!text || members.isDoubled(name) || (fields.size() != 1 && text->contains(u';')))
            return false;
        fields.append(*text);
    }
    const QByteArray received = members.text(carrier).toUtf8();
    const QStringList amounts = numberForms(fields[2]);
    const QStringList codes = numberForms(fields[7]);
    for (const QString &amount : amounts) {
        for (const QString &code : codes) {
            fields[2] = amount;
            fields[7] = code;
            if (isDigest(received, sign(account.secretKey, fields)))
                return true;
        }
    }
    return false;
}

QByteArray signQuestion(const Account &account, const QString &orderReference)
{
    return sign(account.secretKey, {account.merchantAccount, orderReference});
}

QByteArray signList(const Account &account, qint64 dateBegin, qint64 dateEnd)
{
    return sign(
        account.secretKey, {account.merchantAccount, QString::number(dateBegin), QString::number(dateEnd)});
}

QByteArray signAcceptance(const Account &account, const QString &orderReference, qint64 time)
{
    return sign(account.secretKey, {orderReference, u"accept"_s, QString::number(time)});
}

}
