#pragma once

#include "core/store/journal.h"

#include <QAbstractTableModel>
#include <QCache>

namespace provodka::ui {

/// As many rows as ids were found; a line is read when it is to be seen, with its neighbours.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Connection, Route, Event, What };
    static constexpr int columns = What + 1;

    explicit LogModel(Database &database, QObject *parent = nullptr);

    static QStringList headings();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void clear();
    void prepend(const QList<qint64> &ids);
    void append(const QList<qint64> &ids);
    void retranslate();

    const QList<qint64> &ids() const { return m_ids; }
    /// The row of a line; -1: it is not shown.
    int rowOf(qint64 id) const;
    JournalLine line(int row) const;
    /// How many lines were read from the database so far.
    qint64 linesRead() const { return m_read; }

Q_SIGNALS:
    /// A line that was found is no longer there.
    void linesGone() const;

private:
    const JournalLine &cached(int row) const;

    Database &m_database;
    QList<qint64> m_ids; ///< oldest first
    mutable QCache<qint64, JournalLine> m_lines;
    mutable qint64 m_read = 0;
};

}
