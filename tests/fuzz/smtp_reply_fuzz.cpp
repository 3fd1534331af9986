#include "core/connectors/smtp/wire.h"
#include "tests/fuzz/require.h"

using namespace provodka;
using namespace provodka::smtp;
using namespace Qt::Literals::StringLiterals;

namespace {

void reply(const QByteArray &bytes, wire::Stage stage)
{
    wire::ReplyParser parser;
    for (QByteArray line : bytes.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const wire::ReplyParser::State state = parser.feed(line);
        if (state == wire::ReplyParser::State::Broken)
            return;
        if (state == wire::ReplyParser::State::More)
            continue;
        const wire::Reply read = parser.take();
        REQUIRE(read.code >= 200 && read.code < 600 && !read.lines.isEmpty());
        REQUIRE(read.words().size() <= 201);
        REQUIRE(wire::abilities(read).size >= 0);
        wire::Subject subject;
        subject.server = u"mail"_s;
        const Error error = wire::refusal(read, stage, subject);
        REQUIRE(!error.text.isEmpty() && error.kind != Error::Kind::Cancelled);
        return;
    }
}

void message(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const Result<QByteArray> address = wire::address(text);
    if (address) {
        for (const char c : *address)
            REQUIRE(c > ' ' && c < 0x7f && c != '<' && c != '>');
    }
    Post post;
    post.key = text;
    post.title = text;
    post.text = text;
    const QByteArray made
        = wire::message("a@b.c", "d@e.f", post, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), u"h"_s);
    // Nine headers, one of them perhaps folded, and never one more.
    int headers = 0;
    for (const QByteArray &line : made.left(made.indexOf("\r\n\r\n")).split('\n'))
        headers += line.startsWith(' ') ? 0 : 1;
    REQUIRE(headers == 9);
    const QByteArray stuffed = wire::dotStuffed(bytes);
    REQUIRE(stuffed.endsWith(".\r\n") && !stuffed.chopped(3).contains("\n.\r\n"));
}

}

// The first byte chooses the stage of the conversation, 7: a message is written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    if (data[0] % 8 == 7)
        message(rest);
    else
        reply(rest, wire::Stage(data[0] % 8));
    return 0;
}
