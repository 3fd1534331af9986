#include "ui/report/stagemap.h"

#include "core/report/transitiontext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace provodka::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t arrowsAtMost = 40;
constexpr double rareEdge = 0.05;
constexpr double widest = 12;

double weightOf(const StageMapPicture::Arrow &arrow)
{
    return double(arrow.pair.count + arrow.pair.unknown);
}

/// Stages in the order that lets most orders go forward: sinks last, sources first, else who sends most.
std::vector<int> flowOrder(size_t boxes, const std::vector<StageMapPicture::Arrow> &arrows)
{
    std::vector<int> left(boxes);
    for (size_t i = 0; i < boxes; ++i)
        left[i] = int(i);
    std::vector<int> front;
    std::vector<int> back;
    const auto isLeft = [&left](int box) { return std::ranges::find(left, box) != left.end(); };
    while (!left.empty()) {
        std::vector<std::pair<double, double>> flows(boxes); // in, out
        for (const StageMapPicture::Arrow &arrow : arrows) {
            if (isLeft(arrow.from) && isLeft(arrow.to)) {
                flows[size_t(arrow.from)].second += weightOf(arrow);
                flows[size_t(arrow.to)].first += weightOf(arrow);
            }
        }
        const auto sink = std::ranges::find_if(left, [&](int box) { return flows[size_t(box)].second <= 0; });
        if (sink != left.end()) {
            back.push_back(*sink);
            left.erase(sink);
            continue;
        }
        const auto first = std::ranges::max_element(
            left, {}, [&](int box) { return flows[size_t(box)].second - flows[size_t(box)].first; });
        front.push_back(*first);
        left.erase(first);
    }
    front.insert(front.end(), back.rbegin(), back.rend());
    return front;
}

QPainterPath arrowHead(const QPainterPath &path, double size)
{
    const QPointF tip = path.pointAtPercent(1);
    const double length = qMax(path.length(), 1.0);
    const QPointF from = path.pointAtPercent(qMax(0.0, 1 - size / length));
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto side = [&](double turn) {
        return QPointF(tip.x() - size * std::cos(angle + turn), tip.y() - size * std::sin(angle + turn));
    };
    QPainterPath head;
    head.moveTo(tip);
    head.lineTo(side(0.5));
    head.lineTo(side(-0.5));
    head.closeSubpath();
    return head;
}

}

StageMapPicture::StageMapPicture(const TransitionReport &report, const QString &paymentName)
{
    const auto boxOf
        = [this](const QString &connection, const QString &id, const QString &name, bool isPayment) {
              for (size_t i = 0; i < m_boxes.size(); ++i) {
                  if (m_boxes[i].connection == connection && m_boxes[i].id == id
                      && m_boxes[i].isPayment == isPayment)
                      return int(i);
              }
              Box &box = m_boxes.emplace_back();
              box.connection = connection;
              box.id = id;
              box.name = name.isEmpty() ? id : name;
              box.isPayment = isPayment;
              return int(m_boxes.size()) - 1;
          };
    double most = 0;
    double longest = 0;
    for (const TransitionReport::Pair &pair : report.pairs) {
        if (m_arrows.size() >= arrowsAtMost)
            break;
        Arrow &arrow = m_arrows.emplace_back();
        arrow.pair = pair;
        arrow.key = PairKey::of(pair);
        arrow.from = pair.fromPayment ? boxOf(pair.connection, {}, paymentName, true)
                                      : boxOf(pair.connection, pair.fromId, pair.fromName, false);
        arrow.to = boxOf(pair.connection, pair.toId, pair.toName, false);
        arrow.text = pair.count > 0 ? durationInWords(pair.medianMs) : QString();
        most = qMax(most, weightOf(arrow));
        longest = qMax(longest, std::log(double(pair.medianMs) + 1));
    }
    // Where orders spent most time together, not where one order slept.
    Arrow *waited = nullptr;
    for (Arrow &arrow : m_arrows) {
        arrow.width = 1.5 + (widest - 1.5) * std::sqrt(weightOf(arrow) / qMax(most, 1.0));
        if (arrow.pair.fromPayment)
            arrow.width = qMin(arrow.width, 5.0);
        arrow.weight
            = arrow.pair.count > 0 && longest > 0 ? std::log(double(arrow.pair.medianMs) + 1) / longest : 0;
        const auto together
            = [](const Arrow &one) { return double(one.pair.medianMs) * double(one.pair.count); };
        if (!arrow.pair.fromPayment && (!waited || together(arrow) > together(*waited)))
            waited = &arrow;
    }
    if (waited && waited->pair.count > 0)
        waited->isLongest = true;
    placeInLayers();
    placeInRows();
}

