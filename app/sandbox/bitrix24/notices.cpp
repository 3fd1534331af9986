#include "app/sandbox/bitrix24/methods.h"

#include <algorithm>

namespace provodka::sandbox::bitrix24::notices {

using namespace Qt::Literals::StringLiterals;

Reply add(Portal &portal, const Param &params)
{
    const Param &user = params[u"USER_ID"_s];
    if (user.isAbsent() || user.integer() <= 0)
        return Reply::fail(400, u"USER_ID_EMPTY"_s, u"User ID can't be empty"_s);
    const QString text = params[u"MESSAGE"_s].text();
    if (text.trimmed().isEmpty())
        return Reply::fail(400, u"MESSAGE_EMPTY"_s, u"Message can't be empty"_s);
    const QString tag = params[u"TAG"_s].text();
    // A hook is no application: its tags must say whose they are.
    if (!tag.isEmpty() && params[u"CLIENT_ID"_s].text().isEmpty())
        return Reply::fail(403, u"WRONG_AUTH_TYPE"_s, u"TAG needs CLIENT_ID here"_s);
    static const QStringList employees{u"1"_s, u"5"_s, u"9"_s};
    if (!employees.contains(user.text()))
        return Reply::ok(false); // nobody is told, without a word
    if (portal.swallow)
        return Reply::ok(portal.nextId());
    if (!tag.isEmpty())
        portal.bells.removeIf([&](const Bell &one) { return one.tag == tag && one.user == user.text(); });
    portal.bells.append({portal.nextId(), user.text(), text, tag});
    return Reply::ok(portal.bells.last().id);
}

}
