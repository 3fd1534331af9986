#include "core/report/agreementtext.h"

#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Finding> findingsOf(const AgreementRun &run)
{
    return findingsFromJson(QJsonDocument::fromJson(run.findings).array());
}

QString number(qint64 value)
{
    return QString::number(value);
}

}

QString agreementAsText(const AgreementRun &run)
{
    const QList<Finding> findings = findingsOf(run);
    QStringList lines{words(
        QT_TRANSLATE_NOOP("Text", "Route “%1”, %2 to %3: %4 of %5 payments agree with entries and orders."),
        {run.route.value, argumentOf(run.from), argumentOf(run.to), number(run.agree),
            number(run.payments)})};
    if (run.setAside > 0)
        lines.append(words(QT_TRANSLATE_NOOP("Text", "Skipped by a person: %1."), {number(run.setAside)}));
    if (run.underWay > 0)
        lines.append(words(QT_TRANSLATE_NOOP("Text", "Still under way: %1."), {number(run.underWay)}));
    if (findings.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("Text", "Nothing is to be done.")));
    int place = 0;
    for (const Finding &finding : findings) {
        QString line = number(++place) + u". "_s + finding.text.toString();
        if (!finding.link.isEmpty())
            line += u'\n' + QString(3, u' ') + finding.link.toString();
        lines.append(line);
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray agreementsAsCsv(const QList<AgreementRun> &runs, const CsvForm &form)
{
    QByteArray csv = form.start()
        + csvRecord({u"route"_s, u"from"_s, u"to"_s, u"kind"_s, u"order"_s, u"payment"_s, u"event"_s,
                        u"amount"_s, u"currency"_s, u"text"_s, u"link"_s},
            form);
    for (const AgreementRun &run : runs) {
        const QList<Finding> findings = findingsOf(run);
        for (const Finding &finding : findings) {
            csv += csvRecord({run.route.value, run.from.toString(Qt::ISODate), run.to.toString(Qt::ISODate),
                                 findingName(finding.kind), finding.number.value, finding.reference,
                                 finding.event.isValid() ? number(finding.event.value) : QString(),
                                 finding.amount ? form.number(finding.amount->decimal()) : QString(),
                                 finding.amount ? finding.amount->currency : QString(),
                                 finding.text.toString(), finding.link.toString()},
                form);
        }
    }
    return csv;
}

QJsonObject agreementAsJson(const AgreementRun &run)
{
    QJsonArray findings;
    const QList<Finding> all = findingsOf(run);
    for (const Finding &finding : all) {
        QJsonObject row{{u"kind"_s, findingName(finding.kind)}, {u"text"_s, finding.text.toString()},
            {u"order"_s, finding.number.value}, {u"payment"_s, finding.reference},
            {u"link"_s, finding.link.toString()}};
        if (finding.event.isValid())
            row[u"event"_s] = finding.event.value;
        if (finding.amount) {
            row[u"amount"_s] = finding.amount->decimal();
            row[u"currency"_s] = finding.amount->currency;
        }
        findings.append(row);
    }
    return {{u"route"_s, run.route.value}, {u"at"_s, run.at.toString(Qt::ISODate)},
        {u"from"_s, run.from.toString(Qt::ISODate)}, {u"to"_s, run.to.toString(Qt::ISODate)},
        {u"payments"_s, run.payments}, {u"agree"_s, run.agree}, {u"set_aside"_s, run.setAside},
        {u"under_way"_s, run.underWay}, {u"findings"_s, findings}};
}

}
