-- Broadcasts: frozen content, one row a recipient; and what the bot reminds people of by itself.

CREATE TABLE broadcast (
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    letter INTEGER NOT NULL REFERENCES letter (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approval', 'scheduled', 'running', 'paused',
                                         'done', 'cancelled')),
    content BLOB NOT NULL,
    audience TEXT NOT NULL,
    silent INTEGER NOT NULL DEFAULT 0 CHECK (silent IN (0, 1)),
    late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1)),
    due TEXT,
    made_by INTEGER NOT NULL,
    approved_by INTEGER,
    why TEXT NOT NULL DEFAULT '',
    made TEXT NOT NULL,
    started TEXT,
    ended TEXT
) STRICT;
CREATE INDEX broadcast_at_work ON broadcast (state) WHERE state IN ('scheduled', 'running');
CREATE INDEX broadcast_by_letter ON broadcast (letter, id);

CREATE TABLE delivery (
    id INTEGER PRIMARY KEY,
    broadcast INTEGER NOT NULL REFERENCES broadcast (id),
    channel TEXT NOT NULL CHECK (channel IN ('chat', 'mail')),
    person INTEGER REFERENCES person (id),
    signature INTEGER REFERENCES signature (id),
    language TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'sending', 'sent', 'failed', 'unreachable',
                                         'withdrawn', 'uncertain')),
    why TEXT NOT NULL DEFAULT '',
    tries INTEGER NOT NULL DEFAULT 0,
    changed TEXT NOT NULL
) STRICT;
-- A person gets a broadcast once, for however many organisations she signed.
CREATE UNIQUE INDEX one_delivery_a_person ON delivery (broadcast, person)
    WHERE person IS NOT NULL;
CREATE UNIQUE INDEX one_delivery_a_signature ON delivery (broadcast, signature)
    WHERE person IS NULL AND signature IS NOT NULL;
CREATE INDEX delivery_by_state ON delivery (broadcast, state, id);
CREATE INDEX delivery_of_person ON delivery (person) WHERE person IS NOT NULL;

-- Who wants no more of it: all updates, of every letter, until she says otherwise.
CREATE TABLE muted (
    person INTEGER PRIMARY KEY REFERENCES person (id),
    at TEXT NOT NULL
) STRICT;

-- What somebody was reminded of by the bot itself: at most three times for each letter.
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES person (id),
    letter INTEGER NOT NULL REFERENCES letter (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 3),
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'code', 'approval', 'week', 'day')),
    about INTEGER NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (person, letter, number)
) STRICT;

-- Who wants no more reminders of this letter.
CREATE TABLE reminder_stopped (
    person INTEGER NOT NULL REFERENCES person (id),
    letter INTEGER NOT NULL REFERENCES letter (id),
    at TEXT NOT NULL,
    PRIMARY KEY (person, letter)
) STRICT;

-- Whoever has something unfinished, and when to look whether to remind her: an empty `due` is
-- at the next look. It may be too early, never too late: each look reckons anew.
CREATE TABLE reminder_watch (
    person INTEGER NOT NULL REFERENCES person (id),
    letter INTEGER NOT NULL REFERENCES letter (id),
    due TEXT NOT NULL,
    PRIMARY KEY (person, letter)
) STRICT;
CREATE INDEX reminder_watch_by_due ON reminder_watch (due);
CREATE INDEX reminder_watch_by_letter ON reminder_watch (letter);

-- Most people finish at once: what they begin is looked at two hours later, and forgotten.
CREATE TRIGGER reminder_of_conversation AFTER INSERT ON conversation
BEGIN
    INSERT INTO reminder_watch (person, letter, due)
    VALUES (NEW.person, NEW.letter, strftime('%Y-%m-%dT%H:%M:%f000Z', NEW.changed, '+2 hours'))
    ON CONFLICT (person, letter) DO UPDATE SET due = min(due, excluded.due);
END;
CREATE TRIGGER reminder_of_code AFTER INSERT ON email_code
BEGIN
    INSERT INTO reminder_watch (person, letter, due)
    SELECT person, letter, strftime('%Y-%m-%dT%H:%M:%f000Z', NEW.sent, '+2 hours')
    FROM conversation WHERE id = NEW.conversation
    ON CONFLICT (person, letter) DO UPDATE SET due = min(due, excluded.due);
END;
CREATE TRIGGER reminder_of_promise AFTER INSERT ON signature
    WHEN NEW.status = 'pending approval' AND NEW.person IS NOT NULL
BEGIN
    INSERT INTO reminder_watch (person, letter, due) VALUES (NEW.person, NEW.letter, '')
    ON CONFLICT (person, letter) DO UPDATE SET due = '';
END;
CREATE TRIGGER reminder_of_change AFTER UPDATE OF status, person, decides_on ON signature
    WHEN NEW.status = 'pending approval' AND NEW.person IS NOT NULL
BEGIN
    INSERT INTO reminder_watch (person, letter, due) VALUES (NEW.person, NEW.letter, '')
    ON CONFLICT (person, letter) DO UPDATE SET due = '';
END;
CREATE TRIGGER reminders_of_letter AFTER UPDATE OF status, closes, zone ON letter
    WHEN OLD.status <> NEW.status OR OLD.closes <> NEW.closes OR OLD.zone <> NEW.zone
BEGIN
    UPDATE reminder_watch SET due = '' WHERE letter = NEW.id;
END;
-- What was begun before; a question that was planned by the earlier rules is not put twice.
INSERT INTO reminder_watch (person, letter, due)
SELECT person, letter, '' FROM conversation
UNION SELECT person, letter, '' FROM signature
WHERE status = 'pending approval' AND person IS NOT NULL;
DELETE FROM outbox WHERE topic LIKE 'approval:%';

-- How often the deadline was changed: a calendar replaces what it holds by a higher number.
ALTER TABLE letter ADD COLUMN deadline_changes INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER deadline_changes AFTER UPDATE OF closes ON letter WHEN OLD.closes <> NEW.closes
BEGIN
    UPDATE letter SET deadline_changes = deadline_changes + 1 WHERE id = NEW.id;
END;

-- Which reminders a letter sends; without a row, all of them.
CREATE TABLE reminder_off (
    letter INTEGER NOT NULL REFERENCES letter (id),
    kind TEXT NOT NULL,
    PRIMARY KEY (letter, kind)
) STRICT;
CREATE TRIGGER reminder_switched_off AFTER INSERT ON reminder_off
BEGIN
    UPDATE reminder_watch SET due = '' WHERE letter = NEW.letter;
END;
CREATE TRIGGER reminder_switched_on AFTER DELETE ON reminder_off
BEGIN
    UPDATE reminder_watch SET due = '' WHERE letter = OLD.letter;
END;

-- Round numbers and the close, each proposed to the organisers once.
CREATE TABLE milestone (
    letter INTEGER NOT NULL REFERENCES letter (id),
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (letter, what)
) STRICT;
