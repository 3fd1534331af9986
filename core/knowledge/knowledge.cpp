#include "core/knowledge/knowledge.h"

#include "core/connectors/connector.h"
#include "core/setup/workspacesettings.h"

namespace provodka {

SetupKnowledge knowledgeOfThisVersion()
{
    SetupKnowledge known;
    for (const Vendor &vendor : vendors())
        known.vendors.append(vendor.info);
    known.recipes = recipes();
    known.workspace = workspaceSettings();
    return known;
}

}
