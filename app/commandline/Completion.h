#pragma once

#include "commandline/CommandLine.h"

namespace quittance::cli {

/// A script that completes groups, commands and options in "bash", "zsh" or "fish".
QString completionScript(const QString& shell, const std::vector<Command>& commands,
                         const QList<QCommandLineOption>& globalOptions);

} // namespace quittance::cli
