-- Standard and reduced value-added tax rates of 2026 in basis points: European Commission, "VAT rates
-- applied in the Member States of the European Union". Postcodes: Universal Postal Union, addressing systems.
INSERT INTO country (code, position, zone, postcode_pattern, postcode_example, region_required) VALUES
  ('DE', 10, 'home',   '[0-9]{5}',                        '20457',    0),
  ('AT', 20, 'eu',     '[0-9]{4}',                        '1010',     0),
  ('BE', 30, 'eu',     '[0-9]{4}',                        '1000',     0),
  ('DK', 40, 'eu',     '[0-9]{4}',                        '1050',     0),
  ('ES', 50, 'eu',     '[0-9]{5}',                        '28013',    0),
  ('FR', 60, 'eu',     '[0-9]{5}',                        '75001',    0),
  ('IE', 70, 'eu',     '[A-Z0-9]{3} ?[A-Z0-9]{4}',        'D02 AF30', 0),
  ('IT', 80, 'eu',     '[0-9]{5}',                        '00184',    0),
  ('LU', 90, 'eu',     '[0-9]{4}',                        '1475',     0),
  ('NL', 100, 'eu',    '[0-9]{4} ?[A-Z]{2}',              '1012 AB',  0),
  ('PL', 110, 'eu',    '[0-9]{2}-[0-9]{3}',               '00-001',   0),
  ('SE', 120, 'eu',    '[0-9]{3} ?[0-9]{2}',              '111 29',   0),
  ('CH', 130, 'europe', '[0-9]{4}',                       '8001',     0),
  ('GB', 140, 'europe', '[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}', 'SW1A 1AA', 0),
  ('NO', 150, 'europe', '[0-9]{4}',                       '0150',     0),
  ('US', 160, 'world', '[0-9]{5}(-[0-9]{4})?',            '10001',    1);

INSERT INTO tax_rate (country, tax_class, basis_points) VALUES
  ('DE', 'standard', 1900), ('DE', 'reduced', 700),
  ('AT', 'standard', 2000), ('AT', 'reduced', 1000),
  ('BE', 'standard', 2100), ('BE', 'reduced', 600),
  ('DK', 'standard', 2500), ('DK', 'reduced', 2500),
  ('ES', 'standard', 2100), ('ES', 'reduced', 1000),
  ('FR', 'standard', 2000), ('FR', 'reduced', 550),
  ('IE', 'standard', 2300), ('IE', 'reduced', 1350),
  ('IT', 'standard', 2200), ('IT', 'reduced', 1000),
  ('LU', 'standard', 1700), ('LU', 'reduced', 800),
  ('NL', 'standard', 2100), ('NL', 'reduced', 900),
  ('PL', 'standard', 2300), ('PL', 'reduced', 800),
  ('SE', 'standard', 2500), ('SE', 'reduced', 1200);

INSERT INTO shipping_option (id, position) VALUES ('standard', 10), ('express', 20);

INSERT INTO shipping_rate (shipping_option, zone, currency, price, free_from, min_days, max_days) VALUES
  ('standard', 'home',   'EUR',  490,  5000, 2, 4),
  ('express',  'home',   'EUR',  990,  NULL, 1, 1),
  ('standard', 'eu',     'EUR',  990, 10000, 3, 6),
  ('express',  'eu',     'EUR', 1990,  NULL, 1, 2),
  ('standard', 'europe', 'EUR', 1490,  NULL, 4, 8),
  ('express',  'europe', 'EUR', 2990,  NULL, 2, 3),
  ('standard', 'world',  'EUR', 2490,  NULL, 7, 14),
  ('express',  'world',  'EUR', 4990,  NULL, 3, 5);
