#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QObject>

#include <functional>

class QWidget;

namespace provodka::ui {

class WorkspaceView;

/// What whoever sits at this computer may do: look, act, or change connections and routes. Kept in the
/// workspace, so that every copy of the window goes by it.
class Rights : public QObject
{
    Q_OBJECT
public:
    /// `lookOnly`: for this start, whatever the workspace says.
    Rights(WorkspaceView &view, bool lookOnly, QObject *parent = nullptr);

    /// Errors: Misconfigured, with why not. WorkspaceView::act asks it too.
    Result<void> mayAct() const;
    /// `then` once it may be decided: at once, after the name, or never, and then it is said why.
    void mayAct(QWidget *asker, std::function<void()> then);
    /// `then` once it may be changed: at once, after the PIN, or never, and then it is said why.
    void mayEdit(QWidget *asker, std::function<void()> then);
    /// Without asking: a setup is saved only while this is good.
    Result<void> mayEditNow() const;

    bool isLookOnly() const { return m_isLookOnlyStart || (m_isLookOnly && !isUnlocked()); }
    bool isLookOnlyStart() const { return m_isLookOnlyStart; }
    /// Which of the two it is, and what to do about it.
    Text whyLookOnly() const;
    bool isLookOnlyWorkspace() const { return m_isLookOnly; }
    bool isShared() const { return m_isShared; }
    bool hasPin() const { return !m_pin.isEmpty(); }
    bool isUnlocked() const;
    QString who() const;

    Result<void> setLookOnly(bool on);
    Result<void> setShared(bool on);
    /// Empty: none any more.
    Result<void> setPin(const QString &pin);
    /// Errors: Unauthorized, saying how it stands.
    Result<void> unlock(const QString &pin);
    void lock();
    void setWho(const QString &name);
    /// On a shared computer: who is here, once a session.
    void askWho(QWidget *asker, std::function<void()> then = {});

Q_SIGNALS:
    void changed();

private:
    void load();
    Result<void> keep(const QString &key, const QString &value, const Text &said);
    void keepTries();
    void sayWhyNot(QWidget *asker, const Error &error) const;

    WorkspaceView &m_view;
    bool m_isLookOnlyStart;
    bool m_isLookOnly = false;
    bool m_isShared = false;
    QString m_pin;
    mutable QDateTime m_unlockedUntil;
    QString m_name;
    int m_wrong = 0;
    QDateTime m_blockedUntil;
};

}
