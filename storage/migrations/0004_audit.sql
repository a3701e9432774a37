-- A chain of MACs over every change of state, read of personal data and export. An entry holds
-- a commitment to its facts; the facts and the salt lie apart, so that they can be erased and
-- the chain stays whole.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    commitment BLOB NOT NULL,
    mac BLOB NOT NULL
) STRICT;

CREATE TABLE audit_facts (
    entry INTEGER PRIMARY KEY REFERENCES audit (id),
    person INTEGER,
    salt BLOB NOT NULL,
    facts BLOB NOT NULL
) STRICT;
CREATE INDEX audit_facts_by_person ON audit_facts (person);

-- The chain's own key, and its newest link: sealed, so that cutting entries off the end shows.
CREATE TABLE audit_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    mac_key BLOB NOT NULL,
    head BLOB NOT NULL,
    given_on TEXT NOT NULL DEFAULT ''
) STRICT;

-- Who was forgotten, by a bare number: replayed after a restore from an older backup.
CREATE TABLE erasure (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL
) STRICT;
