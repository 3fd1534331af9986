#include "ui/help/helptopics.h"

#include "core/knowledge/knowledge.h"
#include "core/setup/workspacesettings.h"
#include "ui/help/writtentopics.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString setting(const char *source)
{
    return *source ? QCoreApplication::translate("Settings", source) : QString();
}

QString written(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
}

QString entitled(const QString &title, const QString &text)
{
    return text.isEmpty()
        ? QString()
        : u"<p><b>"_s + title.toHtmlEscaped() + u":</b> "_s + text.toHtmlEscaped() + u"</p>"_s;
}

/// Declared sentences stand without their full stop where they are short.
QString ended(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

/// "What to do: …" with its beginning in bold.
QString emphasised(const QString &text)
{
    constexpr int longestBeginning = 40;
    const qsizetype colon = text.indexOf(": "_L1);
    if (colon < 0 || colon > longestBeginning)
        return paragraph(text);
    return entitled(text.left(colon), text.mid(colon + 2));
}

QStringList allErrorNames()
{
    QStringList names;
    for (const WrittenTopic &topic : errorTopics())
        names.append(topic.id.section(u'/', 1));
    return names;
}

class Composer
{
    Q_DECLARE_TR_FUNCTIONS(provodka::ui::HelpTopics)
public:
    void write(const QList<WrittenTopic> &topics, const QString &group)
    {
        for (const WrittenTopic &one : topics) {
            QString html;
            for (const char *text : one.paragraphs)
                html += emphasised(written(text));
            QStringList links = one.links;
            // A page can be opened from its topic, not a part of one.
            const bool isPage = one.id.startsWith("page/"_L1) && one.id.count(u'/') == 1;
            add(one.id, group, written(one.title), html, links, isPage);
        }
    }

    void settings(const QString &scope, const QString &group, const QList<FieldSpec> &specs,
        const QList<FieldHelp> &help, const QList<const char *> &howTo, const QString &page)
    {
        for (const FieldSpec &spec : specs) {
            FieldHelp mine;
            for (const FieldHelp &one : help) {
                if (one.key == spec.key)
                    mine = one;
            }
            const bool isSecret = spec.type == FieldSpec::Type::Secret;
            QString html = paragraph(ended(setting(spec.help))) + paragraph(setting(mine.more));
            if (isSecret && !howTo.isEmpty()) {
                html += u"<ul>"_s;
                for (const char *one : howTo)
                    html += u"<li>"_s + setting(one).toHtmlEscaped() + u"</li>"_s;
                html += u"</ul>"_s;
            }
            html += entitled(tr("How it is entered"), howEntered(spec));
            html += entitled(tr("Example"), mine.example);
            html += entitled(tr("When it is wrong"), setting(mine.wrong));
            const Error::Kind kind = isSecret ? Error::Kind::Unauthorized : Error::Kind::Misconfigured;
            add(scope + u'/' + spec.key, group, setting(spec.label), html, {page, errorTopic(kind)}, false);
        }
    }

    QList<HelpTopic> linked()
    {
        QHash<QString, QString> titles;
        for (const HelpTopic &one : std::as_const(m_topics))
            titles.insert(one.id, one.title);
        for (qsizetype i = 0; i < m_topics.size(); ++i) {
            HelpTopic &topic = m_topics[i];
            topic.text = topic.title + u'\n' + QTextDocumentFragment::fromHtml(topic.html).toPlainText();
            QStringList links;
            for (const QString &id : std::as_const(m_links[i])) {
                if (titles.contains(id))
                    links.append(u"<a href=\"topic:%1\">%2</a>"_s.arg(id, titles[id].toHtmlEscaped()));
            }
            if (m_isPage[i]) {
                links.append(u"<a href=\"page:%1\">%2</a>"_s.arg(
                    topic.id.section(u'/', 1), tr("Open the page “%1”").arg(topic.title).toHtmlEscaped()));
            }
            topic.html = u"<p><small>"_s + topic.group.toHtmlEscaped() + u"</small></p><h2>"_s
                + topic.title.toHtmlEscaped() + u"</h2>"_s + topic.html;
            if (!links.isEmpty()) {
                topic.html += u"<p><b>"_s + tr("See also") + u":</b></p><ul><li>"_s
                    + links.join(u"</li><li>"_s) + u"</li></ul>"_s;
            }
        }
        return m_topics;
    }

private:
    void add(const QString &id, const QString &group, const QString &title, const QString &html,
        const QStringList &links, bool isPage)
    {
        HelpTopic topic;
        topic.id = id;
        topic.group = group;
        topic.title = title;
        topic.html = html;
        m_topics.append(topic);
        m_links.append(links);
        m_isPage.append(isPage);
    }

    static QString howEntered(const FieldSpec &spec);

    QList<HelpTopic> m_topics;
    QList<QStringList> m_links;
    QList<bool> m_isPage;
};

QString Composer::howEntered(const FieldSpec &spec)
{
    QStringList said;
    switch (spec.type) {
    case FieldSpec::Type::Text:
        said.append(tr("Text, as it stands."));
        break;
    case FieldSpec::Type::Url:
        said.append(tr("An address that begins with https://."));
        break;
    case FieldSpec::Type::Secret:
        said.append(
            tr("A secret: dots while it is typed, kept in the system's keychain, never shown again."));
        break;
    case FieldSpec::Type::Number:
        said.append(tr("A whole number."));
        break;
    case FieldSpec::Type::Choice:
        said.append(tr("One of: %1.").arg(spec.choices.join(u", "_s)));
        break;
    case FieldSpec::Type::CatalogItem:
        said.append(
            tr("Chosen from the list that is filled when the account is asked; an id that is not in it "
               "can be typed and is kept."));
        break;
    case FieldSpec::Type::CatalogItems:
        said.append(tr("Ticked in the list that is filled when the account is asked."));
        break;
    case FieldSpec::Type::Thresholds:
        said.append(tr("Rows of a share in percent or a sum, each with the stage it leads to."));
        break;
    case FieldSpec::Type::Zone:
        said.append(tr("A time zone, named by a continent and a city."));
        break;
    case FieldSpec::Type::Address:
        said.append(tr("Host and port, parted by a colon."));
        break;
    case FieldSpec::Type::Currency:
        said.append(tr("Three letters of a currency."));
        break;
    case FieldSpec::Type::Flag:
        said.append(tr("A tick: yes or no."));
        break;
    case FieldSpec::Type::Date:
        said.append(tr("A day: year, month, day."));
        break;
    case FieldSpec::Type::Time:
        said.append(tr("A time of the day: hours and minutes."));
        break;
    case FieldSpec::Type::Rules:
        said.append(tr("Rows that are edited on a page of their own or as text."));
        break;
    case FieldSpec::Type::Recipients:
        said.append(tr("Rows: a connection, and whom it tells."));
        break;
    case FieldSpec::Type::Fields:
        said.append(tr("Rows: a field, and the value that goes into it."));
        break;
    }
    if (!spec.usualNames.isEmpty())
        said.append(tr("Accounts often call it: %1.").arg(spec.usualNames.join(u", "_s)));
    const QString byDefault = spec.byDefault.toVariant().toString();
    if (spec.required && byDefault.isEmpty())
        said.append(tr("It must be given."));
    else if (byDefault.isEmpty() || spec.type == FieldSpec::Type::Flag)
        said.append(spec.type == FieldSpec::Type::Flag ? QString() : tr("It may stay empty."));
    else
        said.append(tr("Left empty it is %1.").arg(byDefault));
    said.removeAll(QString());
    return said.join(u' ');
}

}

