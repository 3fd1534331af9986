#include "ui/payments/paymentdialogs.h"

#include "core/model/words.h"
#include "core/store/undostore.h"
#include "ui/payments/splitrows.h"
#include "ui/shown/shown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A sentence, room for what is typed, and the two buttons.
class Ask final : public QDialog
{
public:
    Ask(QWidget *parent, const QString &name, const QString &title, const QString &sentence,
        const QString &yes)
        : QDialog(parent)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
        , m_layout(new QVBoxLayout(this))
    {
        setObjectName(name);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        m_layout->addWidget(label(sentence));
        m_layout->addWidget(m_buttons);
        okButton()->setText(yes);
        okButton()->setObjectName(u"ok"_s);
        m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    QPushButton *okButton() const { return m_buttons->button(QDialogButtonBox::Ok); }
    void add(QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget); }
    QLabel *label(const QString &text)
    {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

private:
    QDialogButtonBox *m_buttons;
    QVBoxLayout *m_layout;
};

QString named(const PaymentRow &row)
{
    const Payment &payment = row.row.event.payment;
    const QString sum = shownMoney(payment.amount, QLocale());
    return payment.payer.isEmpty()
        ? PaymentDialogs::tr("Payment %1 of %2").arg(payment.reference, sum)
        : PaymentDialogs::tr("Payment %1 of %2 from %3").arg(payment.reference, sum, payment.payer);
}

QStringList suggestedNumbers(const PaymentRow &row)
{
    QStringList numbers;
    for (const OrderSuggestion &one : row.row.notes.suggestions)
        numbers.append(one.number.value);
    return numbers;
}

QString suggestedText(const PaymentRow &row, const QString &number)
{
    for (const OrderSuggestion &one : row.row.notes.suggestions) {
        if (one.number.value != number)
            continue;
        QStringList parts{one.title};
        if (one.due)
            parts.append(PaymentDialogs::tr("due %1").arg(shownMoney(*one.due, QLocale())));
        parts.append(one.why.toString());
        parts.removeAll(QString());
        return parts.join(u" — "_s);
    }
    return {};
}

/// What went back and nobody has confirmed yet.
Money openReturn(const Event &event)
{
    const Money nothing{0, event.payment.amount.currency};
    Money returned = event.payment.refunded.value_or(
        event.payment.state == PaymentState::Refunded ? event.payment.amount : nothing);
    if (returned.currency != nothing.currency || returned.minor > event.payment.amount.minor)
        returned = event.payment.amount;
    Money confirmed = nothing;
    for (const PersonDecision &one : event.decisions) {
        const Result<Money> sum = parseMoney(one.arguments.value("returned"_L1).toString(), nothing.currency);
        if (one.kind == "refund"_L1 && sum && sum->minor > confirmed.minor)
            confirmed = *sum;
    }
    return returned - confirmed;
}

QString stepSign(UndoStep::Kind kind)
{
    return kind == UndoStep::Kind::Blocked ? u"✗ "_s : kind == UndoStep::Kind::Undo ? u"− "_s : u"• "_s;
}

QString takenBack(const Action &action)
{
    if (const auto *entry = std::get_if<AddEntry>(&action))
        return PaymentDialogs::tr("The entry of %1 at order %2 will be removed.")
            .arg(shownMoney(entry->amount, QLocale()), entry->ref.order);
    if (const auto *move = std::get_if<MoveStage>(&action)) {
        const auto title = [](const StageRef &stage) { return stage.name.isEmpty() ? stage.id : stage.name; };
        return PaymentDialogs::tr("Order %1 will go back from “%2” to “%3”.")
            .arg(move->ref.order, title(move->to), title(move->from));
    }
    return PaymentDialogs::tr("%1: this stays.").arg(actionWord(action).toString());
}

}

