#include "app/cli/pdfpages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>
#include <string_view>
#include <vector>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 12;
constexpr int footerPoints = 14;

}

bool wantsPdf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--format=pdf")
            return true;
        if (argument == "--format" && i + 1 < argc && std::string_view(argv[i + 1]) == "pdf")
            return true;
    }
    return false;
}

Result<void> writePdf(const QStringList &documents, const QString &title, const QString &file)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {file, out.errorString()}));
    }
    {
        QPdfWriter writer(&out);
        writer.setTitle(title);
        writer.setCreator(u"Provodka"_s);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
        const QRectF whole(0, 0, writer.width(), writer.height());
        const qreal footer = qreal(footerPoints) * dotsPerInch / 72;
        const QSizeF body(whole.width(), whole.height() - footer);

        // Tables grow slower to lay out the longer they are, so each document is laid out by itself.
        std::vector<std::unique_ptr<QTextDocument>> laidOut;
        int pages = 0;
        for (const QString &html : documents) {
            auto document = std::make_unique<QTextDocument>();
            document->documentLayout()->setPaintDevice(&writer);
            document->setDefaultFont(QFont(u"DejaVu Sans"_s, 8));
            document->setDocumentMargin(0);
            document->setHtml(html);
            document->setPageSize(body);
            pages += document->pageCount();
            laidOut.push_back(std::move(document));
        }
        QPainter painter(&writer);
        int page = 0;
        for (const auto &document : laidOut) {
            for (int own = 0; own < document->pageCount(); ++own) {
                if (page > 0)
                    writer.newPage();
                ++page;
                painter.save();
                painter.setClipRect(QRectF(QPointF(0, 0), body));
                painter.translate(0, -own * body.height());
                document->drawContents(&painter, QRectF(0, own * body.height(), body.width(), body.height()));
                painter.restore();
                painter.setFont(QFont(u"DejaVu Sans"_s, 7));
                painter.drawText(QRectF(0, body.height(), whole.width(), footer),
                    Qt::AlignRight | Qt::AlignBottom,
                    title + u"  ·  "_s + QString::number(page) + u" / "_s + QString::number(pages));
            }
        }
    }
    if (!out.flush() || out.error() != QFileDevice::NoError) {
        return failure(Error::Kind::Storage,
            Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {file, out.errorString()}));
    }
    return {};
}

}
