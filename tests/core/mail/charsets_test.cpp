#include "core/mail/charsets.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class CharsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsDeclared_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("hex");
        const char *names1251[]{"windows-1251", "Windows-1251", "cp1251", "cp-1251", "CP_1251", "x-cp1251",
            "win-1251", "win1251", "1251"};
        for (const char *name : names1251)
            QTest::newRow(name) << QByteArray(name) << QByteArray("d1f3ece03a20b3bfbaa520b9");
        for (const char *name : {"koi8-u", "KOI8-U", "koi8u", "KOI8-RU"})
            QTest::newRow(name) << QByteArray(name) << QByteArray("f3d5cdc13a20a6a7a4bd203f");
        for (const char *name : {"utf-8", "UTF8", "utf_8", "", "us-ascii", "unknown-8bit", "no-such-charset"})
            QTest::newRow(name) << QByteArray(name) << u"Сума: іїєҐ №"_s.toUtf8().toHex();
    }
    void readsWhatIsDeclared()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, hex);
        const bool isKoi = charset.toLower().startsWith("koi");
        QCOMPARE(textOf(QByteArray::fromHex(hex), charset), isKoi ? u"Сума: іїєҐ ?"_s : u"Сума: іїєҐ №"_s);
    }

    void readsRussian_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("koi8-r") << QByteArray("koi8-r") << QByteArray("e9d4cfc7cf20a3b3");
        QTest::newRow("koi8") << QByteArray("KOI8R") << QByteArray("e9d4cfc7cf20a3b3");
        QTest::newRow("iso-8859-5") << QByteArray("ISO-8859-5")
                                    << QByteArray("b8e2deb3de20f1a1").replace("b3", "d3");
        QTest::newRow("ibm866") << QByteArray("cp866") << QByteArray("88e2aea3ae20f1f0");
        QTest::newRow("1251") << QByteArray("cp1251") << QByteArray("c8f2eee3ee20b8a8");
    }
    void readsRussian()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, hex);
        QCOMPARE(textOf(QByteArray::fromHex(hex), charset), u"Итого ёЁ"_s);
    }

    void mendsWrongDeclarations_data()
    {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf8 = u"Успішний платіж"_s.toUtf8();
        const QByteArray in1251 = QByteArray::fromHex("d3f1efb3f8ede8e920efebe0f2b3e6");
        QTest::newRow("1251 said to be utf-8") << QByteArray("utf-8") << in1251;
        QTest::newRow("1251 said to be ascii") << QByteArray("us-ascii") << in1251;
        QTest::newRow("1251, nothing said") << QByteArray() << in1251;
        QTest::newRow("1251 said to be latin1") << QByteArray("iso-8859-1") << in1251;
        QTest::newRow("1251 said to be 1252") << QByteArray("windows-1252") << in1251;
        QTest::newRow("1251 said to be what nobody knows") << QByteArray("x-mac-none") << in1251;
        QTest::newRow("utf-8 said to be 1251") << QByteArray("windows-1251") << utf8;
        QTest::newRow("utf-8 said to be koi8-u") << QByteArray("koi8-u") << utf8;
        QTest::newRow("utf-8 said to be latin1") << QByteArray("iso-8859-1") << utf8;
    }
    void mendsWrongDeclarations()
    {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, bytes);
        QCOMPARE(textOf(bytes, charset), u"Успішний платіж"_s);
    }

    void believesShortWordsThatCouldBeUtf8()
    {
        QCOMPARE(textOf(QByteArray::fromHex("e4a6a7"), "koi8-u"), u"дії"_s.replace(0, 1, u"Д"_s));
    }

    void keepsWesternWords()
    {
        QCOMPARE(textOf("caf\xe9 \x93x\x94", "iso-8859-1"), u"café “x”"_s);
        QCOMPARE(textOf("M\xfcller, \x80 5", "windows-1252"), u"Müller, € 5"_s);
    }

    void neverAnswersNothing()
    {
        for (const char *charset : {"utf-8", "utf-16", "utf-7", "iso-2022-jp", "gb2312", "x", "koi8-u", ""})
            QVERIFY2(!textOf("\xff\xfe\xff", charset).isEmpty(), charset);
    }
};

QTEST_GUILESS_MAIN(CharsetsTest)
#include "charsets_test.moc"
