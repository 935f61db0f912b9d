-- Whether a collection has not come to its end: what is older may still be to come. And what the value may grow to.
ALTER TABLE metric ADD COLUMN under_way INTEGER NOT NULL DEFAULT 0;
ALTER TABLE metric ADD COLUMN capacity REAL;
