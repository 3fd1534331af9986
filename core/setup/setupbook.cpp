#include "core/setup/setupbook.h"

#include "core/base/json.h"
#include "core/rules/mailrules.h"
#include "core/rules/mailrulewords.h"
#include "core/setup/hosts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = BookParagraph::Kind;

QString labelOf(const FieldSpec &spec)
{
    return *spec.label ? QCoreApplication::translate("Settings", spec.label) : spec.key;
}

class Book
{
public:
    Book(const Setup &setup, const SetupKnowledge &known, const QHash<ConnectionName, Catalog> &catalogs)
        : m_setup(setup)
        , m_known(known)
        , m_catalogs(catalogs)
    {
    }

    QList<BookParagraph> run(const QDateTime &at)
    {
        add(Kind::Title, QT_TRANSLATE_NOOP("Text", "Setup book"));
        add(Kind::Sentence,
            QT_TRANSLATE_NOOP("Text",
                "This is how Provodka is set up on %1, for whoever looks after it next. It holds no "
                "passwords and keys: they are kept in the keychain of the computer on which Provodka runs."),
            {argumentOf(at)});
        for (const RouteSetup &one : m_setup.routes)
            route(one);
        for (const ConnectionSetup &one : m_setup.connections)
            connection(one);
        workspace();
        hosts();
        return m_book;
    }

private:
    void add(Kind kind, const char *sentence, const QStringList &arguments = {})
    {
        m_book.append({kind, Text(sentence, arguments)});
    }

    void item(const QString &label, const QString &value)
    {
        add(Kind::Item, QT_TRANSLATE_NOOP("Text", "%1: %2"), {label, value});
    }

    QString named(const ConnectionName &name) const
    {
        const ConnectionSetup *found = m_setup.connection(name);
        const ConnectorInfo *vendor = found ? m_known.vendor(found->vendor) : nullptr;
        return vendor ? u"%1 (%2)"_s.arg(name.value, vendor->title) : name.value;
    }

    void route(const RouteSetup &route)
    {
        add(Kind::Heading, QT_TRANSLATE_NOOP("Text", "Route “%1”"), {route.name.value});
        QStringList sources;
        for (const ConnectionName &one : route.sources)
            sources.append(named(one));
        const RecipeInfo *recipe = m_known.recipe(route.recipe);
        const QString title = recipe ? QCoreApplication::translate("Settings", recipe->title) : route.recipe;
        add(Kind::Sentence,
            QT_TRANSLATE_NOOP("Text", "What it does: %1. Its sources of payments: %2. It works in %3."),
            {title, sources.join(u", "_s), named(route.target)});
        if (!route.isOn)
            add(Kind::Sentence, QT_TRANSLATE_NOOP("Text", "It is switched off: nothing is done."));
        else if (route.mode == RouteSetup::Mode::Watch)
            add(Kind::Sentence,
                QT_TRANSLATE_NOOP(
                    "Text", "It only watches: it decides what it would do, and writes nothing."));
        else
            add(Kind::Sentence,
                QT_TRANSLATE_NOOP("Text", "It is switched on and writes by itself what it decides."));
        const Catalog catalog = m_catalogs.value(route.target);
        if (recipe)
            settings(route.settings, recipe->settings, catalog);
        else
            others(route.settings, {});
        const ConnectionSetup *target = m_setup.connection(route.target);
        const ConnectorInfo *vendor = target ? m_known.vendor(target->vendor) : nullptr;
        if (!route.targetSettings.isEmpty()) {
            add(Kind::Sentence, QT_TRANSLATE_NOOP("Text", "What it needs to know of %1:"),
                {named(route.target)});
            settings(route.targetSettings, vendor ? vendor->orderBookSettings : QList<FieldSpec>(), catalog);
        }
    }

    void connection(const ConnectionSetup &one)
    {
        const ConnectorInfo *vendor = m_known.vendor(one.vendor);
        add(Kind::Heading, QT_TRANSLATE_NOOP("Text", "Connection “%1”"), {one.name.value});
        add(Kind::Sentence, QT_TRANSLATE_NOOP("Text", "It is an account of %1."),
            {vendor ? vendor->title : one.vendor});
        if (!vendor) {
            others(one.settings, {});
            return;
        }
        settings(one.settings, vendor->settings, m_catalogs.value(one.name));
        for (const FieldSpec &spec : vendor->settings) {
            if (spec.type == FieldSpec::Type::Secret)
                add(Kind::Item, QT_TRANSLATE_NOOP("Text", "%1: a secret, not in this book"), {labelOf(spec)});
        }
    }

