#pragma once

#include "domain/journal/JournalEntry.h"

#include <QWidget>

#include <optional>

namespace quittance {

class PlainLabel;
class SmallTable;

/// The journal entry of a document or a payment: what it is, and its lines.
class EntryView final : public QWidget {
    Q_OBJECT
public:
    EntryView(const QString& tableName, QWidget* parent);

    void setEntry(const std::optional<JournalEntry>& entry);
    /// What the table is called to who cannot see it.
    void retranslate(const QString& accessibleName);

private:
    PlainLabel* m_title;
    SmallTable* m_lines;
};

} // namespace quittance