void StageMapPicture::placeInLayers()
{
    const std::vector<int> order = flowOrder(m_boxes.size(), m_arrows);
    std::vector<size_t> places(m_boxes.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[size_t(order[i])] = i;
    std::vector<double> sent(m_boxes.size());
    for (const Arrow &arrow : m_arrows)
        sent[size_t(arrow.from)] = qMax(sent[size_t(arrow.from)], weightOf(arrow));
    for (const int box : order) {
        for (const Arrow &arrow : m_arrows) {
            const bool isForward = places[size_t(arrow.from)] < places[size_t(arrow.to)];
            const bool isRare = weightOf(arrow) < rareEdge * sent[size_t(arrow.from)];
            if (arrow.to == box && isForward && !isRare)
                m_boxes[size_t(box)].layer
                    = qMax(m_boxes[size_t(box)].layer, m_boxes[size_t(arrow.from)].layer + 1);
        }
    }
    // What nothing leads to stands right before where it leads.
    for (Box &box : m_boxes) {
        const int self = int(&box - m_boxes.data());
        const bool isLedTo
            = std::ranges::any_of(m_arrows, [self](const Arrow &one) { return one.to == self; });
        int nearest = -1;
        for (const Arrow &arrow : m_arrows) {
            if (arrow.from == self && (nearest < 0 || m_boxes[size_t(arrow.to)].layer < nearest))
                nearest = m_boxes[size_t(arrow.to)].layer;
        }
        if (!isLedTo && nearest > 0)
            box.layer = nearest - 1;
    }
    for (const Box &box : m_boxes)
        m_layers = qMax(m_layers, box.layer + 1);
}

void StageMapPicture::placeInRows()
{
    std::vector<double> passed(m_boxes.size());
    for (const Arrow &arrow : m_arrows) {
        passed[size_t(arrow.from)] += weightOf(arrow);
        passed[size_t(arrow.to)] += weightOf(arrow);
    }
    for (int layer = 0; layer < m_layers; ++layer) {
        std::vector<int> own;
        for (size_t i = 0; i < m_boxes.size(); ++i) {
            if (m_boxes[i].layer == layer)
                own.push_back(int(i));
        }
        // The way that most orders go is one line; payments come from below.
        std::ranges::sort(own, {},
            [&](int box) { return std::pair(m_boxes[size_t(box)].isPayment, -passed[size_t(box)]); });
        for (size_t i = 0; i < own.size(); ++i)
            m_boxes[size_t(own[i])].row = int(i);
        m_rows = qMax(m_rows, int(own.size()));
    }
    for (const Arrow &arrow : m_arrows) {
        const Box &from = m_boxes[size_t(arrow.from)];
        const Box &to = m_boxes[size_t(arrow.to)];
        if (to.layer <= from.layer)
            ++m_detoursBelow;
        else if (to.layer > from.layer + 1 && from.row == 0 && to.row == 0)
            ++m_detoursAbove;
    }
}

QSizeF StageMapPicture::smallest(const QFontMetricsF &metrics) const
{
    double label = 0;
    for (const Arrow &arrow : m_arrows)
        label = qMax(label, metrics.horizontalAdvance(arrow.text));
    const double column = label + 22 + metrics.averageCharWidth() * 14;
    const double row = metrics.height() * 4.2;
    return {m_layers * column + 16,
        m_rows * row + (m_detoursAbove > 0 ? metrics.height() * 2.4 : metrics.height() * 1.4)
            + (m_detoursBelow > 0 ? metrics.height() * 2.2 : 4)};
}

void StageMapPicture::layOut(const QRectF &area, const QFontMetricsF &metrics)
{
    if (m_layers == 0)
        return;
    double label = 0;
    for (const Arrow &arrow : m_arrows)
        label = qMax(label, metrics.horizontalAdvance(arrow.text));
    const double gap = qMax(label + 26, area.width() / m_layers * 0.36);
    const double wide = (area.width() - gap * (m_layers - 1) - 12) / m_layers;
    const double above = m_detoursAbove > 0 ? metrics.height() * 2.4 : metrics.height() * 1.4;
    const double below = m_detoursBelow > 0 ? metrics.height() * 2.2 : 4;
    const double row = (area.height() - above - below) / m_rows;
    const double high = qMin(row * 0.72, metrics.height() * 3.2);
    for (Box &box : m_boxes) {
        const double x = area.left() + 6 + box.layer * (wide + gap);
        const double y = area.top() + above + (box.row + 0.5) * row - high / 2;
        box.at = QRectF(x, y, wide, high);
    }
    int detour = 0;
    for (Arrow &arrow : m_arrows) {
        const Box &from = m_boxes[size_t(arrow.from)];
        const Box &to = m_boxes[size_t(arrow.to)];
        QPainterPath path;
        const double tip = 3;
        if (to.layer == from.layer + 1) {
            const QPointF start(from.at.right(), from.at.center().y());
            const double shift = from.row == to.row ? 0 : (from.row < to.row ? -high * 0.22 : high * 0.22);
            const QPointF end(to.at.left() - tip, to.at.center().y() + (from.row == to.row ? 0 : -shift));
            const double bend = (end.x() - start.x()) / 2;
            path.moveTo(start);
            path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
        } else if (to.layer > from.layer) {
            const bool isAbove = from.row == 0 && to.row == 0;
            const double lift = isAbove ? -(above * 0.95) : high * 0.2;
            const QPointF start(from.at.right() - wide * 0.2, isAbove ? from.at.top() : from.at.bottom());
            const QPointF end(to.at.left() + wide * 0.2, isAbove ? to.at.top() - tip : to.at.bottom() + tip);
            path.moveTo(start);
            path.cubicTo(start + QPointF(gap / 2, lift), end + QPointF(-gap / 2, lift), end);
        } else {
            // Back again: below everything of its rows.
            const QPointF start(from.at.left() + wide * 0.35, from.at.bottom());
            const QPointF end(to.at.right() - wide * 0.35, to.at.bottom() + tip);
            const double drop = metrics.height() * (1.6 + 0.5 * (detour++ % 3));
            path.moveTo(start);
            path.cubicTo(start + QPointF(-gap / 3, drop), end + QPointF(gap / 3, drop), end);
        }
        arrow.path = path;
        // Where ways cross, words stand near the end that is theirs alone.
        const bool isSteep = to.layer == from.layer + 1 && to.row != from.row;
        const double place = !isSteep ? 0.5 : to.row > from.row ? 0.8 : 0.24;
        const QPointF middle = path.pointAtPercent(path.percentAtLength(path.length() * place));
        const double text = metrics.horizontalAdvance(arrow.text) + 10;
        const double rise
            = to.layer == from.layer + 1 && !isSteep ? metrics.height() * 0.75 + arrow.width / 2 : 0;
        arrow.label = QRectF(
            middle.x() - text / 2, middle.y() - metrics.height() / 2 - rise - 1, text, metrics.height() + 2);
    }
    // Words never lie on each other: the later one steps aside.
    for (size_t i = 1; i < m_arrows.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (m_arrows[i].label.intersects(m_arrows[j].label))
                m_arrows[i].label.moveTop(m_arrows[j].label.bottom() + 2);
        }
    }
}

