-- What the database itself refuses, whoever asks: issued documents and everything that proves them are insert-only.
-- Put in force again with each migration. Refusals have the SQLSTATE QT001.

CREATE OR REPLACE FUNCTION guard_refuse() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'rows of ' || TG_TABLE_NAME || ' never change';
END
$guard$;

CREATE OR REPLACE TRIGGER invoice_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER invoice_line_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_line
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER invoice_vat_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON invoice_vat
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER snapshot_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER journal_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_entry
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER journal_line_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON journal_line
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER payment_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON payment
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER allocation_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON allocation
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER subscription_event_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON subscription_event
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER document_copy_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON document_copy
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER operation_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON operation
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER seat_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON seat_entry
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER licence_count_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON licence_count
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER terms_acceptance_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON terms_acceptance
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER bundle_member_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON bundle_member
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER schema_version_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON schema_version
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();

-- A document is complete when its header row is there: lines go in before it, in the same transaction. One check for
-- all rows of a statement, and always by index: a plan that was made while the table was small must not stay.
CREATE OR REPLACE FUNCTION guard_invoice_line_addition() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $guard$
BEGIN
    IF EXISTS (SELECT 1 FROM added JOIN invoice ON invoice.id = added.invoice_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'invoice is complete';
    END IF;
    RETURN NULL;
END
$guard$;
CREATE OR REPLACE TRIGGER invoice_line_no_addition AFTER INSERT ON invoice_line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION guard_invoice_line_addition();
CREATE OR REPLACE FUNCTION guard_invoice_vat_addition() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $guard$
BEGIN
    IF EXISTS (SELECT 1 FROM added JOIN invoice ON invoice.id = added.invoice_id) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'invoice is complete';
    END IF;
    RETURN NULL;
END
$guard$;
CREATE OR REPLACE TRIGGER invoice_vat_no_addition AFTER INSERT ON invoice_vat REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION guard_invoice_vat_addition();
CREATE OR REPLACE FUNCTION guard_journal_line_addition() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $guard$
BEGIN
    IF EXISTS (SELECT 1 FROM added JOIN journal_entry ON journal_entry.number = added.entry_number) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'journal_entry is complete';
    END IF;
    RETURN NULL;
END
$guard$;
CREATE OR REPLACE TRIGGER journal_line_no_addition AFTER INSERT ON journal_line REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION guard_journal_line_addition();

-- An invoice leaves the work list; it is never moved within it.
CREATE OR REPLACE TRIGGER open_item_no_update BEFORE UPDATE OR TRUNCATE ON open_item
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();

-- A charge that became a line is a fact.
CREATE OR REPLACE FUNCTION guard_billed_charge() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    IF OLD.billed THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'a billed charge never changes';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$guard$;
CREATE OR REPLACE TRIGGER pending_charge_billed_no_change BEFORE UPDATE OR DELETE ON pending_charge
    FOR EACH ROW EXECUTE FUNCTION guard_billed_charge();

-- Terms that somebody has accepted are what was accepted.
CREATE OR REPLACE FUNCTION guard_accepted_terms() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    IF EXISTS (SELECT 1 FROM terms_acceptance WHERE terms_id = OLD.id) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'accepted terms never change';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$guard$;
CREATE OR REPLACE TRIGGER terms_accepted_no_change BEFORE UPDATE OR DELETE ON terms
    FOR EACH ROW EXECUTE FUNCTION guard_accepted_terms();

-- A price that was sold is a fact.
CREATE OR REPLACE FUNCTION guard_sold_price() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    IF EXISTS (SELECT 1 FROM subscription WHERE price_id = OLD.id) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'a sold price never changes';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$guard$;
CREATE OR REPLACE TRIGGER price_sold_no_change BEFORE UPDATE OR DELETE ON price
    FOR EACH ROW EXECUTE FUNCTION guard_sold_price();

-- Numbers go up. Before the first one is used, where the series starts may still be corrected.
CREATE OR REPLACE FUNCTION guard_number_series() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    IF OLD.next_value > OLD.first_value
       AND (TG_OP = 'DELETE' OR NEW.next_value < OLD.next_value OR NEW.first_value <> OLD.first_value
            OR NEW.kind <> OLD.kind OR NEW.year <> OLD.year) THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'numbers of a series never go back';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$guard$;
CREATE OR REPLACE TRIGGER number_series_no_way_back BEFORE UPDATE OR DELETE ON number_series
    FOR EACH ROW EXECUTE FUNCTION guard_number_series();
CREATE OR REPLACE FUNCTION guard_chain_head() RETURNS trigger LANGUAGE plpgsql AS $guard$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.links < OLD.links OR NEW.name <> OLD.name THEN
        RAISE EXCEPTION USING ERRCODE = 'QT001', MESSAGE = 'a chain never gets shorter';
    END IF;
    RETURN NEW;
END
$guard$;
CREATE OR REPLACE TRIGGER chain_head_no_way_back BEFORE UPDATE OR DELETE ON chain_head
    FOR EACH ROW EXECUTE FUNCTION guard_chain_head();
CREATE OR REPLACE TRIGGER chain_head_no_truncate BEFORE TRUNCATE ON chain_head
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();
CREATE OR REPLACE TRIGGER number_series_no_truncate BEFORE TRUNCATE ON number_series
    FOR EACH STATEMENT EXECUTE FUNCTION guard_refuse();

-- Who may do what: the tables belong to a role that nobody signs in with; people are members of quittance_user, which
-- can add to the insert-only tables and no more. On a server whose administrator gave us no right to make roles, the
-- triggers alone stand guard.
DO $guard$
DECLARE
    wanted text;
    item record;
    insert_only CONSTANT text[] := ARRAY[
        'invoice', 'invoice_line', 'invoice_vat', 'snapshot', 'journal_entry',
        'journal_line', 'payment', 'allocation', 'audit', 'subscription_event',
        'document_copy', 'operation', 'schema_version', 'seat_entry', 'licence_count',
        'terms_acceptance', 'bundle_member'];
BEGIN
    FOREACH wanted IN ARRAY ARRAY['quittance_owner', 'quittance_user'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            BEGIN
                EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
            EXCEPTION WHEN insufficient_privilege OR duplicate_object OR unique_violation THEN
                NULL; -- no right to, or somebody else made it a moment ago
            END;
        END IF;
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
            RETURN;
        END IF;
        IF NOT pg_has_role(current_user, wanted, 'MEMBER') THEN
            BEGIN
                EXECUTE format('GRANT %I TO %I', wanted, current_user);
            EXCEPTION WHEN OTHERS THEN
                RETURN;
            END;
        END IF;
    END LOOP;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO quittance_user', current_schema());
    EXECUTE format('GRANT USAGE, CREATE ON SCHEMA %I TO quittance_owner', current_schema());
    FOR item IN SELECT tablename FROM pg_tables WHERE schemaname = current_schema() LOOP
        EXECUTE format('ALTER TABLE %I.%I OWNER TO quittance_owner', current_schema(), item.tablename);
        EXECUTE format('REVOKE ALL ON %I.%I FROM PUBLIC, quittance_user', current_schema(), item.tablename);
        EXECUTE format('GRANT SELECT, INSERT%s ON %I.%I TO quittance_user',
                       CASE WHEN item.tablename = ANY (insert_only) THEN ''
                            WHEN item.tablename = 'open_item' THEN ', DELETE'
                            ELSE ', UPDATE, DELETE' END,
                       current_schema(), item.tablename);
    END LOOP;
    EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO quittance_user', current_schema());
EXCEPTION WHEN insufficient_privilege THEN
    RAISE NOTICE 'roles and grants are left as they are: %', SQLERRM;
END
$guard$;
