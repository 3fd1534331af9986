#pragma once

#include "app/desktop/program.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QTest>

namespace provodka::testing {

/// The window in Ukrainian, light and dark, where PROVODKA_SHOTS names a folder.
inline void takePictures(app::Program &program, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
    if (folder.isEmpty())
        return;
    program.chooseLanguage(QStringLiteral("uk"));
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(45, 48, 52));
    dark.setColor(QPalette::Base, QColor(32, 34, 38));
    dark.setColor(QPalette::AlternateBase, QColor(38, 40, 45));
    for (const auto &[kind, palette] :
        {std::pair(QStringLiteral("light"), light), std::pair(QStringLiteral("dark"), dark)}) {
        QApplication::setPalette(palette);
        QTest::qWait(100);
        program.window().grab().save(QDir(folder).filePath(name + u'-' + kind + QStringLiteral(".png")));
    }
    QApplication::setPalette(light);
    program.chooseLanguage(QStringLiteral("en"));
}

}
