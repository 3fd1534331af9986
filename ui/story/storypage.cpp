#include "ui/story/storypage.h"

#include "core/model/words.h"
#include "ui/help/help.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/guard.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/office.h"
#include "ui/shell/workspaceview.h"
#include "ui/shown/shown.h"
#include "ui/story/eventchooser.h"
#include "ui/story/foldable.h"
#include "ui/story/storysections.h"
#include "ui/story/undopane.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *readableLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}

StoryPage::StoryPage(WorkspaceView &view, Office *office, QWidget *parent)
    : Page(parent)
    , m_view(view)
    , m_office(office)
    , m_stack(new QStackedWidget(this))
    , m_chooser(new EventChooser(view.database(), this))
    , m_headline(readableLabel(u"headline"_s))
    , m_another(new QPushButton)
    , m_state(readableLabel(u"state"_s))
    , m_next(readableLabel(u"nextStep"_s))
    , m_area(new QScrollArea)
    , m_explain(new QPushButton)
    , m_retry(new QPushButton)
    , m_skip(new QPushButton)
    , m_undo(new QPushButton)
    , m_order(new QPushButton)
    , m_log(new QPushButton)
    , m_copy(new QPushButton)
    , m_skipPane(new QFrame)
    , m_remark(new QLineEdit)
    , m_skipYes(new QPushButton)
    , m_skipNo(new QPushButton)
    , m_undoPane(new UndoPane)
{
    setObjectName(u"story"_s);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_stack);
    m_stack->addWidget(m_chooser);
    m_stack->addWidget(makeTold());
    connect(m_chooser, &EventChooser::chosen, this, [this](EventId event) {
        open(event);
        m_another->setFocus(); // one key leads back
    });
    connect(m_another, &QPushButton::clicked, this, &StoryPage::chooseAnother);
    retranslate();
}

QWidget *StoryPage::makeTold()
{
    auto *told = new QWidget;
    auto *layout = new QVBoxLayout(told);
    layout->setContentsMargins({});
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(m_another, 0, Qt::AlignTop);
    m_another->setObjectName(u"anotherEvent"_s);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_next);
    layout->addWidget(m_explain, 0, Qt::AlignLeft);
    m_explain->setObjectName(u"explain"_s);
    connect(m_explain, &QPushButton::clicked, this, [this] {
        if (Help *help = Help::of(this))
            help->open(this, helpTopicAt(m_state));
    });
    QFont font = m_headline->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setBold(true);
    m_headline->setFont(font);
    font = m_state->font();
    font.setBold(true);
    m_state->setFont(font);
    makeButtons(layout);
    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(inside);
    const QList<QPair<QString, bool>> sections{{u"facts"_s, true}, {u"came"_s, true}, {u"raw"_s, false},
        {u"lookedUp"_s, true}, {u"decided"_s, true}, {u"prepared"_s, true}, {u"written"_s, true},
        {u"people"_s, true}, {u"alarms"_s, true}, {u"steps"_s, false}};
    for (const auto &[name, isOpen] : sections) {
        m_sections.append(new Foldable(name, isOpen));
        column->addWidget(m_sections.last());
    }
    column->addStretch();
    m_area->setObjectName(u"storyArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // its parts are what is read
    m_area->setWidget(inside);
    layout->addWidget(m_area, 1);
    return told;
}

void StoryPage::makeButtons(QVBoxLayout *whole)
{
    auto *buttons = new ButtonRow; // the words of other languages are longer
    const QList<QPair<QPushButton *, QString>> named{{m_retry, u"retry"_s}, {m_skip, u"skip"_s},
        {m_undo, u"undo"_s}, {m_order, u"openOrder"_s}, {m_log, u"onlyInLog"_s},
        {m_copy, u"copyForSupport"_s}};
    for (int i = 0; i < named.size(); ++i) {
        named[i].first->setObjectName(named[i].second);
        buttons->addWidget(named[i].first);
    }
    whole->addLayout(buttons);
    m_skipPane->setFrameShape(QFrame::StyledPanel);
    m_skipPane->setObjectName(u"skipPane"_s);
    auto *skipping = new QHBoxLayout(m_skipPane);
    skipping->addWidget(m_remark, 1);
    skipping->addWidget(m_skipYes);
    skipping->addWidget(m_skipNo);
    m_remark->setObjectName(u"remark"_s);
    m_skipYes->setObjectName(u"skipYes"_s);
    m_skipNo->setObjectName(u"skipNo"_s);
    m_skipPane->hide();
    whole->addWidget(m_skipPane);
    whole->addWidget(m_undoPane);

    guard(m_view.rights(),
        {m_retry, m_skip, m_skipYes, m_remark, m_undoPane->findChild<QPushButton *>(u"undoYes"_s)});
    connect(m_retry, &QPushButton::clicked, this, [this] { act(u"retry"_s); });
    connect(m_skip, &QPushButton::clicked, this, [this] {
        m_skipPane->show();
        m_remark->setFocus();
    });
    connect(m_skipNo, &QPushButton::clicked, m_skipPane, &QWidget::hide);
    const auto skip = [this] {
        QJsonObject arguments;
        if (const QString remark = m_remark->text().simplified(); !remark.isEmpty())
            arguments.insert(u"remark"_s, remark);
        m_skipPane->hide();
        m_remark->clear();
        act(u"skip"_s, arguments);
    };
    connect(m_skipYes, &QPushButton::clicked, this, skip);
    connect(m_remark, &QLineEdit::returnPressed, this, skip);
    connect(m_undo, &QPushButton::clicked, this, &StoryPage::previewUndo);
    connect(m_undoPane, &UndoPane::agreed, this, [this] { act(u"undo"_s); });
    connect(m_order, &QPushButton::clicked, this, [this] {
        if (m_story)
            QDesktopServices::openUrl(StorySections(*m_story).orderLink());
    });
    connect(m_log, &QPushButton::clicked, this, [this] { Q_EMIT logAsked(m_event.value); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_story)
            return;
        QApplication::clipboard()->setText(supportText(*m_story));
        if (auto *bar = MessageBar::of(this))
            bar->say(Text(QT_TRANSLATE_NOOP(
                "Text", "Copied without secrets and without names of people; paste it into your letter.")));
    });
}

