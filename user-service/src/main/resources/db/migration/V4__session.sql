-- What an account is signed in with, at one browser; shown to its owner as a device. All that was
-- authorized for it ends with it.
CREATE TABLE session (
  session_id       BINARY(16)   NOT NULL PRIMARY KEY,
  account_id       BINARY(16)   NOT NULL,
  -- In words, as far as the browser said.
  browser          VARCHAR(30)  NULL,
  operating_system VARCHAR(30)  NULL,
  stays_signed_in  BOOLEAN      NOT NULL,
  signed_in_at     TIMESTAMP(6) NOT NULL,
  last_used_at     TIMESTAMP(6) NOT NULL,
  -- When it ends if it is not used until then, and when it ends however it is used.
  ends_at          TIMESTAMP(6) NOT NULL,
  latest_end_at    TIMESTAMP(6) NOT NULL,
  INDEX session_account (account_id, last_used_at),
  INDEX session_end (ends_at),
  CONSTRAINT session_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);

-- None for programs. What was authorized before sessions were kept belongs to none and ends.
DELETE FROM oauth2_authorization WHERE authorization_grant_type = 'authorization_code';
ALTER TABLE oauth2_authorization
  ADD COLUMN session_id BINARY(16) NULL,
  ADD CONSTRAINT oauth2_authorization_session FOREIGN KEY (session_id) REFERENCES session (session_id) ON DELETE CASCADE;

-- A sign-in from another browser than before is worth a mail, the first one is not.
ALTER TABLE account ADD COLUMN first_signed_in_at TIMESTAMP(6) NULL;
UPDATE account SET first_signed_in_at =
  (SELECT MIN(last_used_at) FROM known_browser WHERE known_browser.account_id = account.account_id);
