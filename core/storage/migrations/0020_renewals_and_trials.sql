-- What waits for somebody: trials that end, terms that renew unless notice is given.
CREATE INDEX subscription_trial ON subscription (start_date) WHERE trial_start IS NOT NULL;
CREATE INDEX subscription_term ON subscription (customer_id) WHERE term_months > 0;
