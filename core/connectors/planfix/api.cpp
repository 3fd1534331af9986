#include "core/connectors/planfix/api.h"

namespace provodka::planfix {

using namespace Qt::Literals::StringLiterals;

Api::Api(QUrl address, QString token, Http &http)
    : m_address(std::move(address))
    , m_token(std::move(token))
    , m_http(http)
{
}

QUrl Api::link(const QString &task) const
{
    QUrl page = m_address;
    page.setPath(u"/task/"_s + task);
    return page;
}

Async<wire::Reply> Api::ask(wire::Ask ask)
{
    const HttpRequest request = wire::request(m_address, m_token, ask);
    const Result<HttpAnswer> answer = co_await m_http.send(request);
    if (!answer)
        co_return tl::unexpected(answer.error());
    bool told = false;
    const qint64 left = answer->header("x-ratelimit-remaining").trimmed().toLongLong(&told);
    // The header moves only every ten minutes: the same number again is old news, not a gift.
    if (told && m_left != left) {
        m_left = left;
        m_http.leftToday(left);
    }
    Result<wire::Reply> reply = wire::reply(*answer, ask);
    if (reply) {
        m_refusals = 0;
        co_return reply;
    }
    if (reply.error().kind == Error::Kind::RateLimited) {
        Error refused = reply.error();
        if (refused.retryAfter.count() == 0)
            refused.retryAfter = std::chrono::seconds(1 << qMin(m_refusals, 5));
        ++m_refusals;
        m_http.holdBack(refused.retryAfter);
        co_return tl::unexpected(refused);
    }
    co_return reply;
}

QUrl restAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.isEmpty())
        path = u"/rest"_s;
    url.setPath(path);
    url.setQuery(QString());
    url.setFragment(QString());
    return url;
}

Error filterIgnored()
{
    Error error;
    error.kind = Error::Kind::Malformed;
    error.text = Text(QT_TRANSLATE_NOOP("Text", "Planfix answered with records that were not asked for."));
    return error;
}

}
