#include "core/net/imap/imapparser.h"
#include "core/net/imap/imapwords.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;
using Kind = ImapResponse::Kind;
using Trouble = ImapParser::Trouble;

Q_DECLARE_METATYPE(provodka::ImapParser::Trouble)

namespace {

QList<ImapResponse> all(ImapParser &parser)
{
    QList<ImapResponse> list;
    while (auto response = parser.next())
        list.append(std::move(*response));
    return list;
}

QList<ImapResponse> read(const QByteArray &bytes)
{
    ImapParser parser;
    parser.feed(bytes);
    return all(parser);
}

}

class ImapParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusAndCode();
    void numbersAndLists();
    void literalsStandWhereTheyAreAnnounced();
    void anyPiecesGiveTheSame();
    void textForPeopleMayEndLikeALiteral();
    void continuation();
    void bounds_data();
    void bounds();
    void aSizeThatWasOnlyPromisedCostsNothing();
    void nothingIsReadBehindATrouble();
    void foldersNames_data();
    void foldersNames();
    void sets();
    void quotes();
};

void ImapParserTest::statusAndCode()
{
    const auto list = read("* OK [UIDVALIDITY 3857529045] UIDs valid\r\na1 no [authenticationfailed] No.\r\n"
                           "* BYE\r\n* PREAUTH Hello\r\n");
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].name, "OK");
    QCOMPARE(list[0].codeName(), "UIDVALIDITY");
    QCOMPARE(list[0].codeValue(), "3857529045");
    QCOMPARE(list[0].text, "UIDs valid");
    QCOMPARE(list[1].kind, Kind::Tagged);
    QCOMPARE(list[1].tag, "a1");
    QCOMPARE(list[1].name, "NO");
    QCOMPARE(list[1].codeName(), "AUTHENTICATIONFAILED");
    QCOMPARE(list[2].name, "BYE");
    QCOMPARE(list[3].text, "Hello");
}

void ImapParserTest::numbersAndLists()
{
    const auto list
        = read("* 23 EXISTS\r\n* LIST (\\HasNoChildren) \"/\" \"a \\\"b\\\\\"\r\n* SEARCH 2 84 882\r\n"
               "* 4 FETCH (UID 9 FLAGS (\\Seen) RFC822.SIZE 44 X NIL)\r\n* SEARCH\r\n");
    QCOMPARE(list.size(), 5);
    QCOMPARE(list[0].name, "EXISTS");
    QCOMPARE(*list[0].number, 23u);
    QCOMPARE(list[1].values.size(), 3);
    QCOMPARE(list[1].values[2].text, "a \"b\\");
    QCOMPARE(*list[2].values[2].number(), 882u);
    QCOMPARE(*list[3].number, 4u);
    QCOMPARE(*list[3].item("uid")->number(), 9u);
    QCOMPARE(list[3].item("FLAGS")->list.first().text, "\\Seen");
    QCOMPARE(list[3].item("X")->kind, ImapValue::Kind::Nil);
    QVERIFY(!list[3].item("ENVELOPE"));
    QVERIFY(list[4].values.isEmpty());
}

void ImapParserTest::literalsStandWhereTheyAreAnnounced()
{
    const auto right = read(
        "* 1 FETCH (BODY[HEADER.FIELDS (A B)]<0> {6}\r\na\r\nb)( UID 7 X {0}\r\n Y {2}\r\n{1)\r\na OK .\r\n");
    QCOMPARE(right.size(), 2);
    QCOMPARE(right[0].item("BODY[HEADER.FIELDS (A B)]<0>")->text, "a\r\nb)(");
    QCOMPARE(right[0].item("X")->text, "");
    QCOMPARE(right[0].item("X")->kind, ImapValue::Kind::Text);
    QCOMPARE(right[0].item("Y")->text, "{1");
}

void ImapParserTest::anyPiecesGiveTheSame()
{
    const QByteArray bytes
        = "* OK [CAPABILITY IMAP4rev1 IDLE] Hi {3}\r\n* 2 FETCH (UID 3 BODY[] {12}\r\nAB\r\n* 9 "
          "NOPE)\r\n+ idling\r\np1 OK Done\r\n* 3 EXISTS\n";
    const auto whole = read(bytes);
    QCOMPARE(whole.size(), 5);
    for (qsizetype size = 1; size < 9; ++size) {
        ImapParser parser;
        for (qsizetype at = 0; at < bytes.size(); at += size)
            parser.feed(QByteArrayView(bytes).sliced(at, qMin(size, bytes.size() - at)));
        QVERIFY(all(parser) == whole);
        QVERIFY(!parser.isDirty());
    }
}

