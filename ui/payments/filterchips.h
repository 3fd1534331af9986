#pragma once

#include "core/store/paymentlist.h"

#include <QWidget>

class QToolButton;

namespace provodka::ui {

/// What is typed into a search field, word by word, with what each may mean in the reader's language.
QList<SearchedWord> searchedWords(const QString &text);

/// Filters as buttons: those that everybody needs, and those that a person kept. Remembered.
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Of the chips that are chosen; each narrows what is shown.
    QList<PaymentFilter> filters(const QDateTime &now) const;
    bool isAnyChosen() const;
    /// What is chosen now and typed, as a chip of its own; it is the one chosen afterwards.
    void keep(const QString &name, const QString &text);
    void choose(const QString &id, bool on);
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Chip
    {
        QString id;
        QString name; ///< of a kept one
        QStringList parts; ///< ids that a kept one was made of
        QString text; ///< and what was typed
        QToolButton *button = nullptr;
        bool isKept() const { return !name.isEmpty(); }
    };

    Chip &add(Chip chip);
    void remove(const QString &id);
    void load();
    void save() const;
    void retranslate();
    void collect(const Chip &chip, const QDateTime &now, QList<PaymentFilter> &filters) const;

    QList<Chip> m_chips;
};

}
