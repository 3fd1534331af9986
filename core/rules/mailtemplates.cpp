#include "core/rules/mailtemplates.h"

#include <QDir>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QStringList mailTemplates()
{
    QStringList names = QDir(u":/mailrules"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

QByteArray mailTemplate(const QString &name)
{
    // Only names that are listed: a path is none.
    QFile file(u":/mailrules/"_s + name + u".json"_s);
    return mailTemplates().contains(name) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
