#pragma once

#include "app/sandbox/planfixbook.h"

#include <tl/expected.hpp>

namespace provodka::sandbox::planfix {

/// A refusal: HTTP status, code and text of the envelope.
struct Refusal
{
    int status = 400;
    int code = 0;
    QString error;
};

template <typename T> using Answer = tl::expected<T, Refusal>;

tl::unexpected<Refusal> refuse(int status, int code, QString error);

/// Whether an array is taken where the description shows none (filters 73 and 93).
enum class Arrays { Taken, Refused, FindNothing };

/// The tasks that `filters` select, oldest number first, `size` of them from `offset`.
Answer<QList<const Task *>> selectTasks(
    const Book &book, const QJsonArray &filters, Arrays arrays, qsizetype offset, qsizetype size);

/// The entries of a data tag, oldest first; `task` 0: of all tasks.
Answer<QList<const Entry *>> selectEntries(
    const Book &book, int tag, qint64 task, const QJsonArray &filters, qsizetype offset, qsizetype size);

}
