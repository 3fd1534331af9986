#pragma once

#include "app/sandbox/bitrix24/rows.h"

#include <QDateTime>
#include <QJsonObject>

#include <map>

namespace provodka::sandbox::bitrix24 {

struct Stage
{
    QString id;
    QString name;
    QString semantics; ///< empty in progress, S, F
    QString color;
};

struct Funnel
{
    qint64 id = 0;
    QString name;
    int sort = 100;
    QList<Stage> stages;
};

struct UserField
{
    qint64 id = 0;
    QString name;
    QString label;
    QString type;
    bool multiple = false;
    bool mandatory = false;
};

struct Person
{
    qint64 id = 0;
    QString name;
    QString lastName;
};

/// A notice in an employee's bell.
struct Bell
{
    qint64 id = 0;
    QString user;
    QString text;
    QString tag;
};

/// What the portal holds, and what changing it brings about. Knows no requests.
class Portal
{
public:
    static constexpr qint64 userId = 1;
    static constexpr int defaultPaySystem = 6;

    /// Empty but for funnels, fields and people.
    Portal();
    /// Funnels, fields and people of a seed take the place of the built-in ones, each where the seed has it.
    void rename(const QJsonObject &seed);
    /// The deals that the sandbox starts with.
    void fill();

    QString now() const;

    qint64 addDeal(Row fields);
    void removeDeal(qint64 id);
    void setDealField(Row &deal, const QString &field, const QJsonValue &value);
    /// A stage of the deal's own funnel; any other changes nothing.
    bool moveDeal(Row &deal, const QString &stageId);
    void changeFunnel(Row &deal, qint64 category, const QString &stageId);
    const Funnel *funnel(qint64 id) const;
    static const Stage *stage(const Funnel &funnel, const QString &id);
    const UserField *userField(const QString &name) const;
    /// Narrowed by id or order number where the filter allows it, by id, ascending.
    Rows dealsFor(const std::vector<Condition> &conditions) const;
    FieldKind dealKind(const QString &field) const;

    qint64 addComment(qint64 deal, const QString &text);
    qint64 addPayment(qint64 deal);
    void setPaid(Row &payment, bool paid, const QString &date = {});
    void setXmlId(Row &payment, const QString &xmlId);
    void removePayment(qint64 id);

    qint64 nextId() { return ++m_lastId; }

    std::map<qint64, Row> deals;
    QHash<QString, QList<qint64>> dealsByNumber;
    std::map<qint64, Row> comments;
    QHash<qint64, QList<qint64>> commentsOf;
    std::map<qint64, Row> payments;
    QHash<qint64, QList<qint64>> paymentsOf;
    QHash<qint64, qint64> dealOfPayment;
    QHash<QString, QList<qint64>> paymentsByXmlId;
    QHash<qint64, Param> productRowsOf;
    std::vector<Row> history;
    QHash<qint64, QList<qsizetype>> historyOf;
    QList<Funnel> funnels;
    QList<UserField> userFields;
    QList<Person> people;
    QString orderField; ///< of the order number, by which deals are found
    QString paidField; ///< into which people type what is paid
    QList<Bell> bells; ///< a newer one with the same tag replaces the older

    bool swallow = false; ///< writes of this call say yes and change nothing
    bool isAdministrator = true;
    QStringList scopes;
    QString requiredField; ///< must be filled to enter `requiredAtStage`
    QString requiredAtStage;
    QStringList lockedFields; ///< the hook's owner may not edit them: left as they are without a word
    QString robotFrom; ///< a deal that enters this stage is moved on at once
    QString robotTo;

private:
    void indexNumber(const QJsonValue &value, qint64 deal, bool add);
    void remember(const Row &deal, int type);

    qint64 m_lastId = 900;
    mutable qint64 m_nowSecond = 0;
    mutable QString m_now;
};

}
