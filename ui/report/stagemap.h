#pragma once

#include "ui/report/chartpainting.h"

#include <QPainterPath>
#include <QWidget>

namespace provodka::ui {

/// Stages as boxes from left to right as orders pass them, and arrows between: the wider, the more orders.
class StageMapPicture
{
public:
    struct Box
    {
        QString connection;
        QString id; ///< empty: the payment
        QString name;
        bool isPayment = false;
        int layer = 0;
        int row = 0;
        QRectF at;
    };
    struct Arrow
    {
        TransitionReport::Pair pair;
        PairKey key;
        int from = 0;
        int to = 0;
        QPainterPath path;
        double width = 1;
        double weight = 0; ///< 0 to 1: how long orders wait here
        QRectF label;
        QString text;
        bool isLongest = false;
    };

    StageMapPicture() = default;
    /// `paymentName` stands in the box that payments come from.
    StageMapPicture(const TransitionReport &report, const QString &paymentName);

    bool isEmpty() const { return m_arrows.empty(); }
    const std::vector<Arrow> &arrows() const { return m_arrows; }
    QSizeF smallest(const QFontMetricsF &metrics) const;
    void layOut(const QRectF &area, const QFontMetricsF &metrics);
    void paint(QPainter &painter, const ChartColours &colours, int selected, int hovered,
        const QString &longestName) const;
    /// Its place in arrows(); -1: none is there.
    int arrowAt(QPointF point) const;
    int arrowOf(const PairKey &key) const;

private:
    void placeInLayers();
    void placeInRows();
    void drawArrow(QPainter &painter, const Arrow &arrow, const ChartColours &colours, bool isSelected,
        bool isHovered) const;

    std::vector<Box> m_boxes;
    std::vector<Arrow> m_arrows; ///< most frequent first
    int m_layers = 0;
    int m_rows = 1;
    int m_detoursAbove = 0;
    int m_detoursBelow = 0;
};

class StageMap final : public QWidget
{
    Q_OBJECT
public:
    explicit StageMap(QWidget *parent = nullptr);

    void show(const TransitionReport &report);
    void select(const PairKey &key);
    const StageMapPicture &picture() const { return m_picture; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pairChosen(const provodka::PairKey &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void lay();
    void choose(int arrow);
    QString told(int arrow) const;

    TransitionReport m_report;
    StageMapPicture m_picture;
    PairKey m_key;
    int m_selected = -1;
    int m_hovered = -1;
};

}
