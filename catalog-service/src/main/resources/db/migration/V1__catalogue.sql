CREATE TABLE category (
  category_id BINARY(16)  NOT NULL PRIMARY KEY,
  slug        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name        JSON        NOT NULL,
  picture     JSON        NULL
);

CREATE TABLE product (
  product_id   BINARY(16)   NOT NULL PRIMARY KEY,
  slug         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  texts        JSON         NOT NULL,
  brand        VARCHAR(80)  NOT NULL,
  category_id  BINARY(16)   NOT NULL,
  pictures     JSON         NOT NULL,
  options      JSON         NOT NULL,
  active       BOOLEAN      NOT NULL,
  published_at TIMESTAMP(6) NOT NULL,
  -- When the next price begins or ends. Empty if none does, so that the index holds only what has to be looked at.
  price_changes_at TIMESTAMP(6) NULL,
  version      BIGINT       NOT NULL,
  CONSTRAINT product_category FOREIGN KEY (category_id) REFERENCES category (category_id),
  -- Keyset paging: newest first, in the whole shop and in one category.
  INDEX product_newest (active, product_id DESC),
  INDEX product_newest_in_category (category_id, active, product_id DESC),
  INDEX product_published_at (published_at),
  INDEX product_price_changes_at (price_changes_at)
);

-- What is priced, stocked, put into carts and ordered. One that is not offered any more has a negative place.
CREATE TABLE variant (
  variant_id        BINARY(16)  NOT NULL PRIMARY KEY,
  product_id        BINARY(16)  NOT NULL,
  sku               VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  selection         JSON        NOT NULL,
  tax_class         VARCHAR(20) NOT NULL,
  weight_grams      INT         NOT NULL,
  requires_shipping BOOLEAN     NOT NULL,
  prices            JSON        NOT NULL,
  picture           VARCHAR(120) NULL,
  place             INT         NOT NULL,
  CONSTRAINT variant_product FOREIGN KEY (product_id) REFERENCES product (product_id),
  CONSTRAINT variant_weight CHECK (weight_grams >= 0)
);

CREATE TABLE stock (
  variant_id           BINARY(16)  NOT NULL PRIMARY KEY,
  product_id           BINARY(16)  NOT NULL,
  location_id          VARCHAR(20) NOT NULL,
  on_hand              INT         NOT NULL,
  reserved             INT         NOT NULL,
  availability         VARCHAR(10) NOT NULL,
  remaining            INT         NULL,
  availability_version BIGINT      NOT NULL,
  version              BIGINT      NOT NULL,
  INDEX stock_of_product (product_id),
  CONSTRAINT stock_variant FOREIGN KEY (variant_id) REFERENCES variant (variant_id),
  CONSTRAINT stock_availability CHECK (availability IN ('IN_STOCK', 'LOW_STOCK', 'SOLD_OUT')),
  CONSTRAINT stock_never_below_zero CHECK (reserved >= 0 AND on_hand >= reserved)
);

CREATE TABLE reservation (
  order_id    BINARY(16)   NOT NULL PRIMARY KEY,
  status      VARCHAR(10)  NOT NULL,
  location_id VARCHAR(20)  NOT NULL,
  -- Empty unless it can expire, so that the index holds only what has to be looked at.
  expires_at  TIMESTAMP(6) NULL,
  version     BIGINT       NOT NULL,
  CONSTRAINT reservation_status CHECK (status IN ('RESERVED', 'ORDERED', 'COMMITTED', 'RELEASED', 'EXPIRED')),
  INDEX reservation_due (expires_at)
);

CREATE TABLE reservation_line (
  order_id   BINARY(16) NOT NULL,
  variant_id BINARY(16) NOT NULL,
  quantity   INT        NOT NULL,
  PRIMARY KEY (order_id, variant_id),
  CONSTRAINT reservation_line_reservation FOREIGN KEY (order_id) REFERENCES reservation (order_id),
  CONSTRAINT reservation_line_quantity CHECK (quantity > 0)
);

-- Units of confirmed orders that were not there, for staff.
CREATE TABLE stock_shortfall (
  shortfall_id BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  order_id     BINARY(16)   NOT NULL,
  variant_id   BINARY(16)   NOT NULL,
  units        INT          NOT NULL,
  detected_at   TIMESTAMP(6) NOT NULL,
  INDEX shortfall_detected_at (detected_at)
);

CREATE TABLE media_asset (
  name         VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  content_type VARCHAR(40)  NOT NULL,
  content      MEDIUMBLOB   NOT NULL,
  width        INT          NOT NULL,
  height       INT          NOT NULL,
  -- Of what was sent, so that sending it again is recognised although it is stored re-encoded.
  sha256       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  stored_at    TIMESTAMP(6) NOT NULL
);

-- Uploaded files of products. Each line is checked at once and imported later.
CREATE TABLE product_import (
  import_id   BINARY(16)   NOT NULL PRIMARY KEY,
  status      VARCHAR(10)  NOT NULL,
  lines_total INT          NOT NULL,
  received_at TIMESTAMP(6) NOT NULL,
  finished_at TIMESTAMP(6) NULL,
  CONSTRAINT import_status CHECK (status IN ('RECEIVING', 'RUNNING', 'DONE', 'BROKEN')),
  INDEX import_by_status (status, import_id)
);

CREATE TABLE product_import_line (
  import_id BINARY(16)  NOT NULL,
  line      BIGINT      NOT NULL,
  status    VARCHAR(10) NOT NULL,
  product   JSON        NULL,
  errors    JSON        NULL,
  PRIMARY KEY (import_id, line),
  INDEX line_by_status (import_id, status, line),
  CONSTRAINT import_line_status CHECK (status IN ('PENDING', 'CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
  CONSTRAINT line_of_import FOREIGN KEY (import_id) REFERENCES product_import (import_id)
);
