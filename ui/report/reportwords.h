#pragma once

#include "ui/report/reportfiles.h"

#include <QCoreApplication>

namespace provodka::ui {

/// What a report says in sentences: of the pair that is looked at, and of two periods or ways compared.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(provodka::ui::ReportWords)
public:
    /// Holds on to it.
    explicit ReportWords(const ReportAnswer &shown)
        : m_shown(shown)
    {
    }

    /// Empty as long as no pair is looked at.
    QString headline() const;
    QString detail() const;
    ChartWords chart() const;
    ReportSentences sentences(const QString &title) const;

private:
    QString compared(const TransitionReport::Pair &pair) const;

    const ReportAnswer &m_shown;
};

}
