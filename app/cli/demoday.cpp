#include "app/cli/demoday.h"

#include "app/demo/demostory.h"
#include "core/engine/agreementcheck.h"
#include "core/report/agreementtext.h"
#include "core/report/closetext.h"
#include "core/store/agreementstore.h"
#include "core/store/alarmstore.h"
#include "core/store/poststore.h"

#include <QDir>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;
using namespace app;
using namespace std::chrono_literals;

namespace {

class Day
{
public:
    Day(DemoWorld &world, const QHash<qint64, QString> &references)
        : m_world(world)
        , m_references(references)
    {
    }

    Result<QList<DemoChapter>> run()
    {
        for (const auto chapter :
            {&Day::aMailRings, &Day::aForgedMail, &Day::thePersonDecides, &Day::takenBack,
                &Day::theDayIsClosed, &Day::theNight, &Day::aStageIsRenamed, &Day::aRouteWatches}) {
            if (const Result<void> done = (this->*chapter)(); !done)
                return tl::unexpected(done.error());
        }
        return m_chapters;
    }

private:
    void begin(const char *title) { m_chapters.append({Text(title), {}, {}}); }
    void tell(const QString &line) { m_chapters.last().lines += line.split(u'\n', Qt::SkipEmptyParts); }
    template <typename Value> void expect(const char *what, const Value &expected, const Value &found)
    {
        if (expected == found)
            return;
        const auto shown = [](const Value &value) { return QVariant::fromValue(value).toString(); };
        m_chapters.last().differs.append(Text(QT_TRANSLATE_NOOP("Text", "%1: expected “%2”, found “%3”"),
            {QString::fromLatin1(what), shown(expected), shown(found)})
                                             .toString());
    }
    Result<void> outcome(const QString &reference, const QString &expected)
    {
        const Result<std::optional<EventRow>> row = m_world.event(reference);
        if (!row)
            return tl::unexpected(row.error());
        expect("outcome", expected, *row ? (*row)->event.outcome : QString());
        if (*row)
            tell((*row)->event.reason.toString());
        return {};
    }

    Result<void> aMailRings()
    {
        begin(QT_TRANSLATE_NOOP("Text", "A mail announces, the payment service confirms"));
        const QJsonObject payment{{u"order"_s, u"10487"_s}, {u"amount"_s, u"3333.33"_s},
            {u"notify"_s, QJsonArray{u"mail"_s, u"list"_s}}};
        const Result<QString> reference = m_world.pays(payment);
        if (!reference)
            return tl::unexpected(reference.error());
        if (const Result<void> done = m_world.passes(1min); !done)
            return done;
        expect("status", inProduction, m_world.statusOf(10487));
        return outcome(*reference, u"paid-in-full"_s);
    }

    Result<void> aForgedMail()
    {
        begin(QT_TRANSLATE_NOOP("Text", "A forged mail with the right order and sum"));
        const int before = m_world.entries();
        const QString mail = u"From: WayForPay <no-reply@wayforpay.com>\r\nTo: office@example.com\r\n"
                             "Subject: =?utf-8?q?Successful_payment?=\r\nMessage-ID: <forged@example.com>\r\n"
                             "Content-Type: text/plain; charset=utf-8\r\n\r\nСума: 125 000,00 UAH\r\n"
                             "Номер замовлення: 10489\r\nІдентифікатор платежу: 10489-1\r\n"_s;
        if (const auto done = m_world.happens(u"imap/deliver"_s, {{u"text"_s, mail}}); !done)
            return tl::unexpected(done.error());
        if (const Result<void> done = m_world.passes(10min); !done)
            return done;
        expect("entries", before, m_world.entries());
        expect("status", waiting, m_world.statusOf(10489));
        tell(
            Text(QT_TRANSLATE_NOOP("Text", "The service knows no such payment: nothing was booked or moved."))
                .toString());
        return {};
    }

    Result<void> thePersonDecides()
    {
        begin(QT_TRANSLATE_NOOP("Text", "What only a person can decide"));
        const int before = m_world.entries();
        const QString tooMuch = m_references.value(10482);
        if (const Result<void> done = m_world.acts(u"move"_s, tooMuch); !done)
            return done;
        if (const Result<void> done = outcome(tooMuch, u"moved-by-person"_s); !done)
            return done;
        expect("status", inProduction, m_world.statusOf(10482));
        const QString givenBack = m_references.value(10496);
        if (const Result<void> done = m_world.acts(u"refund"_s, givenBack); !done)
            return done;
        if (const Result<void> done = outcome(givenBack, u"refunded"_s); !done)
            return done;
        const QString nameless = m_references.value(0);
        const QJsonObject part{{u"order"_s, u"10488"_s}, {u"amount"_s, u"0.99"_s}};
        const QJsonObject rest{{u"order"_s, u"10485"_s}, {u"amount"_s, u"320.01"_s}};
        if (const Result<void> done
            = m_world.acts(u"match"_s, nameless, {{u"parts"_s, QJsonArray{part, rest}}});
            !done)
            return done;
        expect("status", inProduction, m_world.statusOf(10488));
        expect("entries", before + 3, m_world.entries()); // minus, and two halves
        const Result<std::optional<EventRow>> row = m_world.event(nameless);
        if (row && *row)
            tell((*row)->event.reason.toString());
        return {};
    }