void PaymentDialogs::assign(QWidget *parent, const PaymentRow &row, Done done)
{
    auto *dialog = new Ask(parent, u"assignDialog"_s, tr("Assign to an order"),
        named(row) + u".\n"_s + row.row.event.reason.toString(), tr("Assign"));
    auto *body = new QWidget(dialog);
    auto *form = new QFormLayout(body);
    form->setContentsMargins({});
    auto *order = new QComboBox(body);
    order->setObjectName(u"assignOrder"_s);
    order->setEditable(true);
    order->setInsertPolicy(QComboBox::NoInsert);
    order->addItems(suggestedNumbers(row));
    order->setAccessibleName(tr("Order number"));
    auto *what = dialog->label({});
    form->addRow(tr("&Order number:"), order);
    form->addRow(QString(), what);
    dialog->add(body);
    const auto look = [=] {
        const QString number = order->currentText().trimmed();
        what->setText(suggestedText(row, number));
        dialog->okButton()->setEnabled(!number.isEmpty());
    };
    QObject::connect(order, &QComboBox::currentTextChanged, dialog, look);
    look();
    QObject::connect(dialog, &QDialog::accepted, dialog, [order, done = std::move(done)] {
        const QJsonObject part{{"order"_L1, order->currentText().trimmed()}};
        done({{"parts"_L1, QJsonArray{part}}});
    });
    dialog->open();
    order->setFocus();
    if (order->lineEdit())
        order->lineEdit()->selectAll();
}

void PaymentDialogs::split(QWidget *parent, const PaymentRow &row, Done done)
{
    auto *dialog = new Ask(parent, u"splitDialog"_s, tr("Split over several orders"),
        named(row) + u".\n"_s + row.row.event.reason.toString(), tr("Assign the parts"));
    auto *rows = new SplitRows(row.row.event.payment.amount, suggestedNumbers(row), dialog);
    rows->addRow();
    rows->addRow();
    dialog->add(rows);
    const auto look = [=] { dialog->okButton()->setEnabled(rows->addsUp()); };
    QObject::connect(rows, &SplitRows::changed, dialog, look);
    look();
    QObject::connect(dialog, &QDialog::accepted, dialog, [rows, done = std::move(done)] {
        done({{"parts"_L1, rows->parts()}});
    });
    dialog->open();
}

void PaymentDialogs::refund(QWidget *parent, const PaymentRow &row, Done done)
{
    const Event &event = row.row.event;
    auto *dialog = new Ask(parent, u"refundDialog"_s, tr("Confirm the refund"),
        named(row) + u".\n"_s + event.reason.toString(), tr("Confirm"));
    QStringList prepared;
    for (const PreparedCommand &one : row.row.notes.prepared)
        prepared.append(u"• "_s + one.reason.toString());
    if (!prepared.isEmpty())
        dialog->add(dialog->label(tr("This is prepared:") + u'\n' + prepared.join(u'\n')));
    const Money open = openReturn(event);
    SplitRows *rows = nullptr;
    // Of a split payment only a person knows which order gave something back.
    if (event.allocations.size() > 1 && event.payment.refunded
        && event.payment.refunded->minor < event.payment.amount.minor) {
        rows = new SplitRows(open, {}, dialog);
        for (const Allocation &part : event.allocations)
            rows->addOrder(part.number.value);
        dialog->add(rows);
        const auto look = [=] { dialog->okButton()->setEnabled(rows->addsUp()); };
        QObject::connect(rows, &SplitRows::changed, dialog, look);
        look();
    }
    auto *keepStage = new QCheckBox(tr("The order &stays in its stage"), dialog);
    keepStage->setObjectName(u"keepStage"_s);
    dialog->add(keepStage);
    QObject::connect(dialog, &QDialog::accepted, dialog, [rows, keepStage, done = std::move(done)] {
        QJsonObject arguments;
        if (rows)
            arguments.insert("parts"_L1, rows->parts());
        if (keepStage->isChecked())
            arguments.insert("keepStage"_L1, true);
        done(arguments);
    });
    dialog->open();
}

