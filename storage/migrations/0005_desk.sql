-- The organisers' desk: who may do what, what they are about to do, and what they decided.

CREATE TABLE role (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role IN ('admin', 'organiser')),
    letter INTEGER REFERENCES letter (id),
    label BLOB,
    given_by INTEGER NOT NULL,
    given TEXT NOT NULL
) STRICT;
-- For all letters, or for one: each role is held once.
CREATE UNIQUE INDEX one_role ON role (person, role, COALESCE(letter, 0));

CREATE TABLE role_link (
    id INTEGER PRIMARY KEY,
    token_index BLOB NOT NULL UNIQUE,
    role TEXT NOT NULL CHECK (role IN ('admin', 'organiser')),
    letter INTEGER REFERENCES letter (id),
    label BLOB,
    made_by INTEGER NOT NULL,
    made TEXT NOT NULL,
    taken_by INTEGER
) STRICT;

-- What somebody at the desk, or a signatory with a question, is typing for.
CREATE TABLE errand (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    person INTEGER NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    letter INTEGER REFERENCES letter (id),
    about INTEGER,
    draft BLOB NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX one_errand ON errand (person, kind, COALESCE(letter, 0), COALESCE(about, 0));
ALTER TABLE person ADD COLUMN errand INTEGER;

-- Messages of the bot that are edited or answered later, by what they are for.
CREATE TABLE sent_message (
    id INTEGER PRIMARY KEY,
    chat_index BLOB NOT NULL,
    message INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    person INTEGER,
    at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sent_message_by_place ON sent_message (chat_index, message);
CREATE INDEX sent_message_by_purpose ON sent_message (purpose, person);

-- A long piece of work: it goes on after a restart where it was.
CREATE TABLE job (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    person INTEGER REFERENCES person (id),
    about INTEGER,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed', 'cancelled')),
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    tries INTEGER NOT NULL DEFAULT 0,
    payload BLOB NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE INDEX job_waiting ON job (id) WHERE state = 'waiting';

-- A question to the organisers, or from them; neither side sees the other's account.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    person INTEGER REFERENCES person (id),
    signature INTEGER REFERENCES signature (id),
    opened TEXT NOT NULL,
    answered TEXT,
    closed TEXT
) STRICT;
CREATE INDEX thread_by_person ON thread (person, letter);
CREATE INDEX thread_waiting ON thread (letter) WHERE answered IS NULL;
CREATE TABLE thread_message (
    id INTEGER PRIMARY KEY,
    thread INTEGER NOT NULL REFERENCES thread (id),
    from_desk INTEGER NOT NULL CHECK (from_desk IN (0, 1)),
    person INTEGER NOT NULL,
    words BLOB,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX thread_message_by_thread ON thread_message (thread, id);

-- What the organisers decided on a signature: events, append-only but for the erased reason.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signature (id),
    kind TEXT NOT NULL CHECK (kind IN ('approved', 'declined', 'merged', 'different',
                                       'put in place', 'undone')),
    before TEXT NOT NULL,
    other INTEGER REFERENCES signature (id),
    reason BLOB,
    person INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_by_signature ON decision (signature, id);
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is never deleted');
END;

-- Signatures that look like the same organisation, until a person has looked.
CREATE TABLE lookalike (
    signature INTEGER NOT NULL REFERENCES signature (id),
    other INTEGER NOT NULL REFERENCES signature (id),
    verdict TEXT NOT NULL CHECK (verdict IN ('same', 'ask')),
    reasons TEXT NOT NULL,
    settled TEXT CHECK (settled IN ('merged', 'different')),
    PRIMARY KEY (signature, other)
) STRICT;
CREATE INDEX lookalike_of_other ON lookalike (other);
CREATE INDEX lookalike_unsettled ON lookalike (signature) WHERE settled IS NULL;
-- What is gone needs no decision; what comes back or changes is compared anew.
CREATE TRIGGER lookalike_goes AFTER UPDATE OF status ON signature
    WHEN NEW.status IN ('declined', 'withdrawn')
BEGIN
    DELETE FROM lookalike WHERE settled IS NULL AND signature = NEW.id;
    DELETE FROM lookalike WHERE settled IS NULL AND other = NEW.id;
END;
ALTER TABLE signature ADD COLUMN compared INTEGER NOT NULL DEFAULT 0;
CREATE INDEX signature_to_compare ON signature (letter, id) WHERE compared = 0;

-- Two names of one organisation in two languages, as a reviewer has told.
CREATE TABLE translation (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter (id),
    one BLOB,
    other BLOB
) STRICT;
CREATE INDEX translation_by_letter ON translation (letter);

-- Signatures that came by e-mail or on a form, as a file of many.
CREATE TABLE intake (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    person INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reading', 'columns', 'evidence', 'preview', 'storing',
                                         'stored', 'undoing', 'undone', 'dropped')),
    file_name BLOB,
    file_hash TEXT NOT NULL,
    reading BLOB,
    evidence BLOB,
    total INTEGER NOT NULL DEFAULT 0,
    made TEXT NOT NULL,
    changed TEXT NOT NULL
) STRICT;
CREATE TABLE intake_row (
    id INTEGER PRIMARY KEY,
    intake INTEGER NOT NULL REFERENCES intake (id),
    line INTEGER NOT NULL,
    content BLOB,
    verdict TEXT NOT NULL CHECK (verdict IN ('new', 'alike', 'repeat', 'broken')),
    taken INTEGER NOT NULL CHECK (taken IN (0, 1)),
    signature INTEGER REFERENCES signature (id)
) STRICT;
CREATE INDEX intake_row_by_intake ON intake_row (intake, id);
ALTER TABLE signature ADD COLUMN intake INTEGER REFERENCES intake (id);
CREATE INDEX signature_by_intake ON signature (intake) WHERE intake IS NOT NULL;

-- A group in which the organisers of a letter, or of all, are told what happens.
CREATE TABLE team_group (
    id INTEGER PRIMARY KEY,
    chat BLOB NOT NULL,
    chat_index BLOB NOT NULL UNIQUE,
    letter INTEGER REFERENCES letter (id),
    linked_by INTEGER NOT NULL,
    at TEXT NOT NULL,
    told TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE team_link (
    id INTEGER PRIMARY KEY,
    token_index BLOB NOT NULL UNIQUE,
    letter INTEGER REFERENCES letter (id),
    made_by INTEGER NOT NULL,
    made TEXT NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The daily digest: at which hour of which zone, the day there for which it was last due, and
-- the moment (UTC) when it is due next.
CREATE TABLE digest (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
    zone TEXT NOT NULL,
    last_day TEXT NOT NULL,
    due TEXT NOT NULL
) STRICT;
CREATE INDEX digest_by_due ON digest (due);

-- What was delivered: kept by Telegram, shown to whoever reads the letter.
CREATE TABLE letter_file (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL UNIQUE REFERENCES letter (id),
    telegram_file BLOB NOT NULL,
    name BLOB NOT NULL,
    hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;

-- A consent and a confirmation may have been given by e-mail, and be taken in from a file.
CREATE TABLE consent_anew (
    id INTEGER PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    given INTEGER NOT NULL CHECK (given IN (0, 1)),
    method TEXT NOT NULL CHECK (method IN ('answered', 'switched', 'erased', 'imported')),
    language TEXT NOT NULL,
    notice_hash TEXT NOT NULL REFERENCES notice (hash),
    edition_hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
INSERT INTO consent_anew SELECT * FROM consent;
DROP TRIGGER consent_is_kept;
DROP TRIGGER consent_stays;
DROP TABLE consent;
ALTER TABLE consent_anew RENAME TO consent;
CREATE INDEX consent_by_signature ON consent (signature, purpose, id);
CREATE TRIGGER consent_is_kept BEFORE UPDATE ON consent
BEGIN
    SELECT RAISE(ABORT, 'a consent event is never changed');
END;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent
BEGIN
    SELECT RAISE(ABORT, 'a consent event is never deleted');
END;

CREATE TABLE confirmation_anew (
    id INTEGER PRIMARY KEY,
    signature INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('authority', 'board approval', 'e-mail code', 'correction',
                                       'handed over', 'organiser''s review', 're-confirmation',
                                       'imported')),
    evidence TEXT NOT NULL DEFAULT '',
    edition_hash TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
INSERT INTO confirmation_anew SELECT * FROM confirmation;
DROP TRIGGER confirmation_is_kept;
DROP TRIGGER confirmation_stays;
DROP TABLE confirmation;
ALTER TABLE confirmation_anew RENAME TO confirmation;
CREATE INDEX confirmation_by_signature ON confirmation (signature);
CREATE TRIGGER confirmation_is_kept BEFORE UPDATE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'a confirmation is never changed');
END;
CREATE TRIGGER confirmation_stays BEFORE DELETE ON confirmation
BEGIN
    SELECT RAISE(ABORT, 'a confirmation is never deleted');
END;

-- Where a letter asks for review, an organisation counts once an organiser has listed it.
DROP TRIGGER signature_stands;
DROP TRIGGER signature_changes;
DROP TRIGGER signature_goes;
CREATE TRIGGER signature_stands AFTER INSERT ON signature
    WHEN NEW.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET standing = standing + (NEW.status = 'listed' OR review = 0)
    WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_changes AFTER UPDATE OF status ON signature
    WHEN OLD.status <> NEW.status
BEGIN
    UPDATE letter SET standing = standing
        + (NEW.status = 'listed' OR (NEW.status = 'confirmed' AND review = 0))
        - (OLD.status = 'listed' OR (OLD.status = 'confirmed' AND review = 0))
    WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_goes AFTER DELETE ON signature
    WHEN OLD.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET standing = standing - (OLD.status = 'listed' OR review = 0)
    WHERE id = OLD.letter;
END;
CREATE TRIGGER letter_changes_its_review AFTER UPDATE OF review ON letter
    WHEN OLD.review <> NEW.review
BEGIN
    UPDATE letter SET standing = (
        SELECT COUNT(*) FROM signature WHERE letter = NEW.id
            AND (status = 'listed' OR (status = 'confirmed' AND NEW.review = 0))
    ) WHERE id = NEW.id;
END;
UPDATE letter SET standing = (
    SELECT COUNT(*) FROM signature WHERE signature.letter = letter.id
        AND (status = 'listed' OR (status = 'confirmed' AND letter.review = 0))
) WHERE review = 1;

-- When a signature was confirmed and numbered: a promise is younger than its first draft.
ALTER TABLE signature ADD COLUMN confirmed TEXT;
UPDATE signature SET confirmed = COALESCE(
    (SELECT MIN(at) FROM confirmation WHERE confirmation.signature = signature.id), created
) WHERE number IS NOT NULL;
CREATE INDEX signature_by_day ON signature (letter, confirmed) WHERE confirmed IS NOT NULL;

-- Looked for at every visit of the caretaker and of the desk.
CREATE INDEX code_sent_by_age ON code_sent (at);
CREATE INDEX signature_by_organisation ON signature (organisation);
CREATE INDEX signature_by_status ON signature (letter, status);
