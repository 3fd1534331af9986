#include "core/engine/intake.h"

#include "core/store/noticestore.h"

#include <QSemaphore>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

OutgoingAnswer refusalAnswer(int status, const QByteArray &text)
{
    OutgoingAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = text;
    return answer;
}

}

Intake::Intake(QString databaseFile, const Clock &clock, std::function<void()> stored,
    std::function<void(Refusal)> refused)
    : m_databaseFile(std::move(databaseFile))
    , m_clock(clock)
    , m_stored(std::move(stored))
    , m_refused(std::move(refused))
{
}

Intake::~Intake()
{
    if (m_ports.isEmpty())
        return; // nothing ever ran on the listener's thread
    // The database connection belongs to the listener's thread and must be closed there, after the last
    // answer.
    QSemaphore closed;
    m_listener->post([this, &closed] {
        store();
        m_database.reset();
        closed.release();
    });
    closed.acquire();
    m_listener->stop();
}

Result<QString> Intake::serve(
    const ConnectionName &name, std::shared_ptr<const CallbackReader> reader, const QString &address)
{
    const qsizetype colon = address.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = address.mid(colon + 1).toUInt(&isNumber);
    if (colon <= 0 || !isNumber || port > 65535) {
        return failure(Error::Kind::Misconfigured,
            Text(
                QT_TRANSLATE_NOOP("Text", "“%1” is not an address to listen on; write it as 127.0.0.1:8095."),
                {address}));
    }
    if (!m_listener) {
        m_listener = std::make_unique<HttpListener>(HttpListener::Limits(),
            [this](
                const IncomingRequest &request, const HttpListener::Answer &reply) { take(request, reply); });
    }
    const QByteArray path = reader->path();
    {
        const std::scoped_lock lock(m_doorsMutex);
        m_doors.append({name, path, std::move(reader)});
    }
    const QString host = address.left(colon);
    if (!m_ports.contains(address)) {
        const Result<quint16> bound = m_listener->listen(host, quint16(port));
        if (!bound)
            return tl::unexpected(bound.error());
        m_ports.insert(address, *bound);
    }
    return u"http://%1:%2%3"_s.arg(host, QString::number(m_ports.value(address)), QString::fromLatin1(path));
}

void Intake::take(const IncomingRequest &request, const HttpListener::Answer &reply)
{
    Door door;
    {
        const std::scoped_lock lock(m_doorsMutex);
        for (const Door &one : std::as_const(m_doors)) {
            if (one.path == request.path)
                door = one;
        }
    }
    if (!door.reader) {
        reply(refusalAnswer(404, "not found"));
        return;
    }
    CallbackReader::Verdict verdict = door.reader->read(request, m_clock.now());
    if (!verdict.notice) {
        m_refused({door.name, verdict.refusal, verdict.answer.status});
        reply(std::move(verdict.answer));
        return;
    }
    m_waiting.append({std::move(*verdict.notice), std::move(verdict.answer), reply});
    if (m_waiting.size() == 1)
        m_listener->post([this] { store(); });
}

void Intake::store()
{
    if (m_waiting.isEmpty())
        return;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    const Result<bool> isNews = remember(waiting);
    if (isNews && *isNews)
        m_stored(); // first: whoever has its answer may expect that the engine knows
    for (const Waiting &one : waiting) {
        // Not accepted: the sender repeats it, so nothing is lost while the disk is full.
        one.reply(isNews ? one.answer : refusalAnswer(503, "cannot be stored now, send it again"));
    }
    if (!isNews)
        m_refused({waiting.first().notice.connection, isNews.error().text, 503});
}

Result<bool> Intake::remember(const QList<Waiting> &waiting)
{
    if (!m_database) {
        Result<std::unique_ptr<Database>> database = Database::open(m_databaseFile);
        if (!database)
            return tl::unexpected(database.error());
        m_database = std::move(*database);
    }
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    NoticeStore notices(*m_database);
    bool isNews = false;
    for (const Waiting &one : waiting) {
        const Result<std::optional<NoticeId>> id = notices.remember(one.notice);
        if (!id)
            return tl::unexpected(id.error());
        isNews = isNews || id->has_value();
    }
    if (const Result<void> done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return isNews;
}

}
