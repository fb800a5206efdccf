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

/// The words that may follow a group and a command, as branches of a `case` in bash and zsh; `found` fills them in.
QString branches(const std::vector<Command>& commands, const QString& found) {
    const auto groups = namesByGroup(commands);
    const auto branch = [&found](const QString& typed, const QStringList& words) {
        return u"        '%1') %2 ;;\n"_s.arg(typed, found.arg(words.join(u' ')));
    };
    QString text = branch(u" "_s, groups.keys());
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        text += branch(group.key() + u' ', group.value());
    for (const Command& command : commands)
        if (!command.options.isEmpty())
            text += branch(command.group + u' ' + command.name, longOptions(command.options));
    return text;
}

QString bashScript(const std::vector<Command>& commands, const QStringList& global) {
    QString text = u"_quittance_cli() {\n"
                   "    local current=${COMP_WORDS[COMP_CWORD]} group= name= word words=\n"
                   "    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                   "        case $word in -*) continue ;; esac\n"
                   "        if [ -z \"$group\" ]; then group=$word; elif [ -z \"$name\" ]; then name=$word; fi\n"
                   "    done\n"
                   "    case \"$group $name\" in\n"_s;
    text += branches(commands, u"words='%1'"_s);
    text += u"    esac\n"
            "    case $current in -*) words=\"$words %1\" ;; esac\n"
            "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n"
            "}\n"
            "complete -o default -F _quittance_cli quittance-cli\n"_s.arg(global.join(u' '));
    return text;
}

// Found by its name in a folder of completions, or read by `source`.
QString zshScript(const std::vector<Command>& commands, const QStringList& global) {
    QString text = u"#compdef quittance-cli\n"
                   "_quittance_cli() {\n"
                   "    local group= name= word\n"
                   "    local -a found\n"
                   "    for word in \"${(@)words[2,CURRENT-1]}\"; do\n"
                   "        case $word in -*) continue ;; esac\n"
                   "        if [[ -z $group ]]; then group=$word; elif [[ -z $name ]]; then name=$word; fi\n"
                   "    done\n"
                   "    case \"$group $name\" in\n"_s;
    text += branches(commands, u"found=(%1)"_s);
    text += u"    esac\n"
            "    case ${words[CURRENT]} in -*) found+=(%1) ;; esac\n"
            "    compadd -- $found\n"
            "    [[ -z $name || ${words[CURRENT]} == -* ]] || _files\n"
            "}\n"
            "if [[ ${funcstack[1]} == _quittance-cli ]]; then\n"
            "    _quittance_cli \"$@\"\n"
            "else\n"
            "    compdef _quittance_cli quittance-cli\n"
            "fi\n"_s.arg(global.join(u' '));
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
    return shell == "zsh"_L1 ? zshScript(commands, global) : bashScript(commands, global);
}

} // namespace quittance::cli
