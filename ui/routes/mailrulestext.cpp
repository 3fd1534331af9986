#include "ui/routes/mailrulestext.h"

#include "core/setup/rulefile.h"

#include <QEvent>
#include <QFontDatabase>
#include <QJsonDocument>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

MailRulesText::MailRulesText(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_problems(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text, 1);
    layout->addWidget(m_problems);
    m_text->setObjectName(u"rulesText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_problems->setObjectName(u"rulesProblems"_s);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(m_problems->fontMetrics().height() * 6);
    m_problems->hide();
    connect(m_text, &QPlainTextEdit::textChanged, this, &MailRulesText::read);
    const auto go = [this](QListWidgetItem *item) {
        if (const int row = m_problems->row(item); row >= 0 && row < m_places.size()) {
            showPlace(m_places[row], true);
            m_text->setFocus();
        }
    };
    connect(m_problems, &QListWidget::itemActivated, this, go);
    connect(m_problems, &QListWidget::itemClicked, this, go);
    m_text->setAccessibleName(tr("Mail rules as JSON"));
    m_problems->setAccessibleName(tr("Mistakes in the rules"));
}

void MailRulesText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_text->setAccessibleName(tr("Mail rules as JSON"));
    m_problems->setAccessibleName(tr("Mistakes in the rules"));
    read();
}

void MailRulesText::setRules(const QJsonArray &rules)
{
    const QJsonDocument typed = QJsonDocument::fromJson(m_text->toPlainText().toUtf8());
    if (m_isRight && typed.isArray() && typed.array() == rules)
        return; // as a person wrote it
    const QSignalBlocker quiet(this);
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(rules).toJson()));
}

void MailRulesText::read()
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    const auto file = readRuleFile(text, {});
    m_problems->clear();
    m_places.clear();
    m_text->setExtraSelections({});
    const bool wasRight = m_isRight;
    m_isRight = file.has_value();
    if (!file) {
        for (const RuleFileProblem &one : file.error()) {
            m_problems->addItem(
                tr("Line %1, character %2: %3")
                    .arg(QString::number(one.line), QString::number(one.column), one.text.toString()));
            m_places.append({one.line, one.column});
        }
        showPlace(m_places.first(), false);
    }
    m_problems->setVisible(!m_isRight);
    if (m_isRight) {
        const QJsonDocument document = QJsonDocument::fromJson(text);
        Q_EMIT edited(document.isArray() ? document.array() : document.object()["rules"_L1].toArray());
    }
    if (wasRight != m_isRight)
        Q_EMIT rightChanged();
}

void MailRulesText::showPlace(const Place &place, bool moves)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(place.line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + qBound(0, place.column - 1, qMax(0, block.length() - 1)));
    if (moves)
        m_text->setTextCursor(cursor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(palette().color(QPalette::Highlight));
    mark.format.setFontWeight(QFont::Bold);
    m_text->setExtraSelections({mark});
}

}
