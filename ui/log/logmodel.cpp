#include "ui/log/logmodel.h"

#include "ui/log/logwords.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <algorithm>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keptLines = 5000;
constexpr int blockBefore = 30;
constexpr int blockBehind = 90;

/// Readable on the palette's own background, light or dark.
QColor tinted(const QColor &text, const QColor &tint)
{
    constexpr double share = 0.65;
    const auto mixed = [](double a, double b) { return float(a * (1 - share) + b * share); };
    return QColor::fromRgbF(mixed(text.redF(), tint.redF()), mixed(text.greenF(), tint.greenF()),
        mixed(text.blueF(), tint.blueF()));
}

}

LogModel::LogModel(Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_lines(keptLines)
{
}

QStringList LogModel::headings()
{
    return {tr("Time"), tr("Level"), tr("Connection"), tr("Route"), tr("Event"), tr("What happened")};
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

const JournalLine &LogModel::cached(int row) const
{
    const qint64 id = m_ids[row];
    if (const JournalLine *line = m_lines.object(id))
        return *line;
    QList<qint64> wanted;
    const int end = int(qMin<qsizetype>(m_ids.size(), row + blockBehind));
    for (int i = qMax(0, row - blockBefore); i < end; ++i) {
        if (!m_lines.contains(m_ids[i]))
            wanted.append(m_ids[i]);
    }
    const Result<QList<JournalLine>> lines = Journal(m_database).withIds(wanted);
    if (lines) {
        m_read += lines->size();
        for (const JournalLine &line : *lines)
            m_lines.insert(line.id, new JournalLine(line));
    }
    if (const JournalLine *line = m_lines.object(id))
        return *line;
    // Cleared away meanwhile, or not to be read: not asked for again with every painting.
    auto *blank = new JournalLine;
    blank->id = id;
    m_lines.insert(id, blank);
    if (lines)
        Q_EMIT linesGone();
    return *blank;
}

JournalLine LogModel::line(int row) const
{
    return cached(row);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_ids.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            index.column() == Event ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole)
        return {};
    const JournalLine &line = cached(index.row());
    if (role == Qt::ForegroundRole) {
        const QColor text = QApplication::palette().color(QPalette::Text);
        switch (line.level) {
        case JournalLine::Level::Error:
            return tinted(text, Qt::red);
        case JournalLine::Level::Warning:
            return tinted(text, QColor(u"darkorange"_s));
        case JournalLine::Level::Debug:
            return QApplication::palette().color(QPalette::PlaceholderText);
        case JournalLine::Level::Info:
            return {};
        }
    }
    switch (Column(index.column())) {
    case Time:
        if (!line.at.isValid())
            return u"—"_s;
        return role == Qt::ToolTipRole ? exactLineTime(line.at) : lineTime(line.at, QLocale());
    case Level:
        return line.at.isValid() ? levelWord(line.level) : QString();
    case Connection:
        return line.connection;
    case Route:
        return line.route;
    case Event:
        return line.event.isValid() ? QString::number(line.event.value) : QString();
    case What: {
        QString text = line.text.toString();
        return role == Qt::ToolTipRole ? text : text.replace(u'\n', u' ');
    }
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return headings().value(section);
}

void LogModel::clear()
{
    beginResetModel();
    m_ids.clear();
    endResetModel();
}

void LogModel::prepend(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    beginInsertRows({}, 0, int(ids.size()) - 1);
    m_ids = ids + m_ids;
    endInsertRows();
}

void LogModel::append(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + ids.size()) - 1);
    m_ids += ids;
    endInsertRows();
}

void LogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_ids.size()) - 1, columns - 1));
}

int LogModel::rowOf(qint64 id) const
{
    const auto at = std::ranges::lower_bound(m_ids, id);
    return at != m_ids.end() && *at == id ? int(at - m_ids.begin()) : -1;
}

}
