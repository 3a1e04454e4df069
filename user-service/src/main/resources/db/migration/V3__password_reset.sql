-- A link that was mailed to reset the password. It counts until it expires, is used or is replaced
-- by a newer one, which both let it expire at once; the row stays a while, to count the mails.
CREATE TABLE password_reset (
  token_hash   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id   BINARY(16)   NOT NULL,
  requested_at TIMESTAMP(6) NOT NULL,
  expires_at   TIMESTAMP(6) NOT NULL,
  INDEX password_reset_account (account_id, requested_at),
  INDEX password_reset_expiry (expires_at),
  CONSTRAINT password_reset_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);
