#include "tests/bench/startbench.h"

#include "tests/app/desktop/office.h"
#include "tests/bench/manypayments.h"

#include <QGuiApplication>
#include <QProcess>

#include <array>
#include <chrono>
#include <cstdlib>

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestStartMs = 60'000;

QProcessEnvironment ofNobody(const QString &home)
{
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        around.insert(name, home);
    around.insert(u"QT_QPA_PLATFORM"_s, QGuiApplication::platformName());
    return around;
}

QJsonObject once(const QStringList &arguments, QProcessEnvironment around)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    around.insert(u"PROVODKA_BEGUN_NS"_s,
        QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    QProcess program;
    program.setProcessEnvironment(around);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(PROVODKA_WINDOW_START), arguments);
    QByteArray line;
    while (!line.endsWith('\n') && program.waitForReadyRead(longestStartMs))
        line += program.readAllStandardOutput();
    program.terminate();
    program.waitForFinished(longestStartMs);
    return QJsonDocument::fromJson(line).object();
}

}

QJsonObject start(int events, int runs)
{
    testing::OfficeOfStandIns office;
    QTemporaryDir home;
    QFile::setPermissions(home.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    {
        const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(office.folder());
        if (!office.isGood() || !workspace)
            return {{"error"_L1, "no workspace"_L1}};
        addPayments((*workspace)->database(), events, SystemClock().now());
    }
    const QStringList arguments{
        u"--lang"_s, u"uk"_s, u"--workspace"_s, office.folder(), u"--secrets"_s, office.secretsFile()};
    QMap<QString, QMap<QString, QList<double>>> marks;
    for (int run = 0; run <= runs; ++run) {
        const QJsonObject told = once(arguments, ofNobody(home.path()));
        if (told.isEmpty())
            return {{"error"_L1, "the list of payments was not seen"_L1}};
        if (run == 0)
            continue; // what the disk reads only once
        for (auto one = told.begin(); one != told.end(); ++one)
            for (const QString &kind : {u"ms"_s, u"cpu_ms"_s})
                marks[one.key()][kind].append(one->toObject().value(kind).toDouble());
    }
    QJsonObject median;
    for (auto one = marks.begin(); one != marks.end(); ++one) {
        QJsonObject middle;
        for (auto times = one->begin(); times != one->end(); ++times) {
            std::sort(times->begin(), times->end());
            middle.insert(times.key(), qRound(times->at(times->size() / 2)));
        }
        median.insert(one.key(), middle);
    }
    std::array<double, 1> load = {};
    (void)getloadavg(load.data(), int(load.size()));
    return {{"events"_L1, events}, {"runs"_L1, runs}, {"platform"_L1, QGuiApplication::platformName()},
        {"from"_L1, "the process, whose files are in memory already"_L1}, {"computerLoad"_L1, load[0]},
        {"median"_L1, median}, {"slowest_payments_ms"_L1, qRound(marks[u"payments"_s][u"ms"_s].last())}};
}

}
