#include "core/engine/undopreview.h"

#include "core/store/undostore.h"

namespace provodka {

Async<QList<UndoStep>> undoPreview(UndoQuestion question)
{
    UndoStore undos(*question.database);
    const EventId event = question.row.event.id;
    const Result<QList<DoneCommand>> done = undos.done(event);
    if (!done)
        co_return tl::unexpected(done.error());
    if (done->isEmpty())
        co_return QList<UndoStep>();
    QList<WrittenCommand> written;
    QList<LaterWriting> later;
    for (const DoneCommand &one : *done) {
        written.append({one.id, one.action, one.proof});
        const QString order = refOf(one.action).order;
        const Result<QList<DoneCommand>> others = undos.doneLater(event, question.target, order, one.id);
        if (!others)
            co_return tl::unexpected(others.error());
        for (const DoneCommand &other : *others) {
            if (!question.together.contains(other.event))
                later.append({order, one.id, other.event, false});
        }
    }
    const QList<OrderQuery> queries = undoQueries(written);
    const Result<QList<Result<OrderFound>>> answers = co_await question.book->find(queries, Spend::People);
    if (!answers)
        co_return tl::unexpected(answers.error());
    QList<OrderFound> found;
    for (const Result<OrderFound> &answer : *answers) {
        if (!answer)
            co_return tl::unexpected(answer.error());
        found.append(*answer);
    }
    if (found.size() == 1 && found.first().number.isEmpty())
        found.first().number = question.row.orderNumber;
    co_return undoSteps(written, found, later);
}

}
