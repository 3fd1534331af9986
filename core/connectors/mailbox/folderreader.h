#pragma once

#include "core/connectors/mailbox/mailsettings.h"
#include "core/connectors/mailbox/mailnotice.h"

#include <QSet>

#include <deque>
#include <memory>

namespace provodka::mailbox {

/// What a server tells about itself and its folder.
struct FolderFacts
{
    QString certificate; ///< for people; empty without encryption
    QString fingerprint;
    QDateTime certificateUntil;
    bool canIdle = false;
    quint32 mails = 0;
};

/// One folder of one account over one connection, which is made again when it was lost. Reads in batches and
/// changes nothing unless the settings say so.
class FolderReader
{
public:
    FolderReader(const MailSettings &settings, Http &http, const Clock &clock, std::stop_token stop);
    ~FolderReader();

    /// Connects, logs in, opens the folder. Errors: Network, RateLimited; Unauthorized, Misconfigured;
    /// Cancelled.
    Async<void> open();
    bool isOpen() const { return m_client && m_client->isOpen() && m_validity != 0; }
    void close();

    quint32 validity() const { return m_validity; }
    bool canIdle() const { return m_canIdle; }
    FolderFacts facts() const;

    /// Behind which UID the mails since this day begin.
    Async<quint32> uidBefore(QDate since);
    Async<int> countSince(QDate since);
    /// Mails behind a UID, the next few of them.
    struct Batch
    {
        Batch() = default;
        QList<RawMail> mails;
        quint32 lastUid = 0; ///< up to which all is read; 0: there was nothing
        bool more = false;
    };
    Async<Batch> next(quint32 after);
    /// Until there is news, or it is time to look anyway.
    Async<void> wait();
    /// Where the server tells nothing by itself: asks whether there is news.
    Async<void> ask();
    /// What is stored is marked or moved, as the settings say.
    Async<void> settle(QList<quint32> uids);
    /// Every folder's name.
    Async<QStringList> folders();
    /// Share of the space in use, 0 to 100; nothing when the server does not tell.
    Async<std::optional<int>> fullness();

private:
    struct Listed
    {
        quint32 uid = 0;
        qint64 size = 0;
    };
    Async<void> logIn();
    Async<void> openFolder();
    Async<void> list(quint32 after);
    Async<Batch> fetchNew(quint32 after);
    Async<Batch> fetchListed();
    Async<QList<quint32>> search(QByteArray keys);
    Error refused(const ImapResponse &answer) const;

    const MailSettings &m_settings;
    std::stop_token m_stop;
    AccessTokens m_tokens;
    std::unique_ptr<ImapClient> m_client;
    quint32 m_validity = 0;
    quint32 m_nextUid = 0;
    bool m_canIdle = false;
    bool m_hasListed = false; ///< on this connection
    quint32 m_known = 0; ///< mails in the folder when it was listed last
    std::deque<Listed> m_pending; ///< to be fetched, by rising UID
    bool m_singly = false; ///< a batch failed for one of its mails
    QSet<quint32> m_unreadable;
};

}
