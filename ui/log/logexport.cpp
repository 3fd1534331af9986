#include "ui/log/logexport.h"

#include "ui/log/logmodel.h"
#include "ui/log/logwords.h"
#include "ui/shown/spreadsheet.h"

#include <QDir>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList cellsOf(const JournalLine &line)
{
    return {exactLineTime(line.at), levelWord(line.level), line.connection, line.route,
        line.event.isValid() ? QString::number(line.event.value) : QString(), line.text.toString(),
        line.detail};
}

}

LogExport::LogExport(const QString &name)
    : m_file(name)
    , m_isCsv(name.endsWith(".csv"_L1, Qt::CaseInsensitive))
{
    m_form = csvFor();
}

Result<void> LogExport::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return put({});
    if (!m_isCsv)
        return {};
    return put(m_form.start()
        + csvRecord(LogModel::headings() + QStringList{LogModel::tr("Detail for support")}, m_form));
}

Result<void> LogExport::add(const QList<JournalLine> &lines)
{
    QByteArray bytes;
    for (const JournalLine &line : lines)
        bytes += m_isCsv ? csvRecord(cellsOf(line), m_form) : lineText(line).toUtf8() + '\n';
    return put(bytes);
}

Result<void> LogExport::put(const QByteArray &bytes)
{
    if (m_file.isOpen() && m_file.write(bytes) == bytes.size())
        return {};
    return failure(Error::Kind::Storage,
        Text(QT_TRANSLATE_NOOP(
                 "Text", "%1 cannot be written; choose another folder, or free some space on the disk."),
            {QDir::toNativeSeparators(m_file.fileName())}),
        m_file.errorString());
}

Result<void> LogExport::end()
{
    if (m_file.commit())
        return {};
    return put({});
}

QString lineText(const JournalLine &line)
{
    QStringList cells = cellsOf(line);
    if (cells.last().isEmpty())
        cells.removeLast();
    return cells.join(u'\t').replace(u'\n', u' ');
}

}
