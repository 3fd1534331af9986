#include "app/cli/commands.h"
#include "app/cli/composition.h"
#include "core/store/setupstore.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps what is typed off the screen, where that is known how to do.
class HiddenTyping
{
public:
    HiddenTyping()
    {
#ifdef Q_OS_UNIX
        m_isTerminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        if (!m_isTerminal)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
#endif
    }
    ~HiddenTyping()
    {
#ifdef Q_OS_UNIX
        if (m_isTerminal)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
#endif
    }
    HiddenTyping(const HiddenTyping &) = delete;
    HiddenTyping &operator=(const HiddenTyping &) = delete;
    bool isTerminal() const
    {
        return m_isTerminal;
    }

private:
    bool m_isTerminal = false;
#ifdef Q_OS_UNIX
    termios m_before{};
#endif
};

QString secretFromInput(Session &session)
{
    const HiddenTyping hidden;
    if (hidden.isTerminal())
        session.out().message(
            Text(QT_TRANSLATE_NOOP("Text", "Type the value and press Enter; it is not shown.")));
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QByteArray value = hidden.isTerminal() ? input.readLine() : input.readAll();
    while (value.endsWith('\n') || value.endsWith('\r'))
        value.chop(1);
    return QString::fromUtf8(value);
}

QStringList secretKeys(const ConnectorInfo *vendor)
{
    QStringList keys;
    for (const FieldSpec &spec : vendor ? vendor->settings : QList<FieldSpec>()) {
        if (spec.type == FieldSpec::Type::Secret)
            keys.append(spec.key);
    }
    return keys;
}

ExitCode setSecret(Session &session)
{
    const ConnectionName name{session.arguments().positionals[0]};
    const QString key = session.arguments().positionals[1];
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<Setup> setup = SetupStore((*workspace)->database()).load();
    if (!setup)
        return session.out().fail(setup.error());
    const ConnectionSetup *connection = setup->connection(name);
    if (!connection) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP(
                     "Text", "There is no connection \"%1\"; \"provodka-cli connection list\" shows them."),
                {name.value}));
    }
    const QStringList keys = secretKeys(session.knowledge().vendor(connection->vendor));
    if (!keys.contains(key)) {
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" has no secret \"%2\"; it has: %3."),
                {name.value, key, keys.join(u", "_s)}));
    }
    const QString value = secretFromInput(session);
    if (value.isEmpty())
        return session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "The value is empty; give it on standard input.")));
    const std::unique_ptr<SecretStore> store = secretStore(session.secretsFile(), (*workspace)->id());
    if (const Result<void> done = outcomeOf(store->write(name, key, value)); !done)
        return session.out().fail(done.error());
    session.out().line(Text(
        QT_TRANSLATE_NOOP("Text", "The secret \"%2\" of connection \"%1\" is kept."), {name.value, key}));
    session.out().json({{u"connection"_s, name.value}, {u"key"_s, key}});
    return ExitCode::Done;
}

}

QList<CommandEntry> secretCommands()
{
    return {
        {{{u"secret"_s, u"set"_s}, {u"CONNECTION"_s, u"KEY"_s}, {},
             QT_TRANSLATE_NOOP("Text", "keeps a secret; its value comes from standard input")},
            setSecret},
    };
}

}
