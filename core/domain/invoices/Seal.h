#pragma once

#include "domain/invoices/Invoice.h"

#include <QByteArray>
#include <QStringList>

namespace quittance::seal {

inline constexpr int currentVersion = 1;

/// Canonical JSON of what a document freezes of the seller, the buyer and its fixed texts. Each distinct content is
/// stored once, in exactly this form, and enters the document by its SHA-256.
QByteArray canonical(const SellerSnapshot& seller);
QByteArray canonical(const BuyerSnapshot& buyer);
QByteArray canonical(const DocumentMentions& mentions);
/// The stored form read back. Invalid when it is not what canonical() writes.
Result<SellerSnapshot> sellerFromCanonical(const QByteArray& content);
Result<BuyerSnapshot> buyerFromCanonical(const QByteArray& content);
Result<DocumentMentions> mentionsFromCanonical(const QByteArray& content);
/// SHA-256 of canonical bytes.
QByteArray hashOf(const QByteArray& content);

/// The SHA-256 of the three frozen texts of one document; a run computes the seller's and the mentions' once.
struct SnapshotHashes {
    QByteArray seller;
    QByteArray buyer;
    QByteArray mentions;
};
SnapshotHashes snapshotHashes(const Invoice& invoice);

/// Canonical content, version 1: UTF-8 JSON, sorted keys, no spaces, amounts as minor-unit integers, decimals as
/// integers of millionths, dates as ISO text, instants as milliseconds UTC: everything that is printed and everything
/// that says where it comes from (decisions 3). Keys are the names of the database's columns. Not in it: the row's own
/// id and the seal.
QByteArray canonicalContent(const Invoice& invoice, const SnapshotHashes& snapshots);
QByteArray canonicalContent(const Invoice& invoice);
/// SHA-256 of the canonical content.
QByteArray contentHash(const Invoice& invoice);
/// What the content covers, as "table.column", sorted: a storage test compares it with the schema.
QStringList coveredColumns();

/// SHA-256(previous ‖ series ‖ 0 ‖ number ‖ 0 ‖ content hash ‖ version): series and number end in a zero byte so that
/// no two pairs give the same bytes, the version is decimal text. The first link has 32 zero bytes before it.
QByteArray chainHash(const QByteArray& previous, const QString& series, const QString& number,
                     const QByteArray& contentHash, int version);
/// The short form in the footer: first 10 hexadecimal digits.
QString shortHash(const QByteArray& contentHash);
QByteArray genesis(); ///< 32 zero bytes

} // namespace quittance::seal
