-- What is delivered and kept, a text that changes, and the letter that follows another.

-- What a letter may ask of an organisation besides its name.
ALTER TABLE letter ADD COLUMN asks_kind INTEGER NOT NULL DEFAULT 0;
ALTER TABLE letter ADD COLUMN asks_ecosoc INTEGER NOT NULL DEFAULT 0;
ALTER TABLE signature ADD COLUMN kind BLOB;
ALTER TABLE signature ADD COLUMN ecosoc BLOB;
DROP TRIGGER letter_changes;
CREATE TRIGGER letter_changes AFTER UPDATE OF status, opens, closes, zone, embargo, delivered,
    follows, coordinator, contact, code, review, high_risk, listing_order, collected_elsewhere,
    asks_kind, asks_ecosoc ON letter
BEGIN
    UPDATE letter SET revision = random() WHERE id = NEW.id;
END;

-- What an edition changed, as its organiser told. A substantive one is put to each signatory:
-- until she answers she stands under the edition that she signed, or is not listed.
CREATE TABLE edition_change (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter (id),
    number INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('editorial', 'substantive')),
    unanswered TEXT NOT NULL CHECK (unanswered IN ('as signed', 'not listed')),
    due TEXT,
    made_by INTEGER NOT NULL,
    at TEXT NOT NULL,
    nudged INTEGER NOT NULL DEFAULT 0 CHECK (nudged IN (0, 1)),
    closed TEXT,
    UNIQUE (letter, number)
) STRICT;
CREATE INDEX edition_change_open ON edition_change (due)
    WHERE kind = 'substantive' AND closed IS NULL;
-- Each signatory that is told of a changed text, or asked about it. A question is replaced by
-- the one about a newer text.
CREATE TABLE edition_question (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES edition_change (id),
    signature INTEGER NOT NULL REFERENCES signature (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'asked', 'told', 'kept', 'withdrawn',
                                         'replaced', 'unreachable')),
    reminded INTEGER NOT NULL DEFAULT 0,
    changed TEXT NOT NULL,
    UNIQUE (change, signature)
) STRICT;
CREATE INDEX edition_question_open ON edition_question (change, id)
    WHERE state IN ('waiting', 'asked');
CREATE INDEX edition_question_by_signature ON edition_question (signature);
CREATE TRIGGER edition_question_is_over AFTER UPDATE OF status ON signature
    WHEN NEW.status = 'withdrawn' AND OLD.status <> 'withdrawn'
BEGIN
    UPDATE edition_question SET state = 'withdrawn', changed = NEW.changed
    WHERE signature = NEW.id AND state IN ('waiting', 'asked', 'told', 'kept', 'unreachable');
END;

-- Not listed, and not counted, until its representative has answered about the changed text.
ALTER TABLE signature ADD COLUMN on_hold INTEGER NOT NULL DEFAULT 0 CHECK (on_hold IN (0, 1));
DROP TRIGGER signature_stands;
DROP TRIGGER signature_changes;
DROP TRIGGER signature_goes;
DROP TRIGGER letter_changes_its_review;
CREATE TRIGGER signature_stands AFTER INSERT ON signature
    WHEN NEW.status IN ('confirmed', 'listed') AND NEW.on_hold = 0
BEGIN
    UPDATE letter SET standing = standing + (NEW.status = 'listed' OR review = 0)
    WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_changes AFTER UPDATE OF status, on_hold ON signature
    WHEN OLD.status <> NEW.status OR OLD.on_hold <> NEW.on_hold
BEGIN
    UPDATE letter SET standing = standing
        + (NEW.on_hold = 0
           AND (NEW.status = 'listed' OR (NEW.status = 'confirmed' AND review = 0)))
        - (OLD.on_hold = 0
           AND (OLD.status = 'listed' OR (OLD.status = 'confirmed' AND review = 0)))
    WHERE id = NEW.letter;
END;
CREATE TRIGGER signature_goes AFTER DELETE ON signature
    WHEN OLD.status IN ('confirmed', 'listed') AND OLD.on_hold = 0
BEGIN
    UPDATE letter SET standing = standing - (OLD.status = 'listed' OR review = 0)
    WHERE id = OLD.letter;
END;
CREATE TRIGGER letter_changes_its_review AFTER UPDATE OF review ON letter
    WHEN OLD.review <> NEW.review
BEGIN
    UPDATE letter SET standing = (
        SELECT COUNT(*) FROM signature WHERE letter = NEW.id AND on_hold = 0
            AND (status = 'listed' OR (status = 'confirmed' AND NEW.review = 0))
    ) WHERE id = NEW.id;
END;

