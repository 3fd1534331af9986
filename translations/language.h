#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QCoreApplication;

namespace provodka {

/// The first of a person's languages ("uk-UA", "en", …, the most wanted first) that the program speaks;
/// English where it speaks none of them.
QString spokenLanguage(const QStringList &wanted);

/// From here on sentences come out in `language`: "uk", "ru" or "en"; empty: the system's, as
/// spokenLanguage() understands it. Can be called again to change the language.
void installLanguage(QCoreApplication &app, const QString &language);

/// Sentences of `language` ("uk", "ru", "en") beside those of the program: for what is written to others.
std::function<QString(const QString &source)> translationInto(const QString &language);

}
