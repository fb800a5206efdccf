-- The site of a customer that is its main one: shown first, and in the overview.
CREATE TABLE main_site (
    customer_id @ID@ PRIMARY KEY REFERENCES customer (id),
    site_id @ID@ NOT NULL UNIQUE REFERENCES site (id)
) @STRICT@;
