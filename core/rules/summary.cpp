#include "core/rules/summary.h"

#include <QCoreApplication>

#include <algorithm>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 15;

class Writer
{
public:
    Writer(const QTimeZone &zone, const QString &language)
        : m_zone(zone)
        , m_language(language)
    {
    }

    QString say(const char *source, const QStringList &arguments = {}) const
    {
        return Text(source, arguments).in(m_language);
    }
    void line(const QString &text) { m_lines.append(text); }
    void gap() { m_lines.append(QString()); }
    QString text() const { return m_lines.join(u'\n'); }

    QString day(const QDateTime &time) const { return time.toTimeZone(m_zone).toString(u"dd.MM.yyyy"_s); }
    QString moment(const QDateTime &time) const
    {
        return time.toTimeZone(m_zone).toString(u"dd.MM. HH:mm"_s);
    }

    void counted(const char *some, const char *none, const QList<CountedSum> &sums)
    {
        if (sums.isEmpty()) {
            line(say(none));
            return;
        }
        int count = 0;
        QStringList shown;
        for (const CountedSum &one : sums) {
            count += one.count;
            shown.append(one.sum.shown());
        }
        line(say(some, {QString::number(count), shown.join(u", "_s)}));
    }

    void waiting(QList<Alarm> alarms)
    {
        if (alarms.isEmpty()) {
            line(say(QT_TRANSLATE_NOOP("Text", "No payment waits for a person.")));
            return;
        }
        const auto oldest = std::min_element(
            alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) { return a.since < b.since; });
        line(say(QT_TRANSLATE_NOOP("Text", "Payments that wait for a person: %1; the longest since %2:"),
            {QString::number(alarms.size()), moment(oldest->since)}));
        std::sort(alarms.begin(), alarms.end(), [](const Alarm &a, const Alarm &b) {
            return std::pair(-a.amount.value_or(Money()).minor, a.since)
                < std::pair(-b.amount.value_or(Money()).minor, b.since);
        });
        list(alarms);
    }

    void list(const QList<Alarm> &alarms)
    {
        for (const Alarm &one : alarms.first(qMin(mostOpen, alarms.size()))) {
            QString text = u"• "_s + (one.amount ? one.amount->shown() + u": "_s : QString())
                + one.text.in(m_language);
            if (!one.link.isEmpty())
                text += u"\n  "_s + one.link.toString();
            line(text);
        }
        if (alarms.size() > mostOpen)
            line(say(QT_TRANSLATE_NOOP("Text", "and further ones: %1"),
                {QString::number(alarms.size() - mostOpen)}));
    }

    void facts(const SummaryFacts &facts)
    {
        counted(QT_TRANSLATE_NOOP("Text", "Payments that came: %1; together %2"),
            QT_TRANSLATE_NOOP("Text", "No payments came."), facts.came);
        counted(QT_TRANSLATE_NOOP("Text", "Entries booked: %1; together %2"),
            QT_TRANSLATE_NOOP("Text", "Nothing was booked."), facts.booked);
        gap();
        waiting(facts.waiting);
        if (!facts.open.isEmpty()) {
            gap();
            line(say(
                QT_TRANSLATE_NOOP("Text", "Alarms that are open: %1"), {QString::number(facts.open.size())}));
            list(facts.open);
        }
    }

private:
    QTimeZone m_zone;
    const QString &m_language;
    QStringList m_lines;
};

}

Post summaryPost(const SummaryFacts &day, const QTimeZone &zone, const QString &language)
{
    Writer writer(zone, language);
    Post post;
    post.title = writer.say(QT_TRANSLATE_NOOP("Text", "Provodka: summary of %1"), {writer.day(day.from)});
    writer.facts(day);
    writer.gap();
    writer.line(day.backup.isEmpty()
            ? writer.say(QT_TRANSLATE_NOOP("Text", "No copy of the workspace was made yet."))
            : day.backup.in(language));
    writer.line(day.agreement.isEmpty()
            ? writer.say(QT_TRANSLATE_NOOP("Text", "Payments, entries and orders were not compared yet."))
            : day.agreement.in(language));
    writer.gap();
    writer.line(writer.say(QT_TRANSLATE_NOOP("Text",
        "This comes every morning, also when there is nothing to tell. When it does not come, Provodka does "
        "not run: look at its computer.")));
    post.text = writer.text();
    return post;
}

Post absencePost(
    const Absence &absence, const SummaryFacts &meanwhile, const QTimeZone &zone, const QString &language)
{
    Writer writer(zone, language);
    Post post;
    post.title = writer.say(QT_TRANSLATE_NOOP("Text", "Provodka was off from %1 to %2"),
        {writer.moment(absence.from), writer.moment(absence.to)});
    writer.line(
        writer.say(QT_TRANSLATE_NOOP("Text",
                       "Provodka was off from %1 to %2: the program or the computer did not run, or the "
                       "computer slept. What came meanwhile is taken up now:"),
            {writer.moment(absence.from), writer.moment(absence.to)}));
    writer.facts(meanwhile);
    post.text = writer.text();
    return post;
}

}
