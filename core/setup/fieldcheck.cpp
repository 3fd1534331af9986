#include "core/setup/fieldcheck.h"

#include "core/setup/nearest.h"
#include "core/setup/positions.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

class FieldCheck
{
public:
    FieldCheck(const QJsonObject &settings, const QList<FieldSpec> &specs, const QString &path)
        : m_settings(settings)
        , m_specs(specs)
        , m_path(path)
    {
    }

    QList<SettingProblem> run(const QString &secretHint)
    {
        QStringList known;
        for (const FieldSpec &spec : m_specs) {
            if (spec.type != FieldSpec::Type::Secret)
                known.append(spec.key);
        }
        for (auto member = m_settings.begin(); member != m_settings.end(); ++member) {
            const FieldSpec *spec = specOf(member.key());
            if (!spec)
                unknown(member.key(), known);
            else if (spec->type == FieldSpec::Type::Secret)
                add(spec->key,
                    Text(QT_TRANSLATE_NOOP("Text",
                             "A setup holds no secrets; remove this line and give the value with: %1"),
                        {secretHint.arg(spec->key)}));
            else
                field(*spec, member.value());
        }
        for (const FieldSpec &spec : m_specs) {
            const bool mustStand
                = spec.required && spec.byDefault.isUndefined() && spec.type != FieldSpec::Type::Secret;
            if (mustStand && !m_settings.contains(spec.key))
                m_problems.append(
                    {m_path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {spec.key})});
        }
        return m_problems;
    }

