#include "ui/report/savereport.h"

#include "ui/shell/background.h"
#include "ui/shell/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QUrl>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

SaveReport::SaveReport(std::function<std::optional<Shown>()> shown, QWidget *parent)
    : QToolButton(parent)
    , m_shown(std::move(shown))
{
    setObjectName(u"export"_s);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    m_xlsx = add(u"exportXlsx"_s, Format::Xlsx);
    m_pdf = add(u"exportPdf"_s, Format::Pdf);
    m_csv = add(u"exportCsv"_s, Format::Csv);
}

QAction *SaveReport::add(const QString &name, Format format)
{
    QAction *made = menu()->addAction(QString());
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, [this, format] { chooseFile(format); });
    return made;
}

void SaveReport::setPossible(bool isPossible)
{
    for (QAction *action : {m_xlsx, m_pdf, m_csv})
        action->setEnabled(isPossible);
}

void SaveReport::retranslate()
{
    setText(tr("Sa&ve as"));
    setAccessibleName(tr("Save the report"));
    m_xlsx->setText(tr("Excel with charts (XLSX)…"));
    m_pdf->setText(tr("Pages to print (PDF)…"));
    m_csv->setText(tr("Table (CSV)…"));
}

void SaveReport::chooseFile(Format format)
{
    const QString suffix = format == Format::Xlsx ? u"xlsx"_s : format == Format::Pdf ? u"pdf"_s : u"csv"_s;
    auto *dialog = new QFileDialog(parentWidget(), tr("Save the report"));
    dialog->setObjectName(u"saveReport"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"*."_s + suffix);
    dialog->selectFile(tr("Times between stages") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format](const QString &file) { saveTo(format, file); });
    dialog->open();
}

void SaveReport::saveTo(Format format, const QString &file)
{
    std::optional<Shown> shown = m_shown();
    if (!shown)
        return;
    // Hundreds of pairs fill many pages: the window goes on meanwhile.
    setEnabled(false);
    Q_EMIT began();
    const auto write = [shown = std::move(*shown), locale = QLocale(), format, file] {
        return format == Format::Xlsx ? saveReportSheet(shown.answer, file)
            : format == Format::Pdf   ? saveReportPdf(shown.answer, shown.sentences, file)
                                      : saveReportCsv(shown.answer, locale, file);
    };
    inBackground(this, write, [this, file](const Result<void> &done) {
        setEnabled(true);
        Q_EMIT ended();
        if (done)
            sayWhere(file);
        else
            Q_EMIT said(done.error().text);
    });
}

void SaveReport::sayWhere(const QString &file)
{
    const Text text(QT_TRANSLATE_NOOP("Text", "The report is in %1."), {QDir::toNativeSeparators(file)});
    MessageBar *bar = MessageBar::of(this);
    if (!bar)
        return Q_EMIT said(text);
    bar->say(
        text, [] { return tr("Open"); }, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

}