    Result<void> takenBack()
    {
        begin(QT_TRANSLATE_NOOP("Text", "Taken back, and done again"));
        const QString reference = m_references.value(10480);
        const int before = m_world.entries();
        if (const Result<void> done = m_world.acts(u"undo"_s, reference); !done)
            return done;
        if (const Result<void> done = outcome(reference, u"undone"_s); !done)
            return done;
        expect("entries", before - 1, m_world.entries());
        expect("status", waiting, m_world.statusOf(10480));
        if (const Result<void> done = m_world.acts(u"retry"_s, reference); !done)
            return done;
        expect("entries", before, m_world.entries());
        expect("status", inProduction, m_world.statusOf(10480));
        return outcome(reference, u"paid-in-full"_s);
    }

    Result<void> theDayIsClosed()
    {
        begin(QT_TRANSLATE_NOOP("Text", "The close of the day"));
        CloseQuestion asked;
        asked.zone = zoneOf(m_world.setup().routes.first());
        const QDate today = m_world.clock().now().toTimeZone(asked.zone).date();
        asked.from = today.addDays(-1);
        asked.to = today;
        CloseTotals totals;
        QByteArray text;
        const std::unique_ptr<CloseWriter> writer
            = closeAsText([&](const QByteArray &bytes) { text += bytes; });
        const QString file = QDir(m_world.folder()).filePath(u"close.xlsx"_s);
        const std::unique_ptr<CloseWriter> sheet = closeAsSheet(file);
        const Result<void> rows = closeRows(m_world.database(), asked, [&](const CloseRow &row) {
            totals.add(row);
            writer->row(row);
            sheet->row(row);
        });
        if (!rows)
            return rows;
        if (const Result<void> done = writer->end(totals); !done)
            return done;
        if (const Result<void> done = sheet->end(totals); !done)
            return done;
        tell(QString::fromUtf8(text));
        expect("sheet", true, QFileInfo(file).size() > 0);
        expect("currencies", 2, int(totals.byCurrency.size()));
        return {};
    }

    Result<void> theNight()
    {
        begin(QT_TRANSLATE_NOOP("Text", "The night and the morning"));
        // Somebody moved an order that nobody paid.
        if (const auto done
            = m_world.happens(u"planfix/status"_s, {{u"number"_s, 10499}, {u"status"_s, inProduction}});
            !done)
            return tl::unexpected(done.error());
        const QTimeZone zone = zoneOf(m_world.setup().routes.first());
        const QDateTime now = m_world.clock().now();
        const QDateTime night(now.toTimeZone(zone).date().addDays(1), QTime(3, 5), zone);
        if (const Result<void> done = m_world.sleeps(std::chrono::minutes(now.secsTo(night) / 60)); !done)
            return done;
        if (const Result<void> done = m_world.passes(6h); !done)
            return done;
        const Result<std::optional<AgreementRun>> run
            = AgreementStore(m_world.database()).latest(m_world.setup().routes.first().name);
        if (!run)
            return tl::unexpected(run.error());
        expect("comparison", true, run->has_value());
        if (*run) {
            const QString text = agreementAsText(**run);
            tell(text);
            expect("unpaid order in production", true, text.contains(u"10499"_s));
        }
        const QStringList copies
            = QDir(m_world.folder() + u"/backups"_s).entryList(QDir::Files | QDir::NoDotAndDotDot);
        expect("copies", true, !copies.isEmpty());
        const Result<QList<StoredPost>> posts = PostStore(m_world.database()).latestByRecipient();
        if (!posts)
            return tl::unexpected(posts.error());
        expect("people told", true, !posts->isEmpty());
        for (const StoredPost &post : *posts) {
            expect("sent", true, post.sentAt.isValid());
            tell(post.post.title + u'\n' + post.post.text);
        }
        return {};
    }

    Result<void> aStageIsRenamed()
    {
        begin(QT_TRANSLATE_NOOP("Text", "A status is renamed in Planfix, and nobody pays"));
        if (const auto done = m_world.happens(
                u"planfix/rename-status"_s, {{u"id"_s, waiting}, {u"name"_s, u"Новий статус"_s}});
            !done)
            return tl::unexpected(done.error());
        if (const Result<void> done = m_world.passes(70min); !done)
            return done;
        const Result<QList<Alarm>> alarms = AlarmStore(m_world.database()).latest(20);
        if (!alarms)
            return tl::unexpected(alarms.error());
        bool isTold = false;
        for (const Alarm &alarm : *alarms) {
            const QString text = alarm.text.toString();
            if (!text.contains(u"Новий статус"_s))
                continue;
            isTold = alarm.toldAt.isValid();
            tell(text);
        }
        expect("told within an hour", true, isTold);
        return {};
    }

    Result<void> aRouteWatches()
    {
        begin(QT_TRANSLATE_NOOP("Text", "A route that only watches"));
        if (const Result<void> done = m_world.stop(); !done)
            return done;
        m_world.setup().routes.first().mode = RouteSetup::Mode::Watch;
        if (const Result<void> done = m_world.start(); !done)
            return done;
        const int before = m_world.entries();
        const Result<QString> reference
            = m_world.pays({{u"order"_s, u"10497"_s}, {u"amount"_s, u"2000.00"_s}});
        if (!reference)
            return tl::unexpected(reference.error());
        if (const Result<void> done = m_world.settle(); !done)
            return done;
        expect("entries", before, m_world.entries());
        expect("status", waiting, m_world.statusOf(10497));
        return outcome(*reference, u"watched"_s);
    }

    DemoWorld &m_world;
    const QHash<qint64, QString> &m_references;
    QList<DemoChapter> m_chapters;
};

}

Result<QList<DemoChapter>> demoDay(DemoWorld &world, const QHash<qint64, QString> &references)
{
    return Day(world, references).run();
}

}
