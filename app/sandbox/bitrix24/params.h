#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace provodka::sandbox::bitrix24 {

/// A parameter as PHP sees it: absent, a text, or an ordered map of further ones.
class Param
{
public:
    Param() = default;
    explicit Param(QString text);
    static Param fromJson(const QJsonValue &json);
    /// "a=1&b[x][]=2": percent and plus decoded, brackets plain or encoded. Split at the first '='.
    static Param fromQuery(const QByteArray &query);

    bool isAbsent() const { return m_kind == Kind::Absent; }
    bool isMap() const { return m_kind == Kind::Map; }
    bool isText() const { return m_kind == Kind::Text; }
    QString text() const { return m_text; }
    /// As PHP's intval: leading digits, else 0.
    qint64 integer() const;
    /// 1, true, Y and the like.
    bool flag() const;
    const Param &operator[](const QString &key) const;
    /// The member in lower case, or else in upper case: old CRM methods take both.
    const Param &either(const QString &lowerKey) const;
    const QStringList &keys() const { return m_keys; }
    const Param &value(qsizetype position) const { return m_values[position]; }
    /// A text as a list of one; a map's values as texts.
    QStringList texts() const;

    Param &child(const QString &key);
    void setText(QString text);
    void setMap();
    /// Members of `other` win.
    void merge(const Param &other);
    /// Sets `a[b][]` style names.
    void put(const QString &name, const QString &value);

private:
    enum class Kind { Absent, Text, Map };
    Kind m_kind = Kind::Absent;
    QString m_text;
    QStringList m_keys;
    QList<Param> m_values;
};

}