    void workspace()
    {
        if (m_setup.workspace.isEmpty())
            return;
        add(Kind::Heading, QT_TRANSLATE_NOOP("Text", "Who is told what, and the night's work"));
        settings(m_setup.workspace, m_known.workspace, {});
    }

    void hosts()
    {
        const QList<NamedHost> all = hostsOf(m_setup, m_known);
        if (all.isEmpty())
            return;
        add(Kind::Heading, QT_TRANSLATE_NOOP("Text", "Other computers"));
        for (const NamedHost &one : all) {
            if (one.listens)
                add(Kind::Item, QT_TRANSLATE_NOOP("Text", "Others may call %1 (connection “%2”)."),
                    {one.host, one.connection});
            else
                add(Kind::Item, QT_TRANSLATE_NOOP("Text", "Data goes to and comes from %1 (%2)."),
                    {one.host, one.connection.isEmpty() ? one.key : one.connection});
        }
    }

    void settings(const QJsonObject &values, const QList<FieldSpec> &specs, const Catalog &catalog)
    {
        QStringList told;
        for (const FieldSpec &spec : specs) {
            told.append(spec.key);
            const QJsonValue value = values.value(spec.key);
            if (value.isUndefined() || spec.type == FieldSpec::Type::Secret)
                continue;
            if (spec.key == mailRulesSpec().key)
                mailRules(value.toArray());
            else
                item(labelOf(spec), shownValue(spec, value, catalog));
        }
        others(values, told);
    }

    /// Settings of another version: told as they stand.
    void others(const QJsonObject &values, const QStringList &told)
    {
        for (auto member = values.begin(); member != values.end(); ++member) {
            if (!told.contains(member.key()))
                item(member.key(), plain(member.value()));
        }
    }

    static QString plain(const QJsonValue &value)
    {
        if (value.isBool())
            return value.toBool() ? words(QT_TRANSLATE_NOOP("Text", "yes"))
                                  : words(QT_TRANSLATE_NOOP("Text", "no"));
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (value.isArray()) {
            QStringList parts;
            const QJsonArray list = value.toArray();
            for (const QJsonValue &one : list)
                parts.append(plain(one));
            return parts.join(u", "_s);
        }
        return json::text(value);
    }

    static QString shownValue(const FieldSpec &spec, const QJsonValue &value, const Catalog &catalog)
    {
        using Type = FieldSpec::Type;
        const QJsonArray rows = value.toArray();
        QStringList parts;
        switch (spec.type) {
        case Type::CatalogItem:
            return namedItem(catalog, spec.catalogKind, json::text(value));
        case Type::CatalogItems:
            for (const QJsonValue &one : rows)
                parts.append(namedItem(catalog, spec.catalogKind, json::text(one)));
            return parts.join(u"; "_s);
        case Type::Fields:
            for (const QJsonValue &one : rows) {
                const QString field = namedItem(catalog, u"field"_s, json::text(one["field"_L1]));
                const QString from = one["from"_L1].toString();
                parts.append(field + u" ← "_s
                    + (from.isEmpty() ? u'“' + plain(one["value"_L1]) + u'”' : valueWord(from)));
            }
            return parts.join(u"; "_s);
        case Type::Recipients:
            for (const QJsonValue &one : rows)
                parts.append(words(QT_TRANSLATE_NOOP("Text", "%1 through %2"),
                    {one["to"_L1].toString(), one["connection"_L1].toString()}));
            return parts.join(u"; "_s);
        case Type::Thresholds:
            for (const QJsonValue &one : rows) {
                const QString share = json::text(one["share"_L1]);
                parts.append(words(QT_TRANSLATE_NOOP("Text", "from %1 paid to %2"),
                    {share.isEmpty() ? json::text(one["sum"_L1]) : share + u" %"_s,
                        namedItem(catalog, u"stage"_s, json::text(one["stage"_L1]))}));
            }
            return parts.join(u"; "_s);
        case Type::Rules:
            for (const QJsonValue &one : rows)
                parts.append(ruleOf(one.toObject(), catalog));
            return parts.join(u"; "_s);
        default:
            return plain(value);
        }
    }

