#pragma once

#include "app/desktop/demoscene.h"
#include "app/desktop/enginekeeper.h"
#include "app/desktop/pages.h"
#include "app/desktop/desktopoffice.h"
#include "app/desktop/program.h"
#include "app/demo/demosession.h"
#include "tests/ui/support/uiworld.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rights.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTest>

namespace provodka::testing {

/// The demonstration with a day behind it, and as many windows over it as are wanted.
class Stage
{
public:
    Stage();
    bool isGood() const { return m_isGood; }
    app::Program &program() { return *m_program; }
    ui::DemoStage &demo() { return m_scene.demo->stage(); }
    QString file(const QString &name) const { return m_world.folder.filePath(name); }
    /// Events that stand so, the newest first.
    QList<EventId> events(const QString &outcome);
    /// A window made just now, in the language that is spoken now.
    std::unique_ptr<ui::MainWindow> window();
    /// One over a workspace in which there is nothing yet.
    std::unique_ptr<ui::MainWindow> emptyWindow();
    void letItHappen();

private:
    ui::UiWorld m_world; // its settings end with it
    app::Scene m_scene;
    std::unique_ptr<app::Program> m_program;
    std::unique_ptr<ui::Rights> m_emptyRights;
    EngineHost m_emptyHost;
    bool m_isGood = false;
};

/// A window as a person uses it: by its pages and the names of its controls.
class Person
{
public:
    Person(Stage &over, ui::MainWindow &shown)
        : stage(over)
        , window(shown)
    {
    }

    QWidget *page(const QString &name);
    template <typename T> T *find(QWidget *in, const QString &name)
    {
        const QList<T *> all = in ? in->findChildren<T *>(name) : QList<T *>();
        for (T *one : all) { // one that was answered may still be about to go
            if (one->isVisible())
                return one;
        }
        missed.append(name);
        return nullptr;
    }
    void click(QWidget *in, const QString &name);
    void type(QWidget *in, const QString &name, const QString &text);
    /// Of a choice or of tabs.
    void choose(QWidget *in, const QString &name, int index);
    void selectRow(QWidget *in, const QString &name, int row);
    QWidget *dialog(const QString &name);
    void waitFor(const std::function<bool()> &what, const QString &name);
    void settle() const;
    void putAway();

    Stage &stage;
    ui::MainWindow &window;
    QStringList missed; ///< what a scene wanted and did not find
};

/// One state of one page, as full as it gets. Gives the window to be looked at.
struct View
{
    QString name;
    std::function<QWidget *(Person &)> open;
    bool isModal = false; ///< nothing else can be done before it is answered, so no language is chosen either
};

QList<View> viewsOfTheDemonstration();
QList<View> viewsOfABeginning();

}
