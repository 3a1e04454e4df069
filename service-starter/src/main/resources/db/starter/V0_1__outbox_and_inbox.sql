CREATE TABLE outbox_event (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  event_id     CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  aggregate_id VARCHAR(64)  NOT NULL,
  topic        VARCHAR(120) NOT NULL,
  event_type   VARCHAR(120) NOT NULL,
  payload      MEDIUMBLOB   NULL,
  traceparent  VARCHAR(64)  NULL,
  created_at   TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6)
);

CREATE TABLE processed_event (
  consumer     VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  event_id     CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  processed_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (consumer, event_id)
);
