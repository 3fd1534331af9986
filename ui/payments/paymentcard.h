#pragma once

#include "ui/payments/paymentdialogs.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace provodka::ui {

class Rights;

/// The chosen payment: why it stands where it stands, which orders are proposed, and what can be done.
class PaymentCard final : public QWidget
{
    Q_OBJECT
public:
    PaymentCard(Database &database, Rights *rights, QWidget *parent = nullptr);

    void setUndoAsk(UndoAsk ask) { m_undoAsk = std::move(ask); }
    void setPayment(const std::optional<PaymentRow> &row);
    const std::optional<PaymentRow> &payment() const { return m_row; }
    /// What became of the latest act; empty: nothing to say.
    void setAnswer(const Text &text);
    void assign();

Q_SIGNALS:
    void acted(provodka::EventId event, const QString &kind, const QJsonObject &arguments);
    void storyAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *button(const QString &name);
    void fill();
    void showSuggestions();
    void retranslate();
    void openOrder() const;
    /// Opens a dialog whose answer is an act on the payment that is shown now.
    PaymentDialogs::Done acting(const QString &kind);

    Database &m_db;
    Rights *m_rights;
    std::optional<PaymentRow> m_row;
    QList<OrderSuggestion> m_proposed; ///< that have their buttons now
    UndoAsk m_undoAsk;
    Text m_said;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_answer;
    QWidget *m_suggestions;
    QGridLayout *m_suggested;
    QPushButton *m_story;
    QPushButton *m_order;
    QPushButton *m_assign;
    QPushButton *m_split;
    QPushButton *m_refund;
    QPushButton *m_move;
    QPushButton *m_confirm;
    QPushButton *m_retry;
    QPushButton *m_ignore;
    QPushButton *m_undo;
};

}
