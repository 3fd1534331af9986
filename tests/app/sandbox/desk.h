#pragma once

#include "app/sandbox/all.h"
#include "tests/app/sandbox/caller.h"

/// A sandbox and a plain client of its vendors.
class Desk
{
public:
    explicit Desk(bool limits = false);

    provodka::sandbox::Sandbox &sandbox() { return *m_sandbox; }
    QJsonObject control(const QString &path, const QJsonObject &body = {});
    /// {"vendor":"planfix"} is added; `more` adds or replaces.
    void planfixFault(const QString &kind, const QString &path = {}, const QJsonObject &more = {});

    // Planfix, with its token.
    Seen get(const QString &path);
    Seen post(const QString &path, const QJsonObject &body);
    Seen remove(const QString &path);
    Seen planfix(const QByteArray &method, const QString &path, const QByteArray &body = {});
    /// Adds an entry of data tag 76 with sum and payment id.
    Seen book(qint64 task, const QJsonValue &amount, const QString &payment);
    /// Rows of POST /task/list for these filters.
    QList<qint64> find(const QJsonArray &filters, int pageSize = 100, int offset = 0);
    QJsonObject customField(qint64 task, int field);

    // WayForPay.
    QJsonObject wayforpay(const QJsonObject &body);
    QJsonObject wayforpayRaw(const QByteArray &body);
    QByteArray secret() const;

private:
    std::unique_ptr<provodka::sandbox::Sandbox> m_sandbox;
};

QJsonObject filter(int type, const QString &op, const QJsonValue &value, int field = 0);
QJsonObject fieldValue(int field, const QJsonValue &value);
