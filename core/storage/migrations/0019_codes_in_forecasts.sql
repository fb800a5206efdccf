-- What is planned to be billed knows of the promotion codes: it is worked out anew.
DELETE FROM book WHERE name = 'summaries';
INSERT INTO book (name, value) VALUES ('summaries', 'stale');
