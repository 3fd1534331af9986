#include "app/cli/reportfiles.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string_view>

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

ExitCode wrongReport(Session &session, const char *sentence, const QString &written)
{
    return session.out().fail(ExitCode::Usage, Text(sentence, {written}));
}

tl::expected<QDate, ExitCode> dayOption(Session &session, const QString &option, const QDate &byDefault)
{
    if (!session.arguments().has(option))
        return byDefault;
    const QString written = session.arguments().value(option);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid() || written.size() != 10)
        return tl::unexpected(wrongReport(
            session, QT_TRANSLATE_NOOP("Text", "\"%1\" is not a day; write it like 2026-01-31."), written));
    return day;
}

tl::expected<QString, ExitCode> formatOption(Session &session, const QStringList &formats)
{
    const QString asked = session.arguments().value(u"format"_s);
    const QString format = !asked.isEmpty() ? asked : session.out().isJson() ? u"json"_s : formats.first();
    const bool hasFile = session.arguments().has(u"o"_s);
    if (!formats.contains(format)) {
        return tl::unexpected(session.out().fail(ExitCode::Usage,
            Text(QT_TRANSLATE_NOOP("Text", "There is no format \"%1\"; there are: %2."),
                {format, formats.join(u", "_s)})));
    }
    if (session.out().isJson() && format != "json"_L1 && !hasFile)
        return tl::unexpected(wrongReport(
            session, QT_TRANSLATE_NOOP("Text", "With --json the format %1 needs a file: -o FILE."), format));
    if ((format == "xlsx"_L1 || format == "pdf"_L1) && !hasFile)
        return tl::unexpected(
            wrongReport(session, QT_TRANSLATE_NOOP("Text", "The format %1 needs a file: -o FILE."), format));
    return format;
}

tl::expected<CsvForm, ExitCode> csvOption(Session &session, QChar byDefault, bool bom)
{
    CsvForm form;
    form.delimiter = byDefault;
    form.bom = bom;
    if (!session.arguments().has(u"delimiter"_s))
        return form;
    const QString written = session.arguments().value(u"delimiter"_s);
    if (written != ","_L1 && written != ";"_L1)
        return tl::unexpected(wrongReport(
            session, QT_TRANSLATE_NOOP("Text", "\"%1\" is not a delimiter; there are: , and ;."), written));
    form.delimiter = written[0];
    form.bom = true;
    return form;
}

ExitCode reportIsIn(Session &session, const QString &file)
{
    session.out().line(Text(QT_TRANSLATE_NOOP("Text", "The report is in %1."), {file}));
    session.out().json({{u"file"_s, file}});
    return ExitCode::Done;
}

namespace {

ExitCode cannotWrite(Session &session, const QString &name, const QString &why)
{
    return session.out().fail(ExitCode::Storage,
        Text(QT_TRANSLATE_NOOP("Text", "The file %1 cannot be written: %2."), {name, why}));
}

}

ExitCode writeReport(Session &session, const QByteArray &bytes)
{
    const QString name = session.arguments().value(u"o"_s);
    if (name.isEmpty()) {
        session.out().bytes(bytes);
        return ExitCode::Done;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(session, name, file.errorString());
    return reportIsIn(session, name);
}

ExitCode writeReportFile(Session &session, const std::function<Result<void>(const QString &file)> &write)
{
    const QString name = session.arguments().value(u"o"_s);
    const QString part = name + u".part"_s;
    QFile probe(part);
    if (!probe.open(QIODevice::WriteOnly))
        return cannotWrite(session, name, probe.errorString());
    probe.close();
    if (const Result<void> done = write(part); !done) {
        QFile::remove(part);
        return session.out().fail(done.error());
    }
    // rename() puts it there in one step, over an older report.
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(name).constData()) != 0) {
        QFile::remove(part);
        return cannotWrite(session, name, QString::fromLocal8Bit(std::strerror(errno)));
    }
    return reportIsIn(session, name);
}

bool wantsPdf(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == "--format=pdf")
            return true;
        if (argument == "--format" && i + 1 < argc && std::string_view(argv[i + 1]) == "pdf")
            return true;
    }
    return false;
}

}
