#include "tests/app/badinput/case.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString recToken = u"rectoken-5f1a90c7d2"_s;

/// All that ever left the program, or lies on the disk.
struct Seen
{
    QString where;
    QByteArray bytes;
};

}

/// A whole case with everything that can go wrong, and then a look for secrets, cards and tokens in all that
/// was kept or said.
class SecretsGrepTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Case> m_case;
    QList<Seen> m_seen;
    QList<QByteArray> m_secrets;
    QByteArray m_listenerPath;

    Run run(const QStringList &command, const QByteArray &input = {})
    {
        const Run run = m_case->run(command, input);
        m_seen.append({command.join(u' ') + u" > out"_s, run.out});
        m_seen.append({command.join(u' ') + u" > err"_s, run.err});
        return run;
    }
    void fault(const QString &vendor, const QString &kind, const QString &path, int count = 1)
    {
        m_case->sandbox.call(
            u"fault"_s, {{u"vendor"_s, vendor}, {u"kind"_s, kind}, {u"path"_s, path}, {u"count"_s, count}});
    }
    /// Whether the program took the first callback.
    bool pays(const QString &address, const QString &order, const QJsonObject &more)
    {
        QJsonObject payment{{u"order"_s, order}, {u"amount"_s, u"4200.00"_s}, {u"callbackUrl"_s, address},
            {u"notify"_s, QJsonArray{u"callback"_s, u"list"_s}}};
        for (auto member = more.begin(); member != more.end(); ++member)
            payment.insert(member.key(), member.value());
        return m_case->sandbox.call(u"wayforpay/payment"_s, payment)["callback"_L1][0]["accepted"_L1]
            .toBool();
    }
    void keepFiles()
    {
        QDirIterator files(m_case->program.workspace(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_seen.append({file.fileName(), file.readAll()});
        }
    }
    void wholeCase(const QString &example, const QString &target, const QString &targetKey);
    void nothingLeaked();

private Q_SLOTS:
    void nothingSecretIsKeptOrSaid_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("targetKey");
        QTest::newRow("Planfix") << u"payment"_s << u"planfix"_s << u"token"_s;
        QTest::newRow("Bitrix24") << u"payment-bitrix24"_s << u"bitrix24"_s << u"webhook"_s;
    }
    void nothingSecretIsKeptOrSaid()
    {
        QFETCH(QString, example);
        QFETCH(QString, target);
        QFETCH(QString, targetKey);
        m_seen.clear();
        m_secrets.clear();
        wholeCase(example, target, targetKey);
        if (!QTest::currentTestFailed())
            nothingLeaked();
        m_case.reset();
    }
};

