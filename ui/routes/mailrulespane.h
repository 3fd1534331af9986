#pragma once

#include "core/model/mailmessage.h"
#include "core/model/setup.h"
#include "ui/routes/pane.h"

#include <QJsonArray>

class QComboBox;
class QTabWidget;
class QToolButton;

namespace provodka::ui {

class MailRuleForm;
class MailRulesText;
class MailSource;
class MailText;
class MailTrial;
class WorkspaceView;

/// Mail rules made by marking a real mail: what is marked becomes a rule, and what rules find is coloured.
class MailRulesPane final : public Pane
{
    Q_OBJECT
public:
    explicit MailRulesPane(WorkspaceView &view, QWidget *parent = nullptr);

    /// `currency`: of amounts in mails that name none.
    void edit(const RouteSetup &route, const QString &currency);
    const QJsonArray &rules() const { return m_rules; }
    bool isChanged() const { return m_rules != m_before; }
    RouteName route() const { return m_route.name; }
    void showMail(const MailMessage &mail);

Q_SIGNALS:
    void saveAsked();

protected:
    QString title() const override;
    void retranslate() override;

private:
    void mark(const QString &value);
    void read();
    void showRules();
    void takeRules(const QJsonArray &rules);
    void addRule(QJsonObject rule);
    void fillTemplates();
    QString freeName(const QString &wanted) const;

    WorkspaceView &m_view;
    RouteSetup m_route;
    QString m_currency;
    QJsonArray m_rules;
    QJsonArray m_before;
    MailMessage m_mail;
    bool m_hasMail = false;
    MailSource *m_source;
    QLabel *m_sender;
    MailText *m_text;
    QLabel *m_markLabel;
    QList<QPair<QString, QPushButton *>> m_marks;
    QLabel *m_answer;
    QLabel *m_payment;
    QComboBox *m_choice;
    QPushButton *m_add;
    QToolButton *m_template;
    QPushButton *m_remove;
    QTabWidget *m_tabs;
    MailRuleForm *m_form;
    MailRulesText *m_json;
    MailTrial *m_trial;
    QPushButton *m_save;
};

}
