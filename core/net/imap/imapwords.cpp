#include "core/net/imap/imapwords.h"

#include <algorithm>

namespace provodka {

namespace {

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

QByteArray shifted(QStringView text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '&' + bytes.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

}

QByteArray imapFolderName(const QString &name)
{
    QByteArray out;
    for (qsizetype i = 0; i < name.size();) {
        qsizetype end = i;
        while (end < name.size() && !isPlain(name[end]))
            ++end;
        if (end > i) {
            out += shifted(QStringView(name).sliced(i, end - i));
            i = end;
            continue;
        }
        out += name[i] == u'&' ? QByteArray("&-") : QByteArray(1, name[i].toLatin1());
        ++i;
    }
    return out;
}

QString shownFolderName(const QByteArray &name)
{
    QString out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const qsizetype end = name[i] == '&' ? name.indexOf('-', i) : -1;
        if (end < 0) {
            // Some servers write UTF-8 where they should not.
            const qsizetype next = name.indexOf('&', i + 1);
            const qsizetype size = (next < 0 ? name.size() : next) - i;
            out += QString::fromUtf8(name.mid(i, size));
            i += size - 1;
            continue;
        }
        if (end == i + 1)
            out += u'&';
        const QByteArray bytes = QByteArray::fromBase64(name.mid(i + 1, end - i - 1).replace(',', '/'));
        for (qsizetype at = 0; at + 1 < bytes.size(); at += 2)
            out += QChar(ushort(uchar(bytes[at]) << 8 | uchar(bytes[at + 1])));
        i = end;
    }
    return out;
}

std::optional<QByteArray> imapQuoted(const QByteArray &text)
{
    const auto fits = [](char c) { return uchar(c) >= 0x20 && uchar(c) < 0x7f; };
    if (!std::ranges::all_of(text, fits) || text.size() > 1024)
        return std::nullopt;
    QByteArray escaped = text;
    return '"' + escaped.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

QByteArray imapSet(const QList<quint32> &rising)
{
    QByteArray set;
    for (qsizetype i = 0; i < rising.size();) {
        qsizetype end = i;
        while (end + 1 < rising.size() && rising[end + 1] == rising[end] + 1)
            ++end;
        if (!set.isEmpty())
            set += ',';
        set += QByteArray::number(rising[i]);
        if (end > i)
            set += ':' + QByteArray::number(rising[end]);
        i = end + 1;
    }
    return set;
}

}
