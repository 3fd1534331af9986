#include "ui/report/reportfilter.h"

#include "core/report/transitiontext.h"
#include "ui/shell/buttonrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<qint64, 8> limits{
    0, 60'000, 300'000, 900'000, 3'600'000, 4 * 3'600'000, 24 * 3'600'000, 3 * 24 * 3'600'000};

enum CompareChoice { NoCompare, PeriodBefore, ChosenPeriod, TwoWays };

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

QDateEdit *dateEdit(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDateRange(QDate(2000, 1, 1), QDate(2199, 12, 31)); // as wide as the longest of them
    return edit;
}

template <typename Widget> Widget *filterControl(const QString &name)
{
    auto *widget = new Widget;
    widget->setObjectName(name);
    return widget;
}

void setItems(QComboBox *box, const QStringList &texts)
{
    const QSignalBlocker quiet(box);
    const int chosen = box->currentIndex();
    box->clear();
    box->addItems(texts);
    box->setCurrentIndex(qBound(0, chosen, int(texts.size()) - 1));
}

}

ReportFilter::ReportFilter(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_periodLabel(new QLabel)
    , m_period(filterControl<QComboBox>(u"period"_s))
    , m_from(dateEdit(u"from"_s))
    , m_to(dateEdit(u"to"_s))
    , m_kindLabel(new QLabel)
    , m_kind(filterControl<QComboBox>(u"kind"_s))
    , m_compareLabel(new QLabel)
    , m_compare(filterControl<QComboBox>(u"compare"_s))
    , m_beforeFrom(dateEdit(u"beforeFrom"_s))
    , m_beforeTo(dateEdit(u"beforeTo"_s))
    , m_wayBefore(filterControl<QComboBox>(u"wayBefore"_s))
    , m_wayNow(filterControl<QComboBox>(u"wayNow"_s))
    , m_limitLabel(new QLabel)
    , m_limit(filterControl<QComboBox>(u"limit"_s))
    , m_split(filterControl<QCheckBox>(u"split"_s))
    , m_working(filterControl<QCheckBox>(u"working"_s))
    , m_hours(filterControl<QLineEdit>(u"hours"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *first = new ButtonRow;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_periodLabel, m_period, m_from, m_to,
             m_compareLabel, m_compare, m_beforeFrom, m_beforeTo, m_wayBefore, m_wayNow})
        first->addWidget(widget);
    auto *second = new ButtonRow;
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_kindLabel, m_kind, m_limitLabel, m_limit, m_split, m_working, m_hours})
        second->addWidget(widget);
    layout->addLayout(first);
    layout->addLayout(second);
    m_periodLabel->setBuddy(m_period);
    m_kindLabel->setBuddy(m_kind);
    m_compareLabel->setBuddy(m_compare);
    m_limitLabel->setBuddy(m_limit);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(22);
    // Filled once the orders were read, and anew in another language.
    for (QComboBox *box : {m_period, m_compare, m_limit, m_wayBefore, m_wayNow})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_hours->setMinimumWidth(m_hours->fontMetrics().averageCharWidth() * 22);
    const QDate today = m_clock.now().toLocalTime().date();
    m_from->setDate(today.addDays(-30));
    m_to->setDate(today);
    m_beforeFrom->setDate(today.addDays(-61));
    m_beforeTo->setDate(today.addDays(-31));
    retranslate();
    m_period->setCurrentIndex(ThisMonth);
    restore();
    enable();
    for (QComboBox *box : {m_period, m_kind, m_compare, m_wayBefore, m_wayNow, m_limit})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportFilter::edited);
    for (QDateEdit *edit : {m_from, m_to, m_beforeFrom, m_beforeTo})
        connect(edit, &QDateEdit::dateChanged, this, &ReportFilter::edited);
    for (QCheckBox *box : {m_split, m_working})
        connect(box, &QCheckBox::toggled, this, &ReportFilter::edited);
    connect(m_hours, &QLineEdit::editingFinished, this, &ReportFilter::edited);
}

