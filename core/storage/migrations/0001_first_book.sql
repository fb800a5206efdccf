-- The first schema. Types are tokens (see Migrator.h): @KEY@ @ID@ @INT@ @BOOL@ @DATE@ @TIME@ @BLOB@ @STRICT@ @CLUSTERED@.
-- Amounts are minor units of the row's currency, prices, quantities and rates are millionths, instants are
-- milliseconds UTC, dates are ISO days without time, periods are half-open.

CREATE TABLE book (
    name TEXT PRIMARY KEY,          -- 'id', 'created_at', 'is_demo', 'min_app_version'
    value TEXT NOT NULL
) @STRICT@;

CREATE TABLE company (
    id @ID@ PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    legal_form TEXT NOT NULL,
    share_capital_minor @INT@,
    siren TEXT NOT NULL,
    siret TEXT NOT NULL,
    rcs_city TEXT NOT NULL,
    vat_number TEXT NOT NULL,
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    website TEXT NOT NULL,
    iban TEXT NOT NULL,
    bic TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    vat_regime TEXT NOT NULL CHECK (vat_regime IN ('standard', 'franchise')),
    vat_on_debits @BOOL@ NOT NULL,
    one_stop_shop @BOOL@ NOT NULL,
    late_penalty_rate @INT@,
    late_penalty_legal @BOOL@ NOT NULL,
    terms_kind TEXT NOT NULL CHECK (terms_kind IN ('net_days', 'end_of_month', 'day_of_month')),
    terms_value @INT@ NOT NULL,
    discount_terms_fr TEXT NOT NULL,
    discount_terms_en TEXT NOT NULL,
    footer_note_fr TEXT NOT NULL,
    footer_note_en TEXT NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;

CREATE TABLE account (
    role TEXT PRIMARY KEY,          -- member of ChartOfAccounts: 'receivable', 'services', 'sales_journal'…
    number TEXT NOT NULL
) @STRICT@;

CREATE TABLE number_format (
    kind TEXT PRIMARY KEY CHECK (kind IN ('invoice', 'credit_note')),
    pattern TEXT NOT NULL
) @STRICT@;

-- One row per series and year; the counter row is the lock that keeps numbers gapless.
CREATE TABLE number_series (
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    year @INT@ NOT NULL,
    pattern TEXT NOT NULL,
    first_value @INT@ NOT NULL CHECK (first_value >= 1),
    next_value @INT@ NOT NULL CHECK (next_value >= first_value),
    last_date @DATE@,
    PRIMARY KEY (kind, year)
) @STRICT@;

-- Heads of the hash chains: 'document' and 'journal'.
CREATE TABLE chain_head (
    name TEXT PRIMARY KEY,
    links @INT@ NOT NULL,
    hash @BLOB@ NOT NULL
) @STRICT@;

-- Destination rates for OSS and exchange rates for VAT in the company's currency; kept by the user.
CREATE TABLE destination_rate (
    country TEXT NOT NULL,
    valid_from @DATE@ NOT NULL,
    rate @INT@ NOT NULL CHECK (rate BETWEEN 0 AND 1000000),
    PRIMARY KEY (country, valid_from)
) @STRICT@;

CREATE TABLE exchange_rate (
    currency TEXT NOT NULL,
    valid_from @DATE@ NOT NULL,
    rate @INT@ NOT NULL CHECK (rate > 0), -- company currency per unit, millionths
    PRIMARY KEY (currency, valid_from)
) @STRICT@;

CREATE TABLE customer (
    id @KEY@,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('business', 'individual')),
    address_line1 TEXT NOT NULL,
    address_line2 TEXT NOT NULL,
    postcode TEXT NOT NULL,
    city TEXT NOT NULL,
    region TEXT NOT NULL,
    country TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    terms_kind TEXT CHECK (terms_kind IN ('net_days', 'end_of_month', 'day_of_month')),
    terms_value @INT@,
    vat_number TEXT NOT NULL,
    vies_state TEXT NOT NULL CHECK (vies_state IN ('unknown', 'valid', 'invalid')),
    siren TEXT NOT NULL,
    vat_override TEXT NOT NULL,
    vat_override_reason TEXT NOT NULL,
    collection_method TEXT NOT NULL,
    invoice_per_workspace @BOOL@ NOT NULL,
    note TEXT NOT NULL,
    archived @BOOL@ NOT NULL,
    search_text TEXT NOT NULL,      -- folded name, code, e-mail, city, VAT number
    sort_name TEXT NOT NULL,        -- folded name
    created_at @TIME@ NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;
CREATE INDEX customer_by_sort_name ON customer (sort_name, id);

CREATE TABLE contact (
    id @KEY@,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    receives_invoices @BOOL@ NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;
CREATE INDEX contact_by_customer ON contact (customer_id);

CREATE TABLE workspace (
    id @KEY@,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    name TEXT NOT NULL,
    version @INT@ NOT NULL,
    UNIQUE (customer_id, name)
) @STRICT@;

CREATE TABLE site (
    id @KEY@,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    version @INT@ NOT NULL,
    UNIQUE (workspace_id, name)
) @STRICT@;

CREATE TABLE product (
    id @KEY@,
    code TEXT NOT NULL UNIQUE,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    kind TEXT NOT NULL,
    supply TEXT NOT NULL CHECK (supply IN ('services', 'goods')),
    archived @BOOL@ NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;

CREATE TABLE plan (
    id @KEY@,
    product_id @ID@ NOT NULL REFERENCES product (id),
    code TEXT NOT NULL UNIQUE,
    name_fr TEXT NOT NULL,
    name_en TEXT NOT NULL,
    billing TEXT NOT NULL CHECK (billing IN ('recurring', 'one_off')),
    interval_count @INT@ NOT NULL CHECK (interval_count BETWEEN 1 AND 1000),
    interval_unit TEXT NOT NULL CHECK (interval_unit IN ('day', 'week', 'month', 'year')),
    pricing TEXT NOT NULL CHECK (pricing IN ('flat', 'per_unit')),
    vat_rate @INT@ NOT NULL CHECK (vat_rate BETWEEN 0 AND 1000000),
    vat_exempt @BOOL@ NOT NULL,
    vat_exemption_reason TEXT NOT NULL,
    archived @BOOL@ NOT NULL,
    search_text TEXT NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;
CREATE INDEX plan_by_product ON plan (product_id);

CREATE TABLE price (
    id @KEY@,
    plan_id @ID@ NOT NULL REFERENCES plan (id),
    currency TEXT NOT NULL,
    amount @INT@ NOT NULL,
    tax_included @BOOL@ NOT NULL,
    valid_from @DATE@ NOT NULL,
    created_at @TIME@ NOT NULL,
    UNIQUE (plan_id, currency, valid_from)
) @STRICT@;

CREATE TABLE subscription (
    id @KEY@,
    code TEXT NOT NULL UNIQUE,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    site_id @ID@ REFERENCES site (id),
    plan_id @ID@ NOT NULL REFERENCES plan (id),
    price_id @ID@ NOT NULL REFERENCES price (id),
    quantity @INT@ NOT NULL,
    discount @INT@ NOT NULL CHECK (discount BETWEEN 0 AND 1000000),
    start_date @DATE@ NOT NULL,
    anchor_date @DATE@ NOT NULL,
    anchor_day @INT@ NOT NULL CHECK (anchor_day BETWEEN 0 AND 31),
    timing TEXT NOT NULL CHECK (timing IN ('advance', 'arrears')),
    alignment TEXT NOT NULL CHECK (alignment IN ('anniversary', 'calendar_day')),
    last_day @DATE@,
    billed_until @DATE@,
    billed_before @DATE@,
    collection_method TEXT,
    note TEXT NOT NULL,
    next_due @DATE@,                -- when the next unbilled period falls due; NULL: nothing more to bill
    mrr_minor @INT@ NOT NULL,       -- kept by the writes, checked by verify
    version @INT@ NOT NULL
) @STRICT@;
CREATE INDEX subscription_due ON subscription (next_due, customer_id) WHERE next_due IS NOT NULL;
CREATE INDEX subscription_by_customer ON subscription (customer_id);
CREATE INDEX subscription_by_plan ON subscription (plan_id);
CREATE INDEX subscription_by_price ON subscription (price_id);
CREATE INDEX subscription_by_site ON subscription (site_id) WHERE site_id IS NOT NULL;

CREATE TABLE subscription_event (
    id @KEY@,
    subscription_id @ID@ NOT NULL REFERENCES subscription (id),
    kind TEXT NOT NULL,
    effective_on @DATE@ NOT NULL,
    at @TIME@ NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    details TEXT NOT NULL,
    operation_id TEXT NOT NULL
) @STRICT@;
CREATE INDEX subscription_event_by_subscription ON subscription_event (subscription_id);

CREATE TABLE billing_run (
    id @KEY@,
    operation_id TEXT NOT NULL UNIQUE,
    until_date @DATE@ NOT NULL,
    issue_date @DATE@ NOT NULL,
    scope TEXT NOT NULL,            -- canonical JSON: the customers asked for and left out
    state TEXT NOT NULL CHECK (state IN ('running', 'stopped', 'finished')),
    started_at @TIME@ NOT NULL,
    finished_at @TIME@,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    chunks @INT@ NOT NULL
) @STRICT@;

CREATE TABLE billing_run_failure (
    run_id @ID@ NOT NULL REFERENCES billing_run (id),
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    message TEXT NOT NULL,
    field TEXT NOT NULL,            -- what to open: 'company.siren', 'customer.vatOverride'…
    at @TIME@ NOT NULL,
    PRIMARY KEY (run_id, customer_id)
) @STRICT@;

-- Each distinct seller, buyer and mentions content once, as canonical JSON. Insert-only.
CREATE TABLE snapshot (
    id @KEY@,
    kind TEXT NOT NULL CHECK (kind IN ('seller', 'buyer', 'mentions')),
    hash @BLOB@ NOT NULL UNIQUE,
    content TEXT NOT NULL
) @STRICT@;

-- Issued documents. Insert-only: the database refuses UPDATE and DELETE.
CREATE TABLE invoice (
    id @KEY@,
    kind TEXT NOT NULL CHECK (kind IN ('invoice', 'credit_note')),
    number TEXT NOT NULL UNIQUE,
    series_year @INT@ NOT NULL,
    series_number @INT@ NOT NULL,
    issue_date @DATE@ NOT NULL,
    due_date @DATE@ NOT NULL,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    workspace_id @ID@ REFERENCES workspace (id),
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    seller_id @ID@ NOT NULL REFERENCES snapshot (id),
    buyer_id @ID@ NOT NULL REFERENCES snapshot (id),
    mentions_id @ID@ NOT NULL REFERENCES snapshot (id),
    net_minor @INT@ NOT NULL,
    vat_minor @INT@ NOT NULL,
    gross_minor @INT@ NOT NULL,
    company_currency TEXT,
    company_vat_minor @INT@,
    company_rate TEXT,
    collection_method TEXT NOT NULL,
    credited_id @ID@ REFERENCES invoice (id),
    credited_number TEXT,
    credited_date @DATE@,
    credit_reason TEXT,
    run_id @ID@ REFERENCES billing_run (id),
    template_version @INT@ NOT NULL,
    hash_version @INT@ NOT NULL,
    content_hash @BLOB@ NOT NULL,
    chain_hash @BLOB@ NOT NULL,
    issued_at @TIME@ NOT NULL,
    issued_by TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    CHECK ((kind = 'credit_note') = (credited_id IS NOT NULL)),
    CHECK (gross_minor = net_minor + vat_minor)
) @STRICT@;
CREATE INDEX invoice_by_customer ON invoice (customer_id, issue_date);
CREATE INDEX invoice_by_date ON invoice (issue_date, id);
CREATE INDEX invoice_by_run ON invoice (run_id) WHERE run_id IS NOT NULL;
CREATE UNIQUE INDEX invoice_credited_once ON invoice (credited_id) WHERE credited_id IS NOT NULL;

CREATE TABLE invoice_line (
    invoice_id @ID@ NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
    position @INT@ NOT NULL,
    credits @BOOL@ NOT NULL,        -- true on the lines of a credit note
    subscription_id @ID@ REFERENCES subscription (id),
    subscription_code TEXT NOT NULL,
    plan_id @ID@ REFERENCES plan (id),
    plan_code TEXT NOT NULL,
    price_id @ID@ REFERENCES price (id),
    charge TEXT NOT NULL,
    period_start @DATE@,
    period_end @DATE@,
    description TEXT NOT NULL,
    site_name TEXT NOT NULL,
    unit_code TEXT NOT NULL,
    quantity @INT@ NOT NULL,
    unit_price @INT@ NOT NULL,
    list_price @INT@ NOT NULL,
    included_rate @INT@,            -- the VAT rate that list_price includes; none: a net price
    discount @INT@ NOT NULL,
    days_used @INT@ NOT NULL,
    days_total @INT@ NOT NULL,
    net_minor @INT@ NOT NULL,
    vat_category TEXT NOT NULL,
    vat_rate @INT@ NOT NULL,
    vat_reason TEXT NOT NULL,
    supply TEXT NOT NULL,
    PRIMARY KEY (invoice_id, position)
) @CLUSTERED@;
-- Lines go in before their document, in one transaction: the guards refuse a line for a document that is there already.
-- A (subscription, charge, period) is billed at most once, whatever is killed or run twice.
CREATE UNIQUE INDEX invoice_line_billed_once ON invoice_line (subscription_id, charge, period_start)
    WHERE subscription_id IS NOT NULL AND NOT credits;

CREATE TABLE invoice_vat (
    invoice_id @ID@ NOT NULL REFERENCES invoice (id) DEFERRABLE INITIALLY DEFERRED,
    category TEXT NOT NULL,
    rate @INT@ NOT NULL,
    mention TEXT NOT NULL,          -- here, because integrity_check of SQLite 3.40 wants the key's columns first
    base_minor @INT@ NOT NULL,
    vat_minor @INT@ NOT NULL,
    PRIMARY KEY (invoice_id, category, rate, mention)
) @CLUSTERED@;

-- The invoices that still wait for money: a work list kept by the writes, checked by verify against the allocations.
CREATE TABLE open_item (
    invoice_id @ID@ PRIMARY KEY REFERENCES invoice (id),
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    due_date @DATE@ NOT NULL
) @STRICT@;
CREATE INDEX open_item_by_customer ON open_item (customer_id);
CREATE INDEX open_item_by_due_date ON open_item (due_date);

CREATE TABLE payment (
    id @KEY@,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    received_on @DATE@ NOT NULL,
    method TEXT NOT NULL,
    reference TEXT NOT NULL,
    currency TEXT NOT NULL,
    amount_minor @INT@ NOT NULL,
    recorded_at @TIME@ NOT NULL,
    recorded_by TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    content_hash @BLOB@ NOT NULL
) @STRICT@;
CREATE INDEX payment_by_customer ON payment (customer_id);

-- What settles an invoice: a payment or a credit note. Insert-only; the open amount is derived from it.
CREATE TABLE allocation (
    id @KEY@,
    invoice_id @ID@ NOT NULL REFERENCES invoice (id),
    payment_id @ID@ REFERENCES payment (id),
    credit_note_id @ID@ REFERENCES invoice (id),
    amount_minor @INT@ NOT NULL,
    allocated_at @TIME@ NOT NULL,
    content_hash @BLOB@ NOT NULL,
    CHECK ((payment_id IS NULL) <> (credit_note_id IS NULL))
) @STRICT@;
CREATE INDEX allocation_by_invoice ON allocation (invoice_id);
CREATE INDEX allocation_by_payment ON allocation (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE journal_entry (
    number @ID@ PRIMARY KEY,        -- continuous, from 1
    journal TEXT NOT NULL,
    entry_date @DATE@ NOT NULL,
    piece TEXT NOT NULL,
    label TEXT NOT NULL,
    currency TEXT NOT NULL,
    invoice_id @ID@ REFERENCES invoice (id),
    payment_id @ID@ REFERENCES payment (id),
    content_hash @BLOB@ NOT NULL,
    chain_hash @BLOB@ NOT NULL,
    recorded_at @TIME@ NOT NULL,
    CHECK ((invoice_id IS NULL) <> (payment_id IS NULL))
) @STRICT@;
CREATE UNIQUE INDEX journal_entry_by_invoice ON journal_entry (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE UNIQUE INDEX journal_entry_by_payment ON journal_entry (payment_id) WHERE payment_id IS NOT NULL;

CREATE TABLE journal_line (
    entry_number @ID@ NOT NULL REFERENCES journal_entry (number) DEFERRABLE INITIALLY DEFERRED,
    position @INT@ NOT NULL,
    account TEXT NOT NULL,
    auxiliary TEXT NOT NULL,
    debit_minor @INT@ NOT NULL,
    credit_minor @INT@ NOT NULL,
    PRIMARY KEY (entry_number, position)
) @CLUSTERED@;

-- Prints, PDF files and their first SHA-256: reprints are logged. Insert-only.
CREATE TABLE document_copy (
    id @KEY@,
    invoice_id @ID@ NOT NULL REFERENCES invoice (id),
    kind TEXT NOT NULL CHECK (kind IN ('print', 'pdf')),
    sha256 @BLOB@,                  -- of the PDF file
    at @TIME@ NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL
) @STRICT@;
CREATE INDEX document_copy_by_invoice ON document_copy (invoice_id);

CREATE TABLE audit (
    id @KEY@,
    at @TIME@ NOT NULL,
    actor TEXT NOT NULL,
    source TEXT NOT NULL,
    action TEXT NOT NULL,
    noun TEXT NOT NULL,
    noun_id @ID@ NOT NULL,
    label TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    operation_id TEXT NOT NULL
) @STRICT@;
CREATE INDEX audit_by_noun ON audit (noun, noun_id);

-- The result of every command, by its client-made id, written in the command's own transaction.
CREATE TABLE operation (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    at @TIME@ NOT NULL,
    result TEXT NOT NULL
) @STRICT@;
