#pragma once

#include <QString>
#include <QVariant>

namespace quittance {

/// What the window remembers of one book for this person on this machine, beside what UiState remembers of all.
namespace BookState {

/// `location` as in Book::Facts: it becomes part of the key in a form that any location can have.
QVariant value(const QString& location, const QString& key, const QVariant& fallback = {});
void setValue(const QString& location, const QString& key, const QVariant& value);

} // namespace BookState

} // namespace quittance
