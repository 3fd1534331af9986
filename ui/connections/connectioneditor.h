#pragma once

#include "ui/shell/office.h"

#include <QDialog>

class QDialogButtonBox;

namespace provodka::ui {

class ConnectionForm;

/// Adds or changes one connection; saves it as a new version of the setup.
class ConnectionEditor : public QDialog
{
    Q_OBJECT
public:
    /// `connection` stands in `setup` already when `isSaved`. The vendor must be known.
    ConnectionEditor(Office &office, const Setup &setup, const ConnectionSetup &connection, bool isSaved,
        const QString &running, QWidget *parent = nullptr);
    /// The setup in force changed elsewhere meanwhile: what is typed here goes into that one.
    void rebase(const Setup &setup) { m_setup = setup; }

Q_SIGNALS:
    void saved(const ConnectionName &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save();

    Office &m_office;
    Setup m_setup;
    ConnectionName m_before;
    bool m_isSaved;
    QString m_vendor;
    ConnectionForm *m_form;
    QDialogButtonBox *m_buttons;
};

}
