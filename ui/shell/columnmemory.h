#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QHeaderView;
class QTableView;

namespace provodka::ui {

/// What becomes of columns while one of these stands is the program's doing, and no wish of a person.
class ArrangingColumns
{
public:
    explicit ArrangingColumns(QHeaderView *header);
    ~ArrangingColumns();
    Q_DISABLE_COPY_MOVE(ArrangingColumns)

    static bool isOn(const QHeaderView *header);

private:
    QHeaderView *m_header;
};

/// Remembers under `key` what a person did to the columns of a table: widths, places, which are seen,
/// sorting.
class ColumnMemory final : public QObject
{
    Q_OBJECT
public:
    ColumnMemory(QTableView *table, const QString &key);
    ~ColumnMemory() override;

    /// To be called once the table has its columns; what happens to them before is not remembered. False when
    /// nothing was remembered.
    bool restore();
    /// A person arranged them, now or another day: they are not to be fitted.
    bool areKnown() const { return m_areKnown; }

private:
    bool isStretched(int section) const;
    void remember();
    void write();

    QHeaderView *m_header;
    QString m_key;
    QTimer m_later;
    QByteArray m_unwritten; ///< the table may go before it is written
    bool m_isReady = false;
    bool m_areKnown = false;
};

}
