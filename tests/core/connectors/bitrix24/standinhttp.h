#pragma once

#include "app/sandbox/bitrix24.h"
#include "core/net/http.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace provodka::test {

/// Http that calls a stand-in directly: no sockets, every fault at exactly the call it is meant for.
class StandInHttp final : public Http
{
public:
    explicit StandInHttp(sandbox::StandIn &standIn)
        : m_standIn(standIn)
    {
    }

    /// What happens to the next matching calls; the vendor's own kinds are passed on to the stand-in.
    void fault(const QString &kind, int count = 1, bool writesOnly = false)
    {
        m_fault = kind;
        m_faultsLeft = count;
        m_writesOnly = writesOnly;
    }
    /// Called before each write reaches the stand-in.
    std::function<void()> beforeWrite;

    int calls = 0;
    int largestBatch = 0;
    QList<QByteArray> bodies;
    std::chrono::milliseconds held{0};

    Async<HttpAnswer> send(HttpRequest request) override
    {
        using namespace Qt::Literals::StringLiterals;
        ++calls;
        bodies.append(request.body);
        const QJsonValue commands = QJsonDocument::fromJson(request.body).object().value("cmd"_L1);
        largestBatch = std::max(largestBatch, int(commands.toObject().size()));
        if (request.write && beforeWrite)
            beforeWrite();
        QString kind;
        if (m_faultsLeft > 0 && (request.write || !m_writesOnly)) {
            --m_faultsLeft;
            kind = m_fault;
        }
        if (kind == "cancelled"_L1)
            co_return failure(Error::Kind::Cancelled, Text());
        if (kind == "refused"_L1) // the connection was not even made
            co_return failure(Error::Kind::Network, Text("The host does not answer."));
        if (kind == "drop-before"_L1)
            co_return lost(request);
        if (kind.startsWith("status:"_L1)) {
            HttpAnswer answer;
            answer.status = kind.mid(7).toInt();
            answer.contentType = "text/html";
            answer.body = "<html><body>Bad gateway</body></html>";
            co_return answer;
        }
        IncomingRequest incoming;
        incoming.method = request.method;
        incoming.path = request.url.path(QUrl::FullyEncoded).toLatin1();
        incoming.target = incoming.path;
        incoming.headers.append(qMakePair(QByteArray("content-type"), request.contentType));
        incoming.body = request.body;
        sandbox::Fault fault;
        if (kind != "drop-after"_L1 && kind != "garbage"_L1)
            fault.kind = kind;
        const OutgoingAnswer outgoing = m_standIn.serve(incoming, fault);
        if (kind == "drop-after"_L1)
            co_return lost(request);
        HttpAnswer answer;
        answer.status = outgoing.status;
        answer.body = kind == "garbage"_L1 ? outgoing.body.left(outgoing.body.size() / 2) : outgoing.body;
        answer.contentType = outgoing.contentType;
        for (const auto &[name, value] : outgoing.headers)
            answer.headers.append(qMakePair(name.toLower(), value));
        co_return answer;
    }
    void holdBack(std::chrono::milliseconds pause) override { held = std::max(held, pause); }
    void leftToday(qint64) override { }

private:
    static tl::unexpected<Error> lost(const HttpRequest &request)
    {
        Error error;
        error.kind = Error::Kind::Network;
        error.text = Text("The answer was lost.");
        error.mayHaveRun = request.write;
        return tl::unexpected(error);
    }

    sandbox::StandIn &m_standIn;
    QString m_fault;
    int m_faultsLeft = 0;
    bool m_writesOnly = false;
};

}
