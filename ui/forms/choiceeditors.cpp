#include "ui/forms/choiceeditors.h"

#include "core/base/json.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTimeZone>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

ItemNames::ItemNames(const Catalog &catalog)
{
    for (const CatalogItem &item : catalog.items) {
        if (!item.parent.isEmpty())
            m_owners.insert(item.parent, {});
    }
    for (const CatalogItem &item : catalog.items) {
        if (const auto owned = m_owners.find(item.id); owned != m_owners.end())
            owned->append({item.kind, item.name});
    }
}

QString ItemNames::operator()(const CatalogItem &item) const
{
    // Ids of different kinds may be equal.
    const QList<Owner> owners = item.parent.isEmpty() ? QList<Owner>() : m_owners.value(item.parent);
    for (const Owner &owner : owners) {
        if (owner.kind != item.kind)
            return u"%1 — %2 (%3)"_s.arg(owner.name, item.name, item.id);
    }
    return u"%1 (%2)"_s.arg(item.name, item.id);
}

ComboEditor::ComboEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(parent)
    , m_spec(spec)
    , m_box(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    const bool isLong = spec.type == FieldSpec::Type::Zone || spec.type == FieldSpec::Type::CatalogItem;
    if (isLong) {
        m_box->setEditable(true); // to search by typing, and for an id that no list has
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->completer()->setFilterMode(Qt::MatchContains);
        m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    }
    if (!spec.required || spec.type == FieldSpec::Type::CatalogItem)
        m_box->addItem({}, QString());
    for (const QString &choice : spec.choices)
        m_box->addItem(choice, choice);
    nameChoices();
    if (spec.type == FieldSpec::Type::Zone) {
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &zone : zones) {
            if (zone.contains('/'))
                m_box->addItem(QString::fromUtf8(zone), QString::fromUtf8(zone));
        }
    }
    select(json::text(spec.byDefault));
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    if (isLong)
        connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void ComboEditor::nameChoices()
{
    for (qsizetype i = 0; i < qMin(m_spec.choices.size(), m_spec.choiceWords.size()); ++i)
        m_box->setItemText(m_box->findData(m_spec.choices[i]),
            QCoreApplication::translate("Settings", m_spec.choiceWords[i]));
}

void ComboEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameChoices();
}

void ComboEditor::select(const QString &id)
{
    int at = m_box->findData(id);
    if (at < 0 && !id.isEmpty()) {
        m_box->addItem(id, id);
        at = m_box->count() - 1;
    }
    m_box->setCurrentIndex(at);
}

QJsonValue ComboEditor::value() const
{
    const int at = m_box->currentIndex();
    const bool isOfTheList = at >= 0 && (!m_box->isEditable() || m_box->currentText() == m_box->itemText(at));
    const QString id = isOfTheList ? m_box->itemData(at).toString() : m_box->currentText().trimmed();
    return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
}

void ComboEditor::setValue(const QJsonValue &value)
{
    select(value.isUndefined() ? json::text(m_spec.byDefault) : json::text(value));
}

void ComboEditor::setChoices(const Choices &choices)
{
    if (m_spec.type != FieldSpec::Type::CatalogItem)
        return;
    const QString chosen = value().toString();
    const ItemNames names(choices.catalog);
    QList<QStandardItem *> items{new QStandardItem};
    for (const CatalogItem &item : choices.catalog.items) {
        if (item.kind != m_spec.catalogKind || !item.offered)
            continue;
        items.append(new QStandardItem(names(item)));
        items.last()->setData(item.id, Qt::UserRole);
    }
    // One by one the box would look through all of them each time.
    auto *model = new QStandardItemModel(m_box);
    model->appendColumn(items);
    m_box->setModel(model); // the box deletes its own before
    select(chosen);
}

TicksEditor::TicksEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(parent)
    , m_spec(spec)
    , m_list(new QListWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 10); // several of them stand below each other
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        m_wasSet = true;
        Q_EMIT edited();
    });
}

void TicksEditor::show(const QStringList &ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    QStringList left = ticked;
    const auto add = [&](const QString &id, const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, id);
        item->setCheckState(ticked.contains(id) ? Qt::Checked : Qt::Unchecked);
        left.removeAll(id);
    };
    const ItemNames names(Catalog{m_items});
    for (const CatalogItem &item : std::as_const(m_items)) {
        if (item.kind == m_spec.catalogKind && item.offered)
            add(item.id, names(item));
    }
    const QStringList unknown = left;
    for (const QString &id : unknown)
        add(id, id);
}

QStringList TicksEditor::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return ids;
}

QJsonValue TicksEditor::value() const
{
    return m_wasSet ? QJsonValue(QJsonArray::fromStringList(ticked())) : QJsonValue(QJsonValue::Undefined);
}

void TicksEditor::setValue(const QJsonValue &value)
{
    m_wasSet = !value.isUndefined();
    QStringList ids;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &id : list)
        ids.append(json::text(id));
    show(ids);
}

void TicksEditor::setChoices(const Choices &choices)
{
    m_items = choices.catalog.items;
    show(ticked());
}

}
