#include "ui/log/savedfilters.h"

#include "ui/log/logwords.h"
#include "ui/shell/buttonrow.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QToolButton>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString filtersKey = u"log/filters"_s;

QJsonObject jsonOf(const LogFilter &filter)
{
    QJsonArray levels;
    for (const JournalLine::Level level : filter.lines.levels)
        levels.append(int(level));
    return {{u"levels"_s, levels}, {u"connection"_s, filter.lines.connection},
        {u"route"_s, filter.lines.route}, {u"event"_s, filter.lines.event.value}, {u"words"_s, filter.words}};
}

LogFilter filterFrom(const QJsonObject &json)
{
    LogFilter filter;
    const QJsonArray levels = json.value(u"levels"_s).toArray();
    for (const QJsonValue &level : levels)
        filter.lines.levels.append(JournalLine::Level(qBound(0, level.toInt(), 3)));
    filter.lines.connection = json.value(u"connection"_s).toString();
    filter.lines.route = json.value(u"route"_s).toString();
    filter.lines.event = {json.value(u"event"_s).toInteger()};
    filter.words = json.value(u"words"_s).toString();
    return filter;
}

}

SavedFilters::SavedFilters(QWidget *parent)
    : QWidget(parent)
    , m_layout(new ButtonRow(this))
    , m_save(new QToolButton(this))
{
    setObjectName(u"savedFilters"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_save->setObjectName(u"saveFilter"_s);
    m_save->setAutoRaise(true);
    m_save->setFocusPolicy(Qt::StrongFocus);
    connect(m_save, &QToolButton::clicked, this, &SavedFilters::save);
    load();
    retranslate();
    showChips();
}

void SavedFilters::load()
{
    const QJsonArray rows = QJsonDocument::fromJson(QSettings().value(filtersKey).toByteArray()).array();
    for (const QJsonValue &row : rows)
        m_saved.append({row[u"name"_s].toString(), filterFrom(row[u"filter"_s].toObject())});
}

void SavedFilters::store() const
{
    QJsonArray rows;
    for (const Saved &one : m_saved)
        rows.append(QJsonObject{{u"name"_s, one.name}, {u"filter"_s, jsonOf(one.filter)}});
    QSettings().setValue(filtersKey, QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void SavedFilters::retranslate()
{
    m_save->setText(tr("Save this filter…"));
    m_save->setAccessibleName(tr("Save this filter"));
    showChips();
}

void SavedFilters::setCurrent(const LogFilter &filter)
{
    m_current = filter;
    showChips();
}

void SavedFilters::showChips()
{
    while (m_chips.size() > m_saved.size())
        m_chips.takeLast()->deleteLater();
    while (m_chips.size() < m_saved.size()) {
        const int at = int(m_chips.size());
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"filter%1"_s.arg(at));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto *rename = new QAction(chip);
        rename->setObjectName(u"rename"_s);
        auto *remove = new QAction(chip);
        remove->setObjectName(u"remove"_s);
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        chip->addActions({rename, remove});
        connect(chip, &QToolButton::clicked, this,
            [this, at](bool pressed) { Q_EMIT chosen(pressed ? m_saved[at].filter : LogFilter()); });
        connect(rename, &QAction::triggered, this, [this, at] {
            askForName(m_saved[at].name, [this, at](const QString &name) {
                m_saved[at].name = name;
                store();
                showChips();
            });
        });
        connect(remove, &QAction::triggered, this, [this, at] {
            m_saved.removeAt(at);
            store();
            showChips();
        });
        m_layout->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    bool isSaved = false;
    for (int i = 0; i < m_saved.size(); ++i) {
        QString shown = m_saved[i].name;
        m_chips[i]->setText(shown.replace(u'&', u"&&"_s));
        m_chips[i]->setAccessibleName(tr("Saved filter %1").arg(m_saved[i].name));
        const bool isCurrent = m_saved[i].filter == m_current;
        m_chips[i]->setChecked(isCurrent);
        isSaved = isSaved || isCurrent;
        m_chips[i]->actions().at(0)->setText(tr("Rename…"));
        m_chips[i]->actions().at(1)->setText(tr("Remove"));
    }
    m_layout->removeWidget(m_save);
    m_layout->addWidget(m_save);
    m_save->setVisible(!isSaved && !m_current.isAll());
    setVisible(!m_saved.isEmpty() || !m_current.isAll());
    updateGeometry();
}

QString SavedFilters::nameFor(const LogFilter &filter) const
{
    QStringList parts;
    for (const JournalLine::Level level : filter.lines.levels)
        parts.append(levelWord(level));
    if (!filter.lines.connection.isEmpty())
        parts.append(filter.lines.connection);
    if (!filter.lines.route.isEmpty())
        parts.append(filter.lines.route);
    if (filter.lines.event.isValid())
        parts.append(tr("event %1").arg(filter.lines.event.value));
    if (!filter.words.isEmpty())
        parts.append(filter.words);
    return parts.join(u", "_s);
}

void SavedFilters::save()
{
    askForName(nameFor(m_current), [this](const QString &name) {
        m_saved.append({name, m_current});
        store();
        showChips();
    });
}

void SavedFilters::askForName(const QString &proposal, std::function<void(QString)> named)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"filterName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Saved filter"));
    dialog->setLabelText(tr("Name of this filter:"));
    dialog->setTextValue(proposal);
    connect(dialog, &QInputDialog::textValueSelected, this, [named = std::move(named)](const QString &name) {
        if (!name.trimmed().isEmpty())
            named(name.trimmed());
    });
    dialog->open();
}

}
