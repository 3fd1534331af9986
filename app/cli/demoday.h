#pragma once

#include "app/demo/demoworld.h"

namespace provodka::cli {

/// A part of the day that the demonstration tells, and what differs from what has to come of it.
struct DemoChapter
{
    Text title;
    QStringList lines;
    QStringList differs;
};

/// The accountant's day after the payments of the story came: what a mail can do and what it cannot, what a
/// person decides, the close of the day, the night, an alarm, and a route that only watches. `references` are
/// those of the story's payments by their orders. Errors: what kept the day from going on.
Result<QList<DemoChapter>> demoDay(app::DemoWorld &world, const QHash<qint64, QString> &references);

}
