#include "core/mail/html.h"
#include "core/mail/htmltables.h"

#include <QTest>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

class HtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("seen");
        QTest::newRow("plain") << u"a  b\n c"_s << u"a b c"_s;
        QTest::newRow("br") << u"a<br>b<BR/>c"_s << u"a\nb\nc"_s;
        QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
        QTest::newRow("blocks") << u"<div>a</div><div><div>b</div></div>c"_s << u"a\nb\nc"_s;
        QTest::newRow("inline tags") << u"Су<b>м</b>а:&nbsp;<i>12&#160;500,50</i>&#x20;грн"_s
                                     << u"Сума: 12 500,50 грн"_s;
        QTest::newRow("cells")
            << u"<table><tr><td>Сума</td><td>12</td></tr><tr><td>Дата</td><td>13</td></tr></table>"_s
            << u"Сума\t12\nДата\t13"_s;
        QTest::newRow("cells with paragraphs")
            << u"<table>\n<tr>\n<td><p>Сума</p></td>\n <td><div>12</div></td>\n</tr></table>x"_s
            << u"Сума\t12\nx"_s;
        QTest::newRow("tables for looks") << u"<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</"
                                             u"td><td>d</td></tr></table></td>"
                                             "<td>e</td></tr></table>"_s
                                          << u"a\tb\nc\td\ne"_s;
        QTest::newRow("an empty cell") << u"<tr><td>a</td><td></td><td>b</td></tr>"_s << u"a\tb"_s;
        QTest::newRow("scripts and styles")
            << u"<head><title>t</title><style>p{}</style></head>a<script>if (a<b) x();</script>b<!-- c -->d"_s
            << u"abd"_s;
        QTest::newRow("entities")
            << u"&lt;&amp;&gt; &quot;&laquo;x&raquo;&euro;&#8372;&#x20B4;&#150;&bogus;&"_s
            << u"<&> \"«x»€₴₴–&bogus;&"_s;
        QTest::newRow("what has no width") << u"1\u200B0\u00AD4\uFEFF82"_s << u"10482"_s;
        QTest::newRow("no tag") << u"a < b, 3<4 </ x"_s << u"a < b, 3<4 </ x"_s;
        QTest::newRow("a sign inside an attribute") << u"<a title=\"x>y\" href='>'>z</a>"_s << u"z"_s;
        QTest::newRow("an unclosed tag") << u"a<div class=\"x"_s << u"a"_s;
        QTest::newRow("an unclosed comment") << u"a<!-- b"_s << u"a"_s;
        QTest::newRow("preformatted") << u"<pre>a\nb</pre>c"_s << u"a\nb\nc"_s;
        QTest::newRow("a list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"a\nb"_s;
    }
    void showsWhatIsSeen()
    {
        QFETCH(QString, html);
        QFETCH(QString, seen);
        QCOMPARE(htmlAsText(html), seen);
    }

    void findsTables()
    {
        const QString html = u"<table><tr><th>Сума</th><td> 12&nbsp;<b>500</b>,50 </td></tr>"
                             "<tr><td>x<table><tr><td>in</td></tr></table></td></tr></table>"
                             "<TABLE><tr></tr><tr><td>last"_s;
        const QList<HtmlTable> tables = htmlTables(html);
        QCOMPARE(tables.size(), 3);
        QCOMPARE(tables[0].size(), 2);
        QCOMPARE(tables[0][0][1].text, u"12 500,50"_s);
        QCOMPARE(html.mid(tables[0][0][1].from, tables[0][0][1].to - tables[0][0][1].from),
            u" 12&nbsp;<b>500</b>,50 "_s);
        QCOMPARE(tables[0][1][0].text, u"x in"_s);
        QCOMPARE(tables[1][0][0].text, u"in"_s);
        QCOMPARE(tables[2].size(), 1);
        QCOMPARE(tables[2][0][0].text, u"last"_s);
    }

    // Time is not asserted: these take minutes where something grows faster than the text.
    void isQuickWithHostileText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("nested blocks") << u"<div>"_s.repeated(200000);
        QTest::newRow("nested tables") << u"<table><tr><td>x"_s.repeated(100000);
        QTest::newRow("closed tables") << u"</table></td>"_s.repeated(100000);
        QTest::newRow("comments that never end") << u"<!--"_s.repeated(300000);
        QTest::newRow("scripts that never end") << u"<script></s"_s.repeated(100000);
        QTest::newRow("signs") << u"<"_s.repeated(1000000);
        QTest::newRow("entities") << u"&#x"_s.repeated(300000);
        QTest::newRow("cells") << u"<td>"_s.repeated(250000);
    }
    void isQuickWithHostileText()
    {
        QFETCH(QString, html);
        htmlAsText(html);
        htmlTables(html);
    }
};

QTEST_GUILESS_MAIN(HtmlTest)
#include "html_test.moc"
