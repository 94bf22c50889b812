INSERT INTO catalogue (name, price_cents) VALUES
  ('collar', 1290),
  ('leash', 1990),
  ('ball', 490),
  ('basket', 5990);
