#include "app/desktop/pages.h"

#include "ui/payments/paymentspage.h"
#include "ui/story/storypage.h"

namespace provodka::app {

QList<ui::Page *> makePages(const PageParts &parts)
{
    QList<ui::Page *> pages;
    pages.append(new ui::PaymentsPage(parts.view));
    pages.append(new ui::StoryPage(parts.view));
    return pages;
}

}
