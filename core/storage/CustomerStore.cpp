#include "storage/CustomerStore.h"

#include "base/Text.h"
#include "storage/Columns.h"

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

ViesState viesStateFrom(const QString& text) {
    if (text == "valid"_L1)
        return ViesState::Valid;
    return text == "invalid"_L1 ? ViesState::Invalid : ViesState::Unknown;
}

QString viesText(ViesState state) {
    switch (state) {
    case ViesState::Valid: return u"valid"_s;
    case ViesState::Invalid: return u"invalid"_s;
    case ViesState::Unknown: break;
    }
    return u"unknown"_s;
}

std::optional<Customer> readOne(Cursor c) {
    if (!c.next())
        return std::nullopt;
    Customer customer;
    customer.id = c.id<CustomerId>(0);
    customer.code = c.text(1);
    customer.name = c.text(2);
    customer.kind = customerKindFromString(c.text(3)).value_or(CustomerKind::Business);
    customer.address = columns::addressAt(c, 4);
    customer.email = c.text(10);
    customer.phone = c.text(11);
    customer.language = c.text(12);
    customer.currency = columns::currencyAt(c, 13);
    customer.paymentTerms = columns::termsAt(c, 14);
    customer.vatNumber = c.text(16);
    customer.viesState = viesStateFrom(c.text(17));
    customer.siren = c.text(18);
    customer.vatOverride = vatOverrideFromString(c.text(19)).value_or(VatOverride::None);
    customer.vatOverrideReason = c.text(20);
    customer.collectionMethod = collectionMethodFromString(c.text(21)).value_or(CollectionMethod::Other);
    customer.invoicePerWorkspace = c.boolean(22);
    customer.note = c.text(23);
    customer.archived = c.boolean(24);
    customer.version = c.int64(25);
    customer.changesAllowed = changesAllowedFromString(c.text(26)).value_or(ChangesAllowed::All);
    return customer;
}

std::optional<QString> termsKind(const Customer& customer) {
    return customer.paymentTerms ? std::optional(toString(customer.paymentTerms->kind)) : std::nullopt;
}

std::optional<int> termsValue(const Customer& customer) {
    return customer.paymentTerms ? std::optional(customer.paymentTerms->value) : std::nullopt;
}

QString searchText(const Customer& customer) {
    const QStringList parts{customer.name, customer.code, customer.email, customer.address.city, customer.vatNumber};
    return text::folded(parts.join(u' '));
}

Contact contactAt(const Cursor& c) {
    return {.id = c.id<ContactId>(0),
            .customerId = c.id<CustomerId>(1),
            .name = c.text(2),
            .role = c.text(3),
            .email = c.text(4),
            .phone = c.text(5),
            .receivesInvoices = c.boolean(6),
            .version = c.int64(7)};
}

} // namespace

std::optional<Customer> CustomerStore::customer(CustomerId id) {
    return readOne(m_session.query(
        "SELECT id, code, name, kind, address_line1, address_line2, postcode, city, region, country, email, phone, "
        "language, currency, terms_kind, terms_value, vat_number, vies_state, siren, vat_override, vat_override_reason, "
        "collection_method, invoice_per_workspace, note, archived, version, changes_allowed FROM customer WHERE id = ?",
        id));
}

std::optional<Customer> CustomerStore::customerByCode(const QString& code) {
    return readOne(m_session.query(
        "SELECT id, code, name, kind, address_line1, address_line2, postcode, city, region, country, email, phone, "
        "language, currency, terms_kind, terms_value, vat_number, vies_state, siren, vat_override, vat_override_reason, "
        "collection_method, invoice_per_workspace, note, archived, version, changes_allowed FROM customer WHERE code = ?",
        code));
}

