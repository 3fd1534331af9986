#include "ui/shell/pin.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

namespace provodka::ui {

namespace {

constexpr int rounds = 20'000;
constexpr int saltWords = 4;
constexpr quint64 keyLength = 32;

QByteArray digest(const QString &pin, const QByteArray &salt, int times)
{
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha256, pin.toUtf8(), salt, times, keyLength);
}

}

QString sealedPin(const QString &pin)
{
    quint32 words[saltWords];
    QRandomGenerator::system()->fillRange(words);
    const QByteArray salt(reinterpret_cast<const char *>(words), sizeof words);
    const QStringList parts{QString::number(rounds), QString::fromLatin1(salt.toHex()),
        QString::fromLatin1(digest(pin, salt, rounds).toHex())};
    return parts.join(u':');
}

bool isPin(const QString &sealed, const QString &pin)
{
    const QStringList parts = sealed.split(u':');
    if (parts.size() != 3)
        return false;
    const int times = qBound(1, parts[0].toInt(), 10 * rounds);
    const QByteArray salt = QByteArray::fromHex(parts[1].toLatin1());
    return digest(pin, salt, times).toHex() == parts[2].toLatin1();
}

}
