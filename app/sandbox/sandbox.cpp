#include "app/sandbox/sandbox.h"

#include "app/sandbox/faults.h"
#include "core/base/json.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringList>
#include <QUrlQuery>

#include <deque>
#include <future>
#include <map>
#include <vector>

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Call
{
    qint64 atMs = 0;
    int vendor = 0;
    QByteArray method;
    QByteArray path;
    QByteArray name;
    int status = 0; ///< 0: cut
    bool write = false;
};

QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (uchar(c) >= 0x20)
            out += c;
    }
    return out += '"';
}

OutgoingAnswer jsonAnswer(int status, const QByteArray &body)
{
    OutgoingAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

OutgoingAnswer webPage(int status, const QByteArray &title)
{
    OutgoingAnswer answer;
    answer.status = status;
    answer.contentType = "text/html";
    answer.body = "<html><head><title>" + title + "</title></head><body><center><h1>" + title
        + "</h1></center><hr></body></html>";
    return answer;
}

OutgoingAnswer garbage(const QString &form)
{
    if (form == "json"_L1)
        return jsonAnswer(200, R"({"result":"success","tasks":[{"id":104)");
    if (form == "empty"_L1)
        return jsonAnswer(200, {});
    return webPage(200, "Service temporarily unavailable");
}

}

struct Sandbox::Private
{
    explicit Private(Options given)
        : options(std::move(given))
        , listener(listenerLimits(), [this](IncomingRequest request, HttpListener::Answer answer) {
            handle(request, std::move(answer));
        })
    {
    }

    static HttpListener::Limits listenerLimits()
    {
        HttpListener::Limits limits;
        limits.headerBytes = 64 * 1024;
        limits.bodyBytes = 32 * 1024 * 1024; // a mail may be large
        limits.connections = 4096;
        limits.requestDeadline = std::chrono::seconds(30);
        return limits;
    }

    int indexOf(const QString &vendor) const
    {
        for (size_t i = 0; i < vendors.size(); ++i) {
            if (vendors[i]->name() == vendor)
                return int(i);
        }
        return -1;
    }

    void handle(const IncomingRequest &request, HttpListener::Answer answer);
    OutgoingAnswer serve(int vendor, const IncomingRequest &request);
    void serveControl(const IncomingRequest &request, HttpListener::Answer answer);
    QJsonObject addFault(const QJsonObject &body);
    void reset();
    QByteArray callList(const QString &vendor) const;
    QByteArray callCount(const QString &vendor) const;
    void controlOf(const QString &path, const QJsonObject &body, std::function<void(int, QJsonObject)> done);

    Options options;
    std::vector<std::unique_ptr<StandIn>> vendors;
    std::map<quint16, int> ports;
    quint16 controlPort = 0;
    QJsonObject line;
    std::vector<FaultRule> faults;
    std::deque<Call> calls;
    std::vector<qint64> callsOf;
    HttpListener listener;
};

void Sandbox::Private::handle(const IncomingRequest &request, HttpListener::Answer answer)
{
    const auto port = ports.find(request.localPort);
    if (port == ports.end()) {
        serveControl(request, std::move(answer));
        return;
    }
    answer(serve(port->second, request));
}

OutgoingAnswer Sandbox::Private::serve(int vendor, const IncomingRequest &request)
{
    StandIn &standIn = *vendors[size_t(vendor)];
    Call call;
    call.atMs = QDateTime::currentMSecsSinceEpoch();
    call.vendor = vendor;
    call.method = request.method;
    call.path = request.path;
    call.name = standIn.callName(request);
    call.write = standIn.isWrite(request);

    FaultRule met;
    for (auto rule = faults.begin(); rule != faults.end(); ++rule) {
        if (!rule->matches(standIn.name(), request, call.name))
            continue;
        if (rule->skip > 0) {
            --rule->skip;
            continue;
        }
        met = *rule;
        if (rule->left > 0 && --rule->left == 0)
            faults.erase(rule);
        break;
    }

    OutgoingAnswer answer;
    if (met.kind.isEmpty()) {
        answer = standIn.serve(request, Fault());
    } else if (met.kind.startsWith("status:"_L1)) {
        if (met.done)
            standIn.serve(request, Fault());
        const int status = met.kind.mid(7).toInt();
        answer = met.body.isEmpty() ? webPage(status, "Error " + QByteArray::number(status))
                                    : jsonAnswer(status, met.body);
        if (!met.body.isEmpty() && !met.body.startsWith('{'))
            answer.contentType = "text/plain";
    } else if (met.kind == "delay"_L1) {
        answer = standIn.serve(request, Fault());
    } else if (met.kind == "garbage"_L1) {
        if (met.done)
            standIn.serve(request, Fault());
        answer = garbage(met.form);
    } else if (met.kind == "drop-before"_L1) {
        answer.cut = true;
    } else if (met.kind == "drop-after"_L1) {
        standIn.serve(request, Fault());
        answer.cut = true;
    } else {
        answer = standIn.serve(request, Fault{met.kind, met.ms});
    }
    const bool isTransport = met.kind.startsWith("status:"_L1) || met.kind == "delay"_L1
        || met.kind == "garbage"_L1 || met.kind.startsWith("drop-"_L1);
    if (isTransport)
        answer.delay += std::chrono::milliseconds(met.kind == "delay"_L1 && met.ms == 0 ? 1000 : met.ms);
    answer.delay += options.latency;

    call.status = answer.cut ? 0 : answer.status;
    ++callsOf[size_t(vendor)];
    calls.push_back(std::move(call));
    if (qsizetype(calls.size()) > options.callsKept)
        calls.pop_front();
    return answer;
}

