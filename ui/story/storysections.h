#pragma once

#include "core/report/eventstory.h"

#include <QCoreApplication>
#include <QUrl>

namespace provodka::ui {

/// The parts of a story as HTML for FullText; empty where there is nothing to tell.
class StorySections
{
    Q_DECLARE_TR_FUNCTIONS(provodka::ui::StorySections)
public:
    explicit StorySections(const EventStory &story)
        : m_story(story)
    {
    }

    QString facts() const;
    QString came() const;
    QString raw() const;
    QString lookedUp() const;
    QString decided() const;
    QString prepared() const;
    QString written() const;
    QString people() const;
    QString alarms() const;
    QString steps() const;
    /// Of the order in the target; invalid when none was found.
    QUrl orderLink() const;

private:
    const EventStory &m_story;
};

}
