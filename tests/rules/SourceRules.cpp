#include "SourceRules.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace quittance::rules {

namespace {

/// Calls `report` for each match of the pattern in a view of each file that `applies`.
QList<Finding> search(const QList<SourceFile>& sources, QString SourceFile::*view, const QString& pattern,
                      const QString& message, const std::function<bool(const SourceFile&)>& applies) {
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    Q_ASSERT(expression.isValid());
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        if (!applies(file))
            continue;
        for (auto it = expression.globalMatch(file.*view); it.hasNext();) {
            const auto match = it.next();
            findings << Finding{file.path, file.lineAt(match.capturedStart()),
                                message + u": "_s + file.lineText(match.capturedStart())};
        }
    }
    return findings;
}

bool isCpp(const SourceFile& file) { return file.suffix() == "cpp"_L1 || file.suffix() == "h"_L1; }

/// Whether the position stands inside CAST(… AS BIGINT), at any depth.
bool isInsideBigintCast(const QString& sql, qsizetype position) {
    static const QRegularExpression cast(u"\\bCAST\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bigint(u"\\bAS\\s+(BIGINT|@INT@|@ID@)\\s*$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    for (qsizetype open = position - 1; open >= 0; --open) {
        if (sql[open] == u')')
            ++depth;
        if (sql[open] != u'(' || depth-- > 0)
            continue;
        depth = 0;
        if (!cast.match(sql.left(open)).hasMatch())
            continue;
        int inner = 0;
        for (qsizetype close = open; close < sql.size(); ++close) {
            if (sql[close] == u'(')
                ++inner;
            if (sql[close] == u')' && --inner == 0)
                return bigint.match(sql.sliced(open, close - open)).hasMatch();
        }
    }
    return false;
}

/// The string literals of a C++ file and where they start.
QList<std::pair<qsizetype, QString>> stringLiterals(const SourceFile& file) {
    static const QRegularExpression quoted(uR"x("((?:[^"\\\n]|\\.)*)")x"_s);
    QList<std::pair<qsizetype, QString>> literals;
    for (auto it = quoted.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        if (file.code[match.capturedStart()] == u'"' && file.code[match.capturedEnd() - 1] == u'"')
            literals.append({match.capturedStart(), match.captured(1)});
    }
    return literals;
}

/// The arguments of a call whose parenthesis opens right before the position, as code, trimmed.
QStringList argumentsAt(const SourceFile& file, qsizetype position) {
    QStringList arguments(1);
    int depth = 1;
    for (qsizetype i = position; i < file.code.size(); ++i) {
        const QChar c = file.code[i];
        if (c == u'(' || c == u'[' || c == u'{')
            ++depth;
        if ((c == u')' || c == u']' || c == u'}') && --depth == 0)
            break;
        if (c == u',' && depth == 1)
            arguments << QString();
        else
            arguments.last() += c;
    }
    for (QString& argument : arguments)
        argument = argument.trimmed();
    return arguments;
}

/// The two results of "a ? b : c", the expression itself when it is no such condition.
QStringList branchesOf(const QString& expression) {
    QString text = expression;
    text.replace(u"::"_s, u"\x1f"_s); // no colon of a condition
    QStringList parts(1);
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' || c == u'{' || c == u'[' ? 1 : c == u')' || c == u'}' || c == u']' ? -1 : 0;
        if (depth == 0 && (c == u'?' || (c == u':' && parts.size() > 1)))
            parts << QString();
        else
            parts.last() += c;
    }
    parts.replaceInStrings(u"\x1f"_s, u"::"_s);
    return parts.size() > 1 ? parts.sliced(1) : parts;
}

} // namespace

QList<Finding> colourLiterals(const QList<SourceFile>& sources) {
    const auto hasNoPalette = [](const SourceFile& file) {
        return !file.isIn(u"ui/theme") && !file.path.startsWith("core/documents/PaperStyle."_L1);
    };
    const auto isWindow = [&](const SourceFile& file) { return hasNoPalette(file) && file.isIn(u"ui") && isCpp(file); };
    return search(sources, &SourceFile::literals, u"#([0-9A-Fa-f]{8}|[0-9A-Fa-f]{6})\\b"_s,
                  u"a colour outside ui/theme"_s, hasNoPalette) +
           search(sources, &SourceFile::code, u"\\b(QColor|qRgba?|QColor::fromRgb)\\s*[({]\\s*(0x|[0-9])"_s,
                  u"a colour outside ui/theme"_s, isWindow) +
           search(sources, &SourceFile::code,
                  u"\\bQt::(dark)?(black|white|gray|lightGray|red|green|blue|cyan|magenta|yellow|"
                  "Gray|Red|Green|Blue|Cyan|Magenta|Yellow)\\b"_s,
                  u"a colour outside ui/theme"_s, isWindow);
}

QList<Finding> bareSums(const QList<SourceFile>& sources) {
    static const QRegularExpression sum(u"\\b(SUM|AVG|TOTAL)\\s*\\("_s);
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        for (auto it = sum.globalMatch(file.literals); it.hasNext();) {
            const auto match = it.next();
            if (match.captured(1) != "SUM"_L1 || !isInsideBigintCast(file.literals, match.capturedStart()))
                findings << Finding{file.path, file.lineAt(match.capturedStart()),
                                    u"%1( outside CAST(… AS BIGINT): "_s.arg(match.captured(1)) +
                                        file.lineText(match.capturedStart())};
        }
    }
    return findings;
}

