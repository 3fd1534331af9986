#include "core/setup/hosts.h"

#include <QUrl>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

QString hostIn(const FieldSpec &spec, const QString &value)
{
    const QString key = spec.key.toLower();
    const bool isBare = key.endsWith("host"_L1) || key.endsWith("server"_L1);
    if (spec.type == FieldSpec::Type::Address || (isBare && !value.contains("://"_L1)))
        return value;
    if (spec.type != FieldSpec::Type::Url && !value.contains("://"_L1))
        return {};
    const QUrl url(value);
    return url.port() > 0 ? url.host() + u':' + QString::number(url.port()) : url.host();
}

void collect(const QJsonObject &settings, const QList<FieldSpec> &specs, const QString &connection,
    QList<NamedHost> &into)
{
    for (const FieldSpec &spec : specs) {
        if (spec.type == FieldSpec::Type::Secret)
            continue;
        const QJsonValue value = settings.contains(spec.key) ? settings[spec.key] : spec.byDefault;
        const QString host = hostIn(spec, value.toString());
        if (!host.isEmpty())
            into.append({host, connection, spec.key, spec.type == FieldSpec::Type::Address});
    }
}

}

QList<NamedHost> hostsOf(const Setup &setup, const SetupKnowledge &known)
{
    QList<NamedHost> hosts;
    for (const ConnectionSetup &one : setup.connections) {
        if (const ConnectorInfo *vendor = known.vendor(one.vendor))
            collect(one.settings, vendor->settings, one.name.value, hosts);
    }
    collect(setup.workspace, known.workspace, {}, hosts);
    return hosts;
}

bool isNewHost(const NamedHost &host, const QList<NamedHost> &before)
{
    return std::none_of(
        before.cbegin(), before.cend(), [&](const NamedHost &old) { return old.host == host.host; });
}

QList<Text> hostSentences(const Setup &setup, const Setup &before, const SetupKnowledge &known)
{
    QList<Text> sentences;
    const QList<NamedHost> hosts = hostsOf(setup, known);
    const QList<NamedHost> old = hostsOf(before, known);
    for (const NamedHost &one : hosts) {
        const bool isUnknown = isNewHost(one, old);
        const QStringList arguments{one.host, one.connection, one.key};
        const auto say = [&](const char *fresh, const char *same) {
            sentences.append(Text(isUnknown ? fresh : same, arguments));
        };
        if (one.listens)
            say(QT_TRANSLATE_NOOP("Text", "NEW address that others may call: %1 (connection \"%2\", %3)."),
                QT_TRANSLATE_NOOP("Text", "Address that others may call: %1 (connection \"%2\", %3)."));
        else if (one.connection.isEmpty())
            say(QT_TRANSLATE_NOOP("Text", "NEW host: %1 (workspace, %3)."),
                QT_TRANSLATE_NOOP("Text", "Host: %1 (workspace, %3)."));
        else
            say(QT_TRANSLATE_NOOP("Text", "NEW host: %1 (connection \"%2\", %3)."),
                QT_TRANSLATE_NOOP("Text", "Host: %1 (connection \"%2\", %3)."));
    }
    return sentences;
}

}
