#include "licences/SeatActs.h"

#include "common/Notifier.h"
#include "services/Services.h"

namespace quittance {

SeatActs::SeatActs(Book& book, QWidget* page) : QObject(page), m_book(book), m_page(page) {}

void SeatActs::write(const OperationId& operation, const Act& act, const std::function<void()>& then) {
    m_book.backend().write(
        this,
        [actor = m_book.actor(), operation, act](Services& services) {
            return act(services.licences, actor, operation);
        },
        [this, then](Result<> done) {
            if (done)
                then();
            else
                emit failed(done.error());
        });
}

void SeatActs::run(const QString& done, const Act& act) {
    const OperationId operation = OperationId::create();
    write(operation, act, [this, done, operation] { tell(done, operation); });
}

void SeatActs::tell(const QString& done, const OperationId& act) {
    tell(done, [act](LicenceService& licences, const Actor& actor, const OperationId& operation) {
        return licences.takeBack(actor, act, operation);
    });
}

void SeatActs::tell(const QString& done, const Act& back) {
    Notifier::of(m_page).notify(Tone::Success, done, tr("Undo"),
                                [this, back] { write(OperationId::create(), back, [] {}); });
}

} // namespace quittance
