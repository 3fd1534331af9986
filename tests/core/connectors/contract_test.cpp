#include "core/connectors/connector.h"
#include "tests/core/connectors/wayforpay/scriptedhttp.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

/// An account of a vendor that answers as a test says.
struct Bench
{
    explicit Bench(const Vendor &vendor)
    {
        ConnectorContext context;
        context.name = {u"one"_s};
        context.workspaceId = u"workspace"_s;
        context.http = &http;
        context.clock = &clock;
        for (const FieldSpec &spec : vendor.info.settings) {
            if (spec.type == FieldSpec::Type::Secret)
                context.secrets.insert(spec.key, u"https://vendor.invalid/rest/1/s3cr3tc0de/"_s);
            else if (spec.type == FieldSpec::Type::Url)
                context.settings.insert(spec.key, u"https://vendor.invalid/rest"_s);
            else if (spec.required)
                context.settings.insert(spec.key, u"account"_s);
        }
        connector = vendor.make(std::move(context));
        QJsonObject settings;
        int number = 100;
        for (const FieldSpec &spec : vendor.info.orderBookSettings) {
            if (spec.required)
                settings.insert(spec.key, QString::number(++number));
        }
        if (vendor.info.roles.contains(u"orders"_s)) {
            auto made = connector->orderBook(settings);
            if (made)
                book = std::move(*made);
        }
    }

    SystemClock clock;
    ScriptedHttp http;
    std::unique_ptr<Connector> connector;
    std::unique_ptr<OrderBook> book;
};

/// The error that an operation ended with; nothing when it went well.
using Ended = std::optional<Error>;

template <typename T> Ended errorOf(const Result<T> &result)
{
    return result ? Ended() : Ended(result.error());
}

Command command(int id, int order, int kind)
{
    OrderRef ref;
    ref.order = QString::number(order);
    ref.ledger = ref.order;
    Command command;
    command.id = {id};
    command.key = u"key-"_s + QString::number(id);
    if (kind == 0) {
        AddEntry add;
        add.ref = ref;
        add.paymentId = u"p-"_s + QString::number(id);
        add.amount = {100 + id, u"UAH"_s};
        add.date = QDate(2026, 1, 2);
        add.paidBefore = Money{0, u"UAH"_s};
        command.action = add;
    } else if (kind == 1) {
        MoveStage move;
        move.ref = ref;
        move.from = {u"121"_s, {}, {}};
        move.to = {u"132"_s, {}, {}};
        command.action = move;
    } else {
        AddComment comment;
        comment.ref = ref;
        comment.text = u"Paid. #a1b2"_s;
        comment.mark = u"#a1b2"_s;
        command.action = comment;
    }
    return command;
}

/// Every question a connector can be asked, and how it ended.
QList<QPair<QByteArray, Ended>> askedEverything(Bench &bench)
{
    QList<QPair<QByteArray, Ended>> ends;
    const Result<CheckReport> check = QCoro::waitFor(bench.connector->check());
    ends.append({"check", check ? check->error : Ended(check.error())});
    if (bench.connector->notices())
        ends.append({"pull", errorOf(QCoro::waitFor(bench.connector->notices()->pull({})))});
    if (bench.connector->payments()) {
        ProofQuery query;
        query.reference = u"10482-1"_s;
        const auto proven = QCoro::waitFor(bench.connector->payments()->prove({query}));
        ends.append({"prove", proven ? errorOf(proven->first()) : Ended(proven.error())});
    }
    if (bench.book) {
        ends.append({"discover", errorOf(QCoro::waitFor(bench.connector->discover()))});
        OrderQuery query;
        query.number = {u"10482"_s};
        const auto found = QCoro::waitFor(bench.book->find({query}, Spend::Money));
        ends.append({"find", found ? errorOf(found->first()) : Ended(found.error())});
        for (int kind = 0; kind < 3; ++kind) {
            const QList<Command> commands{command(1, 10482, kind)};
            const QList<Call> calls = bench.book->pack(commands);
            const auto sent = QCoro::waitFor(bench.book->send(calls.first()));
            Ended end = sent ? sent->first().error : Ended(sent.error());
            if (sent && sent->first().outcome == Receipt::Outcome::Done)
                end.reset();
            ends.append({"send " + actionName(commands.first().action).toLatin1(), end});
        }
    }
    return ends;
}

}

