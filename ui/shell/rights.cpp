#include "ui/shell/rights.h"

#include "core/store/journal.h"
#include "core/store/windowrights.h"
#include "ui/shell/askdialog.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pin.h"
#include "ui/shell/workspaceview.h"

#include <QLocale>
#include <QPointer>
#include <QWidget>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int unlockedSeconds = 15 * 60; ///< without a change
constexpr int triesAtOnce = 3;
constexpr int pauseSeconds = 30; ///< doubled with every further three
constexpr int longestPauseSeconds = 30 * 60;

}

Rights::Rights(WorkspaceView &view, bool lookOnly, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_isLookOnlyStart(lookOnly)
{
    load();
    connect(&view, &WorkspaceView::changed, this, &Rights::load);
    view.setGate([this] { return mayAct(); });
    view.setRights(this);
}

void Rights::load()
{
    Workspace &workspace = m_view.workspace();
    const Result<QString> pin = workspace.value(WindowRights::pin);
    const Result<QString> lookOnly = workspace.value(WindowRights::lookOnly);
    const Result<QString> shared = workspace.value(WindowRights::shared);
    const Result<QString> tries = workspace.value(WindowRights::pinTries);
    if (!pin || !lookOnly || !shared || !tries)
        return; // as they were
    const bool isChanged
        = *pin != m_pin || (*lookOnly == "1"_L1) != m_isLookOnly || (*shared == "1"_L1) != m_isShared;
    if (*pin != m_pin)
        m_unlockedUntil = {};
    m_pin = *pin;
    m_wrong = tries->section(u' ', 0, 0).toInt();
    const qint64 blockedUntil = tries->section(u' ', 1, 1).toLongLong();
    m_blockedUntil = blockedUntil > 0 ? QDateTime::fromMSecsSinceEpoch(blockedUntil, Qt::UTC) : QDateTime();
    m_isLookOnly = *lookOnly == "1"_L1;
    m_isShared = *shared == "1"_L1;
    if (isChanged)
        Q_EMIT changed();
}

Result<void> Rights::keep(const QString &key, const QString &value, const Text &said)
{
    Result<Transaction> transaction = Transaction::begin(m_view.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const Result<void> done = m_view.workspace().setValue(key, value); !done)
        return done;
    if (!said.isEmpty()) {
        JournalLine line;
        line.at = m_view.clock().now();
        line.kind = u"act"_s;
        line.text = said;
        if (const Result<void> done = Journal(m_view.database()).write(line); !done)
            return done;
    }
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    load();
    return {};
}

// Kept, so that neither a new start nor a second window gives new tries.
void Rights::keepTries()
{
    const qint64 until = m_blockedUntil.isValid() ? m_blockedUntil.toMSecsSinceEpoch() : 0;
    const QString kept = m_wrong > 0 ? u"%1 %2"_s.arg(m_wrong).arg(until) : QString();
    Text said;
    if (m_wrong > 0 && m_wrong % triesAtOnce == 0)
        said = Text(QT_TRANSLATE_NOOP("Text", "A wrong PIN was given %1 times in a row, last by %2."),
            {QString::number(m_wrong), who()});
    // Where it cannot be written this window still knows it.
    [[maybe_unused]] const Result<void> done = keep(WindowRights::pinTries, kept, said);
}

Result<void> Rights::mayAct() const
{
    if (isLookOnly())
        return failure(Error::Kind::Misconfigured, whyLookOnly());
    if (m_isShared && m_name.isEmpty()) {
        return failure(Error::Kind::Misconfigured,
            Text(QT_TRANSLATE_NOOP(
                "Text", "Several people use this computer: say first who you are, in the menu “Settings”.")));
    }
    return {};
}

Text Rights::whyLookOnly() const
{
    if (m_isLookOnlyStart) {
        return Text(QT_TRANSLATE_NOOP("Text",
            "This window was started with --view, for viewing only: nothing can be decided or changed in it. "
            "Start the program without --view."));
    }
    return hasPin() ? Text(QT_TRANSLATE_NOOP("Text",
               "This workspace is open for viewing only: nothing can be decided or changed. Whoever "
               "knows its PIN changes this in the menu “Settings”."))
                    : Text(QT_TRANSLATE_NOOP("Text",
                        "This workspace is open for viewing only: nothing can be decided or changed. Change "
                        "this in the menu “Settings”."));
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

void Rights::sayWhyNot(QWidget *asker, const Error &error) const
{
    if (MessageBar *bar = MessageBar::of(asker))
        bar->say(error);
}

void Rights::mayAct(QWidget *asker, std::function<void()> then)
{
    if (const Result<void> may = mayAct(); may)
        then();
    else if (isLookOnly())
        sayWhyNot(asker, may.error());
    else
        askWho(asker, std::move(then));
}

void Rights::mayEdit(QWidget *asker, std::function<void()> then)
{
    const Result<void> may = mayEditNow();
    if (may)
        return then();
    // Afterwards the name may be missing still.
    const auto again = [this, self = QPointer<Rights>(this), asker, then = std::move(then)] {
        if (self)
            mayEdit(asker, then);
    };
    if (may.error().kind == Error::Kind::Unauthorized) {
        auto *dialog = new AskDialog(
            AskDialog::Kind::Pin, [this](const QString &pin) { return unlock(pin); }, asker);
        connect(dialog, &QDialog::accepted, asker, again);
        dialog->open();
    } else if (isLookOnly()) {
        sayWhyNot(asker, may.error());
    } else {
        askWho(asker, again);
    }
}

bool Rights::isUnlocked() const
{
    return m_unlockedUntil.isValid() && m_view.clock().now() < m_unlockedUntil;
}

Result<void> Rights::unlock(const QString &pin)
{
    const QDateTime now = m_view.clock().now();
    const auto blocked = [this]() -> tl::unexpected<Error> {
        const QString at = QLocale().toString(m_blockedUntil.toLocalTime().time(), u"HH:mm:ss"_s);
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text", "Too many wrong tries: the next is taken at %1."), {at}));
    };
    if (m_blockedUntil.isValid() && now < m_blockedUntil)
        return blocked();
    if (!isPin(m_pin, pin)) {
        if (++m_wrong % triesAtOnce == 0) {
            const int doublings = qMin(m_wrong / triesAtOnce - 1, 10);
            m_blockedUntil = now.addSecs(qMin(pauseSeconds << doublings, longestPauseSeconds));
        }
        keepTries();
        if (m_wrong % triesAtOnce == 0)
            return blocked();
        return failure(Error::Kind::Unauthorized,
            Text(QT_TRANSLATE_NOOP("Text", "This is not the PIN of this workspace.")));
    }
    m_wrong = 0;
    m_blockedUntil = {};
    keepTries();
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
    const char *said = on ? QT_TRANSLATE_NOOP("Text", "%1 opened this workspace for viewing only.")
                          : QT_TRANSLATE_NOOP("Text", "%1 opened this workspace for deciding and changing.");
    return keep(WindowRights::lookOnly, on ? u"1"_s : u"0"_s, Text(said, {who()}));
}

Result<void> Rights::setShared(bool on)
{
    const char *said = on
        ? QT_TRANSLATE_NOOP("Text", "%1 set that several people use this computer and say their names.")
        : QT_TRANSLATE_NOOP("Text", "%1 set that one person uses this computer.");
    return keep(WindowRights::shared, on ? u"1"_s : u"0"_s, Text(said, {who()}));
}

Result<void> Rights::setPin(const QString &pin)
{
    if (pin.isEmpty() && m_pin.isEmpty())
        return {};
    const char *said = pin.isEmpty() ? QT_TRANSLATE_NOOP("Text", "%1 removed the PIN of this workspace.")
        : m_pin.isEmpty()            ? QT_TRANSLATE_NOOP("Text", "%1 set a PIN for this workspace.")
                                     : QT_TRANSLATE_NOOP("Text", "%1 changed the PIN of this workspace.");
    const QString sealed = pin.isEmpty() ? QString() : sealedPin(pin);
    return keep(WindowRights::pin, sealed, Text(said, {who()}));
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

void Rights::askWho(QWidget *asker, std::function<void()> then)
{
    auto *dialog = new AskDialog(
        AskDialog::Kind::Name,
        [this](const QString &name) -> Result<void> {
            setWho(name);
            return {};
        },
        asker);
    if (then)
        connect(dialog, &QDialog::accepted, asker, std::move(then));
    dialog->open();
}

}
