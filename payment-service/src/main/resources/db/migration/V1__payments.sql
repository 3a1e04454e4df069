CREATE TABLE payment (
  payment_id   BINARY(16)   NOT NULL PRIMARY KEY,
  version      BIGINT       NOT NULL,
  order_id     BINARY(16)   NOT NULL UNIQUE,
  order_number VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  customer_id  BINARY(16)   NOT NULL,
  amount       BIGINT       NOT NULL,
  currency     CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  purchase     JSON         NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  requested_at TIMESTAMP(6) NOT NULL,
  due_at       TIMESTAMP(6) NOT NULL,
  CONSTRAINT payment_is_not_negative CHECK (amount >= 0)
);

-- One try to pay. next_check_at is empty when there is nothing to ask any more, so that its index
-- holds only what is under way.
CREATE TABLE payment_attempt (
  attempt_id      BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  payment_id      BINARY(16)   NOT NULL,
  provider        VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  method          VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount          BIGINT       NOT NULL,
  currency        CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  reference       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL,
  action_url      VARCHAR(500) NULL,
  method_label    VARCHAR(60)  NULL,
  failure         VARCHAR(30)  NULL,
  started_at      TIMESTAMP(6) NOT NULL,
  next_check_at   TIMESTAMP(6) NULL,
  checks          INT          NOT NULL,
  UNIQUE INDEX one_attempt_per_key (payment_id, idempotency_key),
  UNIQUE INDEX one_attempt_per_reference (provider, reference),
  INDEX by_next_check (next_check_at),
  CONSTRAINT attempt_of_payment FOREIGN KEY (payment_id) REFERENCES payment (payment_id)
);

CREATE TABLE refund (
  refund_id     BINARY(16)   NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  payment_id    BINARY(16)   NOT NULL,
  attempt_id    BINARY(16)   NOT NULL,
  amount        BIGINT       NOT NULL,
  currency      CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status        VARCHAR(20)  NOT NULL,
  requested_at  TIMESTAMP(6) NOT NULL,
  next_check_at TIMESTAMP(6) NULL,
  checks        INT          NOT NULL,
  INDEX by_payment (payment_id),
  INDEX by_next_check (next_check_at),
  CONSTRAINT refund_is_positive CHECK (amount > 0),
  CONSTRAINT refund_of_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (attempt_id)
);

-- Every movement of money, and every one that failed. Rows are only added.
CREATE TABLE payment_transaction (
  transaction_id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payment_id         BINARY(16)   NOT NULL,
  attempt_id         BINARY(16)   NOT NULL,
  idempotency_key    BINARY(16)   NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  status             VARCHAR(20)  NOT NULL,
  amount             BIGINT       NOT NULL,
  currency           CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  provider_reference VARCHAR(100) NULL,
  note               VARCHAR(200) NULL,
  happened_at        TIMESTAMP(6) NOT NULL,
  INDEX by_payment (payment_id, transaction_id)
);

-- What providers sent, kept as it came; the key makes a repeated event recognisable.
CREATE TABLE webhook_event (
  provider    VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id    VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body        MEDIUMBLOB   NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (provider, event_id)
);

-- Whom receipts are made out to, until it is erased.
CREATE TABLE order_contact (
  order_id BINARY(16)   NOT NULL PRIMARY KEY,
  name     VARCHAR(100) NOT NULL
);

-- The last number given in a series, such as R-2026.
CREATE TABLE number_series (
  series      VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  last_number BIGINT      NOT NULL
);

CREATE TABLE receipt (
  receipt_number VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  payment_id     BINARY(16)   NOT NULL UNIQUE,
  order_id       BINARY(16)   NOT NULL UNIQUE,
  recipient      VARCHAR(100) NULL,
  issued_at      TIMESTAMP(6) NOT NULL
);

-- The sandbox provider's own memory. It knows no card numbers, only what is fit to print.
CREATE TABLE sandbox_session (
  session_id   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  attempt_id   BINARY(16)   NOT NULL UNIQUE,
  order_number VARCHAR(12)  NOT NULL,
  amount       BIGINT       NOT NULL,
  currency     CHAR(3)      NOT NULL,
  return_url   VARCHAR(500) NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  method_label VARCHAR(60)  NULL,
  failure      VARCHAR(30)  NULL,
  decides_at   TIMESTAMP(6) NULL,
  -- 1 or empty, so that the index holds only what is due.
  webhook_due  TINYINT      NULL,
  created_at   TIMESTAMP(6) NOT NULL,
  INDEX by_webhook (webhook_due)
);

CREATE TABLE sandbox_refund (
  refund_id  BINARY(16)  NOT NULL PRIMARY KEY,
  session_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount     BIGINT      NOT NULL,
  currency   CHAR(3)     NOT NULL
);
