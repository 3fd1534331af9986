#include "core/connectors/bitrix24/wire.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace provodka::bitrix24;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonDocument documentIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QJsonObject told(const wire::Inner &inner)
{
    QJsonObject json{{"ran"_L1, inner.ran}};
    if (inner.error) {
        json.insert("error"_L1, errorKindName(inner.error->kind));
        json.insert("text"_L1, inner.error->text.english());
        if (inner.error->retryAfter.count() > 0)
            json.insert("retryAfter"_L1, qint64(inner.error->retryAfter.count()));
    } else if (inner.ran) {
        json.insert("result"_L1, inner.result);
    }
    if (inner.next)
        json.insert("next"_L1, *inner.next);
    return json;
}

HttpAnswer answering(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.contentType = type;
    return answer;
}

QByteArray errorBody(const QJsonValue &error)
{
    return QJsonDocument(QJsonObject{{"error"_L1, error}, {"error_description"_L1, u"Words"_s}}).toJson();
}

}

class Bitrix24WireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBatchesAsTheyCame_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(PROVODKA_FIXTURES "/bitrix24"));
        const QStringList files = folder.entryList({u"batch-*.in.json"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }

    void readsBatchesAsTheyCame()
    {
        QFETCH(QString, file);
        const QJsonObject in = documentIn(file).object();
        const HttpAnswer answer = answering(
            in.value("status"_L1).toInt(), QJsonDocument(in.value("body"_L1).toObject()).toJson());
        const Result<QList<wire::Inner>> inners
            = wire::readBatch(answer, in.value("commands"_L1).toInteger(), in.value("writes"_L1).toBool());
        QVERIFY(inners);
        QJsonArray out;
        for (const wire::Inner &inner : *inners)
            out.append(told(inner));
        const QString expected = QString(file).replace(u".in.json"_s, u".out.json"_s);
        const QJsonArray wanted = documentIn(expected).array();
        if (out != wanted) {
            qWarning().noquote() << "expected" << QJsonDocument(wanted).toJson() << "but got"
                                 << QJsonDocument(out).toJson();
            QFAIL("The answer is read differently.");
        }
    }

    void understandsEveryErrorOfTheTable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QJsonValue>("error");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("mayHaveRun");
        const auto row = [](int status, const QJsonValue &error, Error::Kind kind, bool mayHaveRun = false) {
            QTest::addRow("%d %s", status, qPrintable(error.toVariant().toString()))
                << status << error << int(kind) << mayHaveRun;
        };
        using Kind = Error::Kind;
        row(503, u"QUERY_LIMIT_EXCEEDED"_s, Kind::RateLimited);
        row(429, u"OPERATION_TIME_LIMIT"_s, Kind::RateLimited);
        row(503, u"OVERLOAD_LIMIT"_s, Kind::Misconfigured);
        row(401, u"expired_token"_s, Kind::Unauthorized);
        row(401, u"invalid_token"_s, Kind::Unauthorized);
        row(401, u"NO_AUTH_FOUND"_s, Kind::Unauthorized);
        row(401, u"INVALID_CREDENTIALS"_s, Kind::Unauthorized);
        row(403, u"INVALID_CREDENTIALS"_s, Kind::Unauthorized);
        row(403, u"insufficient_scope"_s, Kind::Unauthorized);
        row(403, u"ACCESS_DENIED"_s, Kind::Unauthorized);
        row(400, u"ACCESS_DENIED"_s, Kind::Unauthorized);
        row(403, u"user_access_error"_s, Kind::Unauthorized);
        row(403, u"allowed_only_intranet_user"_s, Kind::Unauthorized);
        row(403, u"WRONG_AUTH_TYPE"_s, Kind::Unauthorized);
        row(403, u"SOMETHING_NEW"_s, Kind::Unauthorized);
        row(404, u"ERROR_METHOD_NOT_FOUND"_s, Kind::Misconfigured);
        row(404, u"ERROR_MANIFEST_IS_NOT_AVAILABLE"_s, Kind::Misconfigured);
        row(400, u"INVALID_REQUEST"_s, Kind::Misconfigured);
        row(400, u"ERROR_BATCH_LENGTH_EXCEEDED"_s, Kind::Rejected);
        row(405, u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s, Kind::Rejected);
        row(400, u""_s, Kind::Rejected);
        row(400, 0, Kind::Rejected);
        row(400, 100, Kind::Rejected);
        row(400, u"100"_s, Kind::Rejected);
        row(400, qint64(200040300010), Kind::Unauthorized);
        row(400, u"NOT_FOUND"_s, Kind::Rejected);
        row(400, u"CRM_FIELD_ERROR_REQUIRED"_s, Kind::Rejected);
        row(500, u"INTERNAL_SERVER_ERROR"_s, Kind::Network, true);
        row(500, u"ERROR_UNEXPECTED_ANSWER"_s, Kind::Network, true);
        row(500, u"SOMETHING_NEW"_s, Kind::Network, true);
        row(500, u"PORTAL_DELETED"_s, Kind::Misconfigured);
        row(200, u""_s, Kind::Rejected);
    }

    void understandsEveryErrorOfTheTable()
    {
        QFETCH(int, status);
        QFETCH(QJsonValue, error);
        QFETCH(int, kind);
        QFETCH(bool, mayHaveRun);
        const Result<QList<wire::Inner>> inners
            = wire::readBatch(answering(status, errorBody(error)), 1, true);
        QVERIFY(!inners);
        QCOMPARE(int(inners.error().kind), kind);
        QCOMPARE(inners.error().mayHaveRun, mayHaveRun);
        QVERIFY(!inners.error().text.isEmpty());
    }

    void takesWhatIsNoAnswerAsUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kindOfARead");
        const QByteArray page("<html><body>504 Gateway Time-out</body></html>");
        QTest::newRow("html 200") << 200 << page << int(Error::Kind::Malformed);
        QTest::newRow("html 500") << 500 << page << int(Error::Kind::Network);
        QTest::newRow("html 502") << 502 << page << int(Error::Kind::Network);
        QTest::newRow("html 504") << 504 << page << int(Error::Kind::Network);
        QTest::newRow("html 429") << 429 << page << int(Error::Kind::RateLimited);
        QTest::newRow("cut") << 200 << QByteArray("{\"result\":{\"result\":{\"c00\":tr")
                             << int(Error::Kind::Malformed);
        QTest::newRow("empty") << 200 << QByteArray() << int(Error::Kind::Malformed);
        QTest::newRow("no result") << 200 << QByteArray("{}") << int(Error::Kind::Malformed);
        QTest::newRow("other shape") << 200 << QByteArray("{\"result\":true}") << int(Error::Kind::Malformed);
        QTest::newRow("list") << 200 << QByteArray("[]") << int(Error::Kind::Malformed);
    }

    void takesWhatIsNoAnswerAsUnknown()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kindOfARead);
        const Result<QList<wire::Inner>> read = wire::readBatch(answering(status, body), 1, false);
        QVERIFY(!read);
        QCOMPARE(int(read.error().kind), kindOfARead);
        QVERIFY(!read.error().mayHaveRun);
        const Result<QList<wire::Inner>> write = wire::readBatch(answering(status, body), 1, true);
        QVERIFY(write.error().mayHaveRun);
        QVERIFY(write.error().isTransient());
    }

    void waitsAsLongAsItIsTold()
    {
        HttpAnswer answer = answering(429, errorBody(u"OPERATION_TIME_LIMIT"_s));
        answer.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("17")));
        QCOMPARE(wire::readBatch(answer, 1, false).error().retryAfter, std::chrono::milliseconds(17000));
    }

    void namesTheNewHostOfAMovedPortalOnly()
    {
        HttpAnswer answer = answering(302, {});
        answer.headers.append(qMakePair(
            QByteArray("location"), QByteArray("https://new.example/rest/1/secretcode/batch.json")));
        const Error error = wire::readBatch(answer, 1, true).error();
        QCOMPARE(error.kind, Error::Kind::Misconfigured);
        QVERIFY(!error.mayHaveRun);
        QVERIFY(error.text.english().contains(u"new.example"_s));
        QVERIFY(!error.logLine().contains(u"secretcode"_s));
    }

    void readsHooks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("base");
        const QString base = u"https://example.bitrix24.ua/rest/17/a1b2c3/"_s;
        QTest::newRow("whole") << base << base;
        QTest::newRow("without the last slash") << u"https://example.bitrix24.ua/rest/17/a1b2c3"_s << base;
        QTest::newRow("with a method")
            << u" https://example.bitrix24.ua/rest/17/a1b2c3/profile.json "_s << base;
        QTest::newRow("with a port") << u"https://b24.example:8443/rest/1/x_-9/"_s
                                     << u"https://b24.example:8443/rest/1/x_-9/"_s;
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/rest/1/x/"_s
                                  << u"http://127.0.0.1:8080/rest/1/x/"_s;
        QTest::newRow("http elsewhere") << u"http://example.bitrix24.ua/rest/17/a1b2c3/"_s << QString();
        QTest::newRow("portal only") << u"https://example.bitrix24.ua/"_s << QString();
        QTest::newRow("no number") << u"https://example.bitrix24.ua/rest/me/a1b2c3/"_s << QString();
        QTest::newRow("with a password") << u"https://a:b@example.bitrix24.ua/rest/17/a1b2c3/"_s << QString();
        QTest::newRow("query") << u"https://example.bitrix24.ua/rest/17/a1b2c3/?x=1"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void readsHooks()
    {
        QFETCH(QString, address);
        QFETCH(QString, base);
        const Result<wire::Hook> hook = wire::readHook(address);
        QCOMPARE(hook.has_value(), !base.isEmpty());
        if (hook)
            QCOMPARE(hook->base.toString(), base);
        else
            QCOMPARE(hook.error().kind, Error::Kind::Misconfigured);
    }

    void encodesCommandsForPhp()
    {
        wire::Command command(u"crm.deal.list"_s);
        command.set(u"filter[=UF_CRM_ORDER]"_s, u"10 4+8&2#%"_s)
            .set(u"start"_s, -1)
            .list(u"select"_s, {u"ID"_s, u"TITLE"_s});
        command.refer(u"id"_s, 3, u"[0][ID]"_s).json(u"fields[A]"_s, QJsonArray{u"я"_s, 1.5, true});
        QCOMPARE(command.text(),
            u"crm.deal.list?filter%5B%3DUF_CRM_ORDER%5D=10%204%2B8%262%23%25&start=-1&select%5B0%5D=ID&"
            u"select%5B1%5D=TITLE"
            "&id=$result[c03][0][ID]&fields%5BA%5D%5B0%5D=%D1%8F&fields%5BA%5D%5B1%5D=1.5&fields%5BA%5D%5B2%5D=Y"_s);
        const wire::Hook hook = *wire::readHook(u"https://example.bitrix24.ua/rest/17/a1b2c3/"_s);
        const HttpRequest request = wire::batchRequest(hook, {wire::Command(u"profile"_s), command}, true);
        QCOMPARE(request.url.toString(), u"https://example.bitrix24.ua/rest/17/a1b2c3/batch.json"_s);
        QCOMPARE(request.method, QByteArray("POST"));
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        QCOMPARE(body.value("halt"_L1), QJsonValue(1));
        QCOMPARE(body.value("cmd"_L1)["c00"_L1].toString(), u"profile"_s);
        QCOMPARE(body.value("cmd"_L1)["c01"_L1].toString(), command.text());
    }

    void keepsCommandsInOrder()
    {
        QList<wire::Command> commands;
        for (int i = 0; i < 50; ++i)
            commands.append(wire::Command(u"m%1"_s.arg(i)));
        const wire::Hook hook = *wire::readHook(u"https://example.bitrix24.ua/rest/17/a1b2c3/"_s);
        const QByteArray body = wire::batchRequest(hook, commands, false).body;
        qsizetype at = 0;
        for (int i = 0; i < 50; ++i) {
            const qsizetype next = body.indexOf("\"m" + QByteArray::number(i) + '"');
            QVERIFY(next > at);
            at = next;
        }
    }

    void readsMoneyFields_data()
    {
        QTest::addColumn<QJsonValue>("field");
        QTest::addColumn<QString>("shown");
        QTest::newRow("money") << QJsonValue(u"4900.5|UAH"_s) << u"4900.50 UAH"_s;
        QTest::newRow("other currency") << QJsonValue(u"10|USD"_s) << u"10.00 USD"_s;
        QTest::newRow("number") << QJsonValue(12.5) << u"12.50 UAH"_s;
        QTest::newRow("text number") << QJsonValue(u"12.5"_s) << u"12.50 UAH"_s;
        QTest::newRow("empty") << QJsonValue(u""_s) << u"0.00 UAH"_s;
        QTest::newRow("null") << QJsonValue() << u"0.00 UAH"_s;
        QTest::newRow("bar only") << QJsonValue(u"|UAH"_s) << u"0.00 UAH"_s;
        QTest::newRow("words") << QJsonValue(u"багато"_s) << QString();
    }

    void readsMoneyFields()
    {
        QFETCH(QJsonValue, field);
        QFETCH(QString, shown);
        const std::optional<Money> money = wire::paidIn(field, u"UAH"_s);
        QCOMPARE(money ? money->decimal() + u' ' + money->currency : QString(), shown);
    }

    void knowsWhichFunnelAStageBelongsTo()
    {
        QVERIFY(wire::belongsTo(u"NEW"_s, u"0"_s));
        QVERIFY(wire::belongsTo(u"UC_KN8KFI"_s, {}));
        QVERIFY(wire::belongsTo(u"C7:NEW"_s, u"7"_s));
        QVERIFY(!wire::belongsTo(u"C7:NEW"_s, u"0"_s));
        QVERIFY(!wire::belongsTo(u"NEW"_s, u"7"_s));
        QVERIFY(!wire::belongsTo(u"C70:NEW"_s, u"7"_s));
        QVERIFY(!wire::belongsTo({}, u"0"_s));
        QCOMPARE(wire::stageDirectory(u"0"_s), u"DEAL_STAGE"_s);
        QCOMPARE(wire::stageDirectory(u"7"_s), u"DEAL_STAGE_7"_s);
    }

    void marksEntriesSoThatTheyAreReadAgain_data()
    {
        QTest::addColumn<QString>("payment");
        for (const QString &payment :
            {u"10482-2"_s, u"a b"_s, u"№ 5; {x} 1.00 UAH"_s, u"100%"_s, u"[b]x[/b]"_s, u"<br>&amp;"_s})
            QTest::newRow(qPrintable(payment)) << payment;
    }

    void marksEntriesSoThatTheyAreReadAgain()
    {
        QFETCH(QString, payment);
        AddEntry entry;
        entry.paymentId = payment;
        entry.amount = {1250050, u"UAH"_s};
        entry.date = QDate(2026, 8, 21);
        const QString mark = wire::entryMark(entry);
        QVERIFY(!mark.contains(u'<') && !mark.contains(u'[') && !mark.contains(u'&'));
        const std::optional<OrderEntry> read = wire::readEntryMark(u"Оплату проведено. "_s + mark + u"\n"_s);
        QVERIFY(read);
        QCOMPARE(read->paymentId, payment);
        QCOMPARE(read->amount, entry.amount);
        QCOMPARE(read->date, entry.date);
        QVERIFY(!wire::readEntryMark(u"Клієнт пише: "_s + mark + u" — що це?"_s));
    }

    void findsAMarkAsAWordOnly()
    {
        QVERIFY(wire::carriesMark(u"Оплачено. #p-1"_s, u"#p-1"_s));
        QVERIFY(wire::carriesMark(u"Оплачено. [p-1]"_s, u"[p-1]"_s));
        QVERIFY(!wire::carriesMark(u"Оплачено. #p-12"_s, u"#p-1"_s));
        QVERIFY(!wire::carriesMark(u"Оплачено."_s, QString()));
        QVERIFY(!wire::carriesMark(u"xp-1"_s, u"p-1"_s));
    }
};

QTEST_GUILESS_MAIN(Bitrix24WireTest)
#include "wire_test.moc"
