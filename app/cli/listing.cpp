#include "app/cli/listing.h"

#include "app/cli/eventjson.h"
#include "core/report/texttable.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

QList<OptionSpec> listOptions()
{
    return {{u"route"_s, u"ROUTE"_s, QT_TRANSLATE_NOOP("Text", "only this route's")},
        {u"find"_s, u"TEXT"_s,
            QT_TRANSLATE_NOOP("Text", "only those whose order number or reference begins like this")},
        {u"limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Text", "only the newest N")}};
}

ExitCode listRows(Session &session, EventFilter filter, const Listing &listing)
{
    const Arguments &arguments = session.arguments();
    if (arguments.has(u"route"_s))
        filter.routes = {{arguments.value(u"route"_s)}};
    filter.text = arguments.value(u"find"_s);
    if (arguments.has(u"limit"_s)) {
        bool isNumber = false;
        filter.limit = arguments.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || filter.limit < 1)
            return session.out().fail(ExitCode::Usage,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not a number of lines; write one like 50."),
                    {arguments.value(u"limit"_s)}));
    }
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const Result<QList<EventRow>> events = EventStore((*workspace)->database()).list(filter);
    if (!events)
        return session.out().fail(events.error());
    QJsonArray json;
    QList<QStringList> rows{listing.columns};
    for (const EventRow &row : *events) {
        if (session.out().isJson())
            json.append(toJson(row));
        else
            rows.append(listing.cells(row));
    }
    if (events->isEmpty())
        session.out().line(listing.none);
    else
        session.out().text(alignedTable(rows, listing.textColumns));
    session.out().jsonList(json);
    return ExitCode::Done;
}

}
