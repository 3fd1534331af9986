#pragma once

#include "ui/shell/office.h"

#include <optional>

namespace provodka::ui {

/// Opens the demonstration on an account's own names, which the account is asked for unless they are known.
class RehearsalStart final : public QObject
{
    Q_OBJECT
public:
    explicit RehearsalStart(Office &office, QObject *parent = nullptr);

    void start(const ConnectionSetup &target, const RouteSetup &route,
        const std::optional<Catalog> &known = std::nullopt);
    bool isAsking() const { return m_isAsking; }
    /// The route that works there, switched on rather than off; without one, a blank one.
    static RouteSetup routeTo(const Setup &setup, const ConnectionName &target);

Q_SIGNALS:
    void changed(); ///< isAsking
    void said(const provodka::Text &text); ///< that it opens, or why not

private:
    void open(const ConnectionSetup &target, const RouteSetup &route, const Catalog &catalog);

    Office &m_office;
    bool m_isAsking = false;
};

}
