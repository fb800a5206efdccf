#include "LayerRules.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace quittance::rules {

namespace {

const QStringList layers{u"base"_s,     u"domain"_s,   u"storage"_s, u"gateways"_s, u"documents"_s,
                         u"exchange"_s, u"services"_s, u"ui"_s,      u"app"_s};

/// "core/storage/Database.h" → "storage"; empty for a path that belongs to no layer.
QString layerOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    if (parts.value(0) == "core"_L1)
        return layers.contains(parts.value(1)) ? parts.value(1) : QString();
    return parts.value(0) == "ui"_L1 || parts.value(0) == "app"_L1 ? parts.value(0) : QString();
}

/// "core/domain/money/Money.h" → "money".
QString nounOf(const QString& path) {
    return path.startsWith("core/domain/"_L1) ? path.split(u'/').value(2) : QString();
}

/// Which layers a layer may include besides itself.
QStringList allowedFor(const QString& layer) {
    static const QHash<QString, QStringList> allowed{
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"storage"_s, {u"base"_s, u"domain"_s}},
        {u"gateways"_s, {u"base"_s, u"domain"_s}},
        {u"documents"_s, {u"base"_s, u"domain"_s}},
        {u"exchange"_s, {u"base"_s, u"domain"_s}},
        {u"services"_s, {u"base"_s, u"domain"_s, u"storage"_s, u"gateways"_s, u"documents"_s, u"exchange"_s}},
        {u"ui"_s, {u"base"_s, u"domain"_s, u"documents"_s, u"services"_s}},
        {u"app"_s, layers},
    };
    return allowed.value(layer);
}

/// The Qt modules a layer links.
QStringList qtModulesFor(const QString& layer) {
    static const QHash<QString, QStringList> modules{
        {u"base"_s, {u"QtCore"_s}},
        {u"domain"_s, {u"QtCore"_s}},
        {u"storage"_s, {u"QtCore"_s, u"QtSql"_s}},
        {u"gateways"_s, {u"QtCore"_s, u"QtNetwork"_s}},
        {u"documents"_s, {u"QtCore"_s, u"QtGui"_s}},
        {u"exchange"_s, {u"QtCore"_s}},
        {u"services"_s, {u"QtCore"_s, u"QtGui"_s}},
        {u"ui"_s,
         {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtPrintSupport"_s, u"QtConcurrent"_s, u"QtSvg"_s,
          u"QtSvgWidgets"_s, u"QtPdf"_s, u"QtPdfWidgets"_s, u"QtDBus"_s, u"QtNetwork"_s}},
    };
    return modules.value(layer);
}

/// Headers of other libraries, and the one layer that may use them.
const QHash<QString, QString>& libraryHeaders() {
    static const QHash<QString, QString> headers{
        {u"sqlite3.h"_s, u"storage"_s},
        {u"libpq-fe.h"_s, u"storage"_s},
        {u"csv.h"_s, u"exchange"_s},
    };
    return headers;
}

/// Values and rules only: what core/domain does not even look at.
const QStringList ioHeaders{u"QObject"_s,  u"QFile"_s,     u"QDir"_s,    u"QSaveFile"_s, u"QTemporaryFile"_s,
                            u"QProcess"_s, u"QSettings"_s, u"QThread"_s, u"QTimer"_s,    u"QIODevice"_s,
                            u"fstream"_s,  u"iostream"_s,  u"cstdio"_s,  u"thread"_s,    u"filesystem"_s};

QHash<QString, const SourceFile*> byPath(const QList<SourceFile>& sources) {
    QHash<QString, const SourceFile*> files;
    for (const SourceFile& file : sources)
        files.insert(file.path, &file);
    return files;
}

/// The path that a quoted include of the file stands for, or an empty one.
QString resolve(const SourceFile& file, const QString& name, const QHash<QString, const SourceFile*>& files) {
    for (const QString& root : {file.folder(), u"core"_s, u"ui"_s, u"app"_s}) {
        const QString path = root + u'/' + name;
        if (files.contains(path))
            return path;
    }
    return {};
}

bool isGenerated(const QString& name) {
    const QString file = name.sliced(name.lastIndexOf(u'/') + 1);
    return file.startsWith("ui_"_L1) || file.endsWith(".moc"_L1) || file.startsWith("moc_"_L1);
}

} // namespace

