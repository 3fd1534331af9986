#include "core/net/answerparser.h"

#include <QTest>

namespace provodka {

class AnswerParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void neverEndsWell_data();
    void neverEndsWell();
    void keepsTheConnection_data();
    void keepsTheConnection();
    void isWholeAtItsEndOnlyWithoutALength();
    void joinsContinuedLines();
    void boundsTheHead();
    void boundsTheBody();
    void boundsTrailersAndChunkLines();
};

void AnswerParserTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("head");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QByteArray &bytes, int status, const QByteArray &body,
                         const QByteArray &type = {}, bool head = false) {
        QTest::newRow(name) << bytes << head << status << body << type;
    };
    row("length", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\n{\"a\"}",
        200, "{\"a\"}", "application/json");
    row("empty", "HTTP/1.1 200 OK\r\ncontent-length:0\r\n\r\n", 200, "");
    row("no reason", "HTTP/1.1 202\r\nContent-Length: 1\r\n\r\nx", 202, "x");
    row("no body by status", "HTTP/1.1 204 No Content\r\n\r\n", 204, "");
    row("not modified", "HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n", 304, "");
    row("answer to HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", 200, "", "", true);
    row("chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: "
        "chunked\r\n\r\n3\r\nabc\r\nA;x=\"1\"\r\n0123456789\r\n0\r\n\r\n",
        200, "abc0123456789");
    row("chunks with a trailer",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n1\r\n\n\r\n000\r\nX-Sum: 1\r\nY: 2\r\n\r\n",
        200, "\n");
    row("chunks and length",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n1\r\na\r\n0\r\n\r\n", 200,
        "a");
    row("interim answers",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 503 "
        "Busy\r\nContent-Length: 2\r\n\r\nno",
        503, "no");
    row("bare line feeds", "HTTP/1.0 200 OK\nContent-Length: 2\n\nok", 200, "ok");
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", 200,
        "ok");
    row("Cyrillic reason", "HTTP/1.1 200 \xd0\x94\xd0\xb0\r\nContent-Length: 2\r\n\r\nok", 200, "ok");
}

void AnswerParserTest::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, head);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    // In two pieces split anywhere, and byte by byte.
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        AnswerParser parser({}, head);
        parser.feed(QByteArrayView(bytes).first(split));
        if (split < bytes.size())
            QCOMPARE(parser.state(), AnswerParser::State::Reading);
        QCOMPARE(parser.feed(QByteArrayView(bytes).sliced(split)), AnswerParser::State::Done);
        QVERIFY(parser.hasBegun());
        const HttpAnswer answer = parser.take();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, body);
        QCOMPARE(answer.contentType, type);
    }
    AnswerParser drip({}, head);
    for (const char byte : bytes)
        drip.feed(QByteArrayView(&byte, 1));
    QCOMPARE(drip.state(), AnswerParser::State::Done);
    QCOMPARE(drip.take().body, body);
}

void AnswerParserTest::neverEndsWell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200 OK\r\n\r\n");
    QTest::newRow("status of letters") << QByteArray("HTTP/1.1 2xx OK\r\n\r\n");
    QTest::newRow("status 099") << QByteArray("HTTP/1.1 099 OK\r\n\r\n");
    QTest::newRow("status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("another protocol") << QByteArray("HTTP/1.1 101 Switching\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("length with a sign") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\n");
    QTest::newRow("length beyond numbers")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("unknown coding") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n");
    QTest::newRow("coding twice") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("no colon") << QByteArray("HTTP/1.1 200 OK\r\nnonsense\r\n\r\n");
    QTest::newRow("empty name") << QByteArray("HTTP/1.1 200 OK\r\n: x\r\n\r\n");
    QTest::newRow("space in name") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length : 1\r\n\r\n");
    QTest::newRow("continues nothing") << QByteArray("HTTP/1.1 200 OK\r\n x\r\n\r\n");
    QTest::newRow("chunk size of letters")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n");
    QTest::newRow("empty chunk size")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n\r\n");
    QTest::newRow("endless chunk size")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n");
    QTest::newRow("chunk without its end")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n");
}

