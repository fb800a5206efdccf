#include "shell/BookCare.h"

#include "common/Book.h"
#include "common/Notifier.h"
#include "services/Services.h"

#include <QWidget>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

// The first page is read and painted before a large file is copied.
constexpr int backupDelayMs = 3'000;

} // namespace

BookCare::BookCare(QWidget* window) : QObject(window), m_window(window) {
    m_backupTimer.setSingleShot(true);
    m_backupTimer.setInterval(backupDelayMs);
    connect(&m_backupTimer, &QTimer::timeout, this, &BookCare::runDailyBackup);
}

void BookCare::setBook(Book* book) {
    m_book = book;
    m_backupText.clear();
    m_backupTimer.start();
}

void BookCare::runDailyBackup() {
    if (!m_book || m_book->facts().readOnly || m_book->facts().server || m_book->facts().demo)
        return;
    m_book->backend().write(
        this, [actor = m_book->actor()](Services& services) { return services.backups.createDaily(actor); },
        [this](Result<std::optional<BackupService::Backup>> backup) {
            m_backupText = backup ? tr("backed up today") : tr("no backup today: %1").arg(backup.error().message);
            emit backupTextChanged();
        });
}

void BookCare::makeBackup() {
    if (!m_book)
        return;
    m_book->backend().write(
        this, [actor = m_book->actor()](Services& services) { return services.backups.create(actor); },
        [this](Result<BackupService::Backup> backup) {
            if (backup)
                Notifier::of(m_window).notify(Tone::Success, tr("Backed up to %1").arg(backup->path));
            else
                emit failed(tr("The backup was not made: %1").arg(backup.error().message), backup.error().detail);
        });
}

void BookCare::verify() {
    if (!m_book)
        return;
    m_book->backend().job(
        this, tr("Verifying the book"),
        [actor = m_book->actor()](Services& services, JobContext& job) {
            return services.verification.verify(actor, Verification::Scope::All, job);
        },
        [this](Result<VerificationReport> report) {
            if (!report) {
                if (report.error().code != ErrorCode::Cancelled)
                    emit failed(tr("The book could not be verified: %1").arg(report.error().message),
                                report.error().detail);
                return;
            }
            const int documents = static_cast<int>(report->documents);
            const int findings = static_cast<int>(report->findings.size());
            if (report->isClean()) {
                Notifier::of(m_window).notify(Tone::Success,
                                              tr("Verified: %Ln documents, nothing was altered.", "", documents));
                return;
            }
            QStringList rows;
            for (const Finding& finding : report->findings)
                rows.append(finding.row + u": "_s + finding.message);
            emit failed(
                tr("Something was altered: %Ln findings. Keep a copy of the book as it is, and compare with the "
                   "last backup.",
                   "", findings),
                rows.join(u'\n'));
        });
}

} // namespace quittance
