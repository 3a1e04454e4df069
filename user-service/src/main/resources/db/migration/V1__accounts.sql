CREATE TABLE account (
  account_id        BINARY(16)   NOT NULL PRIMARY KEY,
  -- Lower case; one account per address.
  email             VARCHAR(254) NOT NULL,
  name              VARCHAR(100) NOT NULL,
  password_hash     VARCHAR(200) NOT NULL,
  role              VARCHAR(20)  NOT NULL,
  email_verified_at TIMESTAMP(6) NULL,
  created_at        TIMESTAMP(6) NOT NULL,
  version           BIGINT       NOT NULL,
  CONSTRAINT account_email UNIQUE (email),
  CONSTRAINT account_role CHECK (role IN ('CUSTOMER', 'STAFF'))
);

-- A link sent to an address. It carries the name and password of the registration it belongs to,
-- so that whoever opens the mail confirms the registration the mail tells of and no other.
CREATE TABLE email_verification (
  token_hash    BINARY(32)   NOT NULL PRIMARY KEY,
  account_id    BINARY(16)   NOT NULL,
  name          VARCHAR(100) NOT NULL,
  password_hash VARCHAR(200) NOT NULL,
  requested_at  TIMESTAMP(6) NOT NULL,
  expires_at    TIMESTAMP(6) NOT NULL,
  INDEX email_verification_account (account_id, requested_at),
  INDEX email_verification_expiry (expires_at),
  CONSTRAINT email_verification_of FOREIGN KEY (account_id) REFERENCES account (account_id) ON DELETE CASCADE
);

-- Sign-in attempts per address typed, whether or not it has an account.
CREATE TABLE sign_in_attempts (
  address_hash    BINARY(32)   NOT NULL PRIMARY KEY,
  failures        INT          NOT NULL,
  last_attempt_at TIMESTAMP(6) NOT NULL,
  locked_until    TIMESTAMP(6) NULL,
  INDEX sign_in_attempts_age (last_attempt_at)
);
