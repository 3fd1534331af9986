#pragma once

#include "core/model/setup.h"

#include <QJsonArray>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSpinBox;

namespace provodka::ui {

class PlainTable;
class WorkspaceView;
struct TriedMails;

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
    void showTried();
    void run();

    WorkspaceView &m_view;
    RouteSetup m_route;
    QJsonArray m_rules;
    QLabel *m_label;
    QSpinBox *m_count;
    QPushButton *m_try;
    std::shared_ptr<const TriedMails> m_tried; ///< by the last try
    QLabel *m_said;
    PlainTable *m_table;
    int m_asked = 0;
};

}
