#include "core/secrets/keychaintrouble.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

KeychainFacts KeychainFacts::here()
{
    KeychainFacts facts;
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    facts.hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
    QLibrary library(u"secret-1"_s, 0);
    facts.hasLibrary = library.load();
#endif
    return facts;
}

KeychainTrouble keychainTrouble(QKeychain::Error error, const QString &words, const KeychainFacts &facts)
{
    if (!facts.hasLibrary)
        return KeychainTrouble::NoLibrary;
    if (!facts.hasBus)
        return KeychainTrouble::NoBus;
    if (error == QKeychain::AccessDenied)
        return KeychainTrouble::Locked;
    if (error == QKeychain::AccessDeniedByUser)
        return KeychainTrouble::Denied;
    // Object paths and bus names stand in the words in any language.
    if (words.contains("/org/freedesktop/secrets/collection"_L1))
        return KeychainTrouble::NeverMade;
    if (words.contains("org.freedesktop.secrets"_L1) || error == QKeychain::NoBackendAvailable)
        return KeychainTrouble::NoService;
    return KeychainTrouble::Other;
}

Error keychainError(KeychainTrouble trouble, const QString &detail)
{
    Error error;
    error.kind = Error::Kind::Secrets;
    error.detail = detail;
    switch (trouble) {
    case KeychainTrouble::NoBus:
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "The system keychain cannot be reached because there is no desktop session. Start Provodka "
            "within one."));
        break;
    case KeychainTrouble::NoLibrary:
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "The system keychain cannot be used because the library libsecret is missing. Install the "
            "package libsecret-1-0."));
        break;
    case KeychainTrouble::NoService:
        error.text = Text(QT_TRANSLATE_NOOP(
            "Text", "No keychain is running in this session. Install and start gnome-keyring or KWallet."));
        break;
    case KeychainTrouble::NeverMade:
        error.text = Text(QT_TRANSLATE_NOOP(
            "Text", "The system keychain was never set up. Log in to the desktop and create it once."));
        break;
    case KeychainTrouble::Locked:
        error.text
            = Text(QT_TRANSLATE_NOOP("Text", "The system keychain is locked. Unlock it and try again."));
        break;
    case KeychainTrouble::Denied:
        error.text = Text(QT_TRANSLATE_NOOP(
            "Text", "Access to the system keychain was refused. Allow it when you are asked."));
        break;
    case KeychainTrouble::NoAnswer:
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "The system keychain does not answer; it may be waiting to be unlocked. Unlock it and try "
            "again."));
        break;
    case KeychainTrouble::Lost:
        error.text = Text(
            QT_TRANSLATE_NOOP("Text", "The system keychain did not keep what was stored in it. Try again."));
        break;
    case KeychainTrouble::NotDeleted:
        error.text = Text(QT_TRANSLATE_NOOP("Text",
            "The system keychain did not delete the secret. Unlock it and try again, or delete it in the "
            "keychain's own program."));
        break;
    case KeychainTrouble::Other:
        error.text = Text(QT_TRANSLATE_NOOP("Text", "The system keychain reported an error. Try again."));
        break;
    }
    return error;
}

std::optional<KeychainTrouble> troubleOf(const Error &error)
{
    using Trouble = KeychainTrouble;
    for (const Trouble one :
        {Trouble::NoBus, Trouble::NoLibrary, Trouble::NoService, Trouble::NeverMade, Trouble::Locked,
            Trouble::Denied, Trouble::NoAnswer, Trouble::Lost, Trouble::NotDeleted, Trouble::Other}) {
        if (error.kind == Error::Kind::Secrets && error.text == keychainError(one).text)
            return one;
    }
    return std::nullopt;
}

}
