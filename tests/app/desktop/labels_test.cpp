#include "tests/app/desktop/scenes.h"
#include "tests/ui/support/lookover.h"
#include "ui/shell/boxoutlines.h"

#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QTableView>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList languages{u"uk"_s, u"ru"_s, u"en"_s};

enum class Over { Demonstration, Beginning };

std::unique_ptr<ui::MainWindow> windowOf(Stage &stage, Over what)
{
    return what == Over::Demonstration ? stage.window() : stage.emptyWindow();
}

QList<View> viewsOf(Over what)
{
    const QList<View> all = what == Over::Demonstration ? viewsOfTheDemonstration() : viewsOfABeginning();
    // One of them for whoever mends it.
    const QString wanted = qEnvironmentVariable("PROVODKA_VIEW");
    QList<View> chosen;
    for (const View &one : all) {
        if (one.name.contains(wanted))
            chosen.append(one);
    }
    return chosen;
}

QString asFile(QString name)
{
    return name.replace(u", "_s, u"-"_s).replace(u' ', u'-');
}

/// For eyes: PROVODKA_SHOTS names a folder.
void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PROVODKA_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(asFile(name) + u".png"_s));
}

/// Each of them once, with the views where it was found.
class Findings
{
public:
    void add(const QString &view, const QStringList &lines)
    {
        for (const QString &one : lines)
            m_views[one].append(view);
    }
    bool isEmpty() const { return m_views.isEmpty(); }
    /// A line each: a message of the test would end after the first few.
    QByteArray told() const
    {
        for (auto one = m_views.cbegin(); one != m_views.cend(); ++one)
            qWarning("%s  [%d x, %s]", qPrintable(one.key()), int(one->size()), qPrintable(one->first()));
        return QByteArray::number(m_views.size()) + " things, said above";
    }

private:
    QMap<QString, QStringList> m_views;
};

}

class LabelsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::outlineBoxes(); // as the program does
        m_font = QApplication::font();
        m_palette = QApplication::palette();
        m_stage = std::make_unique<Stage>();
        QVERIFY(m_stage->isGood());
    }
    void cleanup()
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
        QSettings().clear();
        speak(u"en"_s);
    }
    void cleanupTestCase() { m_stage.reset(); }

    void everythingCanBeReadAndIsNamed_data();
    void everythingCanBeReadAndIsNamed();
    void everyControlIsReachedByKeyboard_data();
    void everyControlIsReachedByKeyboard();
    void theKeyboardGoesFromTheListToEachPageAndBack();
    void enterOpensARowAndEscapeClosesThePane();
    void anotherLanguageLeavesNothingOfTheOld_data();
    void anotherLanguageLeavesNothingOfTheOld();

private:
    void lookAt(Over what, const QSize &size, const QString &shots, Findings &findings);

    QFont m_font;
    QPalette m_palette;
    std::unique_ptr<Stage> m_stage;
};

void LabelsTest::everythingCanBeReadAndIsNamed_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("letters");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    // A screen with more points to the inch, as QT_SCALE_FACTOR makes one: for a process of its own.
    if (qApp->devicePixelRatio() > 1) {
        QTest::addRow("uk-scaled-dark") << u"uk"_s << 1.0 << true << QSize(1280, 720);
        return;
    }
    for (const QString &language : languages) {
        QTest::addRow("%s-100-light", qPrintable(language)) << language << 1.0 << false << QSize(1280, 720);
        // Letters half as large again in a window of a small laptop: what has a width of its own is seen.
        QTest::addRow("%s-150-dark", qPrintable(language)) << language << 1.5 << true << QSize(1366, 768);
    }
}

void LabelsTest::everythingCanBeReadAndIsNamed()
{
    QFETCH(QString, language);
    QFETCH(double, letters);
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * letters);
    QApplication::setFont(font);
    QApplication::setPalette(isDark ? ui::darkPalette() : m_palette);
    speak(language);
    Findings findings;
    const QString shots = QString::fromUtf8(QTest::currentDataTag()) + u'-';
    lookAt(Over::Demonstration, size, shots, findings);
    lookAt(Over::Beginning, size, shots, findings);
    QVERIFY2(findings.isEmpty(), findings.told().constData());
}

void LabelsTest::lookAt(Over what, const QSize &size, const QString &shots, Findings &findings)
{
    QSettings().clear();
    const std::unique_ptr<ui::MainWindow> window = windowOf(*m_stage, what);
    window->resize(size);
    window->show();
    Person person(*m_stage, *window);
    const QList<View> views = viewsOf(what);
    for (const View &view : views) {
        QWidget *seen = view.open(person);
        person.settle();
        QStringList found = ui::clippedTexts(*seen) + ui::faintTexts(*seen) + ui::namelessControls(*seen)
            + ui::doubledKeys(*seen);
        const QSize smallest = seen->minimumSizeHint();
        if (smallest.width() > size.width() || smallest.height() > size.height())
            found.append(
                u"the window cannot be smaller than %1x%2"_s.arg(smallest.width()).arg(smallest.height()));
        for (const QString &one : std::as_const(person.missed))
            found.append(u"there is no "_s + one);
        person.missed.clear();
        findings.add(view.name, found);
        shoot(*seen, shots + view.name);
        person.putAway();
        window->resize(size);
    }
}

