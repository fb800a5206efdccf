-- Licences: the teams and members of workspaces, the ledger of what happened to them, and what was counted for the
-- periods that are billed. The ledger is the truth; the state of teams and members is kept from it and checked by verify.

ALTER TABLE plan ADD COLUMN counting TEXT NOT NULL DEFAULT ''
    CHECK (counting IN ('', 'period_start', 'peak', 'by_day'));

CREATE TABLE team (
    id @KEY@,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'archived', 'withdrawn')),
    version @INT@ NOT NULL,
    UNIQUE (workspace_id, name)
) @STRICT@;

CREATE TABLE workspace_member (
    id @KEY@,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    removed @BOOL@ NOT NULL,
    active @BOOL@ NOT NULL,         -- in at least one active team
    version @INT@ NOT NULL,
    UNIQUE (workspace_id, email)
) @STRICT@;

-- Insert-only.
CREATE TABLE seat_entry (
    id @KEY@,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    kind TEXT NOT NULL CHECK (kind IN ('team_added', 'team_archived', 'team_restored', 'member_added',
                                       'member_removed', 'joined', 'left', 'taken_back')),
    team_id @ID@ REFERENCES team (id),
    member_id @ID@ REFERENCES workspace_member (id),
    on_date @DATE@ NOT NULL,
    takes_back @ID@ UNIQUE REFERENCES seat_entry (id),
    at @TIME@ NOT NULL,
    actor TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    CHECK ((kind = 'taken_back') = (takes_back IS NOT NULL))
) @STRICT@;
CREATE INDEX seat_entry_by_workspace ON seat_entry (workspace_id);
CREATE INDEX seat_entry_by_operation ON seat_entry (operation_id);

-- Insert-only. `entry_id` is where the ledger stood: with it any month of the past is counted again and is the same.
CREATE TABLE licence_count (
    subscription_id @ID@ NOT NULL REFERENCES subscription (id),
    period_start @DATE@ NOT NULL,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    period_end @DATE@ NOT NULL,
    counted_on @DATE@ NOT NULL,
    licences @INT@ NOT NULL CHECK (licences >= 0),
    entry_id @INT@ NOT NULL,
    PRIMARY KEY (subscription_id, period_start)
) @CLUSTERED@;
