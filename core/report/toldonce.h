#pragma once

#include "core/report/transitiontimes.h"

#include <algorithm>
#include <tuple>

namespace provodka::detail {

// How the moves of one order are brought together, whatever stages are named by: texts, or numbers where
// there are many.

constexpr qint64 sameMoveMs = 2 * 60 * 1000;

template <typename Move> bool isExact(const Move &move)
{
    return move.source != StageMove::Source::Seen;
}

/// Whether a vendor's move is one of ours; each of ours stands for one.
template <typename Move>
bool isOurs(const Move &told, const std::vector<Move> &moves, std::vector<bool> &taken)
{
    const auto earliest = std::ranges::lower_bound(moves, told.atMs - sameMoveMs, {}, &Move::atMs);
    for (auto at = earliest; at != moves.end() && at->atMs <= told.atMs + sameMoveMs; ++at) {
        const auto index = static_cast<size_t>(at - moves.begin());
        const bool isSame
            = at->source == StageMove::Source::Ours && at->fromId == told.fromId && at->toId == told.toId;
        if (isSame && !taken[index]) {
            taken[index] = true;
            return true;
        }
    }
    return false;
}

/// The exact move that had brought the order where it was seen; it may have gone on at once.
template <typename Move> Move *explanation(const Move &seen, std::vector<Move> &exact)
{
    auto at = std::ranges::upper_bound(exact, seen.atMs + sameMoveMs, {}, &Move::atMs);
    while (at != exact.begin()) {
        --at;
        if (at->toId == seen.toId)
            return &*at;
        if (at->atMs <= seen.atMs - sameMoveMs)
            break;
    }
    return nullptr;
}

/// Moves of one minute stay as the vendor told them.
template <typename Move> void sortByTime(std::vector<Move> &moves)
{
    const auto order = [](const Move &move) { return std::pair(move.atMs, move.source); };
    if (std::ranges::is_sorted(moves, {}, order))
        return;
    std::vector<std::tuple<qint64, StageMove::Source, size_t>> places;
    for (size_t i = 0; i < moves.size(); ++i)
        places.emplace_back(moves[i].atMs, moves[i].source, i);
    std::ranges::sort(places);
    std::vector<Move> sorted;
    for (const auto &[atMs, source, place] : places)
        sorted.push_back(std::move(moves[place]));
    moves = std::move(sorted);
}

/// A vendor may tell the minute only: of moves that close, each stands behind the one that led to where it
/// began.
template <typename Move> void putInOrder(std::vector<Move> &moves)
{
    for (size_t i = 0; i < moves.size(); ++i) {
        if (i > 0 && moves[i - 1].toId == moves[i].fromId)
            continue;
        for (size_t j = i + 1; j < moves.size() && moves[j].atMs < moves[i].atMs + sameMoveMs; ++j) {
            const bool goesOn = i > 0 && moves[j].fromId == moves[i - 1].toId;
            const bool leadsHere = moves[j].toId == moves[i].fromId && moves[i].toId != moves[j].fromId;
            if (!goesOn && !leadsHere)
                continue;
            const auto at = [&moves](size_t place) { return moves.begin() + static_cast<qsizetype>(place); };
            std::rotate(at(i), at(j), at(j + 1));
            break;
        }
    }
    for (size_t i = 1; i < moves.size(); ++i)
        moves[i].atMs = std::max(moves[i].atMs, moves[i - 1].atMs);
}

template <typename Move> void tellOnce(std::vector<Move> &moves)
{
    std::erase_if(moves, [](const Move &move) { return move.fromId == move.toId; });
    sortByTime(moves);
    const auto isFrom
        = [&moves](StageMove::Source source) { return std::ranges::count(moves, source, &Move::source); };
    const bool seen = isFrom(StageMove::Source::Seen) > 0;
    const bool told = isFrom(StageMove::Source::Vendor) > 0 && isFrom(StageMove::Source::Ours) > 0;
    if (!seen && !told) {
        putInOrder(moves);
        return;
    }
    std::vector<bool> taken(moves.size());
    std::vector<Move> exact;
    exact.reserve(moves.size());
    for (const Move &move : moves) {
        if (isExact(move) && !(move.source == StageMove::Source::Vendor && isOurs(move, moves, taken)))
            exact.push_back(move);
    }
    if (!seen) {
        putInOrder(exact);
        moves = std::move(exact);
        return;
    }
    std::vector<Move> once;
    for (const Move &move : moves) {
        if (isExact(move))
            continue;
        Move *known = explanation(move, exact);
        if (!known)
            once.push_back(move);
        else if (known->paidAtMs == 0 && move.fromId == known->fromId)
            std::tie(known->paidAtMs, known->way) = std::tie(move.paidAtMs, move.way);
    }
    once.insert(once.end(), exact.begin(), exact.end());
    sortByTime(once);
    putInOrder(once);
    moves = std::move(once);
}

}
