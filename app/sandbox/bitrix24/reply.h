#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace provodka::sandbox::bitrix24 {

/// What one method answers, before it is wrapped into an envelope.
struct Reply
{
    int status = 200;
    QJsonValue result = QJsonValue::Null;
    QJsonValue error = QJsonValue::Undefined; ///< a word, a number or an empty string
    QString description;
    std::optional<qint64> total;
    std::optional<qint64> next;

    bool failed() const { return !error.isUndefined(); }
    QJsonObject errorObject() const;

    static Reply ok(QJsonValue result);
    static Reply fail(int status, QJsonValue error, QString description);
    /// The old CRM's refusal: an empty word, all meaning in the text.
    static Reply wordless(QString description);
    /// The refusal of payments: number 0 and text.
    static Reply zero(QString description);
    static Reply missing(const QString &parameter);
};

/// PHP's json_encode of an array: a list when its keys are 0, 1, 2 …, `[]` when empty, a map otherwise.
QJsonValue phpArray(const QList<std::pair<QString, QJsonValue>> &items);

}
