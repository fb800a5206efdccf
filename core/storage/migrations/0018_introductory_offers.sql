-- Codes that are proposed with each new subscription of their plans: a lower price for its first periods.
ALTER TABLE promotion ADD COLUMN introductory @BOOL@ NOT NULL DEFAULT FALSE;
