#include "core/base/money.h"
#include "core/base/text.h"
#include "translations/language.h"

#include <QDate>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< more than one: of one, few, many
    bool isFinished = true;

    QString key() const { return context + u": "_s + source; }
};

const QString sources = QStringLiteral(PROVODKA_SOURCES);

QString catalogFile(const QString &language)
{
    return sources + u"/translations/provodka_"_s + language + u".ts"_s;
}

QList<Message> messagesOf(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, true});
            isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!isPlural)
                messages.last().translations.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList sortedMatches(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text))
        found.append(match.captured());
    found.sort();
    return found;
}

QStringList sortedKeys(const QList<Message> &messages)
{
    QStringList keys;
    for (const Message &message : messages)
        keys.append(message.key());
    keys.sort();
    return keys;
}

QStringList without(QStringList keys, const QStringList &others)
{
    for (const QString &other : others)
        keys.removeAll(other);
    return keys;
}

}

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void everyMessageIsFinished_data();
    void everyMessageIsFinished();
    void placeholdersStay_data();
    void placeholdersStay();
    void whatIsTypedStays_data();
    void whatIsTypedStays();
    void embeddedCatalogHoldsEveryMessage_data();
    void embeddedCatalogHoldsEveryMessage();
    void aTextIsSaidInAnyLanguageWithoutInstallingIt();
    void sumsAreWrittenAsTheLanguageDoes();
    void daysAreWrittenAsTheLanguageDoes();
    void catalogIsUpToDateWithTheSources_data();
    void catalogIsUpToDateWithTheSources();
    void sentenceComesOutInTheLanguage_data();
    void sentenceComesOutInTheLanguage();
    void languageCanBeChanged();
    void firstWantedLanguageThatIsSpokenIsTaken_data();
    void firstWantedLanguageThatIsSpokenIsTaken();
};

namespace {

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Ukrainian") << u"uk"_s;
    QTest::newRow("Russian") << u"ru"_s;
}

/// English has only what differs between one and many.
void addCatalogs()
{
    addLanguages();
    QTest::newRow("English") << u"en"_s;
}

}

void TranslationsTest::cleanup()
{
    installLanguage(*QCoreApplication::instance(), u"en"_s);
}

void TranslationsTest::everyMessageIsFinished_data()
{
    addCatalogs();
}

void TranslationsTest::everyMessageIsFinished()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(catalogFile(language));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished && !message.translations.isEmpty(), qPrintable(message.key()));
        QVERIFY2(!message.translations.contains(QString()), qPrintable(message.key()));
    }
}

void TranslationsTest::placeholdersStay_data()
{
    addCatalogs();
}

void TranslationsTest::placeholdersStay()
{
    static const QRegularExpression placeholder(u"%[0-9n]"_s);
    QFETCH(QString, language);
    for (const Message &message : messagesOf(catalogFile(language))) {
        for (const QString &translation : message.translations)
            QVERIFY2(sortedMatches(placeholder, message.source) == sortedMatches(placeholder, translation),
                qPrintable(message.key() + u" -> "_s + translation));
    }
}

void TranslationsTest::whatIsTypedStays_data()
{
    addCatalogs();
}

// Names of programs, commands and options, and the vendors' own names of what is entered.
void TranslationsTest::whatIsTypedStays()
{
    static const QRegularExpression typed(
        u"provodka-[a-z]+|(?<=provodka-cli )[a-z]+( [a-z]+)?|(?<!\\w)--?[a-z]+\\b|https?://[a-z.]*"
        u"|merchant[A-Z]\\w+|SecretKey|Service URL|\\b[a-z]+_[a-z]+\\b"_s);
    QFETCH(QString, language);
    for (const Message &message : messagesOf(catalogFile(language))) {
        for (const QString &translation : message.translations)
            QVERIFY2(sortedMatches(typed, message.source) == sortedMatches(typed, translation),
                qPrintable(message.key() + u" -> "_s + translation));
    }
}

void TranslationsTest::embeddedCatalogHoldsEveryMessage_data()
{
    addCatalogs();
}

void TranslationsTest::embeddedCatalogHoldsEveryMessage()
{
    QFETCH(QString, language);
    installLanguage(*QCoreApplication::instance(), language);
    const QList<int> counts{1, 2, 5};
    for (const Message &message : messagesOf(catalogFile(language))) {
        const bool isPlural = message.translations.size() > 1;
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            const int count = isPlural ? counts[form] : -1;
            QString expected = message.translations[form];
            if (isPlural)
                expected.replace(u"%n"_s, QString::number(count));
            QCOMPARE(QCoreApplication::translate(message.context.toUtf8().constData(),
                         message.source.toUtf8().constData(), nullptr, count),
                expected);
        }
    }
}

void TranslationsTest::aTextIsSaidInAnyLanguageWithoutInstallingIt()
{
    const Text text("%1 of payment %2 was booked at order %3.", {u"5"_s, u"p"_s, u"10482"_s});
    const QString before = text.toString();
    QCOMPARE(text.in(u"en"_s), text.english());
    QVERIFY(text.in(u"uk"_s) != text.english());
    QVERIFY(text.in(u"uk"_s) != text.in(u"ru"_s));
    QVERIFY(text.in(u"uk"_s).contains(u"10482"_s));
    QCOMPARE(text.toString(), before);
}

