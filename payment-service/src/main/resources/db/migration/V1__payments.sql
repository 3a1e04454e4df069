CREATE TABLE payment (
  payment_id         BINARY(16)   NOT NULL PRIMARY KEY,
  version            BIGINT       NOT NULL,
  order_id           BINARY(16)   NOT NULL UNIQUE,
  order_number       VARCHAR(12)  NOT NULL,
  customer_id        BINARY(16)   NOT NULL,
  customer_email     VARCHAR(254) NOT NULL,
  customer_name      VARCHAR(100) NOT NULL,
  amount             BIGINT       NOT NULL,
  currency           CHAR(3)      NOT NULL,
  order_lines        JSON         NOT NULL,
  status             VARCHAR(20)  NOT NULL,
  provider_reference VARCHAR(100) NULL UNIQUE,
  action_url         VARCHAR(500) NULL,
  method             VARCHAR(60)  NULL,
  failure            VARCHAR(30)  NULL,
  refund_id          BINARY(16)   NULL,
  requested_at       TIMESTAMP(6) NOT NULL,
  pay_by             TIMESTAMP(6) NOT NULL,
  changed_at         TIMESTAMP(6) NOT NULL,
  INDEX by_status (status, changed_at)
);

-- Everything that ever happened to a payment. Rows are only added.
CREATE TABLE payment_transaction (
  transaction_id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payment_id         BINARY(16)   NOT NULL,
  kind               VARCHAR(20)  NOT NULL,
  amount             BIGINT       NOT NULL,
  currency           CHAR(3)      NOT NULL,
  provider_reference VARCHAR(100) NULL,
  note               VARCHAR(200) NULL,
  happened_at        TIMESTAMP(6) NOT NULL,
  INDEX by_payment (payment_id, transaction_id)
);

-- What providers told, kept as it came; the key makes a repeated notice recognisable.
CREATE TABLE provider_notice (
  notice_id   VARCHAR(120) CHARACTER SET ascii NOT NULL PRIMARY KEY,
  body        JSON         NOT NULL,
  received_at TIMESTAMP(6) NOT NULL
);

CREATE TABLE receipt (
  sequence_number BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  payment_id      BINARY(16)   NOT NULL UNIQUE,
  issued_at       TIMESTAMP(6) NOT NULL
);

-- The sandbox provider's own memory. It knows no card numbers, only what is fit to print.
CREATE TABLE sandbox_session (
  session_id   VARCHAR(64)  CHARACTER SET ascii NOT NULL PRIMARY KEY,
  payment_id   BINARY(16)   NOT NULL UNIQUE,
  order_number VARCHAR(12)  NOT NULL,
  amount       BIGINT       NOT NULL,
  currency     CHAR(3)      NOT NULL,
  return_url   VARCHAR(500) NOT NULL,
  status       VARCHAR(20)  NOT NULL,
  method       VARCHAR(60)  NULL,
  failure      VARCHAR(30)  NULL,
  decides_at   TIMESTAMP(6) NULL,
  notice_due   BOOLEAN      NOT NULL DEFAULT FALSE,
  created_at   TIMESTAMP(6) NOT NULL,
  INDEX by_notice (notice_due)
);
