#pragma once

#include "core/store/eventstore.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace provodka::ui {

class PlainTable;

/// The latest events, or those that are searched for by number, order or reference: one of them is chosen to
/// be told.
class EventChooser final : public QWidget
{
    Q_OBJECT
public:
    explicit EventChooser(Database &database, QWidget *parent = nullptr);

    /// Reads them again as soon as they are seen.
    void refresh();
    void retranslate();
    void focusList();

Q_SIGNALS:
    void chosen(provodka::EventId event);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Result<QList<EventRow>> find() const;
    void look();
    void lookForWords();
    void chooseFirst();
    void showRows();
    void openChosen();

    Database &m_db;
    QLabel *m_title;
    QLabel *m_hint;
    QLineEdit *m_search;
    QLabel *m_empty;
    PlainTable *m_table;
    QTimer m_afterTyping;
    QList<EventRow> m_rows;
    std::optional<Error> m_trouble;
};

}
