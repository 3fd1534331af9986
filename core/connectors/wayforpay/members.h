#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>

namespace provodka::wayforpay {

/// A JSON object that keeps the text of its numbers: what is signed and what is booked is read from that
/// text.
class Members
{
public:
    /// Errors: Malformed.
    static Result<Members> read(const QByteArray &json);

    /// By name, each once; of doubled members the last.
    const QMap<QString, QByteArray> &all() const { return m_raw; }
    bool has(const QString &name) const { return m_raw.contains(name); }
    bool isDoubled(const QString &name) const { return m_doubled.contains(name); }
    QByteArray raw(const QString &name) const { return m_raw.value(name); }
    QJsonValue value(const QString &name) const { return m_object.value(name); }
    /// Content of a string, a number as it is written, "" for null and for what is not there; nothing for the
    /// rest.
    std::optional<QString> scalar(const QString &name) const;
    QString text(const QString &name) const { return scalar(name).value_or(QString()); }
    std::optional<qint64> integer(const QString &name) const;

private:
    QMap<QString, QByteArray> m_raw;
    QStringList m_doubled;
    QJsonObject m_object;
};

/// Plain decimal texts that write the same number: as given, the shortest, with two decimals; each once.
/// Only the given one when it is no plain decimal.
QStringList numberForms(const QString &text);

}
