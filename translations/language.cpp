#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace provodka {

using namespace Qt::Literals::StringLiterals;

namespace {

void replaceTranslator(QCoreApplication &app, const QString &name, const QString &file)
{
    delete app.findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(&app);
    translator->setObjectName(name);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator);
}

}

QString spokenLanguage(const QStringList &wanted)
{
    static const QStringList spoken{u"uk"_s, u"ru"_s, u"en"_s};
    for (const QString &one : wanted) {
        const QString language = one.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (spoken.contains(language))
            return language;
    }
    return u"en"_s;
}

void installLanguage(QCoreApplication &app, const QString &language)
{
    const QStringList wanted = language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    const QString spoken = spokenLanguage(wanted);
    // Qt's own sentences (buttons of dialogs) first: of two translators the later one is asked first.
    replaceTranslator(app, u"qtbase"_s,
        QLibraryInfo::path(QLibraryInfo::TranslationsPath) + "/qtbase_"_L1 + spoken + ".qm"_L1);
    replaceTranslator(app, u"provodka"_s, u":/i18n/provodka_"_s + spoken + u".qm"_s);
}

}
