-- Addresses that products had before. They lead to the product's page of now and are given to no other one.
CREATE TABLE former_slug (
  slug       VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  product_id BINARY(16)   NOT NULL,
  CONSTRAINT former_slug_product FOREIGN KEY (product_id) REFERENCES product (product_id)
);
