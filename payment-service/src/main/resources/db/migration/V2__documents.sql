-- Receipts and credit notes, each numbered without gaps in its series. What is printed once is kept as it is.
CREATE TABLE document (
  document_number VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  kind            VARCHAR(20) NOT NULL,
  payment_id      BINARY(16)   NOT NULL,
  order_id        BINARY(16)   NOT NULL,
  -- Which attempt brought the money that was received, or that went back.
  attempt_id      BINARY(16)   NOT NULL,
  -- Of a credit note.
  refund_id       BINARY(16)   NULL UNIQUE,
  recipient       JSON         NULL,
  issued_at       TIMESTAMP(6) NOT NULL,
  pdf             MEDIUMBLOB   NULL,
  printed_at      TIMESTAMP(6) NULL,
  -- A payment has one receipt.
  receipt_of      BINARY(16) AS (CASE WHEN kind = 'RECEIPT' THEN payment_id END) STORED UNIQUE,
  INDEX by_payment (payment_id),
  INDEX by_order (order_id)
);

INSERT INTO document (document_number, kind, payment_id, order_id, attempt_id, recipient, issued_at)
SELECT receipt_number, 'RECEIPT', payment_id, order_id,
  (SELECT MIN(attempt_id) FROM payment_attempt a WHERE a.payment_id = r.payment_id AND a.status = 'CAPTURED'),
  IF(recipient IS NULL, NULL, JSON_OBJECT('name', recipient, 'lines', JSON_ARRAY(), 'country', '', 'locale', 'en')), issued_at
FROM receipt r;

DROP TABLE receipt;

-- Whom documents are made out to, until it is erased.
ALTER TABLE order_contact ADD COLUMN recipient JSON NULL;
UPDATE order_contact SET recipient = JSON_OBJECT('name', name, 'lines', JSON_ARRAY(), 'country', '', 'locale', 'en');
ALTER TABLE order_contact DROP COLUMN name, MODIFY COLUMN recipient JSON NOT NULL;
