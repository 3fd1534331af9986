#pragma once

#include <QImage>
#include <QPalette>
#include <QStringList>

#include <functional>

namespace provodka::app {
class Program;
}

namespace provodka::testing {

QPalette lightPalette();
QPalette darkPalette();

/// Takes what is on the screen in the languages and palettes that are wanted, one file for each:
/// "03-payments.uk.dark.png".
class Pictures
{
public:
    /// A folder that was given gets all of them; else a few are taken and looked at, and none is kept.
    explicit Pictures(QString folder);

    /// Empty when they are as a picture has to be, else what is wrong with which.
    /// What stands in one language only, such as an open dialog, is opened by `show` and closed by `hide`.
    QString take(app::Program &program, const QString &name, const std::function<void()> &show = {},
        const std::function<void()> &hide = {});
    int taken() const { return m_taken; }
    const QString &folder() const { return m_folder; }

private:
    struct Look
    {
        QString language;
        bool isDark = false;
    };
    static QImage screen();
    static QImage settled(const Look &look, const QList<QImage> &others, QString &wrong);
    QList<Look> looks() const;

    QString m_folder;
    int m_number = 0;
    int m_taken = 0;
};

}
