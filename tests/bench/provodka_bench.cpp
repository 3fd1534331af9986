#include "tests/bench/intakebench.h"
#include "tests/bench/logbench.h"
#include "tests/bench/mailbench.h"
#include "tests/bench/mimebench.h"
#include "tests/bench/processbench.h"
#include "tests/bench/reportbench.h"
#include "tests/bench/startbench.h"
#include "tests/bench/storagebench.h"
#include "tests/bench/waybench.h"
#include "tests/bench/windowbench.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QThread>

#include <cstdio>

using namespace provodka;
using namespace provodka::bench;
using namespace Qt::Literals::StringLiterals;

/// Prints one JSON object with the conditions and every measurement. `--quick` takes fewer payments; `--only
/// NAME` one of intake, way, onebyone, mail, mime, calls, refusals, report, process, log, start, window (with
/// start).
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the window is measured, not looked at
    QApplication app(argc, argv);
    const bool isQuick = QCoreApplication::arguments().contains(u"--quick"_s);
    const int many = isQuick ? 300 : 3000;
    const qsizetype only = QCoreApplication::arguments().indexOf(u"--only"_s);
    const QString name = only < 0 ? QString() : QCoreApplication::arguments().value(only + 1);
    const auto wants = [&](const QString &part) { return name.isEmpty() || name == part; };
    QJsonObject report;
    report.insert("conditions"_L1,
        QJsonObject{{"cores"_L1, QThread::idealThreadCount()}, {"cpu"_L1, QSysInfo::currentCpuArchitecture()},
            {"system"_L1, QSysInfo::prettyProductName()}, {"qt"_L1, QString::fromLatin1(qVersion())},
            {"version"_L1, QStringLiteral(PROVODKA_VERSION)},
            {"vendors"_L1, u"stand-ins in the same process on loopback"_s},
            {"storage"_L1, u"SQLite, WAL, synchronous = full, in the temporary folder"_s},
            {"storageFlushUs"_L1, flushes(isQuick ? 50 : 500)}, {"quick"_L1, isQuick}});
    const auto progress = [](const char *what) { std::fprintf(stderr, "%s\n", what); };

    if (wants(u"intake"_s)) {
        progress("intake");
        report.insert("intake"_L1, QJsonArray{intake(many, 1), intake(many * 3, 8), intake(many * 3, 32)});
    }
    if (wants(u"way"_s)) {
        progress("whole way");
        QJsonArray ways;
        for (const World::Target target : {World::Target::Planfix, World::Target::Deals}) {
            for (const int latency : {0, 50}) {
                for (const int inFlight : {1, 8, 32})
                    ways.append(way(target, latency == 0 ? many : many / 10, latency, inFlight));
            }
        }
        report.insert("wholeWay"_L1, ways);
    }
    if (wants(u"onebyone"_s)) {
        progress("one by one");
        report.insert("oneByOne"_L1,
            QJsonArray{
                oneByOne(World::Target::Planfix, many / 10), oneByOne(World::Target::Deals, many / 10)});
    }
    if (wants(u"mail"_s)) {
        progress("mail");
        const int told = isQuick ? 10 : 100;
        QJsonObject mail{{"read"_L1, mailsRead(isQuick ? 1000 : 10'000)}, {"large"_L1, largeMail()}};
        QJsonArray ways;
        for (const World::Target target : {World::Target::Planfix, World::Target::Deals}) {
            for (const int latency : {0, 50})
                ways.append(mailWay(target, told, latency));
        }
        mail.insert("existsToLastWrite"_L1, ways);
        report.insert("mail"_L1, mail);
    }
    if (wants(u"calls"_s)) {
        progress("calls per payment");
        report.insert("callsPerPayment"_L1,
            QJsonArray{callsPerPayment(World::Target::Planfix, true),
                callsPerPayment(World::Target::Planfix, false), callsPerPayment(World::Target::Deals, true),
                callsPerPayment(World::Target::DealsWithMoneyField, true)});
    }
    if (wants(u"refusals"_s)) {
        progress("refusals at the configured pace");
        report.insert("refusals"_L1,
            QJsonArray{refusals(World::Target::Planfix, isQuick ? 4 : 20),
                refusals(World::Target::Deals, isQuick ? 20 : 200)});
    }
    if (wants(u"report"_s)) {
        progress("report");
        report.insert("report"_L1, transitions(isQuick ? 50'000 : 500'000));
    }
    if (wants(u"log"_s)) {
        progress("log");
        report.insert("log"_L1, bench::log(isQuick ? 100'000 : 1'000'000));
    }
    if (wants(u"start"_s) || wants(u"window"_s)) {
        progress("start of the window");
        report.insert("start"_L1, start(isQuick ? 10'000 : 100'000, isQuick ? 3 : 9));
    }
    if (wants(u"window"_s)) {
        progress("window");
        report.insert("window"_L1, bench::window(isQuick));
    }
    if (wants(u"process"_s)) {
        progress("process");
        report.insert("process"_L1, process(many));
    }
    if (wants(u"mime"_s)) {
        progress("mails read and ruled");
        report.insert("mime"_L1, mime(isQuick ? 1000 : 10000));
    }
    std::puts(QJsonDocument(report).toJson().constData());
    return 0;
}
