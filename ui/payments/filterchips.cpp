#include "ui/payments/filterchips.h"

#include "core/model/words.h"
#include "ui/shell/buttonrow.h"

#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QSettings>
#include <QToolButton>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList standing{
    u"person"_s, u"today"_s, u"yesterday"_s, u"month"_s, u"unmatched"_s, u"refunds"_s, u"unproven"_s};
const QString keptKey = u"payments/chips"_s;
const QString chosenKey = u"payments/chosenChips"_s;

constexpr int shortestMeaning = 3; // "a" stands in nearly every word

PaymentFilter days(const QDate &first, const QDate &after)
{
    PaymentFilter filter;
    filter.from = first.startOfDay();
    filter.before = after.startOfDay();
    return filter;
}

std::optional<PaymentFilter> standingFilter(const QString &id, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    PaymentFilter filter;
    if (id == "person"_L1) {
        filter.states = {Event::State::Attention};
    } else if (id == "today"_L1) {
        return days(today, today.addDays(1));
    } else if (id == "yesterday"_L1) {
        return days(today.addDays(-1), today);
    } else if (id == "month"_L1) {
        const QDate first(today.year(), today.month(), 1);
        return days(first, first.addMonths(1));
    } else if (id == "unmatched"_L1) {
        filter.states = {Event::State::Attention};
        filter.outcomes = unmatchedOutcomes();
    } else if (id == "refunds"_L1) {
        filter.onlyReturned = true;
    } else if (id == "unproven"_L1) {
        filter.proofs = {Proof::Unproven, Proof::SenderNamed, Proof::MailAuthenticated};
    } else {
        return std::nullopt;
    }
    return filter;
}

}

QList<SearchedWord> searchedWords(const QString &text)
{
    QList<SearchedWord> words;
    const QStringList typed = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &one : typed) {
        SearchedWord word;
        word.text = one;
        const auto means = [&](const Text &sentence) {
            return one.size() >= shortestMeaning && sentence.toString().contains(one, Qt::CaseInsensitive);
        };
        for (const Event::State state : {Event::State::Ready, Event::State::Delivering,
                 Event::State::Attention, Event::State::Done, Event::State::Skipped}) {
            if (means(stateWord(state)))
                word.states.append(state);
        }
        for (int proof = 0; proof <= int(Proof::Asked); ++proof) {
            if (means(proofWord(Proof(proof))))
                word.proofs.append(Proof(proof));
        }
        const QStringList outcomes = outcomesWithWord();
        for (const QString &outcome : outcomes) {
            if (means(outcomeWord(outcome)))
                word.outcomes.append(outcome);
        }
        words.append(word);
    }
    return words;
}

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"chips"_s);
    auto *layout = new ButtonRow(this);
    layout->setContentsMargins({});
    for (const QString &id : standing)
        add({id, {}, {}, {}, nullptr});
    load();
    retranslate();
}

FilterChips::Chip &FilterChips::add(Chip chip)
{
    chip.button = new QToolButton(this);
    chip.button->setObjectName(u"chip-"_s + chip.id);
    chip.button->setCheckable(true);
    chip.button->setFocusPolicy(Qt::StrongFocus);
    chip.button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    layout()->addWidget(chip.button);
    connect(chip.button, &QToolButton::toggled, this, [this] {
        save();
        Q_EMIT changed();
    });
    if (chip.isKept()) {
        auto *menu = new QMenu(chip.button);
        QAction *remove = menu->addAction(QString());
        remove->setObjectName(u"remove"_s);
        connect(remove, &QAction::triggered, this, [this, id = chip.id] { this->remove(id); });
        chip.button->setMenu(menu);
        chip.button->setPopupMode(QToolButton::MenuButtonPopup);
        auto *byKey = new QAction(chip.button);
        byKey->setShortcut(QKeySequence(Qt::Key_Delete));
        byKey->setShortcutContext(Qt::WidgetShortcut);
        chip.button->addAction(byKey);
        connect(byKey, &QAction::triggered, this, [this, id = chip.id] { this->remove(id); });
    }
    m_chips.append(chip);
    return m_chips.last();
}

void FilterChips::remove(const QString &id)
{
    const auto at
        = std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.id == id; });
    if (at == m_chips.end() || !at->isKept())
        return;
    at->button->hide();
    at->button->deleteLater(); // its own menu may have asked for it
    m_chips.erase(at);
    save();
    Q_EMIT changed();
}

