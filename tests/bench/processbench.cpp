#include "tests/bench/processbench.h"

#include "app/sandbox/all.h"
#include "app/sandbox/sandbox.h"
#include "core/base/json.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 residentKilobytes(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

}

QJsonObject process(int payments)
{
    QTemporaryDir folder;
    sandbox::Sandbox::Options options;
    options.limits = false;
    sandbox::Sandbox vendors(options);
    sandbox::addAll(vendors);
    if (!vendors.start())
        return {};
    write(folder.filePath(u"line.json"_s), json::compact(vendors.firstLine()));
    const QString program = QStringLiteral(PROVODKA_BIN) + u"/provodka-cli"_s;
    const QStringList common{u"--lang"_s, u"en"_s, u"--workspace"_s, folder.filePath(u"workspace"_s),
        u"--secrets"_s, folder.filePath(u"secrets.json"_s)};
    const auto run = [&](const QStringList &arguments) {
        QProcess one;
        one.start(program, common + arguments);
        one.waitForFinished(120'000);
        return one.readAllStandardOutput();
    };
    write(folder.filePath(u"setup.json"_s),
        run({u"setup"_s, u"example"_s, u"payment"_s, u"--sandbox"_s, folder.filePath(u"line.json"_s)}));
    run({u"setup"_s, u"import"_s, folder.filePath(u"setup.json"_s)});
    vendors.control(
        u"planfix/orders"_s, {{"from"_L1, 500000}, {"count"_L1, payments}, {"due"_L1, u"100.00"_s}});

    QProcess engine;
    engine.setStandardOutputFile(QProcess::nullDevice());
    engine.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    engine.start(program, common + QStringList{u"run"_s});
    QByteArray said;
    while (!said.contains("listens at") && timer.elapsed() < 30'000 && engine.waitForReadyRead(30'000))
        said += engine.readAllStandardError();
    const qint64 startMs = timer.elapsed();
    QThread::sleep(2);
    const qint64 idle = residentKilobytes(engine.processId());
    const qsizetype at = said.indexOf("http://");
    const QString address = QString::fromUtf8(said.mid(at).split('\n').first()).trimmed();
    QJsonArray list;
    for (int i = 0; i < payments; ++i) {
        list.append(QJsonObject{{"order"_L1, QString::number(500000 + i)}, {"amount"_L1, u"100.00"_s},
            {"currency"_L1, u"UAH"_s}, {"notify"_L1, QJsonArray{u"callback"_s}},
            {"callbackUrl"_L1, address}});
    }
    vendors.control(u"wayforpay/bulk"_s,
        {{"payments"_L1, list}, {"callbackConcurrency"_L1, 16}, {"quiet"_L1, true}, {"wait"_L1, false}});
    qint64 loaded = idle;
    qsizetype before = -1;
    for (qsizetype calls = 0; calls != before;) {
        before = calls;
        for (int i = 0; i < 20; ++i) {
            QThread::msleep(50);
            loaded = qMax(loaded, residentKilobytes(engine.processId()));
        }
        calls = vendors.calls(u"planfix"_s).size();
    }
    engine.terminate();
    engine.waitForFinished(30'000);
    return {{"startToReadyMs"_L1, startMs}, {"residentIdleMB"_L1, double(idle) / 1024},
        {"payments"_L1, payments}, {"residentLoadedMB"_L1, double(loaded) / 1024}};
}

}
