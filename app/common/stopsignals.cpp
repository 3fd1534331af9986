#include "app/common/stopsignals.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#else
#include <QTimer>

#include <csignal>
#endif

namespace provodka::app {

#ifdef Q_OS_UNIX

namespace {

/// A handler may do next to nothing: it writes a byte, and the event loop hears of it.
int stopPipe[2] = {-1, -1};

void onStopSignal(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
    errno = before;
}

void listenTo(int number)
{
    struct sigaction action = {};
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART | int(SA_RESETHAND);
    ::sigaction(number, &action, nullptr);
}

/// What outlives its terminal on purpose (nohup) goes on doing so.
bool isIgnored(int number)
{
    struct sigaction before = {};
    return ::sigaction(number, nullptr, &before) == 0 && before.sa_handler == SIG_IGN;
}

}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(stopPipe) != 0)
        return;
    for (const int end : stopPipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::ask);
    listenTo(SIGINT);
    listenTo(SIGTERM);
    if (!isIgnored(SIGHUP))
        listenTo(SIGHUP);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (!isIgnored(SIGHUP))
        std::signal(SIGHUP, SIG_DFL);
    for (int &end : stopPipe)
        ::close(std::exchange(end, -1));
}

void StopSignals::ask()
{
    char byte = 0;
    while (::read(stopPipe[0], &byte, 1) > 0) { }
    if (!std::exchange(m_wasAsked, true))
        Q_EMIT asked();
}

#else

namespace {

volatile std::sig_atomic_t received = 0;

void onStopSignal(int number)
{
    received = 1;
    std::signal(number, SIG_DFL);
}

}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    received = 0;
    std::signal(SIGINT, onStopSignal);
    std::signal(SIGTERM, onStopSignal);
    // No signal wakes an event loop here: a flag is looked at; a tenth of a second is soon enough to stop.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &StopSignals::ask);
    look->start(100);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void StopSignals::ask()
{
    if (received && !std::exchange(m_wasAsked, true))
        Q_EMIT asked();
}

#endif

}
