#include "tests/bench/storagebench.h"

#include "tests/bench/ranks.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QThread>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace provodka::bench {

using namespace Qt::Literals::StringLiterals;

QJsonObject flushes(int count)
{
    QTemporaryFile file;
    if (!file.open())
        return {{"error"_L1, file.errorString()}};
    const QByteArray page(8192, 'x');
    QList<qint64> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (file.write(page) != page.size() || !file.flush())
            return {{"error"_L1, file.errorString()}};
#ifdef Q_OS_UNIX
        if (fsync(file.handle()) != 0)
            return {{"error"_L1, u"fsync"_s}};
#endif
        times.append(timer.nsecsElapsed() / 1000);
        QThread::msleep(10);
    }
    return ranks(times);
}

}
