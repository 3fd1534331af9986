#include "ui/forms/roweditors.h"

#include "core/base/json.h"
#include "core/rules/mailrulewords.h"
#include "ui/forms/choiceeditors.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

RowsEditor::RowsEditor(int columns, QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QTableWidget(0, columns, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    m_table->setTabKeyNavigation(false);
    m_add->setObjectName(u"addRow"_s);
    m_remove->setObjectName(u"removeRow"_s);
    m_remove->setEnabled(false);
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        touch();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        touch();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this,
        [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::cellChanged, this, &RowsEditor::touch);
}

void RowsEditor::retranslate()
{
    m_table->setHorizontalHeaderLabels(headers());
    m_add->setText(tr("Add row"));
    m_remove->setText(tr("Remove row"));
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(headers().value(column));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (QWidget *box = m_table->cellWidget(row, column))
                box->setAccessibleName(headers().at(column));
        }
    }
}

void RowsEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RowsEditor::touch()
{
    m_isTouched = true;
    Q_EMIT edited();
}

void RowsEditor::addRow(const QJsonObject &value)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fillRow(row, value);
}

QString RowsEditor::cell(int row, int column) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, column))) {
        const int at = box->currentIndex();
        const bool isOfTheList = at >= 0 && box->currentText() == box->itemText(at);
        return isOfTheList ? box->itemData(at).toString() : box->currentText().trimmed();
    }
    const QTableWidgetItem *item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QComboBox *RowsEditor::putBox(
    int row, int column, const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen)
{
    auto *box = new QComboBox(m_table);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(headers().at(column));
    for (const auto &[id, name] : idsAndNames)
        box->addItem(name, id);
    int at = box->findData(chosen);
    if (at < 0) {
        box->addItem(chosen, chosen);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
    connect(box, &QComboBox::currentTextChanged, this, &RowsEditor::touch);
    m_table->setCellWidget(row, column, box);
    return box;
}

QList<QPair<QString, QString>> RowsEditor::offered(const QString &kind) const
{
    QList<QPair<QString, QString>> items;
    const ItemNames shownName(m_choices.catalog);
    for (const CatalogItem &item : m_choices.catalog.items) {
        if (item.kind == kind && item.offered)
            items.append({item.id, shownName(item)});
    }
    return items;
}

QJsonValue RowsEditor::value() const
{
    if (!m_isTouched)
        return m_set;
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonObject one = rowValue(row);
        if (!one.isEmpty())
            rows.append(one);
    }
    return rows;
}

void RowsEditor::setValue(const QJsonValue &value)
{
    m_table->setRowCount(0);
    const QJsonArray rows = value.toArray();
    for (const QJsonValue &row : rows)
        addRow(row.toObject());
    m_set = value;
    m_isTouched = false;
}

void RowsEditor::setChoices(const Choices &choices)
{
    const QJsonValue kept = value();
    const bool wasTouched = m_isTouched;
    m_choices = choices;
    setValue(kept);
    m_isTouched = wasTouched;
}

FieldsEditor::FieldsEditor(QWidget *parent)
    : RowsEditor(2, parent)
{
    retranslate();
}

QStringList FieldsEditor::headers() const
{
    return {tr("Field of the entry"), tr("Value of the payment, or a text")};
}

void FieldsEditor::retranslate()
{
    RowsEditor::retranslate();
    for (int row = 0; row < table()->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(table()->cellWidget(row, 1));
        const QSignalBlocker quiet(box);
        const QString typed = box->currentText();
        const bool isOfTheList = typed == box->itemText(box->currentIndex());
        const QStringList &names = choices().sourceValues;
        for (qsizetype i = 0; i < names.size(); ++i)
            box->setItemText(int(i), valueWord(names[i]));
        if (!isOfTheList)
            box->setEditText(typed);
    }
}

