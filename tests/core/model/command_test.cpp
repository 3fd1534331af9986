#include "core/base/json.h"
#include "core/model/command.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

AddEntry fullEntry()
{
    AddEntry entry;
    entry.ref = {u"10482"_s, u"10483"_s};
    entry.paymentId = u"shop/Замовлення №10482"_s;
    entry.amount = {1250050, u"UAH"_s};
    entry.date = QDate(2026, 11, 21);
    entry.fields = {{u"5"_s, FieldValue::Type::Text, u"Олена \"К\""_s},
        {u"6"_s, FieldValue::Type::Money, u"250.01"_s}, {u"7"_s, FieldValue::Type::Date, u"2026-11-21"_s},
        {u"8"_s, FieldValue::Type::DateTime, u"2026-11-21T19:54:50Z"_s},
        {u"9"_s, FieldValue::Type::Number, 3}, {u"10"_s, FieldValue::Type::Raw, QJsonObject{{u"id"_s, 17}}}};
    entry.paidBefore = Money{0, u"UAH"_s};
    return entry;
}

}

class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsStoredForm_data();
    void comesBackFromItsStoredForm();
    void refusesWhatIsNoCommand_data();
    void refusesWhatIsNoCommand();
    void turnsErrorsOfACallIntoReceipts_data();
    void turnsErrorsOfACallIntoReceipts();
};

void CommandTest::comesBackFromItsStoredForm_data()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"entry", "plain entry", "move", "comment", "removal"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

void CommandTest::comesBackFromItsStoredForm()
{
    QFETCH(const QString, which);
    Action action = fullEntry();
    if (which == "plain entry"_L1)
        action = AddEntry{{u"1"_s, u"1"_s}, u"p"_s, {-1, u"JPY"_s}, {}, {}, {}};
    if (which == "move"_L1)
        action = MoveStage{{u"1"_s, u"2"_s}, {u"3"_s, u"Очікує оплати"_s, u"4"_s}, {u"5"_s, {}, {}}};
    if (which == "comment"_L1)
        action = AddComment{{u"1"_s, u"2"_s}, u"Оплачено %1 \"все\"\n"_s, u"[pv-1a2b]"_s};
    if (which == "removal"_L1)
        action = RemoveEntry{
            {u"1"_s, u"2"_s}, u"91005"_s, u"10482-2"_s, {1250050, u"UAH"_s}, Money{1300000, u"UAH"_s}};
    const QByteArray stored = json::compact(toJson(action));
    const Result<Action> read = actionFromJson(*json::object(stored));
    QVERIFY(read);
    QVERIFY(*read == action);
    QCOMPARE(json::compact(toJson(*read)), stored);
}

void CommandTest::refusesWhatIsNoCommand_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("another kind") << QByteArray(R"({"do":"send-mail","order":"1"})");
    QTest::newRow("entry without amount") << QByteArray(R"({"do":"add-entry","order":"1"})");
    QTest::newRow("entry with a broken amount") << QByteArray(R"({"do":"add-entry","amount":["1,5","UAH"]})");
}

void CommandTest::refusesWhatIsNoCommand()
{
    QFETCH(const QByteArray, stored);
    const Result<Action> read = actionFromJson(*json::object(stored));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Malformed);
}

void CommandTest::turnsErrorsOfACallIntoReceipts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("mayHaveRun");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, Error::Kind kind, bool mayHaveRun, const QString &outcome) {
        QTest::newRow(name) << int(kind) << mayHaveRun << outcome;
    };
    row("network before sending", Error::Kind::Network, false, u"not-run"_s);
    row("answer lost", Error::Kind::Network, true, u"unknown"_s);
    row("cancelled while sending", Error::Kind::Cancelled, true, u"unknown"_s);
    row("cancelled", Error::Kind::Cancelled, false, u"not-run"_s);
    row("limit", Error::Kind::RateLimited, false, u"not-run"_s);
    row("key", Error::Kind::Unauthorized, false, u"not-run"_s);
    row("setup", Error::Kind::Misconfigured, false, u"not-run"_s);
    row("refused", Error::Kind::Rejected, false, u"refused"_s);
    row("unreadable", Error::Kind::Malformed, false, u"refused"_s);
    row("unreadable after writing", Error::Kind::Malformed, true, u"unknown"_s);
}

void CommandTest::turnsErrorsOfACallIntoReceipts()
{
    QFETCH(const int, kind);
    QFETCH(const bool, mayHaveRun);
    QFETCH(const QString, outcome);
    Error error;
    error.kind = Error::Kind(kind);
    error.mayHaveRun = mayHaveRun;
    const Receipt receipt = receiptOf(CommandId{7}, error);
    QCOMPARE(receipt.command.value, qint64(7));
    QCOMPARE(outcomeName(receipt.outcome), outcome);
    QVERIFY(receipt.error == error);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "command_test.moc"
