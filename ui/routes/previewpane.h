#pragma once

#include "ui/routes/pane.h"
#include "ui/shell/office.h"

namespace provodka::ui {

class PlainTable;

/// What a route would write now, and why. Nothing is written.
class PreviewPane final : public Pane
{
    Q_OBJECT
public:
    explicit PreviewPane(Office &office, QWidget *parent = nullptr);
    void look(const Setup &setup, const RouteName &route);
    const Setup &setup() const { return m_setup; }
    RouteName route() const { return m_route; }

Q_SIGNALS:
    /// The route as it was previewed is to write from now on.
    void switchOnAsked();

protected:
    QString title() const override;
    void retranslate() override;

private:
    Office &m_office;
    Setup m_setup;
    RouteName m_route;
    bool m_works = false; ///< the route writes already
    int m_asked = 0;
    std::optional<Result<QList<PreviewRow>>> m_answer;
    QLabel *m_said;
    PlainTable *m_table;
    QPushButton *m_again;
    QPushButton *m_on;
    QPushButton *m_discard;
};

}
