#include "ui/firstrun/accountstep.h"

#include "ui/connections/connectionform.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int isSavedRole = Qt::UserRole + 1;

}

AccountStep::AccountStep(Side side, Office &office, QWidget *parent)
    : Step(parent)
    , m_side(side)
    , m_office(office)
    , m_question(new QLabel(this))
    , m_choice(new QComboBox(this))
    , m_place(new QVBoxLayout)
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_choice);
    layout->addLayout(m_place);
    layout->addWidget(m_hint);
    layout->addStretch();
    m_question->setBuddy(m_choice);
    m_question->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"accountHint"_s);
    m_choice->setObjectName(side == Side::Source ? u"sourceChoice"_s : u"targetChoice"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_choice, &QComboBox::activated, this, &AccountStep::chosen);
    retranslate();
}

QString AccountStep::title() const
{
    return m_side == Side::Source ? tr("Where payments come from") : tr("Where the orders are");
}

QString AccountStep::promise() const
{
    return m_side == Side::Source
        ? tr("Nothing is changed there: payments are only read.")
        : tr("Nothing is changed there now: what it holds is only read. Keys go to the system's keychain.");
}

void AccountStep::fillChoices()
{
    const QString role = m_side == Side::Source ? u"payments"_s : u"orders"_s;
    m_choice->clear();
    for (const ConnectionSetup &one : std::as_const(m_setup.connections)) {
        const ConnectorInfo *vendor = m_office.knowledge().vendor(one.vendor);
        if (!vendor || !vendor->roles.contains(role))
            continue;
        m_choice->addItem(
            tr("%1 (%2), connected already").arg(one.name.value, vendor->title), one.name.value);
        m_choice->setItemData(m_choice->count() - 1, true, isSavedRole);
    }
    for (const ConnectorInfo &vendor : m_office.knowledge().vendors) {
        if (vendor.roles.contains(role))
            m_choice->addItem(vendor.title, vendor.id);
    }
}

void AccountStep::begin(const Draft &draft)
{
    fillChoices();
    const ConnectionSetup &entered = m_side == Side::Source ? draft.source : draft.target;
    m_otherSide = m_side == Side::Source ? draft.target.name : draft.source.name;
    m_wasGood = draft.step > (m_side == Side::Source ? 1 : 2);
    if (entered.vendor.isEmpty()) {
        m_entered.clear();
        delete m_form;
        m_form = nullptr;
        m_choice->setCurrentIndex(0);
        chosen(0);
        return;
    }
    const bool isSaved = m_setup.connection(entered.name) != nullptr;
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(isSaved ? entered.name.value : entered.vendor)));
    show(entered, isSaved);
}

void AccountStep::chosen(int at)
{
    if (at < 0)
        return;
    if (m_form)
        m_entered.insert(m_form->connection().vendor, m_form->connection());
    m_wasGood = false;
    const QString id = m_choice->itemData(at).toString();
    if (m_choice->itemData(at, isSavedRole).toBool()) {
        show(*m_setup.connection({id}), true);
        return;
    }
    ConnectionSetup fresh{{id}, id, {}};
    for (int number = 2; m_setup.connection(fresh.name) || fresh.name == m_otherSide; ++number)
        fresh.name = {u"%1-%2"_s.arg(id, QString::number(number))};
    const auto before = m_entered.constFind(id);
    const bool isReusable = before != m_entered.constEnd() && !m_setup.connection(before->name);
    show(isReusable ? *before : fresh, false);
}

void AccountStep::show(const ConnectionSetup &connection, bool isSaved)
{
    const ConnectorInfo *vendor = m_office.knowledge().vendor(connection.vendor);
    delete m_form;
    m_form = nullptr;
    if (!vendor)
        return;
    m_form = new ConnectionForm(m_office, *vendor, this);
    m_form->setObjectName(m_side == Side::Source ? u"sourceForm"_s : u"targetForm"_s);
    m_place->addWidget(m_form);
    QStringList others{m_otherSide.value};
    for (const ConnectionSetup &one : std::as_const(m_setup.connections))
        others.append(one.name.value);
    others.removeAll(QString());
    m_form->setConnection(connection, isSaved, others);
    connect(m_form, &ConnectionForm::edited, this, [this] {
        m_wasGood = false;
        retranslate();
        Q_EMIT edited();
    });
    connect(m_form, &ConnectionForm::tested, this, [this] {
        retranslate();
        Q_EMIT edited();
    });
    retranslate();
    Q_EMIT edited();
}

void AccountStep::putInto(Draft &draft) const
{
    if (m_form)
        (m_side == Side::Source ? draft.source : draft.target) = m_form->connection();
}

bool AccountStep::isReady() const
{
    return m_form && (m_wasGood || m_form->isTested());
}

void AccountStep::finish(std::function<void(bool)> done)
{
    if (!m_form->check()) {
        done(false);
        return;
    }
    m_form->keepSecrets(std::move(done));
}

void AccountStep::retranslate()
{
    m_question->setText(m_side == Side::Source ? tr("Which service tells of payments?")
                                               : tr("Which system keeps the orders?"));
    m_choice->setAccessibleName(m_question->text());
    m_hint->setText(isReady() ? QString() : tr("Fill in the fields and press “Test”; then it goes on."));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

void AccountStep::changeEvent(QEvent *event)
{
    Step::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
