#include "app/desktop/pages.h"

#include "ui/connections/connectionspage.h"
#include "ui/demo/demopage.h"
#include "ui/firstrun/firstrunpage.h"
#include "ui/log/logpage.h"
#include "ui/payments/paymentspage.h"
#include "ui/story/storypage.h"

namespace provodka::app {

QList<ui::Page *> makePages(const PageParts &parts)
{
    QList<ui::Page *> pages;
    if (parts.demo)
        pages.append(new ui::DemoPage(parts.view, *parts.demo));
    auto *firstRun = new ui::FirstRunPage(parts.view, parts.office);
    if (firstRun->isWanted())
        pages.append(firstRun);
    else
        delete firstRun;
    pages.append(new ui::PaymentsPage(parts.view));
    auto *story = new ui::StoryPage(parts.view, &parts.office);
    auto *log = new ui::LogPage(parts.view);
    QObject::connect(story, &ui::StoryPage::logAsked, log, &ui::LogPage::showEventOnly);
    pages.append({story, log});
    pages.append(new ui::ConnectionsPage(parts.view, parts.office));
    return pages;
}

}
