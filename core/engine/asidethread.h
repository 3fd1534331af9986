#pragma once

#include "core/base/error.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <memory>
#include <thread>

namespace provodka {

/// One piece of work at a time on a thread of its own; what it answers is awaited as a future. Its owner
/// waits for it when it goes.
class AsideThread
{
public:
    AsideThread() = default;
    ~AsideThread()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    AsideThread(const AsideThread &) = delete;
    AsideThread &operator=(const AsideThread &) = delete;

    template <typename T> QFuture<T> run(std::function<T()> work)
    {
        if (m_thread.joinable())
            m_thread.join();
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        m_thread = std::thread([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

private:
    std::thread m_thread;
};

}
