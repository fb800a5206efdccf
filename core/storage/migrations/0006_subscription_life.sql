-- A subscription is a chain of stretches of use under constant terms: what ended one, which one it follows, what was
-- agreed about its length; and the charges that correct billed periods and wait for the next run.

ALTER TABLE subscription ADD COLUMN trial_start @DATE@;
ALTER TABLE subscription ADD COLUMN end_kind TEXT NOT NULL DEFAULT ''
    CHECK (end_kind IN ('', 'changed', 'paused', 'cancelled', 'expired'));
ALTER TABLE subscription ADD COLUMN resumes_on @DATE@;
ALTER TABLE subscription ADD COLUMN predecessor_id @ID@ REFERENCES subscription (id);
ALTER TABLE subscription ADD COLUMN pending_due @DATE@; -- of the earliest charge that waits, kept by the writes
ALTER TABLE subscription ADD COLUMN term_months @INT@ NOT NULL DEFAULT 0 CHECK (term_months BETWEEN 0 AND 120);
ALTER TABLE subscription ADD COLUMN term_from @DATE@;
ALTER TABLE subscription ADD COLUMN notice_days @INT@ NOT NULL DEFAULT 0 CHECK (notice_days BETWEEN 0 AND 366);
ALTER TABLE subscription ADD COLUMN auto_renews @BOOL@ NOT NULL DEFAULT TRUE;
-- One stretch follows another, at most.
CREATE UNIQUE INDEX subscription_successor ON subscription (predecessor_id) WHERE predecessor_id IS NOT NULL;
CREATE INDEX subscription_pending ON subscription (pending_due, customer_id) WHERE pending_due IS NOT NULL;
-- Lists and counts leave out what went on under other terms, and keep what is paused.
CREATE INDEX subscription_replaced ON subscription (end_kind, last_day, resumes_on, plan_id)
    WHERE end_kind IN ('changed', 'paused');

ALTER TABLE plan ADD COLUMN upgrade_timing TEXT NOT NULL DEFAULT 'now'
    CHECK (upgrade_timing IN ('now', 'now_unprorated', 'period_end'));
ALTER TABLE plan ADD COLUMN downgrade_timing TEXT NOT NULL DEFAULT 'period_end'
    CHECK (downgrade_timing IN ('now', 'now_unprorated', 'period_end'));

CREATE TABLE pending_charge (
    id @KEY@,
    subscription_id @ID@ NOT NULL REFERENCES subscription (id),
    due_on @DATE@ NOT NULL,
    period_start @DATE@ NOT NULL,
    period_end @DATE@ NOT NULL,
    description TEXT NOT NULL,
    quantity @INT@ NOT NULL,        -- negative: a credit
    list_price @INT@ NOT NULL CHECK (list_price >= 0),
    discount @INT@ NOT NULL,
    days_used @INT@ NOT NULL,
    days_total @INT@ NOT NULL CHECK (days_total > 0),
    currency TEXT NOT NULL,
    net_minor @INT@ NOT NULL,
    vat_category TEXT NOT NULL,
    vat_rate @INT@ NOT NULL,
    vat_reason TEXT NOT NULL,
    supply TEXT NOT NULL CHECK (supply IN ('services', 'goods')),
    invoice_id @ID@ NOT NULL REFERENCES invoice (id), -- the line that it corrects
    position @INT@ NOT NULL,
    days @INT@ NOT NULL CHECK (days <> 0),            -- that it adds to those billed by that line
    billed @BOOL@ NOT NULL,
    operation_id TEXT NOT NULL
) @STRICT@;
CREATE INDEX pending_charge_by_subscription ON pending_charge (subscription_id);
