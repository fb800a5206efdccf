-- A credit that is kept for a refund: no run takes it off an invoice.
ALTER TABLE pending_charge ADD COLUMN to_refund @BOOL@ NOT NULL DEFAULT FALSE;
-- What waits, among all that was billed.
CREATE INDEX pending_charge_waiting ON pending_charge (subscription_id) WHERE NOT billed;
