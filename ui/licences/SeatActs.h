#pragma once

#include "base/OperationId.h"
#include "common/Book.h"
#include "services/LicenceService.h"

#include <QObject>

class QWidget;

namespace quittance {

/// What one does to teams and members: done on the worker thread, told in a toast, and taken back from there as a
/// whole.
class SeatActs final : public QObject {
    Q_OBJECT
public:
    /// `page` is where it is told.
    SeatActs(Book& book, QWidget* page);

    using Act = std::function<Result<>(LicenceService&, const Actor&, const OperationId&)>;
    /// `done` is what the toast says.
    void run(const QString& done, const Act& act);
    /// The same of what a dialog did already.
    void tell(const QString& done, const OperationId& act);
    /// Of what has no line in the ledger: `back` takes it back.
    void tell(const QString& done, const Act& back);

signals:
    void failed(const quittance::Error& error);

private:
    void write(const OperationId& operation, const Act& act, const std::function<void()>& then);

    Book& m_book;
    QWidget* m_page;
};

} // namespace quittance
