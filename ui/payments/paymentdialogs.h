#pragma once

#include "core/rules/undo.h"
#include "core/store/paymentlist.h"

#include <QCoreApplication>

#include <functional>

class QWidget;

namespace provodka::ui {

/// Asks the target what taking a payment's writes back would do now; the answer comes on the window's thread,
/// and not at all once `asker` is gone.
using UndoAsk
    = std::function<void(EventId event, QObject *asker, std::function<void(Result<QList<UndoStep>>)>)>;

/// What is asked before an act that needs more than a button. Each answers with the act's arguments, or not
/// at all.
class PaymentDialogs
{
    Q_DECLARE_TR_FUNCTIONS(provodka::ui::PaymentDialogs)
public:
    using Done = std::function<void(QJsonObject)>;

    /// One order takes the whole payment.
    static void assign(QWidget *parent, const PaymentRow &row, Done done);
    /// Several orders, with what is left shown while it is typed.
    static void split(QWidget *parent, const PaymentRow &row, Done done);
    /// What is prepared for money that went back, with or without the stage.
    static void refund(QWidget *parent, const PaymentRow &row, Done done);
    static void ignore(QWidget *parent, const PaymentRow &row, Done done);
    /// With what would be taken back.
    static void undo(
        QWidget *parent, const PaymentRow &row, Database &database, const UndoAsk &ask, Done done);
    static void nameFilter(QWidget *parent, std::function<void(QString)> done);
};

}
