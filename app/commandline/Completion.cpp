#include "commandline/Completion.h"

#include <QMap>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList longOptions(const QList<QCommandLineOption>& options) {
    QStringList names;
    for (const QCommandLineOption& option : options)
        names.append(u"--"_s + option.names().last());
    return names;
}

QMap<QString, QStringList> namesByGroup(const std::vector<Command>& commands) {
    QMap<QString, QStringList> groups;
    for (const Command& command : commands)
        groups[command.group].append(command.name);
    return groups;
}

// zsh takes the same functions through its bashcompinit.
QString bashScript(const std::vector<Command>& commands, const QStringList& global) {
    const auto groups = namesByGroup(commands);
    QString text = u"_quittance_cli() {\n"
                   "    local current=${COMP_WORDS[COMP_CWORD]} group= name= word words=\n"
                   "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                   "        case $word in -*) continue ;; esac\n"
                   "        if [ -z \"$group\" ]; then group=$word; elif [ -z \"$name\" ]; then name=$word; fi\n"
                   "    done\n"
                   "    case \"$group $name\" in\n"_s;
    text += u"        ' ') words='%1' ;;\n"_s.arg(groups.keys().join(u' '));
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        text += u"        '%1 ') words='%2' ;;\n"_s.arg(group.key(), group.value().join(u' '));
    for (const Command& command : commands)
        if (!command.options.isEmpty())
            text += u"        '%1 %2') words='%3' ;;\n"_s.arg(command.group, command.name,
                                                              longOptions(command.options).join(u' '));
    text += u"    esac\n"
            "    case $current in -*) words=\"$words %1\" ;; esac\n"
            "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
            "}\n"
            "complete -o default -F _quittance_cli quittance-cli\n"_s.arg(global.join(u' '));
    return text;
}

QString fishScript(const std::vector<Command>& commands, const QStringList& global) {
    const auto groups = namesByGroup(commands);
    const QString all = groups.keys().join(u' ');
    QString text = u"complete -c quittance-cli -n 'not __fish_seen_subcommand_from %1' -f -a '%1'\n"_s.arg(all);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        text += u"complete -c quittance-cli -n '__fish_seen_subcommand_from %1' -f -a '%2'\n"_s.arg(
            group.key(), group.value().join(u' '));
    for (const Command& command : commands)
        for (const QString& option : longOptions(command.options))
            text +=
                u"complete -c quittance-cli -n '__fish_seen_subcommand_from %1; and __fish_seen_subcommand_from %2' "
                "-l %3\n"_s.arg(command.group, command.name, option.mid(2));
    for (const QString& option : global)
        text += u"complete -c quittance-cli -l %1\n"_s.arg(option.mid(2));
    return text;
}

} // namespace

QString completionScript(const QString& shell, const std::vector<Command>& commands,
                         const QList<QCommandLineOption>& globalOptions) {
    const QStringList global = longOptions(globalOptions);
    if (shell == "fish"_L1)
        return fishScript(commands, global);
    const QString bash = bashScript(commands, global);
    return shell == "zsh"_L1 ? u"autoload -U +X bashcompinit && bashcompinit\n"_s + bash : bash;
}

} // namespace quittance::cli
