#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace provodka::cli {

/// Whether a command line asks for a PDF: only then is the program one that can draw.
bool wantsPdf(int argc, char **argv);

/// HTML documents one behind the other as pages of a PDF, numbered. Errors: Storage.
Result<void> writePdf(const QStringList &documents, const QString &title, const QString &file);

}