QList<Finding> strayingSql(const QList<SourceFile>& sources) {
    return search(sources, &SourceFile::literals,
                  u"\\b(SELECT\\s[^\\n]*\\sFROM\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE\\s+FROM\\s)"_s,
                  u"SQL outside core/storage"_s, [](const SourceFile& file) { return !file.isIn(u"core/storage"); });
}

QList<Finding> machineDays(const QList<SourceFile>& sources) {
    // Without a company, and in the name of a file that is put aside, it is all there is.
    return search(sources, &SourceFile::code, u"\\bQDate::currentDate\\b"_s,
                  u"the company's time zone decides which day it is"_s, [](const SourceFile& file) {
                      return isCpp(file) && file.path != "ui/common/BusinessDay.cpp"_L1 &&
                             file.path != "core/storage/Backup.cpp"_L1;
                  });
}

QList<Finding> richText(const QList<SourceFile>& sources) {
    const auto isWindow = [](const SourceFile& file) { return isCpp(file) && !file.isIn(u"core"); };
    const auto isOrdinary = [&](const SourceFile& file) {
        return isWindow(file) && !file.path.startsWith("ui/common/PlainText."_L1);
    };
    const auto isPage = [&](const SourceFile& file) { return isWindow(file) && !file.isIn(u"ui/common"); };
    // The help shows texts of our own, from the program's resources alone.
    const auto isNotHelp = [](const SourceFile& file) {
        return isCpp(file) && !file.path.startsWith("ui/shell/HelpPanel."_L1);
    };
    QList<Finding> findings =
        search(sources, &SourceFile::code, u"\\b(setHtml|insertHtml|appendHtml|setMarkdown)\\s*\\("_s,
               u"text from data is never markup"_s, isNotHelp) +
        search(sources, &SourceFile::code, u"\\bQt::(RichText|AutoText|MarkdownText)\\b"_s,
               u"text from data is never markup"_s, isCpp) +
        search(sources, &SourceFile::code, u"\\bQMessageBox::(information|warning|critical|question|about)\\s*\\("_s,
               u"QMessageBox reads markup; ask with Prompts"_s, isWindow) +
        search(sources, &SourceFile::code, u"\\bnew\\s+QLabel\\b|\\bmake_unique<QLabel>|\\bQLabel\\s+\\w+\\s*[;({]"_s,
               u"QLabel reads markup; use PlainLabel"_s, isOrdinary);
    // A tool tip is a fixed text, or made plain; of a condition, both branches.
    static const QRegularExpression tip(u"\\b(setToolTip|QToolTip::showText)\\s*\\("_s);
    static const QRegularExpression plain(
        u"^(tr\\(|QCoreApplication::translate\\(|\\w+::tr\\(|plainTooltip\\(|actionTooltip\\(|u?\"|QString\\(\\)|\\{\\}|$)"_s);
    for (const SourceFile& file : sources) {
        if (!isPage(file))
            continue;
        for (auto it = tip.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            const QStringList arguments = argumentsAt(file, match.capturedEnd());
            const QString text = arguments.value(match.captured(1) == "setToolTip"_L1 ? arguments.size() - 1 : 1);
            const QStringList branches = branchesOf(text);
            for (const QString& branch : branches)
                if (!branch.trimmed().contains(plain))
                    findings << Finding{file.path, file.lineAt(match.capturedStart()),
                                        u"a tool tip reads markup; use plainTooltip(): "_s + branch.trimmed()};
        }
    }
    // What a model returns for the tool tip goes the same way.
    for (const SourceFile& file : sources)
        if (isPage(file) && file.code.contains("Qt::ToolTipRole"_L1) && !file.code.contains("plainTooltip("_L1))
            findings << Finding{file.path, file.lineAt(file.code.indexOf("Qt::ToolTipRole"_L1)),
                                u"a tool tip reads markup; use plainTooltip()"_s};
    // A form's label is fixed text, unless somebody sets it: it says that it is plain.
    static const QRegularExpression formLabel(u"<widget class=\"QLabel\" name=\"(\\w+)\">((?!<widget ).)*?</widget>"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
    for (const SourceFile& file : sources) {
        if (file.suffix() != "ui"_L1)
            continue;
        for (auto it = formLabel.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            if (!match.captured().contains("<enum>Qt::PlainText</enum>"_L1))
                findings << Finding{file.path, file.lineAt(match.capturedStart()),
                                    u"%1 reads markup: set its textFormat to PlainText"_s.arg(match.captured(1))};
        }
    }
    return findings;
}

QList<Finding> floatingPoint(const QList<SourceFile>& sources) {
    return search(sources, &SourceFile::code, u"\\b(double|float|qreal)\\b"_s, u"no floating point near amounts"_s,
                  [](const SourceFile& file) { return file.isIn(u"core/domain"); }) +
           search(sources, &SourceFile::code,
                  u"[.>](toDouble|toFloat)\\s*\\((?!\\),[^\\n]*\\bQLocale::FloatingPointShortest\\))"_s,
                  u"no floating point near amounts"_s, [](const SourceFile& file) { return file.isIn(u"core"); });
}

QList<Finding> leftovers(const QList<SourceFile>& sources) {
    // The rules' own sources spell these words out in literals, never in comments.
    const auto all = [](const SourceFile&) { return true; };
    return search(sources, &SourceFile::comments, u"\\b(TODO|FIXME|HACK)\\b"_s, u"a note to self"_s, all) +
           search(sources, &SourceFile::comments, u"^\\s*//(?!/)[^\\n]*([(=][^\\n]*;|\\)\\s*\\{)\\s*$"_s,
                  u"code that was commented out"_s, isCpp) +
           search(sources, &SourceFile::code, u"^\\s*#\\s*if\\s+0\\b"_s, u"code that was commented out"_s, isCpp);
}

QList<Finding> stringConnections(const QList<SourceFile>& sources) {
    return search(sources, &SourceFile::code, u"\\b(SIGNAL|SLOT)\\s*\\("_s, u"connect with pointers to members"_s,
                  isCpp);
}

QList<Finding> silentSkips(const QList<SourceFile>& sources) {
    QList<Finding> findings;
    static const QRegularExpression skip(uR"(\bQSKIP\s*\(\s*([^\s][^\n]*))"_s);
    for (const SourceFile& file : sources) {
        for (auto it = skip.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            const qsizetype argument = match.capturedStart(1);
            const QString reason = file.literals.sliced(argument, file.text.indexOf(u'\n', argument) < 0
                                                                      ? file.text.size() - argument
                                                                      : file.text.indexOf(u'\n', argument) - argument);
            const bool isExpression = match.captured(1).front().isLetter();
            if (!isExpression && reason.trimmed().size() < 10)
                findings << Finding{file.path, file.lineAt(argument), u"a skipped test says why"_s};
        }
    }
    return findings;
}

QList<Finding> emptyNames(const QList<SourceFile>& sources) {
    static const QRegularExpression emptyName(u"(Manager|Helpers?|Utils?|Utilities|Handler|Processor|Info|Data)$"_s);
    static const QRegularExpression declaration(
        u"^\\s*(?:class|struct)\\s+(\\w+(?:Manager|Helpers?|Utils?|Handler|Processor|Info|Data))\\b(?!\\s*;)"_s,
        QRegularExpression::MultilineOption);
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        if (emptyName.match(file.baseName()).hasMatch())
            findings << Finding{file.path, 1, u"a name that says nothing: "_s + file.baseName()};
        if (!isCpp(file))
            continue;
        for (auto it = declaration.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            findings << Finding{file.path, file.lineAt(match.capturedStart(1)),
                                u"a name that says nothing: "_s + match.captured(1)};
        }
    }
    return findings;
}

