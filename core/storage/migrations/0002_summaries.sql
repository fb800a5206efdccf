-- Figures of the whole book, small enough to be read at once, kept by every write in its own transaction and checked by
-- verify. They hold nothing that is not in the other tables: `db check --rebuild-summaries` makes them again.

-- One row per currency and day on which something happened; the columns are the Measures of domain/revenue/DayFigures.h.
CREATE TABLE summary_day (
    currency TEXT NOT NULL,
    day @DATE@ NOT NULL,
    invoiced @INT@ NOT NULL,
    credited @INT@ NOT NULL,
    net_sales @INT@ NOT NULL,
    received @INT@ NOT NULL,
    settled @INT@ NOT NULL,
    due @INT@ NOT NULL,
    settled_in_time @INT@ NOT NULL,
    settled_late @INT@ NOT NULL,
    open @INT@ NOT NULL,
    open_invoices @INT@ NOT NULL,
    new_mrr @INT@ NOT NULL,
    returned_mrr @INT@ NOT NULL,
    expansion_mrr @INT@ NOT NULL,
    contraction_mrr @INT@ NOT NULL,
    churn_mrr @INT@ NOT NULL,
    new_payers @INT@ NOT NULL,
    returned_payers @INT@ NOT NULL,
    lost_payers @INT@ NOT NULL,
    active_customers @INT@ NOT NULL,
    subscriptions @INT@ NOT NULL,
    PRIMARY KEY (currency, day)
) @CLUSTERED@;

-- What subscriptions will be charged: how many, and how much net of VAT, from a day on; every `months` or `days`, or once.
CREATE TABLE summary_charge (
    currency TEXT NOT NULL,
    due_on @DATE@ NOT NULL,
    months @INT@ NOT NULL,
    days @INT@ NOT NULL,
    anchor_day @INT@ NOT NULL,
    subscriptions @INT@ NOT NULL,
    net_minor @INT@ NOT NULL,
    PRIMARY KEY (currency, due_on, months, days, anchor_day)
) @CLUSTERED@;

-- How many payments came how many days after the due date, by the month in which they came.
CREATE TABLE summary_delay (
    currency TEXT NOT NULL,
    month @DATE@ NOT NULL,
    days_late @INT@ NOT NULL,
    payments @INT@ NOT NULL,
    PRIMARY KEY (currency, month, days_late)
) @CLUSTERED@;

-- Filled from the other tables at the end of the migration (Migrator.cpp).
INSERT INTO book (name, value) VALUES ('summaries', 'stale');
