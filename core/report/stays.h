#pragma once

#include "core/report/transitiontimes.h"

namespace provodka {

/// From which stage to which, or from a payment to its effect.
struct PairKey
{
    QString connection;
    QString fromId; ///< empty from a payment
    QString toId;
    bool fromPayment = false;
    std::optional<QString> way = {}; ///< only those confirmed so; nothing: all

    static PairKey of(const TransitionReport::Pair &pair);
    friend bool operator==(const PairKey &, const PairKey &) = default;
};

/// How long every order stayed in each stage, kept small: half a million in 16 MB, and a report of any period
/// out of them in some hundredths of a second.
class Stays
{
public:
    struct Move
    {
        int fromId = 0; ///< numbers of stages
        int toId = 0;
        qint64 atMs = 0;
        StageMove::Source source = StageMove::Source::Vendor;
        int way = 0;
        qint64 paidAtMs = 0;
    };
    /// One measured time: when it ended and how long it was.
    struct Measured
    {
        qint64 leftAtMs = 0;
        qint64 ms = 0;
        friend bool operator==(const Measured &, const Measured &) = default;
    };
    /// Stages that orders go between, of one order system.
    struct Kind
    {
        QString connection;
        QStringList stages; ///< ids, as orders pass them first
        QStringList names; ///< of the same
        qint64 moves = 0;
    };

    int connection(const QString &name);
    int stage(int connection, const QString &id);
    int way(const QString &name);
    void named(int stage, const QString &name, qint64 atMs);
    /// The moves of one more order, in any order; they are told once.
    void add(int connection, const QString &order, const QString &number, const QString &title,
        std::vector<Move> &moves);

    bool isEmpty() const { return m_stays.empty(); }
    qint64 firstMs() const;
    qint64 lastMs() const;

    TransitionReport report(const TransitionQuestion &question) const;
    /// What a pair of report() was computed from, as orders were added.
    std::vector<Measured> times(const TransitionQuestion &question, const PairKey &key) const;
    /// Most frequent first.
    QList<Kind> kinds() const;

private:
    struct Stage
    {
        int connection = 0;
        QString id;
        QString name;
        qint64 namedAtMs = 0;
    };
    struct Order
    {
        int connection = 0;
        QString ref;
        QString number;
        QString title;
    };
    struct Stay
    {
        qint64 enteredAtMs = 0;
        qint64 leftAtMs = 0;
        qint32 order = 0;
        qint32 from = 0; ///< a stage, or a payment
        qint32 to = 0;
        qint16 way = 0;
        bool isKnown = false; ///< when it began
        bool isExact = true;
    };
    static constexpr qint32 payment = -1;

    static bool isIn(const TransitionPeriod &period, const Stay &stay);

    QStringList m_connections;
    QStringList m_ways;
    std::vector<Stage> m_stages;
    QHash<std::pair<int, QString>, int> m_stageNumbers;
    std::vector<Order> m_orders;
    std::vector<Stay> m_stays; ///< of one order one behind the other
};

}
