-- Which order a customer's idempotency key stands for. Claimed before anything else happens, so
-- that a repeated or simultaneous request reserves and records under the same order id.
CREATE TABLE checkout_attempt (
  customer_id     BINARY(16)   NOT NULL,
  idempotency_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint     CHAR(64)     CHARACTER SET ascii NOT NULL,
  order_id        BINARY(16)   NOT NULL,
  created_at      TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (customer_id, idempotency_key)
);

CREATE TABLE customer_order (
  order_id        BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  order_number    VARCHAR(12)  CHARACTER SET ascii NOT NULL UNIQUE,
  customer_id     BINARY(16)   NOT NULL,
  customer_email  VARCHAR(254) NOT NULL,
  customer_name   VARCHAR(100) NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  currency        CHAR(3)      NOT NULL,
  subtotal        BIGINT       NOT NULL,
  shipping        BIGINT       NOT NULL,
  tax             BIGINT       NOT NULL,
  total           BIGINT       NOT NULL,
  shipping_method VARCHAR(20)  NOT NULL,
  payment_method  VARCHAR(20)  NOT NULL,
  recipient       VARCHAR(100) NOT NULL,
  address_line1   VARCHAR(100) NOT NULL,
  address_line2   VARCHAR(100) NULL,
  postal_code     VARCHAR(20)  NOT NULL,
  city            VARCHAR(100) NOT NULL,
  region          VARCHAR(100) NULL,
  country         CHAR(2)      NOT NULL,
  payment_status  VARCHAR(20)  NOT NULL,
  payment_url     VARCHAR(500) NULL,
  payment_failure VARCHAR(30)  NULL,
  placed_at       TIMESTAMP(6) NOT NULL,
  pay_by          TIMESTAMP(6) NOT NULL,
  CONSTRAINT total_adds_up CHECK (total = subtotal + shipping),
  INDEX by_customer (customer_id, order_id),
  INDEX by_deadline (status, pay_by)
);

CREATE TABLE order_line (
  order_id   BINARY(16)   NOT NULL,
  position   INT          NOT NULL,
  product_id BINARY(16)   NOT NULL,
  sku        VARCHAR(64)  NOT NULL,
  title      VARCHAR(200) NOT NULL,
  picture    VARCHAR(300) NULL,
  unit_price BIGINT       NOT NULL,
  quantity   INT          NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT line_of_order FOREIGN KEY (order_id) REFERENCES customer_order (order_id)
);

CREATE TABLE order_timeline (
  order_id    BINARY(16)   NOT NULL,
  position    INT          NOT NULL,
  status      VARCHAR(20)  NOT NULL,
  happened_at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT timeline_of_order FOREIGN KEY (order_id) REFERENCES customer_order (order_id)
);