QList<HelpTopic> HelpTopics::all()
{
    return all(knowledgeOfThisVersion());
}

QList<HelpTopic> HelpTopics::all(const SetupKnowledge &known)
{
    Composer composer;
    composer.write(guideTopics(), tr("General"));
    composer.write(pageTopics(), tr("Pages"));
    composer.write(errorTopics(), tr("Error kinds"));
    for (const ConnectorInfo &vendor : known.vendors) {
        composer.settings(u"setting/"_s + vendor.id, tr("Connection to %1").arg(vendor.title),
            vendor.settings, provodka::written(vendor.settingHelp), vendor.howTo, u"page/connections"_s);
    }
    for (const RecipeInfo &recipe : known.recipes) {
        composer.settings(u"setting/"_s + recipe.id, tr("Route: %1").arg(setting(recipe.title)),
            recipe.settings, provodka::written(recipe.settingHelp), {}, u"page/routes/editor"_s);
    }
    for (const ConnectorInfo &vendor : known.vendors) {
        composer.settings(u"target/"_s + vendor.id, tr("Orders in %1").arg(vendor.title),
            vendor.orderBookSettings, provodka::written(vendor.orderBookHelp), {}, u"page/routes/editor"_s);
    }
    composer.settings(
        u"setting/workspace"_s, tr("Workspace"), known.workspace, workspaceHelp(), {}, u"page/routes"_s);
    return composer.linked();
}

QString errorTopic(Error::Kind kind)
{
    return u"error/"_s + errorKindName(kind);
}

QString errorTopicIn(const QString &detail)
{
    static const QStringList names = allErrorNames();
    if (names.contains(detail))
        return u"error/"_s + detail;
    static const QRegularExpression named(u"\\[([a-z-]+)(?:: |\\])"_s);
    QString found;
    for (const QRegularExpressionMatch &match : named.globalMatch(detail)) {
        if (names.contains(match.captured(1)))
            found = u"error/"_s + match.captured(1);
    }
    return found;
}

}
