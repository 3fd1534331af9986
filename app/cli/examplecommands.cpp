#include "app/cli/commands.h"
#include "app/demo/examplesetup.h"
#include "core/base/json.h"
#include "core/secrets/filesecrets.h"
#include "core/setup/setupfile.h"

#include <QFile>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;
using namespace app;

namespace {

Result<QJsonObject> firstLineOf(const QString &name)
{
    QFile file(name);
    const bool isOpen
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."), {name, file.errorString()}));
    }
    const Result<QJsonObject> line = json::object(file.readLine());
    if (!line) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text", "The first line of %1 is not what provodka-sandbox prints."),
                {name}));
    }
    return line;
}

ExitCode printExample(Session &session)
{
    const QString name = session.arguments().positionals[0];
    if (!exampleCases().contains(name)) {
        return session.out().fail(ExitCode::Usage,
            laterCases().contains(name)
                ? Text(QT_TRANSLATE_NOOP(
                           "Text", "The case \"%1\" is not in this version of Provodka; there are: %2."),
                    {name, exampleCases().join(u", "_s)})
                : Text(QT_TRANSLATE_NOOP("Text", "There is no case \"%1\"; there are: %2."),
                    {name, exampleCases().join(u", "_s)}));
    }
    if (!session.arguments().has(u"sandbox"_s))
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text",
                "--sandbox FILE is missing: a file with the first line that provodka-sandbox prints.")));
    const Result<QJsonObject> sandbox = firstLineOf(session.arguments().value(u"sandbox"_s));
    if (!sandbox)
        return session.out().fail(sandbox.error());
    const Result<ExampleSetup> example
        = exampleSetup(name, *sandbox, httpMaker(session.clock()), session.clock());
    if (!example)
        return session.out().fail(example.error());
    const QString file = session.secretsFile().isEmpty() ? u"provodka-secrets.json"_s : session.secretsFile();
    FileSecrets store(file);
    for (auto connection = example->secrets.begin(); connection != example->secrets.end(); ++connection) {
        for (auto secret = connection->begin(); secret != connection->end(); ++secret) {
            if (const Result<void> done
                = outcomeOf(store.write(connection.key(), secret.key(), secret.value()));
                !done)
                return session.out().fail(done.error());
        }
    }
    session.out().message(
        Text(QT_TRANSLATE_NOOP("Text", "The secrets are in %1; name it with --secrets."), {file}));
    session.out().bytes(writeSetup(example->setup, session.knowledge()));
    return ExitCode::Done;
}

}

QList<CommandEntry> exampleCommands()
{
    return {
        {{{u"setup"_s, u"example"_s}, {u"CASE"_s},
             {{u"sandbox"_s, u"FILE"_s,
                 QT_TRANSLATE_NOOP("Text", "with the first line of provodka-sandbox")}},
             QT_TRANSLATE_NOOP("Text", "prints a complete setup for a sandbox and writes its secrets file")},
            printExample},
    };
}

}
