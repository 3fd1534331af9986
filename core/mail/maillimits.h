#pragma once

#include <QtGlobal>

namespace provodka {

/// How much of a mail is read; the rest is left out and said (`MailMessage::isCut`).
struct MailLimits
{
    int parts = 500;
    int depth = 30;
    qsizetype text = 1024 * 1024; ///< bytes of text, over all parts
    qsizetype html = 256 * 1024; ///< the same of HTML
    int headers = 200;
    qsizetype headerBytes = 64 * 1024;
};

}
