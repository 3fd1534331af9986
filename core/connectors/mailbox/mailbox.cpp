#include "core/connectors/mailbox/mailbox.h"

#include "core/base/json.h"
#include "core/connectors/mailbox/folderreader.h"

#include <QCoroFuture>
#include <QtConcurrentRun>

#include <utility>

namespace provodka::mailbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int triesOfAPull = 3;
constexpr int almostFull = 95;

/// Where reading goes on.
struct Place
{
    quint32 validity = 0;
    quint32 uid = 0;
    QDateTime at; ///< when it was last read

    static Place of(const Cursor &cursor)
    {
        Place place;
        const Result<QJsonObject> json = json::object(cursor.value.toUtf8());
        if (!json)
            return place;
        place.validity = quint32(json::integer(json->value("validity"_L1)).value_or(0));
        place.uid = quint32(json::integer(json->value("uid"_L1)).value_or(0));
        place.at = utcFromMs(json::integer(json->value("atMs"_L1)).value_or(0));
        return place;
    }
    Cursor cursor() const
    {
        QJsonObject json;
        json.insert("validity"_L1, qint64(validity));
        json.insert("uid"_L1, qint64(uid));
        json.insert("atMs"_L1, at.toMSecsSinceEpoch());
        return {QString::fromUtf8(json::compact(json))};
    }
};

class Mailbox final : public Connector, private NoticeSource, private MailSource
{
public:
    explicit Mailbox(ConnectorContext context);

    Async<CheckReport> check() override;
    Async<Catalog> discover() override;
    NoticeSource *notices() override { return this; }
    MailSource *mail() override { return this; }

private:
    Async<Page> pull(Cursor after) override;
    bool isWaiting() const override { return m_isWaiting; }
    std::chrono::milliseconds interval() const override;
    Result<MailMessage> message(const Notice &notice) const override { return messageOf(notice); }
    QString authservId() const override { return m_settings.authservId; }

    Async<std::optional<Page>> lookOnce(Place *place);
    Async<bool> beginAnew(Place *place);
    Async<Page> pageOf(FolderReader::Batch batch, Place place);
    Async<void> settleStored(Place place);

    ConnectionName m_name;
    MailSettings m_settings;
    const Clock *m_clock;
    std::stop_token m_stop;
    Http *m_http;
    FolderReader m_reader;
    QList<quint32> m_handedOver; ///< of mails that are stored when the next pull begins
    bool m_isWaiting = false;
    QDateTime m_toldAt; ///< when the server told that there is news which was not read yet
    bool m_mayIdle = true; ///< until a server without it was met
};

Mailbox::Mailbox(ConnectorContext context)
    : m_name(context.name)
    , m_settings(readSettings(context))
    , m_clock(context.clock)
    , m_stop(context.stop)
    , m_http(context.http)
    , m_reader(m_settings, *context.http, *context.clock, context.stop)
{
}

std::chrono::milliseconds Mailbox::interval() const
{
    // A pull that waits for news itself is followed by the next at once.
    return m_mayIdle ? std::chrono::milliseconds(1) : std::chrono::minutes(m_settings.pollMinutes);
}

Async<Page> Mailbox::pull(Cursor after)
{
    if (const std::optional<Error> wrong = problemOf(m_settings, m_name.value))
        co_return tl::unexpected(*wrong);
    Place place = Place::of(after);
    for (int i = 1;; ++i) {
        const bool isFresh = !m_reader.isOpen();
        Result<std::optional<Page>> page = co_await lookOnce(&place);
        if (page && *page)
            co_return std::move(**page);
        if (page) { // it waited, and there is something to look at
            i = 0;
            continue;
        }
        const Error::Kind kind = page.error().kind;
        m_reader.close();
        // A connection that idled may have been cut long ago; what fails at once is said.
        const bool isWorthATry = (kind == Error::Kind::Network && !isFresh) || kind == Error::Kind::Malformed;
        if (!isWorthATry || i >= triesOfAPull || m_stop.stop_requested())
            co_return tl::unexpected(page.error());
    }
}

