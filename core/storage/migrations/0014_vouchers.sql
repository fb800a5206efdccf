-- Vouchers: what the first purchase of a plan gives, and what was given. Whether one has lapsed follows from its dates.
CREATE TABLE voucher_offer (
    plan_id @ID@ PRIMARY KEY REFERENCES plan (id),
    reward_id @ID@ NOT NULL REFERENCES plan (id),
    valid_months @INT@ NOT NULL CHECK (valid_months BETWEEN 2 AND 120),
    version @INT@ NOT NULL
) @STRICT@;

CREATE TABLE voucher (
    id @KEY@,
    code TEXT NOT NULL UNIQUE,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    granted_by @ID@ NOT NULL UNIQUE REFERENCES subscription (id), -- a purchase grants once
    reward_id @ID@ NOT NULL REFERENCES plan (id),
    purchased_on @DATE@ NOT NULL,
    claim_until @DATE@ NOT NULL,        -- the last day
    valid_until @DATE@ NOT NULL,        -- the last day
    claimed_on @DATE@,
    applied_on @DATE@,
    applied_to @ID@ UNIQUE REFERENCES subscription (id),
    version @INT@ NOT NULL,
    CHECK (claim_until >= purchased_on AND valid_until >= claim_until),
    CHECK (applied_on IS NULL OR claimed_on IS NOT NULL),
    CHECK ((applied_on IS NULL) = (applied_to IS NULL))
) @STRICT@;
CREATE INDEX voucher_by_workspace ON voucher (workspace_id);
CREATE INDEX voucher_waiting ON voucher (claimed_on, claim_until, valid_until) WHERE applied_on IS NULL;