void PaymentDialogs::ignore(QWidget *parent, const PaymentRow &row, Done done)
{
    auto *dialog = new Ask(parent, u"ignoreDialog"_s, tr("Skip this payment"),
        named(row) + u".\n"_s + tr("Nothing is written for it any more, until somebody asks to try again."),
        tr("Skip it"));
    auto *body = new QWidget(dialog);
    auto *form = new QFormLayout(body);
    form->setContentsMargins({});
    auto *remark = new QLineEdit(body);
    remark->setObjectName(u"remark"_s);
    remark->setAccessibleName(tr("Remark"));
    remark->setPlaceholderText(tr("Why, for whoever asks later"));
    form->addRow(tr("&Remark:"), remark);
    dialog->add(body);
    QObject::connect(dialog, &QDialog::accepted, dialog, [remark, done = std::move(done)] {
        QJsonObject arguments;
        if (const QString text = remark->text().simplified(); !text.isEmpty())
            arguments.insert("remark"_L1, text);
        done(arguments);
    });
    dialog->open();
    remark->setFocus();
}

void PaymentDialogs::undo(
    QWidget *parent, const PaymentRow &row, Database &database, const UndoAsk &ask, Done done)
{
    auto *dialog
        = new Ask(parent, u"undoDialog"_s, tr("Undo the writes"), named(row) + u'.', tr("Undo the writes"));
    auto *what = dialog->label({});
    what->setObjectName(u"undoSteps"_s);
    dialog->add(what);
    QObject::connect(dialog, &QDialog::accepted, dialog, [done = std::move(done)] { done({}); });
    if (ask) {
        what->setText(tr("Checking in the order system what is there now…"));
        dialog->okButton()->setEnabled(false);
        ask(row.row.event.id, dialog, [dialog, what](const Result<QList<UndoStep>> &told) {
            if (!told) {
                what->setText(told.error().text.toString());
                return;
            }
            QStringList lines;
            for (const UndoStep &step : *told)
                lines.append(stepSign(step.kind) + step.why.toString());
            if (lines.isEmpty())
                lines.append(tr("Nothing was written for this payment that still stands."));
            else if (!isPossible(*told))
                lines.append(tr("So nothing of this payment can be undone."));
            what->setText(lines.join(u'\n'));
            dialog->okButton()->setEnabled(!told->isEmpty() && isPossible(*told));
        });
    } else {
        const Result<QList<DoneCommand>> written = UndoStore(database).done(row.row.event.id);
        QStringList lines;
        for (const DoneCommand &one : written.value_or(QList<DoneCommand>()))
            lines.prepend(u"− "_s + takenBack(one.action));
        dialog->okButton()->setEnabled(!lines.isEmpty());
        lines.append(lines.isEmpty() ? tr("Nothing was written for this payment that still stands.")
                                     : tr("Each write is checked in the order system first; whatever people "
                                          "have changed since is kept and reported."));
        what->setText(lines.join(u'\n'));
    }
    dialog->open();
}

void PaymentDialogs::nameFilter(QWidget *parent, std::function<void(QString)> done)
{
    auto *dialog = new Ask(parent, u"filterDialog"_s, tr("Keep this filter"),
        tr("What is chosen and typed now becomes a button of its own."), tr("Keep"));
    auto *body = new QWidget(dialog);
    auto *form = new QFormLayout(body);
    form->setContentsMargins({});
    auto *name = new QLineEdit(body);
    name->setObjectName(u"filterName"_s);
    name->setAccessibleName(tr("Name of the filter"));
    form->addRow(tr("&Name:"), name);
    dialog->add(body);
    dialog->okButton()->setEnabled(false);
    QObject::connect(name, &QLineEdit::textChanged, dialog,
        [dialog](const QString &text) { dialog->okButton()->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(
        dialog, &QDialog::accepted, dialog, [name, done = std::move(done)] { done(name->text().trimmed()); });
    dialog->open();
    name->setFocus();
}

}