/// A page; nothing when it waited for news.
Async<std::optional<Page>> Mailbox::lookOnce(Place *place)
{
    if (!m_reader.isOpen()) {
        const Result<void> opened = co_await m_reader.open();
        if (!opened)
            co_return tl::unexpected(opened.error());
        m_mayIdle = m_reader.canIdle();
    } else {
        const Result<void> settled = co_await settleStored(*place);
        if (!settled)
            co_return tl::unexpected(settled.error());
        if (!m_mayIdle) {
            const Result<void> asked = co_await m_reader.ask();
            if (!asked)
                co_return tl::unexpected(asked.error());
        }
    }
    const Result<bool> isNew = co_await beginAnew(place);
    if (!isNew)
        co_return tl::unexpected(isNew.error());
    const Result<FolderReader::Batch> batch = co_await m_reader.next(place->uid);
    if (!batch)
        co_return tl::unexpected(batch.error());
    const bool isNothing = batch->mails.isEmpty() && batch->lastUid == 0 && !batch->more;
    if (!isNothing || *isNew || !m_reader.canIdle()) {
        FolderReader::Batch found = *batch;
        Result<Page> page = co_await pageOf(std::move(found), *place);
        if (!page)
            co_return tl::unexpected(page.error());
        co_return std::optional<Page>(std::move(*page));
    }
    m_isWaiting = true;
    const Result<void> waited = co_await m_reader.wait();
    m_isWaiting = false;
    if (!waited)
        co_return tl::unexpected(waited.error());
    m_mayIdle = m_reader.canIdle();
    m_toldAt = m_clock->now();
    co_return std::optional<Page>();
}

/// The first time, and when the folder was made anew: goes back some days. What was stored already falls out
/// where notices are stored.
Async<bool> Mailbox::beginAnew(Place *place)
{
    if (place->validity == m_reader.validity())
        co_return false;
    m_handedOver.clear();
    QDate since = m_clock->now().date().addDays(-m_settings.daysBack);
    // After a longer rest as far as it was read, and a day more, for servers count in their own zone.
    if (place->validity != 0 && place->at.isValid())
        since = qMin(since, place->at.date().addDays(-1));
    const Result<quint32> before = co_await m_reader.uidBefore(since);
    if (!before)
        co_return tl::unexpected(before.error());
    place->validity = m_reader.validity();
    place->uid = *before;
    co_return true;
}

Async<Page> Mailbox::pageOf(FolderReader::Batch batch, Place place)
{
    Page page;
    for (const RawMail &mail : std::as_const(batch.mails))
        m_handedOver.append(mail.uid);
    if (!batch.mails.isEmpty()) {
        // Reading a large or hostile mail takes its time: not on this thread.
        const QDateTime told = std::exchange(m_toldAt, {});
        const QDateTime now = told.isValid() ? told : m_clock->now();
        const QFuture<QList<Notice>> reading
            = QtConcurrent::run(noticesOf, std::move(batch.mails), m_name, now);
        page.notices = co_await reading;
    }
    place.uid = qMax(place.uid, batch.lastUid);
    place.at = m_clock->now();
    page.next = place.cursor();
    page.more = batch.more;
    co_return page;
}

Async<void> Mailbox::settleStored(Place place)
{
    QList<quint32> stored;
    if (m_reader.validity() == place.validity) {
        for (const quint32 uid : std::as_const(m_handedOver)) {
            if (uid <= place.uid)
                stored.append(uid);
        }
    }
    m_handedOver.clear();
    if (stored.isEmpty() || !m_settings.writes())
        co_return Result<void>();
    co_return co_await m_reader.settle(std::move(stored));
}

