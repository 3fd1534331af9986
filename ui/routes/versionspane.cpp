#include "ui/routes/versionspane.h"

#include "core/setup/differences.h"
#include "ui/shell/background.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/plaintable.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int versionsShown = 500;

Result<Replayed> replayedOn(const QString &file, const Setup &setup, int count)
{
    const Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    QList<RouteName> routes;
    for (const RouteSetup &one : setup.routes)
        routes.append(one.name);
    return replaySetup(**database, setup, routes, count);
}

}

VersionsPane::VersionsPane(WorkspaceView &view, const SetupKnowledge &known, QWidget *parent)
    : Pane(u"versionsPane"_s, parent)
    , m_view(view)
    , m_known(known)
    , m_table(new PlainTable(u"versions"_s, this))
    , m_compared(sentenceLabel(u"compared"_s, this))
    , m_countLabel(new QLabel(this))
    , m_count(new QSpinBox(this))
    , m_replay(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_said(sentenceLabel(u"replaySaid"_s, this))
    , m_differences(new PlainTable(u"replayed"_s, this))
{
    m_restore->setObjectName(u"restoreVersion"_s);
    m_replay->setObjectName(u"replayVersion"_s);
    m_count->setObjectName(u"replayCount"_s);
    m_count->setRange(1, 100000);
    m_count->setValue(200);
    m_countLabel->setBuddy(m_count);
    m_compared->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_compared->setMargin(4);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_compared);
    scroll->setFocusPolicy(Qt::NoFocus); // its text takes it
    scroll->setWidgetResizable(true);
    body()->addWidget(m_table, 2);
    body()->addWidget(scroll, 2);
    auto *row = new ButtonRow;
    for (QWidget *one : std::initializer_list<QWidget *>{m_restore, m_countLabel, m_count, m_replay})
        row->addWidget(one);
    body()->addLayout(row);
    body()->addWidget(m_said);
    body()->addWidget(m_differences, 2);
    m_differences->hide();
    connect(m_table, &PlainTable::chosenChanged, this, &VersionsPane::showChosen);
    connect(m_replay, &QPushButton::clicked, this, &VersionsPane::replay);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const std::optional<SetupVersion> version = chosen(0);
        if (const std::optional<Setup> setup = version ? setupOf(*version) : std::nullopt)
            Q_EMIT restoreAsked(*setup);
    });
    showTexts();
}

QString VersionsPane::title() const
{
    return tr("Versions of the setup");
}

void VersionsPane::look(const Setup &now)
{
    m_now = now;
    const Result<QList<SetupVersion>> versions = SetupHistory(m_view.database()).newest(versionsShown);
    if (!versions) {
        sayThere(this, versions.error());
        return;
    }
    const bool isNew
        = m_versions.isEmpty() || versions->isEmpty() || m_versions.first().id != versions->first().id;
    m_versions = *versions;
    if (isNew) {
        ++m_asked;
        m_differences->hide();
        m_said->clear();
        m_replayed.reset();
    }
    showTexts();
    if (isNew && !m_versions.isEmpty())
        m_table->choose(QString::number(m_versions.first().id));
}

void VersionsPane::retranslate()
{
    m_table->setAccessibleName(tr("Versions"));
    m_table->setHeaders({tr("Version"), tr("In force since"), tr("Who")});
    m_countLabel->setText(tr("Last events"));
    m_count->setAccessibleName(m_countLabel->text());
    m_replay->setText(tr("What would it decide differently?"));
    m_restore->setText(tr("Restore this version"));
    m_differences->setAccessibleName(tr("What would be decided differently"));
    m_differences->setHeaders({tr("Payment"), tr("What differs")});
    QList<PlainRow> rows;
    for (const SetupVersion &one : std::as_const(m_versions)) {
        PlainRow row(QString::number(one.id),
            {QString::number(one.id), shownTime(one.at, QLocale()),
                one.who.isEmpty() ? tr("(unknown: before versions were kept)") : one.who});
        row.sortValues = {{0, int(one.id)}, {1, one.at.toMSecsSinceEpoch()}};
        row.isBold = one.id == m_versions.first().id;
        rows.append(row);
    }
    m_table->setRows(std::move(rows));
    showChosen();
    showReplayed();
}

