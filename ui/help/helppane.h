#pragma once

#include "ui/help/helptopics.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace provodka::ui {

/// Topics to search in, and the one that is read; links lead from one to the other and to pages.
class HelpPane : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPane(QWidget *parent = nullptr);

    /// An id that nobody wrote about shows the first topic.
    void open(const QString &topic);
    QString topic() const { return m_shown; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void pageAsked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void show(const QString &topic);
    void follow(const QUrl &link);
    const HelpTopic *find(const QString &topic) const;

    QList<HelpTopic> m_topics;
    QString m_shown;
    QStringList m_back;
    QStringList m_forward;
    QToolButton *m_backButton;
    QToolButton *m_forwardButton;
    QLineEdit *m_search;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

}
