#pragma once

#include "ui/payments/paymentspage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QProcess>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace provodka::ui {

/// Settings of this test alone.
inline void keepSettingsIn(const QTemporaryDir &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("provodka-test"));
    QCoreApplication::setApplicationName(QStringLiteral("payments"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

/// The page under a message bar over a workspace, driven by the names of its controls.
class PageRoom
{
public:
    PageRoom(const QString &folder, const Clock &clock)
    {
        Result<std::unique_ptr<WorkspaceView>> opened = WorkspaceView::open(folder, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().logLine()));
        view = std::move(*opened);
        view->setWho(QStringLiteral("Ірина"));
        window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(window.get());
        layout->addWidget(new MessageBar);
        page = new PaymentsPage(*view);
        layout->addWidget(page, 1);
        QObject::connect(view.get(), &WorkspaceView::changed, page, &ui::Page::refresh);
        window->resize(1280, 860);
        window->show();
        page->refresh();
    }
    ~PageRoom()
    {
        window.reset();
        view.reset();
    }

    template <typename T> T *find(const QString &name) const { return window->findChild<T *>(name); }
    QAbstractItemModel *rows(const QString &table) const { return find<QTableView>(table)->model(); }
    QString cell(const QString &table, int row, int column) const
    {
        return rows(table)->index(row, column).data().toString();
    }
    /// Only where a person could.
    bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isVisible() || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    void choose(const QString &table, int row) const { find<QTableView>(table)->selectRow(row); }
    bool confirms(const QString &dialog) const
    {
        auto *asked = find<QDialog>(dialog);
        auto *ok = asked ? asked->findChild<QAbstractButton *>(QStringLiteral("ok")) : nullptr;
        if (!ok || !ok->isEnabled())
            return false;
        QTest::mouseClick(ok, Qt::LeftButton);
        return true;
    }
    bool savesAs(const QString &action, const QString &file) const
    {
        find<QAction>(action)->trigger();
        return saves(file);
    }
    bool saves(const QString &file) const
    {
        QFileDialog *dialog = nullptr; // one that was answered may still be about to go
        const QList<QFileDialog *> dialogs = window->findChildren<QFileDialog *>(QStringLiteral("saveFile"));
        for (QFileDialog *one : dialogs) {
            if (one->isVisible())
                dialog = one;
        }
        if (!dialog)
            return false;
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        return QTest::qWaitFor([&] { return QFile::exists(file); }, 120000);
    }
    static QByteArray unzipped(const QString &file, const QString &part)
    {
        QProcess process;
        process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file, part});
        process.waitForFinished(30000);
        return process.readAllStandardOutput();
    }
    /// For whoever looks at it: PROVODKA_SHOTS names a folder.
    void shot(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
        const QPixmap picture = window->grab();
        if (!folder.isEmpty())
            picture.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
    }

    std::unique_ptr<WorkspaceView> view;
    std::unique_ptr<QWidget> window;
    PaymentsPage *page = nullptr;
};

}
