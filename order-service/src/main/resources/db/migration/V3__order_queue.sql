-- The queue of orders that staff look through, by the time they were placed.
CREATE INDEX by_placed ON customer_order (placed_at);
CREATE INDEX by_status ON customer_order (status, placed_at);
CREATE INDEX by_payment_status ON customer_order (payment_status, placed_at);