CustomerId CustomerStore::insert(const Customer& c, qint64 nowMs) {
    const CustomerId id{m_session.insert(
        "INSERT INTO customer (code, name, kind, address_line1, address_line2, postcode, city, region, country, email, "
        "phone, language, currency, terms_kind, terms_value, vat_number, vies_state, siren, vat_override, "
        "vat_override_reason, collection_method, invoice_per_workspace, note, archived, search_text, sort_name, "
        "created_at, changes_allowed, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        c.code, c.name, toString(c.kind), c.address.line1, c.address.line2, c.address.postcode, c.address.city,
        c.address.region, c.address.country, c.email, c.phone, c.language, c.currency.code(), termsKind(c),
        termsValue(c), c.vatNumber, viesText(c.viesState), c.siren, toString(c.vatOverride), c.vatOverrideReason,
        toString(c.collectionMethod), c.invoicePerWorkspace, c.note, c.archived, searchText(c), text::folded(c.name),
        nowMs, toString(c.changesAllowed))};
    m_session.changes().add(Noun::Customer, id.value);
    return id;
}

bool CustomerStore::update(const Customer& c) {
    const qint64 changed = m_session.run(
        "UPDATE customer SET code = ?, name = ?, kind = ?, address_line1 = ?, address_line2 = ?, postcode = ?, city = ?, "
        "region = ?, country = ?, email = ?, phone = ?, language = ?, currency = ?, terms_kind = ?, terms_value = ?, "
        "vat_number = ?, vies_state = ?, siren = ?, vat_override = ?, vat_override_reason = ?, collection_method = ?, "
        "invoice_per_workspace = ?, note = ?, archived = ?, search_text = ?, sort_name = ?, changes_allowed = ?, "
        "version = version + 1 WHERE id = ? AND version = ?",
        c.code, c.name, toString(c.kind), c.address.line1, c.address.line2, c.address.postcode, c.address.city,
        c.address.region, c.address.country, c.email, c.phone, c.language, c.currency.code(), termsKind(c),
        termsValue(c), c.vatNumber, viesText(c.viesState), c.siren, toString(c.vatOverride), c.vatOverrideReason,
        toString(c.collectionMethod), c.invoicePerWorkspace, c.note, c.archived, searchText(c), text::folded(c.name),
        toString(c.changesAllowed), c.id, c.version);
    m_session.changes().add(Noun::Customer, c.id.value);
    return changed == 1;
}

bool CustomerStore::isBilled(CustomerId id) {
    Cursor c = m_session.query("SELECT 1 FROM subscription WHERE customer_id = ? AND next_due IS NOT NULL LIMIT 1", id);
    return c.next();
}

std::optional<Contact> CustomerStore::contact(ContactId id) {
    Cursor c =
        m_session.query("SELECT id, customer_id, name, role, email, phone, receives_invoices, version FROM contact "
                        "WHERE id = ?",
                        id);
    return c.next() ? std::optional(contactAt(c)) : std::nullopt;
}

std::vector<Contact> CustomerStore::contacts(CustomerId customer) {
    Cursor c =
        m_session.query("SELECT id, customer_id, name, role, email, phone, receives_invoices, version FROM contact "
                        "WHERE customer_id = ? ORDER BY id",
                        customer);
    std::vector<Contact> all;
    while (c.next())
        all.push_back(contactAt(c));
    return all;
}

ContactId CustomerStore::insert(const Contact& contact) {
    const ContactId id{m_session.insert(
        "INSERT INTO contact (customer_id, name, role, email, phone, receives_invoices, "
        "version) VALUES (?, ?, ?, ?, ?, ?, 1) RETURNING id",
        contact.customerId, contact.name, contact.role, contact.email, contact.phone, contact.receivesInvoices)};
    m_session.changes().add(Noun::Customer, contact.customerId.value);
    return id;
}

bool CustomerStore::update(const Contact& contact) {
    m_session.changes().add(Noun::Customer, contact.customerId.value);
    return m_session.run("UPDATE contact SET name = ?, role = ?, email = ?, phone = ?, receives_invoices = ?, "
                         "version = version + 1 WHERE id = ? AND version = ?",
                         contact.name, contact.role, contact.email, contact.phone, contact.receivesInvoices, contact.id,
                         contact.version) == 1;
}

void CustomerStore::remove(const Contact& contact) {
    m_session.run("DELETE FROM contact WHERE id = ?", contact.id);
    m_session.changes().add(Noun::Customer, contact.customerId.value);
}

} // namespace quittance
