#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace provodka {

/// The first of a person's languages ("uk-UA", "en", …, the most wanted first) that the program speaks;
/// English where it speaks none of them.
QString spokenLanguage(const QStringList &wanted);

/// From here on sentences come out in `language`: "uk", "ru" or "en"; empty: the system's, as
/// spokenLanguage() understands it. Can be called again to change the language.
void installLanguage(QCoreApplication &app, const QString &language);

}