std::optional<SetupVersion> VersionsPane::chosen(int place) const
{
    QList<qint64> ids;
    const QStringList keys = m_table->chosenKeys();
    for (const QString &key : keys)
        ids.append(key.toLongLong());
    std::sort(ids.begin(), ids.end(), std::greater<>());
    for (const SetupVersion &one : m_versions) {
        if (place < ids.size() && one.id == ids[place])
            return one;
    }
    return std::nullopt;
}

std::optional<Setup> VersionsPane::setupOf(const SetupVersion &version) const
{
    const auto setup = readSetup(version.setup, m_known);
    return setup ? std::optional(*setup) : std::nullopt;
}

void VersionsPane::showChosen()
{
    const std::optional<SetupVersion> version = chosen(0);
    m_restore->setEnabled(false);
    m_replay->setEnabled(version.has_value());
    if (m_versions.isEmpty()) {
        m_compared->setText(tr("Nothing was saved yet. Every saved change becomes a version here."));
        return;
    }
    if (!version) {
        m_compared->setText(tr("Choose a version to see what it changed, or two to compare them."));
        return;
    }
    const int count = int(m_table->chosenKeys().size());
    std::optional<SetupVersion> other = count == 2 ? chosen(1) : std::nullopt;
    if (!other) {
        const Result<std::optional<SetupVersion>> before
            = SetupHistory(m_view.database()).before(version->id);
        other = before ? *before : std::nullopt;
    }
    const std::optional<Setup> setup = setupOf(*version);
    const std::optional<Setup> old = other ? setupOf(*other) : std::optional<Setup>(Setup());
    m_restore->setEnabled(count == 1 && setup && *setup != m_now);
    m_replay->setEnabled(count == 1 && setup.has_value());
    if (!setup || !old) {
        m_compared->setText(tr("This version of Provodka cannot read that setup any more."));
        return;
    }
    QStringList lines;
    const QList<Text> changes = differences(*old, *setup);
    for (const Text &one : changes)
        lines.append(u"• "_s + one.toString());
    const QString head = other ? tr("Version %1 compared with version %2:").arg(version->id).arg(other->id)
                               : tr("Version %1, the first:").arg(version->id);
    m_compared->setText(head + u'\n' + (lines.isEmpty() ? tr("No differences.") : lines.join(u'\n')));
}

void VersionsPane::replay()
{
    const std::optional<SetupVersion> version = chosen(0);
    const std::optional<Setup> setup = version ? setupOf(*version) : std::nullopt;
    if (!setup)
        return;
    m_replay->setEnabled(false);
    m_replayed.reset();
    m_said->setText(tr("The last events are decided again, on what was known then; nothing is written…"));
    const QString file = m_view.workspace().databaseFile();
    inBackground(
        this, [file, setup = *setup, count = m_count->value()] { return replayedOn(file, setup, count); },
        [this, asked = ++m_asked](const Result<Replayed> &replayed) {
            if (asked != m_asked)
                return;
            showChosen();
            m_replayed = replayed;
            showReplayed();
        });
}

void VersionsPane::showReplayed()
{
    if (!m_replayed)
        return;
    if (!*m_replayed) {
        m_said->setText(m_replayed->error().text.toString());
        return;
    }
    QStringList said;
    const QList<Text> sentences = (*m_replayed)->sentences();
    for (const Text &one : sentences)
        said.append(one.toString());
    m_said->setText(said.join(u' '));
    QList<PlainRow> rows;
    for (const Replayed::Difference &one : (*m_replayed)->differences)
        rows.append({QString::number(rows.size()), {one.payment, one.what.text.toString()}});
    m_differences->setVisible(!rows.isEmpty());
    m_differences->setRows(std::move(rows));
}

}
