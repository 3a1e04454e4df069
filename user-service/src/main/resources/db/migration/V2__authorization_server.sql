-- The tables of Spring Security's authorization server. Token values are compared byte by byte and
-- looked up on every call, so they are case-sensitive ASCII and indexed.
CREATE TABLE oauth2_authorization (
  id                            VARCHAR(100)  COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  registered_client_id          VARCHAR(100)  NOT NULL,
  principal_name                VARCHAR(200)  COLLATE utf8mb4_bin NOT NULL,
  authorization_grant_type      VARCHAR(100)  NOT NULL,
  authorized_scopes             VARCHAR(1000) NULL,
  attributes                    MEDIUMTEXT    NULL,
  state                         VARCHAR(500)  NULL,
  authorization_code_value      VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  authorization_code_issued_at  TIMESTAMP(6)  NULL,
  authorization_code_expires_at TIMESTAMP(6)  NULL,
  authorization_code_metadata   TEXT          NULL,
  access_token_value            VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NULL,
  access_token_issued_at        TIMESTAMP(6)  NULL,
  access_token_expires_at       TIMESTAMP(6)  NULL,
  access_token_metadata         TEXT          NULL,
  access_token_type             VARCHAR(100)  NULL,
  access_token_scopes           VARCHAR(1000) NULL,
  oidc_id_token_value           VARCHAR(4000) CHARACTER SET ascii COLLATE ascii_bin NULL,
  oidc_id_token_issued_at       TIMESTAMP(6)  NULL,
  oidc_id_token_expires_at      TIMESTAMP(6)  NULL,
  oidc_id_token_metadata        TEXT          NULL,
  refresh_token_value           VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  refresh_token_issued_at       TIMESTAMP(6)  NULL,
  refresh_token_expires_at      TIMESTAMP(6)  NULL,
  refresh_token_metadata        TEXT          NULL,
  user_code_value               VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  user_code_issued_at           TIMESTAMP(6)  NULL,
  user_code_expires_at          TIMESTAMP(6)  NULL,
  user_code_metadata            TEXT          NULL,
  device_code_value             VARCHAR(500)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  device_code_issued_at         TIMESTAMP(6)  NULL,
  device_code_expires_at        TIMESTAMP(6)  NULL,
  device_code_metadata          TEXT          NULL,
  INDEX oauth2_authorization_code (authorization_code_value),
  INDEX oauth2_authorization_refresh (refresh_token_value),
  INDEX oauth2_authorization_access (access_token_value (700)),
  INDEX oauth2_authorization_id_token (oidc_id_token_value (700)),
  INDEX oauth2_authorization_principal (principal_name)
) ROW_FORMAT = DYNAMIC;

-- The keys tokens are signed with. The private part is encrypted with a secret of the environment.
CREATE TABLE signing_key (
  key_id        VARCHAR(60)   COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  public_key    TEXT          NOT NULL,
  encrypted_key BLOB          NOT NULL,
  created_at    TIMESTAMP(6)  NOT NULL,
  -- From then on it signs nothing more; it stays published until the last token it signed is over.
  retired_at    TIMESTAMP(6)  NULL
);

-- Spring Session
CREATE TABLE SPRING_SESSION (
  PRIMARY_ID            CHAR(36)     COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  SESSION_ID            CHAR(36)     COLLATE utf8mb4_bin NOT NULL,
  CREATION_TIME         BIGINT       NOT NULL,
  LAST_ACCESS_TIME      BIGINT       NOT NULL,
  MAX_INACTIVE_INTERVAL INT          NOT NULL,
  EXPIRY_TIME           BIGINT       NOT NULL,
  PRINCIPAL_NAME        VARCHAR(100) COLLATE utf8mb4_bin NULL,
  UNIQUE INDEX SPRING_SESSION_IX1 (SESSION_ID),
  INDEX SPRING_SESSION_IX2 (EXPIRY_TIME),
  INDEX SPRING_SESSION_IX3 (PRINCIPAL_NAME)
) ROW_FORMAT = DYNAMIC;

CREATE TABLE SPRING_SESSION_ATTRIBUTES (
  SESSION_PRIMARY_ID CHAR(36)     COLLATE utf8mb4_bin NOT NULL,
  ATTRIBUTE_NAME     VARCHAR(200) COLLATE utf8mb4_bin NOT NULL,
  ATTRIBUTE_BYTES    MEDIUMBLOB   NOT NULL,
  PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME),
  CONSTRAINT SPRING_SESSION_ATTRIBUTES_FK FOREIGN KEY (SESSION_PRIMARY_ID)
    REFERENCES SPRING_SESSION (PRIMARY_ID) ON DELETE CASCADE
) ROW_FORMAT = DYNAMIC;
