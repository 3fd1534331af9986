#include "ui/shell/rehearsalstart.h"

namespace provodka::ui {

RehearsalStart::RehearsalStart(Office &office, QObject *parent)
    : QObject(parent)
    , m_office(office)
{
}

RouteSetup RehearsalStart::routeTo(const Setup &setup, const ConnectionName &target)
{
    RouteSetup found;
    bool isFound = false;
    for (const RouteSetup &one : setup.routes) {
        const bool isBetter = !isFound || (one.isOn && !found.isOn);
        if (one.target != target || !isBetter)
            continue;
        found = one;
        isFound = true;
    }
    return found;
}

void RehearsalStart::start(
    const ConnectionSetup &target, const RouteSetup &route, const std::optional<Catalog> &known)
{
    if (m_isAsking)
        return;
    if (known) {
        open(target, route, *known);
        return;
    }
    m_isAsking = true;
    Q_EMIT changed();
    Q_EMIT said(Text(QT_TRANSLATE_NOOP("Text",
                         "“%1” is asked for its stages, fields and people; then the demonstration opens with "
                         "them."),
        {target.name.value}));
    m_office.discover(target, {}, this, [this, target, route](const Result<Catalog> &catalog) {
        m_isAsking = false;
        Q_EMIT changed();
        if (catalog)
            open(target, route, *catalog);
        else
            Q_EMIT said(catalog.error().text);
    });
}

void RehearsalStart::open(const ConnectionSetup &target, const RouteSetup &route, const Catalog &catalog)
{
    const Result<void> opened = m_office.rehearse(target, catalog, route);
    Q_EMIT said(opened ? Text(QT_TRANSLATE_NOOP("Text",
                                  "The demonstration opens in a window of its own, with the stages, fields "
                                  "and people of “%1”. Its orders are invented: nothing leaves this computer "
                                  "and nothing is written to the account."),
                    {target.name.value})
                       : opened.error().text);
}

}
