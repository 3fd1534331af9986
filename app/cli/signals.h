#pragma once

#include <QObject>

namespace provodka::cli {

/// Turns SIGINT and SIGTERM into a Qt signal; a second one ends the process at once.
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
    void take();
    bool m_wasAsked = false;
};

}
