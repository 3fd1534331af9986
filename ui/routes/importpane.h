#pragma once

#include "core/setup/setupfile.h"
#include "ui/routes/pane.h"

class QLineEdit;
class QTextBrowser;

namespace provodka::ui {

/// A setup out of a file: all hosts and all that changes first, then a person says yes.
class ImportPane final : public Pane
{
    Q_OBJECT
public:
    explicit ImportPane(const SetupKnowledge &known, QWidget *parent = nullptr);
    /// `now`: the setup in force.
    void start(const Setup &now);

Q_SIGNALS:
    void applyAsked(const provodka::Setup &setup);

protected:
    QString title() const override;
    void retranslate() override;

private:
    void browse();
    void look();
    void show();

    const SetupKnowledge &m_known;
    Setup m_now;
    std::optional<tl::expected<Setup, QList<SetupProblem>>> m_read;
    Text m_trouble;
    QLabel *m_label;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPushButton *m_look;
    QTextBrowser *m_told;
    QPushButton *m_apply;
    QPushButton *m_discard;
};

}
