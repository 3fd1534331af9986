#include "core/report/closetext.h"
#include "core/store/commandstore.h"
#include "core/store/eventstore.h"
#include "core/store/workspace.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toUTC();
}

Money uah(qint64 minor)
{
    return {minor, u"UAH"_s};
}

/// The cells of a sheet as a spreadsheet would show them, with their type before a colon.
QList<QStringList> sheet(const QString &file, int number)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, file, u"xl/worksheets/sheet%1.xml"_s.arg(number)});
    if (!unzip.waitForFinished(60000) || unzip.exitCode() != 0)
        return {};
    QXmlStreamReader xml(unzip.readAllStandardOutput());
    QList<QStringList> rows;
    QString type;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1) {
            rows.append(QStringList());
        } else if (xml.name() == "c"_L1) {
            type = xml.attributes().value("t"_L1).toString();
            const QString place = xml.attributes().value("r"_L1).toString();
            qsizetype column = 0;
            for (const QChar c : place) {
                if (c.isLetter())
                    column = column * 26 + (c.unicode() - u'A' + 1);
            }
            while (rows.last().size() < column - 1)
                rows.last().append(QString());
        } else if (xml.name() == "t"_L1 || xml.name() == "v"_L1 || xml.name() == "f"_L1) {
            const QString kind = xml.name() == "f"_L1 ? u"formula"_s
                : type.isEmpty()                      ? u"number"_s
                                                      : u"text"_s;
            rows.last().append(kind + u':' + xml.readElementText());
        }
    }
    return rows;
}

}

/// What an accountant takes out at the end of a day.
class CloseTest : public QObject
{
    Q_OBJECT

    struct Office
    {
        Office()
            : workspace(std::move(*Workspace::open(folder.filePath(u"w"_s))))
        {
            question.zone = QTimeZone("Europe/Kiev");
            question.from = question.to = QDate(2026, 11, 20);
        }

        Event event(const QString &reference, qint64 minor, const QString &when)
        {
            Event event;
            event.route = {u"payments"_s};
            event.key = u"payment:shop/"_s + reference;
            event.state = Event::State::Done;
            event.outcome = u"paid-in-full"_s;
            event.proof = Proof::Signed;
            event.createdAt = event.changedAt = event.dueAt = at(when);
            event.payment.account = u"shop"_s;
            event.payment.reference = reference;
            event.payment.amount = uah(minor);
            event.payment.state = PaymentState::Paid;
            event.payment.processedAt = at(when);
            event.payment.fee = uah(minor / 50);
            event.payment.payer = u"Олена Коваль"_s;
            return event;
        }
        void has(const Event &event, const QString &number, const QString &entry = {},
            const QString &counterparty = {})
        {
            Database &db = workspace->database();
            Result<Transaction> transaction = Transaction::begin(db);
            EventStore events(db);
            const Result<EventId> id = events.create(event, {number}, {});
            QVERIFY(id);
            if (!entry.isEmpty()) {
                StoredCommand command;
                command.event = *id;
                command.command.key = event.key + entry;
                AddEntry add;
                add.ref = {number, number};
                add.paymentId = event.payment.reference;
                add.amount = event.payment.amount;
                command.command.action = add;
                command.dueAt = command.decidedAt = command.factsAt = event.createdAt;
                const Result<CommandId> added = CommandStore(db).add(command);
                QVERIFY(added);
                QVERIFY(CommandStore(db).settle(
                    *added, StoredCommand::State::Done, entry + u":480001"_s, {}, event.createdAt));
            }
            if (!counterparty.isEmpty()) {
                EventNotes notes;
                notes.facts = QJsonDocument(
                    QJsonObject{{"orders"_L1,
                        QJsonArray{QJsonObject{{"order"_L1, number}, {"counterparty"_L1, counterparty}}}}})
                                  .toJson(QJsonDocument::Compact);
                QVERIFY(events.saveNotes(*id, notes));
            }
            QVERIFY(transaction->commit());
        }
        QList<CloseRow> rows()
        {
            QList<CloseRow> all;
            const Result<void> done = closeRows(
                workspace->database(), question, [&all](const CloseRow &row) { all.append(row); });
            return done ? all : QList<CloseRow>();
        }
        QByteArray written(const std::function<std::unique_ptr<CloseWriter>(ByteSink)> &make)
        {
            QByteArray bytes;
            const std::unique_ptr<CloseWriter> writer
                = make([&bytes](const QByteArray &more) { bytes += more; });
            CloseTotals totals;
            const Result<void> done = closeRows(workspace->database(), question, [&](const CloseRow &row) {
                totals.add(row);
                writer->row(row);
            });
            return done && writer->end(totals) ? bytes : QByteArray();
        }

