#include "app/sandbox/bitrix24/methods.h"

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

const Method *method(const QString &name)
{
    static const QHash<QString, Method> all{
        {u"profile"_s, {directory::profile}},
        {u"scope"_s, {directory::scope}},
        {u"method.get"_s, {directory::methodGet}},
        {u"server.time"_s, {directory::serverTime}},
        {u"crm.category.list"_s, {directory::categories, "crm"}},
        {u"crm.status.list"_s, {directory::statuses, "crm"}},
        {u"crm.status.entity.types"_s, {directory::statusTypes, "crm"}},
        {u"crm.currency.list"_s, {directory::currencies, "crm"}},
        {u"user.current"_s, {directory::currentUser, "user"}},
        {u"user.get"_s, {directory::users, "user"}},
        {u"im.notify.system.add"_s, {notices::add, "im", 0.1, true}},
        {u"im.notify.personal.add"_s, {notices::add, "im", 0.1, true}},
        {u"crm.deal.add"_s, {deals::add, "crm", 0.68, true}},
        {u"crm.deal.get"_s, {deals::get, "crm", 0.1}},
        {u"crm.deal.list"_s, {deals::list, "crm", 0.25}},
        {u"crm.deal.update"_s, {deals::update, "crm", 1.35, true}},
        {u"crm.deal.delete"_s, {deals::remove, "crm", 1.0, true}},
        {u"crm.deal.fields"_s, {deals::fields, "crm"}},
        {u"crm.deal.userfield.list"_s, {deals::userFields, "crm"}},
        {u"crm.deal.productrows.set"_s, {deals::setRows, "crm", 0.5, true}},
        {u"crm.deal.productrows.get"_s, {deals::rows, "crm"}},
        {u"crm.stagehistory.list"_s, {deals::history, "crm", 0.12}},
        {u"crm.item.get"_s, {deals::itemGet, "crm", 0.2}},
        {u"crm.item.list"_s, {deals::itemList, "crm", 0.3}},
        {u"crm.item.update"_s, {deals::itemUpdate, "crm", 3.19, true}},
        {u"crm.timeline.comment.add"_s, {timeline::add, "crm", 0.3, true}},
        {u"crm.timeline.comment.get"_s, {timeline::get, "crm"}},
        {u"crm.timeline.comment.list"_s, {timeline::list, "crm"}},
        {u"crm.timeline.comment.delete"_s, {timeline::remove, "crm", 0.3, true}},
        {u"crm.item.payment.add"_s, {payments::add, "crm", 0.65, true}},
        {u"crm.item.payment.get"_s, {payments::get, "crm"}},
        {u"crm.item.payment.list"_s, {payments::list, "crm", 0.16}},
        {u"crm.item.payment.update"_s, {payments::update, "crm", 0.5, true}},
        {u"crm.item.payment.pay"_s, {payments::pay, "crm", 0.5, true}},
        {u"crm.item.payment.unpay"_s, {payments::unpay, "crm", 0.5, true}},
        {u"crm.item.payment.delete"_s, {payments::remove, "crm", 0.5, true}},
        {u"crm.item.payment.product.add"_s, {payments::addProduct, "crm", 0.4, true}},
        {u"crm.orderentity.list"_s, {payments::orderEntities, "crm", 0.1}},
        {u"sale.payment.get"_s, {payments::saleGet, "sale"}},
        {u"sale.payment.list"_s, {payments::saleList, "sale", 0.1}},
        {u"sale.payment.update"_s, {payments::saleUpdate, "sale", 0.4, true}},
    };
    const auto found = all.constFind(name);
    return found == all.constEnd() ? nullptr : &*found;
}

}
