#include "app/cli/commands.h"
#include "app/cli/session.h"

namespace provodka::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

ExitCode notYet(Session &session)
{
    return session.out().fail(ExitCode::Usage,
        Text(QT_TRANSLATE_NOOP("Text", "\"%1\" is not in this version of Provodka."),
            {session.arguments().command->words.join(u' ')}));
}

}

QList<CommandEntry> laterCommands()
{
    const char *help = QT_TRANSLATE_NOOP("Text", "not in this version");
    return {
        {{{u"rule"_s, u"test"_s}, {u"RULES"_s, u"MAIL.eml"_s}, {}, help}, notYet},
    };
}

}
