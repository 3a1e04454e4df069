-- Staff find products by how their title in the shop's own language begins, and by what is sold out.
ALTER TABLE product
  ADD COLUMN title VARCHAR(160) GENERATED ALWAYS AS (texts ->> '$[0].title') STORED,
  ADD INDEX product_title (title);
CREATE INDEX stock_availability ON stock (availability, product_id);
