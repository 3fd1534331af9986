#include "tests/app/desktop/story/pictures.h"

#include "app/desktop/program.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScreen>
#include <QTest>

namespace provodka::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int betweenLooksMs = 250;
constexpr int patienceMs = 20'000;
constexpr int fewestColours = 16;

qreal lightness(const QImage &image)
{
    const QImage small = image.scaled(64, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qreal sum = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            sum += small.pixelColor(x, y).lightnessF();
    }
    return sum / (small.width() * small.height());
}

int colours(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2)
            seen.insert(image.pixel(x, y));
    }
    return int(seen.size());
}

}

QPalette lightPalette()
{
    return {};
}

/// As desktops of today colour their dark side.
QPalette darkPalette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &colour, const QColor &faded) {
        palette.setColor(role, colour);
        palette.setColor(QPalette::Disabled, role, faded);
    };
    const QColor text(239, 240, 241);
    const QColor fadedText(125, 130, 135);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, text, fadedText);
    set(QPalette::BrightText, Qt::white, fadedText);
    set(QPalette::PlaceholderText, QColor(161, 169, 177), fadedText);
    set(QPalette::Window, QColor(42, 46, 50), QColor(42, 46, 50));
    set(QPalette::Base, QColor(27, 30, 32), QColor(38, 41, 44));
    set(QPalette::AlternateBase, QColor(35, 38, 41), QColor(38, 41, 44));
    set(QPalette::Button, QColor(49, 54, 59), QColor(45, 49, 53));
    set(QPalette::ToolTipBase, QColor(49, 54, 59), QColor(49, 54, 59));
    set(QPalette::Light, QColor(64, 70, 76), QColor(64, 70, 76));
    set(QPalette::Midlight, QColor(54, 59, 64), QColor(54, 59, 64));
    set(QPalette::Mid, QColor(37, 41, 44), QColor(37, 41, 44));
    set(QPalette::Dark, QColor(20, 22, 24), QColor(20, 22, 24));
    set(QPalette::Shadow, Qt::black, Qt::black);
    set(QPalette::Highlight, QColor(61, 174, 233).darker(140), QColor(70, 80, 88));
    set(QPalette::HighlightedText, Qt::white, fadedText);
    set(QPalette::Link, QColor(29, 153, 243), fadedText);
    set(QPalette::LinkVisited, QColor(155, 89, 182), fadedText);
    return palette;
}

Pictures::Pictures(QString folder)
    : m_folder(std::move(folder))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
}

QList<Pictures::Look> Pictures::looks() const
{
    if (m_folder.isEmpty())
        return {m_number % 2 == 0 ? Look{u"uk"_s, false} : Look{u"ru"_s, true}};
    QList<Look> looks;
    for (const bool isDark : {false, true}) {
        for (const QString &language : {u"uk"_s, u"ru"_s, u"en"_s})
            looks.append({language, isDark});
    }
    return looks;
}

QImage Pictures::screen()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

/// Readers answer from threads of their own, and the X server draws when it likes: looked at until it stays.
QImage Pictures::settled(const Look &look, const QList<QImage> &others, QString &wrong)
{
    QElapsedTimer timer;
    timer.start();
    QImage before;
    do {
        QTest::qWait(betweenLooksMs);
        const QImage now = screen();
        if (colours(now) < fewestColours)
            wrong = u"nothing is drawn"_s;
        else if ((lightness(now) < 0.5) != look.isDark)
            wrong = u"it does not go by the palette"_s;
        else if (others.contains(now))
            wrong = u"it is the same in another language"_s;
        else if (now != before)
            wrong = u"it does not come to rest"_s;
        else
            wrong.clear();
        before = now;
    } while (!wrong.isEmpty() && timer.elapsed() < patienceMs);
    return before;
}

QString Pictures::take(app::Program &program, const QString &name, const std::function<void()> &show,
    const std::function<void()> &hide)
{
    ++m_number;
    QList<QImage> seen;
    std::optional<bool> wasDark;
    const QList<Look> wanted = looks();
    for (const Look &look : wanted) {
        program.chooseLanguage(look.language);
        if (wasDark != look.isDark)
            QApplication::setPalette(look.isDark ? darkPalette() : lightPalette());
        wasDark = look.isDark;
        const QString file = u"%1-%2.%3.%4.png"_s.arg(m_number, 2, 10, QLatin1Char('0'))
                                 .arg(name, look.language, look.isDark ? u"dark"_s : u"light"_s);
        if (show) {
            QTest::qWait(betweenLooksMs); // all have to speak the language
            show();
        }
        QString wrong;
        const QImage image = settled(look, seen, wrong);
        if (hide)
            hide();
        if (!wrong.isEmpty())
            return file + u": "_s + wrong;
        seen.append(image);
        ++m_taken;
        if (!m_folder.isEmpty() && !image.save(QDir(m_folder).filePath(file)))
            return u"%1 cannot be written"_s.arg(file);
    }
    QApplication::setPalette(lightPalette());
    program.chooseLanguage(u"en"_s);
    return {};
}

}
