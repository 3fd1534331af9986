#pragma once

#include "ui/log/logreader.h"

#include <QWidget>

class QToolButton;

namespace provodka::ui {

class ButtonRow;

/// Filters under a name as chips: one click takes them up; the chip's menu renames and removes.
class SavedFilters : public QWidget
{
    Q_OBJECT
public:
    explicit SavedFilters(QWidget *parent = nullptr);

    /// What is filtered now: its chip is pressed, or it can be saved.
    void setCurrent(const LogFilter &filter);
    void retranslate();

Q_SIGNALS:
    void chosen(const provodka::ui::LogFilter &filter);

private:
    struct Saved
    {
        QString name;
        LogFilter filter;
    };
    void load();
    void store() const;
    void showChips();
    void save();
    void askForName(const QString &proposal, std::function<void(QString)> named);
    QString nameFor(const LogFilter &filter) const;

    QList<Saved> m_saved;
    LogFilter m_current;
    ButtonRow *m_layout;
    QToolButton *m_save;
    QList<QToolButton *> m_chips;
};

}