void LabelsTest::everyControlIsReachedByKeyboard_data()
{
    QTest::addColumn<bool>("isBeginning");
    QTest::newRow("demonstration") << false;
    QTest::newRow("beginning") << true;
}

void LabelsTest::everyControlIsReachedByKeyboard()
{
    QFETCH(bool, isBeginning);
    const Over what = isBeginning ? Over::Beginning : Over::Demonstration;
    const std::unique_ptr<ui::MainWindow> window = windowOf(*m_stage, what);
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    Person person(*m_stage, *window);
    Findings findings;
    const QList<View> views = viewsOf(what);
    for (const View &view : views) {
        QWidget *seen = view.open(person);
        seen->activateWindow();
        person.settle();
        findings.add(view.name, ui::unreachedByTab(*seen));
        findings.add(view.name, ui::openAfterEscape(*seen));
        person.putAway();
    }
    QVERIFY2(findings.isEmpty(), findings.told().constData());
}

void LabelsTest::theKeyboardGoesFromTheListToEachPageAndBack()
{
    const std::unique_ptr<ui::MainWindow> window = m_stage->window();
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    auto *list = window->findChild<QListWidget *>(u"pages"_s);
    QVERIFY(list && list->count() > 4);
    for (int row = 0; row < list->count(); ++row) {
        QTest::keyClick(window.get(), Qt::Key(int(Qt::Key_1) + row), Qt::AltModifier);
        QCOMPARE(list->currentRow(), row);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Tab);
        QWidget *first = QApplication::focusWidget();
        QVERIFY2(first && first != list, qPrintable(list->item(row)->text()));
        QTest::keyClick(first, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));
    }
}

void LabelsTest::enterOpensARowAndEscapeClosesThePane()
{
    const std::unique_ptr<ui::MainWindow> window = m_stage->window();
    window->resize(1280, 800);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    Person person(*m_stage, *window);
    QWidget *page = person.page(u"routes"_s);
    person.selectRow(page, u"routesTable"_s, 0);
    auto *table = page->findChild<QTableView *>(u"routesTable"_s);
    auto *editor = page->findChild<QWidget *>(u"routeEditor"_s);
    QVERIFY(table && editor);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(table->isVisible());
    QCOMPARE(person.missed, QStringList());
}

void LabelsTest::anotherLanguageLeavesNothingOfTheOld_data()
{
    QTest::addColumn<bool>("isBeginning");
    QTest::addColumn<int>("part"); // each view needs windows of its own, so they are shared out
    QTest::newRow("demonstration-1") << false << 0;
    QTest::newRow("demonstration-2") << false << 1;
    QTest::newRow("beginning") << true << -1;
}

void LabelsTest::anotherLanguageLeavesNothingOfTheOld()
{
    QFETCH(bool, isBeginning);
    QFETCH(int, part);
    const Over what = isBeginning ? Over::Beginning : Over::Demonstration;
    constexpr int patienceForAnswers = 20'000; // what was asked of an account is asked again
    Findings findings;
    const QList<View> views = viewsOf(what);
    for (qsizetype i = 0; i < views.size(); ++i) {
        const View &view = views[i];
        if (view.isModal || (part >= 0 && i % 2 != part))
            continue;
        QSettings().clear();
        speak(languages.first());
        const std::unique_ptr<ui::MainWindow> window = windowOf(*m_stage, what);
        window->resize(1280, 800);
        window->show();
        Person person(*m_stage, *window);
        QWidget *seen = view.open(person);
        for (const QString &language : languages.mid(1)) {
            speak(language);
            // What only a running window remembers is chosen anew: both begin alike.
            QSettings().clear();
            const std::unique_ptr<ui::MainWindow> fresh = windowOf(*m_stage, what);
            fresh->resize(1280, 800);
            fresh->show();
            Person beside(*m_stage, *fresh);
            QWidget *expected = view.open(beside);
            QStringList old;
            const auto isTheSame = [&] {
                old.clear();
                const QMap<QString, QString> said = ui::textsOf(*seen);
                const QMap<QString, QString> right = ui::textsOf(*expected);
                for (auto one = said.cbegin(); one != said.cend(); ++one) {
                    if (!right.contains(one.key()))
                        old.append(one.value() + u": "_s + one.key().left(160));
                }
                return old.isEmpty();
            };
            if (!QTest::qWaitFor(isTheSame, patienceForAnswers))
                findings.add(view.name + u" in "_s + language, old);
            beside.putAway();
        }
        person.putAway();
    }
    QVERIFY2(findings.isEmpty(), findings.told().constData());
}

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
