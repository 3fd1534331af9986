#pragma once

#include "core/base/error.h"

#include <qt6keychain/keychain.h>

#include <optional>

namespace provodka {

/// What stands between us and the system keychain.
enum class KeychainTrouble {
    NoBus,
    NoLibrary,
    NoService,
    NeverMade,
    Locked,
    Denied,
    NoAnswer,
    Lost,
    NotDeleted,
    Other
};

/// What the computer itself tells, because the keychain's own answers do not.
struct KeychainFacts
{
    bool hasBus = true;
    bool hasLibrary = true;
    static KeychainFacts here();
};

/// Tells the situations apart; `error` is neither NoError nor EntryNotFound.
KeychainTrouble keychainTrouble(QKeychain::Error error, const QString &words, const KeychainFacts &facts);

/// In words for a person, with what to do about the keychain; how to do without one, each program says.
Error keychainError(KeychainTrouble trouble, const QString &detail = {});
/// What an error of the keychain was made of; nothing of another one.
std::optional<KeychainTrouble> troubleOf(const Error &error);

}
