-- A promotion code that holds for good lowers the MRR: it is worked out anew, with the summaries.
DELETE FROM book WHERE name = 'summaries';
INSERT INTO book (name, value) VALUES ('summaries', 'stale');