const QStringList& domainNouns() {
    static const QStringList nouns{u"money"_s,   u"calendar"_s,   u"access"_s,         u"audit"_s,
                                   u"company"_s, u"customers"_s,  u"workspaces"_s,     u"catalog"_s,
                                   u"taxes"_s,   u"promotions"_s, u"paymentmethods"_s, u"subscriptions"_s,
                                   u"domains"_s, u"invoices"_s,   u"billing"_s,        u"payments"_s,
                                   u"journal"_s, u"dunning"_s,    u"revenue"_s};
    return nouns;
}

QList<Include> includesOf(const SourceFile& file) {
    // The name of a quoted include stands in the literals, that of the other kind in the code.
    static const QRegularExpression directive(uR"(^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">])"_s,
                                              QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto it = directive.globalMatch(file.text); it.hasNext();) {
        const auto match = it.next();
        if (!file.code[match.capturedStart(1)].isSpace())
            includes << Include{match.captured(2), match.captured(1) == "\""_L1, file.lineAt(match.capturedStart(1))};
    }
    return includes;
}

QList<Finding> layerViolations(const QList<SourceFile>& sources) {
    const auto files = byPath(sources);
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        const QString layer = layerOf(file.path);
        for (const Include& include : includesOf(file)) {
            if (!include.quoted || isGenerated(include.name))
                continue;
            const QString target = resolve(file, include.name, files);
            const QString targetLayer = layerOf(target);
            if (target.isEmpty())
                findings << Finding{file.path, include.line,
                                    u"\"%1\" is no file of core/, ui/ or app/"_s.arg(include.name)};
            else if (targetLayer != layer && !allowedFor(layer).contains(targetLayer))
                findings << Finding{file.path, include.line,
                                    u"%1 may not include %2 (%3)"_s.arg(layer, targetLayer, target)};
        }
    }
    return findings;
}

QList<Finding> nounOrderViolations(const QList<SourceFile>& sources) {
    const auto files = byPath(sources);
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        const QString noun = nounOf(file.path);
        if (noun.isEmpty())
            continue;
        for (const Include& include : includesOf(file)) {
            const QString target = nounOf(resolve(file, include.name, files));
            if (include.quoted && !target.isEmpty() && domainNouns().indexOf(target) > domainNouns().indexOf(noun))
                findings << Finding{file.path, include.line,
                                    u"%1 may not include %2, which comes after it"_s.arg(noun, target)};
        }
    }
    return findings;
}

QList<Finding> foreignHeaders(const QList<SourceFile>& sources, const QString& qtHeaders) {
    QHash<QString, QString> moduleOf; // header name → module, looked up once each
    const auto module = [&](const QString& header) {
        if (header.contains(u'/'))
            return header.startsWith("Qt"_L1) ? header.section(u'/', 0, 0) : QString();
        auto known = moduleOf.constFind(header);
        if (known == moduleOf.constEnd()) {
            QString found;
            for (const QString& candidate :
                 {u"QtCore"_s, u"QtGui"_s, u"QtSql"_s, u"QtNetwork"_s, u"QtWidgets"_s, u"QtPrintSupport"_s,
                  u"QtConcurrent"_s, u"QtDBus"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPdf"_s, u"QtPdfWidgets"_s,
                  u"QtCharts"_s, u"QtTest"_s})
                if (found.isEmpty() && QFileInfo::exists(qtHeaders + u'/' + candidate + u'/' + header))
                    found = candidate;
            // <QtWidgets> and its like bring in a whole module.
            if (found.isEmpty() && QFileInfo::exists(qtHeaders + u'/' + header + u'/' + header))
                found = header;
            known = moduleOf.insert(header, found);
        }
        return *known;
    };
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        const QString layer = layerOf(file.path);
        if (layer == "app"_L1)
            continue;
        for (const Include& include : includesOf(file)) {
            if (include.quoted)
                continue;
            const QString qtModule = module(include.name);
            if (!qtModule.isEmpty() && !qtModulesFor(layer).contains(qtModule))
                findings << Finding{file.path, include.line,
                                    u"%1 may not use %2 (<%3>)"_s.arg(layer, qtModule, include.name)};
            if (const QString owner = libraryHeaders().value(include.name, layer); owner != layer)
                findings << Finding{file.path, include.line,
                                    u"<%1> belongs to core/%2 alone"_s.arg(include.name, owner)};
            if (layer == "domain"_L1 && ioHeaders.contains(include.name.section(u'/', -1)))
                findings << Finding{file.path, include.line,
                                    u"the domain has no I/O and no QObject (<%1>)"_s.arg(include.name)};
        }
    }
    return findings;
}

