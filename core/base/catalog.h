#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace provodka {

/// The program's sentences in a language ("uk", "ru"), read once and never changed: any thread may ask it.
/// Null where there is none, as for English, the language of the sources.
std::shared_ptr<const QTranslator> catalogOf(const QString &language);

}
