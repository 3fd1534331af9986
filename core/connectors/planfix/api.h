#pragma once

#include "core/connectors/planfix/wire.h"

namespace provodka::planfix {

/// One account: sends what wire says and keeps the vendor's word about its limits.
class Api
{
public:
    Api(QUrl address, QString token, Http &http);

    const QUrl &address() const { return m_address; }
    /// What tasks are opened under in a browser.
    QUrl link(const QString &task) const;
    /// Calls left today, as last told; nothing before the first answer.
    std::optional<qint64> leftToday() const { return m_left; }

    Async<wire::Reply> ask(wire::Ask ask);

private:
    QUrl m_address;
    QString m_token;
    Http &m_http;
    std::optional<qint64> m_left;
    int m_refusals = 0; ///< in a row
};

/// The account's address as people type it: without a slash at its end, with /rest.
QUrl restAddress(const QString &typed);

/// Planfix did not know the filter, or not in this form, and answered with everything.
Error filterIgnored();

}
