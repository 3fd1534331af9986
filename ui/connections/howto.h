#pragma once

#include "core/connectors/info.h"

#include <QLabel>

namespace provodka::ui {

/// Where a vendor's keys are made, and the least rights they need, in the vendor's own words.
class HowTo : public QLabel
{
    Q_OBJECT
public:
    explicit HowTo(const ConnectorInfo &vendor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<const char *> m_lines;
};

}
