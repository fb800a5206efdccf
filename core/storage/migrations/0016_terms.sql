-- Versions of the subscription agreement and of the privacy terms; who accepted which; and what may be changed of a
-- customer's subscriptions.
CREATE TABLE terms (
    id @KEY@,
    kind TEXT NOT NULL CHECK (kind IN ('agreement', 'privacy')),
    label TEXT NOT NULL,
    valid_from @DATE@ NOT NULL,
    text TEXT NOT NULL,
    link TEXT NOT NULL,
    version @INT@ NOT NULL,
    UNIQUE (kind, label),
    UNIQUE (kind, valid_from)           -- one of each kind is in force
) @STRICT@;

CREATE TABLE terms_acceptance (
    id @KEY@,
    terms_id @ID@ NOT NULL REFERENCES terms (id),
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    subscription_id @ID@ NOT NULL REFERENCES subscription (id), -- with which it was asked
    accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
    accepted_on @DATE@ NOT NULL,
    means TEXT NOT NULL CHECK (means IN ('signed', 'email', 'phone', 'online')),
    recorded_at @TIME@ NOT NULL,
    recorded_by TEXT NOT NULL,
    operation_id TEXT NOT NULL
) @STRICT@;
CREATE INDEX terms_acceptance_by_terms ON terms_acceptance (terms_id);
CREATE INDEX terms_acceptance_by_customer ON terms_acceptance (customer_id, terms_id);

ALTER TABLE customer ADD COLUMN changes_allowed TEXT NOT NULL DEFAULT 'all'
    CHECK (changes_allowed IN ('all', 'add_licences'));
