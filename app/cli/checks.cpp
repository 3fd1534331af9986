#include "app/cli/checks.h"

#include "app/cli/commands.h"
#include "app/common/routecheck.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verdictName(CheckStep::Verdict verdict)
{
    switch (verdict) {
    case CheckStep::Verdict::Good:
        return u"good"_s;
    case CheckStep::Verdict::Remark:
        return u"remark"_s;
    case CheckStep::Verdict::Bad:
        break;
    }
    return u"bad"_s;
}

using app::CheckedRoute;

bool isTold(Session &session, Workspace &workspace, const Setup &setup, const RouteSetup &route)
{
    return std::any_of(route.sources.cbegin(), route.sources.cend(), [&](const ConnectionName &name) {
        const Result<std::unique_ptr<SingleAccount>> source
            = openAccount(session, workspace, *setup.connection(name));
        return !source || bringsNews((*source)->connector()); // what does not open is said at the connection
    });
}

QString sentenceOf(const QString &action, Safety safety)
{
    const char *sentence = safety == Safety::Keyed
        ? QT_TRANSLATE_NOOP("Text", "%1: after a lost answer it is found again by its key")
        : safety == Safety::Absolute ? QT_TRANSLATE_NOOP(
              "Text", "%1: read, compared, written and read back, so a lost answer does no harm")
        : safety == Safety::Marked
        ? QT_TRANSLATE_NOOP("Text", "%1: after a lost answer its mark is looked for before it is repeated")
        : QT_TRANSLATE_NOOP(
            "Text", "%1: after a lost answer a person has to look; it is never repeated by itself");
    return Text(sentence, {action}).toString();
}

QString textOf(const CheckedRoute &checked)
{
    QString text = Text(QT_TRANSLATE_NOOP("Text", "Route \"%1\":"), {checked.name.value}).toString() + u'\n';
    if (checked.watches) {
        text += u"  * "_s
            + Text(QT_TRANSLATE_NOOP("Text",
                       "it only watches: what it would do is stored, and nothing is written to the target"))
                  .toString()
            + u'\n';
    }
    for (const auto &[action, safety] : checked.safeties)
        text += u"  "_s + sentenceOf(action, safety) + u'\n';
    for (const Text &warning : checked.warnings)
        text += u"  * "_s + warning.toString() + u'\n';
    if (checked.error)
        text += u"  ! "_s + checked.error->text.toString() + u'\n';
    return text;
}

QJsonObject jsonOf(const CheckedRoute &checked)
{
    QJsonArray warnings;
    for (const Text &warning : checked.warnings)
        warnings.append(warning.toString());
    QJsonObject safeties;
    for (const auto &[action, safety] : checked.safeties)
        safeties[action] = safetyName(safety);
    QJsonObject json{{u"name"_s, checked.name.value}, {u"usable"_s, !checked.error},
        {u"mode"_s, checked.watches ? u"watch"_s : u"work"_s}, {u"safety"_s, safeties},
        {u"warnings"_s, warnings}};
    if (checked.error)
        json[u"error"_s] = checked.error->text.toString();
    return json;
}

/// The worse of two ends: what cannot be read at all goes before what does not work.
ExitCode worse(ExitCode a, ExitCode b)
{
    static const QList<ExitCode> order{ExitCode::Done, ExitCode::NeedsPerson, ExitCode::Connection,
        ExitCode::Usage, ExitCode::Secrets, ExitCode::Storage};
    return order.indexOf(a) < order.indexOf(b) ? b : a;
}

ExitCode checkAll(Session &session)
{
    const Result<Workspace *> workspace = session.workspace();
    if (!workspace)
        return session.out().fail(workspace.error());
    const auto setup = usableSetup(session, **workspace);
    if (!setup)
        return setup.error();
    ExitCode code = ExitCode::Done;
    QJsonArray connections;
    for (const ConnectionSetup &one : setup->connections) {
        const CheckedConnection checked = check(session, **workspace, one);
        code = worse(code, checked.exitCode());
        session.out().text(textOf(checked));
        connections.append(jsonOf(checked));
    }
    QJsonArray routes;
    for (const RouteSetup &one : setup->routes) {
        const Result<std::unique_ptr<SingleAccount>> target
            = openAccount(session, **workspace, *setup->connection(one.target));
        if (!target)
            continue; // said at the connection
        CheckedRoute checked = app::checkRoute((*target)->connector().orderBook(one.targetSettings), one);
        if (!checked.error && !isTold(session, **workspace, *setup, one))
            checked.error = app::hearsNothing();
        code = worse(code, checked.error ? exitCodeOf(*checked.error) : ExitCode::Done);
        session.out().text(textOf(checked));
        routes.append(jsonOf(checked));
    }
    session.out().json(
        {{u"connections"_s, connections}, {u"routes"_s, routes}, {u"exit"_s, static_cast<int>(code)}});
    return code;
}

}

ExitCode CheckedConnection::exitCode() const
{
    if (error) {
        const bool isOurs = error->kind == Error::Kind::Secrets || error->kind == Error::Kind::Storage;
        return isOurs ? exitCodeOf(*error) : ExitCode::Connection;
    }
    const bool hasBad = std::any_of(steps.begin(), steps.end(),
        [](const CheckStep &step) { return step.verdict == CheckStep::Verdict::Bad; });
    return hasBad ? ExitCode::NeedsPerson : ExitCode::Done;
}

CheckedConnection check(Session &session, Workspace &workspace, const ConnectionSetup &setup)
{
    CheckedConnection checked;
    checked.setup = setup;
    const Result<std::unique_ptr<SingleAccount>> account = openAccount(session, workspace, setup);
    if (!account) {
        checked.error = account.error();
        return checked;
    }
    const Result<CheckReport> report = outcomeOf((*account)->connector().check());
    if (!report) {
        checked.error = report.error();
        return checked;
    }
    checked.steps = report->steps;
    checked.error = report->error;
    return checked;
}

QString textOf(const CheckedConnection &checked)
{
    QString text = Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" (%2):"),
                       {checked.setup.name.value, checked.setup.vendor})
                       .toString()
        + u'\n';
    bool isSaid = false;
    for (const CheckStep &step : checked.steps) {
        const bool isBad = step.verdict == CheckStep::Verdict::Bad;
        text += (isBad                                               ? u"  ! "_s
                        : step.verdict == CheckStep::Verdict::Remark ? u"  * "_s
                                                                     : u"  + "_s)
            + step.text.toString() + u'\n';
        isSaid = isSaid || (checked.error && step.text == checked.error->text);
    }
    if (checked.error && !isSaid)
        text += u"  ! "_s + checked.error->text.toString() + u'\n';
    return text;
}

QJsonObject jsonOf(const CheckedConnection &checked)
{
    QJsonArray steps;
    for (const CheckStep &step : checked.steps)
        steps.append(
            QJsonObject{{u"verdict"_s, verdictName(step.verdict)}, {u"text"_s, step.text.toString()}});
    QJsonObject json{{u"name"_s, checked.setup.name.value}, {u"vendor"_s, checked.setup.vendor},
        {u"usable"_s, !checked.error}, {u"steps"_s, steps}};
    if (checked.error)
        json[u"error"_s] = QJsonObject{{u"kind"_s, errorKindName(checked.error->kind)},
            {u"text"_s, checked.error->text.toString()}, {u"detail"_s, checked.error->detail}};
    return json;
}

QList<CommandEntry> checkCommands()
{
    return {
        {{{u"setup"_s, u"check"_s}, {}, {},
             QT_TRANSLATE_NOOP("Text", "validates the setup and tests every connection")},
            checkAll},
    };
}

}
