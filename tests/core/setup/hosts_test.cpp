#include "core/setup/hosts.h"
#include "tests/core/setup/setups.h"

#include <QTest>

using namespace provodka;
using namespace provodka::testing;
using namespace Qt::Literals::StringLiterals;

class HostsTest : public QObject
{
    Q_OBJECT

    static QStringList shown(const Setup &setup, const SetupKnowledge &known)
    {
        QStringList rows;
        const QList<NamedHost> hosts = hostsOf(setup, known);
        for (const NamedHost &one : hosts)
            rows.append(one.connection + u' ' + one.key + u' ' + one.host
                + (one.listens ? u" listens"_s : QString()));
        return rows;
    }

private Q_SLOTS:
    void everyAddressIsNamed()
    {
        const auto setup = readSetup(goodSetup, tillAndDesk());
        QVERIFY(setup);
        const QStringList expected{u"shop address till.example"_s, u"shop listen 127.0.0.1:8095 listens"_s,
            u"office address desk.example"_s};
        QCOMPARE(shown(*setup, tillAndDesk()), expected);
    }

    void defaultsBareHostsAndWorkspaceSettingsAsWell()
    {
        SetupKnowledge known = tillAndDesk();
        known.vendors[0].settings = {{.key = u"address"_s,
                                         .type = FieldSpec::Type::Url,
                                         .byDefault = u"https://default.example:444/api"_s},
            {.key = u"imapHost"_s}, {.key = u"note"_s}, {.key = u"token"_s, .type = FieldSpec::Type::Secret}};
        known.workspace
            = {{.key = u"smtpServer"_s, .required = false}, {.key = u"zone"_s, .required = false}};
        Setup setup;
        setup.connections = {{{u"shop"_s}, u"till"_s,
            {{u"imapHost"_s, u"imap.example"_s}, {u"note"_s, u"see https://hidden.example/x"_s}}}};
        setup.workspace = {{u"smtpServer"_s, u"smtp.example:465"_s}, {u"zone"_s, u"Europe/Kyiv"_s}};
        const QStringList rows = shown(setup, known);
        QVERIFY(rows.contains(u"shop address default.example:444"_s));
        QVERIFY(rows.contains(u"shop imapHost imap.example"_s));
        QVERIFY(rows.contains(u" smtpServer smtp.example:465"_s));
    }
};

QTEST_GUILESS_MAIN(HostsTest)
#include "hosts_test.moc"
