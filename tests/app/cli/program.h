#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace provodka::testing {

/// One run of the real provodka-cli.
struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    bool isPureJson() const
    {
        QJsonParseError problem;
        QJsonDocument::fromJson(out, &problem);
        return problem.error == QJsonParseError::NoError;
    }
    bool says(const char *words) const { return err.contains(words); }
};

/// provodka-cli with a temporary home and workspace.
class Program
{
public:
    QString workspace() const { return m_folder.filePath(QStringLiteral("ws")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    /// In English, in this program's workspace.
    Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return plain(QStringList{QStringLiteral("--workspace"), workspace(), QStringLiteral("--lang"),
                         QStringLiteral("en")}
                + arguments,
            input);
    }

    Run plain(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PROVODKA_BIN "/provodka-cli"), arguments);
        process.write(input);
        process.closeWriteChannel();
        Run run;
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return run;
        run.code = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.remove(QStringLiteral("XDG_DATA_HOME"));
        environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Kyiv"));
        environment.insert(QStringLiteral("LOGNAME"), QStringLiteral("olena"));
        return environment;
    }

private:
    QTemporaryDir m_folder;
};

/// A shop at WayForPay and an office at Planfix, a line each, as people write it.
inline QByteArray shopToOffice()
{
    return R"json({"format": 1,
 "connections": [
  {"name": "shop", "vendor": "wayforpay",
   "settings": {"merchantAccount": "test_merch_n1", "listen": "127.0.0.1:8095"}},
  {"name": "office", "vendor": "planfix",
   "settings": {"address": "https://company.planfix.com/rest"}}],
 "routes": [
  {"name": "payments", "recipe": "payment-to-order", "sources": ["shop"], "target": "office",
   "settings": {
     "orderPattern": "^(\\d+)",
    "waitingStages" : [121],
    "paidStage" : 132
},
    "targetSettings":
{
    "subtaskTemplate" : 57, "dueField" : 411, "dataTag" : 76, "sumField" : 301, "dateField" : 302,
        "paymentIdField" : 303
}
}]
}
)json";
}
}
