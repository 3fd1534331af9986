#pragma once

#include "core/base/money.h"

#include <QJsonArray>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace provodka::ui {

/// Orders with what each takes of a sum; what is left is shown while it is typed. One sum may stay empty: its
/// order takes what is left.
class SplitRows final : public QWidget
{
    Q_OBJECT
public:
    SplitRows(Money whole, QStringList suggested, QWidget *parent = nullptr);

    void addRow();
    /// A row whose order is not to be changed, and none can be added.
    void addOrder(const QString &number);
    bool addsUp() const;
    /// As the act takes them; orders that got nothing are left out.
    QJsonArray parts() const;

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QComboBox *order;
        QLineEdit *sum;
    };
    struct Told
    {
        QString problem; ///< empty: it adds up
        QJsonArray parts;
    };
    Row &make();
    Told told() const;
    void fill();

    Money m_whole;
    QStringList m_suggested;
    QGridLayout *m_grid;
    QLabel *m_rest;
    QPushButton *m_add;
    QList<Row> m_rows;
    bool m_isFixed = false;
};

}
