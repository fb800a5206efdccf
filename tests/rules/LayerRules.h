#pragma once

#include "SourceFile.h"

namespace quittance::rules {

/// The nouns of core/domain in their order: a noun uses only nouns listed above it.
const QStringList& domainNouns();

/// One `#include` of a file.
struct Include {
    QString name;
    bool quoted = false; ///< "name" rather than <name>
    int line = 0;
};

QList<Include> includesOf(const SourceFile& file);

/// Quoted includes name existing files, seen from core/, ui/, app/ or the file's own folder, and keep to the layers:
/// base ← domain ← storage, gateways, documents, exchange ← services ← ui ← app; ui sees neither storage, gateways nor
/// exchange.
QList<Finding> layerViolations(const QList<SourceFile>& sources);

/// A noun of core/domain includes only nouns listed above it.
QList<Finding> nounOrderViolations(const QList<SourceFile>& sources);

/// Headers of Qt modules and libraries that the layer does not link; Debian's include paths would let them through.
/// `qtHeaders` is the folder that holds QtCore, QtSql…
QList<Finding> foreignHeaders(const QList<SourceFile>& sources, const QString& qtHeaders);

/// Files that include each other in a circle, each circle reported once.
QList<Finding> includeCycles(const QList<SourceFile>& sources);

/// Files of more than `limit` lines.
QList<Finding> longFiles(const QList<SourceFile>& sources, int limit);

/// Folders that the plan does not know, names that are not PascalCase, layer suffixes in another layer's folder,
/// and headers without `#pragma once`.
QList<Finding> misplacedFiles(const QList<SourceFile>& sources);

} // namespace quittance::rules