private:
    const FieldSpec *specOf(const QString &key) const
    {
        for (const FieldSpec &spec : m_specs) {
            if (spec.key == key)
                return &spec;
        }
        return nullptr;
    }

    void recipients(const FieldSpec &spec, const QJsonValue &value)
    {
        const QJsonArray rows = value.toArray();
        const bool areRows
            = value.isArray() && std::all_of(rows.begin(), rows.end(), [](const QJsonValue &row) {
                  return row["connection"_L1].isString() && row["to"_L1].isString()
                      && row.toObject().size() == 2;
              });
        if (!areRows)
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be a list of rows {\"connection\": name, \"to\": who is told there}."),
                    {spec.key}));
    }

    void thresholds(const FieldSpec &spec, const QJsonValue &value)
    {
        const auto isSaid = [](const QJsonValue &one) { return one.isDouble() || isId(one); };
        const QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            const bool isRow = isId(row["stage"_L1]) && isSaid(row["share"_L1]) != isSaid(row["sum"_L1]);
            if (!isRow)
                addAt(JsonPositions::joined(JsonPositions::joined(m_path, spec.key), i),
                    Text(QT_TRANSLATE_NOOP("Text", "Row %1 of \"%2\" needs a share or a sum, and a stage."),
                        {QString::number(i + 1), spec.key}));
        }
        if (!value.isArray())
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list of rows in square brackets."),
                    {spec.key}));
    }

    void addAt(const QString &path, Text text) { m_problems.append({path, std::move(text)}); }
    void add(const QString &key, Text text) { addAt(JsonPositions::joined(m_path, key), std::move(text)); }

    void unknown(const QString &key, const QStringList &known)
    {
        const QString nearest = nearestName(key, known);
        if (!nearest.isEmpty())
            add(key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; did you mean \"%2\"?"),
                    {key, nearest}));
        else if (known.isEmpty())
            add(key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; there is nothing to set."), {key}));
        else
            add(key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; known are: %2."),
                    {key, known.join(u", "_s)}));
    }

    void field(const FieldSpec &spec, const QJsonValue &value)
    {
        using Type = FieldSpec::Type;
        switch (spec.type) {
        case Type::Text:
        case Type::Url:
        case Type::Choice:
        case Type::Zone:
        case Type::Address:
        case Type::Currency:
            text(spec, value);
            break;
        case Type::Number:
            if (!isWhole(value))
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a whole number, without quotes."),
                        {spec.key}));
            break;
        case Type::Flag:
            if (!value.isBool())
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be true or false, without quotes."),
                        {spec.key}));
            break;
        case Type::CatalogItem:
            if (!isId(value) && !(value.isString() && !spec.required))
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP(
                             "Text", "\"%1\" must be an id, as \"connection discover\" shows it."),
                        {spec.key}));
            break;
        case Type::CatalogItems:
            ids(spec, value);
            break;
        case Type::Date:
            if (!QDate::fromString(value.toString(), u"yyyy-MM-dd"_s).isValid())
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a day, such as \"2026-12-31\"."),
                        {spec.key}));
            break;
        case Type::Time:
            if (!QTime::fromString(value.toString(), u"HH:mm"_s).isValid())
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a time of day, such as \"03:00\"."),
                        {spec.key}));
            break;
        case Type::Rules:
            if (!value.isArray())
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a list of rules in square brackets."),
                        {spec.key}));
            break;
        case Type::Thresholds:
            thresholds(spec, value);
            break;
        case Type::Recipients:
            recipients(spec, value);
            break;
        case Type::Fields:
            rows(spec, value);
            break;
        case Type::Secret:
            break;
        }
    }

    static bool isWhole(const QJsonValue &value)
    {
        return value.isDouble() && value.toDouble() == std::floor(value.toDouble())
            && std::abs(value.toDouble()) < 9007199254740992.0;
    }

    static bool isId(const QJsonValue &value)
    {
        return isWhole(value) || (value.isString() && !value.toString().trimmed().isEmpty());
    }

    void text(const FieldSpec &spec, const QJsonValue &value)
    {
        if (spec.orFlag && value.isBool())
            return;
        if (!value.isString()) {
            add(spec.key, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a text in quotes."), {spec.key}));
            return;
        }
        const QString written = value.toString();
        if (written.trimmed().isEmpty()) {
            if (spec.required)
                add(spec.key, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {spec.key}));
            return;
        }
        switch (spec.type) {
        case FieldSpec::Type::Url:
            url(spec, written);
            break;
        case FieldSpec::Type::Choice:
            choice(spec, written);
            break;
        case FieldSpec::Type::Zone:
            zone(spec, written);
            break;
        case FieldSpec::Type::Address:
            address(spec, written);
            break;
        case FieldSpec::Type::Currency: {
            static const QRegularExpression form(u"\\A[A-Z]{3}\\z"_s);
            if (!form.match(written).hasMatch())
                add(spec.key,
                    Text(QT_TRANSLATE_NOOP(
                             "Text", "\"%1\" must be a currency as three capital letters, for example UAH."),
                        {spec.key}));
            break;
        }
        default:
            break;
        }
    }

    void url(const FieldSpec &spec, const QString &written)
    {
        const QUrl url(written, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty()) {
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be a web address that begins with https:// (or http://) and names a "
                         "host."),
                    {spec.key}));
        } else if (!url.userInfo().isEmpty()) {
            add(spec.key,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" holds a name or password before the @; a setup holds no secrets."),
                    {spec.key}));
        }
    }

    void choice(const FieldSpec &spec, const QString &written)
    {
        if (spec.choices.contains(written))
            return;
        const QString nearest = nearestName(written, spec.choices);
        if (nearest.isEmpty())
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be one of: %2."),
                    {spec.key, spec.choices.join(u", "_s)}));
        else
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be one of: %2; did you mean \"%3\"?"),
                    {spec.key, spec.choices.join(u", "_s), nearest}));
    }

    void zone(const FieldSpec &spec, const QString &written)
    {
        if (QTimeZone::isTimeZoneIdAvailable(written.toUtf8()))
            return;
        QStringList known;
        const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &id : ids)
            known.append(QString::fromLatin1(id));
        const QString nearest = nearestName(written, known);
        if (nearest.isEmpty())
            add(spec.key,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a time zone by its IANA name, for example Europe/Kyiv."),
                    {spec.key}));
        else
            add(spec.key,
                Text(QT_TRANSLATE_NOOP(
                         "Text", "\"%1\" must be a time zone by its IANA name; did you mean \"%2\"?"),
                    {spec.key, nearest}));
    }

    void address(const FieldSpec &spec, const QString &written)
    {
        static const QRegularExpression form(u"\\A(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s:/\\[\\]@]+):(\\d{1,5})\\z"_s);
        const QRegularExpressionMatch match = form.match(written);
        const int port = match.captured(1).toInt();
        if (!match.hasMatch() || port < 1 || port > 65535)
            add(spec.key,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be host:port with a port from 1 to 65535, for example 127.0.0.1:8095."),
                    {spec.key}));
    }

    void ids(const FieldSpec &spec, const QJsonValue &value)
    {
        const QString path = JsonPositions::joined(m_path, spec.key);
        if (!value.isArray()) {
            addAt(path,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be a list of ids in square brackets, as \"connection discover\" shows "
                         "them."),
                    {spec.key}));
            return;
        }
        const QJsonArray list = value.toArray();
        if (list.isEmpty() && spec.required)
            addAt(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must not be empty."), {spec.key}));
        QStringList seen;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString element = JsonPositions::joined(path, i);
            if (!isId(list[i])) {
                addAt(element,
                    Text(QT_TRANSLATE_NOOP(
                             "Text", "\"%1\" must be an id, as \"connection discover\" shows it."),
                        {spec.key}));
                continue;
            }
            const QString id = list[i].toVariant().toString();
            if (seen.contains(id))
                addAt(element, Text(QT_TRANSLATE_NOOP("Text", "%1 stands twice in \"%2\"."), {id, spec.key}));
            seen.append(id);
        }
    }

    void rows(const FieldSpec &spec, const QJsonValue &value)
    {
        const QString path = JsonPositions::joined(m_path, spec.key);
        if (!value.isArray()) {
            addAt(path,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be a list of rows like {\"field\": \"412\", \"from\": \"fee\"}."),
                    {spec.key}));
            return;
        }
        const QJsonArray list = value.toArray();
        QStringList seen;
        for (qsizetype i = 0; i < list.size(); ++i)
            row(spec, list[i], JsonPositions::joined(path, i), seen);
    }

    void row(const FieldSpec &spec, const QJsonValue &value, const QString &path, QStringList &seen)
    {
        if (!value.isObject()) {
            addAt(path,
                Text(QT_TRANSLATE_NOOP("Text",
                         "\"%1\" must be a list of rows like {\"field\": \"412\", \"from\": \"fee\"}."),
                    {spec.key}));
            return;
        }
        static const QStringList known{u"field"_s, u"from"_s, u"value"_s};
        const QJsonObject row = value.toObject();
        for (auto member = row.begin(); member != row.end(); ++member) {
            if (!known.contains(member.key()))
                addAt(JsonPositions::joined(path, member.key()),
                    Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is unknown here; known are: %2."),
                        {member.key(), known.join(u", "_s)}));
        }
        const QString fieldPath = JsonPositions::joined(path, u"field"_s);
        if (!row.contains("field"_L1)) {
            addAt(path, Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is missing."), {u"field"_s}));
        } else if (!isId(row["field"_L1])) {
            addAt(fieldPath,
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be an id, as \"connection discover\" shows it."),
                    {u"field"_s}));
        } else {
            const QString id = row["field"_L1].toVariant().toString();
            if (seen.contains(id))
                addAt(
                    fieldPath, Text(QT_TRANSLATE_NOOP("Text", "%1 stands twice in \"%2\"."), {id, spec.key}));
            seen.append(id);
        }
        if (row.contains("from"_L1) == row.contains("value"_L1))
            addAt(path,
                Text(QT_TRANSLATE_NOOP("Text",
                    "A row needs either \"from\" (what to take) or \"value\" (a constant), and not both.")));
        else if (row.contains("from"_L1)
            && (!row["from"_L1].isString() || row["from"_L1].toString().isEmpty()))
            addAt(JsonPositions::joined(path, u"from"_s),
                Text(QT_TRANSLATE_NOOP("Text", "\"%1\" must be a text in quotes."), {u"from"_s}));
    }

    const QJsonObject &m_settings;
    const QList<FieldSpec> &m_specs;
    QString m_path;
    QList<SettingProblem> m_problems;
};

}

QList<SettingProblem> checkSettings(const QJsonObject &settings, const QList<FieldSpec> &specs,
    const QString &path, const QString &secretHint)
{
    return FieldCheck(settings, specs, path).run(secretHint);
}

}
