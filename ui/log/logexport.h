#pragma once

#include "core/report/csv.h"
#include "core/store/journal.h"

#include <QSaveFile>

namespace provodka::ui {

/// Lines as a file: CSV for spreadsheets when its name ends so, else text. There is no file until end().
class LogExport
{
public:
    explicit LogExport(const QString &name);

    Result<void> begin();
    Result<void> add(const QList<JournalLine> &lines);
    Result<void> end();

private:
    Result<void> put(const QByteArray &bytes);

    QSaveFile m_file;
    bool m_isCsv;
    CsvForm m_form;
};

/// One line as text: what is copied and exported.
QString lineText(const JournalLine &line);

}
