#include "app/cli/arguments.h"

#include <QTest>

using namespace provodka;
using namespace provodka::cli;
using namespace Qt::Literals::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

    QList<CommandSpec> m_commands{
        {{u"log"_s}, {}, {{u"grep"_s, u"TEXT"_s, ""}, {u"follow"_s, {}, ""}}, ""},
        {{u"event"_s, u"list"_s}, {}, {{u"state"_s, u"S"_s, ""}}, ""},
        {{u"event"_s, u"show"_s}, {u"ID"_s}, {}, ""},
        {{u"payment"_s, u"match"_s}, {u"ID"_s, u"ORDER..."_s}, {}, ""},
        {{u"run"_s}, {u"[ROUTE...]"_s}, {{u"o"_s, u"FILE"_s, ""}}, ""},
    };

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("understood");
        QTest::newRow("one word") << u"log"_s << u"log"_s;
        QTest::newRow("two words") << u"event list"_s << u"event list"_s;
        QTest::newRow("positionals") << u"payment match 7 A-1 A-2=3.50"_s
                                     << u"payment match | 7 | A-1 | A-2=3.50"_s;
        QTest::newRow("optional positionals") << u"run a b"_s << u"run | a | b"_s;
        QTest::newRow("no optional positionals") << u"run"_s << u"run"_s;
        QTest::newRow("global options before")
            << u"--json --workspace /w event list"_s << u"event list json= workspace=/w"_s;
        QTest::newRow("between") << u"event --json list"_s << u"event list json="_s;
        QTest::newRow("behind") << u"event show 5 --workspace /w"_s << u"event show | 5 workspace=/w"_s;
        QTest::newRow("with =") << u"log --grep=a=b"_s << u"log grep=a=b"_s;
        QTest::newRow("a value that looks like an option")
            << u"log --grep --follow"_s << u"log grep=--follow"_s;
        QTest::newRow("an empty value") << u"log --grep="_s << u"log grep="_s;
        QTest::newRow("one letter") << u"run -o f"_s << u"run o=f"_s;
        QTest::newRow("end of options") << u"run -- --x -y"_s << u"run | --x | -y"_s;
        QTest::newRow("help alone") << u"--help"_s << u" help="_s;
        QTest::newRow("help of a command without its positionals")
            << u"event show --help"_s << u"event show help="_s;
        QTest::newRow("version") << u"--version"_s << u" version="_s;
    }

    void understands()
    {
        QFETCH(QString, written);
        QFETCH(QString, understood);
        const auto arguments = parseArguments(written.split(u' '), m_commands);
        QVERIFY2(arguments, qPrintable(arguments ? QString() : arguments.error().english()));
        QString shown = arguments->command ? arguments->command->words.join(u' ') : QString();
        for (const QString &positional : arguments->positionals)
            shown += u" | "_s + positional;
        QStringList options;
        for (auto option = arguments->options.begin(); option != arguments->options.end(); ++option)
            options.append(u' ' + option.key() + u'=' + option.value());
        options.sort();
        QCOMPARE(shown + options.join(QString()), understood);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << u"A command is missing"_s;
        QTest::newRow("only options") << u"--json"_s << u"A command is missing"_s;
        QTest::newRow("mistyped") << u"evnet list"_s << u"did you mean \"event\""_s;
        QTest::newRow("unknown") << u"dance"_s << u"there are: log, event, payment, run"_s;
        QTest::newRow("mistyped second word") << u"event lsit"_s << u"did you mean \"event list\""_s;
        QTest::newRow("half a command") << u"event"_s << u"event list, event show"_s;
        QTest::newRow("mistyped option") << u"log --folow"_s << u"did you mean --follow"_s;
        QTest::newRow("another command's option") << u"log --state x"_s << u"unknown here"_s;
        QTest::newRow("no value") << u"log --grep"_s << u"needs a value: TEXT"_s;
        QTest::newRow("a value too many") << u"log --follow=yes"_s << u"takes no value"_s;
        QTest::newRow("twice") << u"log --grep a --grep b"_s << u"given twice"_s;
        QTest::newRow("a positional too many") << u"event show 1 2"_s << u"\"2\" is too much"_s;
        QTest::newRow("a positional missing")
            << u"event show"_s << u"ID is missing. Write: provodka-cli event show ID"_s;
        QTest::newRow("the last of many missing") << u"payment match 3"_s << u"ORDER is missing"_s;
        QTest::newRow("long name with one dash") << u"log -follow"_s << u"unknown here"_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, written);
        QFETCH(QString, words);
        const auto arguments = parseArguments(written.split(u' ', Qt::SkipEmptyParts), m_commands);
        QVERIFY(!arguments);
        QVERIFY2(arguments.error().english().contains(words), qPrintable(arguments.error().english()));
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