QString StoryPage::title() const
{
    return tr("Story");
}

bool StoryPage::open(EventId event)
{
    m_skipPane->hide();
    m_undoPane->hide();
    m_event = event;
    refresh();
    m_area->verticalScrollBar()->setValue(0);
    return true;
}

void StoryPage::chooseAnother()
{
    m_event = EventId();
    refresh();
    m_chooser->focusList();
}

void StoryPage::refresh()
{
    m_stack->setCurrentIndex(m_event.isValid() ? 1 : 0);
    m_chooser->refresh();
    m_story.reset();
    if (m_event.isValid()) {
        Result<std::optional<EventStory>> story = eventStory(m_view.database(), m_event);
        if (story)
            m_story = std::move(*story);
        else if (auto *bar = MessageBar::of(this))
            bar->say(
                story.error(), [] { return tr("Try again"); }, [this] { refresh(); });
    }
    showStory();
}

void StoryPage::retranslate()
{
    m_headline->setAccessibleName(tr("Event"));
    m_state->setAccessibleName(tr("State"));
    m_next->setAccessibleName(tr("What to do next"));
    m_another->setText(tr("Another event…"));
    m_explain->setText(tr("What does this error mean?"));
    m_retry->setText(tr("Try again"));
    m_skip->setText(tr("Skip…"));
    m_undo->setText(tr("Undo the writes…"));
    m_order->setText(tr("Open the order"));
    m_log->setText(tr("Only this event in the log"));
    m_copy->setText(tr("Copy for support"));
    m_remark->setPlaceholderText(tr("Why nothing is to be done; others will read it"));
    m_remark->setAccessibleName(tr("Remark"));
    m_skipYes->setText(tr("Skip"));
    m_skipNo->setText(tr("Cancel"));
    m_undoPane->retranslate();
    m_chooser->retranslate();
    showStory();
}

void StoryPage::showStory()
{
    for (QPushButton *button : {m_log, m_copy})
        button->setEnabled(m_story.has_value());
    const QString topic = m_story ? errorTopicIn(m_story->row.event.outcome) : QString();
    m_explain->setVisible(!topic.isEmpty());
    for (QLabel *label : {m_headline, m_state, m_next})
        setHelpTopic(label, topic);
    if (!m_story) {
        m_headline->setText(m_event.isValid() ? tr("This event cannot be read just now.") : QString());
        m_state->clear();
        m_next->clear();
        for (QPushButton *button : {m_retry, m_skip, m_undo, m_order})
            button->setEnabled(false);
        for (Foldable *section : std::as_const(m_sections))
            section->hide();
        return;
    }
    const Event &event = m_story->row.event;
    const StorySections parts(*m_story);
    m_headline->setText(
        tr("Payment of %1, order %2")
            .arg(shownMoney(event.payment.amount, QLocale()),
                m_story->row.orderNumber.isEmpty() ? u"?"_s : m_story->row.orderNumber.value));
    m_state->setText(stateWord(event.state).toString() + u": "_s + event.reason.toString());
    m_next->setText(nextStep(m_story->row).toString());
    const bool isOver = event.state == Event::State::Done || event.state == Event::State::Skipped;
    const bool isWriting = event.state == Event::State::Delivering;
    const bool isWritten = std::any_of(m_story->commands.cbegin(), m_story->commands.cend(),
        [](const StoredCommand &one) { return one.state == StoredCommand::State::Done; });
    m_retry->setEnabled(!isWriting && !event.isCleared);
    m_skip->setEnabled(!isOver && !isWriting);
    m_undo->setEnabled(isWritten && !isWriting && m_office);
    m_order->setEnabled(parts.orderLink().isValid());
    m_order->setToolTip(parts.orderLink().toString());
    const QList<QPair<QString, QString>> texts{{tr("The payment"), parts.facts()},
        {tr("What came"), parts.came()}, {tr("As it came, without what must stay secret"), parts.raw()},
        {tr("What was looked up"), parts.lookedUp()}, {tr("What was decided, and why"), parts.decided()},
        {tr("What is proposed"), parts.prepared()}, {tr("What was written"), parts.written()},
        {tr("What people did"), parts.people()}, {tr("Alarms"), parts.alarms()},
        {tr("Step by step"), parts.steps()}};
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_sections[i]->show(texts[i].first, texts[i].second);
}

void StoryPage::act(const QString &kind, const QJsonObject &arguments)
{
    whenMayAct(m_view.rights(), this, [this, kind, event = m_event, arguments] {
        const Result<void> done = m_view.act(kind, event, arguments);
        if (auto *bar = done ? nullptr : MessageBar::of(this)) {
            bar->say(
                done.error(), [] { return tr("Try again"); },
                [this, kind, event, arguments] {
                    if (event == m_event)
                        act(kind, arguments);
                });
        }
        refresh();
    });
}

void StoryPage::previewUndo()
{
    m_undoPane->ask();
    const EventId event = m_event;
    m_office->undoPreview(event, this, [this, event](const Result<QList<UndoStep>> &steps) {
        if (event == m_event && m_undoPane->isVisibleTo(this))
            m_undoPane->show(steps);
    });
}

void StoryPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
