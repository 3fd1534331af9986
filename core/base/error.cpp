#include "core/base/error.h"

namespace provodka {

using namespace Qt::Literals::StringLiterals;

QString Error::logLine() const
{
    const QString sentence = text.english();
    if (sentence.isEmpty())
        return detail;
    const QString name = errorKindName(kind);
    return sentence + u" ["_s + (detail.isEmpty() ? name : name + u": "_s + detail) + u']';
}

tl::unexpected<Error> failure(Error::Kind kind, Text text, QString detail)
{
    Error error;
    error.kind = kind;
    error.text = std::move(text);
    error.detail = std::move(detail);
    return tl::unexpected(std::move(error));
}

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::RateLimited:
        return u"rate-limited"_s;
    case Error::Kind::Unauthorized:
        return u"unauthorized"_s;
    case Error::Kind::Misconfigured:
        return u"misconfigured"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::Malformed:
        return u"malformed"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Secrets:
        return u"secrets"_s;
    }
    return {};
}

}
