#pragma once

#include "core/mail/headers.h"
#include "core/mail/maillimits.h"

namespace provodka {

/// A part of a mail: where its body stands in the bytes of the mail, still encoded.
struct MimePart
{
    int parent = -1; ///< index; -1 for the mail itself
    QByteArray type; ///< "text/plain", lower case
    QByteArray charset;
    QByteArray encoding; ///< "base64", …; lower case
    QString fileName;
    bool isAttachment = false; ///< by its disposition
    bool isLeaf = false;
    QList<RawHeader> headers; ///< of a mail, also of an attached one: all; of other parts none
    qsizetype from = 0;
    qsizetype to = 0;
};

struct MimeParts
{
    QList<MimePart> parts; ///< parents before children, in the order of the mail
    bool isCut = false;
};

/// Splits a mail at its boundaries, in one pass over its lines whatever it holds: no recursion, and a line
/// that may be a boundary is looked up, not compared with each open one.
MimeParts splitMail(QByteArrayView raw, const MailLimits &limits);

}
