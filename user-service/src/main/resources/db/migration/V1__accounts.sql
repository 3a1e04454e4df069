CREATE TABLE account (
  account_id        BINARY(16)   NOT NULL PRIMARY KEY,
  -- As its owner writes it; mail goes there.
  email             VARCHAR(254) COLLATE utf8mb4_bin NOT NULL,
  -- What addresses are found by; one account per key. See EmailAddress.key().
  email_key         VARCHAR(254) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name              VARCHAR(100) NOT NULL,
  -- BCP 47 tag of the language to write in.
  locale            VARCHAR(35)  NOT NULL,
  -- None until the owner of the address opens a link and chooses a password.
  password_hash     VARCHAR(200) NULL,
  email_verified_at TIMESTAMP(6) NULL,
  created_at        TIMESTAMP(6) NOT NULL,
  version           BIGINT       NOT NULL,
  CONSTRAINT account_email_key UNIQUE (email_key),
  CONSTRAINT account_password CHECK ((password_hash IS NULL) = (email_verified_at IS NULL))
);

-- What the owner of an account does in the shop; staff may be customers too.
CREATE TABLE account_role (
  account_id BINARY(16)  NOT NULL,
  role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (account_id, role),
  CONSTRAINT account_role_known CHECK (role IN ('CUSTOMER', 'MERCHANDISER', 'SUPPORT', 'ADMINISTRATOR')),
  CONSTRAINT account_role_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);

-- A link sent to an address, with the name of the registration it belongs to.
CREATE TABLE email_verification (
  token_hash VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id BINARY(16)   NOT NULL,
  name       VARCHAR(100) NOT NULL,
  expires_at TIMESTAMP(6) NOT NULL,
  INDEX email_verification_account (account_id),
  INDEX email_verification_expiry (expires_at),
  CONSTRAINT email_verification_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);

-- Mails sent because an address was registered, to count them.
CREATE TABLE registration_mail (
  registration_mail_id BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  account_id           BINARY(16)   NOT NULL,
  sent_at              TIMESTAMP(6) NOT NULL,
  INDEX registration_mail_account (account_id, sent_at),
  INDEX registration_mail_age (sent_at),
  CONSTRAINT registration_mail_to FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);

-- Sign-in attempts per address typed, whether or not it has an account, and per browser or network
-- it was typed in; the bucket is the SHA-256 of both. See SignInAttempts.
CREATE TABLE sign_in_attempts (
  bucket           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures         INT          NOT NULL,
  first_attempt_at TIMESTAMP(6) NOT NULL,
  last_attempt_at  TIMESTAMP(6) NOT NULL,
  locked_until     TIMESTAMP(6) NULL,
  INDEX sign_in_attempts_age (last_attempt_at)
);

-- Browsers an account has signed in from.
CREATE TABLE known_browser (
  browser_hash BINARY(32)   NOT NULL,
  account_id   BINARY(16)   NOT NULL,
  last_used_at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (browser_hash, account_id),
  INDEX known_browser_age (last_used_at),
  CONSTRAINT known_browser_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);
