#include "app/sandbox/faults.h"

#include "core/base/json.h"

namespace provodka::sandbox {

using namespace Qt::Literals::StringLiterals;

std::optional<FaultRule> FaultRule::read(const QJsonObject &body, QString *problem)
{
    static const QStringList plain{u"limit"_s, u"delay"_s, u"garbage"_s, u"drop-before"_s, u"drop-after"_s,
        u"busy"_s, u"failures"_s, u"swallow"_s, u"lag"_s, u"forbid"_s, u"no-array"_s, u"code"_s};
    FaultRule rule;
    rule.vendor = body.value("vendor"_L1).toString();
    rule.path = body.value("path"_L1).toString().toUtf8();
    rule.method = body.value("method"_L1).toString().toUpper().toLatin1();
    rule.kind = body.value("kind"_L1).toString();
    rule.form = body.value("form"_L1).toString(u"html"_s);
    rule.left = body.value("count"_L1).toInt(1);
    rule.skip = body.value("skip"_L1).toInt(0);
    rule.ms = body.value("ms"_L1).toInt(0);
    rule.done = body.value("done"_L1).toBool();
    const QJsonValue answer = body.value("body"_L1);
    rule.body = answer.isObject() ? json::compact(answer.toObject()) : answer.toString().toUtf8();
    if (rule.vendor.isEmpty()) {
        *problem = u"\"vendor\" is missing; \"*\" means any."_s;
        return std::nullopt;
    }
    if (rule.kind.startsWith("status:"_L1)) {
        const int status = rule.kind.mid(7).toInt();
        if (status < 100 || status > 599) {
            *problem = u"\"status:\" wants a number from 100 to 599."_s;
            return std::nullopt;
        }
    } else if (!plain.contains(rule.kind.section(u':', 0, 0))) {
        *problem = u"There is no kind \"%1\" of faults."_s.arg(rule.kind);
        return std::nullopt;
    }
    return rule;
}

bool FaultRule::matches(
    const QString &callVendor, const IncomingRequest &request, const QByteArray &callName) const
{
    if (vendor != "*"_L1 && vendor != callVendor)
        return false;
    if (!method.isEmpty() && method != request.method)
        return false;
    if (path.isEmpty())
        return true;
    if (path.contains('*'))
        return globMatches(path, request.path) || (!callName.isEmpty() && globMatches(path, callName));
    return request.path.contains(path) || (!callName.isEmpty() && callName.contains(path));
}

QJsonObject FaultRule::toJson() const
{
    return {{u"vendor"_s, vendor}, {u"path"_s, QString::fromUtf8(path)}, {u"kind"_s, kind},
        {u"count"_s, left}, {u"ms"_s, ms}};
}

bool globMatches(const QByteArray &pattern, const QByteArray &text)
{
    // The usual walk that goes back to the last star only.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

}
