#pragma once

#include "ui/shell/office.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace provodka::ui {

class PublicAddress;
class SettingsForm;
class TestSteps;

/// One account: its name, its settings with what is seldom needed behind a button, its keys, and a test of
/// what is typed before anything is saved.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    ConnectionForm(Office &office, const ConnectorInfo &vendor, QWidget *parent = nullptr);

    /// `others`: names that are taken. A connection that is saved already keeps its name, as its keys are
    /// kept under it.
    void setConnection(const ConnectionSetup &connection, bool isSaved, const QStringList &others);
    /// Where its listener can be reached, as the engine last said.
    void setListener(const QString &running);
    ConnectionSetup connection() const;
    TypedSecrets typedSecrets() const;
    /// Says at the fields what is wrong; true when nothing is.
    bool check();
    void test();
    /// What stands there now was tested well.
    bool isTested() const { return m_isTested; }
    /// Puts what was typed into the keychain; said in the form when that fails.
    void keepSecrets(std::function<void(bool)> done);
    /// A sentence about the whole, above the fields.
    void say(const Text &text);

Q_SIGNALS:
    void edited();
    void tested(bool isGood);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fillServers();
    void askKeychain();
    void askVendor();
    bool checkName();
    void keepNext(QStringList keys, std::function<void(bool)> done);
    void showListener();

    Office &m_office;
    ConnectorInfo m_vendor;
    QString m_name;
    QStringList m_others;
    QString m_running;
    QJsonObject m_filled; ///< what a provider's servers were filled with
    const SettingPreset *m_preset = nullptr;
    QStringList m_stored;
    bool m_isSaved = false;
    bool m_isTested = false;
    Text m_said;
    QLabel *m_trouble;
    QLabel *m_nameLabel;
    QLineEdit *m_nameLine;
    QLabel *m_nameHelp;
    QLabel *m_nameProblem;
    SettingsForm *m_common;
    QLabel *m_provider;
    QPushButton *m_moreButton;
    SettingsForm *m_more;
    PublicAddress *m_address = nullptr;
    QPushButton *m_test;
    TestSteps *m_steps;
};

}
