#pragma once

#include "domain/invoices/Invoice.h"

#include <QByteArray>

namespace quittance::seal {

inline constexpr int currentVersion = 1;

/// Canonical content, version 1: UTF-8 JSON, sorted keys, no spaces, amounts as minor-unit integers, decimals as integers
/// of millionths, dates as ISO text, everything that is printed (decisions 3).
QByteArray canonicalContent(const Invoice& invoice);
/// SHA-256 of the canonical content.
QByteArray contentHash(const Invoice& invoice);
/// SHA-256(previous ‖ series ‖ number ‖ content hash ‖ version); the first link has 32 zero bytes before it.
QByteArray chainHash(const QByteArray& previous, const QString& series, const QString& number,
                     const QByteArray& contentHash, int version);
/// The short form in the footer: first 10 hexadecimal digits.
QString shortHash(const QByteArray& contentHash);
QByteArray genesis(); ///< 32 zero bytes

} // namespace quittance::seal
