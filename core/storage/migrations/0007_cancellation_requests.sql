-- What customers asked to be ended, until somebody has decided.
CREATE TABLE cancellation_request (
    id @KEY@,
    subscription_id @ID@ NOT NULL REFERENCES subscription (id),
    received_on @DATE@ NOT NULL,
    requested_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    last_day @DATE@, -- that the customer wishes
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined')),
    answer TEXT NOT NULL,
    version @INT@ NOT NULL
) @STRICT@;
-- One at a time.
CREATE UNIQUE INDEX cancellation_request_open ON cancellation_request (subscription_id) WHERE state = 'open';
CREATE INDEX cancellation_request_by_subscription ON cancellation_request (subscription_id);
