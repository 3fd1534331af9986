#pragma once

#include "core/setup/workspacesettings.h"
#include "core/store/setupstore.h"
#include "tests/ui/support/fakeoffice.h"
#include "tests/ui/support/longtexts.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

namespace provodka::ui {

/// An office that also puts what is saved into the workspace, as the real one does.
class StoringOffice : public FakeOffice
{
public:
    Database *database = nullptr;

    Result<void> save(const Setup &setup) override
    {
        if (const Result<void> done = FakeOffice::save(setup); !done)
            return done;
        Result<Transaction> transaction = Transaction::begin(*database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const Result<void> done = SetupStore(*database).save(setup); !done)
            return done;
        return transaction->commit();
    }
};

/// A workspace of its own with all vendors and recipes, and settings that end with it.
class UiWorld
{
public:
    UiWorld()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("provodka-test"));
        QCoreApplication::setApplicationName(QStringLiteral("provodka-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(
            QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("ini")));
        QSettings().clear();
        view = std::move(*WorkspaceView::open(folder.filePath(QStringLiteral("workspace")), clock));
        office.database = &view->database();
        for (const Vendor &vendor : vendors())
            office.known.vendors.append(vendor.info);
        office.known.recipes = recipes();
        office.known.workspace = workspaceSettings();
    }

    Setup stored() { return *SetupStore(view->database()).load(); }

    QTemporaryDir folder;
    SystemClock clock;
    std::unique_ptr<WorkspaceView> view;
    StoringOffice office;
};

inline QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2b, 0x2b), QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    return dark;
}

/// A picture of the widget in the light and the dark palette and with long texts, where PROVODKA_SHOTS names
/// a folder.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
    if (folder.isEmpty())
        return;
    const auto save = [&](const QString &kind) {
        for (int turn = 0; turn < 4; ++turn) // a new text, its size, its neighbours
            QCoreApplication::processEvents();
        widget.grab().save(QDir(folder).filePath(name + QLatin1Char('-') + kind + QStringLiteral(".png")));
    };
    save(QStringLiteral("light"));
    LongTexts longTexts;
    QCoreApplication::installTranslator(&longTexts);
    const QPalette light = QApplication::palette();
    QApplication::setPalette(darkPalette());
    save(QStringLiteral("dark-long"));
    QApplication::setPalette(light);
    QCoreApplication::removeTranslator(&longTexts);
    QCoreApplication::processEvents();
}

}