void ReportFilter::restore()
{
    const QSettings settings;
    const auto number = [&settings](const char *key, int byDefault) {
        return settings.value(u"report/"_s + QLatin1String(key), byDefault).toInt();
    };
    m_period->setCurrentIndex(qBound(0, number("period", ThisMonth), int(Chosen)));
    m_compare->setCurrentIndex(qBound(0, number("compare", NoCompare), int(TwoWays)));
    m_limit->setCurrentIndex(qBound(0, number("limit", 0), int(limits.size()) - 1));
    m_split->setChecked(settings.value(u"report/split"_s).toBool());
    m_working->setChecked(settings.value(u"report/working"_s).toBool());
    m_hours->setText(settings.value(u"report/hours"_s, u"Mon-Fri 09:00-18:00"_s).toString());
    for (QDateEdit *edit : {m_from, m_to, m_beforeFrom, m_beforeTo}) {
        const QDate day = settings.value(u"report/"_s + edit->objectName()).toDate();
        if (day.isValid())
            edit->setDate(day);
    }
}

void ReportFilter::edited()
{
    if (m_isFilling)
        return;
    QSettings settings;
    settings.setValue(u"report/period"_s, m_period->currentIndex());
    settings.setValue(u"report/compare"_s, m_compare->currentIndex());
    settings.setValue(u"report/limit"_s, m_limit->currentIndex());
    settings.setValue(u"report/split"_s, m_split->isChecked());
    settings.setValue(u"report/working"_s, m_working->isChecked());
    settings.setValue(u"report/hours"_s, m_hours->text());
    for (const QDateEdit *edit : {m_from, m_to, m_beforeFrom, m_beforeTo})
        settings.setValue(u"report/"_s + edit->objectName(), edit->date());
    enable();
    Q_EMIT changed();
}

void ReportFilter::enable()
{
    const bool isChosen = m_period->currentIndex() == Chosen;
    m_from->setVisible(isChosen);
    m_to->setVisible(isChosen);
    const int compare = m_compare->currentIndex();
    m_beforeFrom->setVisible(compare == ChosenPeriod);
    m_beforeTo->setVisible(compare == ChosenPeriod);
    m_wayBefore->setVisible(compare == TwoWays);
    m_wayNow->setVisible(compare == TwoWays);
    m_split->setEnabled(compare != TwoWays);
    m_hours->setVisible(m_working->isChecked());
}

