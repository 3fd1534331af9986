#pragma once

#include "core/connectors/connector.h"
#include "core/model/setup.h"
#include "ui/routes/pane.h"

#include <QHash>
#include <QJsonArray>
#include <QPointer>

class QComboBox;
class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace provodka::ui {

class CatalogCache;
class Office;
class SettingsForm;

/// A route by the parts that its recipe and its target declare. Says at each field what is wrong there.
class RouteEditor final : public Pane
{
    Q_OBJECT
public:
    RouteEditor(Office &office, CatalogCache &catalogs, QWidget *parent = nullptr);

    /// An empty name: a new route.
    void edit(const Setup &setup, const RouteName &route);
    /// The route as it is typed now.
    RouteSetup typed() const;
    /// The setup with what is typed in the place of the edited route.
    Setup typedSetup() const;
    /// The setup in force changed elsewhere meanwhile: what is typed here goes into that one.
    void rebase(const Setup &setup) { m_setup = setup; }
    RouteName edited() const { return m_name; }
    bool isChanged() const { return typed() != m_shown; }
    void setMailRules(const QJsonArray &rules);

Q_SIGNALS:
    void saveAsked();
    void previewAsked();
    void mailRulesAsked();
    void removeAsked();

protected:
    QString title() const override;
    void retranslate() override;

private:
    struct Field
    {
        QLabel *label;
        QLabel *problem;
    };
    void showReport();
    Field addField(QGridLayout *form, QWidget *editor);
    void fillConnections();
    void rebuildRecipeForm();
    void rebuildTargetForm();
    void showChoices();
    void showAsking();
    bool showProblems(bool all);
    void check();

    Office &m_office;
    CatalogCache &m_catalogs;
    Setup m_setup;
    RouteName m_name;
    RouteSetup m_before;
    RouteSetup m_shown; ///< as the fields say it before anything is typed
    bool m_isFilling = false;
    bool m_wasTried = false;
    QLineEdit *m_nameLine;
    QComboBox *m_recipe;
    QListWidget *m_sources;
    QComboBox *m_target;
    QComboBox *m_switch;
    QLabel *m_asking;
    QPushButton *m_ask;
    QPushButton *m_mailRules;
    QLabel *m_mailLabel;
    QJsonValue m_rules; ///< undefined: none were ever written
    QGroupBox *m_recipeBox;
    QGroupBox *m_targetBox;
    QPointer<SettingsForm> m_recipeForm;
    QPointer<SettingsForm> m_targetForm;
    QHash<QString, Field> m_fields;
    QLabel *m_general;
    QLabel *m_report;
    std::optional<CheckReport> m_checked;
    QPushButton *m_save;
    QPushButton *m_preview;
    QPushButton *m_check;
    QPushButton *m_remove;
};

}