        QTemporaryDir folder;
        std::unique_ptr<Workspace> workspace;
        CloseQuestion question;
    };

private Q_SLOTS:
    void aDayIsTheShops()
    {
        Office office;
        office.has(office.event(u"late"_s, 10000, u"2026-11-19T21:59:59Z"_s), u"1"_s);
        office.has(office.event(u"first"_s, 10000, u"2026-11-19T22:00:00Z"_s), u"2"_s);
        office.has(office.event(u"last"_s, 10000, u"2026-11-20T21:59:59Z"_s), u"3"_s);
        office.has(office.event(u"next"_s, 10000, u"2026-11-20T22:00:00Z"_s), u"4"_s);
        QStringList references;
        for (const CloseRow &row : office.rows()) {
            references.append(row.reference);
            QCOMPARE(row.day, QDate(2026, 11, 20));
        }
        QCOMPARE(references, QStringList({u"first"_s, u"last"_s}));
    }

    void aRowTellsWhatTheAccountantNeeds()
    {
        Office office;
        Event event = office.event(u"10482-2"_s, 1250050, u"2026-11-20T10:00:00Z"_s);
        event.payment.settled = uah(1225049);
        event.payment.settledAt = at(u"2026-11-21T09:00:00Z"_s);
        office.has(event, u"10482"_s, u"91005"_s, u"ТОВ «Ролетна»"_s);
        const QList<CloseRow> rows = office.rows();
        QCOMPARE(rows.size(), 1);
        const CloseRow &row = rows.first();
        QVERIFY(row.gross == uah(1250050));
        QVERIFY(row.fee == uah(25001));
        QVERIFY(row.net == uah(1225049));
        QVERIFY(row.settled == uah(1225049));
        QCOMPARE(row.settledOn, QDate(2026, 11, 21));
        QCOMPARE(row.orders, u"10482"_s);
        QCOMPARE(row.counterparty, u"ТОВ «Ролетна»"_s);
        QCOMPARE(row.entryKeys, u"91005"_s);
        QCOMPARE(row.payer, u"Олена Коваль"_s);
        QCOMPARE(row.proof, Proof::Signed);
        office.question.settlement = QDate(2026, 11, 21);
        QCOMPARE(office.rows().size(), 1);
        office.question.settlement = QDate(2026, 11, 20);
        QVERIFY(office.rows().isEmpty());
    }

