-- Which order a customer's idempotency key stands for. The order's id is decided with the first
-- request, so that a repetition reserves and records under the same one.
CREATE TABLE placement_key (
  customer_id     BINARY(16)   NOT NULL,
  idempotency_key VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  fingerprint     CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  order_id        BINARY(16)   NOT NULL,
  lease_ends_at    TIMESTAMP(6) NOT NULL,
  created_at      TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (customer_id, idempotency_key),
  INDEX by_age (created_at)
);

-- Amounts are in minor units of the order's currency; the contact's columns are empty once it was erased.
CREATE TABLE customer_order (
  order_id             BINARY(16)   NOT NULL PRIMARY KEY,
  version              BIGINT       NOT NULL,
  order_number         VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  customer_id          BINARY(16)   NOT NULL,
  customer_kind        VARCHAR(10)  NOT NULL,
  cart_id              BINARY(16)   NOT NULL,
  cart_version         BIGINT       NOT NULL,
  status               VARCHAR(20)  NOT NULL,
  cancellation_reason  VARCHAR(30)  NULL,
  currency             CHAR(3)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tax_treatment        VARCHAR(20)  NOT NULL,
  subtotal             BIGINT       NOT NULL,
  discount             BIGINT       NOT NULL,
  shipping             BIGINT       NOT NULL,
  fees                 BIGINT       NOT NULL,
  tax                  BIGINT       NOT NULL,
  total                BIGINT       NOT NULL,
  payable              BIGINT       NOT NULL,
  refunded             BIGINT       NOT NULL,
  charges              JSON         NOT NULL,
  taxes                JSON         NOT NULL,
  tenders              JSON         NOT NULL,
  locale               VARCHAR(35)  NOT NULL,
  country              CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shipping_option      VARCHAR(40)  NOT NULL,
  payment_method       VARCHAR(40)  NOT NULL,
  confirms_when        VARCHAR(20)  NOT NULL,
  payment_status       VARCHAR(20)  NOT NULL,
  payment_action_url   VARCHAR(500) NULL,
  payment_failure      VARCHAR(60)  NULL,
  contact_email        VARCHAR(254) NULL,
  contact_name         VARCHAR(100) NULL,
  contact_phone        VARCHAR(30)  NULL,
  shipping_recipient   VARCHAR(100) NULL,
  shipping_line1       VARCHAR(100) NULL,
  shipping_line2       VARCHAR(100) NULL,
  shipping_postal_code VARCHAR(20)  NULL,
  shipping_city        VARCHAR(100) NULL,
  shipping_region      VARCHAR(100) NULL,
  shipping_country     CHAR(2)      NULL,
  billing_recipient    VARCHAR(100) NULL,
  billing_line1        VARCHAR(100) NULL,
  billing_line2        VARCHAR(100) NULL,
  billing_postal_code  VARCHAR(20)  NULL,
  billing_city         VARCHAR(100) NULL,
  billing_region       VARCHAR(100) NULL,
  billing_country      CHAR(2)      NULL,
  placed_at            TIMESTAMP(6) NOT NULL,
  payment_due_at       TIMESTAMP(6) NOT NULL,
  -- One version of a cart becomes one order among those that are not cancelled.
  ordered_cart_version BIGINT GENERATED ALWAYS AS (IF(status = 'CANCELLED', NULL, cart_version)) STORED,
  UNIQUE INDEX one_order_per_cart_version (cart_id, ordered_cart_version),
  CONSTRAINT total_adds_up CHECK (total = subtotal + discount + shipping + fees),
  CONSTRAINT discount_is_none_or_less CHECK (discount <= 0),
  CONSTRAINT payable_is_part_of_total CHECK (payable BETWEEN 0 AND total),
  CONSTRAINT tax_is_part_of_total CHECK (tax BETWEEN 0 AND total),
  CONSTRAINT refunds_are_not_negative CHECK (refunded >= 0),
  INDEX by_customer (customer_id, order_id),
  INDEX by_payment_due (status, payment_due_at)
);

CREATE TABLE order_line (
  order_id          BINARY(16)   NOT NULL,
  position          INT          NOT NULL,
  order_line_id     BINARY(16)   NOT NULL UNIQUE,
  variant_id        BINARY(16)   NOT NULL,
  product_id        BINARY(16)   NOT NULL,
  sku               VARCHAR(64)  NOT NULL,
  title             VARCHAR(200) NOT NULL,
  options           JSON         NOT NULL,
  picture           VARCHAR(300) NULL,
  tax_class         VARCHAR(20)  NOT NULL,
  weight_grams      INT          NOT NULL,
  requires_shipping BIT          NOT NULL,
  quantity          INT          NOT NULL,
  unit_price        BIGINT       NOT NULL,
  discounts         JSON         NOT NULL,
  discount          BIGINT       NOT NULL,
  total             BIGINT       NOT NULL,
  taxes             JSON         NOT NULL,
  PRIMARY KEY (order_id, position),
  CONSTRAINT quantity_is_positive CHECK (quantity > 0),
  CONSTRAINT line_adds_up CHECK (total = unit_price * quantity + discount AND total >= 0),
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

-- Where the shop delivers. A country without tax rates is outside the tax area.
CREATE TABLE country (
  code             CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  position         INT         NOT NULL,
  zone             VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  postcode_pattern VARCHAR(100) NULL,
  postcode_example VARCHAR(20) NULL,
  region_required  BIT         NOT NULL
);

CREATE TABLE tax_rate (
  country      CHAR(2)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tax_class    VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  basis_points INT         NOT NULL,
  PRIMARY KEY (country, tax_class),
  CONSTRAINT rate_is_a_rate CHECK (basis_points BETWEEN 0 AND 10000),
  CONSTRAINT rate_of_country FOREIGN KEY (country) REFERENCES country (code)
);

CREATE TABLE shipping_option (
  id       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  position INT         NOT NULL
);

-- Gross prices in minor units.
CREATE TABLE shipping_rate (
  shipping_option VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  zone            VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  currency        CHAR(3)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  price           BIGINT      NOT NULL,
  free_from       BIGINT      NULL,
  min_days        INT         NOT NULL,
  max_days        INT         NOT NULL,
  PRIMARY KEY (shipping_option, zone, currency),
  CONSTRAINT price_is_not_negative CHECK (price >= 0),
  CONSTRAINT days_are_in_order CHECK (0 < min_days AND min_days <= max_days),
  CONSTRAINT rate_of_option FOREIGN KEY (shipping_option) REFERENCES shipping_option (id)
);
