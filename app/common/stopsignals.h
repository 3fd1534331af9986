#pragma once

#include <QObject>

namespace provodka::app {

/// Turns the signals that ask a process to end (SIGINT, SIGTERM, and SIGHUP of a closed terminal) into a Qt
/// signal; a second one ends the process at once. One at a time in a process.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;
    bool wasAsked() const { return m_wasAsked; }

Q_SIGNALS:
    void asked();

private:
    void ask();
    bool m_wasAsked = false;
};

}
