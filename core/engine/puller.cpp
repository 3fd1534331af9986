#include "core/engine/puller.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

Puller::Puller(Desk &desk, Account &account, NoticeSource &source)
    : m_desk(desk)
    , m_account(account)
    , m_source(source)
{
}

Result<void> Puller::resume()
{
    const Result<CursorStore::Place> place = m_desk.cursors.load(m_account.name());
    if (!place)
        return tl::unexpected(place.error());
    m_cursor = {place->cursor};
    const QDateTime now = m_desk.clock.now();
    m_due = place->pulledAt.isValid() ? qMin(place->pulledAt.addMSecs(m_source.interval().count()),
                now.addMSecs(m_source.interval().count()))
                                      : now;
    return {};
}

void Puller::ring()
{
    m_bell.ring(m_desk.clock.now());
    m_desk.wake();
}

std::optional<QDateTime> Puller::nextDue() const
{
    if (isWaiting())
        return std::nullopt;
    std::optional<QDateTime> next;
    if (isWaiting())
        return next;
    if (m_source.interval().count() > 0 || m_hasMore)
        next = m_due;
    if (QDateTime rung = m_bell.due(); rung.isValid()) {
        if (m_account.rests(m_desk.clock.now()))
            rung = qMax(rung, m_account.restsUntil());
        next = next ? qMin(*next, rung) : rung;
    }
    return next;
}

void Puller::launch()
{
    const QDateTime now = m_desk.clock.now();
    const std::optional<QDateTime> due = nextDue();
    if (m_pulling || m_answer || !due || now < *due)
        return;
    m_pulling = true;
    m_isRungFor = m_bell.due().isValid() && m_bell.due() <= now;
    m_bell.looked(now);
    pull(m_cursor);
}

QCoro::Task<> Puller::pull(Cursor after)
{
    const Running running(m_desk);
    m_answer = co_await m_source.pull(after);
    m_pulling = false;
}

Result<bool> Puller::store()
{
    if (!m_answer)
        return false;
    const Result<Page> answer = *std::exchange(m_answer, std::nullopt);
    const QDateTime now = m_desk.clock.now();
    if (!answer) {
        if (answer.error().kind == Error::Kind::Storage)
            return tl::unexpected(answer.error());
        if (answer.error().kind == Error::Kind::Cancelled)
            return false;
        if (m_isRungFor)
            m_bell.ring(now);
        const bool isLimit = answer.error().kind == Error::Kind::RateLimited;
        const Account::Failure failure = m_account.failed(answer.error(), now);
        m_due = qMax(failure.until, now.addSecs(isLimit ? 1 : 5));
        if (!failure.isNews)
            return false;
        const Result<void> said = m_desk.say(JournalLine::Level::Warning, "connection", answer.error().text,
            {}, {}, m_account.name().value, answer.error().logLine());
        if (!said)
            return tl::unexpected(said.error());
        return false;
    }
    m_account.worked();
    bool isNew = false;
    for (const Notice &notice : answer->notices) {
        const Result<std::optional<NoticeId>> id = m_desk.notices.remember(notice);
        if (!id)
            return tl::unexpected(id.error());
        isNew = isNew || id->has_value();
    }
    m_cursor = answer->next;
    m_hasMore = answer->more;
    m_due = answer->more ? now : now.addMSecs(m_source.interval().count());
    CursorStore::Place place;
    place.cursor = m_cursor.value;
    place.pulledAt = now;
    if (const Result<void> saved = m_desk.cursors.save(m_account.name(), place); !saved)
        return tl::unexpected(saved.error());
    return isNew;
}

bool Puller::isQuiet() const
{
    const std::optional<QDateTime> due = nextDue();
    if (m_answer || (m_pulling && !m_source.isWaiting()))
        return false;
    return m_pulling || !due || m_account.failures() >= 3 || *due > m_desk.clock.now().addSecs(5);
}

}
