#include "core/net/wireerror.h"

#include "core/net/redact.h"

#include <QCoreApplication>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

using Trouble = WireResult::Trouble;

Text certificateText(QSslError::SslError error, const QString &host)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The certificate of %1 has expired. Its owner has to renew it; if it was renewed, check the "
                "date and time of this computer."),
            {host});
    case QSslError::CertificateNotYetValid:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The certificate of %1 is not valid yet. Check the date and time of this computer."),
            {host});
    case QSslError::HostNameMismatch:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The server that answers at %1 has a certificate for another name. Check the address in the "
                "connection's settings."),
            {host});
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The certificate of %1 is signed by itself and proves nothing. Check the address, or install "
                "the issuer's certificate on this computer."),
            {host});
    default:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The certificate of %1 cannot be trusted. Check the address, or install the issuer's "
                        "certificate on this computer."),
            {host});
    }
}

Text sentence(const WireResult &result, const QString &host)
{
    switch (result.trouble) {
    case Trouble::HostNotFound:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "The address %1 was not found. Check the internet connection and the address in the "
                        "connection's settings."),
            {host});
    case Trouble::Refused:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "%1 refuses connections. Check the address in the connection's settings; it is tried again."),
            {host});
    case Trouble::Unreachable:
        return Text(QT_TRANSLATE_NOOP(
                        "Text", "%1 cannot be reached. Check the internet connection; it is tried again."),
            {host});
    case Trouble::Proxy:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "The proxy server did not let the connection to %1 through. Check the proxy settings of "
                "this computer."),
            {host});
    case Trouble::Handshake:
        return Text(
            QT_TRANSLATE_NOOP("Text",
                "A secure connection to %1 could not be made. Check that the address begins with https:// "
                "rightly, and that nothing on the way intercepts it."),
            {host});
    case Trouble::Certificate:
        return certificateText(result.certificate, host);
    case Trouble::TimedOut:
        return Text(QT_TRANSLATE_NOOP("Text", "%1 did not answer in time; it is tried again."), {host});
    case Trouble::Lost:
        return Text(QT_TRANSLATE_NOOP(
                        "Text", "The connection to %1 ended before its answer was whole; it is tried again."),
            {host});
    case Trouble::Broken:
        return Text(QT_TRANSLATE_NOOP("Text",
                        "%1 answered with something that is not HTTP. Check the address in the connection's "
                        "settings."),
            {host});
    case Trouble::TooLarge:
        return Text(QT_TRANSLATE_NOOP("Text", "The answer of %1 is too large to be read."), {host});
    case Trouble::Aborted:
    case Trouble::None:
        break;
    }
    return Text();
}

Error::Kind kindOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Certificate:
        return Error::Kind::Misconfigured;
    case Trouble::TooLarge:
        return Error::Kind::Malformed; // the same question would get the same answer
    case Trouble::Aborted:
        return Error::Kind::Cancelled;
    default:
        return Error::Kind::Network;
    }
}

}

Error wireError(const WireResult &result, const HttpRequest &request, const Origin &origin)
{
    Error error;
    error.kind = kindOf(result.trouble);
    error.text = sentence(result, origin.shown());
    error.detail = QString::fromLatin1(request.method) + u' ' + shownUrl(request.url);
    if (!result.detail.isEmpty())
        error.detail += ": "_L1 + result.detail;
    error.mayHaveRun = request.write && result.sent;
    return error;
}

}
