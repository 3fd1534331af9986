#include "app/cli/setupwords.h"

#include "core/setup/hosts.h"

#include <iostream>

#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <io.h>
#endif

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAtTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(0) == 1;
#else
    return ::_isatty(0) != 0;
#endif
}

}

QStringList secretCommandsFor(const Session &session, const Setup &setup, const Setup &before)
{
    QStringList commands;
    for (const ConnectionSetup &one : setup.connections) {
        const ConnectionSetup *old = before.connection(one.name);
        const ConnectorInfo *vendor = session.knowledge().vendor(one.vendor);
        if (!vendor || (old && old->vendor == one.vendor))
            continue;
        for (const FieldSpec &spec : vendor->settings) {
            if (spec.type == FieldSpec::Type::Secret)
                commands.append(u"provodka-cli secret set "_s + one.name.value + u' ' + spec.key);
        }
    }
    return commands;
}

void askForSecrets(Session &session, const QStringList &commands)
{
    if (commands.isEmpty())
        return;
    session.out().message(Text(QT_TRANSLATE_NOOP(
        "Text", "Give the secrets, each on standard input, unless they are known already:")));
    for (const QString &command : commands)
        session.out().message(u"  "_s + command);
}

void showHosts(Session &session, const Setup &setup, const Setup &before)
{
    const QList<Text> sentences = hostSentences(setup, before, session.knowledge());
    for (const Text &one : sentences)
        session.out().line(one);
}

QJsonArray jsonOfHosts(const Session &session, const Setup &setup, const Setup &before)
{
    QJsonArray list;
    const QList<NamedHost> hosts = hostsOf(setup, session.knowledge());
    const QList<NamedHost> known = hostsOf(before, session.knowledge());
    for (const NamedHost &one : hosts)
        list.append(QJsonObject{{u"host"_s, one.host}, {u"connection"_s, one.connection},
            {u"setting"_s, one.key}, {u"listens"_s, one.listens}, {u"new"_s, isNewHost(one, known)}});
    return list;
}

bool wantsToGoOn(Session &session)
{
    if (!isAtTerminal())
        return true;
    session.out().message(
        Text(QT_TRANSLATE_NOOP("Text", "Apply this setup? Write yes to go on, anything else to leave.")));
    std::string line;
    std::getline(std::cin, line);
    const QString answer = QString::fromUtf8(line.c_str()).trimmed().toLower();
    static const QStringList agreed{u"y"_s, u"yes"_s, u"т"_s, u"так"_s, u"д"_s, u"да"_s};
    return agreed.contains(answer);
}

}