void ReportFilter::retranslate()
{
    m_isFilling = true;
    m_periodLabel->setText(tr("P&eriod:"));
    setItems(m_period,
        {tr("Today"), tr("Last 7 days"), tr("This month"), tr("Last month"), tr("All time"),
            tr("From – to")});
    for (QDateEdit *edit : {m_from, m_to, m_beforeFrom, m_beforeTo}) {
        edit->setLocale(QLocale());
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_compareLabel->setText(tr("&Comparison:"));
    setItems(
        m_compare, {tr("None"), tr("Previous period"), tr("Another period"), tr("Two ways of confirming")});
    m_beforeFrom->setAccessibleName(tr("First day of the other period"));
    m_beforeTo->setAccessibleName(tr("Last day of the other period"));
    m_wayBefore->setAccessibleName(tr("First way of confirming"));
    m_wayNow->setAccessibleName(tr("Second way of confirming"));
    m_kindLabel->setText(tr("&Kind of order:"));
    if (m_kind->count() > 0)
        m_kind->setItemText(0, tr("All orders"));
    m_limitLabel->setText(tr("Li&mit:"));
    QStringList texts{tr("No limit")};
    for (size_t i = 1; i < limits.size(); ++i)
        texts.append(durationInWords(limits[i]));
    setItems(m_limit, texts);
    m_split->setText(tr("&By confirmation"));
    m_split->setToolTip(tr("Splits the table by how the payment was confirmed."));
    m_working->setText(tr("&Working hours only"));
    m_hours->setAccessibleName(tr("Working hours"));
    m_hours->setPlaceholderText(u"Mon-Fri 09:00-18:00"_s);
    m_hours->setToolTip(tr("Write them like “Mon-Fri 09:00-18:00, Sat 10:00-14:00”."));
    m_isFilling = false;
    const QList<Stays::Kind> kinds = std::exchange(m_kinds, {});
    showKinds(kinds, m_ways);
}

void ReportFilter::showKinds(const QList<Stays::Kind> &kinds, const QStringList &ways)
{
    const auto isSame = [](const Stays::Kind &one, const Stays::Kind &other) {
        return one.connection == other.connection && one.stages == other.stages && one.names == other.names;
    };
    const bool isKnown = ways == m_ways && m_kind->count() > 0
        && std::equal(kinds.begin(), kinds.end(), m_kinds.begin(), m_kinds.end(), isSame);
    if (isKnown)
        return;
    m_isFilling = true;
    const int chosen = m_kind->currentIndex();
    m_kinds = kinds;
    m_kind->clear();
    m_kind->addItem(tr("All orders"));
    for (const Stays::Kind &kind : kinds) {
        m_kind->addItem(tr("%1: %2 … %3").arg(kind.connection, kind.names.first(), kind.names.last()));
        m_kind->setItemData(m_kind->count() - 1, kind.names.join(u", "_s), Qt::ToolTipRole);
    }
    m_kind->setCurrentIndex(qBound(0, chosen, m_kind->count() - 1));
    m_ways = ways;
    QString automatic;
    for (const QString &way : ways) {
        if (automatic.isEmpty() && way != "by-hand"_L1)
            automatic = way;
    }
    // Payments that people took care of, before moves without a known payment.
    const QString byHand = u"by-hand"_s;
    fillWays(m_wayBefore, ways.contains(byHand) ? byHand : QString());
    fillWays(m_wayNow, automatic);
    m_isFilling = false;
}

void ReportFilter::fillWays(QComboBox *box, const QString &preferred)
{
    const QString chosen = box->count() > 0 ? box->currentData().toString() : preferred;
    box->clear();
    for (const QString &way : std::as_const(m_ways))
        box->addItem(way.isEmpty() ? tr("Moved by hand") : wayInWords(way), way);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void ReportFilter::proposeComparison()
{
    if (QSettings().contains(u"report/compare"_s))
        return;
    m_isFilling = true; // nobody chose it: it is not remembered
    m_period->setCurrentIndex(AllTime);
    m_compare->setCurrentIndex(TwoWays);
    m_isFilling = false;
    enable();
    Q_EMIT changed();
}

void ReportFilter::showAllTime()
{
    m_period->setCurrentIndex(AllTime);
}

TransitionPeriod ReportFilter::period() const
{
    const QDate today = m_clock.now().toLocalTime().date();
    const QDate month(today.year(), today.month(), 1);
    const auto days = [](const QDate &first, const QDate &behind) {
        return TransitionPeriod{startOf(first), startOf(behind)};
    };
    switch (Period(m_period->currentIndex())) {
    case Today:
        return days(today, today.addDays(1));
    case SevenDays:
        return days(today.addDays(-6), today.addDays(1));
    case ThisMonth:
        return days(month, month.addMonths(1));
    case LastMonth:
        return days(month.addMonths(-1), month);
    case Chosen:
        return days(m_from->date(), m_to->date().addDays(1));
    case AllTime:
        break;
    }
    return {};
}

TransitionPeriod ReportFilter::before(const TransitionPeriod &period) const
{
    if (m_compare->currentIndex() == ChosenPeriod)
        return {startOf(m_beforeFrom->date()), startOf(m_beforeTo->date().addDays(1))};
    if (!period.fromMs || !period.toMs)
        return {0, 0}; // before all time there was nothing
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(*period.fromMs);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch(*period.toMs);
    const bool isMonth = from.date().day() == 1 && from.addMonths(1) == to;
    const QDate first = isMonth ? from.date().addMonths(-1) : from.date().addDays(-from.daysTo(to));
    return {startOf(first), *period.fromMs};
}

std::optional<qint64> ReportFilter::limit() const
{
    const int chosen = m_limit->currentIndex();
    return chosen > 0 ? std::optional(limits[size_t(chosen)]) : std::nullopt;
}

ReportRequest ReportFilter::request() const
{
    ReportRequest request;
    request.period = period();
    request.limitMs = limit();
    request.split = m_split->isEnabled() && m_split->isChecked();
    request.hours = m_working->isChecked() ? m_hours->text().trimmed() : QString();
    const int kind = m_kind->currentIndex() - 1;
    if (kind >= 0 && kind < m_kinds.size()) {
        request.connection = m_kinds[kind].connection;
        request.stages = m_kinds[kind].stages;
    }
    switch (m_compare->currentIndex()) {
    case PeriodBefore:
    case ChosenPeriod:
        request.compare = ReportRequest::Compare::Period;
        request.before = before(request.period);
        break;
    case TwoWays:
        request.compare = ReportRequest::Compare::Ways;
        request.wayBefore = m_wayBefore->currentData().toString();
        request.wayNow = m_wayNow->currentData().toString();
        break;
    default:
        break;
    }
    return request;
}

}