Async<Catalog> Mailbox::discover()
{
    if (const std::optional<Error> wrong = problemOf(m_settings, m_name.value))
        co_return tl::unexpected(*wrong);
    MailSettings settings = m_settings;
    settings.folder = u"INBOX"_s;
    settings.moveTo.clear();
    settings.marksSeen = false;
    FolderReader reader(settings, *m_http, *m_clock, m_stop);
    const Result<void> opened = co_await reader.open();
    if (!opened)
        co_return tl::unexpected(opened.error());
    const Result<QStringList> folders = co_await reader.folders();
    reader.close();
    if (!folders)
        co_return tl::unexpected(folders.error());
    Catalog catalog;
    for (const QString &name : *folders) {
        CatalogItem item;
        item.kind = u"folder"_s;
        item.id = name;
        item.name = name;
        catalog.items.append(item);
    }
    co_return catalog;
}

Async<CheckReport> Mailbox::check()
{
    using Verdict = CheckStep::Verdict;
    CheckReport report;
    const auto add = [&report](Verdict verdict, Text text) {
        report.steps.append({verdict, std::move(text)});
    };
    const auto fail = [&report](const Error &error) {
        report.steps.append({CheckStep::Verdict::Bad, error.text});
        report.error = error;
    };
    if (const std::optional<Error> wrong = problemOf(m_settings, m_name.value)) {
        fail(*wrong);
        co_return report;
    }
    FolderReader reader(m_settings, *m_http, *m_clock, m_stop);
    const Result<void> opened = co_await reader.open();
    if (!opened) {
        fail(opened.error());
        co_return report;
    }
    const FolderFacts facts = reader.facts();
    add(Verdict::Good,
        Text(QT_TRANSLATE_NOOP("Text", "The mail server %1 answers, and %2 is logged in."),
            {m_settings.server.shown(), m_settings.user}));
    if (facts.certificate.isEmpty()) {
        add(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                "The connection is not encrypted; that is allowed only because the server is this "
                "computer.")));
    } else if (m_settings.server.fingerprint.isEmpty()) {
        add(Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text", "Its certificate is trusted: %1, until %2."),
                {facts.certificate, argumentOf(facts.certificateUntil.toLocalTime().date())}));
    } else {
        add(Verdict::Good,
            Text(QT_TRANSLATE_NOOP("Text",
                     "Its certificate is the one whose fingerprint is set: %1, until %2. After a renewal the "
                     "new "
                     "fingerprint must be entered."),
                {facts.certificate, argumentOf(facts.certificateUntil.toLocalTime().date())}));
    }
    const Result<int> count = co_await reader.countSince(m_clock->now().date().addDays(-m_settings.daysBack));
    if (!count) {
        fail(count.error());
        co_return report;
    }
    add(Verdict::Good,
        Text(QT_TRANSLATE_NOOP("Text", "Mails in the folder “%1”: %2; of the last %3 days: %4."),
            {m_settings.folder, QString::number(facts.mails), QString::number(m_settings.daysBack),
                QString::number(*count)}));
    if (facts.canIdle) {
        add(Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "The server tells of new mail by itself (IDLE).")));
    } else {
        add(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The server does not tell of new mail by itself (no IDLE); it is asked every %1 min."),
                {QString::number(m_settings.pollMinutes)}));
    }
    const Result<std::optional<int>> full = co_await reader.fullness();
    if (full && *full && **full >= almostFull) {
        add(Verdict::Remark,
            Text(QT_TRANSLATE_NOOP("Text",
                     "The mailbox is full to %1 %; when it is full, mails about payments are refused. Delete "
                     "what "
                     "is not needed."),
                {QString::number(**full)}));
    }
    const Result<QStringList> folders = co_await reader.folders();
    reader.close();
    if (folders && !m_settings.moveTo.isEmpty() && !folders->contains(m_settings.moveTo)) {
        Error error;
        error.kind = Error::Kind::Misconfigured;
        error.text = Text(
            QT_TRANSLATE_NOOP("Text",
                "There is no folder “%1” into which mails could be moved; create it or change moveTo."),
            {m_settings.moveTo});
        fail(error);
    }
    co_return report;
}

}

std::unique_ptr<Connector> make(ConnectorContext context)
{
    return std::make_unique<Mailbox>(std::move(context));
}

}