QByteArray Sandbox::Private::callList(const QString &vendor) const
{
    const int only = vendor.isEmpty() ? -1 : indexOf(vendor);
    std::vector<QByteArray> names;
    for (const auto &standIn : vendors)
        names.push_back(quoted(standIn->name().toUtf8()));
    QByteArray out = "[";
    for (const Call &call : calls) {
        if (!vendor.isEmpty() && call.vendor != only)
            continue;
        if (out.size() > 1)
            out += ',';
        out += "{\"at_ms\":" + QByteArray::number(call.atMs) + ",\"vendor\":" + names[size_t(call.vendor)]
            + ",\"method\":" + quoted(call.method) + ",\"path\":" + quoted(call.path) + ",\"status\":"
            + QByteArray::number(call.status) + ",\"write\":" + (call.write ? "true" : "false");
        if (!call.name.isEmpty())
            out += ",\"name\":" + quoted(call.name);
        out += '}';
    }
    return out += ']';
}

QByteArray Sandbox::Private::callCount(const QString &vendor) const
{
    qint64 count = 0;
    for (size_t i = 0; i < vendors.size(); ++i) {
        if (vendor.isEmpty() || vendors[i]->name() == vendor)
            count += callsOf[i];
    }
    return "{\"count\":" + QByteArray::number(count) + '}';
}

QJsonObject Sandbox::Private::addFault(const QJsonObject &body)
{
    QString problem;
    const std::optional<FaultRule> rule = FaultRule::read(body, &problem);
    if (!rule)
        return mistake(problem);
    if (rule->vendor != "*"_L1 && indexOf(rule->vendor) < 0)
        return mistake(u"There is no vendor \"%1\" here."_s.arg(rule->vendor));
    if (rule->left != 0)
        faults.push_back(*rule);
    QJsonArray waiting;
    for (const FaultRule &each : faults)
        waiting.append(each.toJson());
    return {{u"faults"_s, waiting}};
}

void Sandbox::Private::reset()
{
    faults.clear();
    calls.clear();
    callsOf.assign(vendors.size(), 0);
    for (const auto &standIn : vendors)
        standIn->reset(options.seed.value(standIn->name()).toObject());
}

// `done` gets an HTTP status and the answer.
void Sandbox::Private::controlOf(
    const QString &path, const QJsonObject &body, std::function<void(int, QJsonObject)> done)
{
    if (path == "fault"_L1) {
        const QJsonObject answer = addFault(body);
        done(answer.contains("error"_L1) ? 400 : 200, answer);
        return;
    }
    if (path == "heal"_L1) {
        faults.clear();
        done(200, {});
        return;
    }
    if (path == "reset"_L1) {
        reset();
        done(200, {});
        return;
    }
    const QString vendor = path.section(u'/', 0, 0);
    const QString what = path.section(u'/', 1);
    const int index = indexOf(vendor);
    if (index < 0) {
        done(404, mistake(u"There is no stand-in \"%1\" in this sandbox."_s.arg(vendor)));
        return;
    }
    StandIn &standIn = *vendors[size_t(index)];
    const auto finish
        = [done](const QJsonObject &answer) { done(answer.contains("error"_L1) ? 400 : 200, answer); };
    if (standIn.controlLater(what, body, finish))
        return;
    const std::optional<QJsonObject> answer = standIn.control(what, body);
    if (answer)
        finish(*answer);
    else
        done(404, mistake(u"The stand-in of %1 knows no \"%2\"."_s.arg(vendor, what)));
}

