#pragma once

#include "tests/app/cli/sandboxprocess.h"

namespace provodka::testing {

/// The example setup of a case, imported, with its sandbox and secrets file.
class Case
{
public:
    explicit Case(const QString &name = QStringLiteral("payment"))
    {
        m_isReady = sandbox.isRunning();
        const QString line = program.write(QStringLiteral("sandbox.json"), sandbox.firstLine());
        const Run example = run(
            {QStringLiteral("setup"), QStringLiteral("example"), name, QStringLiteral("--sandbox"), line});
        setup = example.out;
        m_isReady = m_isReady && example.code == 0 && import(setup);
    }

    bool isReady() const { return m_isReady; }
    QString secretsFile() const { return program.path(QStringLiteral("secrets.json")); }
    QString databaseFile() const { return program.workspace() + QStringLiteral("/provodka.db"); }
    QStringList arguments(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--workspace"), program.workspace(), QStringLiteral("--lang"),
                   QStringLiteral("en"), QStringLiteral("--secrets"), secretsFile()}
        + command;
    }
    Run run(const QStringList &command, const QByteArray &input = {}) const
    {
        return program.plain(arguments(command), input);
    }
    Run untilIdle() const { return run({QStringLiteral("run"), QStringLiteral("--until-idle")}); }
    bool import(const QByteArray &text) const
    {
        return run({QStringLiteral("setup"), QStringLiteral("import"), QStringLiteral("-")}, text).code == 0;
    }
    bool give(const QString &connection, const QString &key, const QString &value) const
    {
        return run({QStringLiteral("secret"), QStringLiteral("set"), connection, key}, value.toUtf8()).code
            == 0;
    }
    QString pays(const QString &order, const QString &amount)
    {
        return sandbox.pay({{QStringLiteral("order"), order}, {QStringLiteral("amount"), amount},
            {QStringLiteral("notify"), QJsonArray{QStringLiteral("list")}}});
    }
    QJsonArray events() const
    {
        return run({QStringLiteral("event"), QStringLiteral("list"), QStringLiteral("--json")}).array();
    }
    QStringList outcomes() const
    {
        QStringList names;
        const QJsonArray rows = events();
        for (const QJsonValue &row : rows)
            names.append(row[QStringLiteral("outcome")].toString());
        return names;
    }
    /// How many lines of the log say this.
    int logged(const QString &sentence) const
    {
        return int(run({QStringLiteral("log"), QStringLiteral("--grep"), sentence, QStringLiteral("--json")})
                       .array()
                       .size());
    }
    std::unique_ptr<QProcess> started(const QStringList &command) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(program.environment());
        process->start(QStringLiteral(PROVODKA_BIN "/provodka-cli"), arguments(command));
        return process;
    }
    /// Where the listener of a started run can be reached.
    static QString listenerOf(QProcess &process)
    {
        QByteArray said;
        if (!QTest::qWaitFor(
                [&] { return (said += process.readAllStandardError()).contains("listens at "); }, 30000))
            return {};
        return QString::fromUtf8(said.mid(said.indexOf("listens at ") + 11).split('\n').first()).trimmed();
    }

    SandboxProcess sandbox;
    Program program;
    QByteArray setup;

private:
    bool m_isReady = false;
};

}
