#include "core/connectors/planfix/wire.h"

#include "core/base/json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace provodka;
using namespace provodka::planfix;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PROVODKA_FIXTURES) + u"/planfix/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue minor(const std::optional<Money> &money)
{
    return money ? QJsonValue(money->minor) : QJsonValue(QJsonValue::Null);
}

wire::EntryFields entryFields()
{
    return {u"76"_s, u"301"_s, u"302"_s, u"303"_s, u"UAH"_s};
}

QJsonObject shown(const wire::Task &task)
{
    QJsonObject row;
    row.insert("number"_L1, task.number);
    row.insert("name"_L1, task.name);
    row.insert("parent"_L1, task.parent);
    row.insert("template"_L1, task.templateId);
    row.insert("stage"_L1, QJsonArray{task.stage.id, task.stage.name, task.stage.funnel});
    const std::optional<QStringList> keys = task.keysOf(u"76"_s);
    row.insert(
        "keys"_L1, keys ? QJsonValue(QJsonArray::fromStringList(*keys)) : QJsonValue(QJsonValue::Null));
    for (const QString &field : {u"411"_s, u"412"_s, u"413"_s})
        row.insert(field, minor(json::money(task.values.value(field), u"UAH"_s)));
    if (task.deleted)
        row.insert("deleted"_L1, true);
    return row;
}

QJsonObject shown(const wire::Entry &entry)
{
    return {{"key"_L1, entry.entry.key}, {"task"_L1, entry.task}, {"payment"_L1, entry.entry.paymentId},
        {"amount"_L1, minor(entry.entry.amount)}, {"date"_L1, entry.entry.date.toString(Qt::ISODate)}};
}

QJsonObject shown(const wire::Comment &comment)
{
    QJsonObject row{{"id"_L1, comment.id}, {"text"_L1, comment.text}, {"task"_L1, comment.taskName},
        {"at"_L1, comment.at.toString(Qt::ISODate)}};
    if (comment.moved)
        row.insert("moved"_L1, QJsonArray{comment.moved->first, comment.moved->second});
    if (comment.deleted)
        row.insert("deleted"_L1, true);
    return row;
}

template <typename T> QJsonArray shown(const Result<QList<T>> &list)
{
    if (!list)
        return {errorKindName(list.error().kind)};
    QJsonArray rows;
    for (const T &row : *list)
        rows.append(shown(row));
    return rows;
}

template <typename T> Result<QList<T>> alone(const Result<T> &one)
{
    if (!one)
        return tl::unexpected(one.error());
    return QList<T>{*one};
}

QJsonArray readBy(const QString &reader, const QJsonObject &body)
{
    if (reader == "task"_L1)
        return shown(alone(wire::task(body)));
    if (reader == "tasks"_L1)
        return shown(wire::tasks(body));
    if (reader == "entries"_L1)
        return shown(wire::entries(body, entryFields()));
    if (reader == "entry"_L1)
        return shown(alone(wire::entry(body, entryFields())));
    if (reader == "comments"_L1)
        return shown(wire::comments(body));
    return QJsonArray::fromStringList(wire::failures(body, u"status"_s));
}

HttpAnswer answer(int status, const QByteArray &body, QList<QPair<QByteArray, QByteArray>> headers = {})
{
    HttpAnswer made;
    made.status = status;
    made.body = body;
    made.headers = std::move(headers);
    return made;
}

QByteArray fail(int code, const QByteArray &words = "No")
{
    return "{\"result\":\"fail\",\"code\":" + QByteArray::number(code) + ",\"error\":\"" + words + "\"}";
}

wire::Ask reading()
{
    return wire::listTasks({}, {u"id"_s}, 0);
}

}

class PlanfixWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPlanfixAnswers_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(QStringLiteral(PROVODKA_FIXTURES) + u"/planfix"_s)
                                      .entryList({u"*.in.json"_s}, QDir::Files);
        QVERIFY(files.size() >= 12);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(8))) << file.chopped(8);
    }

    void readsWhatPlanfixAnswers()
    {
        QFETCH(QString, name);
        const QJsonObject body = QJsonDocument::fromJson(fixture(name + u".in.json"_s)).object();
        QVERIFY(!body.isEmpty());
        const QJsonArray expected = QJsonDocument::fromJson(fixture(name + u".out.json"_s)).array();
        const QJsonArray actual = readBy(name.section(u'-', 0, 0), body);
        QCOMPARE(json::compact(actual), json::compact(expected));
    }

    void asksAsTheDescriptionShows_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const wire::Ask &ask) {
            const HttpRequest request
                = wire::request(QUrl(u"https://roletna.planfix.com/rest"_s), u"secret"_s, ask);
            QTest::newRow(name) << request.method + ' ' + request.url.path().toUtf8()
                                << QJsonDocument::fromJson(request.body).object()
                                << u"ask-%1.json"_s.arg(QLatin1StringView(name));
        };
        const auto filters = [](std::initializer_list<QJsonValue> list) { return QJsonArray(list); };
        const QString text = u"Оплата 10 250,50 <UAH>\nплатіж"_s;
        const AddComment comment{{u"10482"_s, {}}, text, u"a1b2c3"_s};
        AddEntry entry;
        entry.ref = {u"10482"_s, u"10485"_s};
        entry.paymentId = u"WFP-2811-10482"_s;
        entry.amount = {1025050, u"UAH"_s};
        entry.date = QDate(2026, 11, 21);
        entry.fields = {{u"304"_s, FieldValue::Type::Raw, QJsonObject{{"id"_L1, 4}}},
            {u"305"_s, FieldValue::Type::Money, u"215.26"_s},
            {u"306"_s, FieldValue::Type::Date, u"2026-11-22"_s},
            {u"307"_s, FieldValue::Type::DateTime, u"2026-11-21T14:05:33+02:00"_s},
            {u"308"_s, FieldValue::Type::Number, 3}, {u"309"_s, FieldValue::Type::Text, u"Олена"_s}};
        row("find-orders",
            wire::listTasks(
                filters({wire::filterNumbers({u"10482"_s, u"10483"_s})}), {u"id"_s, u"status"_s}, 0));
        row("find-subtasks",
            wire::listTasks(filters({wire::filterParents({u"10482"_s}), wire::filterTemplates({u"57"_s})}),
                {u"id"_s, u"411"_s}, 0));
        row("same-due",
            wire::listTasks(filters({wire::filterNumberField(u"411"_s, {1825050, u"UAH"_s})}),
                {u"id"_s, u"parent"_s}, 0));
        row("list-entries", wire::listEntries(entryFields(), u"10485"_s, 100));
        row("entries-of-payments", wire::listEntriesOfPayments(entryFields(), {u"WFP-1"_s, u"2811"_s}, 0));
        row("entries-of-day", wire::listEntriesOfDay(entryFields(), u"57"_s, QDate(2026, 11, 21), 0));
        row("add-entry", wire::addEntry(entryFields(), entry));
        row("move", wire::moveTask(u"10482"_s, u"132"_s));
        row("comment", wire::addComment(u"10482"_s, comment));
        row("history",
            wire::listComments(u"10482"_s, {u"id"_s, u"dateTime"_s, u"changeStatus"_s}, u"All"_s, 0));
    }

    void asksAsTheDescriptionShows()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, expected);
        QFETCH(QByteArray, path);
        static const QHash<QString, QByteArray> paths{
            {u"ask-add-entry.json"_s, "POST /rest/task/10485/datatags/"},
            {u"ask-move.json"_s, "POST /rest/task/10482"},
            {u"ask-comment.json"_s, "POST /rest/task/10482/comments/"},
            {u"ask-history.json"_s, "POST /rest/task/10482/comments/list"},
            {u"ask-list-entries.json"_s, "POST /rest/datatag/76/entry/list"},
            {u"ask-entries-of-payments.json"_s, "POST /rest/datatag/76/entry/list"},
            {u"ask-entries-of-day.json"_s, "POST /rest/datatag/76/entry/list"}};
        QCOMPARE(path, paths.value(expected, "POST /rest/task/list"));
        QCOMPARE(json::compact(body), json::compact(QJsonDocument::fromJson(fixture(expected)).object()));
    }

    void theTokenStandsInTheHeaderOnly()
    {
        const HttpRequest request = wire::request(
            QUrl(u"https://roletna.planfix.com/rest"_s), u"s3cret"_s, wire::readTask(u"1"_s, {u"id"_s}));
        QVERIFY(!request.url.toString().contains("s3cret"_L1));
        QVERIFY(request.headers.contains(QPair<QByteArray, QByteArray>("Authorization", "Bearer s3cret")));
        QCOMPARE(request.url.toString(), u"https://roletna.planfix.com/rest/task/1?fields=id"_s);
        QVERIFY(!request.write);
        QVERIFY(wire::request(QUrl(u"https://x/rest"_s), {}, wire::moveTask(u"1"_s, u"2"_s)).write);
    }

    void sumsAreWrittenToTheKopiyka_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("half") << qint64(1025050) << QByteArray("10250.5");
        QTest::newRow("ten kopiykas") << qint64(730010) << QByteArray("7300.1");
        QTest::newRow("one kopiyka") << qint64(1) << QByteArray("0.01");
        QTest::newRow("99 kopiykas") << qint64(99) << QByteArray("0.99");
        QTest::newRow("whole") << qint64(490'00) << QByteArray("490");
        QTest::newRow("a third") << qint64(333333) << QByteArray("3333.33");
        QTest::newRow("large") << qint64(999999999999999) << QByteArray("9999999999999.99");
        QTest::newRow("minus") << qint64(-1999) << QByteArray("-19.99");
    }

    void sumsAreWrittenToTheKopiyka()
    {
        QFETCH(qint64, minor);
        QFETCH(QByteArray, text);
        const QJsonObject field = wire::customField(u"301"_s, wire::numberOf({minor, u"UAH"_s}));
        QCOMPARE(json::rawMember(json::compact(field), "value"), text);
    }

    void judgesTroublesOfTheAccount_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        using Kind = Error::Kind;
        QTest::newRow("wrong token") << 401 << fail(1) << Kind::Unauthorized << u"does not know"_s;
        QTest::newRow("401 without a body")
            << 401 << QByteArray() << Kind::Unauthorized << u"does not know"_s;
        QTest::newRow("token off") << 401 << fail(2) << Kind::Unauthorized << u"switched off"_s;
        QTest::newRow("scope") << 405 << fail(5) << Kind::Unauthorized << u"task_readonly"_s;
        QTest::newRow("scope, no code")
            << 405 << QByteArray("{\"result\":\"fail\"}") << Kind::Unauthorized << u"task_readonly"_s;
        QTest::newRow("spam") << 403 << fail(10) << Kind::Misconfigured << u"spam"_s;
        QTest::newRow("frozen") << 400 << fail(11) << Kind::Misconfigured << u"frozen"_s;
        QTest::newRow("inactive user") << 400 << fail(16) << Kind::Unauthorized << u"no longer active"_s;
        QTest::newRow("not paid") << 400 << fail(20) << Kind::Misconfigured << u"not paid"_s;
        QTest::newRow("free plan") << 200 << fail(21) << Kind::Misconfigured << u"paid plan"_s;
        QTest::newRow("day used up, 400") << 400 << fail(22) << Kind::RateLimited << u"used up"_s;
        QTest::newRow("day used up, 200") << 200 << fail(22) << Kind::RateLimited << u"used up"_s;
        QTest::newRow("429") << 429 << QByteArray("Too many") << Kind::RateLimited << u"a second"_s;
        QTest::newRow("HTML 200") << 200 << QByteArray("<html>hi</html>") << Kind::Network << u"web page"_s;
        QTest::newRow("HTML 502") << 502 << QByteArray("<html>hi</html>") << Kind::Network << u"fault"_s;
        QTest::newRow("HTML 404") << 404 << QByteArray("<html>hi</html>") << Kind::Misconfigured
                                  << u"ACCOUNT.planfix.com"_s;
        QTest::newRow("redirect") << 302 << QByteArray() << Kind::Misconfigured << u"ACCOUNT.planfix.com"_s;
        QTest::newRow("empty 200") << 200 << QByteArray() << Kind::Network << u"empty"_s;
        QTest::newRow("503 JSON") << 503 << QByteArray("{\"result\":\"fail\"}") << Kind::Network
                                  << u"fault"_s;
        QTest::newRow("cut JSON") << 200 << QByteArray("{\"result\":\"succ") << Kind::Malformed << u"JSON"_s;
    }

    void judgesTroublesOfTheAccount()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        const Result<wire::Reply> read = wire::reply(answer(status, body), reading());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        QVERIFY2(read.error().text.english().contains(words), qPrintable(read.error().text.english()));
        QVERIFY(!read.error().mayHaveRun);
        // A write: what a refusal proves not to have run is not doubted, a lost answer is.
        const Result<wire::Reply> written = wire::reply(answer(status, body), wire::moveTask(u"1"_s, u"2"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().mayHaveRun, kind == Error::Kind::Network || kind == Error::Kind::Malformed);
    }

    void theDayUsedUpPausesForAnHour()
    {
        const Result<wire::Reply> read = wire::reply(answer(400, fail(22)), reading());
        QVERIFY(read.error().retryAfter >= std::chrono::hours(1));
        const Result<wire::Reply> busy = wire::reply(answer(429, {}, {{"retry-after", "7"}}), reading());
        QCOMPARE(busy.error().retryAfter, std::chrono::milliseconds(7000));
    }

    void aQueuedChangeNeedsNoBody()
    {
        const Result<wire::Reply> queued = wire::reply(answer(202, {}), wire::moveTask(u"1"_s, u"2"_s));
        QVERIFY(queued && queued->ok);
        QCOMPARE(queued->status, 202);
    }

    void judgesRefusalsOfARecord_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("doing");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        const int book = int(wire::Ask::Doing::Booking);
        const int move = int(wire::Ask::Doing::Moving);
        const int read = int(wire::Ask::Doing::Reading);
        const int comment = int(wire::Ask::Doing::Commenting);
        using Kind = Error::Kind;
        QTest::newRow("entry forbidden") << 400 << 6 << book << Kind::Rejected << u"Open the data tag"_s;
        QTest::newRow("entry, code of the help")
            << 400 << 6011 << book << Kind::Rejected << u"mandatory fields"_s;
        QTest::newRow("entry, code of the description")
            << 500 << 6001 << book << Kind::Rejected << u"mandatory fields"_s;
        QTest::newRow("entry, none") << 400 << 6010 << book << Kind::Rejected << u"mandatory fields"_s;
        QTest::newRow("no such task") << 404 << 1000 << book << Kind::Rejected << u"is gone"_s;
        QTest::newRow("fail with 200") << 200 << 1002 << move << Kind::Rejected << u"new status"_s;
        QTest::newRow("status unknown") << 400 << 41 << move << Kind::Rejected << u"settings"_s;
        QTest::newRow("comment forbidden") << 400 << 6 << comment << Kind::Rejected << u"comment"_s;
        QTest::newRow("anything else") << 400 << 77 << read << Kind::Rejected << u"Planfix says: No"_s;
        QTest::newRow("unknown error, 500") << 500 << 0 << book << Kind::Network << u"fault"_s;
    }

    void judgesRefusalsOfARecord()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(int, doing);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        wire::Ask ask = reading();
        ask.doing = wire::Ask::Doing(doing);
        const Result<wire::Reply> reply = wire::reply(answer(status, fail(code)), ask);
        QVERIFY(reply && !reply->ok);
        const Error error = wire::refusal(*reply, ask);
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.text.english().contains(words), qPrintable(error.text.english()));
        QCOMPARE(error.mayHaveRun, kind == Error::Kind::Network);
    }

    void knowsWhatIsNotThere_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("missing");
        QTest::newRow("documented for one task") << 400 << 0 << true;
        QTest::newRow("404") << 404 << 0 << true;
        QTest::newRow("1000 on 500") << 500 << 1000 << true;
        QTest::newRow("1000 on 404") << 404 << 1000 << true;
        QTest::newRow("not visible") << 400 << 6 << true;
        QTest::newRow("entry") << 400 << 6000 << true;
        QTest::newRow("entry, code of the help") << 400 << 6010 << true;
        QTest::newRow("unknown error on 500") << 500 << 0 << false;
        QTest::newRow("bad value") << 400 << 41 << false;
    }

    void knowsWhatIsNotThere()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(bool, missing);
        const Result<wire::Reply> reply = wire::reply(answer(status, fail(code)), reading());
        QVERIFY(reply && !reply->ok);
        QCOMPARE(wire::isNotFound(*reply), missing);
    }

    void namesTheNewEntry()
    {
        const QJsonObject body
            = QJsonDocument::fromJson("{\"result\":\"success\",\"keys\":[91005],\"commentId\":480221}")
                  .object();
        QCOMPARE(wire::proofOfEntry(body), u"91005:480221"_s);
        QVERIFY(wire::proofOfEntry({}).isEmpty());
    }

    void namesFieldTypesInTheWordsOfPlanfix()
    {
        QCOMPARE(wire::fieldTypeName(1), u"Number"_s);
        QCOMPARE(wire::fieldTypeName(24), u"Calculated field"_s);
        QCOMPARE(wire::fieldTypeName(99), u"99"_s);
        QCOMPARE(wire::fieldTypeName(u"X"_s), u"X"_s);
    }
};

QTEST_GUILESS_MAIN(PlanfixWireTest)
#include "wire_test.moc"
