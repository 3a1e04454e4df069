CREATE TABLE category (
  category_id BINARY(16)  NOT NULL PRIMARY KEY,
  slug        VARCHAR(60) NOT NULL UNIQUE,
  name        VARCHAR(80) NOT NULL
);

CREATE TABLE product (
  product_id     BINARY(16)    NOT NULL PRIMARY KEY,
  sku            VARCHAR(40)   NOT NULL UNIQUE,
  slug           VARCHAR(120)  NOT NULL UNIQUE,
  title          VARCHAR(160)  NOT NULL,
  description    VARCHAR(4000) NOT NULL,
  brand          VARCHAR(80)   NOT NULL,
  category_id    BINARY(16)    NOT NULL,
  price_amount   BIGINT        NOT NULL,
  price_currency CHAR(3)       NOT NULL,
  specifications JSON          NOT NULL,
  pictures       JSON          NOT NULL,
  availability   VARCHAR(10)   NOT NULL,
  active         BOOLEAN       NOT NULL,
  published_at   TIMESTAMP(6)  NOT NULL,
  version        BIGINT        NOT NULL,
  CONSTRAINT product_category FOREIGN KEY (category_id) REFERENCES category (category_id),
  CONSTRAINT product_price_not_negative CHECK (price_amount >= 0),
  CONSTRAINT product_availability CHECK (availability IN ('IN_STOCK', 'LOW_STOCK', 'SOLD_OUT')),
  -- Keyset paging: newest first, in the whole shop and in one category.
  INDEX product_newest (active, product_id DESC),
  INDEX product_newest_in_category (category_id, active, product_id DESC),
  INDEX product_published_at (published_at)
);

CREATE TABLE stock (
  product_id BINARY(16) NOT NULL PRIMARY KEY,
  on_hand    INT        NOT NULL,
  reserved   INT        NOT NULL,
  version    BIGINT     NOT NULL,
  CONSTRAINT stock_product FOREIGN KEY (product_id) REFERENCES product (product_id),
  CONSTRAINT stock_never_below_zero CHECK (reserved >= 0 AND on_hand >= reserved)
);

CREATE TABLE reservation (
  order_id   BINARY(16)   NOT NULL PRIMARY KEY,
  status     VARCHAR(10)  NOT NULL,
  expires_at TIMESTAMP(6) NOT NULL,
  version    BIGINT       NOT NULL,
  CONSTRAINT reservation_status CHECK (status IN ('HELD', 'COMMITTED', 'RELEASED', 'EXPIRED')),
  INDEX reservation_due (status, expires_at)
);

CREATE TABLE reservation_line (
  order_id   BINARY(16) NOT NULL,
  product_id BINARY(16) NOT NULL,
  quantity   INT        NOT NULL,
  PRIMARY KEY (order_id, product_id),
  CONSTRAINT reservation_line_reservation FOREIGN KEY (order_id) REFERENCES reservation (order_id),
  CONSTRAINT reservation_line_quantity CHECK (quantity > 0)
);

CREATE TABLE medium (
  name         VARCHAR(120) NOT NULL PRIMARY KEY,
  content_type VARCHAR(40)  NOT NULL,
  content      MEDIUMBLOB   NOT NULL,
  sha256       CHAR(64)     NOT NULL,
  stored_at    TIMESTAMP(6) NOT NULL
);
