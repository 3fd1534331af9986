// Whatever a vendor's server says, in whatever pieces: no crash, no unbounded memory, and the pieces make no
// difference.

#include "core/net/answerparser.h"

#include <cstdint>
#include <cstdlib>

using provodka::AnswerParser;
using provodka::HttpAnswer;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    AnswerParser::Limits limits;
    limits.headBytes = 512;
    limits.bodyBytes = 1024;
    const bool answersHead = size % 2 == 1;
    AnswerParser whole(limits, answersHead);
    whole.feed(bytes);
    AnswerParser dripped(limits, answersHead);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        dripped.feed(bytes.sliced(i, 1));
    whole.end();
    dripped.end();
    if (whole.state() != dripped.state())
        abort();
    const HttpAnswer one = whole.take();
    const HttpAnswer other = dripped.take();
    if (whole.state() == AnswerParser::State::Done
        && (one.status != other.status || one.body != other.body || one.headers != other.headers))
        abort();
    if (one.body.size() > limits.bodyBytes)
        abort();
    return 0;
}