void ImapParserTest::textForPeopleMayEndLikeALiteral()
{
    const auto list = read("* OK Wait {100}\r\np1 NO {7}\r\n+ {9}\r\n* 1 EXISTS\r\n");
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].text, "Wait {100}");
    QCOMPARE(list[2].text, "{9}");
}

void ImapParserTest::continuation()
{
    const auto list = read("+ idling\r\n+\r\n+ eyJzIjoi\r\n");
    QCOMPARE(list.size(), 3);
    QCOMPARE(list[0].kind, Kind::Continuation);
    QCOMPARE(list[0].text, "idling");
    QCOMPARE(list[1].text, "");
}

void ImapParserTest::bounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Trouble>("trouble");
    QTest::newRow("long line") << "* OK " + QByteArray(70'000, 'x') << Trouble::LineTooLong;
    QTest::newRow("long line in pieces of literals")
        << "* 1 FETCH (" + QByteArray("{0}\r\n ").repeated(20'000) << Trouble::LineTooLong;
    QTest::newRow("large literal") << QByteArray("* 1 FETCH (BODY[] {26214401}\r\n")
                                   << Trouble::LiteralTooLarge;
    QTest::newRow("endless number") << QByteArray("* 1 FETCH (BODY[] {99999999999999999999}\r\n")
                                    << Trouble::Broken;
    QTest::newRow("deep") << "* X " + QByteArray(100, '(') + QByteArray(100, ')') + "\r\n"
                          << Trouble::TooDeep;
    QTest::newRow("many") << "* SEARCH" + QByteArray(" 1").repeated(25'000) + "\r\n" << Trouble::TooDeep;
    QTest::newRow("open list") << QByteArray("* X (a (b)\r\n") << Trouble::Broken;
    QTest::newRow("open quote") << QByteArray("* X \"a\r\n") << Trouble::Broken;
    QTest::newRow("no tag") << QByteArray(" OK\r\n") << Trouble::Broken;
    QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << Trouble::Broken;
    QTest::newRow("empty line") << QByteArray("\r\n") << Trouble::Broken;
    QTest::newRow("ssh") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n") << Trouble::Broken;
}

void ImapParserTest::bounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Trouble, trouble);
    ImapParser parser;
    parser.feed(bytes);
    QVERIFY(!parser.next());
    QCOMPARE(int(parser.trouble()), int(trouble));
}

void ImapParserTest::aSizeThatWasOnlyPromisedCostsNothing()
{
    std::vector<ImapParser> parsers(200);
    for (ImapParser &parser : parsers)
        parser.feed("* 1 FETCH (BODY[] {26214400}\r\nx");
    for (ImapParser &parser : parsers)
        QVERIFY(parser.isDirty() && parser.trouble() == Trouble::None); // 5 GB, if it were believed
}

void ImapParserTest::nothingIsReadBehindATrouble()
{
    ImapParser parser;
    parser.feed("* 1 EXISTS\r\nnonsense\r\n* 2 EXISTS\r\n");
    QCOMPARE(all(parser).size(), 1);
    parser.feed("* 3 EXISTS\r\n");
    QVERIFY(!parser.next());
    QCOMPARE(int(parser.trouble()), int(Trouble::Broken));
}

void ImapParserTest::foldersNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("onWire");
    QTest::newRow("plain") << u"INBOX/Bank"_s << QByteArray("INBOX/Bank");
    QTest::newRow("ampersand") << u"A & B"_s << QByteArray("A &- B");
    QTest::newRow("standard") << u"~peter/mail/台北/日本語"_s
                              << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("ukrainian") << u"Платежі"_s << QByteArray("&BB8EOwQwBEIENQQ2BFY-");
    QTest::newRow("mixed") << u"Оплата 2026"_s << QByteArray("&BB4EPwQ7BDAEQgQw- 2026");
}

void ImapParserTest::foldersNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, onWire);
    QCOMPARE(imapFolderName(name), onWire);
    QCOMPARE(shownFolderName(onWire), name);
}

void ImapParserTest::sets()
{
    QCOMPARE(imapSet({}), "");
    QCOMPARE(imapSet({7}), "7");
    QCOMPARE(imapSet({1, 2, 3, 7, 9, 10}), "1:3,7,9:10");
}

void ImapParserTest::quotes()
{
    QCOMPARE(*imapQuoted("a \"b\" \\"), "\"a \\\"b\\\" \\\\\"");
    QVERIFY(!imapQuoted("a\r\nb"));
    QVERIFY(!imapQuoted(u"пароль"_s.toUtf8()));
}

QTEST_GUILESS_MAIN(ImapParserTest)
#include "imapparser_test.moc"
