-- Customers are searched by an index alone, in the order of their names. A billing run writes none of it.
DROP INDEX customer_by_sort_name;
CREATE INDEX customer_by_sort_name ON customer (sort_name, id@SEARCHED@);

-- Where a list begins that is sorted by the next date, backwards.
CREATE INDEX subscription_not_due ON subscription (id) WHERE next_due IS NULL;