QList<Finding> untranslatedTexts(const QList<SourceFile>& sources) {
    static const QRegularExpression call(
        u"\\b(setText|setWindowTitle|setPlaceholderText|setToolTip|setStatusTip|setWhatsThis|setTitle|setLabelText|"
        "setAccessibleName|setAccessibleDescription|addTab|addAction|addMenu|addRow|new PlainLabel|new QCheckBox|"
        "new QPushButton|new QRadioButton|new QGroupBox)\\s*\\(\\s*u?\"([^\"\\n]*)\""_s);
    static const QRegularExpression words(u"\\p{L}{2}"_s);
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        if (!file.isIn(u"ui") || !isCpp(file))
            continue;
        for (auto it = call.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            if (words.match(match.captured(2)).hasMatch() && !file.code[match.capturedStart()].isSpace())
                findings << Finding{file.path, file.lineAt(match.capturedStart()),
                                    u"a visible text without tr(): "_s + match.captured(2)};
        }
    }
    return findings;
}

QList<Finding> untraceableTexts(const QList<SourceFile>& sources) {
    static const QRegularExpression call(u"\\btranslate\\s*\\("_s);
    static const QRegularExpression name(u"^[A-Za-z_]\\w*((\\.|->)\\w+)*(\\(\\))?$"_s);
    QList<Finding> findings = search(
        sources, &SourceFile::code, u"^[^\\n=.(]*\\bQString\\s+tr\\s*\\(\\s*const\\s+char"_s,
        u"lupdate takes the context from the caller of tr(); use Q_DECLARE_TR_FUNCTIONS and Texts::tr()"_s, isCpp);
    for (const SourceFile& file : sources) {
        if (!isCpp(file))
            continue;
        for (auto it = call.globalMatch(file.code); it.hasNext();) {
            const auto match = it.next();
            const QStringList arguments = argumentsAt(file, match.capturedEnd());
            if (arguments.size() == 4 && !name.match(arguments.last()).hasMatch())
                findings << Finding{
                    file.path, file.lineAt(match.capturedStart()),
                    u"lupdate loses or hangs on the count %1; give it a name first"_s.arg(arguments.last())};
        }
    }
    return findings;
}

