#pragma once

#include "app/demo/demosession.h"
#include "core/store/eventstore.h"
#include "core/store/workspace.h"

#include <QSignalSpy>
#include <QTest>

namespace provodka::testing {

inline constexpr int patienceMs = 60'000;

/// A session with its engine, as the window has them.
class Played
{
public:
    explicit Played(const app::DemoCast &cast = app::builtInCast())
    {
        Result<std::unique_ptr<app::DemoSession>> opened = app::DemoSession::open(cast);
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().logLine()));
            return;
        }
        session = std::move(*opened);
        host = std::make_unique<EngineHost>();
        session->follow(*host);
        host->start(session->parts());
        if (Result<std::unique_ptr<Workspace>> own = Workspace::open(session->folder()))
            workspace = std::move(*own);
    }

    ~Played() { host.reset(); }

    bool isReady()
    {
        return session && workspace && QTest::qWaitFor([&] { return stage().engineRuns(); }, patienceMs);
    }

    ui::DemoStage &stage() { return session->stage(); }

    std::optional<ui::DemoOrder> order(const QString &number)
    {
        QSignalSpy looked(&stage(), &ui::DemoStage::looked);
        stage().look();
        looked.wait(patienceMs);
        for (const ui::DemoOrder &one : stage().orders()) {
            if (one.number.value == number)
                return one;
        }
        return std::nullopt;
    }

    bool comes(const std::function<bool()> &what) { return QTest::qWaitFor(what, patienceMs); }

    std::optional<EventRow> newest(const QString &number)
    {
        EventFilter filter;
        filter.text = number;
        const Result<QList<EventRow>> rows = EventStore(workspace->database()).list(filter);
        return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
    }

    int events(const QString &number)
    {
        EventFilter filter;
        filter.text = number;
        return int(EventStore(workspace->database()).list(filter).value_or(QList<EventRow>()).size());
    }

    std::unique_ptr<app::DemoSession> session;
    std::unique_ptr<EngineHost> host;
    std::unique_ptr<Workspace> workspace;
};

}
