#include "ui/shell/rights.h"

#include "ui/shell/askdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pin.h"
#include "ui/shell/workspaceview.h"

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString pinKey = u"window pin"_s;
const QString lookOnlyKey = u"window looks only"_s;
const QString sharedKey = u"window is shared"_s;
constexpr int unlockedSeconds = 15 * 60; ///< without a change
constexpr int triesAtOnce = 3;
constexpr int pauseSeconds = 30;

}

Rights::Rights(WorkspaceView &view, bool lookOnly, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_isLookOnlyStart(lookOnly)
{
    load();
    connect(&view, &WorkspaceView::changed, this, &Rights::load);
    view.setGate([this] { return mayAct(); });
}

void Rights::load()
{
    Workspace &workspace = m_view.workspace();
    const Result<QString> pin = workspace.value(pinKey);
    const Result<QString> lookOnly = workspace.value(lookOnlyKey);
    const Result<QString> shared = workspace.value(sharedKey);
    if (!pin || !lookOnly || !shared)
        return; // as they were
    const bool isChanged
        = *pin != m_pin || (*lookOnly == "1"_L1) != m_isLookOnly || (*shared == "1"_L1) != m_isShared;
    if (*pin != m_pin)
        m_unlockedUntil = {};
    m_pin = *pin;
    m_isLookOnly = *lookOnly == "1"_L1;
    m_isShared = *shared == "1"_L1;
    if (isChanged)
        Q_EMIT changed();
}

Result<void> Rights::keep(const QString &key, const QString &value)
{
    Result<Transaction> transaction = Transaction::begin(m_view.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = m_view.workspace().setValue(key, value); !done)
        return done;
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    load();
    return {};
}

Result<void> Rights::mayAct() const
{
    if (isLookOnly()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP("Text",
                "This window is for viewing only: nothing can be decided or changed in it. Change this in "
                "the menu “Settings”, unless the program was started with --view.")));
    }
    if (m_isShared && m_name.isEmpty()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Several people use this computer: say first who you are, in the menu “Settings”.")));
    }
    return {};
}

Result<void> Rights::mayEditNow() const
{
    if (hasPin() && !isUnlocked() && !m_isLookOnlyStart) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Changing connections and routes needs the PIN of this workspace.")));
    }
    if (const Result<void> may = mayAct(); !may)
        return may;
    if (hasPin())
        m_unlockedUntil = m_view.clock().now().addSecs(unlockedSeconds);
    return {};
}

void Rights::mayEdit(QWidget *asker, std::function<void()> then)
{
    const Result<void> may = mayEditNow();
    if (may)
        return then();
    if (may.error().kind == Error::Kind::Unauthorized) {
        auto *dialog = new AskDialog(
            AskDialog::Kind::Pin, [this](const QString &pin) { return unlock(pin); }, asker);
        connect(dialog, &QDialog::accepted, asker, std::move(then));
        dialog->open();
        return;
    }
    if (m_isShared && m_name.isEmpty() && !isLookOnly())
        return askWho(asker);
    if (MessageBar *bar = MessageBar::of(asker))
        bar->say(may.error().text);
}

bool Rights::isUnlocked() const
{
    return m_unlockedUntil.isValid() && m_view.clock().now() < m_unlockedUntil;
}

Result<void> Rights::unlock(const QString &pin)
{
    const QDateTime now = m_view.clock().now();
    if (m_blockedUntil.isValid() && now < m_blockedUntil) {
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text", "Too many wrong tries; try again in half a minute.")));
    }
    if (!isPin(m_pin, pin)) {
        if (++m_wrong % triesAtOnce == 0)
            m_blockedUntil = now.addSecs(pauseSeconds);
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text", "This is not the PIN of this workspace.")));
    }
    m_wrong = 0;
    m_unlockedUntil = now.addSecs(unlockedSeconds);
    Q_EMIT changed();
    return {};
}

void Rights::lock()
{
    m_unlockedUntil = {};
    Q_EMIT changed();
}

Result<void> Rights::setLookOnly(bool on)
{
    return keep(lookOnlyKey, on ? u"1"_s : u"0"_s);
}

Result<void> Rights::setShared(bool on)
{
    return keep(sharedKey, on ? u"1"_s : u"0"_s);
}

Result<void> Rights::setPin(const QString &pin)
{
    return keep(pinKey, pin.isEmpty() ? QString() : sealedPin(pin));
}

QString Rights::who() const
{
    return m_view.who();
}

void Rights::setWho(const QString &name)
{
    m_name = name;
    m_view.setWho(name);
    Q_EMIT changed();
}

void Rights::askWho(QWidget *asker)
{
    auto *dialog = new AskDialog(
        AskDialog::Kind::Name,
        [this](const QString &name) -> Result<void> {
            setWho(name);
            return {};
        },
        asker);
    dialog->open();
}

}
