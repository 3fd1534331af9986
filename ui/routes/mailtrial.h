#pragma once

#include "core/model/setup.h"

#include <QJsonArray>
#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace provodka::ui {

class PlainTable;
class WorkspaceView;

/// Rules tried on the last stored mails: which are read, which are not, and why.
class MailTrial final : public QWidget
{
    Q_OBJECT
public:
    explicit MailTrial(WorkspaceView &view, QWidget *parent = nullptr);
    void setRoute(const RouteSetup &route);
    void setRules(const QJsonArray &rules) { m_rules = rules; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void run();

    WorkspaceView &m_view;
    RouteSetup m_route;
    QJsonArray m_rules;
    QLabel *m_label;
    QSpinBox *m_count;
    QPushButton *m_try;
    QLabel *m_said;
    PlainTable *m_table;
    int m_asked = 0;
};

}
