#include "app/cli/arguments.h"

#include "core/report/texttable.h"
#include "core/setup/nearest.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dashed(const QString &name)
{
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

const OptionSpec *optionOf(const QList<OptionSpec> &options, const QString &name)
{
    for (const OptionSpec &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

class Parser
{
public:
    Parser(const QStringList &arguments, const QList<CommandSpec> &commands)
        : m_left(arguments)
        , m_commands(commands)
    {
    }

    tl::expected<Arguments, Text> run()
    {
        if (!command() || !rest())
            return tl::unexpected(m_problem);
        if (m_result.has(u"help"_s) || m_result.has(u"version"_s))
            return m_result;
        if (!m_result.command)
            return tl::unexpected(missingCommand());
        if (!counted())
            return tl::unexpected(m_problem);
        return m_result;
    }

private:
    bool fail(const char *sentence, const QStringList &arguments = {})
    {
        m_problem = Text(sentence, arguments);
        return false;
    }

    /// Takes the command's words from the front, with global options between them.
    bool command()
    {
        QStringList words;
        while (!m_left.isEmpty()) {
            if (m_left.first().startsWith(u'-') && m_left.first() != "--"_L1) {
                if (!option(globalOptions()))
                    return false;
                continue;
            }
            words.append(m_left.first());
            bool begins = false;
            for (const CommandSpec &one : m_commands) {
                if (one.words == words)
                    m_result.command = &one;
                begins = begins || one.words.first(qMin(words.size(), one.words.size())) == words;
            }
            if (!begins)
                return unknownCommand(words);
            m_left.removeFirst();
            if (m_result.command)
                return true;
        }
        m_words = words;
        return true;
    }

    bool unknownCommand(const QStringList &words)
    {
        QStringList known;
        for (const CommandSpec &one : m_commands) {
            if (words.size() == 1 || one.words.first() == words.first())
                known.append(words.size() == 1 ? one.words.first() : one.words.join(u' '));
        }
        known.removeDuplicates();
        const QString written = words.join(u' ');
        const QString nearest = nearestName(written, known);
        if (!nearest.isEmpty())
            return fail(QT_TRANSLATE_NOOP("Text", "There is no command \"%1\"; did you mean \"%2\"?"),
                {written, nearest});
        return fail(QT_TRANSLATE_NOOP("Text", "There is no command \"%1\"; there are: %2."),
            {written, known.join(u", "_s)});
    }

    Text missingCommand() const
    {
        QStringList known;
        for (const CommandSpec &one : m_commands) {
            if (!m_words.isEmpty() && one.words.first() == m_words.first())
                known.append(one.words.join(u' '));
        }
        if (!known.isEmpty())
            return Text(QT_TRANSLATE_NOOP("Text", "\"%1\" needs one more word: %2."),
                {m_words.join(u' '), known.join(u", "_s)});
        return Text(QT_TRANSLATE_NOOP("Text", "A command is missing; \"provodka-cli --help\" lists them."));
    }

    bool rest()
    {
        QList<OptionSpec> known = globalOptions();
        if (m_result.command)
            known += m_result.command->options;
        while (!m_left.isEmpty()) {
            if (m_left.first() == "--"_L1) {
                m_left.removeFirst();
                m_result.positionals += m_left;
                m_left.clear();
            } else if (m_left.first().startsWith(u'-') && m_left.first().size() > 1) {
                if (!option(known))
                    return false;
            } else {
                m_result.positionals.append(m_left.takeFirst());
            }
        }
        return true;
    }

    bool option(const QList<OptionSpec> &known)
    {
        const QString written = m_left.takeFirst();
        const bool isLong = written.startsWith("--"_L1);
        const qsizetype equals = isLong ? written.indexOf(u'=') : -1;
        const QString name = written.mid(isLong ? 2 : 1, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = (name.size() == 1) == !isLong ? optionOf(known, name) : nullptr;
        if (!option)
            return unknownOption(isLong ? u"--"_s + name : written, known);
        if (m_result.has(name))
            return fail(QT_TRANSLATE_NOOP("Text", "%1 is given twice."), {dashed(name)});
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return fail(QT_TRANSLATE_NOOP("Text", "%1 takes no value."), {dashed(name)});
            m_result.options.insert(name, {});
            return true;
        }
        if (equals < 0 && m_left.isEmpty())
            return fail(QT_TRANSLATE_NOOP("Text", "%1 needs a value: %2."), {dashed(name), option->value});
        m_result.options.insert(name, equals < 0 ? m_left.takeFirst() : written.mid(equals + 1));
        return true;
    }

    bool unknownOption(const QString &written, const QList<OptionSpec> &known)
    {
        QStringList names;
        for (const OptionSpec &one : known)
            names.append(dashed(one.name));
        const QString nearest = nearestName(written, names);
        if (!nearest.isEmpty())
            return fail(QT_TRANSLATE_NOOP("Text", "The option %1 is unknown here; did you mean %2?"),
                {written, nearest});
        return fail(QT_TRANSLATE_NOOP("Text", "The option %1 is unknown here; known are: %2."),
            {written, names.join(u", "_s)});
    }

    bool counted()
    {
        const QStringList &wanted = m_result.command->positionals;
        const bool isEndless = !wanted.isEmpty() && wanted.last().contains("..."_L1);
        if (!isEndless && m_result.positionals.size() > wanted.size())
            return fail(QT_TRANSLATE_NOOP("Text", "\"%1\" is too much here. Write: %2"),
                {m_result.positionals[wanted.size()], m_result.command->usage()});
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            if (!wanted[i].startsWith(u'[') && i >= m_result.positionals.size())
                return fail(QT_TRANSLATE_NOOP("Text", "%1 is missing. Write: %2"),
                    {QString(wanted[i]).remove(u"..."_s), m_result.command->usage()});
        }
        return true;
    }

    QStringList m_left;
    const QList<CommandSpec> &m_commands;
    QStringList m_words;
    Arguments m_result;
    Text m_problem;
};

QStringList optionRow(const OptionSpec &option)
{
    return {u"  "_s + dashed(option.name) + (option.value.isEmpty() ? QString() : u' ' + option.value),
        Text(option.help).toString()};
}

}

QString CommandSpec::usage() const
{
    QString text = u"provodka-cli "_s + words.join(u' ');
    for (const QString &positional : positionals)
        text += u' ' + positional;
    for (const OptionSpec &option : options)
        text += u" ["_s + dashed(option.name) + (option.value.isEmpty() ? QString() : u' ' + option.value)
            + u']';
    return text;
}

const QList<OptionSpec> &globalOptions()
{
    static const QList<OptionSpec> options{
        {u"workspace"_s, u"DIR"_s,
            QT_TRANSLATE_NOOP("Text", "the folder with the database; made when needed")},
        {u"json"_s, {}, QT_TRANSLATE_NOOP("Text", "JSON on standard output, messages on standard error")},
        {u"secrets"_s, u"FILE"_s,
            QT_TRANSLATE_NOOP("Text", "a file (mode 0600) instead of the system's keychain")},
        {u"lang"_s, u"uk|ru|en"_s, QT_TRANSLATE_NOOP("Text", "the language of messages")},
        {u"version"_s, {}, QT_TRANSLATE_NOOP("Text", "the program's version")},
        {u"help"_s, {}, QT_TRANSLATE_NOOP("Text", "this help")},
    };
    return options;
}

tl::expected<Arguments, Text> parseArguments(const QStringList &arguments, const QList<CommandSpec> &commands)
{
    return Parser(arguments, commands).run();
}

QString helpText(const QList<CommandSpec> &commands, const CommandSpec *command)
{
    QString text;
    QList<QStringList> rows;
    if (command) {
        text = command->usage() + u"\n\n"_s + Text(command->help).toString() + u'\n';
        for (const OptionSpec &option : command->options)
            rows.append(optionRow(option));
        if (!rows.isEmpty())
            text += u'\n' + alignedTable(rows, 2);
    } else {
        text = Text(QT_TRANSLATE_NOOP("Text", "Provodka connects payment services with order systems."))
                   .toString()
            + u"\n\nprovodka-cli [--workspace DIR] [--json] COMMAND\n\n"_s;
        for (const CommandSpec &one : commands) {
            QString name = u"  "_s + one.words.join(u' ');
            for (const QString &positional : one.positionals)
                name += u' ' + positional;
            rows.append({name, Text(one.help).toString()});
        }
        text += alignedTable(rows, 2);
    }
    rows.clear();
    for (const OptionSpec &option : globalOptions())
        rows.append(optionRow(option));
    text += u'\n' + Text(QT_TRANSLATE_NOOP("Text", "With every command:")).toString() + u'\n'
        + alignedTable(rows, 2);
    text += u'\n'
        + Text(QT_TRANSLATE_NOOP("Text",
                   "Exit codes: 0 done; 1 something needs a person; 2 wrong usage or setup; 3 a connection "
                   "could not be used; 4 storage; 5 secrets not readable; 6 a demo outcome differed."))
              .toString()
        + u'\n';
    return text;
}

}
