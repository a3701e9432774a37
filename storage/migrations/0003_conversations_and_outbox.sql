-- A conversation is its answers; a person has one for each letter that she is about to sign.
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    person INTEGER NOT NULL REFERENCES person (id),
    letter INTEGER NOT NULL REFERENCES letter (id),
    flow TEXT NOT NULL,
    draft BLOB NOT NULL,
    signature INTEGER REFERENCES signature (id),
    changed TEXT NOT NULL,
    UNIQUE (person, letter, flow)
) STRICT;

CREATE TABLE email_code (
    conversation INTEGER PRIMARY KEY REFERENCES conversation (id) ON DELETE CASCADE,
    digest BLOB NOT NULL,
    sent TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A signature is handed to a colleague by a link that works once; the link itself is not kept.
CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    token_index BLOB NOT NULL UNIQUE,
    signature INTEGER NOT NULL REFERENCES signature (id),
    made TEXT NOT NULL,
    taken_by INTEGER REFERENCES person (id)
) STRICT;

CREATE TABLE code_sent (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,
    email_index BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX code_sent_to_person ON code_sent (person, at);
CREATE INDEX code_sent_to_address ON code_sent (email_index, at);

-- What is promised to somebody and not yet handed over. A row goes when it has been delivered.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    channel TEXT NOT NULL CHECK (channel IN ('chat', 'mail')),
    person INTEGER REFERENCES person (id),
    recipient BLOB NOT NULL,
    urgency INTEGER NOT NULL,
    payload BLOB NOT NULL,
    topic TEXT,
    due TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_by_topic ON outbox (person, topic) WHERE topic IS NOT NULL;
CREATE INDEX outbox_by_due ON outbox (due);

-- Telegram delivers an update again until it is confirmed: its effects happen once.
CREATE TABLE handled_update (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX handled_update_by_age ON handled_update (at);

CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    error TEXT NOT NULL,
    tries INTEGER NOT NULL,
    body BLOB NOT NULL
) STRICT;