void Sandbox::Private::serveControl(const IncomingRequest &request, HttpListener::Answer answer)
{
    const QString whole = QString::fromUtf8(QByteArray::fromPercentEncoding(request.path));
    const QUrlQuery query(QString::fromUtf8(request.query));
    const auto say
        = [&answer](int status, const QJsonObject &body) { answer(jsonAnswer(status, json::compact(body))); };
    if (whole == "/_sandbox"_L1 || whole == "/_sandbox/"_L1)
        return say(200, line);
    if (!whole.startsWith("/_sandbox/"_L1))
        return say(404, mistake(u"The control calls start with /_sandbox/."_s));
    const QString path = whole.mid(10);
    const QString vendor = query.queryItemValue(u"vendor"_s);
    const bool isGet = request.method == "GET";
    if (path == "calls"_L1 && isGet) {
        if (!vendor.isEmpty() && indexOf(vendor) < 0)
            return say(404, mistake(u"There is no stand-in \"%1\" in this sandbox."_s.arg(vendor)));
        return answer(jsonAnswer(200, query.hasQueryItem(u"count"_s) ? callCount(vendor) : callList(vendor)));
    }
    if (path.startsWith("state/"_L1) && isGet) {
        const int index = indexOf(path.mid(6));
        if (index < 0)
            return say(404, mistake(u"There is no stand-in \"%1\" in this sandbox."_s.arg(path.mid(6))));
        return say(200, vendors[size_t(index)]->state());
    }
    if (request.method != "POST")
        return say(405, mistake(u"This call wants POST."_s));
    QJsonObject body;
    const bool isMail = path == "mail"_L1;
    if (isMail) {
        body.insert("base64"_L1, QString::fromLatin1(request.body.toBase64()));
    } else if (!request.body.trimmed().isEmpty()) {
        const Result<QJsonObject> read = json::object(request.body);
        if (!read)
            return say(400, mistake(u"The body is no JSON object."_s));
        body = *read;
    }
    controlOf(isMail ? u"imap/deliver"_s : path, body,
        [answer](int status, const QJsonObject &said) { answer(jsonAnswer(status, json::compact(said))); });
}

Sandbox::Sandbox()
    : Sandbox(Options())
{
}

Sandbox::Sandbox(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Sandbox::~Sandbox()
{
    d->listener.stop();
    d->vendors.clear(); // their own threads may still post to the listener
}

void Sandbox::add(std::unique_ptr<StandIn> standIn)
{
    d->vendors.push_back(std::move(standIn));
}

bool Sandbox::has(const QString &vendor) const
{
    return d->indexOf(vendor) >= 0;
}

void Sandbox::post(std::function<void()> job)
{
    d->listener.post(std::move(job));
}

void Sandbox::ask(const QString &vendor, IncomingRequest request, std::function<void(OutgoingAnswer)> done)
{
    d->listener.post([this, vendor, request = std::move(request), done = std::move(done)] {
        done(d->serve(d->indexOf(vendor), request));
    });
}

Result<void> Sandbox::start()
{
    for (const auto &standIn : d->vendors)
        standIn->setLimits(d->options.limits);
    d->reset();
    const QString host = u"127.0.0.1"_s;
    // The handler runs on the listener's thread from the first bind on: everything it reads is set there.
    const Result<quint16> control = d->listener.listen(host, d->options.controlPort);
    if (!control)
        return tl::unexpected(control.error());
    const auto origin = [&host](quint16 port) { return u"http://%1:%2"_s.arg(host).arg(port); };
    QJsonObject line{{u"control"_s, origin(*control)}, {u"limits"_s, d->options.limits}};
    std::map<quint16, int> ports;
    for (size_t i = 0; i < d->vendors.size(); ++i) {
        if (!d->vendors[i]->speaksHttp()) {
            line.insert(d->vendors[i]->name(), d->vendors[i]->credentials({}));
            continue;
        }
        const Result<quint16> port = d->listener.listen(host, 0);
        if (!port)
            return tl::unexpected(port.error());
        ports[*port] = int(i);
        line.insert(d->vendors[i]->name(), d->vendors[i]->credentials(origin(*port)));
    }
    std::promise<void> ready;
    d->listener.post([&] {
        d->controlPort = *control;
        d->ports = ports;
        d->line = line;
        ready.set_value();
    });
    ready.get_future().wait();
    return {};
}

QJsonObject Sandbox::firstLine() const
{
    return d->line;
}

QJsonObject Sandbox::control(const QString &path, const QJsonObject &body)
{
    // Shared: a stand-in that answers later may outlive this call only by being cut, never by being
    // forgotten.
    const auto promise = std::make_shared<std::promise<QJsonObject>>();
    std::future<QJsonObject> answer = promise->get_future();
    d->listener.post([this, path, body, promise] {
        const QString name = path.startsWith("/_sandbox/"_L1) ? path.mid(10) : path;
        d->controlOf(name, body, [promise](int, const QJsonObject &said) { promise->set_value(said); });
    });
    return answer.get();
}

QJsonObject Sandbox::state(const QString &vendor)
{
    std::promise<QJsonObject> promise;
    d->listener.post([&] {
        const int index = d->indexOf(vendor);
        promise.set_value(index < 0 ? mistake(u"There is no stand-in \"%1\" in this sandbox."_s.arg(vendor))
                                    : d->vendors[size_t(index)]->state());
    });
    return promise.get_future().get();
}

QJsonArray Sandbox::calls(const QString &vendor)
{
    std::promise<QByteArray> promise;
    d->listener.post([&] { promise.set_value(d->callList(vendor)); });
    return QJsonDocument::fromJson(promise.get_future().get()).array();
}

}