void StageMapPicture::drawArrow(
    QPainter &painter, const Arrow &arrow, const ChartColours &colours, bool isSelected, bool isHovered) const
{
    QColor colour = mixed(mixed(colours.back, colours.text, 0.32), colours.hot, arrow.weight * arrow.weight);
    if (arrow.isLongest)
        colour = colours.hot;
    if (arrow.pair.fromPayment)
        colour = colours.now;
    const double head = qMax(9.0, arrow.width * 1.5);
    if (isSelected || isHovered) {
        QColor glow = colours.selected;
        glow.setAlphaF(isSelected ? 0.45F : 0.25F);
        painter.setPen(QPen(glow, arrow.width + 8, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(arrow.path);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(colour, arrow.width, arrow.pair.fromPayment ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    QPainterPath line = arrow.path;
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPath(arrowHead(line, head));
}

void StageMapPicture::paint(QPainter &painter, const ChartColours &colours, int selected, int hovered,
    const QString &longestName) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(painter.font());
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setBold(true);
    for (int i = int(m_arrows.size()) - 1; i >= 0; --i)
        drawArrow(painter, m_arrows[size_t(i)], colours, i == selected, i == hovered);
    for (const Box &box : m_boxes) {
        const int self = int(&box - m_boxes.data());
        const bool isHot = std::ranges::any_of(
            m_arrows, [self](const Arrow &arrow) { return arrow.isLongest && arrow.from == self; });
        const QColor edge = isHot ? colours.hot
            : box.isPayment       ? colours.now
                                  : mixed(colours.grid, colours.now, 0.4);
        painter.setPen(QPen(edge, isHot ? 2.4 : 1.2, box.isPayment ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(isHot ? mixed(colours.back, colours.hot, 0.12) : colours.box);
        const double round = box.isPayment ? box.at.height() / 2 : 7;
        painter.drawRoundedRect(box.at, round, round);
        painter.setPen(colours.text);
        painter.setFont(isHot ? strong : plain);
        const QRectF inner = box.at.adjusted(5, 2, -5, -2);
        const QRectF needed = painter.boundingRect(inner, Qt::AlignCenter | Qt::TextWordWrap, box.name);
        const bool fits = inner.adjusted(-1, -1, 1, 1).contains(needed);
        if (fits)
            painter.drawText(inner, Qt::AlignCenter | Qt::TextWordWrap, box.name);
        else
            painter.drawText(inner, Qt::AlignCenter,
                QFontMetricsF(painter.font()).elidedText(box.name, Qt::ElideRight, inner.width()));
        if (isHot) {
            painter.setPen(colours.hot);
            const double width = QFontMetricsF(strong).horizontalAdvance(longestName) + 4;
            QRectF tag(box.at.left(), box.at.top() - metrics.height() - 3, width, metrics.height());
            painter.drawText(tag, Qt::AlignLeft | Qt::AlignVCenter, longestName);
        }
        painter.setFont(plain);
    }
    for (int i = int(m_arrows.size()) - 1; i >= 0; --i) {
        const Arrow &arrow = m_arrows[size_t(i)];
        if (arrow.text.isEmpty())
            continue;
        const bool isMarked = i == selected || arrow.isLongest;
        QColor ground = colours.back;
        ground.setAlphaF(0.88F);
        painter.setPen(i == selected ? QPen(colours.selected, 1.4) : QPen(Qt::NoPen));
        painter.setBrush(ground);
        painter.drawRoundedRect(arrow.label, 4, 4);
        painter.setFont(isMarked ? strong : plain);
        painter.setPen(arrow.isLongest ? colours.hot : colours.text);
        painter.drawText(arrow.label.adjusted(-8, 0, 8, 0), Qt::AlignCenter, arrow.text);
        painter.setFont(plain);
    }
}

int StageMapPicture::arrowAt(QPointF point) const
{
    for (size_t i = 0; i < m_arrows.size(); ++i) {
        if (!m_arrows[i].text.isEmpty() && m_arrows[i].label.contains(point))
            return int(i);
    }
    for (size_t i = 0; i < m_arrows.size(); ++i) {
        QPainterPathStroker around;
        around.setWidth(qMax(m_arrows[i].width, 12.0));
        if (around.createStroke(m_arrows[i].path).contains(point))
            return int(i);
    }
    return -1;
}

int StageMapPicture::arrowOf(const PairKey &key) const
{
    const auto at = std::ranges::find(m_arrows, key, &Arrow::key);
    return at == m_arrows.end() ? -1 : int(at - m_arrows.begin());
}

StageMap::StageMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void StageMap::show(const TransitionReport &report)
{
    m_report = report;
    m_picture = StageMapPicture(report, tr("Payment received"));
    m_hovered = -1;
    select(m_key);
    updateGeometry();
    lay();
}

void StageMap::select(const PairKey &key)
{
    m_key = key;
    m_key.way.reset();
    m_selected = m_picture.arrowOf(m_key);
    QStringList lines;
    for (int i = 0; i < int(m_picture.arrows().size()); ++i)
        lines.append(told(i));
    setAccessibleDescription(lines.join(u"\n"_s));
    update();
}

QSize StageMap::sizeHint() const
{
    return m_picture.isEmpty() ? QSize(300, 120)
                               : m_picture.smallest(QFontMetricsF(font())).toSize() + QSize(16, 12);
}

void StageMap::lay()
{
    m_picture.layOut(QRectF(rect()).adjusted(8, 6, -8, -6), QFontMetricsF(font()));
    update();
}

QString StageMap::told(int arrow) const
{
    const StageMapPicture::Arrow &one = m_picture.arrows()[size_t(arrow)];
    const QString count = QLocale().toString(one.pair.count);
    if (one.pair.count == 0)
        return tr("%1: it is not known when these orders entered the first stage.")
            .arg(pairInWords(one.pair));
    QString text = tr("%1: %2 orders, median %3, 90 of 100 within %4.")
                       .arg(pairInWords(one.pair), count, durationInWords(one.pair.medianMs),
                           durationInWords(one.pair.p90Ms));
    if (one.isLongest)
        text += u' ' + tr("Orders wait longest here.");
    return text;
}

void StageMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ChartColours colours = ChartColours::of(palette());
    painter.setPen(QPen(hasFocus() ? colours.selected : colours.grid, 1));
    painter.setBrush(colours.back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    m_picture.paint(painter, colours, m_selected, m_hovered, tr("Longest wait"));
}

void StageMap::resizeEvent(QResizeEvent *)
{
    lay();
}

void StageMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show(m_report);
    else if (event->type() == QEvent::FontChange)
        lay();
}

void StageMap::choose(int arrow)
{
    m_selected = arrow;
    m_key = m_picture.arrows()[size_t(arrow)].key;
    update();
    Q_EMIT pairChosen(m_key);
}

void StageMap::mousePressEvent(QMouseEvent *event)
{
    const int arrow = m_picture.arrowAt(event->position());
    if (event->button() == Qt::LeftButton && arrow >= 0)
        choose(arrow);
}

void StageMap::mouseMoveEvent(QMouseEvent *event)
{
    const int arrow = m_picture.arrowAt(event->position());
    if (arrow == m_hovered)
        return;
    m_hovered = arrow;
    setCursor(arrow >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void StageMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void StageMap::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_picture.arrows().size());
    const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    if (count == 0 || (!isForward && !isBack))
        return QWidget::keyPressEvent(event);
    choose(m_selected < 0 ? 0 : (m_selected + (isForward ? 1 : count - 1)) % count);
}

bool StageMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int arrow = m_picture.arrowAt(help->pos());
    if (arrow >= 0)
        QToolTip::showText(help->globalPos(), told(arrow), this);
    else
        QToolTip::hideText();
    return true;
}

}
