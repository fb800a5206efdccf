-- What the billing history is sorted by most: without them every look at it sorts the whole book. The total is signed
-- as lists show it; searches for an amount look here, too.
CREATE INDEX invoice_by_due_date ON invoice (due_date, id);
CREATE INDEX invoice_by_total ON invoice
    ((CASE WHEN kind = 'credit_note' THEN -gross_minor ELSE gross_minor END), id);
