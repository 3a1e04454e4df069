-- How far an order's goods have come, over all its parcels.
ALTER TABLE customer_order
  ADD COLUMN fulfilment         VARCHAR(20)  NOT NULL DEFAULT 'OPEN',
  ADD COLUMN parcels_changed_at TIMESTAMP(6) NULL;

UPDATE customer_order o SET fulfilment = 'NOT_NEEDED'
WHERE NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.order_id AND l.requires_shipping = 1);

ALTER TABLE customer_order ALTER COLUMN fulfilment DROP DEFAULT;

CREATE INDEX by_fulfilment ON customer_order (fulfilment, placed_at);

CREATE TABLE parcel (
  parcel_id       BINARY(16)   NOT NULL PRIMARY KEY,
  version         BIGINT       NOT NULL,
  order_id        BINARY(16)   NOT NULL,
  location_id     VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status          VARCHAR(20)  NOT NULL,
  carrier         VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  carrier_name    VARCHAR(100) NULL,
  tracking_number VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  tracking_url    VARCHAR(500) NULL,
  expected_from   DATE         NULL,
  expected_until  DATE         NULL,
  packed_at       TIMESTAMP(6) NOT NULL,
  shipped_at      TIMESTAMP(6) NULL,
  delivered_at    TIMESTAMP(6) NULL,
  UNIQUE INDEX one_parcel_per_number (carrier, tracking_number),
  INDEX by_order (order_id),
  INDEX by_carrier (carrier, status, shipped_at),
  CONSTRAINT parcel_of_order FOREIGN KEY (order_id) REFERENCES customer_order (order_id)
);

CREATE TABLE parcel_line (
  parcel_id     BINARY(16) NOT NULL,
  position      INT        NOT NULL,
  order_line_id BINARY(16) NOT NULL,
  quantity      INT        NOT NULL,
  PRIMARY KEY (parcel_id, position),
  CONSTRAINT units_are_positive CHECK (quantity > 0),
  CONSTRAINT line_of_parcel FOREIGN KEY (parcel_id) REFERENCES parcel (parcel_id)
);

-- What carriers reported, in the order in which they did. Places are empty once the order's contact was erased.
CREATE TABLE parcel_scan (
  parcel_id  BINARY(16)   NOT NULL,
  position   INT          NOT NULL,
  event_id   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status     VARCHAR(30)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  place      VARCHAR(100) NULL,
  scanned_at TIMESTAMP(6) NOT NULL,
  PRIMARY KEY (parcel_id, position),
  UNIQUE INDEX one_scan_per_event (parcel_id, event_id),
  CONSTRAINT scan_of_parcel FOREIGN KEY (parcel_id) REFERENCES parcel (parcel_id)
);
