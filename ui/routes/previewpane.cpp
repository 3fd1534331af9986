#include "ui/routes/previewpane.h"

#include "ui/shell/buttonrow.h"
#include "ui/shell/plaintable.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

PreviewPane::PreviewPane(Office &office, QWidget *parent)
    : Pane(u"previewPane"_s, parent)
    , m_office(office)
    , m_said(sentenceLabel(u"previewSaid"_s, this))
    , m_table(new PlainTable(u"preview"_s, this))
    , m_again(new QPushButton(this))
    , m_on(new QPushButton(this))
    , m_discard(new QPushButton(this))
{
    m_again->setObjectName(u"previewAgain"_s);
    m_on->setObjectName(u"applyPreview"_s);
    m_discard->setObjectName(u"discardPreview"_s);
    body()->addWidget(m_said);
    body()->addWidget(m_table, 1);
    auto *buttons = new ButtonRow;
    for (QPushButton *button : {m_on, m_discard, m_again})
        buttons->addWidget(button);
    body()->addLayout(buttons);
    connect(m_again, &QPushButton::clicked, this, [this] { look(m_setup, m_route); });
    connect(m_on, &QPushButton::clicked, this, &PreviewPane::switchOnAsked);
    connect(m_discard, &QPushButton::clicked, this, &Pane::closed);
    showTexts();
}

QString PreviewPane::title() const
{
    return tr("What the route “%1” would write now").arg(m_route.value);
}

void PreviewPane::look(const Setup &setup, const RouteName &route)
{
    m_setup = setup;
    m_route = route;
    m_answer.reset();
    for (RouteSetup &one : m_setup.routes) {
        if (one.name != route)
            continue;
        m_works = one.isOn && one.mode == RouteSetup::Mode::Work;
        one.isOn = true; // what it would do if it were on
        one.mode = RouteSetup::Mode::Work;
    }
    showTexts();
    m_office.preview(
        m_setup, route, this, [this, asked = ++m_asked](const Result<QList<PreviewRow>> &answer) {
            if (asked != m_asked)
                return;
            m_answer = answer;
            showTexts();
        });
}

void PreviewPane::retranslate()
{
    m_table->setAccessibleName(tr("Writes that would be made"));
    m_table->setHeaders(
        {tr("Payment"), tr("Order"), tr("Object"), tr("Field"), tr("Before"), tr("After"), tr("Why")});
    m_again->setText(tr("Refresh"));
    m_on->setText(tr("Switch on"));
    m_discard->setText(tr("Do not switch on"));
    m_again->setEnabled(m_answer.has_value());
    m_on->setEnabled(m_answer && *m_answer && !m_works);
    m_on->setToolTip(m_works ? tr("The route is on: what is listed here is done by itself.") : QString());
    QList<PlainRow> rows;
    if (!m_answer) {
        m_said->setText(tr("The latest real payments are looked at; nothing is written."));
    } else if (!*m_answer) {
        m_said->setText(m_answer->error().text.toString());
    } else {
        const QList<PreviewRow> &found = **m_answer;
        for (qsizetype i = 0; i < found.size(); ++i) {
            const PreviewRow &one = found[i];
            rows.append({QString::number(i),
                {one.payment, one.order.value, one.object.toString(), one.field, Text::shown(one.before),
                    Text::shown(one.after), one.why.toString()}});
        }
        m_said->setText(rows.isEmpty()
                ? tr("There is nothing to write now. Nothing was written.")
                : tr("%n write(s) would be made. Nothing was written.", nullptr, int(rows.size())));
    }
    m_table->setRows(std::move(rows));
}

}
