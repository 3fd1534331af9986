#pragma once

#include "core/connectors/connector.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace provodka::ui {

/// A test as a growing list of steps with what was found, the sentence of what is wrong, and a copy for those
/// who help.
class TestSteps : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget *parent = nullptr);

    /// Forgets the last one; `what` is the first line of the copy for support.
    void begin(const Text &what);
    void add(CheckStep::Verdict verdict, const Text &text);
    /// What is being done now; the next step takes its place.
    void wait(const Text &text);
    void end(const std::optional<Error> &error);
    /// The steps of a report and its end.
    void end(const CheckReport &report);
    bool isRunning() const { return m_isRunning; }
    bool isGood() const { return m_isGood; }
    /// In English, without what stands in `secrets`.
    QString forSupport() const;
    void setSecrets(const QStringList &secrets) { m_secrets = secrets; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Text m_what;
    QList<CheckStep> m_done;
    std::optional<Text> m_now;
    std::optional<Error> m_error;
    QStringList m_secrets;
    bool m_isRunning = false;
    bool m_isGood = false;
    QListWidget *m_list;
    QLabel *m_verdict;
    QPushButton *m_copy;
};

}
