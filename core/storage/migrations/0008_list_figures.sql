-- What lists show and sort by, and what would have to be added up row by row: kept by every write in its own
-- transaction, checked by verify, made again by `db check --rebuild-summaries`.

-- How much of an open invoice is still to be paid. An entry never changes: it leaves and comes again with less.
ALTER TABLE open_item ADD COLUMN open_minor @INT@ NOT NULL DEFAULT 0;
CREATE TABLE open_item_before AS SELECT o.invoice_id AS invoice_id, o.customer_id AS customer_id, o.due_date AS due_date,
    i.gross_minor - (SELECT CAST(COALESCE(SUM(a.amount_minor), 0) AS BIGINT) FROM allocation a
                     WHERE a.invoice_id = i.id) AS open_minor
    FROM open_item o JOIN invoice i ON i.id = o.invoice_id;
DELETE FROM open_item;
INSERT INTO open_item (invoice_id, customer_id, due_date, open_minor)
    SELECT invoice_id, customer_id, due_date, open_minor FROM open_item_before ORDER BY invoice_id;
DROP TABLE open_item_before;

-- What payments brought, of the invoices that were paid at least in part. A billing run never writes here.
CREATE TABLE invoice_paid (
    invoice_id @ID@ PRIMARY KEY,
    paid_minor @INT@ NOT NULL
) @STRICT@;
CREATE INDEX invoice_paid_by_amount ON invoice_paid (paid_minor, invoice_id);

-- Of a customer and of those merged into it: billed net of VAT, and what is still open.
CREATE TABLE customer_sums (
    customer_id @ID@ NOT NULL,
    currency TEXT NOT NULL,
    billed_minor @INT@ NOT NULL,
    open_minor @INT@ NOT NULL,
    PRIMARY KEY (customer_id, currency)
) @CLUSTERED@;

-- What counts of the subscriptions of all customers is read from the index alone. A billing run changes none of it.
DROP INDEX subscription_by_customer;
CREATE INDEX subscription_by_customer ON subscription
    (customer_id, plan_id, price_id, start_date, last_day, mrr_minor, end_kind, resumes_on);

-- Filled from the other tables at the end of the migration (Migrator.cpp).
DELETE FROM book WHERE name = 'summaries';
INSERT INTO book (name, value) VALUES ('summaries', 'stale');
