#include "core/base/money.h"
#include "tests/fuzz/require.h"

using namespace provodka;
using namespace Qt::Literals::StringLiterals;

// Whatever an amount is read as, its own texts give it back, and the two readers never disagree.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    static const QStringList currencies{u"UAH"_s, u"JPY"_s, u"KWD"_s};
    const QString currency = currencies[data[0] % currencies.size()];
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));

    const Result<Money> strict = parseMoney(text, currency);
    const Result<Money> human = readMoney(text, currency);
    if (strict && human)
        REQUIRE(*strict == *human);
    for (const Result<Money> &read : {strict, human}) {
        if (!read)
            continue;
        REQUIRE(read->currency == currency);
        REQUIRE(parseMoney(read->decimal(), currency) == *read);
        REQUIRE(parseMoney(read->shortest(), currency) == *read);
        if (minorDigits(currency) == 2)
            REQUIRE(readMoney(read->shown(), currency) == *read);
        const Money nothing = *read - *read;
        REQUIRE(nothing.isZero());
        REQUIRE(*read + nothing == *read);
    }
    // No digit may be dropped silently: what was read has all of them, in their order, but for zeros at the
    // ends.
    if (human) {
        QString digits;
        for (const QChar c : text) {
            if (c >= u'0' && c <= u'9')
                digits += c;
        }
        QString kept = human->decimal();
        kept.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        const auto bare = [](QString all) {
            while (all.startsWith(u'0'))
                all.remove(0, 1);
            while (all.endsWith(u'0'))
                all.chop(1);
            return all;
        };
        REQUIRE(bare(digits) == bare(kept));
    }
    return 0;
}
