#include "core/help/settinghelp.h"

#include <QHash>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Written = QList<FieldHelp> (*)();

QList<FieldHelp> writtenIn(const QHash<QString, Written> &all, const QString &id)
{
    const Written written = all.value(id);
    return written ? written() : QList<FieldHelp>();
}

}

QList<FieldHelp> connectionHelp(const QString &vendor)
{
    static const QHash<QString, Written> all{{u"wayforpay"_s, wayforpay::settingHelp},
        {u"planfix"_s, planfix::settingHelp}, {u"bitrix24"_s, bitrix24::settingHelp},
        {u"mailbox"_s, mailbox::settingHelp}, {u"smtp"_s, smtp::settingHelp}};
    return writtenIn(all, vendor);
}

QList<FieldHelp> targetHelp(const QString &vendor)
{
    static const QHash<QString, Written> all{
        {u"planfix"_s, planfix::targetHelp}, {u"bitrix24"_s, bitrix24::targetHelp}};
    return writtenIn(all, vendor);
}

QList<FieldHelp> recipeHelp(const QString &recipe)
{
    static const QHash<QString, Written> all{{u"payment-to-order"_s, paymenttoorder::settingHelp}};
    return writtenIn(all, recipe);
}

}
