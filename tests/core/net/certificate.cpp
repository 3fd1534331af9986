#include "tests/core/net/certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace provodka {

namespace {

template <typename Write> QByteArray pem(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    const QByteArray result(data, qsizetype(size));
    BIO_free(memory);
    return result;
}

}

TestCertificate makeCertificate(const QByteArray &subjectAltName, int fromDays, int untilDays)
{
    EVP_PKEY *key = EVP_EC_gen("P-256");
    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 86400L * fromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 86400L * untilDays);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("test"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_EXTENSION *names
        = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, subjectAltName.constData());
    X509_add_ext(certificate, names, -1);
    X509_EXTENSION_free(names);
    X509_sign(certificate, key, EVP_sha256());
    TestCertificate made;
    made.certificate = pem([&](BIO *memory) { PEM_write_bio_X509(memory, certificate); });
    made.key = pem(
        [&](BIO *memory) { PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr); });
    X509_free(certificate);
    EVP_PKEY_free(key);
    return made;
}

}
