#include "app/desktop/previewrows.h"

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The rows of one command behind `base`, which says of what payment.
class Rows
{
public:
    Rows(QList<ui::PreviewRow> &rows, ui::PreviewRow base)
        : m_rows(rows)
        , m_base(std::move(base))
    {
    }

    void operator()(const AddEntry &entry)
    {
        m_base.object = Text(QT_TRANSLATE_NOOP("Text", "New entry at order %1"), {orderOf(entry.ref)});
        add(words(QT_TRANSLATE_NOOP("Text", "Sum")), {}, entry.amount.shown());
        add(words(QT_TRANSLATE_NOOP("Text", "Date")), {}, argumentOf(entry.date));
        for (const FieldValue &field : entry.fields)
            add(field.field, {}, valueOf(field, entry.amount.currency));
    }
    void operator()(const MoveStage &move)
    {
        m_base.object = Text(QT_TRANSLATE_NOOP("Text", "Order %1"), {orderOf(move.ref)});
        add(words(QT_TRANSLATE_NOOP("Text", "Stage")), nameOf(move.from), nameOf(move.to));
    }
    void operator()(const AddComment &comment)
    {
        m_base.object = Text(QT_TRANSLATE_NOOP("Text", "Order %1"), {orderOf(comment.ref)});
        add(words(QT_TRANSLATE_NOOP("Text", "Comment")), {}, comment.text);
    }
    void operator()(const RemoveEntry &entry)
    {
        m_base.object = Text(QT_TRANSLATE_NOOP("Text", "Entry at order %1"), {orderOf(entry.ref)});
        add(words(QT_TRANSLATE_NOOP("Text", "Sum")), entry.amount.shown(), {});
    }

private:
    QString orderOf(const OrderRef &ref) const
    {
        return m_base.order.isEmpty() ? ref.order : m_base.order.value;
    }
    /// As an argument of a Text, so that it is shown as the reader's language writes it.
    static QString valueOf(const FieldValue &field, const QString &currency)
    {
        const QString text = field.value.toVariant().toString();
        if (field.type == FieldValue::Type::Money) {
            if (const Result<Money> money = parseMoney(text, currency))
                return money->shown();
        } else if (field.type == FieldValue::Type::Date) {
            if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
                return argumentOf(day);
        }
        return text;
    }
    static QString nameOf(const StageRef &stage) { return stage.name.isEmpty() ? stage.id : stage.name; }
    void add(const QString &field, const QString &before, const QString &after)
    {
        ui::PreviewRow row = m_base;
        row.field = field;
        row.before = before;
        row.after = after;
        m_rows.append(row);
    }

    QList<ui::PreviewRow> &m_rows;
    ui::PreviewRow m_base;
};

}

QList<ui::PreviewRow> previewRows(const Plan &plan)
{
    QList<ui::PreviewRow> rows;
    for (const Planned &one : plan.events) {
        ui::PreviewRow base;
        base.event = one.row.event.id;
        base.payment = one.row.event.payment.reference;
        base.order = one.row.orderNumber;
        for (const StoredCommand &command : one.commands) {
            base.why = command.command.reason;
            std::visit(Rows(rows, base), command.command.action);
        }
        if (!one.commands.isEmpty())
            continue;
        base.object = Text(QT_TRANSLATE_NOOP("Text", "Nothing is written"));
        base.why = one.row.event.reason;
        rows.append(base);
    }
    return rows;
}

}
