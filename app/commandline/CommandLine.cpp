#include "commandline/CommandLine.h"

#include "commandline/Completion.h"
#include "services/DatabaseService.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTranslator>

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace quittance::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

std::atomic<bool> interrupted = false;

extern "C" void onInterrupt(int) { interrupted = true; }

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(quittance::cli)
};

QList<QCommandLineOption> globalOptions() {
    return {
        {u"database"_s, CliText::tr("The book: a file, or postgresql://user@host/database."), u"FILE|URL"_s},
        {u"format"_s, CliText::tr("text, json, csv or tsv."), u"FORMAT"_s, u"text"_s},
        {u"lang"_s, CliText::tr("Language of messages: fr or en."), u"LANGUAGE"_s},
        {u"yes"_s, CliText::tr("Answer yes where a confirmation is asked.")},
        {u"dry-run"_s, CliText::tr("Show what would be done and write nothing.")},
        {{u"q"_s, u"quiet"_s}, CliText::tr("Print results only.")},
        {u"help"_s, CliText::tr("Show this help.")},
        {u"version"_s, CliText::tr("Show the version.")},
    };
}

std::vector<Command> allCommands() {
    std::vector<Command> commands;
    for (auto&& group :
         {databaseCommands(), companyCommands(), subscriptionCommands(), priceCommands(), promotionCommands(),
          voucherCommands(), domainCommands(), billingCommands(), invoiceCommands(), reportCommands()})
        commands.insert(commands.end(), group.begin(), group.end());
    const auto addCompletion = [&commands](const QString& shell, const QString& description) {
        Command command{
            .group = u"completion"_s, .name = shell, .arguments = {}, .description = description, .options = {}};
        commands.push_back(std::move(command));
    };
    addCompletion(u"bash"_s, CliText::tr("Print a script that completes commands and options in bash."));
    addCompletion(u"zsh"_s, CliText::tr("Print a script that completes commands and options in zsh."));
    addCompletion(u"fish"_s, CliText::tr("Print a script that completes commands and options in fish."));
    return commands;
}

/// Splits GROUP and COMMAND from the rest; the values of options that take one are not mistaken for them.
QStringList words(const QStringList& arguments, const QList<QCommandLineOption>& options) {
    QStringList found;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == "--"_L1)
            break;
        if (!argument.startsWith(u'-') || argument == "-"_L1) {
            found.append(argument);
            continue;
        }
        const QString name = argument.startsWith("--"_L1) ? argument.mid(2) : argument.mid(1);
        for (const QCommandLineOption& option : options)
            if (option.names().contains(name) && !option.valueName().isEmpty())
                ++i;
    }
    return found;
}

int distance(const QString& a, const QString& b) {
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (const QChar letter : a) {
        int diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const int substitution = diagonal + (letter == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, substitution});
        }
    }
    return row.back();
}

QString helpText(const std::vector<Command>& commands) {
    QString text = CliText::tr("Usage: quittance-cli [OPTIONS] GROUP COMMAND [ARGUMENTS]") + u"\n\n"_s;
    for (const Command& command : commands)
        text += u"  %1\n      %2\n"_s.arg(
            QString(command.group + u' ' + command.name + u' ' + command.arguments).trimmed(), command.description);
    text += u'\n' + CliText::tr("Options") + u'\n';
    for (const QCommandLineOption& option : globalOptions())
        text += u"  --%1%2\n      %3\n"_s.arg(option.names().last(),
                                              option.valueName().isEmpty() ? QString() : u" "_s + option.valueName(),
                                              option.description());
    text += u'\n' +
            CliText::tr(
                "Exit codes: 0 done, 1 done with findings, 2 usage, 3 the book cannot be opened, 4 another run is in "
                "progress, 5 try again later, 6 not allowed, 7 input rejected, 130 interrupted.") +
            u'\n';
    return text;
}

