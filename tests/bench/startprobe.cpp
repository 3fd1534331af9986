// Linked beside the program's own main(): watches its first paintings, and tells of them in one line.
#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace {

using namespace Qt::Literals::StringLiterals;

double sinceStart()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    const qint64 begun = qEnvironmentVariable("PROVODKA_BEGUN_NS").toLongLong();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() - begun) / 1e6;
}

/// Of all threads: what the program did, whatever else the computer had to do.
double spent()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

QJsonObject now()
{
    return {{"ms"_L1, sinceStart()}, {"cpu_ms"_L1, spent()}};
}

/// Before main(): the libraries are loaded by then.
const auto linked = std::pair(sinceStart(), spent());

class StartProbe final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            look(static_cast<QWidget *>(watched));
        return false;
    }

private:
    void look(const QWidget *painted)
    {
        if (painted->isWindow())
            mark("window"_L1);
        if (painted->objectName() == "payments"_L1)
            mark("page"_L1);
        const auto *table = qobject_cast<const QTableView *>(painted->parentWidget());
        if (table && table->objectName() == "payments"_L1 && table->model()->rowCount() > 0)
            mark("payments"_L1);
    }

    /// Once it is painted, too.
    void mark(QLatin1StringView what)
    {
        if (m_marks.contains(what))
            return;
        m_marks.insert(what, 0);
        QTimer::singleShot(0, this, [this, what] {
            m_marks.insert(what, now());
            if (what != "payments"_L1)
                return;
            m_marks.insert("linked"_L1, QJsonObject{{"ms"_L1, linked.first}, {"cpu_ms"_L1, linked.second}});
            m_marks.insert("application"_L1, m_application);
            std::puts(QJsonDocument(m_marks).toJson(QJsonDocument::Compact).constData());
            std::fflush(stdout);
        });
    }

    const QJsonObject m_application = now();
    QJsonObject m_marks;
};

void watchTheStart()
{
    auto *application = QCoreApplication::instance();
    application->installEventFilter(new StartProbe(application));
}

}

Q_COREAPP_STARTUP_FUNCTION(watchTheStart)
