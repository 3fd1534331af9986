#include "core/connectors/listenerprobe.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <array>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds probePatience{15};

CheckReport bad(Error::Kind kind, Text text)
{
    CheckReport report;
    report.error = failure(kind, std::move(text)).value();
    report.steps.append({CheckStep::Verdict::Bad, report.error->text});
    return report;
}

ProbeAnswer answerOf(QNetworkReply &reply)
{
    ProbeAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.allowed = reply.rawHeader("Allow");
    if (answer.status > 0)
        return answer;
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        answer.way = ProbeAnswer::Way::NoSuchName;
        break;
    case QNetworkReply::ConnectionRefusedError:
        answer.way = ProbeAnswer::Way::Refused;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        answer.way = ProbeAnswer::Way::BadCertificate;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        answer.way = ProbeAnswer::Way::Silent;
        break;
    default:
        answer.way = ProbeAnswer::Way::Other;
    }
    return answer;
}

std::optional<Text> wayTrouble(const QUrl &address, ProbeAnswer::Way way)
{
    using Way = ProbeAnswer::Way;
    const QStringList host{address.host()};
    switch (way) {
    case Way::Answered:
        return std::nullopt;
    case Way::NoSuchName:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The internet knows no computer named %1; compare the public address with the one "
                        "that the tunnel shows."),
            host);
    case Way::Refused:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The computer %1 takes no connections there; start the tunnel or the proxy, and "
                        "compare the port."),
            host);
    case Way::Silent:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "%1 does not answer; a firewall may be in the way, or the tunnel has lost its "
                        "connection. Start it again."),
            host);
    case Way::BadCertificate:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The certificate of %1 is not trusted, so nobody will send anything there; renew it "
                        "(for example with certbot) or use a tunnel that has one."),
            host);
    case Way::Other:
        break;
    }
    return Text(QT_TRANSLATE_NOOP("Text",
                    "%1 could not be reached; look whether the tunnel or the proxy runs and try again."),
        host);
}

class Probe : public QObject
{
public:
    Probe(const QString &publicAddress, const QString &local, QObject *asker,
        std::function<void(CheckReport)> done)
        : QObject(asker)
        , m_url(listenerUrl(publicAddress, local))
        , m_done(std::move(done))
    {
        QUrl other = m_url;
        other.setPath(m_url.path(QUrl::FullyDecoded) + u"-not"_s, QUrl::DecodedMode);
        ask(0, m_url);
        ask(1, other);
    }

private:
    void ask(std::size_t place, const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setTransferTimeout(int(std::chrono::milliseconds(probePatience).count()));
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, place, reply] {
            reply->deleteLater();
            m_answers[place] = answerOf(*reply);
            if (++m_answered < m_answers.size())
                return;
            deleteLater();
            m_done(judgedListener(m_url, m_answers[0], m_answers[1]));
        });
    }

    QNetworkAccessManager m_network;
    QUrl m_url;
    std::array<ProbeAnswer, 2> m_answers;
    std::size_t m_answered = 0;
    std::function<void(CheckReport)> m_done;
};

}

QString listenerUrl(const QString &publicAddress, const QString &local)
{
    QString base = publicAddress.trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    const QString path = QUrl(local).path(QUrl::FullyEncoded);
    return base.isEmpty() || path.isEmpty() ? QString() : base + path;
}

CheckReport judgedListener(const QUrl &address, const ProbeAnswer &own, const ProbeAnswer &other)
{
    if (const std::optional<Text> trouble = wayTrouble(address, own.way))
        return bad(Error::Kind::Network, *trouble);
    const QStringList status{address.host(), QString::number(own.status)};
    if (own.status == 405 && own.allowed.toUpper().contains("POST") && other.status == 404) {
        CheckReport report;
        report.steps.append({CheckStep::Verdict::Good,
            Text(
                QT_TRANSLATE_NOOP("Text", "%1 leads to the listener of this workspace."), {address.host()})});
        if (address.scheme() != "https"_L1) {
            report.steps.append({CheckStep::Verdict::Remark,
                Text(QT_TRANSLATE_NOOP("Text",
                    "The address begins with http://: whoever sits on the way can read what comes. Use "
                    "https://."))});
        }
        return report;
    }
    if (own.status == 404) {
        return bad(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Something answers at %1, but it is not the listener of this workspace; let the tunnel "
                     "or proxy lead to the address to listen on, and the whole path with it."),
                status));
    }
    if (own.status == 502 || own.status == 503 || own.status == 504 || own.status >= 520) {
        return bad(Error::Kind::Network,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The tunnel or proxy at %1 works, but does not reach Provodka (answer %2); start the "
                     "engine, and compare the port with the address to listen on."),
                status));
    }
    if (own.status >= 300 && own.status < 400) {
        return bad(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 sends everybody on to another address (answer %2); enter the address where it "
                     "ends, mostly the one with https://."),
                status));
    }
    if (own.status == 401 || own.status == 403) {
        return bad(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                     "%1 asks for a sign-in (answer %2), which no payment service does; let the listener's "
                     "path through without one."),
                status));
    }
    return bad(Error::Kind::Misconfigured,
        Text(QT_TRANSLATE_NOOP("Text",
                 "%1 answers with %2, which the listener of this workspace never does; look where the tunnel "
                 "or proxy leads."),
            status));
}

void probeListener(
    const QString &publicAddress, const QString &local, QObject *asker, std::function<void(CheckReport)> done)
{
    new Probe(publicAddress, local, asker, std::move(done));
}

}
