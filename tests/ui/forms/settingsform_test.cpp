#include "tests/ui/support/longtexts.h"
#include "ui/forms/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace provodka;
using namespace provodka::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

FieldSpec spec(const QString &key, FieldSpec::Type type, bool required = true)
{
    FieldSpec one;
    one.key = key;
    one.type = type;
    one.label = "A label";
    one.required = required;
    return one;
}

QString problemOf(const SettingsForm &form, const QString &key)
{
    const auto *label = form.findChild<QLabel *>(key + u".problem"_s);
    return label->isHidden() ? QString() : label->text();
}

Catalog twoStages()
{
    Catalog catalog;
    catalog.items = {{u"process"_s, u"7"_s, u"Sales"_s, {}, {}},
        {u"stage"_s, u"121"_s, u"Waits"_s, u"7"_s, {}}, {u"stage"_s, u"132"_s, u"Paid"_s, u"7"_s, {}}};
    return catalog;
}

}

class SettingsFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesComeBackAsTheyWereSet();
    void whatIsWrongIsSaidAtTheFieldWhileTyping();
    void nothingIsSaidBeforeAnythingWasTyped();
    void anIdThatNoListHasIsKept();
    void aListIsFilledByDiscoveryAndKeepsTheChoice();
    void rowsAreAddedAndRemoved();
    void thresholdsAreATable();
    void aThresholdWithoutItsStageIsSaidAtTheField();
    void unknownIdsInRowsAreShownAndKept();
    void choicesAreCalledByTheirWords();
    void anotherLanguageReachesRowsAndChoices();
    void aSecretIsNeverShownAgain();
    void everyFieldHasAnAccessibleName();
};

void SettingsFormTest::valuesComeBackAsTheyWereSet()
{
    using Type = FieldSpec::Type;
    SettingsForm form({spec(u"text"_s, Type::Text), spec(u"number"_s, Type::Number),
        spec(u"flag"_s, Type::Flag), spec(u"zone"_s, Type::Zone), spec(u"stage"_s, Type::CatalogItem),
        spec(u"stages"_s, Type::CatalogItems), spec(u"fields"_s, Type::Fields),
        spec(u"to"_s, Type::Recipients), spec(u"rules"_s, Type::Rules), spec(u"parts"_s, Type::Thresholds)});
    const QJsonObject values{{u"text"_s, u"a"_s}, {u"number"_s, 7}, {u"flag"_s, true},
        {u"zone"_s, u"Europe/Warsaw"_s}, {u"stage"_s, u"132"_s},
        {u"stages"_s, QJsonArray{u"121"_s, u"122"_s}},
        {u"fields"_s,
            QJsonArray{QJsonObject{{u"field"_s, u"304"_s}, {u"value"_s, QJsonObject{{u"id"_s, 4}}}},
                QJsonObject{{u"field"_s, u"305"_s}, {u"from"_s, u"fee"_s}}}},
        {u"to"_s, QJsonArray{QJsonObject{{u"connection"_s, u"post"_s}, {u"to"_s, u"a@b.test"_s}}}},
        {u"rules"_s, QJsonArray{QJsonObject{{u"name"_s, u"one"_s}}}},
        {u"parts"_s,
            QJsonArray{QJsonObject{{u"share"_s, 50}, {u"stage"_s, 130}, {u"note"_s, u"of a later version"_s}},
                QJsonObject{{u"sum"_s, u"1000.00"_s}, {u"stage"_s, u"131"_s}}}},
        {u"ofAnotherVersion"_s, 1}};
    Choices choices;
    choices.sourceValues = QStringList{u"fee"_s, u"payer"_s};
    form.setChoices(choices);
    form.setValues(values);
    QCOMPARE(form.values(), values);
}

void SettingsFormTest::whatIsWrongIsSaidAtTheFieldWhileTyping()
{
    SettingsForm form({spec(u"number"_s, FieldSpec::Type::Number)});
    form.show();
    QSignalSpy edited(&form, &SettingsForm::edited);
    auto *line = form.findChild<QLineEdit *>();
    QTest::keyClicks(line, u"7x"_s);
    QCOMPARE(edited.count(), 2);
    QVERIFY(!problemOf(form, u"number"_s).isEmpty());
    QTest::keyClick(line, Qt::Key_Backspace);
    QCOMPARE(problemOf(form, u"number"_s), QString());
    QVERIFY(form.check());
}

void SettingsFormTest::nothingIsSaidBeforeAnythingWasTyped()
{
    SettingsForm form({spec(u"text"_s, FieldSpec::Type::Text)});
    form.setValues({});
    QCOMPARE(problemOf(form, u"text"_s), QString());
    QVERIFY(!form.check());
    QVERIFY(!problemOf(form, u"text"_s).isEmpty());
}

