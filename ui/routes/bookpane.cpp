#include "ui/routes/bookpane.h"

#include "ui/shell/buttonrow.h"
#include "ui/routes/catalogcache.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

BookPane::BookPane(WorkspaceView &view, const SetupKnowledge &known, CatalogCache &catalogs, QWidget *parent)
    : Pane(u"bookPane"_s, parent)
    , m_view(view)
    , m_known(known)
    , m_catalogs(catalogs)
    , m_text(new QTextBrowser(this))
    , m_copy(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    m_text->setObjectName(u"book"_s);
    m_text->setOpenLinks(false);
    m_copy->setObjectName(u"copyBook"_s);
    m_save->setObjectName(u"saveBook"_s);
    m_print->setObjectName(u"printBook"_s);
    body()->addWidget(m_text, 1);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_copy, m_save, m_print})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(bookAsText(m_book)); });
    connect(m_save, &QPushButton::clicked, this, &BookPane::save);
    connect(m_print, &QPushButton::clicked, this, &BookPane::print);
    connect(&m_catalogs, &CatalogCache::changed, this, [this] {
        if (isVisible())
            tell();
    });
    showTexts();
}

QString BookPane::title() const
{
    return tr("Setup book");
}

void BookPane::retranslate()
{
    m_text->setAccessibleName(tr("The setup in sentences"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save…"));
    m_print->setText(tr("Print…"));
    tell();
}

void BookPane::look(const Setup &setup)
{
    m_setup = setup;
    for (const RouteSetup &route : setup.routes) {
        if (const ConnectionSetup *target = setup.connection(route.target))
            m_catalogs.want(*target);
    }
    showTexts();
    m_text->verticalScrollBar()->setValue(0);
}

void BookPane::tell()
{
    m_book = setupBook(m_setup, m_known, m_catalogs.all(), m_view.clock().now());
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(bookAsHtml(m_book));
    m_text->verticalScrollBar()->setValue(place);
}

void BookPane::save()
{
    auto *dialog
        = new QFileDialog(this, tr("Save the setup book"), {}, tr("Web pages (*.html);;Texts (*.txt)"));
    dialog->setObjectName(u"bookDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        const bool isText = name.endsWith(".txt"_L1, Qt::CaseInsensitive);
        const QByteArray bytes = (isText ? bookAsText(m_book) : bookAsHtml(m_book)).toUtf8();
        QSaveFile file(name);
        const bool isSaved
            = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        sayThere(this,
            isSaved ? Text(QT_TRANSLATE_NOOP("Text", "The setup book is in %1."), {name})
                    : Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."),
                        {name, file.errorString()}));
    });
    dialog->open();
}

void BookPane::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QTextDocument document; // black on white, whatever the window's colours are
        document.setHtml(bookAsHtml(m_book));
        document.print(printer.get());
    });
    dialog->open();
}

}
