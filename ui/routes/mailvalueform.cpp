#include "ui/routes/mailvalueform.h"

#include "core/rules/mailrulewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList ways{
    u"after"_s, u"lineAfter"_s, u"between"_s, u"pattern"_s, u"cell"_s, u"constant"_s, u"everything"_s};
const QStringList places{u"body"_s, u"subject"_s, u"subject+body"_s};
const QStringList names{
    u"amount"_s, u"order"_s, u"paymentId"_s, u"date"_s, u"payer"_s, u"status"_s, u"currency"_s, u"fee"_s};

QString wayOf(const QJsonObject &value)
{
    for (const QString &way : ways) {
        if (value.contains(way))
            return way;
    }
    return ways.first();
}

}

MailValueForm::MailValueForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_end(new QLineEdit(this))
    , m_place(new QComboBox(this))
    , m_currency(new QLineEdit(this))
    , m_startsLine(new QCheckBox(this))
    , m_optional(new QCheckBox(this))
{
    m_name->setObjectName(u"valueName"_s);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &name : names)
        m_name->addItem(valueWord(name), name);
    m_way->setObjectName(u"valueWay"_s);
    m_text->setObjectName(u"valueText"_s);
    m_end->setObjectName(u"valueEnd"_s);
    m_place->setObjectName(u"valuePlace"_s);
    m_currency->setObjectName(u"valueCurrency"_s);
    m_startsLine->setObjectName(u"valueStartsLine"_s);
    m_optional->setObjectName(u"valueOptional"_s);
    for (const QString &way : ways)
        m_way->addItem(QString(), way);
    for (const QString &place : places)
        m_place->addItem(QString(), place);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QWidget *editor :
        std::initializer_list<QWidget *>{m_name, m_way, m_text, m_end, m_place, m_currency}) {
        auto *label = new QLabel(this);
        label->setBuddy(editor);
        form->addRow(label, editor);
        m_labels.append({label, editor});
    }
    form->addRow(m_startsLine);
    form->addRow(m_optional);
    connect(m_name, &QComboBox::editTextChanged, this, &MailValueForm::edited);
    connect(m_way, &QComboBox::activated, this, [this] {
        showWay();
        Q_EMIT edited();
    });
    connect(m_place, &QComboBox::activated, this, &MailValueForm::edited);
    for (QLineEdit *line : {m_text, m_end, m_currency})
        connect(line, &QLineEdit::textEdited, this, &MailValueForm::edited);
    for (QCheckBox *box : {m_startsLine, m_optional})
        connect(box, &QCheckBox::clicked, this, &MailValueForm::edited);
    retranslate();
}

QString MailValueForm::chosenName() const
{
    const QString typed = m_name->currentText().trimmed();
    const int known = m_name->findText(typed);
    return known < 0 ? typed : m_name->itemData(known).toString();
}

void MailValueForm::retranslate()
{
    {
        const QSignalBlocker quiet(m_name);
        const QString name = chosenName();
        for (qsizetype i = 0; i < names.size(); ++i)
            m_name->setItemText(int(i), valueWord(names[i]));
        m_name->setEditText(valueWord(name));
    }
    const QStringList texts{tr("Value"), tr("How to find it"), tr("Text"), tr("Up to"), tr("Where"),
        tr("Currency where none is named")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels[i].first->setText(texts[i]);
        m_labels[i].second->setAccessibleName(texts[i]);
    }
    const QStringList wayTexts{tr("behind a text, to the end of its line"), tr("on the line below a text"),
        tr("between two texts"), tr("by a pattern (regular expression)"),
        tr("in the table cell beside a text"), tr("always this text"), tr("all of it")};
    for (qsizetype i = 0; i < ways.size(); ++i)
        m_way->setItemText(int(i), wayTexts[i]);
    const QStringList placeTexts{tr("in the text"), tr("in the subject"), tr("in subject and text")};
    for (qsizetype i = 0; i < places.size(); ++i)
        m_place->setItemText(int(i), placeTexts[i]);
    m_startsLine->setText(tr("Only where a line or a cell begins with it"));
    m_optional->setText(tr("May be missing"));
}

void MailValueForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MailValueForm::showWay()
{
    const QString way = m_way->currentData().toString();
    const bool isByPlace = way == "cell"_L1 && m_value["cell"_L1].toObject().contains("row"_L1);
    m_text->setEnabled(way != "everything"_L1 && !isByPlace);
    m_labels[3].first->setVisible(way == "between"_L1);
    m_end->setVisible(way == "between"_L1);
    const QString name = chosenName();
    const bool isMoney = name == "amount"_L1 || name == "fee"_L1;
    m_labels[5].first->setVisible(isMoney);
    m_currency->setVisible(isMoney);
    m_startsLine->setVisible(way == "after"_L1 || way == "lineAfter"_L1 || way == "between"_L1);
}

void MailValueForm::setValue(const QJsonObject &value)
{
    const QSignalBlocker quiet(this);
    m_value = value;
    m_name->setEditText(valueWord(value["value"_L1].toString()));
    const QString way = wayOf(value);
    m_way->setCurrentIndex(int(ways.indexOf(way)));
    const QJsonValue said = value[way];
    m_text->setText(way == "between"_L1 ? said[0].toString()
            : way == "cell"_L1          ? said["rowWith"_L1].toString()
                                        : said.toString());
    m_end->setText(way == "between"_L1 ? said[1].toString() : QString());
    m_place->setCurrentIndex(int(qMax<qsizetype>(0, places.indexOf(value["in"_L1].toString()))));
    m_currency->setText(value["currency"_L1].toString());
    m_startsLine->setChecked(value["startsLine"_L1].toBool());
    m_optional->setChecked(value["optional"_L1].toBool(value["value"_L1] == "date"_L1));
    showWay();
}

QJsonObject MailValueForm::value() const
{
    QJsonObject value = m_value;
    const QString name = chosenName();
    value.insert("value"_L1, name);
    for (const QString &way : ways)
        value.remove(way);
    const QString way = m_way->currentData().toString();
    if (way == "between"_L1) {
        value.insert(way, QJsonArray{m_text->text(), m_end->text()});
    } else if (way == "everything"_L1) {
        value.insert(way, true);
    } else if (way == "cell"_L1) {
        QJsonObject cell = m_value["cell"_L1].toObject();
        if (!cell.contains("row"_L1))
            cell.insert("rowWith"_L1, m_text->text());
        value.insert(way, cell);
    } else {
        value.insert(way, m_text->text());
    }
    const auto set = [&](const QString &key, const QJsonValue &said, bool isUsual) {
        if (isUsual)
            value.remove(key);
        else
            value.insert(key, said);
    };
    const QString place = m_place->currentData().toString();
    set(u"in"_s, place, place == places.first());
    set(u"currency"_s, m_currency->text().trimmed(), m_currency->text().trimmed().isEmpty());
    set(u"startsLine"_s, true, !m_startsLine->isChecked());
    set(u"optional"_s, m_optional->isChecked(), m_optional->isChecked() == (name == "date"_L1));
    return value;
}

}
