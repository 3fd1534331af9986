#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <functional>

class QPainter;
class QRectF;

namespace provodka {

/// Draws a page of its own, in points.
using DrawnPage = std::function<void(QPainter &painter, const QRectF &page)>;

/// Drawn pages, then HTML documents one behind the other, as pages of a PDF, numbered. Errors: Storage.
Result<void> writePdf(const QStringList &documents, const QString &title, const QString &file,
    const QList<DrawnPage> &drawn = {});

}
