#include "core/net/imap/imapparser.h"
#include "tests/fuzz/require.h"

using namespace provodka;

namespace {

struct Read
{
    QList<ImapResponse> responses;
    ImapParser::Trouble trouble = ImapParser::Trouble::None;
};

ImapParser::Limits tight()
{
    ImapParser::Limits limits;
    limits.lineBytes = 1500;
    limits.literalBytes = 1000;
    limits.depth = 6;
    limits.values = 100;
    return limits;
}

Read read(QByteArrayView bytes, qsizetype piece)
{
    ImapParser parser(tight());
    Read result;
    while (!bytes.isEmpty()) {
        const qsizetype size = qMin(piece, bytes.size());
        parser.feed(bytes.first(size));
        bytes = bytes.sliced(size);
        while (auto response = parser.next())
            result.responses.append(std::move(*response));
    }
    result.trouble = parser.trouble();
    return result;
}

int depthOf(const ImapValue &value, int *values)
{
    ++*values;
    int deepest = 0;
    for (const ImapValue &one : value.list)
        deepest = qMax(deepest, depthOf(one, values));
    return deepest + 1;
}

}

// A server's answers in whatever pieces are the same responses, within the bounds.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Read whole = read(bytes, qMax(qsizetype(1), bytes.size()));
    for (const qsizetype piece : {1, 7}) {
        const Read pieces = read(bytes, piece);
        REQUIRE(pieces.responses == whole.responses);
        REQUIRE(pieces.trouble == whole.trouble);
    }
    for (const ImapResponse &response : whole.responses) {
        int values = 0;
        qsizetype bytesHeld = 0;
        for (const ImapValue &value : response.values) {
            REQUIRE(depthOf(value, &values) <= tight().depth + 1);
            bytesHeld += value.text.size();
        }
        REQUIRE(values <= tight().values + 1);
        REQUIRE(bytesHeld <= tight().lineBytes + tight().literalBytes);
        REQUIRE(response.kind != ImapResponse::Kind::Tagged || !response.tag.isEmpty());
        (void)response.item("UID");
        (void)response.codeName();
        (void)response.codeValue();
    }
    return 0;
}
