#pragma once

#include "core/store/eventstore.h"

#include <QObject>
#include <QSet>

namespace provodka::ui {

class WorkspaceView;

/// What waits for a person, and what began to.
class Attention : public QObject
{
    Q_OBJECT
public:
    explicit Attention(WorkspaceView &view, QObject *parent = nullptr);
    int count() const { return m_count; }
    void look();

Q_SIGNALS:
    void changed();
    void began(qint64 event, const provodka::Text &why);

private:
    WorkspaceView &m_view;
    QSet<qint64> m_known;
    int m_count = 0;
    bool m_hasLooked = false;
};

}
