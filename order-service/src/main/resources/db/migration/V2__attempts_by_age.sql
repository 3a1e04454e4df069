CREATE INDEX by_age ON checkout_attempt (created_at);
