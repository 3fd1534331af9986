#pragma once

#include "app/sandbox/imap/imapfolder.h"
#include "app/sandbox/imap/imapwire.h"
#include "app/sandbox/standin.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace provodka::sandbox {

/// A mailbox behind an IMAP4rev1 server with IDLE and UIDPLUS, in plain text on loopback.
class Imap final : public StandIn
{
public:
    /// Hands a command to the frame (faults, latency, the list of calls), which calls `serve` for it.
    using Ask = std::function<void(IncomingRequest, std::function<void(OutgoingAnswer)>)>;
    /// Runs a job on the sandbox's thread.
    using Post = std::function<void(std::function<void()>)>;

    Imap(Ask ask, Post post);
    ~Imap() override;

    QString name() const override;
    bool speaksHttp() const override { return false; }
    QJsonObject credentials(const QString &origin) const override;
    OutgoingAnswer serve(const IncomingRequest &request, const Fault &fault) override;
    bool isWrite(const IncomingRequest &request) const override;
    QByteArray callName(const IncomingRequest &request) const override;
    std::optional<QJsonObject> control(const QString &what, const QJsonObject &body) override;
    QJsonObject state() const override;
    void reset(const QJsonObject &seed) override;
    void setLimits(bool) override { }

    /// A message arrives now. Its UID.
    quint32 deliver(QByteArray mail, const QByteArray &folder = "INBOX");

private:
    struct Session
    {
        bool isLoggedIn = false;
        QByteArray folder; ///< empty: none is selected
        bool isReadOnly = false;
        QList<quint32> view; ///< UIDs by sequence number, as the client knows them
        QByteArray idleTag; ///< while in IDLE
        bool isPlainAsked = false; ///< AUTHENTICATE PLAIN waits for its line
        QByteArray plainTag;
    };
    using Arguments = QList<ImapArgument>;

    QByteArray answer(Session &session, const ImapCommand &command, bool *closes);
    QByteArray selected(Session &session, const ImapCommand &command);
    QByteArray logIn(Session &session, const QByteArray &tag, const QByteArray &user, const QByteArray &word);
    QByteArray fetch(Session &session, const ImapCommand &command, bool byUid);
    QByteArray search(Session &session, const ImapCommand &command, bool byUid);
    QByteArray store(Session &session, const ImapCommand &command, bool byUid);
    QByteArray copy(Session &session, const ImapCommand &command, bool byUid, bool moves);
    QByteArray append(const ImapCommand &command);
    QByteArray list(const ImapCommand &command) const;
    QByteArray status(const ImapCommand &command);
    QByteArray expunge(Session &session, bool isSilent);
    QByteArray news(Session &session, bool mayExpunge);
    std::optional<QList<quint32>> meant(const Session &session, const ImapArgument &set, bool byUid);
    ImapFolder *folder(const QByteArray &name);
    void tellIdlers();
    QByteArray capabilities() const;

    Post m_post;
    std::unique_ptr<ImapWire> m_wire;
    quint16 m_port = 0;
    QByteArray m_user;
    QByteArray m_password;
    bool m_hasIdle = true;
    std::vector<ImapFolder> m_folders;
    std::unordered_map<quint64, Session> m_sessions;
    quint32 m_lastValidity = 0;
};

}
