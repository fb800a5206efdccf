#pragma once

#include "base/Clock.h"
#include "base/OperationId.h"
#include "domain/access/Actor.h"
#include "domain/company/Terms.h"
#include "domain/customers/CustomerMerge.h"
#include "domain/customers/CustomerNote.h"
#include "domain/customers/CustomerRow.h"
#include "services/ListSort.h"

#include <span>
#include <vector>

namespace quittance {

class Database;

/// What the overview of one customer shows (F143, F144).
struct CustomerOverview {
    Customer customer;
    std::vector<Contact> contacts;
    qint64 activeSubscriptions = 0;
    struct PerCurrency {
        Money mrr, billed, due, overdue;
    };
    std::vector<PerCurrency> figures; ///< the customer's currency first
    std::optional<QDate> nextPayment;
    std::vector<CustomerNote> notes;            ///< the newest first
    std::optional<Customer> survivor;           ///< whom it was merged into
    std::vector<Customer> merged;               ///< who was merged into it
    std::vector<TermsAcceptance> acceptedTerms; ///< of each version once, the newest first
};

/// Two customers side by side, and what merging the second into the first would do.
struct MergePreview {
    Customer survivor;
    Customer merged;
    MergeContents contents; ///< what would move
    std::vector<Error> reasonsAgainst;
};

/// The parties that are billed, and their contacts.
class CustomerService {
public:
    CustomerService(Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}

    Result<std::vector<qint64>> ids(const Actor& actor, const CustomerFilter& filter,
                                    const ListSort<CustomerColumn>& sort, int limit = -1);
    Result<std::vector<CustomerRow>> rows(const Actor& actor, std::span<const qint64> ids);
    /// For each status, whatever the filter says of it.
    Result<CustomerCounts> counts(const Actor& actor, const CustomerFilter& filter = {});
    Result<CustomerTotals> totals(const Actor& actor, const CustomerFilter& filter);

    Result<Customer> customer(const Actor& actor, CustomerId id);
    Result<Customer> customerByCode(const Actor& actor, const QString& code);
    Result<CustomerOverview> overview(const Actor& actor, CustomerId id);
    /// For pickers: up to `limit` customers whose folded text contains every word, by name.
    Result<std::vector<CustomerRow>> find(const Actor& actor, const QString& search, int limit = 20);

    /// Creates (id not valid; makes the code when empty, and the customer's workspace) or changes one; a changed row in
    /// the meantime is a Conflict. Returns it as stored.
    Result<Customer> save(const Actor& actor, const Customer& customer, const OperationId& operation);
    Result<> setArchived(const Actor& actor, CustomerId id, bool archived, const OperationId& operation);
    Result<Contact> saveContact(const Actor& actor, const Contact& contact, const OperationId& operation);
    Result<> removeContact(const Actor& actor, ContactId id, const OperationId& operation);

    /// Every tag in use, by name.
    Result<std::vector<CustomerTag>> tags(const Actor& actor);
    /// The customer has exactly these tags from now on.
    Result<> setTags(const Actor& actor, CustomerId id, const QStringList& tags, const OperationId& operation);
    /// Adds and takes away some; the customer keeps its others.
    Result<> changeTags(const Actor& actor, CustomerId id, const TagEdit& edit, const OperationId& operation);
    /// Adds a note (id not valid) or changes its text; author and time stay those of the first writing.
    Result<CustomerNote> saveNote(const Actor& actor, const CustomerNote& note, const OperationId& operation);
    Result<> removeNote(const Actor& actor, CustomerNoteId id, const OperationId& operation);

    /// Customers that may be the same, the surest sign first.
    Result<std::vector<DuplicateGroup>> duplicates(const Actor& actor, int limit = 100);
    Result<std::vector<DuplicateGroup>> duplicatesOf(const Actor& actor, CustomerId id);
    Result<MergePreview> previewMerge(const Actor& actor, CustomerId survivor, CustomerId merged);
    /// Makes one customer a part of another; refused with the first of what stands against it.
    Result<Customer> merge(const Actor& actor, const CustomerMerge& wanted, const OperationId& operation);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace quittance
