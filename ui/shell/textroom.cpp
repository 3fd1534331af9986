#include "ui/shell/textroom.h"

#include "ui/shell/columnmemory.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QScopedValueRollback>

namespace provodka::ui {

namespace {

class HeadingRoom final : public QObject
{
public:
    explicit HeadingRoom(QHeaderView *header)
        : QObject(header)
        , m_header(header)
    {
        constexpr int rowsLookedAt = 40; // not all of a million
        header->setResizeContentsPrecision(rowsLookedAt);
        header->installEventFilter(this);
        connect(header, &QHeaderView::sectionCountChanged, this, [this] { widen(); });
        connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int) {
            if (section != last())
                fitLast();
        });
    }

    void widen()
    {
        const ArrangingColumns arranging(m_header);
        const int lastSection = last();
        for (int section = 0; section < m_header->count(); ++section) {
            const bool isWanted = !m_header->isSectionHidden(section) && section != lastSection;
            const int wanted = isWanted ? m_header->sectionSizeHint(section) : 0;
            if (m_header->sectionSize(section) < wanted)
                m_header->resizeSection(section, wanted);
        }
        fitLast();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            fitLast();
        return QObject::eventFilter(watched, event);
    }

private:
    int last() const
    {
        for (int place = m_header->count() - 1; place >= 0; --place) {
            if (const int section = m_header->logicalIndex(place); !m_header->isSectionHidden(section))
                return section;
        }
        return -1;
    }

    /// What stands below, as far as it is no whole sentence.
    int cellsOf(int section) const
    {
        const auto *view = qobject_cast<QAbstractItemView *>(m_header->parentWidget());
        constexpr int letters = 30;
        return view && view->model()
            ? qMin(view->sizeHintForColumn(section), m_header->fontMetrics().averageCharWidth() * letters)
            : 0;
    }

    void fitLast()
    {
        const int section = last();
        if (m_isFitting || section < 0)
            return;
        const QScopedValueRollback fitting(m_isFitting, true);
        const ArrangingColumns arranging(m_header);
        const int wanted = qMax(m_header->sectionSizeHint(section), cellsOf(section));
        int others = 0;
        for (int one = 0; one < m_header->count(); ++one)
            others += one == section ? 0 : m_header->sectionSize(one);
        m_header->setStretchLastSection(others + wanted <= m_header->width());
        if (m_header->sectionSize(section) < wanted)
            m_header->resizeSection(section, wanted);
    }

    QHeaderView *m_header;
    bool m_isFitting = false;
};

}

void makeRoomForHeadings(QHeaderView *header)
{
    const QObjectList &children = header->children();
    for (QObject *one : children) {
        if (auto *room = dynamic_cast<HeadingRoom *>(one))
            return room->widen();
    }
    (new HeadingRoom(header))->widen();
}

void growToTexts(QWidget *window)
{
    QLayout *layout = window->layout();
    if (!layout)
        return;
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width())
                                                   : layout->totalSizeHint().height();
    if (window->height() < wanted)
        window->resize(window->width(), wanted);
}

}
