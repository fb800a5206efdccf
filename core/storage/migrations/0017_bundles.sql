-- Bundles: the products that a plan regroups, and the subscriptions that one of a bundle took the place of.
CREATE TABLE bundle_product (
    plan_id @ID@ NOT NULL REFERENCES plan (id),
    product_id @ID@ NOT NULL REFERENCES product (id),
    PRIMARY KEY (plan_id, product_id)
) @CLUSTERED@;

CREATE TABLE bundle_member (
    bundle_id @ID@ NOT NULL REFERENCES subscription (id),
    subscription_id @ID@ NOT NULL REFERENCES subscription (id),
    PRIMARY KEY (bundle_id, subscription_id)
) @CLUSTERED@;
CREATE INDEX bundle_member_by_subscription ON bundle_member (subscription_id, bundle_id);
