#include "ui/connections/connectionform.h"

#include "core/base/json.h"
#include "core/setup/prefill.h"
#include "ui/connections/howto.h"
#include "ui/connections/intoview.h"
#include "ui/connections/publicaddress.h"
#include "ui/connections/teststeps.h"
#include "ui/forms/settingsform.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isAskedAtOnce(const FieldSpec &spec, const ConnectorInfo &vendor)
{
    return spec.required || spec.isCommon || spec.key == vendor.presetBy;
}

/// What is asked at once, or the rest; an address by which servers are filled in comes first.
QList<FieldSpec> specsOf(const ConnectorInfo &vendor, bool atOnce)
{
    QList<FieldSpec> specs;
    for (const FieldSpec &spec : vendor.settings) {
        if (isAskedAtOnce(spec, vendor) != atOnce)
            continue;
        if (spec.key == vendor.presetBy && !vendor.presets.isEmpty())
            specs.prepend(spec);
        else
            specs.append(spec);
    }
    return specs;
}

QStringList secretKeysOf(const ConnectorInfo &vendor)
{
    QStringList keys;
    for (const FieldSpec &spec : vendor.settings) {
        if (spec.type == FieldSpec::Type::Secret)
            keys.append(spec.key);
    }
    return keys;
}

}

ConnectionForm::ConnectionForm(Office &office, const ConnectorInfo &vendor, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_vendor(vendor)
    , m_trouble(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_nameLine(new QLineEdit(this))
    , m_nameHelp(new QLabel(this))
    , m_nameProblem(new QLabel(this))
    , m_common(new SettingsForm(specsOf(vendor, true), this))
    , m_provider(new QLabel(this))
    , m_moreButton(new QPushButton(this))
    , m_more(new SettingsForm(specsOf(vendor, false), this))
    , m_test(new QPushButton(this))
    , m_steps(new TestSteps(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QLabel *label : {m_trouble, m_nameHelp, m_nameProblem, m_provider}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    layout->addWidget(m_trouble);
    layout->addWidget(new HowTo(vendor, this));
    layout->addWidget(m_common);
    layout->addWidget(m_provider);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_nameLine);
    layout->addWidget(m_nameProblem);
    layout->addWidget(m_nameHelp);
    auto *more = new QHBoxLayout;
    more->addWidget(m_moreButton);
    more->addStretch();
    layout->addLayout(more);
    layout->addWidget(m_more);
    for (const FieldSpec &spec : vendor.settings) {
        if (!spec.publicFor.isEmpty() && !m_address) {
            m_address = new PublicAddress(office, this);
            layout->addWidget(m_address);
        }
    }
    auto *tries = new QHBoxLayout;
    tries->addWidget(m_test);
    tries->addStretch();
    layout->addLayout(tries);
    layout->addWidget(m_steps);

    for (SettingsForm *form : {m_common, m_more})
        form->setHelpScope(u"setting/"_s + vendor.id);
    m_trouble->setObjectName(u"trouble"_s);
    m_trouble->hide();
    m_nameLabel->setBuddy(m_nameLine);
    m_nameLine->setObjectName(u"connectionName"_s);
    m_nameHelp->setForegroundRole(QPalette::PlaceholderText);
    m_nameProblem->setObjectName(u"connectionName.problem"_s);
    m_nameProblem->hide();
    m_provider->setObjectName(u"provider"_s);
    m_provider->hide();
    m_moreButton->setObjectName(u"moreSettings"_s);
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoDefault(false);
    m_moreButton->setVisible(!specsOf(vendor, false).isEmpty());
    m_more->hide();
    m_test->setObjectName(u"testConnection"_s);
    m_test->setAutoDefault(false);
    m_steps->hide();
    connect(m_moreButton, &QPushButton::toggled, this, [this](bool isShown) {
        m_more->setVisible(isShown);
        showListener();
    });
    connect(m_nameLine, &QLineEdit::textEdited, this, [this] {
        checkName();
        Q_EMIT edited();
    });
    connect(m_common, &SettingsForm::edited, this, [this] {
        fillServers();
        showListener();
        Q_EMIT edited();
    });
    connect(m_more, &SettingsForm::edited, this, [this] {
        showListener();
        Q_EMIT edited();
    });
    connect(m_test, &QPushButton::clicked, this, [this] { test(); });
    // Another key or address is another account, for all that a test knows.
    connect(this, &ConnectionForm::edited, this, [this] { m_isTested = false; });
    retranslate();
    showListener();
}

void ConnectionForm::setConnection(const ConnectionSetup &connection, bool isSaved, const QStringList &others)
{
    m_isSaved = isSaved;
    m_name = connection.name.value;
    m_others = others;
    m_nameLine->setText(m_name);
    m_nameLine->setReadOnly(isSaved);
    QJsonObject rest; // both forms keep what nobody declared: only one of them is given it
    QJsonObject seldom;
    for (auto one = connection.settings.begin(); one != connection.settings.end(); ++one) {
        const auto spec = std::find_if(m_vendor.settings.cbegin(), m_vendor.settings.cend(),
            [&](const FieldSpec &known) { return known.key == one.key(); });
        const bool isSeldom = spec != m_vendor.settings.cend() && !isAskedAtOnce(*spec, m_vendor);
        (isSeldom ? seldom : rest).insert(one.key(), one.value());
    }
    m_common->setValues(rest);
    m_more->setValues(seldom);
    m_common->setStoredSecrets({});
    m_more->setStoredSecrets({});
    m_stored.clear();
    m_preset = presetFor(m_vendor, json::text(connection.settings.value(m_vendor.presetBy)));
    m_filled = {};
    retranslate();
    showListener();
    askKeychain();
}

void ConnectionForm::setListener(const QString &running)
{
    m_running = running;
    showListener();
}

void ConnectionForm::askKeychain()
{
    m_office.secretsWork(this, [this](const Result<void> &work) {
        if (!work)
            say(work.error().text);
    });
    const QStringList keys = secretKeysOf(m_vendor);
    for (const QString &key : keys) {
        m_office.hasSecret({m_name}, key, this, [this, key](const Result<bool> &has) {
            const bool isTypedAlready = typedSecrets().contains(key);
            if (!has.value_or(false) || m_stored.contains(key) || isTypedAlready)
                return;
            m_stored.append(key);
            m_common->setStored(key);
            m_more->setStored(key);
        });
    }
}

ConnectionSetup ConnectionForm::connection() const
{
    QJsonObject settings = m_common->values();
    const QJsonObject seldom = m_more->values();
    for (auto one = seldom.begin(); one != seldom.end(); ++one)
        settings.insert(one.key(), one.value());
    return {{m_nameLine->text().trimmed()}, m_vendor.id, settings};
}

TypedSecrets ConnectionForm::typedSecrets() const
{
    TypedSecrets typed = m_common->typedSecrets();
    typed.insert(m_more->typedSecrets());
    return typed;
}

void ConnectionForm::fillServers()
{
    const QString address = json::text(m_common->values().value(m_vendor.presetBy));
    const SettingPreset *preset = presetFor(m_vendor, address);
    if (!preset)
        return;
    const QJsonObject wanted = withPreset({}, *preset, address);
    const auto fill = [&](SettingsForm *form, bool atOnce) {
        QJsonObject values = form->values();
        const QJsonObject before = values;
        for (const FieldSpec &spec : m_vendor.settings) {
            const bool isOfThis = isAskedAtOnce(spec, m_vendor) == atOnce && wanted.contains(spec.key);
            const QJsonValue now = values.value(spec.key);
            // What a person entered is not overwritten.
            const bool isFree = now.isUndefined() || now == spec.byDefault || now == m_filled.value(spec.key);
            if (isOfThis && isFree)
                values.insert(spec.key, wanted.value(spec.key));
        }
        if (values != before)
            form->setValues(values);
    };
    fill(m_common, true);
    fill(m_more, false);
    m_filled = wanted;
    m_preset = preset;
    retranslate();
}

bool ConnectionForm::checkName()
{
    const QString name = m_nameLine->text().trimmed();
    Setup setup;
    ConnectionSetup one;
    for (const QString &other : std::as_const(m_others)) {
        one.name = {other};
        setup.connections.append(one);
    }
    one.name = {name};
    setup.connections.append(one);
    const QString path = u"connections/%1/name"_s.arg(m_others.size());
    QString problem;
    const QList<SettingProblem> problems = checkSetup(setup, m_office.knowledge());
    for (const SettingProblem &found : problems) {
        if (found.path == path && !m_isSaved)
            problem = found.text.toString();
    }
    m_nameProblem->setText(u"⚠ "_s + problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

bool ConnectionForm::check()
{
    const bool isNameGood = checkName();
    const bool isMoreGood = m_more->check();
    if (!isMoreGood)
        m_moreButton->setChecked(true);
    const bool isCommonGood = m_common->check();
    return isNameGood && isMoreGood && isCommonGood;
}

void ConnectionForm::say(const Text &text)
{
    const bool isNews = !text.isEmpty() && text != m_said;
    m_said = text;
    m_trouble->setText(text.isEmpty() ? QString() : u"⚠ "_s + text.toString());
    m_trouble->setVisible(!text.isEmpty());
    if (isNews)
        bringIntoView(m_trouble);
}

void ConnectionForm::test()
{
    if (m_steps->isRunning())
        return;
    m_steps->show();
    m_steps->setSecrets(typedSecrets().values());
    m_steps->begin(
        Text(QT_TRANSLATE_NOOP("Text", "Connection \"%1\" (%2):"), {connection().name.value, m_vendor.id}));
    if (!check()) {
        const Text text(
            QT_TRANSLATE_NOOP("Text", "Some fields need another value; what is wrong is said at each."));
        m_steps->end(failure(Error::Kind::Misconfigured, text).value());
        Q_EMIT tested(false);
        return;
    }
    m_steps->add(CheckStep::Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "The fields are complete.")));
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking the keychain")));
    m_test->setEnabled(false);
    m_office.secretsWork(this, [this](const Result<void> &work) {
        if (work) {
            say({});
            m_steps->add(
                CheckStep::Verdict::Good, Text(QT_TRANSLATE_NOOP("Text", "The keychain can be used.")));
        } else {
            say(work.error().text);
            m_steps->add(CheckStep::Verdict::Remark, work.error().text);
        }
        askVendor();
    });
}

void ConnectionForm::askVendor()
{
    m_steps->wait(Text(QT_TRANSLATE_NOOP("Text", "Asking %1"), {m_vendor.title}));
    m_office.check(connection(), typedSecrets(), this, [this](const CheckReport &report) {
        m_test->setEnabled(true);
        m_steps->end(report);
        m_isTested = m_steps->isGood();
        Q_EMIT tested(m_isTested);
    });
}

void ConnectionForm::keepSecrets(std::function<void(bool)> done)
{
    keepNext(typedSecrets().keys(), std::move(done));
}

void ConnectionForm::keepNext(QStringList keys, std::function<void(bool)> done)
{
    if (keys.isEmpty()) {
        say({});
        done(true);
        return;
    }
    const QString key = keys.takeFirst();
    const ConnectionName name = connection().name;
    m_office.keepSecret(
        name, key, typedSecrets().value(key), this, [this, key, keys, done](const Result<void> &kept) {
            if (!kept) {
                say(kept.error().text);
                m_trouble->setFocus();
                done(false);
                return;
            }
            m_stored.append(key);
            m_common->setStored(key);
            m_more->setStored(key);
            keepNext(keys, done);
        });
}

void ConnectionForm::showListener()
{
    if (!m_address)
        return;
    const QJsonObject settings = connection().settings;
    for (const FieldSpec &spec : std::as_const(m_vendor.settings)) {
        if (spec.publicFor.isEmpty())
            continue;
        const QString listen = json::text(settings.value(spec.publicFor));
        m_address->setAddresses(listen, json::text(settings.value(spec.key)), m_running);
        m_address->setVisible(m_moreButton->isChecked() && !listen.isEmpty());
    }
}

void ConnectionForm::retranslate()
{
    m_nameLabel->setText(tr("Name of the connection"));
    m_nameLine->setAccessibleName(m_nameLabel->text());
    m_nameHelp->setText(m_isSaved
            ? tr("The name stays, as the keys are kept under it; for another name make a copy.")
            : tr("As it is called in this program, in routes and in alarms."));
    m_moreButton->setText(tr("More settings"));
    m_test->setText(tr("Test"));
    m_steps->setAccessibleName(tr("Test of the connection"));
    if (m_preset) {
        QString text = tr("The servers of %1 are filled in.").arg(m_preset->title);
        if (*m_preset->note)
            text += u' ' + QCoreApplication::translate("Settings", m_preset->note);
        m_provider->setText(text);
    }
    m_provider->setVisible(m_preset != nullptr);
    say(m_said);
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
