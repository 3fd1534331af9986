#pragma once

#include <QTableView>

namespace provodka::ui {

class LogModel;

/// Lines with the newest at the end. Follows the end until the person scrolls up; what is put in above does
/// not move what is read.
class LogTable : public QTableView
{
    Q_OBJECT
public:
    explicit LogTable(LogModel &model, QWidget *parent = nullptr);

    bool follows() const { return m_follows; }
    void follow();
    void prepend(const QList<qint64> &ids);
    void append(const QList<qint64> &ids);
    void showLine(qint64 id);
    QList<int> selectedRows() const; ///< from top to bottom

Q_SIGNALS:
    void followsChanged(bool follows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setFollows(bool follows);
    void setRowHeight();

    LogModel &m_model;
    bool m_follows = true;
    bool m_isArranging = false;
};

}
