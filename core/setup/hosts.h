#pragma once

#include "core/setup/setupcheck.h"

namespace provodka {

/// Another computer that a setup names: data goes there, or comes from there.
struct NamedHost
{
    QString host; ///< with its port, where one is written
    QString connection; ///< empty: the workspace's settings
    QString key;
    bool listens = false; ///< an address of this computer that others may call
    friend bool operator==(const NamedHost &, const NamedHost &) = default;
};

/// Every host in a setup's connections and workspace settings, those of vendors' defaults as well. One that
/// stands in a secret is not among them: a setup holds none.
QList<NamedHost> hostsOf(const Setup &setup, const SetupKnowledge &known);

/// Whether no connection named it before.
bool isNewHost(const NamedHost &host, const QList<NamedHost> &before);
/// Every host a setup names, a sentence each; those that `before` did not name are marked.
QList<Text> hostSentences(const Setup &setup, const Setup &before, const SetupKnowledge &known);

}