QList<Finding> includeCycles(const QList<SourceFile>& sources) {
    const auto files = byPath(sources);
    QHash<QString, int> state; // 1 while on the path that is walked, 2 when done
    QStringList walked;
    QList<Finding> findings;
    const std::function<void(const QString&)> visit = [&](const QString& path) {
        state[path] = 1;
        walked << path;
        for (const Include& include : includesOf(*files[path])) {
            const QString target = include.quoted ? resolve(*files[path], include.name, files) : QString();
            if (target.isEmpty())
                continue;
            if (state.value(target) == 1) {
                const QStringList circle = walked.sliced(walked.indexOf(target)) << target;
                findings << Finding{path, include.line, u"include cycle: "_s + circle.join(u" → "_s)};
            } else if (state.value(target) == 0) {
                visit(target);
            }
        }
        walked.removeLast();
        state[path] = 2;
    };
    for (const SourceFile& file : sources)
        if (state.value(file.path) == 0)
            visit(file.path);
    return findings;
}

QList<Finding> longFiles(const QList<SourceFile>& sources, int limit) {
    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        const auto lines = static_cast<int>(file.text.count(u'\n'));
        if (lines > limit)
            findings << Finding{file.path, lines, u"%1 lines; the limit is %2"_s.arg(lines).arg(limit)};
    }
    return findings;
}

QList<Finding> misplacedFiles(const QList<SourceFile>& sources) {
    static const QStringList uiFolders{
        u"common"_s,        u"shell"_s,    u"theme"_s,     u"start"_s,      u"dashboard"_s,
        u"subscriptions"_s, u"invoices"_s, u"billing"_s,   u"payments"_s,   u"paymentmethods"_s,
        u"promotions"_s,    u"licences"_s, u"customers"_s, u"workspaces"_s, u"catalog"_s,
        u"access"_s,        u"audit"_s,    u"dunning"_s,   u"reports"_s,    u"settings"_s,
        u"imports"_s,       u"todo"_s};
    // A suffix of a layer, and the layers where it may stand.
    static const QList<std::pair<QString, QStringList>> suffixes{
        {u"Store"_s, {u"storage"_s}},
        {u"Query"_s, {u"storage"_s}},
        {u"Service"_s, {u"services"_s}},
        {u"Gateway"_s, {u"gateways"_s}},
        {u"Document"_s, {u"documents"_s}},
        {u"Reader"_s, {u"exchange"_s}},
        {u"Writer"_s, {u"exchange"_s, u"storage"_s}},
        {u"Engine"_s, {u"domain"_s, u"ui"_s}},
        {u"TableModel"_s, {u"ui"_s}},
        {u"TreeModel"_s, {u"ui"_s}},
        {u"Proxy"_s, {u"ui"_s}},
        {u"Delegate"_s, {u"ui"_s}},
        {u"Page"_s, {u"ui"_s}},
        {u"Dialog"_s, {u"ui"_s}},
        {u"Panel"_s, {u"ui"_s}},
        {u"Edit"_s, {u"ui"_s}},
    };
    static const QRegularExpression pascalCase(u"^[A-Z][A-Za-z0-9]*$"_s);
    static const QRegularExpression pragma(u"^#pragma once$"_s, QRegularExpression::MultilineOption);

    QList<Finding> findings;
    for (const SourceFile& file : sources) {
        const auto complain = [&](const QString& message) { findings << Finding{file.path, 1, message}; };
        const QString layer = layerOf(file.path);
        const QStringList parts = file.path.split(u'/');
        if (layer.isEmpty())
            complain(u"this folder is no layer of the program"_s);
        else if (layer == "domain"_L1 && (parts.size() != 4 || !domainNouns().contains(parts.value(2))))
            complain(u"core/domain has one folder a noun, and this is none of them"_s);
        else if (layer == "ui"_L1 && (parts.size() != 3 || !uiFolders.contains(parts.value(1))))
            complain(u"ui has one folder a noun, and common, shell, theme"_s);
        else if (layer != "domain"_L1 && parts.value(0) == "core"_L1 && parts.size() != 3)
            complain(u"core/%1 is flat"_s.arg(layer));

        const QString name = file.baseName();
        if (!pascalCase.match(name).hasMatch() && !(layer == "app"_L1 && (name == "main"_L1 || name == "cli"_L1)))
            complain(u"a file is named like its class, in PascalCase"_s);
        for (const auto& [suffix, homes] : suffixes)
            if (name.endsWith(suffix) && !layer.isEmpty() && !homes.contains(layer))
                complain(u"…%1 belongs in %2"_s.arg(suffix, homes.join(u" or "_s)));
        if (file.suffix() == "h"_L1 && !pragma.match(file.text).hasMatch())
            complain(u"a header starts with #pragma once"_s);
    }
    return findings;
}

} // namespace quittance::rules