void AnswerParserTest::neverEndsWell()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype split = 0; split <= bytes.size(); ++split) {
        AnswerParser parser({}, false);
        parser.feed(QByteArrayView(bytes).first(split));
        parser.feed(QByteArrayView(bytes).sliced(split));
        QCOMPARE(parser.state(), AnswerParser::State::Broken);
        QCOMPARE(parser.end(), AnswerParser::State::Broken);
        QVERIFY(!parser.keepsAlive());
    }
}

void AnswerParserTest::keepsTheConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("keeps");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray(
        "HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray(
        "HTTP/1.0 200 OK\r\nConnection: Keep-Alive\r\nContent-Length: 0\r\n\r\n")
                                    << true;
    QTest::newRow("chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                            << true;
    QTest::newRow("two truths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                                << false;
    QTest::newRow("more than the answer")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP") << false;
}

void AnswerParserTest::keepsTheConnection()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, keeps);
    AnswerParser parser({}, false);
    QCOMPARE(parser.feed(bytes), AnswerParser::State::Done);
    QCOMPARE(parser.keepsAlive(), keeps);
}

void AnswerParserTest::isWholeAtItsEndOnlyWithoutALength()
{
    AnswerParser open({}, false);
    open.feed("HTTP/1.1 200 OK\r\n\r\nall of");
    QCOMPARE(open.feed(" it"), AnswerParser::State::Reading);
    QCOMPARE(open.end(), AnswerParser::State::Done);
    QVERIFY(!open.keepsAlive());
    QCOMPARE(open.take().body, "all of it");

    for (const char *cut :
        {"", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nA: b\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"}) {
        AnswerParser parser({}, false);
        parser.feed(cut);
        QCOMPARE(parser.end(), AnswerParser::State::Broken);
    }
}

void AnswerParserTest::joinsContinuedLines()
{
    AnswerParser parser({}, false);
    parser.feed("HTTP/1.1 200 OK\r\nX-Long: one\r\n\t two\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(parser.take().header("x-long"), "one two");
}

void AnswerParserTest::boundsTheHead()
{
    AnswerParser::Limits limits;
    limits.headBytes = 100;
    AnswerParser oneLine(limits, false);
    QCOMPARE(oneLine.feed("HTTP/1.1 200 " + QByteArray(100, 'a')), AnswerParser::State::TooLarge);
    AnswerParser many(limits, false);
    many.feed("HTTP/1.1 200 OK\r\n");
    for (int i = 0; i < 20; ++i)
        many.feed("A: b\r\n");
    QCOMPARE(many.state(), AnswerParser::State::TooLarge);
}

void AnswerParserTest::boundsTheBody()
{
    AnswerParser::Limits limits;
    limits.bodyBytes = 10;
    const QByteArray ten(10, 'a');
    for (const QByteArray &head : {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n"),
             QByteArray("HTTP/1.1 200 OK\r\n\r\n") + ten + 'a',
             QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n") + ten + "\r\n1\r\na"}) {
        AnswerParser parser(limits, false);
        QCOMPARE(parser.feed(head), AnswerParser::State::TooLarge);
        QVERIFY(!parser.keepsAlive());
    }
    AnswerParser fits(limits, false);
    QCOMPARE(fits.feed("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + ten), AnswerParser::State::Done);
}

void AnswerParserTest::boundsTrailersAndChunkLines()
{
    AnswerParser::Limits limits;
    limits.headBytes = 100;
    AnswerParser trailer(limits, false);
    trailer.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    for (int i = 0; i < 20; ++i)
        trailer.feed("A: b\r\n");
    QCOMPARE(trailer.state(), AnswerParser::State::TooLarge);
    AnswerParser chunk(limits, false);
    chunk.feed("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;");
    QCOMPARE(chunk.feed(QByteArray(100, 'x')), AnswerParser::State::TooLarge);
}

}

QTEST_APPLESS_MAIN(provodka::AnswerParserTest)
#include "answerparser_test.moc"
