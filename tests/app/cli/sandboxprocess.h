#pragma once

#include "tests/app/cli/program.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTest>

namespace provodka::testing {

/// A provodka-sandbox of its own, without the vendors' limits.
class SandboxProcess
{
public:
    SandboxProcess()
    {
        m_process.start(QStringLiteral(PROVODKA_BIN "/provodka-sandbox"), {QStringLiteral("--no-limits")});
        if (m_process.waitForStarted() && m_process.waitForReadyRead(30000))
            m_line = m_process.readLine();
    }
    ~SandboxProcess()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QByteArray firstLine() const { return m_line; }
    bool isRunning() const { return !m_line.isEmpty(); }

    QJsonValue call(const QString &path, const QJsonObject &body = {})
    {
        const QString control = QJsonDocument::fromJson(m_line)[QStringLiteral("control")].toString();
        QNetworkRequest request(QUrl(control + QStringLiteral("/_sandbox/") + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(
            body.isEmpty() ? m_network.get(request) : m_network.post(request, QJsonDocument(body).toJson()));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
            return {};
        const QJsonDocument answer = QJsonDocument::fromJson(reply->readAll());
        return answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object());
    }

    QString pay(const QJsonObject &payment)
    {
        return call(QStringLiteral("wayforpay/payment"), payment)[QStringLiteral("reference")].toString();
    }

    int writes()
    {
        int count = 0;
        const QJsonArray calls = call(QStringLiteral("calls?vendor=planfix")).toArray();
        for (const QJsonValue &one : calls)
            count += one[QStringLiteral("write")].toBool() && one[QStringLiteral("status")].toInt() < 400 ? 1
                                                                                                          : 0;
        return count;
    }

private:
    QProcess m_process;
    QByteArray m_line;
    QNetworkAccessManager m_network;
};

}