QList<Finding> iconMismatches(const QList<SourceFile>& sources, const QString& iconsTxt, const QString& iconFolder) {
    static const QRegularExpression asked(u"\\b(?:Icons::icon|makeAction)\\s*\\(\\s*u?\"([a-z0-9-]+)\""_s);
    QSet<QString> mentioned;
    QSet<QString> listed;
    QList<Finding> findings;
    const QStringList lines = iconsTxt.split(u'\n');
    for (const QString& line : lines)
        if (!line.isEmpty() && !line.startsWith(u'#'))
            listed << line;
    for (const SourceFile& file : sources) {
        if (!isCpp(file))
            continue;
        const auto complain = [&](qsizetype position, const QString& name) {
            findings << Finding{file.path, file.lineAt(position), u"resources/icons.txt has no "_s + name};
        };
        for (const auto& [position, literal] : stringLiterals(file)) {
            mentioned << literal;
            // Words such as "type" are icons too: only names with a hyphen are sure to be meant as one.
            if (file.isIn(u"ui") && literal.contains(u'-') && !listed.contains(literal) &&
                QFileInfo::exists(iconFolder + u'/' + literal + u".svg"_s))
                complain(position, literal);
        }
        for (auto it = asked.globalMatch(file.text); it.hasNext();) {
            const auto match = it.next();
            const QString name = match.captured(1);
            if (!listed.contains(name) && !name.contains(u'-') && !file.code[match.capturedStart()].isSpace())
                complain(match.capturedStart(), name);
        }
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (listed.contains(lines[i]) && !mentioned.contains(lines[i]))
            findings << Finding{u"resources/icons.txt"_s, static_cast<int>(i) + 1, u"nobody uses "_s + lines[i]};
    return findings;
}

QList<Finding> usingInHeaders(const QList<SourceFile>& sources) {
    return search(sources, &SourceFile::code, u"^using\\s+namespace\\s"_s, u"a header opens no namespace"_s,
                  [](const SourceFile& file) { return file.suffix() == "h"_L1; });
}

} // namespace quittance::rules