void SettingsFormTest::anIdThatNoListHasIsKept()
{
    FieldSpec stage = spec(u"stage"_s, FieldSpec::Type::CatalogItem);
    stage.catalogKind = u"stage"_s;
    SettingsForm form({stage});
    form.setValues({{u"stage"_s, u"999"_s}});
    Choices choices;
    choices.catalog = twoStages();
    form.setChoices(choices);
    QCOMPARE(form.values().value("stage"_L1).toString(), u"999"_s);
}

void SettingsFormTest::aListIsFilledByDiscoveryAndKeepsTheChoice()
{
    FieldSpec stages = spec(u"stages"_s, FieldSpec::Type::CatalogItems);
    stages.catalogKind = u"stage"_s;
    SettingsForm form({stages});
    form.setValues({{u"stages"_s, QJsonArray{u"121"_s}}});
    Choices choices;
    choices.catalog = twoStages();
    form.setChoices(choices);
    auto *list = form.findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Sales — Waits (121)"_s);
    list->item(1)->setCheckState(Qt::Checked);
    QCOMPARE(form.values().value("stages"_L1).toArray(), (QJsonArray{u"121"_s, u"132"_s}));
}

void SettingsFormTest::rowsAreAddedAndRemoved()
{
    SettingsForm form({spec(u"to"_s, FieldSpec::Type::Recipients, false)});
    form.setValues({});
    QVERIFY(!form.values().contains("to"_L1));
    QTest::mouseClick(form.findChild<QPushButton *>(u"addRow"_s), Qt::LeftButton);
    auto *table = form.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 1);
    table->item(0, 1)->setText(u"user:5"_s);
    qobject_cast<QComboBox *>(table->cellWidget(0, 0))->setCurrentText(u"office"_s);
    const QJsonObject row{{u"connection"_s, u"office"_s}, {u"to"_s, u"user:5"_s}};
    QCOMPARE(form.values().value("to"_L1).toArray(), QJsonArray{row});
    table->setCurrentCell(0, 1);
    QTest::mouseClick(form.findChild<QPushButton *>(u"removeRow"_s), Qt::LeftButton);
    QCOMPARE(form.values().value("to"_L1).toArray(), QJsonArray());
}

void SettingsFormTest::thresholdsAreATable()
{
    FieldSpec parts = spec(u"parts"_s, FieldSpec::Type::Thresholds, false);
    parts.catalogKind = u"stage"_s;
    SettingsForm form({parts});
    form.setValues({});
    QVERIFY(!form.values().contains("parts"_L1));
    Choices choices;
    choices.catalog = twoStages();
    form.setChoices(choices);
    form.show();
    auto *table = form.findChild<QTableWidget *>();
    const auto box
        = [&](int row, int column) { return qobject_cast<QComboBox *>(table->cellWidget(row, column)); };
    QTest::mouseClick(form.findChild<QPushButton *>(u"addRow"_s), Qt::LeftButton);
    table->item(0, 1)->setText(u"50"_s);
    QTest::keyClick(box(0, 2), Qt::Key_Down);
    box(0, 2)->setCurrentIndex(box(0, 2)->findText(u"Sales — Waits (121)"_s));
    QTest::mouseClick(form.findChild<QPushButton *>(u"addRow"_s), Qt::LeftButton);
    QTest::keyClick(box(1, 0), Qt::Key_Down); // a sum
    table->item(1, 1)->setText(u"1000.00"_s);
    box(1, 2)->setCurrentIndex(box(1, 2)->findText(u"Sales — Paid (132)"_s));
    const QJsonObject share{{u"share"_s, u"50"_s}, {u"stage"_s, u"121"_s}};
    const QJsonObject sum{{u"sum"_s, u"1000.00"_s}, {u"stage"_s, u"132"_s}};
    QCOMPARE(form.values().value("parts"_L1).toArray(), (QJsonArray{share, sum}));
    QVERIFY(form.check());
    table->setCurrentCell(0, 1);
    QTest::mouseClick(form.findChild<QPushButton *>(u"removeRow"_s), Qt::LeftButton);
    QCOMPARE(form.values().value("parts"_L1).toArray(), QJsonArray{sum});
}

void SettingsFormTest::aThresholdWithoutItsStageIsSaidAtTheField()
{
    SettingsForm form({spec(u"parts"_s, FieldSpec::Type::Thresholds, false)});
    form.setValues({});
    QTest::mouseClick(form.findChild<QPushButton *>(u"addRow"_s), Qt::LeftButton);
    QCOMPARE(problemOf(form, u"parts"_s), QString()); // an empty row says nothing yet
    auto *table = form.findChild<QTableWidget *>();
    table->item(0, 1)->setText(u"50"_s);
    QVERIFY(!problemOf(form, u"parts"_s).isEmpty());
    QVERIFY(!form.check());
    qobject_cast<QComboBox *>(table->cellWidget(0, 2))->setEditText(u"130"_s);
    QCOMPARE(problemOf(form, u"parts"_s), QString());
    QVERIFY(form.check());
}