-- What was delivered: the register as it stood, and the bytes of each paper made of it. The
-- contents go when their time is over, the hashes stay.
CREATE TABLE frozen_register (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL UNIQUE REFERENCES letter (id),
    content BLOB,
    hash TEXT NOT NULL,
    audit_head TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TABLE frozen_paper (
    id INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter (id),
    language TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'docx')),
    name TEXT NOT NULL,
    content BLOB,
    hash TEXT NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (letter, language, kind)
) STRICT;
CREATE INDEX frozen_paper_by_hash ON frozen_paper (hash);
-- Who is named in it: when one of them may be named no more, its papers are shown to nobody else.
CREATE TABLE frozen_name (
    letter INTEGER NOT NULL REFERENCES letter (id),
    signature INTEGER NOT NULL REFERENCES signature (id),
    PRIMARY KEY (letter, signature)
) STRICT;
CREATE INDEX frozen_name_by_signature ON frozen_name (signature);

-- What became of a letter: replies and outcomes, for everybody to read. `words` is JSON, by
-- language.
CREATE TABLE outcome (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    kind TEXT NOT NULL CHECK (kind IN ('reply', 'outcome')),
    day TEXT NOT NULL,
    words TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    made_by INTEGER NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX outcome_by_letter ON outcome (letter, day);

-- To each earlier signatory that allowed it, one invitation to the letter that follows. By
-- e-mail, it is a link that works once, of which a keyed hash is kept.
CREATE TABLE invitation (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    earlier INTEGER NOT NULL REFERENCES signature (id),
    person INTEGER REFERENCES person (id),
    channel TEXT NOT NULL CHECK (channel IN ('chat', 'mail')),
    link_index BLOB UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'opened', 'signed', 'declined',
                                         'passed on', 'unreachable', 'withdrawn')),
    post TEXT NOT NULL DEFAULT 'due' CHECK (post IN ('due', 'on the way', 'none')),
    rounds INTEGER NOT NULL DEFAULT 0 CHECK (rounds BETWEEN 0 AND 2),
    result INTEGER REFERENCES signature (id),
    sent TEXT,
    changed TEXT NOT NULL,
    UNIQUE (letter, earlier)
) STRICT;
CREATE INDEX invitation_by_state ON invitation (letter, state, id);
CREATE INDEX invitation_by_post ON invitation (letter, post, channel, id)
    WHERE post <> 'none';
CREATE INDEX invitation_by_person ON invitation (person) WHERE person IS NOT NULL;
CREATE INDEX invitation_by_result ON invitation (result) WHERE result IS NOT NULL;
CREATE INDEX invitation_of_signature ON invitation (earlier);
CREATE INDEX letter_by_follows ON letter (follows) WHERE follows IS NOT NULL;

-- The day on which a letter was opened first; and the number that its list bears, another one
-- after every change of what the list may show, so that a page never keeps a name too long.
ALTER TABLE letter ADD COLUMN opened TEXT;
ALTER TABLE letter ADD COLUMN register INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER register_grows AFTER INSERT ON signature WHEN NEW.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET register = random() WHERE id = NEW.letter;
END;
CREATE TRIGGER register_changes AFTER UPDATE OF letter, organisation, edition_hash, status, on_hold, number,
    listed_as, name, role, quote, kind, ecosoc ON signature
    WHEN OLD.status IN ('confirmed', 'listed') OR NEW.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET register = random() WHERE id IN (OLD.letter, NEW.letter);
END;
CREATE TRIGGER register_shrinks AFTER DELETE ON signature
    WHEN OLD.status IN ('confirmed', 'listed')
BEGIN
    UPDATE letter SET register = random() WHERE id = OLD.letter;
END;
CREATE TRIGGER register_agreed AFTER INSERT ON consent
    WHEN NEW.purpose IN ('public', 'representative', 'quote')
BEGIN
    UPDATE letter SET register = random() WHERE id =
        (SELECT letter FROM signature WHERE id = NEW.signature
         AND status IN ('confirmed', 'listed'));
END;

-- For whose public key of age somebody's files are locked, when she wants that.
CREATE TABLE age_key (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL UNIQUE REFERENCES person (id),
    recipient BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE TRIGGER register_forgotten AFTER UPDATE OF content ON frozen_register
BEGIN
    UPDATE letter SET register = random() WHERE id = NEW.letter;
END;
CREATE TRIGGER register_frozen AFTER INSERT ON frozen_paper
BEGIN
    UPDATE letter SET register = random() WHERE id = NEW.letter;
END;
CREATE TRIGGER outcome_told AFTER INSERT ON outcome
BEGIN
    UPDATE letter SET register = random() WHERE id = NEW.letter;
END;
CREATE TRIGGER outcome_changed AFTER UPDATE ON outcome
BEGIN
    UPDATE letter SET register = random() WHERE id = NEW.letter;
END;
CREATE TRIGGER outcome_taken_out AFTER DELETE ON outcome
BEGIN
    UPDATE letter SET register = random() WHERE id = OLD.letter;
END;
