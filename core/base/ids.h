#pragma once

#include <QHashFunctions>
#include <QString>

namespace provodka {

/// A whole number that names a row of one table; ids of different tables do not mix.
template <typename Tag> struct NumberId
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend bool operator==(NumberId, NumberId) = default;
    friend auto operator<=>(NumberId, NumberId) = default;
    friend size_t qHash(NumberId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// A text that names something, as a type of its own.
template <typename Tag> struct TextId
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const TextId &, const TextId &) = default;
    friend bool operator<(const TextId &a, const TextId &b) { return a.value < b.value; }
    friend size_t qHash(const TextId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using NoticeId = NumberId<struct NoticeTag>;
using EventId = NumberId<struct EventTag>;
using CommandId = NumberId<struct CommandTag>;
using CallId = NumberId<struct CallTag>;
using ActId = NumberId<struct ActTag>;

using ConnectionName = TextId<struct ConnectionTag>;
using RouteName = TextId<struct RouteTag>;
using OrderNumber = TextId<struct OrderNumberTag>; ///< as people say it, normalised

}
