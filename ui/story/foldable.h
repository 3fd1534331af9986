#pragma once

#include <QTextBrowser>

class QToolButton;

namespace provodka::ui {

/// Text as high as what it holds, so that a page of several scrolls as one.
class FullText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit FullText(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
};

/// A heading that opens and closes what stands below it.
class Foldable final : public QWidget
{
    Q_OBJECT
public:
    Foldable(const QString &name, bool isOpen, QWidget *parent = nullptr);

    /// Hidden while there is nothing to show.
    void show(const QString &title, const QString &html);
    void setOpen(bool isOpen);
    FullText *text() const { return m_text; }

private:
    QToolButton *m_fold;
    FullText *m_text;
    QString m_html;
};

}