QString helpText(const Command& command) {
    QString text = CliText::tr("Usage: quittance-cli %1")
                       .arg(QString(command.group + u' ' + command.name + u' ' + command.arguments).trimmed()) +
                   u"\n\n"_s + command.description + u"\n\n"_s;
    for (const QCommandLineOption& option : command.options)
        text += u"  --%1%2\n      %3\n"_s.arg(option.names().last(),
                                              option.valueName().isEmpty() ? QString() : u" "_s + option.valueName(),
                                              option.description());
    return text;
}

void print(FILE* stream, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

int usageError(const QString& message) {
    print(stderr, u"quittance-cli: %1\n%2\n"_s.arg(message, CliText::tr("Try quittance-cli --help.")));
    return UsageError;
}

QString languageOf(const QString& asked) { return asked.isEmpty() ? QLocale::system().name().left(2) : asked; }

void installTranslator(const QString& language, QTranslator& ours, QTranslator& qts) {
    const QString name = languageOf(language);
    if (ours.load(u":/i18n/quittance_%1.qm"_s.arg(name)))
        QCoreApplication::installTranslator(&ours);
    if (qts.load(u"qtbase_"_s + name, u"/usr/share/qt6/translations"_s))
        QCoreApplication::installTranslator(&qts);
}

/// The value of an option before the parser knows the command, so that even the help speaks the language asked for.
QString earlyValue(const QStringList& arguments, QLatin1StringView name) {
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--"_L1 + name && i + 1 < arguments.size())
            return arguments.at(i + 1);
        if (arguments.at(i).startsWith("--"_L1 + name + '='_L1))
            return arguments.at(i).mid(name.size() + 3);
    }
    return {};
}

} // namespace

ExitCode exitCodeFor(const Error& error) {
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict: return Rejected;
    case ErrorCode::InUse: return Locked;
    case ErrorCode::Denied: return NotAllowed;
    case ErrorCode::Unavailable: return CannotOpen;
    case ErrorCode::Unknown: return TryLater;
    case ErrorCode::Cancelled: return Interrupted;
    case ErrorCode::Internal: break;
    }
    return InternalFailure;
}

TerminalJob::TerminalJob(bool quiet) : m_show(!quiet && isatty(STDERR_FILENO)) {
    interrupted = false;
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

TerminalJob::~TerminalJob() {
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    if (m_shown)
        std::fputs("\r\033[K", stderr);
}

bool TerminalJob::isCancelled() const { return interrupted; }

void TerminalJob::progress(qint64 done, qint64 total, const QString& text) {
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!m_show || (now - m_lastMs < 200 && done != total))
        return;
    m_lastMs = now;
    m_shown = true;
    const QString count = total > 0 ? u"%1/%2"_s.arg(done).arg(total) : QString::number(done);
    print(stderr, u"\r\033[K%1 %2"_s.arg(count, text));
}

Context::Context(QCommandLineParser& parser, QStringList rest, Output out)
    : options(parser), arguments(std::move(rest)), output(std::move(out)) {}

Result<QString> Context::location() const {
    const QString text = options.value(u"database"_s);
    if (text.isEmpty())
        return invalid(CliText::tr("Say which book to use: --database FILE or --database postgresql://…"));
    return text;
}

Result<Services*> Context::book() {
    if (!m_services) {
        auto where = location();
        if (!where)
            return where.error();
        auto opened = DatabaseService::open(*where, {}, std::make_shared<SystemClock>());
        if (!opened)
            return opened.error();
        m_services = std::move(*opened);
    }
    return m_services.get();
}

Actor Context::actor() const {
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("LOGNAME", u"uid %1"_s.arg(getuid()));
    return Actor::owner(user, ActorSource::CommandLine);
}

QString Context::language() const { return languageOf(options.value(u"lang"_s)); }

