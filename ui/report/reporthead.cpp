#include "ui/report/reporthead.h"

#include "core/report/transitiontext.h"
#include "ui/report/chartpainting.h"
#include "ui/report/reportwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QFont boldOf(const QWidget *of, double times)
{
    QFont font = of->font();
    font.setPointSizeF(font.pointSizeF() * times);
    font.setBold(true);
    return font;
}

}

ReportHead::ReportHead(QWidget *parent)
    : QFrame(parent)
    , m_factor(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_detail(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    m_factor->setObjectName(u"factor"_s);
    m_factor->setFont(boldOf(this, 2.6));
    m_headline->setObjectName(u"headline"_s);
    m_headline->setFont(boldOf(this, 1.45));
    m_detail->setObjectName(u"detail"_s);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    auto *texts = new QVBoxLayout;
    for (QLabel *label : {m_headline, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        texts->addWidget(label);
    }
    layout->addWidget(m_factor);
    layout->addLayout(texts, 1);
    m_orders = makeTile(u"orders"_s);
    m_median = makeTile(u"median"_s);
    m_ninety = makeTile(u"ninety"_s);
    m_over = makeTile(u"over"_s);
    for (const Tile &tile : {m_orders, m_median, m_ninety, m_over}) {
        auto *column = new QVBoxLayout;
        column->addStretch();
        column->addWidget(tile.value, 0, Qt::AlignRight);
        column->addWidget(tile.caption, 0, Qt::AlignRight);
        column->addStretch();
        layout->addSpacing(14);
        layout->addLayout(column);
    }
}

ReportHead::Tile ReportHead::makeTile(const QString &name)
{
    Tile tile{new QLabel(this), new QLabel(this)};
    tile.value->setObjectName(name);
    tile.value->setFont(boldOf(this, 1.35));
    tile.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    tile.caption->setForegroundRole(QPalette::PlaceholderText);
    return tile;
}

void ReportHead::show(const ReportAnswer &shown)
{
    m_factor->hide();
    if (!shown.pair)
        return;
    const ReportWords words(shown);
    m_headline->setText(words.headline());
    m_detail->setText(words.detail());
    showFactor(shown);
    showTiles(*shown.pair, shown.request.limitMs);
}

void ReportHead::showFactor(const ReportAnswer &shown)
{
    m_factor->setAccessibleName(m_headline->text());
    if (!shown.pairBefore || shown.pairBefore->count == 0 || shown.pair->count == 0)
        return;
    const double factor
        = double(qMax(shown.pairBefore->medianMs, 1LL)) / double(qMax(shown.pair->medianMs, 1LL));
    if (factor < 1.05)
        return;
    m_factor->setText(QLocale().toString(factor, 'f', factor < 10 ? 1 : 0) + QChar(0x00d7));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ChartColours::of(palette()).now);
    m_factor->setPalette(colours);
    m_factor->show();
}

void ReportHead::showTiles(const TransitionReport::Pair &pair, std::optional<qint64> limitMs)
{
    const auto time = [&pair](qint64 ms) { return pair.count > 0 ? durationInWords(ms) : u"–"_s; };
    m_orders.value->setText(QLocale().toString(pair.count));
    m_median.value->setText(time(pair.medianMs));
    m_ninety.value->setText(time(pair.p90Ms));
    m_orders.caption->setText(tr("orders"));
    m_median.caption->setText(tr("median"));
    m_ninety.caption->setText(tr("90 of 100 within"));
    if (limitMs) {
        m_over.value->setText(pair.count > 0
                ? QLocale().toString(100.0 * double(pair.over) / double(pair.count), 'f', 1) + u"\u00a0%"_s
                : u"–"_s);
        m_over.caption->setText(tr("over %1").arg(durationInWords(*limitMs)));
    } else {
        m_over.value->setText(time(pair.maxMs));
        m_over.caption->setText(tr("longest"));
    }
    for (const Tile &tile : {m_orders, m_median, m_ninety, m_over})
        tile.value->setAccessibleName(tile.caption->text() + u": "_s + tile.value->text());
}

}