/// What every vendor of the registry keeps to, so that recipes and the engine need to know none of them.
class ContractTest : public QObject
{
    Q_OBJECT

    static void eachVendor()
    {
        QTest::addColumn<QString>("id");
        for (const Vendor &one : vendors())
            QTest::newRow(qPrintable(one.info.id)) << one.info.id;
    }
    static bool speaksHttp(const Vendor &one)
    {
        return one.info.roles.contains(u"payments"_s) || one.info.roles.contains(u"orders"_s);
    }
    static const Vendor &current()
    {
        QFETCH(QString, id);
        return *vendor(id);
    }

private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QString> ids;
        for (const Vendor &one : vendors()) {
            QVERIFY(!ids.contains(one.info.id));
            ids.insert(one.info.id);
            QVERIFY(!one.info.title.isEmpty() && !one.info.roles.isEmpty());
            QCOMPARE(vendor(one.info.id), &one);
            for (const QList<FieldSpec> &specs : {one.info.settings, one.info.orderBookSettings}) {
                QSet<QString> keys;
                for (const FieldSpec &spec : specs) {
                    QVERIFY2(!spec.key.isEmpty() && !keys.contains(spec.key), qPrintable(spec.key));
                    keys.insert(spec.key);
                    QVERIFY2(*spec.label, qPrintable(spec.key));
                    QVERIFY((spec.type == FieldSpec::Type::Choice) == !spec.choices.isEmpty());
                }
            }
        }
        QCOMPARE(vendor(u"nobody"_s), nullptr);
    }

    void whatHoldsAKeyIsMarked_data() { eachVendor(); }
    void whatHoldsAKeyIsMarked()
    {
        const ConnectorInfo &info = current().info;
        int secrets = 0;
        for (const FieldSpec &spec : info.settings) {
            const QString name = spec.key.toLower();
            bool looksSecret = false;
            for (const char *word : {"secret", "token", "password", "webhook", "apikey"})
                looksSecret = looksSecret || name.contains(QLatin1StringView(word));
            QCOMPARE(spec.type == FieldSpec::Type::Secret, looksSecret);
            secrets += looksSecret ? 1 : 0;
        }
        QVERIFY(secrets > 0);
        for (const FieldSpec &spec : info.orderBookSettings)
            QVERIFY2(spec.type != FieldSpec::Type::Secret, "a route has no place for secrets");
    }

    void limitsAreDeclared_data() { eachVendor(); }
    void limitsAreDeclared()
    {
        const Limits limits = limitsFor(current(), {});
        QVERIFY(!limits.windows.isEmpty());
        QVERIFY(limits.share > 0 && limits.share <= 80 && limits.connections > 0);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        for (const Vendor &one : vendors()) {
            if (!speaksHttp(one))
                continue; // tested with servers of its own kind
            const QByteArray name = one.info.id.toLatin1();
            QTest::newRow(name + " 401") << one.info.id << 401 << QByteArray("{}");
            QTest::newRow(name + " 401 page") << one.info.id << 401 << QByteArray("<html>401</html>");
            QTest::newRow(name + " 429") << one.info.id << 429 << QByteArray("{}");
            QTest::newRow(name + " 429 page") << one.info.id << 429 << QByteArray("<html>429</html>");
            QTest::newRow(name + " half") << one.info.id << 200 << QByteArray("{\"result\":[{\"id\":1");
            QTest::newRow(name + " page") << one.info.id << 200 << QByteArray("<html>Sign in</html>");
            QTest::newRow(name + " empty") << one.info.id << 200 << QByteArray();
            QTest::newRow(name + " list") << one.info.id << 200 << QByteArray("[1,2,3]");
            QTest::newRow(name + " 503") << one.info.id << 503 << QByteArray("<html>503</html>");
            QTest::newRow(name + " stop") << one.info.id << 0 << QByteArray();
        }
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        Bench bench(current());
        bench.http.answer = [&](const HttpRequest &) -> Result<HttpAnswer> {
            if (status == 0)
                return failure(Error::Kind::Cancelled, Text());
            HttpAnswer answer = httpAnswer(body, status);
            if (status == 429)
                answer.headers.emplaceBack("retry-after", "7");
            return answer;
        };
        const auto ends = askedEverything(bench);
        QVERIFY(ends.size() >= 3);
        for (const auto &[what, end] : ends) {
            const QByteArray said = what + ": " + (end ? end->logLine().toUtf8() : QByteArray("went well"));
            QVERIFY2(end, said.constData());
            QVERIFY2(!end->logLine().contains("s3cr3tc0de"_L1), said.constData());
            switch (status) {
            case 0:
                QVERIFY2(end->kind == Error::Kind::Cancelled, said.constData());
                break;
            case 401:
                QVERIFY2(end->kind == Error::Kind::Unauthorized, said.constData());
                break;
            case 429:
                QVERIFY2(
                    end->kind == Error::Kind::RateLimited && end->retryAfter.count() > 0, said.constData());
                break;
            default:
                QVERIFY2(end->kind == Error::Kind::Malformed || end->isTransient(), said.constData());
            }
            QVERIFY2(status == 0 || !end->text.isEmpty(), said.constData());
        }
    }

    void settingsThatLackAreNamed_data() { eachVendor(); }
    void settingsThatLackAreNamed()
    {
        const Vendor &kind = current();
        const Bench bench(kind);
        const auto refused = bench.connector->orderBook({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Misconfigured);
        QVERIFY(!refused.error().text.isEmpty());
        const bool keepsOrders = kind.info.roles.contains(u"orders"_s);
        QCOMPARE(bench.book != nullptr, keepsOrders);
        if (!keepsOrders)
            return;
        QStringList named;
        for (const FieldSpec &spec : kind.info.orderBookSettings) {
            if (spec.required && refused.error().logLine().contains(spec.key))
                named.append(spec.key);
        }
        QVERIFY2(!named.isEmpty(), qPrintable(refused.error().logLine()));
    }

    void packingNeitherLosesNorDoublesNorReorders_data() { eachVendor(); }
    void packingNeitherLosesNorDoublesNorReorders()
    {
        const Bench bench(current());
        if (!bench.book) {
            QVERIFY(!current().info.roles.contains(u"orders"_s));
            return;
        }
        std::mt19937 random(20261121);
        for (int round = 0; round < 300; ++round) {
            QList<Command> commands;
            const int count = int(random() % 160);
            const int orders = 1 + int(random() % 60);
            for (int i = 0; i < count; ++i)
                commands.append(command(i + 1, int(random() % unsigned(orders)), int(random() % 3)));
            const QList<Call> calls = bench.book->pack(commands);
            QList<Command> packed;
            for (const Call &call : calls) {
                QVERIFY(!call.commands.isEmpty());
                QSet<QString> inCall;
                for (const Command &one : call.commands)
                    inCall.insert(refOf(one.action).order);
                QVERIFY2(inCall.size() == call.commands.size(), "an order stands once in a call");
                QVERIFY(!call.again);
                packed.append(call.commands);
            }
            QCOMPARE(packed.size(), commands.size());
            QHash<QString, QList<Command>> before;
            QHash<QString, QList<Command>> after;
            for (const Command &one : std::as_const(commands))
                before[refOf(one.action).order].append(one);
            for (const Command &one : std::as_const(packed))
                after[refOf(one.action).order].append(one);
            QVERIFY(before == after);
        }
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contract_test.moc"
