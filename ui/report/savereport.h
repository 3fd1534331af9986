#pragma once

#include "ui/report/reportfiles.h"

#include <QToolButton>

#include <functional>

namespace provodka::ui {

/// What is shown becomes a file, while the window goes on.
class SaveReport final : public QToolButton
{
    Q_OBJECT
public:
    struct Shown
    {
        ReportAnswer answer;
        ReportSentences sentences;
    };

    /// `shown` is asked once a file was chosen; without an answer nothing is written.
    explicit SaveReport(std::function<std::optional<Shown>()> shown, QWidget *parent = nullptr);

    void setPossible(bool isPossible);
    void retranslate();

Q_SIGNALS:
    void began();
    void ended();
    void said(const provodka::Text &text);

private:
    enum class Format { Xlsx, Pdf, Csv };

    QAction *add(const QString &name, Format format);
    void chooseFile(Format format);
    void saveTo(Format format, const QString &file);
    void sayWhere(const QString &file);

    std::function<std::optional<Shown>()> m_shown;
    QAction *m_xlsx;
    QAction *m_pdf;
    QAction *m_csv;
};

}
