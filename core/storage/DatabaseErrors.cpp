#include "base/Interruption.h"
#include "storage/Database.h"
#include "storage/DatabaseText.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

Error refused(const SqlFailure& failure, const QString& detail) {
    const QString& code = failure.nativeCode();
    if (code == u"787" || code == u"23503")
        return {ErrorCode::InUse,
                DatabaseText::tr(
                    "Other records refer to this one, or it refers to one that is gone. Reload and try again."),
                {},
                detail};
    if (code == u"1811" || code == u"QT001") // our guards
        return {ErrorCode::InUse,
                DatabaseText::tr("Issued documents, payments, journal entries and the history never change. "
                                 "Correct an invoice with a credit note."),
                {},
                detail};
    if (code == u"nul")
        return invalid(DatabaseText::tr("A text holds a character that cannot be stored. Remove it and try again."), {},
                       detail);
    if (code == u"date")
        return invalid(DatabaseText::tr("A date is out of range. Enter a year between 0 and 9999."), {}, detail);
    return invalid(DatabaseText::tr("The database refused a value that breaks one of its rules. Check the entries."),
                   {}, detail);
}

} // namespace

Error errorFrom(const SqlFailure& failure) {
    const QString detail = failure.nativeCode() % u": " % QString::fromUtf8(failure.what());
    if (Interruption::isDue())
        return {ErrorCode::Cancelled, {}, {}, detail};
    switch (failure.fault()) {
    case SqlFault::Conflict:
        return {ErrorCode::Conflict,
                DatabaseText::tr("A record with the same code or number exists already. Reload and use another one."),
                {},
                detail};
    case SqlFault::Refused: return refused(failure, detail);
    case SqlFault::Denied:
        return {ErrorCode::Denied,
                DatabaseText::tr("Your database login lacks the right to do this. Ask the administrator of the book."),
                {},
                detail};
    case SqlFault::Busy:
        if (failure.nativeCode() == u"57014")
            return {ErrorCode::Unavailable,
                    DatabaseText::tr("The server took too long to answer. Nothing was changed. Try again later."),
                    {},
                    detail};
        return {ErrorCode::InUse,
                DatabaseText::tr("The book is being written by someone else. Wait a moment and try again."),
                {},
                detail};
    case SqlFault::Gone:
        return {ErrorCode::Unavailable,
                DatabaseText::tr("The connection to the database server broke. Nothing was changed. "
                                 "Check the network and try again."),
                {},
                detail};
    case SqlFault::Full:
        return {ErrorCode::Unavailable,
                DatabaseText::tr("There is no space left on the disk of the book. Nothing was changed. "
                                 "Free some space and try again."),
                {},
                detail};
    case SqlFault::ReadOnly:
        return {ErrorCode::Unavailable,
                DatabaseText::tr("The book is open for reading only. Make its file and folder writable, "
                                 "or connect to the main server, and open it again."),
                {},
                detail};
    case SqlFault::Broken:
        return {ErrorCode::Unavailable,
                DatabaseText::tr("The file of the book cannot be read or written properly. "
                                 "Stop working with it, check the disk, and open the newest backup."),
                {},
                detail};
    case SqlFault::Other: break;
    }
    return {ErrorCode::Internal,
            DatabaseText::tr("The database refused a request of the program. Nothing was changed. "
                             "Please report this with the log."),
            {},
            detail};
}

} // namespace quittance
