#pragma once

#include "app/sandbox/imap/imapcommand.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace provodka::sandbox {

struct ImapMail
{
    quint32 uid = 0;
    QByteArray raw;
    QDateTime received;
    QByteArrayList flags;

    bool has(const QByteArray &flag) const { return flags.contains(flag); }
};

struct ImapFolder
{
    QByteArray name; ///< as on the wire
    quint32 validity = 1;
    quint32 nextUid = 1;
    std::vector<ImapMail> mails; ///< by rising UID

    ImapMail &add(QByteArray raw, QDateTime received, QByteArrayList flags = {});
    ImapMail *mail(quint32 uid);
    QList<quint32> uids() const;
};

/// What one mail answers to the items of a FETCH, without the parentheses; empty when an item is unknown.
/// `seen` becomes true when an item reads a body as a person would.
QByteArray fetched(const ImapMail &mail, const QList<ImapArgument> &items, bool *seen);

/// Does a mail match the keys of a SEARCH? Nothing when a key is unknown.
std::optional<bool> matches(const ImapMail &mail, quint32 number, const QList<ImapArgument> &keys,
    const ImapFolder &folder, const QList<quint32> &view);

/// A quoted string of the protocol.
QByteArray quoted(QByteArray text);

}
