-- What the database itself refuses, whoever asks: issued documents and everything that proves them are insert-only.
-- Put in force again with each migration. The messages begin with QT001, as the SQLSTATE of the other dialect does.

DROP TRIGGER IF EXISTS invoice_no_update;
CREATE TRIGGER invoice_no_update BEFORE UPDATE ON invoice BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice never change');
END;
DROP TRIGGER IF EXISTS invoice_no_delete;
CREATE TRIGGER invoice_no_delete BEFORE DELETE ON invoice BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice never change');
END;
DROP TRIGGER IF EXISTS invoice_line_no_update;
CREATE TRIGGER invoice_line_no_update BEFORE UPDATE ON invoice_line BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice_line never change');
END;
DROP TRIGGER IF EXISTS invoice_line_no_delete;
CREATE TRIGGER invoice_line_no_delete BEFORE DELETE ON invoice_line BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice_line never change');
END;
DROP TRIGGER IF EXISTS invoice_vat_no_update;
CREATE TRIGGER invoice_vat_no_update BEFORE UPDATE ON invoice_vat BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice_vat never change');
END;
DROP TRIGGER IF EXISTS invoice_vat_no_delete;
CREATE TRIGGER invoice_vat_no_delete BEFORE DELETE ON invoice_vat BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of invoice_vat never change');
END;
DROP TRIGGER IF EXISTS snapshot_no_update;
CREATE TRIGGER snapshot_no_update BEFORE UPDATE ON snapshot BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of snapshot never change');
END;
DROP TRIGGER IF EXISTS snapshot_no_delete;
CREATE TRIGGER snapshot_no_delete BEFORE DELETE ON snapshot BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of snapshot never change');
END;
DROP TRIGGER IF EXISTS journal_entry_no_update;
CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of journal_entry never change');
END;
DROP TRIGGER IF EXISTS journal_entry_no_delete;
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of journal_entry never change');
END;
DROP TRIGGER IF EXISTS journal_line_no_update;
CREATE TRIGGER journal_line_no_update BEFORE UPDATE ON journal_line BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of journal_line never change');
END;
DROP TRIGGER IF EXISTS journal_line_no_delete;
CREATE TRIGGER journal_line_no_delete BEFORE DELETE ON journal_line BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of journal_line never change');
END;
DROP TRIGGER IF EXISTS payment_no_update;
CREATE TRIGGER payment_no_update BEFORE UPDATE ON payment BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of payment never change');
END;
DROP TRIGGER IF EXISTS payment_no_delete;
CREATE TRIGGER payment_no_delete BEFORE DELETE ON payment BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of payment never change');
END;
DROP TRIGGER IF EXISTS allocation_no_update;
CREATE TRIGGER allocation_no_update BEFORE UPDATE ON allocation BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of allocation never change');
END;
DROP TRIGGER IF EXISTS allocation_no_delete;
CREATE TRIGGER allocation_no_delete BEFORE DELETE ON allocation BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of allocation never change');
END;
DROP TRIGGER IF EXISTS audit_no_update;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of audit never change');
END;
DROP TRIGGER IF EXISTS audit_no_delete;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of audit never change');
END;
DROP TRIGGER IF EXISTS subscription_event_no_update;
CREATE TRIGGER subscription_event_no_update BEFORE UPDATE ON subscription_event BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of subscription_event never change');
END;
DROP TRIGGER IF EXISTS subscription_event_no_delete;
CREATE TRIGGER subscription_event_no_delete BEFORE DELETE ON subscription_event BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of subscription_event never change');
END;
DROP TRIGGER IF EXISTS document_copy_no_update;
CREATE TRIGGER document_copy_no_update BEFORE UPDATE ON document_copy BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of document_copy never change');
END;
DROP TRIGGER IF EXISTS document_copy_no_delete;
CREATE TRIGGER document_copy_no_delete BEFORE DELETE ON document_copy BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of document_copy never change');
END;
DROP TRIGGER IF EXISTS operation_no_update;
CREATE TRIGGER operation_no_update BEFORE UPDATE ON operation BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of operation never change');
END;
DROP TRIGGER IF EXISTS operation_no_delete;
CREATE TRIGGER operation_no_delete BEFORE DELETE ON operation BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of operation never change');
END;
DROP TRIGGER IF EXISTS seat_entry_no_update;
CREATE TRIGGER seat_entry_no_update BEFORE UPDATE ON seat_entry BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of seat_entry never change');
END;
DROP TRIGGER IF EXISTS seat_entry_no_delete;
CREATE TRIGGER seat_entry_no_delete BEFORE DELETE ON seat_entry BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of seat_entry never change');
END;
DROP TRIGGER IF EXISTS licence_count_no_update;
CREATE TRIGGER licence_count_no_update BEFORE UPDATE ON licence_count BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of licence_count never change');
END;
DROP TRIGGER IF EXISTS licence_count_no_delete;
CREATE TRIGGER licence_count_no_delete BEFORE DELETE ON licence_count BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of licence_count never change');
END;
DROP TRIGGER IF EXISTS terms_acceptance_no_update;
CREATE TRIGGER terms_acceptance_no_update BEFORE UPDATE ON terms_acceptance BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of terms_acceptance never change');
END;
DROP TRIGGER IF EXISTS terms_acceptance_no_delete;
CREATE TRIGGER terms_acceptance_no_delete BEFORE DELETE ON terms_acceptance BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of terms_acceptance never change');
END;
DROP TRIGGER IF EXISTS bundle_member_no_update;
CREATE TRIGGER bundle_member_no_update BEFORE UPDATE ON bundle_member BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of bundle_member never change');
END;
DROP TRIGGER IF EXISTS bundle_member_no_delete;
CREATE TRIGGER bundle_member_no_delete BEFORE DELETE ON bundle_member BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of bundle_member never change');
END;
DROP TRIGGER IF EXISTS schema_version_no_update;
CREATE TRIGGER schema_version_no_update BEFORE UPDATE ON schema_version BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of schema_version never change');
END;
DROP TRIGGER IF EXISTS schema_version_no_delete;
CREATE TRIGGER schema_version_no_delete BEFORE DELETE ON schema_version BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of schema_version never change');
END;

