#include "ui/log/logwords.h"

#include <QCoreApplication>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

QString levelWord(JournalLine::Level level)
{
    switch (level) {
    case JournalLine::Level::Debug:
        return QCoreApplication::translate("provodka::ui::LogPage", "Detail");
    case JournalLine::Level::Info:
        return QCoreApplication::translate("provodka::ui::LogPage", "Message");
    case JournalLine::Level::Warning:
        return QCoreApplication::translate("provodka::ui::LogPage", "Warning");
    case JournalLine::Level::Error:
        return QCoreApplication::translate("provodka::ui::LogPage", "Error");
    }
    return {};
}

QString lineTime(const QDateTime &at, const QLocale &locale)
{
    const QDateTime local = at.toLocalTime();
    const QString time = local.toString(u"HH:mm:ss.zzz"_s);
    return local.date() == QDate::currentDate()
        ? time
        : locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString exactLineTime(const QDateTime &at)
{
    return at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

}
