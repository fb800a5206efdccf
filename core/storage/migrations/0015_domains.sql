-- Domains of customers and the mailboxes in them. The customer is the workspace's; what bills them is an ordinary
-- subscription, of which the first stretch is named. Ending, ended and expired follow from the dates.
CREATE TABLE domain (
    id @KEY@,
    name TEXT NOT NULL,                 -- in ASCII
    search_text TEXT NOT NULL,
    workspace_id @ID@ NOT NULL REFERENCES workspace (id),
    site_id @ID@ REFERENCES site (id),
    origin TEXT NOT NULL CHECK (origin IN ('bought', 'transferred', 'connected')),
    state TEXT NOT NULL CHECK (state IN ('ordered', 'requested', 'in_progress', 'waiting_for_dns', 'registered',
                                         'connected', 'refused')),
    requested_on @DATE@ NOT NULL,
    state_since @DATE@ NOT NULL,
    registered_on @DATE@,
    expires_on @DATE@,
    auto_renew @BOOL@ NOT NULL,
    registrar TEXT NOT NULL,
    subscription_id @ID@ UNIQUE REFERENCES subscription (id),
    ends_on @DATE@,
    reason TEXT NOT NULL,
    version @INT@ NOT NULL,
    CHECK ((origin = 'connected') = (subscription_id IS NULL)),
    CHECK (state <> 'registered' OR (registered_on IS NOT NULL AND expires_on IS NOT NULL))
) @STRICT@;
-- A name belongs to one customer at a time.
CREATE UNIQUE INDEX domain_live ON domain (name) WHERE state <> 'refused' AND ends_on IS NULL;
CREATE INDEX domain_by_workspace ON domain (workspace_id);
CREATE INDEX domain_by_site ON domain (site_id) WHERE site_id IS NOT NULL;
CREATE INDEX domain_by_expiry ON domain (expires_on) WHERE expires_on IS NOT NULL AND ends_on IS NULL;

CREATE TABLE mailbox (
    id @KEY@,
    domain_id @ID@ NOT NULL REFERENCES domain (id),
    local_part TEXT NOT NULL,
    holder TEXT NOT NULL,
    subscription_id @ID@ UNIQUE REFERENCES subscription (id),
    provider TEXT NOT NULL,             -- where it was bought; empty: here
    starts_on @DATE@ NOT NULL,
    last_day @DATE@,                    -- of one bought elsewhere
    version @INT@ NOT NULL,
    CHECK ((subscription_id IS NULL) = (provider <> '')),
    CHECK (last_day IS NULL OR subscription_id IS NULL)
) @STRICT@;
CREATE INDEX mailbox_by_domain ON mailbox (domain_id);