void SecretsGrepTest::wholeCase(const QString &example, const QString &target, const QString &targetKey)
{
    m_case = std::make_unique<Case>(example);
    QVERIFY(m_case->isReady());
    const QJsonDocument line = QJsonDocument::fromJson(m_case->sandbox.firstLine());
    const QString shopKey = line["wayforpay"_L1]["secretKey"_L1].toString();
    const QString officeKey = line[target][targetKey].toString();
    QVERIFY(!shopKey.isEmpty() && !officeKey.isEmpty());
    m_secrets = {shopKey.toUtf8(), officeKey.toUtf8(), recToken.toUtf8()};
    if (target == "bitrix24"_L1)
        m_secrets.append(officeKey.split(u'/', Qt::SkipEmptyParts).last().toUtf8());

    auto engine = m_case->started({u"run"_s});
    const QString address = Case::listenerOf(*engine);
    QVERIFY(!address.isEmpty());
    m_listenerPath = QUrl(address).path().toUtf8();
    const QJsonObject withToken{{u"recToken"_s, recToken}};
    for (const char *path : {"drop-before", "drop-after", "garbage", "limit", "status:500"})
        fault(target, QString::fromLatin1(path), u""_s);
    fault(u"wayforpay"_s, u"garbage"_s, u""_s);
    // The token stands in no signature: these are signed well and carry it.
    QVERIFY(pays(address, u"10480"_s, {{u"tamper"_s, withToken}}));
    pays(address, u"10481"_s, {{u"repeat"_s, 2}, {u"answerLost"_s, true}});
    pays(address, u"99999"_s, {{u"tamper"_s, withToken}, {u"amount"_s, u"640.00"_s}});
    QVERIFY2(!pays(address, u"10482"_s, {{u"tamper"_s, QJsonObject{{u"amount"_s, 1}}}}), "it is forged");
    pays(address, u"10483"_s, {{u"tamper"_s, QJsonObject{{u"cardPan"_s, u"4111****1111"_s}}}});
    pays(address, u"10484"_s, {{u"amountText"_s, u"4 thousand"_s}, {u"amountAs"_s, u"string"_s}});
    pays(address, u"10485"_s, {{u"form"_s, u"encoded"_s}, {u"status"_s, u"Declined"_s}});
    pays(address + u"0"_s, u"10486"_s, {{u"wait"_s, 500}}); // nobody is there
    pays(address, u"10488"_s, {{u"status"_s, u"Expired"_s}});
    const auto isDone = [&] {
        const QStringList outcomes = m_case->outcomes();
        return outcomes.contains(u"order-unknown"_s) && outcomes.contains(u"unreadable"_s)
            && !outcomes.contains(QString());
    };
    QVERIFY(QTest::qWaitFor(isDone, 120000));
    m_case->sandbox.call(u"wayforpay/refund"_s, {{u"reference"_s, u"10480-1"_s}});
    keepFiles(); // with what is not yet in the database file itself
    engine->terminate();
    QVERIFY(QTest::qWaitFor([&] { return engine->state() == QProcess::NotRunning; }, 60000));
    m_seen.append({u"run > out"_s, engine->readAllStandardOutput()});
    m_seen.append({u"run > err"_s, engine->readAllStandardError()});

    for (const QStringList &command : QList<QStringList>{{u"event"_s, u"list"_s}, {u"payment"_s, u"list"_s},
             {u"log"_s}, {u"connection"_s, u"list"_s}, {u"connection"_s, u"test"_s, u"shop"_s},
             {u"connection"_s, u"test"_s, u"office"_s}, {u"connection"_s, u"discover"_s, u"office"_s},
             {u"setup"_s, u"check"_s}, {u"plan"_s}, {u"setup"_s, u"export"_s},
             {u"report"_s, u"transitions"_s}}) {
        run(command);
        run(command + QStringList{u"--json"_s});
    }
    const qsizetype events = m_case->events().size();
    QVERIFY(events >= 4);
    for (qsizetype id = 1; id <= events; ++id) {
        run({u"event"_s, u"show"_s, QString::number(id)});
        run({u"event"_s, u"show"_s, QString::number(id), u"--json"_s});
    }
    // Wrong secrets, and a vendor that is not there.
    QString wrong = officeKey;
    wrong.replace(wrong.size() - 4, 1, u"_"_s);
    m_secrets.append(wrong.toUtf8());
    run({u"secret"_s, u"set"_s, u"office"_s, targetKey}, wrong.toUtf8());
    run({u"connection"_s, u"test"_s, u"office"_s, u"--json"_s});
    run({u"event"_s, u"retry"_s, u"1"_s});
    run({u"run"_s, u"--until-idle"_s});
    run({u"secret"_s, u"set"_s, u"office"_s, targetKey}, officeKey.toUtf8());
    fault(target, u"drop-before"_s, u""_s, -1);
    fault(u"wayforpay"_s, u"drop-before"_s, u""_s, -1);
    run({u"run"_s, u"--until-idle"_s});
    run({u"connection"_s, u"test"_s, u"office"_s, u"--json"_s});
    run({u"connection"_s, u"test"_s, u"shop"_s, u"--json"_s});
    run({u"log"_s, u"--json"_s});
    keepFiles();
}

void SecretsGrepTest::nothingLeaked()
{
    static const QRegularExpression card(u"[0-9]{2,6}\\*{2,}[0-9]{2,4}"_s);
    qint64 bytes = 0;
    for (const Seen &seen : std::as_const(m_seen)) {
        bytes += seen.bytes.size();
        for (const QByteArray &secret : std::as_const(m_secrets)) {
            for (const QByteArray &form : {secret, secret.toPercentEncoding(), secret.toBase64()})
                QVERIFY2(!seen.bytes.contains(form), qPrintable(seen.where));
        }
        const QRegularExpressionMatch found = card.match(QString::fromLatin1(seen.bytes));
        QVERIFY2(!found.hasMatch(), qPrintable(seen.where + u": "_s + found.captured()));
        // The listener's path is for the vendor's cabinet: shown, never logged.
        if (seen.where.startsWith("log"_L1) || seen.where.startsWith("event"_L1)
            || seen.where.startsWith("run > out"_L1) || seen.where.startsWith("setup export"_L1))
            QVERIFY2(!seen.bytes.contains(m_listenerPath), qPrintable(seen.where));
    }
    QVERIFY2(bytes > 100'000, "there was something to look through");
}

QTEST_GUILESS_MAIN(SecretsGrepTest)
#include "secretsgrep_test.moc"
