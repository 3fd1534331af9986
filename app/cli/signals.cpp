#include "app/cli/signals.h"

#include <QTimer>

#include <csignal>

namespace provodka::cli {

namespace {

volatile std::sig_atomic_t received = 0;

void onSignal(int number)
{
    received = 1;
    std::signal(number, SIG_DFL);
}

}

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    received = 0;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    // A flag that is looked at works the same on every system; a tenth of a second is soon enough to stop.
    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &StopSignals::take);
    look->start(100);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

void StopSignals::take()
{
    if (!received || m_wasAsked)
        return;
    m_wasAsked = true;
    Q_EMIT asked();
}

}
