#include "ui/help/helppane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

HelpPane::HelpPane(QWidget *parent)
    : QWidget(parent)
    , m_backButton(new QToolButton(this))
    , m_forwardButton(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget)
    , m_text(new QTextBrowser)
{
    setObjectName(u"helpPane"_s);
    m_backButton->setObjectName(u"helpBack"_s);
    m_forwardButton->setObjectName(u"helpForward"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"helpTopics"_s);
    m_text->setObjectName(u"helpText"_s);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_text->setOpenLinks(false);
    m_text->document()->setIndentWidth(fontMetrics().height());
    for (QToolButton *button : {m_backButton, m_forwardButton}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAutoRaise(true);
    }
    m_backButton->setArrowType(Qt::LeftArrow);
    m_forwardButton->setArrowType(Qt::RightArrow);
    auto *layout = new QVBoxLayout(this);
    auto *line = new QHBoxLayout;
    line->addWidget(m_backButton);
    line->addWidget(m_forwardButton);
    line->addWidget(m_search, 1);
    layout->addLayout(line);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 3);
    split->setSizes({fontMetrics().height() * 8, fontMetrics().height() * 24});
    layout->addWidget(split, 1);
    setMinimumWidth(fontMetrics().height() * 11);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPane::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        const QString id = item ? item->data(Qt::UserRole).toString() : QString();
        if (!id.isEmpty() && id != m_shown)
            open(id);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPane::follow);
    connect(m_backButton, &QToolButton::clicked, this, [this] {
        m_forward.append(m_shown);
        show(m_back.takeLast());
    });
    connect(m_forwardButton, &QToolButton::clicked, this, [this] {
        m_back.append(m_shown);
        show(m_forward.takeLast());
    });
    retranslate();
}

const HelpTopic *HelpPane::find(const QString &topic) const
{
    for (const HelpTopic &one : m_topics) {
        if (one.id == topic)
            return &one;
    }
    return nullptr;
}

QSize HelpPane::sizeHint() const
{
    return {fontMetrics().height() * 18, QWidget::sizeHint().height()};
}

void HelpPane::open(const QString &topic)
{
    const QString id = find(topic) ? topic : m_topics.first().id;
    if (id == m_shown)
        return;
    if (!m_shown.isEmpty())
        m_back.append(m_shown);
    m_forward.clear();
    show(id);
}

void HelpPane::show(const QString &topic)
{
    m_shown = topic;
    m_text->setHtml(find(topic)->html);
    m_backButton->setEnabled(!m_back.isEmpty());
    m_forwardButton->setEnabled(!m_forward.isEmpty());
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            return;
        }
    }
    m_list->setCurrentRow(-1); // filtered away
}

void HelpPane::follow(const QUrl &link)
{
    if (link.scheme() == "topic"_L1)
        open(link.path());
    else if (link.scheme() == "page"_L1)
        Q_EMIT pageAsked(link.path());
}

void HelpPane::fill()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QString group;
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        const QString text = topic.group + u'\n' + topic.text;
        const bool isFound = std::all_of(words.cbegin(), words.cend(),
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!isFound)
            continue;
        if (topic.group != group) {
            group = topic.group;
            auto *heading = new QListWidgetItem(group, m_list);
            heading->setFlags(Qt::NoItemFlags);
            QFont bold = m_list->font();
            bold.setBold(true);
            heading->setFont(bold);
        }
        auto *item = new QListWidgetItem(u"  "_s + topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
        item->setToolTip(topic.title);
        if (topic.id == m_shown)
            m_list->setCurrentItem(item);
    }
}

void HelpPane::retranslate()
{
    m_topics = HelpTopics::all();
    m_search->setPlaceholderText(tr("Search in the help"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_list->setAccessibleName(tr("Topics of the help"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_backButton->setAccessibleName(tr("The topic before"));
    m_backButton->setToolTip(m_backButton->accessibleName());
    m_forwardButton->setAccessibleName(tr("The topic after"));
    m_forwardButton->setToolTip(m_forwardButton->accessibleName());
    fill();
    show(m_shown.isEmpty() ? m_topics.first().id : m_shown);
}

// From the search line into what it found.
bool HelpPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key != Qt::Key_Down && !isEnter)
        return false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    (isEnter ? static_cast<QWidget *>(m_text) : m_list)->setFocus();
    return true;
}

void HelpPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        show(m_shown); // links keep the colour they were shown with
}

}
