#include "app/demo/completing.h"

#include "app/demo/seedparts.h"
#include "core/base/json.h"
#include "core/connectors/connector.h"
#include "core/recipes/recipe.h"
#include "core/setup/prefill.h"

#include <QJsonArray>

#include <algorithm>

namespace provodka::app {

using namespace Qt::Literals::StringLiterals;

namespace {

class Completion
{
public:
    Completion(Catalog catalog, RouteSetup route, const QString &vendor)
        : m_made{std::move(catalog), std::move(route)}
        , m_isPlanfix(vendor == "planfix"_L1)
        , m_vendor(vendor)
    {
    }

    Result<Playable> make()
    {
        const bool isBlank = m_made.route.targetSettings.isEmpty();
        takeUsualNames();
        if (const Result<void> done = chooseStages(); !done)
            return tl::unexpected(done.error());
        if (m_isPlanfix)
            addForPlanfix(isBlank);
        else
            addForBitrix24();
        return m_made;
    }

private:
    QJsonObject &work() { return m_made.route.settings; }
    QJsonObject &target() { return m_made.route.targetSettings; }

    void takeUsualNames()
    {
        const QList<FieldSpec> ofWork = recipe(u"payment-to-order"_s)->settings;
        const QList<FieldSpec> ofTarget = vendor(m_vendor)->info.orderBookSettings;
        QJsonObject together = work();
        const QJsonObject given = target();
        for (auto one = given.begin(); one != given.end(); ++one)
            together.insert(one.key(), one.value());
        const QJsonObject filled = prefilled(together, ofWork + ofTarget, m_made.catalog);
        for (const FieldSpec &spec : ofWork) {
            if (!work().contains(spec.key) && filled.contains(spec.key))
                work().insert(spec.key, filled.value(spec.key));
        }
        for (const FieldSpec &spec : ofTarget) {
            // The funnel is that of the stages.
            if (spec.key != "funnel"_L1 && !target().contains(spec.key) && filled.contains(spec.key))
                target().insert(spec.key, filled.value(spec.key));
        }
    }

    /// Stages that orders go through, in the account's order.
    QStringList stagesOf(const QString &parent) const
    {
        QStringList ids;
        const QList<CatalogItem> stages = itemsOf(m_made.catalog, u"stage"_s, parent);
        for (const CatalogItem &one : stages) {
            if (one.offered && one.type != "failure"_L1)
                ids.append(one.id);
        }
        return ids;
    }

    QString parentOf(const QString &stage) const
    {
        const CatalogItem *found = itemOf(m_made.catalog, u"stage"_s, stage);
        return found ? found->parent : QString();
    }

    QString anyParent() const
    {
        const QString funnel = json::text(m_made.route.targetSettings["funnel"_L1]);
        if (!funnel.isEmpty() && stagesOf(funnel).size() > 1)
            return funnel;
        const QList<CatalogItem> parents = itemsOf(m_made.catalog, m_isPlanfix ? u"process"_s : u"funnel"_s);
        for (const CatalogItem &one : parents) {
            if (stagesOf(one.id).size() > 1)
                return one.id;
        }
        return {};
    }

    Result<void> chooseStages()
    {
        QString waiting = json::text(work().value("waitingStages"_L1).toArray().at(0));
        QString paid = json::text(work().value("paidStage"_L1));
        if (waiting.isEmpty() || paid.isEmpty()) {
            const QString known = waiting.isEmpty() ? paid : waiting;
            if (!known.isEmpty() && !itemOf(m_made.catalog, u"stage"_s, known))
                return noSuchStage(known);
            const QString parent = known.isEmpty() ? anyParent() : parentOf(known);
            const QStringList stages = stagesOf(parent);
            if (stages.size() < 2)
                return failure(Error::Kind::Misconfigured,
                    Text(QT_TRANSLATE_NOOP("Text",
                        "A rehearsal needs a process or a funnel with at least two stages; the account has "
                        "none that the connection may see.")));
            if (waiting.isEmpty()) {
                // Orders begin with the first one in most accounts and wait in the second.
                const qsizetype before = paid.isEmpty() ? 1 : stages.indexOf(paid) - 1;
                waiting = stages[before >= 1 && stages.size() > 2 ? before : 0];
                if (waiting == paid)
                    waiting = stages[1];
            }
            if (paid.isEmpty()) {
                const qsizetype after = stages.indexOf(waiting) + 1;
                paid = after < stages.size() ? stages[after] : stages[after - 2];
            }
            work().insert(u"waitingStages"_s, QJsonArray{waiting});
            work().insert(u"paidStage"_s, paid);
        }
        if (!m_isPlanfix && !target().contains("funnel"_L1))
            target().insert(u"funnel"_s, parentOf(waiting));
        return {};
    }

    QString freeId()
    {
        qint64 highest = 0;
        for (const CatalogItem &one : std::as_const(m_made.catalog.items))
            highest = std::max(highest, one.id.section(u':', -1).toLongLong());
        return QString::number(highest + 1);
    }

    void add(const QString &key, const QString &kind, const QString &name, const QString &type = {},
        const QString &parent = {})
    {
        if (!json::text(target().value(key)).isEmpty())
            return;
        CatalogItem item;
        item.kind = kind;
        item.id = freeId();
        item.name = name;
        item.type = type;
        item.parent = parent;
        target().insert(key, item.id);
        m_made.catalog.items.append(item);
    }

    void addForPlanfix(bool isBlank)
    {
        add(u"subtaskTemplate"_s, u"template"_s, u"Оплата замовлення"_s);
        add(u"dueField"_s, u"field"_s, u"Сума до оплати"_s, u"Number"_s);
        add(u"dataTag"_s, u"data-tag"_s, u"Доходы"_s);
        const QString tag = json::text(target().value("dataTag"_L1));
        add(u"sumField"_s, u"field"_s, u"Сума"_s, u"Number"_s, tag);
        if (!isBlank)
            return; // what a route leaves out on purpose stays out
        add(u"dateField"_s, u"field"_s, u"Дата"_s, u"Date"_s, tag);
        add(u"paymentIdField"_s, u"field"_s, u"Ідентифікатор платежу"_s, u"Line"_s, tag);
        add(u"paidField"_s, u"field"_s, u"Оплачено"_s, u"Data tag summaries"_s);
        add(u"differenceField"_s, u"field"_s, u"Різниця"_s, u"Calculated field"_s);
    }

    void addForBitrix24()
    {
        const auto field
            = [this](const QString &key, const QString &id, const QString &name, const QString &type) {
                  if (!json::text(target().value(key)).isEmpty())
                      return;
                  target().insert(key, id);
                  if (itemOf(m_made.catalog, u"field"_s, id))
                      return;
                  CatalogItem item;
                  item.kind = u"field"_s;
                  item.id = id;
                  item.name = name;
                  item.parent = u"deal"_s;
                  item.type = type;
                  m_made.catalog.items.append(item);
              };
        field(u"orderField"_s, u"UF_CRM_ORDER"_s, u"Номер замовлення"_s, u"string"_s);
        if (target().value("entryMode"_L1).toString() == "money-field"_L1)
            field(u"paidField"_s, u"UF_CRM_PAID"_s, u"Оплачено"_s, u"money"_s);
    }

    Playable m_made;
    bool m_isPlanfix;
    QString m_vendor;
};

}

Result<Playable> completed(Catalog catalog, RouteSetup route, const QString &vendor)
{
    return Completion(std::move(catalog), std::move(route), vendor).make();
}

}
