#include "domain/workspaces/Workspace.h"

#include "base/Result.h"
#include "base/Text.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(quittance::Workspace)
};

constexpr qsizetype longestName = 200;

std::vector<Error> checkName(const QString& name, const QString& missing) {
    if (name.isEmpty())
        return {invalid(missing, u"name"_s)};
    if (name.size() > longestName)
        return {invalid(WorkspaceText::tr("The name is too long; %1 characters are the most.").arg(longestName),
                        u"name"_s)};
    return {};
}

} // namespace

std::vector<Error> validate(const Workspace& workspace) {
    return checkName(workspace.name, WorkspaceText::tr("Enter the workspace’s name."));
}

std::vector<Error> validate(const Site& site) {
    return checkName(site.name, WorkspaceText::tr("Enter the site’s name, usually its address such as example.com."));
}

Workspace normalised(Workspace workspace) {
    workspace.name = text::normalisedLine(workspace.name);
    return workspace;
}

Site normalised(Site site) {
    site.name = text::normalisedLine(site.name);
    return site;
}

} // namespace quittance
