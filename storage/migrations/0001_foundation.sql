-- A known value sealed under each key: a wrong key under a known id is found at the start.
CREATE TABLE key_check (
    key_id TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- No id up to this one is given out again, whatever the clock does and whatever is erased.
CREATE TABLE id_mark (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    reserved INTEGER NOT NULL
) STRICT;

INSERT INTO id_mark (one, reserved) VALUES (1, 0);
