#pragma once

#include "core/model/catalog.h"
#include "core/setup/setupcheck.h"

#include <QHash>

namespace provodka {

/// A piece of the setup book.
struct BookParagraph
{
    enum class Kind { Title, Heading, Sentence, Item };
    Kind kind = Kind::Sentence;
    Text text;
    friend bool operator==(const BookParagraph &, const BookParagraph &) = default;
};

/// The whole setup told to the colleague who stands in: each connection, route, mail rule and setting in a
/// sentence, ids with the names that the accounts know them by. Labels of settings are in the language of
/// the installed translators. It holds no secrets.
QList<BookParagraph> setupBook(const Setup &setup, const SetupKnowledge &known,
    const QHash<ConnectionName, Catalog> &catalogs, const QDateTime &at);

QString bookAsText(const QList<BookParagraph> &book);
QString bookAsHtml(const QList<BookParagraph> &book);

/// An item of a catalog as people tell it apart: "Sales — Paid (132)"; an id that is not in it stands alone.
QString namedItem(const Catalog &catalog, const QString &kind, const QString &id);

}
