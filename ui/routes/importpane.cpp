#include "ui/routes/importpane.h"

#include "core/setup/differences.h"
#include "core/setup/hosts.h"
#include "ui/routes/buttonrow.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestSetup = 16 * 1024 * 1024;

QString listOf(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    QString html = u"<h3>"_s + title.toHtmlEscaped() + u"</h3><ul>"_s;
    for (const QString &line : lines)
        html += u"<li>"_s + line.toHtmlEscaped() + u"</li>"_s;
    return html + u"</ul>"_s;
}

QStringList linesOf(const QList<Text> &texts)
{
    QStringList lines;
    for (const Text &one : texts)
        lines.append(one.toString());
    return lines;
}

}

ImportPane::ImportPane(const SetupKnowledge &known, QWidget *parent)
    : Pane(u"importPane"_s, parent)
    , m_known(known)
    , m_label(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_look(new QPushButton(this))
    , m_told(new QTextBrowser(this))
    , m_apply(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    m_file->setObjectName(u"importFile"_s);
    m_label->setBuddy(m_file);
    m_browse->setObjectName(u"browseImport"_s);
    m_look->setObjectName(u"lookImport"_s);
    m_told->setObjectName(u"importTold"_s);
    m_told->setOpenLinks(false);
    m_apply->setObjectName(u"applyImport"_s);
    m_discard->setObjectName(u"discardImport"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    row->addWidget(m_look);
    body()->addLayout(row);
    body()->addWidget(m_told, 1);
    auto *buttons = new ButtonRow;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_discard);
    body()->addLayout(buttons);
    connect(m_browse, &QPushButton::clicked, this, &ImportPane::browse);
    connect(m_look, &QPushButton::clicked, this, &ImportPane::look);
    connect(m_file, &QLineEdit::returnPressed, this, &ImportPane::look);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_read.reset();
        m_trouble = {};
        show();
    });
    connect(m_discard, &QPushButton::clicked, this, &Pane::closed);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        if (m_read && *m_read)
            Q_EMIT applyAsked(**m_read);
    });
    showTexts();
}

QString ImportPane::title() const
{
    return tr("Import a setup from a file");
}

void ImportPane::retranslate()
{
    m_label->setText(tr("File"));
    m_file->setAccessibleName(tr("Setup file"));
    m_browse->setText(tr("Choose…"));
    m_look->setText(tr("Show what would change"));
    m_told->setAccessibleName(tr("What the file would change"));
    m_apply->setText(tr("Apply this setup"));
    m_discard->setText(tr("Do not apply"));
    show();
}

void ImportPane::start(const Setup &now)
{
    m_now = now;
    m_read.reset();
    m_trouble = {};
    m_file->clear();
    show();
    m_file->setFocus();
}

void ImportPane::browse()
{
    auto *dialog
        = new QFileDialog(this, tr("Import a setup from a file"), {}, tr("Setups (*.json);;All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        m_file->setText(name);
        look();
    });
    dialog->open();
}

void ImportPane::look()
{
    m_read.reset();
    m_trouble = {};
    QFile file(m_file->text());
    if (file.open(QIODevice::ReadOnly) && file.size() <= largestSetup)
        m_read = readSetup(file.readAll(), m_known);
    else
        m_trouble = Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be read: %2."),
            {m_file->text(), file.errorString()});
    show();
}

void ImportPane::show()
{
    m_apply->setEnabled(false);
    if (!m_trouble.isEmpty()) {
        m_told->setPlainText(m_trouble.toString());
        return;
    }
    if (!m_read) {
        m_told->setPlainText(tr("Nothing changes until you have seen which computers this setup connects to "
                                "and what it changes."));
        return;
    }
    if (!*m_read) {
        QStringList lines;
        for (const SetupProblem &one : m_read->error())
            lines.append(
                tr("Line %1, character %2: %3")
                    .arg(QString::number(one.line), QString::number(one.column), one.text.toString()));
        m_told->setHtml(listOf(tr("The setup has mistakes; none of it was applied"), lines));
        return;
    }
    const Setup &setup = **m_read;
    const QList<Text> changes = differences(m_now, setup);
    QStringList secrets;
    for (const ConnectionSetup &one : setup.connections) {
        const ConnectionSetup *old = m_now.connection(one.name);
        const ConnectorInfo *vendor = m_known.vendor(one.vendor);
        for (const FieldSpec &spec :
            vendor && (!old || old->vendor != one.vendor) ? vendor->settings : QList<FieldSpec>()) {
            if (spec.type == FieldSpec::Type::Secret)
                secrets.append(
                    u"%1: %2"_s.arg(one.name.value, QCoreApplication::translate("Settings", spec.label)));
        }
    }
    QStringList warnings;
    for (const RouteSetup &route : setup.routes) {
        const RecipeInfo *recipe = m_known.recipe(route.recipe);
        if (recipe && recipe->warnings)
            warnings += linesOf(recipe->warnings(route.settings));
    }
    m_told->setHtml(
        listOf(tr("It connects to these computers"), linesOf(hostSentences(setup, m_now, m_known)))
        + (changes.isEmpty()
                ? u"<p>"_s + tr("The setup is as it is now; nothing changes.").toHtmlEscaped() + u"</p>"_s
                : listOf(tr("It changes"), linesOf(changes)))
        + listOf(tr("Please note"), warnings)
        + listOf(tr("Secrets to enter afterwards in the connections"), secrets));
    m_apply->setEnabled(!changes.isEmpty());
}

}
