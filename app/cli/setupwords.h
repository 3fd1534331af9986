#pragma once

#include "app/cli/session.h"

namespace provodka::cli {

/// The commands that give the secrets which a setup's connections need and `before` did not have.
QStringList secretCommandsFor(const Session &session, const Setup &setup, const Setup &before);
/// Says them, when there are any.
void askForSecrets(Session &session, const QStringList &commands);

/// Every host a setup names, a sentence each; those that `before` did not name are marked.
void showHosts(Session &session, const Setup &setup, const Setup &before);
QJsonArray jsonOfHosts(const Session &session, const Setup &setup, const Setup &before);

/// Whether the person at the terminal wants to go on; true where there is no terminal to ask at.
bool wantsToGoOn(Session &session);

}