    /// {"share": "50", "stage": "130"}: its members by name, a stage by its own.
    static QString ruleOf(const QJsonObject &row, const Catalog &catalog)
    {
        QStringList parts;
        for (auto member = row.begin(); member != row.end(); ++member) {
            const QString text = member.key() == "stage"_L1
                ? namedItem(catalog, u"stage"_s, json::text(member.value()))
                : plain(member.value());
            parts.append(member.key() + u' ' + text);
        }
        return parts.join(u", "_s);
    }

    void mailRules(const QJsonArray &written)
    {
        const Result<MailRules> rules = mailRulesFromJson(written);
        if (!rules) {
            m_book.append({Kind::Item, rules.error().text});
            return;
        }
        for (const MailRule &rule : rules->rules) {
            const QString when = conditionWords(rule.when);
            const QStringList arguments{rule.name, QString::number(rule.version), when};
            if (!rule.isOn)
                add(Kind::Sentence, QT_TRANSLATE_NOOP("Text", "Mail rule “%1” (version %2) is switched off."),
                    arguments);
            else if (when.isEmpty())
                add(Kind::Sentence,
                    QT_TRANSLATE_NOOP("Text", "Mail rule “%1” (version %2) reads every mail:"), arguments);
            else
                add(Kind::Sentence,
                    QT_TRANSLATE_NOOP("Text", "Mail rule “%1” (version %2) reads a mail when %3:"),
                    arguments);
            for (const MailValueRule &value : rule.values)
                item(valueWord(value.name), extractionWords(value.extraction).toString());
            QStringList states;
            for (auto state = rule.states.begin(); state != rule.states.end(); ++state)
                states.append(u"“%1” = %2"_s.arg(state.key(), paymentStateName(state.value())));
            states.sort();
            if (!states.isEmpty())
                item(valueWord(u"status"_s), states.join(u", "_s));
            if (rule.isSuccess)
                add(Kind::Item, QT_TRANSLATE_NOOP("Text", "Such a mail tells of a payment that went well."));
        }
    }

    const Setup &m_setup;
    const SetupKnowledge &m_known;
    const QHash<ConnectionName, Catalog> &m_catalogs;
    QList<BookParagraph> m_book;
};

}

QString namedItem(const Catalog &catalog, const QString &kind, const QString &id)
{
    for (const CatalogItem &one : catalog.items) {
        if (one.kind != kind || one.id != id)
            continue;
        for (const CatalogItem &parent : catalog.items) {
            if (!one.parent.isEmpty() && parent.id == one.parent && parent.kind != one.kind)
                return u"%1 — %2 (%3)"_s.arg(parent.name, one.name, id);
        }
        return u"%1 (%2)"_s.arg(one.name, id);
    }
    return id;
}

QList<BookParagraph> setupBook(const Setup &setup, const SetupKnowledge &known,
    const QHash<ConnectionName, Catalog> &catalogs, const QDateTime &at)
{
    return Book(setup, known, catalogs).run(at);
}

QString bookAsText(const QList<BookParagraph> &book)
{
    QString text;
    for (const BookParagraph &one : book) {
        const QString said = one.text.toString();
        switch (one.kind) {
        case Kind::Title:
            text += said + u'\n' + QString(said.size(), u'=') + u"\n\n"_s;
            break;
        case Kind::Heading:
            text += u'\n' + said + u'\n' + QString(said.size(), u'-') + u'\n';
            break;
        case Kind::Sentence:
            text += said + u'\n';
            break;
        case Kind::Item:
            text += u"  • "_s + said + u'\n';
            break;
        }
    }
    return text;
}

QString bookAsHtml(const QList<BookParagraph> &book)
{
    QString body;
    bool isList = false;
    for (const BookParagraph &one : book) {
        const QString said = one.text.toString().toHtmlEscaped();
        if (isList != (one.kind == Kind::Item)) {
            body += isList ? u"</ul>\n"_s : u"<ul>\n"_s;
            isList = !isList;
        }
        const QString tag = one.kind == Kind::Title ? u"h1"_s
            : one.kind == Kind::Heading             ? u"h2"_s
            : one.kind == Kind::Item                ? u"li"_s
                                                    : u"p"_s;
        body += u'<' + tag + u'>' + said + u"</"_s + tag + u">\n"_s;
    }
    if (isList)
        body += u"</ul>\n"_s;
    const QString title = book.isEmpty() ? QString() : book.first().text.toString().toHtmlEscaped();
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head><body>\n%2</body></html>\n"_s
        .arg(title, body);
}

}