-- A document is complete when its header row is there: lines go in before it, in the same transaction.
DROP TRIGGER IF EXISTS invoice_line_no_addition;
CREATE TRIGGER invoice_line_no_addition BEFORE INSERT ON invoice_line
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id) BEGIN
    SELECT RAISE(ABORT, 'QT001: invoice is complete');
END;
DROP TRIGGER IF EXISTS invoice_vat_no_addition;
CREATE TRIGGER invoice_vat_no_addition BEFORE INSERT ON invoice_vat
WHEN EXISTS (SELECT 1 FROM invoice WHERE id = NEW.invoice_id) BEGIN
    SELECT RAISE(ABORT, 'QT001: invoice is complete');
END;
DROP TRIGGER IF EXISTS journal_line_no_addition;
CREATE TRIGGER journal_line_no_addition BEFORE INSERT ON journal_line
WHEN EXISTS (SELECT 1 FROM journal_entry WHERE number = NEW.entry_number) BEGIN
    SELECT RAISE(ABORT, 'QT001: journal_entry is complete');
END;

-- An invoice leaves the work list; it is never moved within it.
DROP TRIGGER IF EXISTS open_item_no_update;
CREATE TRIGGER open_item_no_update BEFORE UPDATE ON open_item BEGIN
    SELECT RAISE(ABORT, 'QT001: rows of open_item never change');
END;

-- A charge that became a line is a fact.
DROP TRIGGER IF EXISTS pending_charge_billed_no_update;
CREATE TRIGGER pending_charge_billed_no_update BEFORE UPDATE ON pending_charge WHEN OLD.billed BEGIN
    SELECT RAISE(ABORT, 'QT001: a billed charge never changes');
END;
DROP TRIGGER IF EXISTS pending_charge_billed_no_delete;
CREATE TRIGGER pending_charge_billed_no_delete BEFORE DELETE ON pending_charge WHEN OLD.billed BEGIN
    SELECT RAISE(ABORT, 'QT001: a billed charge never changes');
END;

-- Terms that somebody has accepted are what was accepted.
DROP TRIGGER IF EXISTS terms_accepted_no_update;
CREATE TRIGGER terms_accepted_no_update BEFORE UPDATE ON terms
    WHEN EXISTS (SELECT 1 FROM terms_acceptance WHERE terms_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'QT001: accepted terms never change');
END;
DROP TRIGGER IF EXISTS terms_accepted_no_delete;
CREATE TRIGGER terms_accepted_no_delete BEFORE DELETE ON terms
    WHEN EXISTS (SELECT 1 FROM terms_acceptance WHERE terms_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'QT001: accepted terms never change');
END;

-- A price that was sold is a fact.
DROP TRIGGER IF EXISTS price_sold_no_update;
CREATE TRIGGER price_sold_no_update BEFORE UPDATE ON price
WHEN EXISTS (SELECT 1 FROM subscription WHERE price_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'QT001: a sold price never changes');
END;
DROP TRIGGER IF EXISTS price_sold_no_delete;
CREATE TRIGGER price_sold_no_delete BEFORE DELETE ON price
WHEN EXISTS (SELECT 1 FROM subscription WHERE price_id = OLD.id) BEGIN
    SELECT RAISE(ABORT, 'QT001: a sold price never changes');
END;

-- Numbers go up. Before the first one is used, where the series starts may still be corrected.
DROP TRIGGER IF EXISTS number_series_no_way_back;
CREATE TRIGGER number_series_no_way_back BEFORE UPDATE ON number_series
WHEN OLD.next_value > OLD.first_value
    AND (NEW.next_value < OLD.next_value OR NEW.first_value <> OLD.first_value
         OR NEW.kind <> OLD.kind OR NEW.year <> OLD.year) BEGIN
    SELECT RAISE(ABORT, 'QT001: numbers of a series never go back');
END;
DROP TRIGGER IF EXISTS number_series_no_delete;
CREATE TRIGGER number_series_no_delete BEFORE DELETE ON number_series WHEN OLD.next_value > OLD.first_value BEGIN
    SELECT RAISE(ABORT, 'QT001: a series in use stays');
END;
DROP TRIGGER IF EXISTS chain_head_no_way_back;
CREATE TRIGGER chain_head_no_way_back BEFORE UPDATE ON chain_head
WHEN NEW.links < OLD.links OR NEW.name <> OLD.name BEGIN
    SELECT RAISE(ABORT, 'QT001: a chain never gets shorter');
END;
DROP TRIGGER IF EXISTS chain_head_no_delete;
CREATE TRIGGER chain_head_no_delete BEFORE DELETE ON chain_head BEGIN
    SELECT RAISE(ABORT, 'QT001: a chain never gets shorter');
END;
