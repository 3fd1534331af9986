#pragma once

#include <QCoreApplication>
#include <QList>
#include <QStringList>

namespace provodka::ui {

/// A topic as somebody wrote it: texts are QT_TRANSLATE_NOOP("Help", …), links are ids of other topics.
struct WrittenTopic
{
    QString id;
    const char *title = "";
    QList<const char *> paragraphs;
    QStringList links;
};

/// "error/network": one for each Error::Kind, by errorKindName().
QList<WrittenTopic> errorTopics();
/// "page/payments": one for each page by its objectName, and for parts of pages.
QList<WrittenTopic> pageTopics();
QList<WrittenTopic> guideTopics();

}