void TranslationsTest::sumsAreWrittenAsTheLanguageDoes()
{
    const Money sum{1'825'050, u"UAH"_s};
    const Text text("%1 of payment %2 was booked at order %3.", {sum.shown(), u"v1.50"_s, u"1.5"_s});
    QVERIFY(text.in(u"uk"_s).contains(u"18\u00A0250,50\u00A0UAH"_s));
    QVERIFY(text.in(u"uk"_s).contains(u"v1.50"_s));
    QVERIFY(text.in(u"ru"_s).contains(u"18\u00A0250,50\u00A0UAH"_s));
    QVERIFY(text.english().contains(u"18\u00A0250.50\u00A0UAH"_s));
    installLanguage(*QCoreApplication::instance(), u"uk"_s);
    QCOMPARE(text.toString(), text.in(u"uk"_s));
}

void TranslationsTest::daysAreWrittenAsTheLanguageDoes()
{
    const Text text("%1 of payment %2 was booked at order %3.",
        {argumentOf(QDate(2026, 11, 5)), u"2026-11-05"_s, u"10482"_s});
    for (const QString &language : {u"uk"_s, u"ru"_s}) {
        QVERIFY2(text.in(language).contains(u"05.11.2026"_s), qPrintable(text.in(language)));
        QVERIFY2(text.in(language).contains(u"2026-11-05"_s), "a number that looks like a day stays");
    }
    QVERIFY(text.in(u"en"_s).startsWith(u"2026-11-05 of"_s));
    installLanguage(*QCoreApplication::instance(), u"ru"_s);
    QCOMPARE(text.toString(), text.in(u"ru"_s));
}

void TranslationsTest::catalogIsUpToDateWithTheSources_data()
{
    addCatalogs();
}

void TranslationsTest::catalogIsUpToDateWithTheSources()
{
    QFETCH(QString, language);
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sources);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{u"-I"_s, u"."_s, u"core"_s, u"app"_s, u"ui"_s, u"-silent"_s, u"-ts"_s, fresh};
    if (language == "en"_L1)
        arguments.prepend(u"-pluralonly"_s);
    lupdate.start(QStringLiteral(PROVODKA_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(300'000) && lupdate.exitStatus() == QProcess::NormalExit
            && lupdate.exitCode() == 0,
        lupdate.readAll().constData());

    const QStringList inSources = sortedKeys(messagesOf(fresh));
    const QStringList inCatalog = sortedKeys(messagesOf(catalogFile(language)));
    QVERIFY(!inSources.isEmpty());
    const QStringList missing = without(inSources, inCatalog);
    const QStringList gone = without(inCatalog, inSources);
    QVERIFY2(
        missing.isEmpty(), qPrintable(u"Build update_translations and translate: "_s + missing.join(u'\n')));
    QVERIFY2(gone.isEmpty(), qPrintable(u"Build update_translations; no longer used: "_s + gone.join(u'\n')));
}

void TranslationsTest::sentenceComesOutInTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("label");
    QTest::newRow("Ukrainian")
        << u"uk"_s
        << u"За замовленням 10482 надійшло 500.00 UAH із 1200.00 UAH; бракує 700.00 UAH, тому його не переведено."_s
        << u"Номер замовлення"_s;
    QTest::newRow("Russian")
        << u"ru"_s
        << u"По заказу 10482 поступило 500.00 UAH из 1200.00 UAH; не хватает 700.00 UAH, поэтому он не переведён."_s
        << u"Номер заказа"_s;
    QTest::newRow("English")
        << u"en"_s
        << u"500.00 UAH of 1200.00 UAH came for order 10482; 700.00 UAH is missing, so it was not moved."_s
        << u"Order number"_s;
    QTest::newRow("a language that is not spoken")
        << u"de"_s
        << u"500.00 UAH of 1200.00 UAH came for order 10482; 700.00 UAH is missing, so it was not moved."_s
        << u"Order number"_s;
}

void TranslationsTest::sentenceComesOutInTheLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    QFETCH(QString, label);
    installLanguage(*QCoreApplication::instance(), language);
    const Text text("%1 of %2 came for order %3; %4 is missing, so it was not moved.",
        {u"500.00 UAH"_s, u"1200.00 UAH"_s, u"10482"_s, u"700.00 UAH"_s});
    QCOMPARE(text.toString(), sentence);
    QCOMPARE(QCoreApplication::translate("Settings", "Order number"), label);
}

void TranslationsTest::languageCanBeChanged()
{
    QCoreApplication &app = *QCoreApplication::instance();
    const Text text("There is no such event.");
    installLanguage(app, u"uk"_s);
    QCOMPARE(text.toString(), u"Такої події немає."_s);
    installLanguage(app, u"ru"_s);
    QCOMPARE(text.toString(), u"Такого события нет."_s);
    installLanguage(app, u"en"_s);
    QCOMPARE(text.toString(), u"There is no such event."_s);
}

void TranslationsTest::firstWantedLanguageThatIsSpokenIsTaken_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("language");
    QTest::newRow("with a country") << QStringList{u"uk-UA"_s} << u"uk"_s;
    QTest::newRow("as environments write it") << QStringList{u"ru_RU"_s} << u"ru"_s;
    QTest::newRow("English before Russian") << QStringList{u"en-GB"_s, u"ru-RU"_s} << u"en"_s;
    QTest::newRow("one that is not spoken first") << QStringList{u"pl-PL"_s, u"uk-UA"_s} << u"uk"_s;
    QTest::newRow("none that is spoken") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("none") << QStringList() << u"en"_s;
}

void TranslationsTest::firstWantedLanguageThatIsSpokenIsTaken()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, language);
    QCOMPARE(spokenLanguage(wanted), language);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