void FilterChips::collect(const Chip &chip, const QDateTime &now, QList<PaymentFilter> &filters) const
{
    if (!chip.isKept()) {
        if (const std::optional<PaymentFilter> filter = standingFilter(chip.id, now))
            filters.append(*filter);
        return;
    }
    for (const QString &part : chip.parts) {
        if (const std::optional<PaymentFilter> filter = standingFilter(part, now))
            filters.append(*filter);
    }
    if (!chip.text.isEmpty()) {
        PaymentFilter filter;
        filter.words = searchedWords(chip.text);
        filters.append(filter);
    }
}

QList<PaymentFilter> FilterChips::filters(const QDateTime &now) const
{
    QList<PaymentFilter> filters;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            collect(chip, now, filters);
    }
    return filters;
}

bool FilterChips::isAnyChosen() const
{
    return std::any_of(
        m_chips.cbegin(), m_chips.cend(), [](const Chip &chip) { return chip.button->isChecked(); });
}

void FilterChips::keep(const QString &name, const QString &text)
{
    Chip kept;
    kept.name = name.trimmed();
    if (kept.name.isEmpty())
        return;
    QStringList texts{text.simplified()};
    int number = 1;
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.isKept())
            number = qMax(number, chip.id.section(u'-', 1).toInt() + 1);
        if (!chip.button->isChecked())
            continue;
        kept.parts += chip.isKept() ? chip.parts : QStringList{chip.id};
        texts.append(chip.text);
    }
    kept.id = u"kept-"_s + QString::number(number);
    kept.parts.removeDuplicates();
    texts.removeAll(QString());
    kept.text = texts.join(u' ');
    {
        const QSignalBlocker quiet(this);
        clear();
        add(kept).button->setChecked(true);
    }
    retranslate();
    save();
    Q_EMIT changed();
}

void FilterChips::choose(const QString &id, bool on)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.id == id)
            chip.button->setChecked(on);
    }
}

void FilterChips::clear()
{
    for (const Chip &chip : std::as_const(m_chips))
        chip.button->setChecked(false);
}

void FilterChips::load()
{
    const QSettings settings;
    const QJsonArray kept = QJsonDocument::fromJson(settings.value(keptKey).toByteArray()).array();
    for (const QJsonValue &value : kept) {
        Chip chip;
        chip.id = value["id"_L1].toString();
        chip.name = value["name"_L1].toString();
        chip.text = value["text"_L1].toString();
        const QJsonArray parts = value["parts"_L1].toArray();
        for (const QJsonValue &part : parts)
            chip.parts.append(part.toString());
        if (chip.isKept())
            add(chip);
    }
    const QStringList chosen = settings.value(chosenKey).toStringList();
    const QSignalBlocker quiet(this);
    for (const Chip &chip : std::as_const(m_chips)) {
        const QSignalBlocker still(chip.button); // or each would be saved as the only one
        chip.button->setChecked(chosen.contains(chip.id));
    }
}

void FilterChips::save() const
{
    QJsonArray kept;
    QStringList chosen;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            chosen.append(chip.id);
        if (!chip.isKept())
            continue;
        kept.append(QJsonObject{{"id"_L1, chip.id}, {"name"_L1, chip.name}, {"text"_L1, chip.text},
            {"parts"_L1, QJsonArray::fromStringList(chip.parts)}});
    }
    QSettings settings;
    settings.setValue(keptKey, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    settings.setValue(chosenKey, chosen);
}

void FilterChips::retranslate()
{
    const QHash<QString, QString> names{{u"person"_s, tr("Needs a person")}, {u"today"_s, tr("Today")},
        {u"yesterday"_s, tr("Yesterday")}, {u"month"_s, tr("This month")},
        {u"unmatched"_s, tr("No order found")}, {u"refunds"_s, tr("Refunds")},
        {u"unproven"_s, tr("Not proven")}};
    for (const Chip &chip : std::as_const(m_chips)) {
        const QString name = chip.isKept() ? chip.name : names.value(chip.id);
        chip.button->setText(QString(name).replace(u'&', u"&&"_s));
        chip.button->setAccessibleName(tr("Filter: %1").arg(name));
        if (!chip.isKept())
            continue;
        chip.button->setToolTip(tr("A filter that was kept here; the Delete key removes it."));
        const QList<QAction *> actions = chip.button->menu()->actions();
        for (QAction *action : actions)
            action->setText(tr("Remove this filter"));
    }
}

void FilterChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
