#pragma once

#include "core/engine/routereplay.h"
#include "core/setup/setupfile.h"
#include "core/store/setuphistory.h"
#include "ui/routes/pane.h"

class QSpinBox;

namespace provodka::ui {

class PlainTable;
class WorkspaceView;

/// Every setup that was in force: compared in sentences, replayed over what happened, restored.
class VersionsPane final : public Pane
{
    Q_OBJECT
public:
    VersionsPane(WorkspaceView &view, const SetupKnowledge &known, QWidget *parent = nullptr);
    /// `now`: the setup in force.
    void look(const Setup &now);

Q_SIGNALS:
    void restoreAsked(const provodka::Setup &setup);

protected:
    QString title() const override;
    void retranslate() override;
    void showReplayed();

private:
    void showChosen();
    void replay();
    std::optional<SetupVersion> chosen(int place) const;
    std::optional<Setup> setupOf(const SetupVersion &version) const;

    WorkspaceView &m_view;
    const SetupKnowledge &m_known;
    Setup m_now;
    QList<SetupVersion> m_versions; ///< newest first
    int m_asked = 0;
    PlainTable *m_table;
    QLabel *m_compared;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QPushButton *m_replay;
    QPushButton *m_restore;
    std::optional<Result<Replayed>> m_replayed;
    QLabel *m_said;
    PlainTable *m_differences;
};

}
