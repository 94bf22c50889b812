CREATE TABLE catalogue (
  name text PRIMARY KEY,
  price_cents integer NOT NULL CHECK (price_cents >= 0)
);
