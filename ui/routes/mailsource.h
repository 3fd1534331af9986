#pragma once

#include "core/model/mailmessage.h"
#include "core/store/noticestore.h"

#include <QDateTime>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace provodka::ui {

class WorkspaceView;

/// Where a mail to make rules with comes from: a stored one, a file, or what was copied.
class MailSource final : public QWidget
{
    Q_OBJECT
public:
    explicit MailSource(WorkspaceView &view, QWidget *parent = nullptr);

    /// The last stored mails of these connections are offered, and the newest is chosen.
    void offer(const QList<ConnectionName> &sources);
    /// A stored mail's message; nothing where its text was cleared away.
    static std::optional<MailMessage> messageOf(const StoredNotice &stored);

Q_SIGNALS:
    void chosen(const provodka::MailMessage &mail);
    void failed(const provodka::Text &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString named(int mail) const;
    void take(const QByteArray &raw);
    void openFile();
    void paste();

    WorkspaceView &m_view;
    QList<MailMessage> m_mails;
    QList<QDateTime> m_cameAt; ///< of each of them
    QComboBox *m_stored;
    QPushButton *m_open;
    QPushButton *m_paste;
};

}
