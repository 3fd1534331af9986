#include "core/pages/pdfpages.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal marginMm = 12;
constexpr int footerPoints = 14;

}

Result<void> writePdf(
    const QStringList &documents, const QString &title, const QString &file, const QList<DrawnPage> &drawn)
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
        int pages = int(drawn.size());
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
        const auto numbered = [&] {
            painter.setFont(QFont(u"DejaVu Sans"_s, 7));
            painter.setPen(Qt::black);
            painter.drawText(QRectF(0, body.height(), whole.width(), footer),
                Qt::AlignRight | Qt::AlignBottom,
                title + u"  ·  "_s + QString::number(page) + u" / "_s + QString::number(pages));
        };
        for (const DrawnPage &draw : drawn) {
            if (page > 0)
                writer.newPage();
            ++page;
            painter.save();
            // Drawn in points, whatever the paper's dots.
            const qreal scale = qreal(dotsPerInch) / 72;
            painter.scale(scale, scale);
            draw(painter, QRectF(QPointF(0, 0), body / scale));
            painter.restore();
            numbered();
        }
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
                numbered();
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
