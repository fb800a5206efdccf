#pragma once

#include "SourceFile.h"

namespace quittance::rules {

/// Colours outside ui/theme: "#RRGGBB" anywhere in the program, QColor(1, 2, 3) and Qt::red in the window.
/// Paper has its own palette, in core/documents/PaperStyle alone.
QList<Finding> colourLiterals(const QList<SourceFile>& sources);

/// SUM(…) that is not inside CAST(… AS BIGINT), and AVG and TOTAL, in SQL: on PostgreSQL a sum of BIGINT is NUMERIC,
/// and Qt hands that over as a double.
QList<Finding> bareSums(const QList<SourceFile>& sources);

/// SQL outside core/storage.
QList<Finding> strayingSql(const QList<SourceFile>& sources);

/// Ways in which text from data could be read as markup: setHtml, QMessageBox's static functions, raw QLabel,
/// tool tips that are not tr(…) or plainTooltip(…).
QList<Finding> richText(const QList<SourceFile>& sources);

/// double, float and qreal in core/domain, and toDouble in all of core, but to write
/// a JSON number as the decimal that it stands for.
QList<Finding> floatingPoint(const QList<SourceFile>& sources);

/// The day of this computer: the company's time zone decides which day it is (Clock::today, BusinessDay).
QList<Finding> machineDays(const QList<SourceFile>& sources);

/// Notes to self, and code that was commented out.
QList<Finding> leftovers(const QList<SourceFile>& sources);

/// SIGNAL(…) and SLOT(…), whose spelling mistakes only show at run time.
QList<Finding> stringConnections(const QList<SourceFile>& sources);

/// Skipped tests that do not say why.
QList<Finding> silentSkips(const QList<SourceFile>& sources);

/// Classes and files named Manager, Helper, Util, Handler, Processor, Info or Data: names that say nothing.
QList<Finding> emptyNames(const QList<SourceFile>& sources);

/// Visible texts of the window that do not go through tr().
QList<Finding> untranslatedTexts(const QList<SourceFile>& sources);

/// Texts that lupdate 6.4 would file under another context than the program looks them up, lose, or hang on: functions
/// of our own that are called tr, and counts of QCoreApplication::translate() that are more than a name.
QList<Finding> untraceableTexts(const QList<SourceFile>& sources);

/// Names in icons.txt that no source mentions, and icons that the sources ask for and icons.txt does not have:
/// arguments of Icons::icon() and makeAction(), and texts of the window that are the name of a file in `iconFolder`.
QList<Finding> iconMismatches(const QList<SourceFile>& sources, const QString& iconsTxt, const QString& iconFolder);

/// Headers that open a namespace for all who include them.
QList<Finding> usingInHeaders(const QList<SourceFile>& sources);

} // namespace quittance::rules
