#pragma once

#include <coroutine>

namespace provodka {

/// What a coroutine awaits until `event.isOver()`, resumed through the handle given to `event.setWaiting()`.
/// A thing of its own because g++ 12 copies what is awaited, and events are not copied.
template <typename Event> class Until
{
public:
    explicit Until(Event &event)
        : m_event(&event)
    {
    }
    bool await_ready() const noexcept { return m_event->isOver(); }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_event->setWaiting(waiting); }
    void await_resume() const noexcept { }

private:
    Event *m_event;
};

}
