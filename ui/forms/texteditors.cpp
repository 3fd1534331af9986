#include "ui/forms/texteditors.h"

#include "core/base/json.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds secretIsShownFor{10};

template <typename Child> Child *alone(FieldEditor *editor, Child *child)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addWidget(child);
    editor->setFocusProxy(child);
    return child;
}

QString placeholder(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldSpec::Type::Url:
        return u"https://"_s;
    case FieldSpec::Type::Address:
        return u"127.0.0.1:8095"_s;
    case FieldSpec::Type::Currency:
        return u"UAH"_s;
    case FieldSpec::Type::Date:
        return u"2026-12-31"_s;
    case FieldSpec::Type::Time:
        return u"03:00"_s;
    default:
        return json::text(spec.byDefault);
    }
}

}

LineEditor::LineEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(parent)
    , m_type(spec.type)
    , m_line(alone(this, new QLineEdit(this)))
{
    m_line->setPlaceholderText(placeholder(spec));
    m_line->setClearButtonEnabled(!spec.required);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue LineEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return m_type == FieldSpec::Type::Number && isNumber ? QJsonValue(number) : QJsonValue(text);
}

void LineEditor::setValue(const QJsonValue &value)
{
    m_line->setText(json::text(value));
    m_line->setCursorPosition(0);
}

SecretEditor::SecretEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_line(alone(this, new QLineEdit(this)))
    , m_show(new QPushButton(this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    layout()->addWidget(m_show);
    m_show->setObjectName(u"show"_s);
    m_show->setCheckable(true);
    m_show->setEnabled(false);
    m_hide.setSingleShot(true);
    m_hide.setInterval(secretIsShownFor);
    connect(&m_hide, &QTimer::timeout, m_show, [this] { m_show->setChecked(false); });
    connect(m_show, &QPushButton::toggled, this, [this](bool isShown) {
        m_line->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        isShown ? m_hide.start() : m_hide.stop();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_show->setEnabled(!text.isEmpty());
        if (text.isEmpty())
            m_show->setChecked(false);
    });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    retranslate();
}

QString SecretEditor::typed() const
{
    return m_line->text().trimmed();
}

void SecretEditor::setStored(bool isStored)
{
    m_line->clear();
    m_isStored = isStored;
    retranslate();
}

void SecretEditor::retranslate()
{
    m_line->setPlaceholderText(m_isStored ? tr("kept; type to replace") : tr("not given yet"));
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Shows what is typed for ten seconds."));
    m_show->setAccessibleName(tr("Show what is typed"));
}

void SecretEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

FlagEditor::FlagEditor(const FieldSpec &spec, const QString &label, QWidget *parent)
    : FieldEditor(parent)
    , m_box(alone(this, new QCheckBox(label, this)))
{
    m_box->setChecked(spec.byDefault.toBool());
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::edited);
}

void FlagEditor::setLabel(const QString &label)
{
    m_box->setText(label);
}

QJsonValue FlagEditor::value() const
{
    return m_box->isChecked();
}

void FlagEditor::setValue(const QJsonValue &value)
{
    if (!value.isUndefined())
        m_box->setChecked(value.toBool());
}

JsonEditor::JsonEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_text(alone(this, new QPlainTextEdit(this)))
{
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue JsonEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty())
        return QJsonValue::Undefined;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array())
                              : QJsonValue(text); // the check names the mistake
}

void JsonEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(
        value.isArray() ? QString::fromUtf8(QJsonDocument(value.toArray()).toJson()) : value.toString());
}

}
