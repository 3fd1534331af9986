#pragma once

#include <QLabel>

namespace provodka::ui {

/// The name of a field. A form gives its labels less than two lines whatever they need; this one asks for as
/// many as its text takes.
class FormLabel final : public QLabel
{
public:
    explicit FormLabel(QWidget *parent = nullptr)
        : QLabel(parent)
    {
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        const QSize hint = QLabel::sizeHint();
        return {hint.width(), qMax(hint.height(), heightForWidth(width()))};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        updateGeometry();
    }
};

}
