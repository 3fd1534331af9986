#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace provodka {

/// A real Dovecot on loopback in a folder of its own: IMAP with TLS and STARTTLS, delivery over LMTP. Needs
/// the packages dovecot-imapd and dovecot-lmtpd.
class Dovecot
{
public:
    struct Options
    {
        Options() = default;
        bool idle = true; ///< whether it tells of new mail by itself
    };
    Dovecot();
    explicit Dovecot(Options options);
    ~Dovecot();
    Dovecot(const Dovecot &) = delete;
    Dovecot &operator=(const Dovecot &) = delete;

    static constexpr const char *user = "pay@example.test";
    static constexpr const char *password = "s3cret";

    quint16 tlsPort() const { return m_tlsPort; }
    quint16 plainPort() const { return m_plainPort; } ///< STARTTLS
    QByteArray fingerprint() const { return m_fingerprint; } ///< of its certificate, SHA-256
    QString folder() const { return m_folder->path(); }

    /// Delivers as a mail server would; back when it is in the folder.
    void deliver(const QByteArray &rfc5322);
    /// Puts mails into INBOX without telling anybody, much quicker than by delivery; as received then.
    void place(const QList<QByteArray> &mails, const QDateTime &received = {});
    void restart();
    void stop();
    void start();
    /// As after a restored backup: the same mails under new numbers.
    void forgetNumbers();
    /// `doveadm ARGUMENTS`, its output.
    QByteArray doveadm(const QStringList &arguments, const QByteArray &input = {});
    /// Of all mails in INBOX, as doveadm tells: "\Seen" and others, one line a mail.
    QByteArrayList flags();

    /// A token that its XOAUTH2 takes, or not: `secondsLeft` may be negative.
    QByteArray token(int secondsLeft, const QByteArray &key = tokenKey()) const;
    /// Tokens signed by any other key are refused from the next start on.
    void setTokenKey(const QByteArray &key) { m_tokenKey = key; }
    static QByteArray tokenKey() { return "a key for tokens, thirty-two byte"; }

private:
    void writeFiles();
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Options m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_process;
    quint16 m_plainPort = 0;
    quint16 m_tlsPort = 0;
    quint16 m_lmtpPort = 0;
    QByteArray m_fingerprint;
    QByteArray m_tokenKey = tokenKey();
};

}
