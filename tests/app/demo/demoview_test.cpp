#include "app/demo/demosession.h"
#include "ui/demo/demopage.h"
#include "ui/demo/demosteps.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>

using namespace provodka;
using namespace provodka::app;
using namespace Qt::Literals::StringLiterals;

namespace {

QPalette dark()
{
    QPalette palette;
    for (const auto &[role, colour] :
        {std::pair(QPalette::Window, QColor(45, 45, 48)), std::pair(QPalette::Base, QColor(30, 30, 32)),
            std::pair(QPalette::AlternateBase, QColor(38, 38, 41)),
            std::pair(QPalette::Button, QColor(60, 60, 64)),
            std::pair(QPalette::ToolTipBase, QColor(70, 70, 40)),
            std::pair(QPalette::Highlight, QColor(60, 110, 190))})
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::HighlightedText})
        palette.setColor(role, QColor(230, 230, 230));
    return palette;
}

}

/// The page on the real stage: what the window shows of it.
class DemoViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnPayMovesTheOrderAndEveryStepIsTold()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"provodka-test"_s);
        QCoreApplication::setApplicationName(u"demoview"_s);
        QSettings().clear();
        QElapsedTimer watch;
        watch.start();
        const Result<std::unique_ptr<DemoSession>> session = DemoSession::open();
        QVERIFY2(session.has_value(), session ? "" : qPrintable(session.error().logLine()));
        qInfo("the session was open after %lld ms", watch.elapsed());
        EngineHost host;
        (*session)->follow(host);
        const Result<std::unique_ptr<ui::WorkspaceView>> view
            = ui::WorkspaceView::open((*session)->folder(), (*session)->clock());
        QVERIFY(view.has_value());
        ui::DemoPage page(**view, (*session)->stage());
        page.resize(1100, 680);
        page.show();
        host.start((*session)->parts());
        auto *steps = page.findChild<ui::DemoSteps *>();
        auto *pay = page.findChild<QPushButton *>(u"demoPayFull"_s);
        QVERIFY(steps && pay);
        QTRY_VERIFY_WITH_TIMEOUT((*session)->stage().engineRuns() && pay->isEnabled(), 30'000);
        QTest::mouseClick(pay, Qt::LeftButton);
        const auto stands = [&] {
            for (int row = 0; row < steps->rowCount(); ++row) {
                const ui::DemoStep &step = steps->step(row);
                if (step.stands && step.stands->stage.id == "132"_L1)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(stands(), 60'000);
        QSet<int> who;
        for (int row = 0; row < steps->rowCount(); ++row)
            who.insert(int(steps->step(row).who));
        QVERIFY(who.contains(int(ui::DemoStep::Who::Customer)));
        QVERIFY(who.contains(int(ui::DemoStep::Who::Provodka)));
        QVERIFY(who.contains(int(ui::DemoStep::Who::Target)));
        if (const QString folder = qEnvironmentVariable("PROVODKA_SCREENSHOTS"); !folder.isEmpty()) {
            QTest::mouseClick(page.findChild<QPushButton *>(u"demoForge"_s), Qt::LeftButton);
            QTest::qWait(5500);
            page.grab().save(folder + u"/demo-light.png"_s);
            QApplication::setPalette(dark());
            QTest::qWait(200);
            page.grab().save(folder + u"/demo-dark.png"_s);
        }
    }
};

QTEST_MAIN(DemoViewTest)
#include "demoview_test.moc"
