-- What the list of payments is sorted by, beside the day. Recording a payment writes them, a billing run never does.
CREATE INDEX payment_by_amount ON payment (amount_minor, id);
CREATE INDEX payment_by_method ON payment (method, id);
CREATE INDEX payment_by_reference ON payment (LOWER(reference), id);
