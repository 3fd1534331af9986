#include "core/setup/setupcheck.h"
#include "tests/core/setup/setups.h"

#include <QJsonArray>
#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

/// Who is told of alarms must be reachable through a connection that can tell people.
class RecipientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recipientsNeedAFeed_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("says");
        const auto row = [](const QString &connection, const QString &to) {
            return QJsonObject{{u"connection"_s, connection}, {u"to"_s, to}};
        };
        QTest::newRow("right") << row(u"bell"_s, u"5"_s) << QString() << QString();
        QTest::newRow("no such connection")
            << row(u"bel"_s, u"5"_s) << u"workspace/alarmsTo/0/connection"_s << u"did you mean \"bell\""_s;
        QTest::newRow("no feed") << row(u"till"_s, u"5"_s) << u"workspace/alarmsTo/0/connection"_s
                                 << u"cannot tell people anything"_s;
        QTest::newRow("nobody") << row(u"bell"_s, u" "_s) << u"workspace/alarmsTo/0/to"_s
                                << u"must not be empty"_s;
        QTest::newRow("no row") << QJsonObject{{u"to"_s, u"5"_s}} << u"workspace/alarmsTo"_s
                                << u"list of rows"_s;
    }

    void recipientsNeedAFeed()
    {
        QFETCH(QJsonObject, row);
        QFETCH(QString, path);
        QFETCH(QString, says);
        SetupKnowledge known = tillAndDesk();
        ConnectorInfo bell;
        bell.id = u"bell"_s;
        bell.title = u"Bell"_s;
        bell.roles = {u"feed"_s};
        known.vendors.append(bell);
        FieldSpec alarms;
        alarms.key = u"alarmsTo"_s;
        alarms.type = FieldSpec::Type::Recipients;
        alarms.required = false;
        known.workspace = {alarms};
        Setup setup;
        setup.connections.append({{u"bell"_s}, u"bell"_s, {}});
        setup.connections.append(
            {{u"till"_s}, u"till"_s, {{u"address"_s, u"https://till.example"_s}, {u"account"_s, u"1"_s}}});
        setup.workspace.insert(u"alarmsTo"_s, QJsonArray{row});
        QStringList paths;
        QString texts;
        for (const SettingProblem &problem : checkSetup(setup, known)) {
            if (problem.path.startsWith("workspace"_L1)) {
                paths.append(problem.path);
                texts += problem.text.english();
            }
        }
        if (path.isEmpty()) {
            QCOMPARE(paths, QStringList());
            return;
        }
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u' ') + texts));
        QVERIFY2(texts.contains(says), qPrintable(texts));
    }
};

QTEST_GUILESS_MAIN(RecipientsTest)
#include "recipients_test.moc"
