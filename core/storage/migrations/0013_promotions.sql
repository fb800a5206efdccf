-- Promotion codes: what they take off, for which plans, when and how often; each use of one; and what a subscription has
-- of one, which following stretches take over.
CREATE TABLE promotion (
    id @KEY@,
    code TEXT NOT NULL,
    code_key TEXT NOT NULL UNIQUE,      -- without case, accents and signs
    note TEXT NOT NULL,
    rate @INT@ NOT NULL CHECK (rate BETWEEN 0 AND 1000000), -- 0: amounts
    duration TEXT NOT NULL CHECK (duration IN ('once', 'periods', 'forever')),
    periods @INT@ NOT NULL CHECK (periods BETWEEN 1 AND 120),
    valid_from @DATE@,
    valid_until @DATE@,
    most_uses @INT@,
    once_per_customer @BOOL@ NOT NULL,
    archived @BOOL@ NOT NULL,
    uses @INT@ NOT NULL CHECK (most_uses IS NULL OR uses <= most_uses),
    version @INT@ NOT NULL
) @STRICT@;

CREATE TABLE promotion_amount (
    promotion_id @ID@ NOT NULL REFERENCES promotion (id),
    currency TEXT NOT NULL,
    amount_minor @INT@ NOT NULL CHECK (amount_minor > 0),
    PRIMARY KEY (promotion_id, currency)
) @CLUSTERED@;

CREATE TABLE promotion_plan (
    promotion_id @ID@ NOT NULL REFERENCES promotion (id),
    plan_id @ID@ NOT NULL REFERENCES plan (id),
    PRIMARY KEY (promotion_id, plan_id)
) @CLUSTERED@;

CREATE TABLE promotion_use (
    id @KEY@,
    promotion_id @ID@ NOT NULL REFERENCES promotion (id),
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    used_on @DATE@ NOT NULL,
    recorded_at @TIME@ NOT NULL,
    recorded_by TEXT NOT NULL,
    operation_id TEXT NOT NULL
) @STRICT@;
CREATE INDEX promotion_use_by_promotion ON promotion_use (promotion_id, id);
CREATE INDEX promotion_use_by_customer ON promotion_use (customer_id, promotion_id);

ALTER TABLE subscription ADD COLUMN promotion_id @ID@ REFERENCES promotion (id);
ALTER TABLE subscription ADD COLUMN promotion_use_id @ID@ REFERENCES promotion_use (id);
ALTER TABLE subscription ADD COLUMN promotion_code TEXT NOT NULL DEFAULT '';
ALTER TABLE subscription ADD COLUMN promotion_rate @INT@ NOT NULL DEFAULT 0;
ALTER TABLE subscription ADD COLUMN promotion_amount @INT@ NOT NULL DEFAULT 0;
ALTER TABLE subscription ADD COLUMN promotion_from @DATE@;
ALTER TABLE subscription ADD COLUMN promotion_until @DATE@; -- exclusive
CREATE INDEX subscription_by_promotion ON subscription (promotion_use_id) WHERE promotion_use_id IS NOT NULL;
