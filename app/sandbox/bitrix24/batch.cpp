#include "app/sandbox/bitrix24/batch.h"

#include <QJsonDocument>

namespace provodka::sandbox::bitrix24 {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxCommands = 50;
constexpr auto reference = "$result["_L1;

using Results = QList<std::pair<QString, QJsonValue>>;

QJsonValue member(const QJsonValue &value, const QString &key)
{
    if (value.isArray()) {
        bool isNumber = false;
        const qsizetype index = key.toLongLong(&isNumber);
        return isNumber ? value.toArray().at(index) : QJsonValue(QJsonValue::Undefined);
    }
    return value.toObject().value(key);
}

/// The value that "[a][b]" behind `$result` names; `end` is set behind it. Undefined when there is none.
QJsonValue resolved(const QString &text, qsizetype at, qsizetype &end, const Results &results)
{
    QStringList path;
    end = at;
    while (end < text.size() && text[end] == u'[') {
        const qsizetype close = text.indexOf(u']', end);
        if (close < 0)
            break;
        path.append(text.mid(end + 1, close - end - 1));
        end = close + 1;
    }
    QJsonValue value(QJsonValue::Undefined);
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (i > 0) {
            value = member(value, path[i]);
            continue;
        }
        for (const auto &[key, result] : results) {
            if (key == path.first())
                value = result;
        }
    }
    return value;
}

void substitute(Param &param, const Results &results)
{
    if (param.isMap()) {
        for (const QString &key : QStringList(param.keys()))
            substitute(param.child(key), results);
        return;
    }
    QString text = param.text();
    for (qsizetype at = text.indexOf(reference); at >= 0; at = text.indexOf(reference, at)) {
        qsizetype end = at;
        const QJsonValue value = resolved(text, at + reference.size() - 1, end, results);
        const Param filled = Param::fromJson(value);
        if (at == 0 && end == text.size() && filled.isMap()) {
            param = filled;
            return;
        }
        text.replace(at, end - at, filled.text()); // a failed or empty result becomes empty
        at += filled.text().size();
    }
    if (param.isText())
        param.setText(text);
}

class Walker
{
public:
    explicit Walker(const QByteArray &json)
        : m_json(json)
    {
    }
    void skipSpace()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at]))
            ++m_at;
    }
    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    QByteArray string() // with its quotes
    {
        skipSpace();
        const qsizetype from = m_at;
        if (m_at < m_json.size() && m_json[m_at] == '"') {
            for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
                if (m_json[m_at] == '\\')
                    ++m_at;
            }
            m_at = qMin(m_at + 1, m_json.size());
        }
        return m_json.mid(from, m_at - from);
    }
    void skipValue()
    {
        int depth = 0;
        for (skipSpace(); m_at < m_json.size();) {
            const char c = m_json[m_at];
            if (c == '"') {
                string();
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                return;
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        }
    }

private:
    const QByteArray &m_json;
    qsizetype m_at = 0;
};

QString unquoted(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

}

QStringList memberOrder(const QByteArray &json, const QByteArray &member)
{
    Walker walker(json);
    if (!walker.take('{'))
        return {};
    do {
        const QByteArray name = walker.string();
        if (!walker.take(':'))
            return {};
        if (name != '"' + member + '"') {
            walker.skipValue();
            continue;
        }
        QStringList order;
        if (!walker.take('{'))
            return {};
        do {
            const QByteArray key = walker.string();
            if (!walker.take(':'))
                break;
            order.append(unquoted(key));
            walker.skipValue();
        } while (walker.take(','));
        return order;
    } while (walker.take(','));
    return {};
}

Reply runBatch(const Param &params, const BatchHost &host)
{
    const Param &commands = params[u"cmd"_s];
    const bool halt = params[u"halt"_s].flag();
    Results results;
    Results errors;
    Results totals;
    Results nexts;
    Results times;
    for (qsizetype i = 0; i < commands.keys().size(); ++i) {
        const QString &key = commands.keys()[i];
        const QString text = commands.value(i).text();
        const qsizetype mark = text.indexOf(u'?');
        const QString name = mark < 0 ? text : text.left(mark);
        Reply reply;
        if (i >= maxCommands) {
            reply = Reply::fail(400, u"ERROR_BATCH_LENGTH_EXCEEDED"_s, u"Max batch length exceeded"_s);
        } else if (name.compare("batch"_L1, Qt::CaseInsensitive) == 0) {
            reply = Reply::fail(
                405, u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s, u"Method is not allowed for batch usage"_s);
        } else {
            Param inner = Param::fromQuery(mark < 0 ? QByteArray() : text.mid(mark + 1).toUtf8());
            substitute(inner, results);
            reply = host.run(name, inner);
        }
        if (reply.failed()) {
            errors.append({key, reply.errorObject()});
            if (halt)
                break;
            continue;
        }
        results.append({key, reply.result});
        times.append({key, host.time(name)});
        if (reply.total)
            totals.append({key, *reply.total});
        if (reply.next)
            nexts.append({key, *reply.next});
    }
    return Reply::ok(QJsonObject{{"result"_L1, phpArray(results)}, {"result_error"_L1, phpArray(errors)},
        {"result_total"_L1, phpArray(totals)}, {"result_next"_L1, phpArray(nexts)},
        {"result_time"_L1, phpArray(times)}});
}

}
