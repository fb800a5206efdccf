-- What people keep about customers beside what is billed: tags, notes, who was merged into whom; and what somebody has
-- put off on the to-do page.

-- One row per tag of a customer; `folded` is what is compared, `tag` how it is written.
CREATE TABLE customer_tag (
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    folded TEXT NOT NULL,
    tag TEXT NOT NULL,
    PRIMARY KEY (customer_id, folded)
) @CLUSTERED@;
CREATE INDEX customer_tag_by_tag ON customer_tag (folded, customer_id);

CREATE TABLE customer_note (
    id @KEY@,
    customer_id @ID@ NOT NULL REFERENCES customer (id),
    text TEXT NOT NULL,
    written_at @TIME@ NOT NULL,
    written_by TEXT NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;
CREATE INDEX customer_note_by_customer ON customer_note (customer_id);

-- A customer that was found to be another one. Its issued documents stay its own; what is open is owed by the survivor,
-- who is never merged itself: a later merge points these rows at the new survivor.
CREATE TABLE merged_customer (
    customer_id @ID@ PRIMARY KEY REFERENCES customer (id),
    survivor_id @ID@ NOT NULL REFERENCES customer (id),
    merged_at @TIME@ NOT NULL,
    CHECK (customer_id <> survivor_id)
) @STRICT@;
CREATE INDEX merged_customer_by_survivor ON merged_customer (survivor_id);

-- What somebody does not want to see before a day; `item` names it ("overdue:42").
CREATE TABLE todo_snooze (
    actor TEXT NOT NULL,
    item TEXT NOT NULL,
    until_date @DATE@ NOT NULL,
    PRIMARY KEY (actor, item)
) @CLUSTERED@;

-- Duplicates are looked for by these.
CREATE INDEX customer_by_vat_number ON customer (vat_number) WHERE vat_number <> '';
CREATE INDEX customer_by_siren ON customer (siren) WHERE siren <> '';
CREATE INDEX customer_by_email ON customer (LOWER(email)) WHERE email <> '';

-- The subscriptions without a site are counted at a glance.
CREATE INDEX subscription_unassigned ON subscription (plan_id, last_day) WHERE site_id IS NULL;
-- So are those that have ended, and payments are found by the day they came.
CREATE INDEX subscription_by_last_day ON subscription (last_day, plan_id) WHERE last_day IS NOT NULL;
CREATE INDEX payment_by_date ON payment (received_on);
