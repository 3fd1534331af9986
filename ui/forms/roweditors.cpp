#include "ui/forms/roweditors.h"

#include "core/base/json.h"
#include "ui/forms/choiceeditors.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

RowsEditor::RowsEditor(const QStringList &headers, QWidget *parent)
    : FieldEditor(parent)
    , m_table(new QTableWidget(0, int(headers.size()), this))
    , m_remove(new QPushButton(tr("Remove row"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    auto *buttons = new QHBoxLayout;
    auto *add = new QPushButton(tr("Add row"), this);
    buttons->addWidget(add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(m_table->fontMetrics().height() * 6);
    m_table->setTabKeyNavigation(false);
    add->setObjectName(u"addRow"_s);
    m_remove->setObjectName(u"removeRow"_s);
    m_remove->setEnabled(false);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_wasSet = true;
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        m_wasSet = true;
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this,
        [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        m_wasSet = true;
        Q_EMIT edited();
    });
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

void RowsEditor::putBox(
    int row, int column, const QList<QPair<QString, QString>> &idsAndNames, const QString &chosen)
{
    auto *box = new QComboBox(m_table);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
    for (const auto &[id, name] : idsAndNames)
        box->addItem(name, id);
    int at = box->findData(chosen);
    if (at < 0) {
        box->addItem(chosen, chosen);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
    connect(box, &QComboBox::currentTextChanged, this, [this] {
        m_wasSet = true;
        Q_EMIT edited();
    });
    m_table->setCellWidget(row, column, box);
}

QJsonValue RowsEditor::value() const
{
    if (!m_wasSet)
        return QJsonValue::Undefined;
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
    m_wasSet = !value.isUndefined();
}

void RowsEditor::setChoices(const Choices &choices)
{
    const QJsonValue kept = value();
    m_choices = choices;
    setValue(kept);
}

FieldsEditor::FieldsEditor(QWidget *parent)
    : RowsEditor({tr("Field of the entry"), tr("Value of the payment, or a text")}, parent)
{
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
    QList<QPair<QString, QString>> fields;
    const ItemNames shownName(choices().catalog);
    for (const CatalogItem &item : choices().catalog.items) {
        if (item.kind == "field"_L1 && item.offered)
            fields.append({item.id, shownName(item)});
    }
    QList<QPair<QString, QString>> names;
    for (const QString &name : choices().sourceValues)
        names.append({name, name});
    const QJsonValue constant = value["value"_L1];
    const QString shown = constant.isObject()
        ? QString::fromUtf8(QJsonDocument(constant.toObject()).toJson(QJsonDocument::Compact))
        : json::text(constant);
    putBox(row, 0, fields, json::text(value["field"_L1]));
    putBox(row, 1, names, value.contains("from"_L1) ? value["from"_L1].toString() : shown);
}

RecipientsEditor::RecipientsEditor(QWidget *parent)
    : RowsEditor({tr("Through"), tr("To whom")}, parent)
{
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
