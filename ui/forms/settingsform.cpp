#include "ui/forms/settingsform.h"

#include "core/setup/fieldcheck.h"
#include "ui/forms/editorfor.h"
#include "ui/forms/texteditors.h"
#include "ui/help/help.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *source)
{
    return *source ? QCoreApplication::translate("Settings", source) : QString();
}

}

SettingsForm::SettingsForm(QList<FieldSpec> specs, QWidget *parent)
    : QWidget(parent)
{
    // A form layout gives a name of two lines no more height than its field has.
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setColumnStretch(1, 1);
    for (const FieldSpec &spec : specs) {
        Row row;
        row.spec = spec;
        auto *field = new QWidget(this);
        auto *column = new QVBoxLayout(field);
        column->setContentsMargins({});
        column->setSpacing(2);
        row.editor = editorFor(spec, translated(spec.label), field);
        row.editor->setObjectName(spec.key);
        row.help = new QLabel(field);
        row.help->setWordWrap(true);
        row.help->setForegroundRole(QPalette::PlaceholderText);
        row.problem = new QLabel(field);
        row.problem->setObjectName(spec.key + u".problem"_s);
        row.problem->setWordWrap(true);
        row.problem->hide();
        column->addWidget(row.editor);
        column->addWidget(row.problem);
        column->addWidget(row.help);
        row.label = new QLabel(this);
        row.label->setWordWrap(true);
        row.label->setMargin(2);
        row.label->setBuddy(row.editor);
        const int at = int(m_rows.size());
        layout->addWidget(row.label, at, 0, Qt::AlignTop);
        layout->addWidget(field, at, 1);
        m_rows.append(row);
        name(row);
        connect(row.editor, &FieldEditor::edited, this, [this, at = m_rows.size() - 1] {
            m_rows[at].isTouched = true;
            showProblems(false);
            Q_EMIT edited();
        });
    }
}

void SettingsForm::name(const Row &row)
{
    const QString label = translated(row.spec.label);
    row.label->setText(row.spec.required ? label : tr("%1 (optional)").arg(label));
    row.help->setText(translated(row.spec.help));
    row.help->setVisible(!row.help->text().isEmpty());
    QWidget *focus = row.editor->focusProxy() ? row.editor->focusProxy() : row.editor;
    row.editor->setLabel(label);
    focus->setAccessibleName(label);
    focus->setAccessibleDescription(row.help->text());
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const Row &row : std::as_const(m_rows))
        name(row);
    showProblems(false);
}

void SettingsForm::setHelpScope(const QString &scope)
{
    for (const Row &row : std::as_const(m_rows)) {
        setHelpTopic(row.editor, scope + u'/' + row.spec.key);
        // What stands around a field belongs to it.
        setHelpTopic(row.editor->parentWidget(), scope + u'/' + row.spec.key);
    }
}

void SettingsForm::setValues(const QJsonObject &values)
{
    m_others = values;
    for (Row &row : m_rows) {
        row.editor->setValue(values.value(row.spec.key));
        row.isTouched = false;
        m_others.remove(row.spec.key);
    }
    showProblems(false);
}

QJsonObject SettingsForm::values() const
{
    QJsonObject values = m_others;
    for (const Row &row : m_rows) {
        const QJsonValue value = row.editor->value();
        if (!value.isUndefined())
            values.insert(row.spec.key, value);
    }
    return values;
}

void SettingsForm::setChoices(const Choices &choices)
{
    for (const Row &row : std::as_const(m_rows))
        row.editor->setChoices(choices);
}

void SettingsForm::setStoredSecrets(const QStringList &keys)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (auto *secret = qobject_cast<SecretEditor *>(row.editor))
            secret->setStored(keys.contains(row.spec.key));
    }
    showProblems(false);
}

void SettingsForm::setStored(const QString &key)
{
    for (const Row &row : std::as_const(m_rows)) {
        auto *secret = row.spec.key == key ? qobject_cast<SecretEditor *>(row.editor) : nullptr;
        if (secret)
            secret->setStored(true);
    }
    showProblems(false);
}

QHash<QString, QString> SettingsForm::typedSecrets() const
{
    QHash<QString, QString> typed;
    for (const Row &row : m_rows) {
        const auto *secret = qobject_cast<const SecretEditor *>(row.editor);
        if (secret && !secret->typed().isEmpty())
            typed.insert(row.spec.key, secret->typed());
    }
    return typed;
}

bool SettingsForm::check()
{
    showProblems(true);
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.problem->isHidden()) {
            row.editor->setFocus();
            return false;
        }
    }
    return true;
}

void SettingsForm::setFoundProblems(const QHash<QString, Text> &problems)
{
    if (m_found == problems)
        return;
    m_found = problems;
    showProblems(false);
}

void SettingsForm::showProblems(bool all)
{
    QList<FieldSpec> specs;
    for (const Row &row : std::as_const(m_rows))
        specs.append(row.spec);
    const QJsonObject now = values();
    const QList<SettingProblem> problems = checkSettings(now, specs, {}, u"%1"_s);
    for (Row &row : m_rows) {
        QString text;
        for (const SettingProblem &one : problems) {
            if (one.path.section(u'/', 0, 0) == row.spec.key)
                text = one.text.toString();
        }
        const auto *secret = qobject_cast<const SecretEditor *>(row.editor);
        const bool isGiven
            = secret ? secret->isStored() || !secret->typed().isEmpty() : now.contains(row.spec.key);
        const bool isMissing = row.spec.required && row.spec.byDefault.isUndefined() && !isGiven;
        if (isMissing)
            text = tr("This is needed.");
        bool isShown = !text.isEmpty() && (all || row.isTouched);
        if ((text.isEmpty() || isMissing) && m_found.contains(row.spec.key)) {
            text = m_found.value(row.spec.key).toString();
            isShown = true;
        }
        row.problem->setText(isShown ? u"⚠ "_s + text : QString());
        row.problem->setVisible(isShown);
    }
}

}
