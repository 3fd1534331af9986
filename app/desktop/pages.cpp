#include "app/desktop/pages.h"

#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "ui/connections/connectionspage.h"
#include "ui/demo/demopage.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/log/logpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/report/reportpage.h"
#include "ui/routes/routespage.h"
#include "ui/story/storypage.h"

#include <QCoreApplication>
#include <QProcess>

namespace provodka::app {

QList<ui::Page *> makePages(const PageParts &parts)
{
    QList<ui::Page *> pages;
    if (parts.demo)
        pages.append(new ui::DemoPage(parts.view, *parts.demo));
    auto *firstRun = new ui::FirstRunPage(parts.view, parts.office);
    // The demonstration has a workspace of its own, and so a window of its own.
    QObject::connect(firstRun, &ui::FirstRunPage::demoAsked, firstRun, [] {
        QProcess::startDetached(
            QCoreApplication::applicationFilePath(), demonstrationArguments(rememberedLanguage()));
    });
    if (firstRun->isWanted())
        pages.append(firstRun);
    else
        delete firstRun;
    auto *payments = new ui::PaymentsPage(parts.view);
    payments->setUndoAsk([&office = parts.office](EventId event, QObject *asker, auto done) {
        office.undoPreview(event, asker, std::move(done));
    });
    pages.append(payments);
    auto *story = new ui::StoryPage(parts.view, &parts.office);
    auto *log = new ui::LogPage(parts.view);
    QObject::connect(story, &ui::StoryPage::logAsked, log, &ui::LogPage::showEventOnly);
    pages.append({story, log});
    auto *report = new ui::ReportPage(parts.view);
    if (parts.demo)
        report->proposeComparison();
    pages.append(report);
    pages.append(new ui::RoutesPage(parts.view, parts.office));
    pages.append(new ui::ConnectionsPage(parts.view, parts.office));
    return pages;
}

}