    void onlyMoneyThatMovedIsThere_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("rows");
        QTest::newRow("started") << int(PaymentState::Started) << 0;
        QTest::newRow("held") << int(PaymentState::Held) << 0;
        QTest::newRow("failed") << int(PaymentState::Failed) << 0;
        QTest::newRow("paid") << int(PaymentState::Paid) << 1;
        QTest::newRow("refunding") << int(PaymentState::Refunding) << 1;
    }
    void onlyMoneyThatMovedIsThere()
    {
        QFETCH(int, state);
        QFETCH(int, rows);
        Office office;
        Event event = office.event(u"p"_s, 10000, u"2026-11-20T10:00:00Z"_s);
        event.payment.state = PaymentState(state);
        office.has(event, u"1"_s);
        QCOMPARE(office.rows().size(), rows);
    }

    void aReturnIsAMinusRowOnItsOwnDay()
    {
        Office office;
        office.has(office.event(u"a"_s, 10000, u"2026-11-20T08:00:00Z"_s), u"1"_s);
        office.has(office.event(u"c"_s, 10000, u"2026-11-20T12:00:00Z"_s), u"3"_s);
        Event older = office.event(u"b"_s, 50000, u"2026-11-02T08:00:00Z"_s);
        older.payment.state = PaymentState::Refunded;
        older.payment.refunded = uah(20000);
        older.payment.refundedAt = at(u"2026-11-20T10:00:00Z"_s);
        office.has(older, u"2"_s);
        QList<CloseRow> rows = office.rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].reference, u"b"_s); // in the order of time
        QVERIFY(rows[1].isReturn);
        QVERIFY(rows[1].gross == uah(-20000));
        QVERIFY(!rows[1].fee);
        QCOMPARE(rows[1].day, QDate(2026, 11, 20));
        CloseTotals totals;
        for (const CloseRow &row : std::as_const(rows))
            totals.add(row);
        const CloseTotal total = totals.byCurrency[u"UAH"_s];
        QCOMPARE(total.payments, 2);
        QCOMPARE(total.returns, 1);
        QVERIFY(total.gross == uah(0));
        QVERIFY(total.fee == uah(400));
        office.question.from = office.question.to = QDate(2026, 11, 2);
        rows = office.rows();
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first().gross == uah(50000));
    }

    void totalsAreBySettlementAndCurrency()
    {
        Office office;
        for (int i = 0; i < 4; ++i) {
            Event event = office.event(u"p%1"_s.arg(i), 10000 + i, u"2026-11-20T1%1:00:00Z"_s.arg(i));
            if (i < 2)
                event.payment.settledAt = at(u"2026-11-21T09:00:00Z"_s);
            if (i == 3)
                event.payment.amount = {777, u"EUR"_s};
            if (i == 3)
                event.payment.fee.reset();
            office.has(event, QString::number(i));
        }
        CloseTotals totals;
        for (const CloseRow &row : office.rows())
            totals.add(row);
        QCOMPARE(totals.byCurrency.size(), 2);
        QVERIFY(totals.byCurrency[u"UAH"_s].gross == uah(30003));
        QVERIFY(totals.byCurrency[u"EUR"_s].gross == (Money{777, u"EUR"_s}));
        QCOMPARE(totals.byCurrency[u"EUR"_s].withoutFee, 1);
        QCOMPARE(totals.bySettlement.size(), 3);
        const CloseTotal settled = totals.bySettlement[{QDate(2026, 11, 21), u"UAH"_s}];
        QVERIFY(settled.gross == uah(20001));
    }

    void csvIsForExcel_data()
    {
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<QString>("sum");
        QTest::newRow("semicolon") << QChar(u';') << u"12500,50"_s;
        QTest::newRow("comma") << QChar(u',') << u"12500.50"_s;
    }
    void csvIsForExcel()
    {
        QFETCH(QChar, delimiter);
        QFETCH(QString, sum);
        Office office;
        Event event = office.event(u"=1+1"_s, 1250050, u"2026-11-20T10:00:00Z"_s);
        event.payment.payer = u"+380501112233; \"x\""_s;
        office.has(event, u"@SUM(A1)"_s, u"-7"_s);
        CsvForm form;
        form.delimiter = delimiter;
        form.bom = true;
        const QByteArray csv
            = office.written([&](ByteSink sink) { return closeAsCsv(std::move(sink), form); });
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
        const QStringList cells = lines[1].split(delimiter);
        QCOMPARE(cells[0], u"2026-11-20"_s);
        QVERIFY(lines[1].contains(delimiter + sum + delimiter));
        QVERIFY(lines[1].contains(u"\"'=1+1\""_s));
        QVERIFY(lines[1].contains(u"\"'+380501112233; \"\"x\"\"\""_s));
        QVERIFY(lines[1].contains(u"\"'@SUM(A1)\""_s));
        QVERIFY(lines[1].contains(QString(delimiter) + u"-7"_s + delimiter)); // a number is no formula
        for (const QString &line : lines) {
            for (const QString &cell : line.split(delimiter))
                QVERIFY2(cell.isEmpty() || !u"=+@"_s.contains(cell[0]), qPrintable(cell));
        }
    }

    void jsonHoldsRowsAndTotals()
    {
        Office office;
        office.has(office.event(u"a"_s, 10000, u"2026-11-20T08:00:00Z"_s), u"1"_s, u"91001"_s);
        const QByteArray bytes
            = office.written([&](ByteSink sink) { return closeAsJson(std::move(sink), office.question); });
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(json["rows"_L1][0]["gross"_L1].toString(), u"100.00"_s);
        QCOMPARE(json["rows"_L1][0]["entry"_L1].toString(), u"91001"_s);
        QCOMPARE(json["totals"_L1][0]["net"_L1].toString(), u"98.00"_s);
        QCOMPARE(json["from"_L1].toString(), u"2026-11-20"_s);
    }

    void anEmptyDayIsSaid()
    {
        Office office;
        QCOMPARE(office.written([](ByteSink sink) { return closeAsText(std::move(sink)); }),
            QByteArray("There are no payments of these days.\n"));
    }

    void textsOfASheetStayTexts()
    {
        Office office;
        Event event = office.event(u"=HYPERLINK(\"x\")"_s, 1250050, u"2026-11-20T10:00:00Z"_s);
        event.payment.payer = u"@Олена \u0001 & <Коваль>"_s;
        event.payment.settledAt = at(u"2026-11-21T09:00:00Z"_s);
        office.has(event, u"+10482"_s, u"-91005"_s);
        const QString file = office.folder.filePath(u"day.xlsx"_s);
        const std::unique_ptr<CloseWriter> writer = closeAsSheet(file);
        CloseTotals totals;
        for (const CloseRow &row : office.rows()) {
            totals.add(row);
            writer->row(row);
        }
        QVERIFY(writer->end(totals));
        const QList<QStringList> rows = sheet(file, 1);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0][0], u"text:Date for VAT"_s);
        const QStringList &cells = rows[1];
        QCOMPARE(cells[0], u"number:46346"_s); // 2026-11-20 as spreadsheets count days
        QCOMPARE(cells[2], u"number:12500.5"_s);
        QCOMPARE(cells[3], u"number:250.01"_s);
        QCOMPARE(cells[6], u"number:46347"_s);
        QVERIFY(cells[8].startsWith(u"text:@Олена"_s));
        QCOMPARE(cells[9], u"text:+10482"_s);
        QCOMPARE(cells[11], u"text:-91005"_s);
        QCOMPARE(cells[12], u"text:=HYPERLINK(\"x\")"_s);
        for (const QStringList &row : rows) {
            for (const QString &cell : row)
                QVERIFY(!cell.startsWith(u"formula"_s));
        }
        const QList<QStringList> sums = sheet(file, 2);
        QCOMPARE(sums.size(), 3);
        QCOMPARE(sums[2][4], u"number:12500.5"_s);
    }

    void aHundredThousandRowsAreNoTrouble()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"year.xlsx"_s);
        const std::unique_ptr<CloseWriter> writer = closeAsSheet(file);
        CloseTotals totals;
        CloseRow row;
        row.day = QDate(2026, 11, 20);
        row.gross = uah(12345);
        row.fee = uah(247);
        row.payer = u"Олена Коваль"_s;
        for (int i = 0; i < 100'000; ++i) {
            row.reference = u"10482-"_s + QString::number(i);
            totals.add(row);
            writer->row(row);
        }
        QVERIFY(writer->end(totals));
        const QList<QStringList> rows = sheet(file, 1);
        QCOMPARE(rows.size(), 100'001);
        QCOMPARE(rows.last()[12], u"text:10482-99999"_s);
        QVERIFY(totals.byCurrency[u"UAH"_s].gross == uah(1'234'500'000));
    }

    void aSheetThatCannotBeWrittenIsSaid()
    {
        Sheet one(u"/nowhere/at/all.xlsx"_s);
        one.begin(u"x"_s, {u"a"_s});
        const Result<void> saved = one.save();
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(CloseTest)
#include "close_test.moc"
