#include "ui/payments/backreader.h"

#include <QCoreApplication>

namespace provodka::ui {

/// Lives on the reader's thread, and so does its connection.
class BackReader::Worker : public QObject
{
public:
    explicit Worker(QString file)
        : m_file(std::move(file))
    {
    }
    Database *database()
    {
        if (!m_database) {
            Result<std::unique_ptr<Database>> opened = Database::open(m_file, Database::Access::ReadOnly);
            if (!opened) {
                m_trouble = opened.error();
                return nullptr;
            }
            m_database = std::move(*opened);
        }
        return m_database.get();
    }
    const Error &trouble() const { return m_trouble; }

private:
    QString m_file;
    std::unique_ptr<Database> m_database;
    Error m_trouble;
};

BackReader::BackReader(const QString &databaseFile, QObject *parent)
    : QObject(parent)
    , m_file(databaseFile)
{
}

BackReader::~BackReader()
{
    m_stop = true;
    m_thread.quit();
    m_thread.wait();
}

void BackReader::ask(QObject *asker, Question question)
{
    if (!m_worker) {
        m_worker = new Worker(m_file);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(QThread::LowPriority);
    }
    const QPointer<QObject> there(asker);
    QMetaObject::invokeMethod(m_worker, [this, there, question = std::move(question)] {
        if (m_stop)
            return;
        Database *database = m_worker->database();
        Answer answer = question(database, m_worker->trouble(), m_stop);
        if (!answer)
            return;
        // Only the window's thread knows whether the asker is still there.
        QMetaObject::invokeMethod(qApp, [there, answer = std::move(answer)] {
            if (there)
                answer();
        });
    });
}

}
