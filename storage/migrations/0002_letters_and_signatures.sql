-- Letters and their words.
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'delivered', 'cancelled')),
    opens TEXT,
    closes TEXT NOT NULL,
    zone TEXT NOT NULL,
    embargo TEXT,
    delivered TEXT,
    follows TEXT,
    coordinator TEXT NOT NULL,
    contact TEXT NOT NULL,
    code INTEGER NOT NULL,
    review INTEGER NOT NULL,
    high_risk INTEGER NOT NULL,
    listing_order TEXT NOT NULL,
    collected_elsewhere INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL DEFAULT 0,
    anonymised TEXT,
    erasure_announced TEXT,
    standing INTEGER NOT NULL DEFAULT 0,
    last_number INTEGER NOT NULL DEFAULT 0
) STRICT;

-- What is told of a letter may be kept in memory for as long as its revision holds. It is drawn,
-- not counted: a change that is rolled back must not leave its number to the next one.
CREATE TRIGGER letter_changes AFTER UPDATE OF status, opens, closes, zone, embargo, delivered,
    follows, coordinator, contact, code, review, high_risk, listing_order, collected_elsewhere
    ON letter
BEGIN
    UPDATE letter SET revision = random() WHERE id = NEW.id;
END;

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter (id),
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    addressee TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (letter, number, language)
) STRICT;

-- People: numeric Telegram ids, sealed; found by a keyed index.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    telegram BLOB NOT NULL,
    telegram_index BLOB NOT NULL UNIQUE,
    language TEXT NOT NULL,
    language_chosen INTEGER NOT NULL DEFAULT 0,
    reachable INTEGER NOT NULL DEFAULT 1,
    conversation INTEGER,
    since TEXT NOT NULL
) STRICT;

-- Of an organisation that was kept back and whose person was forgotten, the keyed index alone
-- stays while the letter can be signed, so that it is not counted twice.
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    key_index BLOB NOT NULL UNIQUE,
    name BLOB,
    country BLOB
) STRICT;

-- Who and what is behind a signature goes when a person is forgotten or the letter's time is
-- over; the row, its state and its number stay, for the count.
CREATE TABLE signature (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    organisation INTEGER REFERENCES organisation (id),
    person INTEGER REFERENCES person (id),
    edition_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending approval', 'submitted', 'confirmed', 'listed',
                                           'duplicate', 'declined', 'withdrawn')),
    number INTEGER,
    duplicate_of INTEGER REFERENCES signature (id),
    listed_as BLOB,
    website BLOB,
    name BLOB,
    role BLOB,
    email BLOB,
    email_index BLOB,
    quote BLOB,
    decides_on TEXT,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    UNIQUE (letter, number)
) STRICT;

-- One organisation signs a letter once: the database says so.
CREATE UNIQUE INDEX one_standing_signature ON signature (letter, organisation)
    WHERE status IN ('confirmed', 'listed');
-- One person has one live signature for an organisation under a letter.
CREATE UNIQUE INDEX one_live_signature_a_person ON signature (letter, organisation, person)
    WHERE status IN ('pending approval', 'submitted', 'confirmed', 'listed', 'duplicate');
CREATE INDEX signature_by_person ON signature (person);

-- The count under each card is kept, not counted anew for every reader.
CREATE TRIGGER signature_stands AFTER INSERT ON signature
    WHEN NEW.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET standing = standing + 1 WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_changes AFTER UPDATE OF status ON signature
    WHEN (OLD.status IN ('confirmed', 'listed')) <> (NEW.status IN ('confirmed', 'listed'))
BEGIN
    UPDATE letter
    SET standing = standing + CASE WHEN NEW.status IN ('confirmed', 'listed') THEN 1 ELSE -1 END
    WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_goes AFTER DELETE ON signature
    WHEN OLD.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET standing = standing - 1 WHERE id = OLD.letter;
END;

-- What was said before a consent, whole and by its hash: versions, never changed.
CREATE TABLE notice (
    hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    language TEXT NOT NULL,
    letter INTEGER NOT NULL REFERENCES letter (id),
    content TEXT NOT NULL,
    since TEXT NOT NULL
) STRICT;
CREATE TRIGGER notice_is_kept BEFORE UPDATE ON notice
BEGIN
    SELECT RAISE(ABORT, 'a notice is never changed');
END;

-- Events, append-only. `person` is a bare number: it leads nowhere once she is forgotten.
CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    method TEXT NOT NULL CHECK (method IN ('answered', 'switched', 'erased')),
    language TEXT NOT NULL,
    notice_hash TEXT NOT NULL REFERENCES notice (hash),
    edition_hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_signature ON consent (signature, purpose, id);
CREATE TRIGGER consent_is_kept BEFORE UPDATE ON consent
BEGIN
    SELECT RAISE(ABORT, 'a consent event is never changed');
END;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent
BEGIN
    SELECT RAISE(ABORT, 'a consent event is never deleted');
END;

CREATE TABLE confirmation (
    id INTEGER PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('authority', 'board approval', 'e-mail code', 'correction',
                                       'handed over', 'organiser''s review', 're-confirmation')),
    evidence TEXT NOT NULL DEFAULT '',
    edition_hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX confirmation_by_signature ON confirmation (signature);
CREATE TRIGGER confirmation_is_kept BEFORE UPDATE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'a confirmation is never changed');
END;
CREATE TRIGGER confirmation_stays BEFORE DELETE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'a confirmation is never deleted');
END;
