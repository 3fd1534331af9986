#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

namespace provodka::ui {

/// Works on another thread; `done` hears of it on this one, and not at all once `asker` is gone.
template <typename Work, typename Done> void inBackground(QObject *asker, Work work, Done done)
{
    using Answer = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Answer>(asker);
    QObject::connect(watcher, &QFutureWatcherBase::finished, asker, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

}
