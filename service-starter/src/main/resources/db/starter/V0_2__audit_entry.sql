-- Who changed what under /api/backoffice. Ids are asked for as staff type them, in any characters.
CREATE TABLE audit_entry (
  entry_id      BINARY(16)   NOT NULL PRIMARY KEY,
  recorded_at   TIMESTAMP(6) NOT NULL,
  actor_kind    VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id      VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  action        VARCHAR(60)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entity_type   VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entity_id     VARCHAR(160) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  before_change JSON         NULL,
  after_change  JSON         NULL,
  INDEX audit_of_entity (entity_id, entry_id),
  INDEX audit_of_actor (actor_id, entry_id),
  INDEX audit_recorded_at (recorded_at)
);
