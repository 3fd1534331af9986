#pragma once

#include "ui/log/logreader.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace provodka::ui {

/// Levels with counters, connection, route, event, words. No level pressed means all of them.
class LogFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget *parent = nullptr);

    LogFilter filter() const;
    /// Takes it up and says so at once.
    void setFilter(const LogFilter &filter);
    void setNames(const QStringList &connections, const QStringList &routes);
    void setCounts(const LevelCounts &counts);
    void focusSearch();

Q_SIGNALS:
    void changed(const provodka::ui::LogFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showCounts();
    void tell();

    std::array<QToolButton *, 4> m_levels{};
    QComboBox *m_connection;
    QComboBox *m_route;
    QLineEdit *m_event;
    QLineEdit *m_search;
    QToolButton *m_clear;
    QTimer m_typed;
    LevelCounts m_counts{};
    LogFilter m_told;
};

}