Result<> Context::confirm(const QString& question) {
    if (options.isSet(u"yes"_s))
        return {};
    if (!isatty(STDIN_FILENO))
        return invalid(CliText::tr("This needs a confirmation and there is no terminal to ask: add --yes."));
    print(stderr, question + u' ' + CliText::tr("[y/N]") + u' ');
    std::fflush(stderr);
    char answer[16] = {};
    if (std::fgets(answer, sizeof answer, stdin) && QStringView(u"yYoO").contains(QChar::fromLatin1(answer[0])))
        return {};
    return Error{ErrorCode::Cancelled, CliText::tr("Nothing was done.")};
}

Result<std::optional<QDate>> Context::date(const QString& option) const {
    if (!options.isSet(option))
        return std::optional<QDate>();
    const QDate value = QDate::fromString(options.value(option), Qt::ISODate);
    if (!value.isValid() || options.value(option).size() != 10)
        return invalid(CliText::tr("--%1 takes a date such as 2026-01-31.").arg(option));
    return std::optional<QDate>(value);
}

int Context::usage(const QString& message) { return usageError(message); }

int run(const QStringList& arguments) {
    QTranslator ours;
    QTranslator qts;
    installTranslator(earlyValue(arguments, "lang"_L1), ours, qts);

    const std::vector<Command> commands = allCommands();
    QList<QCommandLineOption> known = globalOptions();
    for (const Command& command : commands)
        known += command.options;
    const QStringList asked = words(arguments, known);

    const bool wantsHelp = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (arguments.contains(u"--version"_s)) {
        print(stdout, u"quittance-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    if (asked.isEmpty()) {
        print(wantsHelp ? stdout : stderr, helpText(commands));
        return wantsHelp ? Done : UsageError;
    }

    const Command* command = nullptr;
    const Command* nearest = nullptr;
    int nearestDistance = 4;
    const QString wanted = asked.at(0) + u' ' + asked.value(1);
    for (const Command& candidate : commands) {
        const QString name = candidate.group + u' ' + candidate.name;
        if (name == wanted)
            command = &candidate;
        if (const int d = distance(name, wanted); d < nearestDistance) {
            nearestDistance = d;
            nearest = &candidate;
        }
    }
    if (!command) {
        if (wantsHelp) {
            print(stdout, helpText(commands));
            return Done;
        }
        return usageError(nearest ? CliText::tr("There is no command “%1”. Did you mean “%2 %3”?")
                                        .arg(wanted.trimmed(), nearest->group, nearest->name)
                                  : CliText::tr("There is no command “%1”.").arg(wanted.trimmed()));
    }
    if (wantsHelp) {
        print(stdout, helpText(*command));
        return Done;
    }

    if (!command->run) { // of the table itself, not of a book
        print(stdout, completionScript(command->name, commands, globalOptions()));
        return Done;
    }

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(globalOptions());
    parser.addOptions(command->options);
    if (!parser.parse(QStringList{u"quittance-cli"_s} + arguments))
        return usageError(parser.errorText());

    const QString formatName = parser.value(u"format"_s);
    Format format = Format::Text;
    if (formatName == "json"_L1)
        format = Format::Json;
    else if (formatName == "csv"_L1)
        format = Format::Csv;
    else if (formatName == "tsv"_L1)
        format = Format::Tsv;
    else if (formatName != "text"_L1)
        return usageError(CliText::tr("--format takes text, json, csv or tsv."));

    const QStringList rest = parser.positionalArguments().mid(2);
    if (rest.size() < command->minimumArguments ||
        (command->maximumArguments >= 0 && rest.size() > command->maximumArguments))
        return usageError(
            CliText::tr("Usage: quittance-cli %1")
                .arg(QString(command->group + u' ' + command->name + u' ' + command->arguments).trimmed()));

    if (command->isDryRunRefused && parser.isSet(u"dry-run"_s))
        return usageError(CliText::tr("“%1 %2” has no dry run; nothing was done.").arg(command->group, command->name));
    Context context(parser, rest, Output(format, parser.isSet(u"quiet"_s)));
    return command->run(context);
}

} // namespace quittance::cli
