#pragma once

#include <QByteArray>

namespace provodka {

/// A certificate for tests, signed by itself, in PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;
};

/// Valid between these days from now, for one host name or address.
TestCertificate makeCertificate(const QByteArray &subjectAltName, int fromDays, int untilDays);

}
