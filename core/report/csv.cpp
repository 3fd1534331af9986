#include "core/report/csv.h"

#include <QRegularExpression>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QString CsvForm::number(QString decimal) const
{
    return delimiter == u';' ? decimal.replace(u'.', u',') : decimal;
}

QByteArray CsvForm::start() const
{
    return bom ? QByteArray("\xef\xbb\xbf") : QByteArray();
}

QByteArray csvRecord(const QStringList &fields, const CsvForm &form)
{
    static const QRegularExpression number(u"\\A-?\\d+([.,]\\d+)?\\z"_s);
    QStringList written;
    for (QString field : fields) {
        const bool looksLikeFormula = !field.isEmpty() && u"=+-@\t\r\n"_s.contains(field[0]);
        if (looksLikeFormula && !number.match(field).hasMatch())
            field.prepend(u'\'');
        if (field.contains(u'"') || field.contains(form.delimiter) || field.contains(u'\n')
            || field.contains(u'\r') || field.startsWith(u'\''))
            field = u'"' + field.replace(u'"', "\"\""_L1) + u'"';
        written.append(field);
    }
    return written.join(form.delimiter).toUtf8() + "\r\n";
}

}
