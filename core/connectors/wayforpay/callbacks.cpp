#include "core/connectors/wayforpay/callbacks.h"

#include "core/connectors/wayforpay/payload.h"
#include "core/connectors/wayforpay/wire.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace provodka::wayforpay {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestBody = 64 * 1024;

CallbackReader::Verdict refused(int status, QByteArray answer, Text why)
{
    CallbackReader::Verdict verdict;
    verdict.answer.status = status;
    verdict.answer.contentType = "text/plain; charset=utf-8";
    verdict.answer.body = std::move(answer);
    verdict.refusal = std::move(why);
    return verdict;
}

bool samePath(const QByteArray &asked, const QByteArray &ours)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(asked);
    return isDigest(QCryptographicHash::hash(decoded, QCryptographicHash::Sha256).toHex(),
        QCryptographicHash::hash(QByteArray::fromPercentEncoding(ours), QCryptographicHash::Sha256).toHex());
}

}

QByteArray callbackPath(const QByteArray &secretKey, const QString &workspaceId, const ConnectionName &name)
{
    const QString text = u"provodka callback "_s + workspaceId + u'/' + name.value;
    const QByteArray code
        = QMessageAuthenticationCode::hash(text.toUtf8(), secretKey, QCryptographicHash::Sha256)
              .toHex()
              .left(32);
    return '/' + name.value.toUtf8().toPercentEncoding() + '/' + code;
}

Callbacks::Callbacks(ConnectionName name, const QString &workspaceId, Account account)
    : m_name(std::move(name))
    , m_account(std::move(account))
    , m_path(callbackPath(m_account.secretKey, workspaceId, m_name))
{
}

CallbackReader::Verdict Callbacks::read(const IncomingRequest &request, const QDateTime &now) const
{
    if (!samePath(request.path, m_path)) {
        return refused(404, "not found",
            Text(QT_TRANSLATE_NOOP("Text",
                "A request came to an unknown address; compare the Service URL in the cabinet, Налаштування "
                "магазину, with the one Provodka shows.")));
    }
    if (request.method != "POST") {
        Verdict verdict = refused(405, "only POST",
            Text(QT_TRANSLATE_NOOP("Text",
                "A request that is no POST came to the callback address; WayForPay sends none of these.")));
        verdict.answer.headers = {{"Allow", "POST"}};
        return verdict;
    }
    if (request.body.size() > largestBody) {
        return refused(413, "too large",
            Text(QT_TRANSLATE_NOOP(
                "Text", "A body over 64 KiB came to the callback address and was refused.")));
    }
    bool readable = false;
    bool ours = false;
    for (const QByteArray &reading : wire::bodyReadings(request.body)) {
        const Result<Members> members = Members::read(reading);
        if (!members || members->all().isEmpty())
            continue;
        readable = true;
        if (members->text(u"merchantAccount"_s) != m_account.merchantAccount
            || m_account.merchantAccount.isEmpty())
            continue;
        ours = true;
        if (!isSigned(m_account, *members))
            continue;
        Verdict verdict;
        Notice notice;
        notice.connection = m_name;
        notice.kind = u"callback"_s;
        notice.externalId = members->text(u"orderReference"_s);
        notice.receivedAt = now;
        notice.payload = payloadOf(*members, m_account.merchantAccount);
        notice.version = versionOf(notice.payload);
        notice.originalSha256 = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
        notice.proof = Proof::Signed;
        verdict.answer.body = wire::acceptance(m_account, notice.externalId, now);
        verdict.notice = std::move(notice);
        return verdict;
    }
    if (!readable)
        return refused(400, "no JSON object",
            Text(QT_TRANSLATE_NOOP("Text", "A callback could not be read as JSON and was refused.")));
    if (!ours) {
        return refused(403, "another merchantAccount",
            Text(QT_TRANSLATE_NOOP("Text",
                "A callback for another merchantAccount was refused; compare merchantAccount with the "
                "cabinet m.wayforpay.com, Налаштування магазину.")));
    }
    return refused(403, "wrong signature",
        Text(QT_TRANSLATE_NOOP("Text",
            "A callback with a wrong signature was refused: it was forged, or the SecretKey differs from the "
            "one in the cabinet, Налаштування магазину.")));
}

}
