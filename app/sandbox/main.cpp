#include "app/sandbox/all.h"
#include "core/base/json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <iostream>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {

volatile std::sig_atomic_t endWanted = 0;

void wantEnd(int)
{
    endWanted = 1;
}

int misused(const QString &sentence)
{
    std::cerr << sentence.toStdString() << '\n';
    return 2;
}

// The number of an option, or nothing when it is none.
std::optional<int> numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    if (!parser.isSet(option))
        return 0;
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    return ok && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"http"_s, u"Port of the control calls."_s, u"PORT"_s},
        {u"latency"_s, u"Milliseconds before every vendor's answer."_s, u"MS"_s},
        {u"no-limits"_s, u"The vendors do not refuse above their rate limits."_s},
        {u"seed"_s, u"What is there at the beginning, as JSON."_s, u"FILE"_s},
        {u"stay"_s, u"Serve until ended, not until standard input closes."_s},
        {u"version"_s, u"Show the version."_s}, {u"help"_s, u"Show this."_s}});
    if (!parser.parse(app.arguments()))
        return misused(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        std::cout << parser.helpText().toStdString();
        return 0;
    }
    if (parser.isSet(u"version"_s)) {
        std::cout << "provodka-sandbox " << PROVODKA_VERSION << '\n';
        return 0;
    }
    if (!parser.positionalArguments().isEmpty())
        return misused(u"provodka-sandbox takes options only; \"%1\" is none."_s.arg(
            parser.positionalArguments().first()));
    const std::optional<int> port = numberOf(parser, u"http"_s, 65535);
    const std::optional<int> latency = numberOf(parser, u"latency"_s, 3'600'000);
    if (!port)
        return misused(u"--http wants a port from 0 to 65535."_s);
    if (!latency)
        return misused(u"--latency wants milliseconds."_s);

    provodka::sandbox::Sandbox::Options options;
    options.controlPort = quint16(*port);
    options.latency = std::chrono::milliseconds(*latency);
    options.limits = !parser.isSet(u"no-limits"_s);
    if (parser.isSet(u"seed"_s)) {
        QFile file(parser.value(u"seed"_s));
        if (!file.open(QIODevice::ReadOnly))
            return misused(u"The seed %1 cannot be read: %2."_s.arg(file.fileName(), file.errorString()));
        const auto seed = provodka::json::object(file.readAll());
        if (!seed)
            return misused(u"The seed %1 is no JSON object."_s.arg(file.fileName()));
        options.seed = *seed;
    }

    provodka::sandbox::Sandbox sandbox(options);
    provodka::sandbox::addAll(sandbox);
    const QJsonObject vendors = options.seed;
    for (const QString &vendor : vendors.keys()) {
        if (!sandbox.has(vendor))
            return misused(u"The seed speaks of \"%1\", which is no vendor here."_s.arg(vendor));
    }
    if (const auto started = sandbox.start(); !started)
        return misused(started.error().logLine());
    std::cout << provodka::json::compact(sandbox.firstLine()).toStdString() << std::endl;

    std::signal(SIGINT, wantEnd);
    std::signal(SIGTERM, wantEnd);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &app, [] {
        if (endWanted)
            QCoreApplication::quit();
    });
    watch.start(std::chrono::milliseconds(50));
    if (!parser.isSet(u"stay"_s)) {
        std::thread([] {
            QFile input;
            char some[256];
            if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
                while (input.read(some, sizeof some) > 0) { }
            }
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }).detach();
    }
    return app.exec();
}