void SettingsFormTest::unknownIdsInRowsAreShownAndKept()
{
    FieldSpec parts = spec(u"parts"_s, FieldSpec::Type::Thresholds);
    parts.catalogKind = u"stage"_s;
    SettingsForm form({parts, spec(u"fields"_s, FieldSpec::Type::Fields)});
    const QJsonObject part{{u"share"_s, u"30"_s}, {u"stage"_s, u"999"_s}};
    const QJsonObject field{{u"field"_s, u"777"_s}, {u"from"_s, u"fee"_s}};
    const QJsonObject values{{u"parts"_s, QJsonArray{part}}, {u"fields"_s, QJsonArray{field}}};
    form.setValues(values);
    Choices choices;
    choices.catalog = twoStages();
    choices.sourceValues = QStringList{u"fee"_s};
    form.setChoices(choices);
    QCOMPARE(form.values(), values);
    const QList<QTableWidget *> tables = form.findChildren<QTableWidget *>();
    auto *stage = qobject_cast<QComboBox *>(tables[0]->cellWidget(0, 2));
    QCOMPARE(stage->currentText(), u"999"_s);
    QVERIFY(stage->findText(u"Sales — Paid (132)"_s) >= 0);
    QCOMPARE(qobject_cast<QComboBox *>(tables[1]->cellWidget(0, 0))->currentText(), u"777"_s);
    tables[0]->item(0, 1)->setText(u"40"_s); // another cell of the row
    QCOMPARE(form.values()["parts"_L1][0]["stage"_L1].toString(), u"999"_s);
    QCOMPARE(form.values()["parts"_L1][0]["share"_L1].toString(), u"40"_s);
}

void SettingsFormTest::choicesAreCalledByTheirWords()
{
    FieldSpec how = spec(u"how"_s, FieldSpec::Type::Choice, false);
    how.choices = QStringList{u"ask"_s, u"open-day"_s};
    how.choiceWords = {"a person confirms it first", "is booked with the first open day"};
    how.byDefault = u"ask"_s;
    SettingsForm form({how});
    form.setValues({});
    auto *box = form.findChild<QComboBox *>();
    QCOMPARE(box->currentText(), u"a person confirms it first"_s);
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(box->currentText(), u"is booked with the first open day"_s);
    QCOMPARE(form.values().value("how"_L1).toString(), u"open-day"_s);
}

void SettingsFormTest::anotherLanguageReachesRowsAndChoices()
{
    FieldSpec how = spec(u"how"_s, FieldSpec::Type::Choice, false);
    how.choices = QStringList{u"ask"_s};
    how.choiceWords = {"a person confirms it first"};
    SettingsForm form({how, spec(u"parts"_s, FieldSpec::Type::Thresholds)});
    form.setValues({{u"parts"_s, QJsonArray{QJsonObject{{u"share"_s, u"50"_s}, {u"stage"_s, u"121"_s}}}}});
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    QCoreApplication::processEvents();
    const auto isNew = [](const QString &text) { return text.contains(u'ї'); };
    auto *table = form.findChild<QTableWidget *>();
    for (int column = 0; column < 3; ++column)
        QVERIFY(isNew(table->horizontalHeaderItem(column)->text()));
    QVERIFY(isNew(qobject_cast<QComboBox *>(table->cellWidget(0, 0))->itemText(1)));
    QVERIFY(isNew(form.findChild<QPushButton *>(u"addRow"_s)->text()));
    auto *box = form.findChild<QWidget *>(u"how"_s)->findChild<QComboBox *>();
    QVERIFY(isNew(box->itemText(box->findData(u"ask"_s))));
    QCoreApplication::removeTranslator(&longTexts);
}

void SettingsFormTest::aSecretIsNeverShownAgain()
{
    SettingsForm form({spec(u"key"_s, FieldSpec::Type::Secret)});
    form.setStoredSecrets({u"key"_s});
    auto *line = form.findChild<QLineEdit *>();
    QCOMPARE(line->text(), QString());
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QTest::keyClicks(line, u"s3cret"_s);
    QCOMPARE(form.typedSecrets().value(u"key"_s), u"s3cret"_s);
    QVERIFY(!form.values().contains("key"_L1));
    form.setStoredSecrets({u"key"_s});
    QCOMPARE(line->text(), QString());
}

void SettingsFormTest::everyFieldHasAnAccessibleName()
{
    SettingsForm form({spec(u"a"_s, FieldSpec::Type::Text), spec(u"b"_s, FieldSpec::Type::Zone),
        spec(u"c"_s, FieldSpec::Type::CatalogItems), spec(u"d"_s, FieldSpec::Type::Fields)});
    const QList<FieldEditor *> editors = form.findChildren<FieldEditor *>();
    QCOMPARE(editors.size(), 4);
    for (const FieldEditor *editor : editors)
        QCOMPARE(editor->focusProxy()->accessibleName(), u"A label"_s);
}

QTEST_MAIN(SettingsFormTest)
#include "settingsform_test.moc"
