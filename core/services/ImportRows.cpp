#include "services/ImportRows.h"

#include "base/Text.h"

#include <QCoreApplication>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(quittance::ImportRun)
};

/// The column of our files behind a field that the domain names: "address.line1" → "address", "vatNumber" →
/// "vat_number".
QString columnOf(QString field) {
    if (field == "address.line1"_L1)
        return u"address"_s;
    if (field == "address.line2"_L1)
        return u"address_line2"_s;
    QString column;
    for (const QChar c : field.remove(u"address."_s)) {
        if (c.isUpper())
            column += u'_';
        column += c.toLower();
    }
    return column;
}

} // namespace

QString ImportRow::text(const QString& field) const {
    const auto column = m_mapping.constFind(field);
    return column == m_mapping.constEnd() ? QString() : text::normalisedLine(m_record.cells.value(*column), 2000);
}

QString ImportRow::required(const QString& field) {
    QString value = text(field);
    if (value.isEmpty())
        reject(field, ImportText::tr("This is missing."));
    return value;
}

std::optional<qint64> ImportRow::millionths(const QString& field) {
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto number = parseNumberCell(cell, m_decimalMark);
    if (!number) {
        reject(field, number.error().message);
        return std::nullopt;
    }
    return *number;
}

std::optional<int> ImportRow::integer(const QString& field, int minimum, int maximum) {
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int value = cell.toInt(&ok);
    if (!ok || value < minimum || value > maximum) {
        reject(
            field,
            ImportText::tr("“%1” is not a whole number from %2 to %3.").arg(cell.left(40)).arg(minimum).arg(maximum));
        return std::nullopt;
    }
    return value;
}

std::optional<QDate> ImportRow::date(const QString& field) {
    const QString cell = text(field);
    if (cell.isEmpty())
        return std::nullopt;
    const auto date = parseDateCell(cell);
    if (!date) {
        reject(field, date.error().message);
        return std::nullopt;
    }
    return *date;
}

void ImportRow::reject(const QString& field, const QString& message) {
    m_rejected = true;
    m_issues.push_back({.row = m_record.line, .field = columnOf(field), .message = message, .isError = true});
}

void ImportRow::warn(const QString& field, const QString& message) {
    m_issues.push_back({.row = m_record.line, .field = field, .message = message, .isError = false});
}

} // namespace quittance
