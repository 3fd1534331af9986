#pragma once

#include "core/model/setup.h"
#include "ui/shell/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace provodka::ui {

class BookPane;
class CatalogCache;
class ImportPane;
class MailRulesPane;
class Office;
class PlainTable;
class PreviewPane;
class RehearsalStart;
class RouteEditor;
class VersionsPane;
class WorkspaceView;

/// The routes: what each does, its switch and counters, and everything by which they are changed.
class RoutesPage final : public Page
{
    Q_OBJECT
public:
    RoutesPage(WorkspaceView &view, Office &office, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override { return QStringLiteral("view-process-tree"); }
    void refresh() override;
    int waiting() const override { return m_needPerson; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Switch { On, Watch, Off };
    void makeList();
    void retranslate();
    void connectPanes();
    void load();
    void showRoutes();
    void showChosen();
    const RouteSetup *chosen() const;
    void show(QWidget *pane);
    void showList();
    /// After the PIN where there is one; `then` when it is in force.
    void save(const Setup &setup, const Text &done, std::function<void()> then = {});
    void setSwitch(Switch to);
    void editMailRules(const RouteSetup &route);
    void exportSetup();
    void rehearse();

    WorkspaceView &m_view;
    Office &m_office;
    Setup m_setup;
    int m_needPerson = 0;
    bool m_rulesForEditor = false;
    CatalogCache *m_catalogs;
    QStackedWidget *m_stack;
    QWidget *m_list;
    PlainTable *m_table;
    QLabel *m_told;
    QPushButton *m_new;
    QPushButton *m_versionsButton;
    QPushButton *m_import;
    QPushButton *m_export;
    QPushButton *m_bookButton;
    QPushButton *m_edit;
    QPushButton *m_previewButton;
    QPushButton *m_mails;
    QPushButton *m_rehearse;
    RehearsalStart *m_rehearsal;
    QPushButton *m_on;
    QPushButton *m_watch;
    QPushButton *m_off;
    RouteEditor *m_editor;
    PreviewPane *m_preview;
    MailRulesPane *m_mailRules;
    VersionsPane *m_versions;
    ImportPane *m_importPane;
    BookPane *m_book;
};

}
