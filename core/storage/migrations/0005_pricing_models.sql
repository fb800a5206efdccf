-- Prices of tiers and packages, with minimum commitment and set-up fee (rule R22). The tiers of a price are one value,
-- read and frozen with it: "10:15+10 *:5" (see toString of PriceTier).

-- SQLite cannot alter a CHECK: a column that knows the new words takes the name of the old one.
ALTER TABLE plan ADD COLUMN pricing_model TEXT NOT NULL DEFAULT 'flat'
    CHECK (pricing_model IN ('flat', 'per_unit', 'graduated', 'volume', 'package'));
UPDATE plan SET pricing_model = pricing;
ALTER TABLE plan DROP COLUMN pricing;
ALTER TABLE plan RENAME COLUMN pricing_model TO pricing;

ALTER TABLE price ADD COLUMN tiers TEXT NOT NULL DEFAULT '';
ALTER TABLE price ADD COLUMN package_size @INT@ NOT NULL DEFAULT 0 CHECK (package_size >= 0);
ALTER TABLE price ADD COLUMN minimum @INT@ NOT NULL DEFAULT 0 CHECK (minimum >= 0);
ALTER TABLE price ADD COLUMN setup_fee @INT@ NOT NULL DEFAULT 0 CHECK (setup_fee >= 0);