QJsonObject FieldsEditor::rowValue(int row) const
{
    const QString field = cell(row, 0);
    const QString from = cell(row, 1);
    if (field.isEmpty())
        return {};
    if (choices().sourceValues.contains(from))
        return {{u"field"_s, field}, {u"from"_s, from}};
    // A vendor's own object stands as JSON, anything else is a constant text.
    const QJsonDocument document = QJsonDocument::fromJson(from.toUtf8());
    return {{u"field"_s, field},
        {u"value"_s, document.isObject() ? QJsonValue(document.object()) : QJsonValue(from)}};
}

void FieldsEditor::fillRow(int row, const QJsonObject &value)
{
    QList<QPair<QString, QString>> names;
    for (const QString &name : choices().sourceValues)
        names.append({name, valueWord(name)});
    const QJsonValue constant = value["value"_L1];
    const QString shown = constant.isObject()
        ? QString::fromUtf8(QJsonDocument(constant.toObject()).toJson(QJsonDocument::Compact))
        : json::text(constant);
    putBox(row, 0, offered(u"field"_s), json::text(value["field"_L1]));
    putBox(row, 1, names, value.contains("from"_L1) ? value["from"_L1].toString() : shown);
}

ThresholdsEditor::ThresholdsEditor(const FieldSpec &spec, QWidget *parent)
    : RowsEditor(3, parent)
    , m_kind(spec.catalogKind)
{
    retranslate();
}

QStringList ThresholdsEditor::headers() const
{
    return {tr("Measured by"), tr("Paid at least"), tr("Stage")};
}

void ThresholdsEditor::retranslate()
{
    RowsEditor::retranslate();
    for (int row = 0; row < table()->rowCount(); ++row) {
        auto *box = qobject_cast<QComboBox *>(table()->cellWidget(row, 0));
        const QSignalBlocker quiet(box);
        box->setItemText(0, tr("share of the sum due, %"));
        box->setItemText(1, tr("sum"));
    }
}

QJsonObject ThresholdsEditor::rowValue(int row) const
{
    const QString part = cell(row, 1);
    const QString stage = cell(row, 2);
    if (part.isEmpty() && stage.isEmpty())
        return {};
    QJsonObject one;
    if (!part.isEmpty())
        one.insert(cell(row, 0), part);
    if (!stage.isEmpty())
        one.insert("stage"_L1, stage);
    return one;
}

void ThresholdsEditor::fillRow(int row, const QJsonObject &value)
{
    auto *measure = new QComboBox(table());
    measure->setAccessibleName(headers().at(0));
    measure->addItem(tr("share of the sum due, %"), u"share"_s);
    measure->addItem(tr("sum"), u"sum"_s);
    measure->setCurrentIndex(value.contains("sum"_L1) ? 1 : 0);
    connect(measure, &QComboBox::activated, this, &ThresholdsEditor::touch);
    table()->setCellWidget(row, 0, measure);
    table()->setItem(
        row, 1, new QTableWidgetItem(json::text(value[value.contains("sum"_L1) ? u"sum"_s : u"share"_s])));
    putBox(row, 2, offered(m_kind), json::text(value["stage"_L1]));
}

RecipientsEditor::RecipientsEditor(QWidget *parent)
    : RowsEditor(2, parent)
{
    retranslate();
}

QStringList RecipientsEditor::headers() const
{
    return {tr("Through"), tr("To whom")};
}

QJsonObject RecipientsEditor::rowValue(int row) const
{
    if (cell(row, 0).isEmpty() && cell(row, 1).isEmpty())
        return {};
    return {{u"connection"_s, cell(row, 0)}, {u"to"_s, cell(row, 1)}};
}

void RecipientsEditor::fillRow(int row, const QJsonObject &value)
{
    QList<QPair<QString, QString>> names;
    for (const QString &name : choices().connections)
        names.append({name, name});
    putBox(row, 0, names, value["connection"_L1].toString());
    table()->setItem(row, 1, new QTableWidgetItem(value["to"_L1].toString()));
}

}
