#include "StorageFixtures.h"

namespace quittance::fixtures {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 1, 31);
const QByteArray hash(32, '\x11');

void insertCatalogue(Session& s) {
    s.run(
        "INSERT INTO customer (id, code, name, kind, address_line1, address_line2, postcode, city, region, country, email, "
        "phone, language, currency, vat_number, vies_state, siren, vat_override, vat_override_reason, collection_method, "
        "invoice_per_workspace, note, archived, search_text, sort_name, created_at, version) VALUES (1, 'C00001', "
        "'Menuiserie Le Goff', 'business', '3 rue des Lices', '', '35000', 'Rennes', '', 'FR', '', '', 'fr', 'EUR', '', "
        "'unknown', '', '', '', 'transfer', ?, '', ?, '', '', 0, 1)",
        false, false);
    s.run("INSERT INTO workspace (id, customer_id, name, version) VALUES (1, 1, 'Main', 1)");
    s.run("INSERT INTO product (id, code, name_fr, name_en, kind, supply, archived, version) "
          "VALUES (1, 'HOST', 'Hébergement', 'Hosting', 'hosting', 'services', ?, 1)",
          false);
    s.run("INSERT INTO plan (id, product_id, code, name_fr, name_en, billing, interval_count, interval_unit, pricing, "
          "vat_rate, vat_exempt, vat_exemption_reason, archived, search_text, version) "
          "VALUES (1, 1, 'HOST-M', 'Mensuel', 'Monthly', 'recurring', 1, 'month', 'flat', 200000, ?, '', ?, '', 1)",
          false, false);
    s.run("INSERT INTO price (id, plan_id, currency, amount, tax_included, valid_from, created_at) "
          "VALUES (1, 1, 'EUR', 10000000, ?, ?, 0)",
          false, day);
    s.run(
        "INSERT INTO subscription (id, code, customer_id, workspace_id, plan_id, price_id, quantity, discount, start_date, "
        "anchor_date, anchor_day, timing, alignment, note, mrr_minor, version) "
        "VALUES (1, 'S000001', 1, 1, 1, 1, 1000000, 0, ?, ?, 31, 'advance', 'anniversary', '', 1000, 1)",
        day, day);
    s.run("INSERT INTO terms (id, kind, label, valid_from, text, link, version) "
          "VALUES (1, 'agreement', '1', ?, 'Text', '', 1)",
          day);
    s.run("INSERT INTO terms_acceptance (id, terms_id, customer_id, subscription_id, accepted_by, accepted_on, means, "
          "recorded_at, recorded_by, operation_id) VALUES (1, 1, 1, 1, 'Anne', ?, 'signed', 0, 'test', '')",
          day);
    s.run("INSERT INTO bundle_member (bundle_id, subscription_id) VALUES (1, 1)");
    s.run(
        "INSERT INTO subscription_event (id, subscription_id, kind, effective_on, at, actor, source, details, operation_id) "
        "VALUES (1, 1, 'started', ?, 0, 'test', 'test', '{}', '')",
        day);
}

void insertPayment(Session& s) {
    s.run("INSERT INTO open_item (invoice_id, customer_id, due_date) VALUES (1, 1, ?)", day);
    s.run("INSERT INTO payment (id, customer_id, received_on, method, reference, currency, amount_minor, recorded_at, "
          "recorded_by, operation_id, content_hash) VALUES (1, 1, ?, 'transfer', '', 'EUR', 1200, 0, 'test', '', ?)",
          day, hash);
    s.run("INSERT INTO allocation (id, invoice_id, payment_id, amount_minor, allocated_at, content_hash) "
          "VALUES (1, 1, 1, 1200, 0, ?)",
          hash);
}

} // namespace

void insertIssuedInvoice(Session& s) {
    insertCatalogue(s);
    s.run("INSERT INTO number_series (kind, year, pattern, first_value, next_value, last_date) "
          "VALUES ('invoice', 2026, 'F-{YYYY}-{00000}', 1, 2, ?)",
          day);
    s.run("INSERT INTO chain_head (name, links, hash) VALUES ('document', 1, ?)", hash);
    s.run("INSERT INTO snapshot (id, kind, hash, content) VALUES (1, 'seller', ?, '{}')", hash);
    s.run(
        "INSERT INTO invoice_line (invoice_id, position, credits, subscription_id, subscription_code, plan_id, plan_code, "
        "price_id, charge, period_start, period_end, description, site_name, unit_code, quantity, unit_price, list_price, "
        "included_rate, discount, days_used, days_total, net_minor, vat_category, vat_rate, vat_reason, supply) "
        "VALUES (1, 1, ?, 1, 'S000001', 1, 'HOST-M', 1, 'recurring', ?, ?, 'Hébergement', '', 'C62', 1000000, 10000000, "
        "10000000, NULL, 0, 28, 28, 1000, 'S', 200000, '', 'services')",
        false, day, day.addMonths(1));
    s.run("INSERT INTO invoice_vat (invoice_id, category, rate, base_minor, vat_minor, mention) "
          "VALUES (1, 'S', 200000, 1000, 200, '')");
    s.run(
        "INSERT INTO invoice (id, kind, number, series_year, series_number, issue_date, due_date, customer_id, "
        "workspace_id, currency, language, seller_id, buyer_id, mentions_id, net_minor, vat_minor, gross_minor, "
        "collection_method, template_version, hash_version, content_hash, chain_hash, issued_at, issued_by, operation_id) "
        "VALUES (1, 'invoice', 'F-2026-00001', 2026, 1, ?, ?, 1, 1, 'EUR', 'fr', 1, 1, 1, 1000, 200, 1200, 'transfer', 1, 1, "
        "?, ?, 0, 'test', '')",
        day, day, hash, hash);
    s.run("INSERT INTO journal_line (entry_number, position, account, auxiliary, debit_minor, credit_minor) "
          "VALUES (1, 1, '411000', 'C00001', 1200, 0)");
    s.run("INSERT INTO journal_entry (number, journal, entry_date, piece, label, currency, invoice_id, content_hash, "
          "chain_hash, recorded_at) VALUES (1, 'VE', ?, 'F-2026-00001', '', 'EUR', 1, ?, ?, 0)",
          day, hash, hash);
    insertPayment(s);
    s.run(
        "INSERT INTO document_copy (id, invoice_id, kind, at, actor, source) VALUES (1, 1, 'print', 0, 'test', 'test')");
    s.run("INSERT INTO audit (id, at, actor, source, action, noun, noun_id, label, before, after, operation_id) "
          "VALUES (1, 0, 'test', 'test', 'issue', 'invoice', 1, 'F-2026-00001', '{}', '{}', '')");
    s.run("INSERT INTO team (id, workspace_id, name, state, version) VALUES (1, 1, 'Support', 'active', 1)");
    s.run("INSERT INTO seat_entry (id, workspace_id, kind, team_id, on_date, at, actor, operation_id) "
          "VALUES (1, 1, 'team_added', 1, ?, 0, 'test', '')",
          day);
    s.run("INSERT INTO licence_count (subscription_id, workspace_id, period_start, period_end, counted_on, licences, "
          "entry_id) VALUES (1, 1, ?, ?, ?, 1, 1)",
          day, day.addMonths(1), day);
    s.run("INSERT INTO operation (id, kind, actor, at, result) VALUES ('op-1', 'issue', 'test', 0, '{}')");
}

} // namespace quittance::fixtures
