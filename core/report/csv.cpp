#include "core/report/csv.h"

#include <QRegularExpression>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QByteArray csvRecord(const QStringList &fields)
{
    static const QRegularExpression number(u"\\A-?\\d+(\\.\\d+)?\\z"_s);
    QStringList written;
    for (QString field : fields) {
        const bool looksLikeFormula = !field.isEmpty() && u"=+-@\t\r"_s.contains(field[0]);
        if (looksLikeFormula && !number.match(field).hasMatch())
            field.prepend(u'\'');
        if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r')
            || field.startsWith(u'\''))
            field = u'"' + field.replace(u'"', "\"\""_L1) + u'"';
        written.append(field);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

}
