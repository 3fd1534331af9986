#pragma once

#include "core/connectors/connector.h"
#include "tests/core/connectors/wayforpay/scriptedhttp.h"
#include "tests/support/dovecot.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace provodka {

/// A mailbox connection in a test's hands, outside the engine.
class MailboxBench
{
public:
    MailboxBench() = default;
    explicit MailboxBench(const Dovecot &server)
    {
        settings = {{QStringLiteral("host"), QStringLiteral("localhost")},
            {QStringLiteral("port"), server.tlsPort()},
            {QStringLiteral("user"), QString::fromLatin1(Dovecot::user)},
            {QStringLiteral("fingerprint"), QString::fromLatin1(server.fingerprint().toHex(':'))}};
        secrets.insert(QStringLiteral("password"), QString::fromLatin1(Dovecot::password));
    }
    ~MailboxBench()
    {
        stop.request_stop();
        while (m_open > 0)
            pass(10);
    }

    QJsonObject settings;
    QHash<QString, QString> secrets;
    SystemClock clock;
    ScriptedHttp http;
    std::stop_source stop;

    Connector &connector()
    {
        if (!m_connector) {
            ConnectorContext context;
            context.name = {QStringLiteral("mailbox")};
            context.settings = settings;
            context.secrets = secrets;
            context.http = &http;
            context.clock = &clock;
            context.stop = stop.get_token();
            m_connector = vendor(QStringLiteral("mailbox"))->make(std::move(context));
        }
        return *m_connector;
    }
    NoticeSource &source() { return *connector().notices(); }

    /// Pulls that may wait: begins one; `ended` tells.
    void begin(const Cursor &after)
    {
        m_answer.reset();
        run(this, after);
    }
    bool hasEnded() const { return m_answer.has_value(); }
    Result<Page> answer() { return *std::exchange(m_answer, std::nullopt); }

    /// Everything there is: pulls until one waits, or there is no more.
    Result<QList<Notice>> everything(Cursor *cursor)
    {
        QList<Notice> all;
        while (true) {
            begin(*cursor);
            if (!until([this] { return hasEnded() || source().isWaiting(); }))
                return failure(Error::Kind::Network, Text("The pull neither ends nor waits."));
            if (!hasEnded())
                return all;
            Result<Page> page = answer();
            if (!page)
                return tl::unexpected(page.error());
            all += page->notices;
            *cursor = page->next;
            if (!page->more && source().interval() > std::chrono::seconds(30))
                return all;
        }
    }

    /// The pull under way ends.
    Result<Page> awaited()
    {
        if (!until([this] { return hasEnded(); }))
            return failure(Error::Kind::Network, Text("The pull does not end."));
        return answer();
    }

    template <typename Condition> static bool until(Condition condition)
    {
        QElapsedTimer patience;
        patience.start();
        while (!condition()) {
            if (patience.elapsed() > 60'000)
                return false;
            pass(5);
        }
        return true;
    }
    static void pass(int ms)
    {
        QEventLoop loop;
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    static QCoro::Task<> run(MailboxBench *self, Cursor after)
    {
        ++self->m_open;
        Result<Page> page = co_await self->source().pull(after);
        self->m_answer = std::move(page);
        --self->m_open;
    }

    std::unique_ptr<Connector> m_connector;
    std::optional<Result<Page>> m_answer;
    int m_open = 0;
};

inline QByteArray mailAbout(
    const QByteArray &subject, const QByteArray &id, const QByteArray &body = "Text\r\n")
{
    QByteArray mail = "From: WayForPay <pay@wayforpay.example>\r\nTo: pay@example.test\r\nSubject: " + subject
        + "\r\nDate: Sat, 21 Nov 2026 21:54:50 +0200\r\n";
    if (!id.isEmpty())
        mail += "Message-ID: <" + id + ">\r\n";
    return mail + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + body;
}

}
