#pragma once

#include "core/net/async.h"
#include "core/net/fingerprint.h"
#include "core/net/imap/imapparser.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <coroutine>
#include <functional>
#include <stop_token>

namespace provodka {

/// A mail server, and what is believed of it.
struct ImapServer
{
    enum class Security {
        Tls,
        StartTls,
        None, ///< on loopback only
    };

    ImapServer() = default;
    QString host;
    quint16 port = 993;
    Security security = Security::Tls;
    QByteArray
        fingerprint; ///< SHA-256 of the one certificate that is accepted; empty: what the system trusts
    std::chrono::milliseconds connectTimeout{30000};
    std::chrono::milliseconds silence{60000}; ///< without a byte, while an answer is awaited
    std::chrono::milliseconds answerTimeout{600000}; ///< for the whole of an answer
    ImapParser::Limits limits;

    QString shown() const; ///< host, with the port when it is not the usual one
};

/// An open folder.
struct ImapFolderState
{
    quint32 validity = 0;
    quint32 nextUid = 0; ///< 0: the server does not say
    quint32 exists = 0;
};

/// One connection to an IMAP server: one command at a time, each answer with its time limits. Lives on the
/// thread that awaits it. Whoever awaits an answer keeps this alive. After an error of kind Network,
/// Malformed or Cancelled the connection is over.
class ImapClient : public QObject
{
public:
    /// `stop` may come from any thread; everything then ends as Cancelled.
    ImapClient(ImapServer server, std::stop_token stop);
    ~ImapClient() override;

    /// Connects, encrypts, hears the greeting and the capabilities. Errors: Network; Misconfigured
    /// (certificate, encryption), Cancelled.
    Async<void> open();
    /// Errors: Unauthorized, and as above.
    Async<void> logIn(QString user, QString password);
    Async<void> logInXoauth2(QString user, QString accessToken);
    /// Errors: Rejected with the server's words, and as above.
    Async<ImapFolderState> openFolder(QString name, bool readOnly);

    using Take = std::function<void(ImapResponse &)>;
    /// A command whose parts are parted by literals: {"LOGIN {3}", "abc {4}", "word"}. `take` gets its data.
    /// The tagged answer, which may be NO or BAD.
    Async<ImapResponse> command(QList<QByteArray> parts, Take take = {});
    Async<ImapResponse> command(QByteArray line, Take take = {});

    /// IDLE until there is news, at most for so long. Whether there is. Its end is not awaited: the next
    /// command may follow at once.
    Async<bool> idle(std::chrono::milliseconds longest);
    /// A mail may have come since this was forgotten.
    bool hasNews() const { return m_hasNews; }
    void forgetNews() { m_hasNews = false; }
    quint32 exists() const { return m_exists; }

    bool isOpen() const { return m_isOpen && m_trouble == Trouble::None; }
    bool has(const QByteArray &capability) const { return m_capabilities.contains(capability); }
    const QByteArrayList &capabilities() const { return m_capabilities; }
    QSslCertificate certificate() const;
    /// Says good-bye without waiting for an answer.
    void close();

private:
    enum class Trouble {
        None,
        HostNotFound,
        Refused,
        Unreachable,
        Proxy,
        Handshake,
        Certificate,
        Pin,
        TimedOut,
        Lost,
        Broken,
        TooLarge,
        Injected,
        Bye,
        Stopped,
    };
    /// What a coroutine here waits for.
    class Bell
    {
    public:
        bool isOver() const { return m_hasRung; }
        void setWaiting(std::coroutine_handle<> waiting) { m_waiting = waiting; }
        void arm() { m_hasRung = false; }
        /// Whoever was resumed may have ended the client: touch nothing afterwards.
        void ring()
        {
            m_hasRung = true;
            if (const auto waiting = std::exchange(m_waiting, {}))
                waiting.resume();
        }

    private:
        std::coroutine_handle<> m_waiting;
        bool m_hasRung = false;
    };

    Async<void> encrypt();
    Async<void> greet();
    Async<void> learnCapabilities();
    Async<void> authenticate(QByteArray mechanism, QByteArray first);
    Async<void> loggedIn(ImapResponse answer);
    Async<ImapResponse> response(std::chrono::milliseconds silence);
    Async<bool> somethingHappened(std::chrono::milliseconds within);

    void make();
    void onErrors(const QList<QSslError> &errors);
    void onError(QAbstractSocket::SocketError error);
    bool isPinned() const;
    void fail(Trouble trouble, const QString &detail = {});
    Error error() const;
    Text sentence() const;
    void note(const ImapResponse &response);
    void takeCapabilities(const QByteArray &list);
    QByteArray nextTag();
    void say(const QByteArray &line);
    Error refusal(Error::Kind kind, const ImapResponse &answer) const;

    ImapServer m_server;
    QSslSocket *m_socket = nullptr;
    ImapParser m_parser;
    QTimer m_timer;
    Bell m_bell;
    Trouble m_trouble = Trouble::None;
    QString m_detail;
    QSslError::SslError m_sslError = QSslError::NoError;
    QByteArray m_shownFingerprint;
    bool m_isOpen = false;
    bool m_isTimedOut = false;
    bool m_isPreauthenticated = false;
    QByteArrayList m_capabilities;
    int m_lastTag = 0;
    QByteArray m_openTag; ///< of an IDLE whose end was not awaited
    quint32 m_exists = 0;
    bool m_hasNews = false;
    std::stop_token m_stop;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop; ///< last: gone before anything else
};

}
