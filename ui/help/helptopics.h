#pragma once

#include "core/base/error.h"
#include "core/setup/setupcheck.h"

#include <QCoreApplication>

namespace provodka::ui {

struct HelpTopic
{
    QString id; ///< "error/network", "page/payments", "setting/VENDOR/secretKey", "target/VENDOR/dueField"
    QString group;
    QString title;
    QString html;
    QString text; ///< the same without marks, for searching
};

/// Everything there is help about, in the language that is spoken now.
class HelpTopics
{
    Q_DECLARE_TR_FUNCTIONS(provodka::ui::HelpTopics)
public:
    /// The settings of this version.
    static QList<HelpTopic> all();
    static QList<HelpTopic> all(const SetupKnowledge &known);
};

QString errorTopic(Error::Kind kind);
/// The topic of the error that a line's detail (Error::logLine) or an event's outcome names; empty: none.
QString errorTopicIn(const QString &detail);

}
