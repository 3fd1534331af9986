#pragma once

#include "core/setup/setupbook.h"
#include "ui/routes/pane.h"

class QTextBrowser;

namespace provodka::ui {

class CatalogCache;
class WorkspaceView;

/// The whole setup told in sentences, to be copied, saved or printed for the colleague who stands in.
class BookPane final : public Pane
{
    Q_OBJECT
public:
    BookPane(
        WorkspaceView &view, const SetupKnowledge &known, CatalogCache &catalogs, QWidget *parent = nullptr);
    void look(const Setup &setup);

protected:
    QString title() const override;
    void retranslate() override;

private:
    void tell();
    void save();
    void print();

    WorkspaceView &m_view;
    const SetupKnowledge &m_known;
    CatalogCache &m_catalogs;
    Setup m_setup;
    QList<BookParagraph> m_book;
    QTextBrowser *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
};

}
