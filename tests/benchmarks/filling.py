"""A database as it is after many signatures, written past the bot in a few statements.

What is sealed there is random: nothing of it is ever opened, as the bot looks up the rows of
others by their indexes only.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from bot.domain.consent import Purpose

AT = "2018-04-05T09:00:00.000000Z"
NUMBERS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :many)"
TABLES = (
    "INSERT INTO person (id, telegram, telegram_index, language, since)"
    " SELECT i, randomblob(45), randomblob(32), 'en', :at FROM n",
    "INSERT INTO organisation (id, key_index, name, country)"
    " SELECT i, randomblob(32), randomblob(60), randomblob(40) FROM n",
    "INSERT INTO signature (id, token, letter, organisation, person, edition_hash, language,"
    " status, number, listed_as, website, name, role, email, email_index, created, changed)"
    " SELECT i, hex(randomblob(6)), :letter, i, i, :hash, 'en',"
    " 'confirmed', i, randomblob(60), randomblob(50), randomblob(50), randomblob(45),"
    " randomblob(60), randomblob(32), :at, :at FROM n",
    "INSERT INTO confirmation (id, signature, person, kind, edition_hash, at)"
    " SELECT i, i, i, 'authority', :hash, :at FROM n",
    # Below zero, so that the chain which the bot begins with the entry 1 stays whole.
    "INSERT INTO audit (id, at, what, subject, commitment, mac)"
    " SELECT -i, :at, 'signature confirmed', 'signature:' || i, randomblob(32), randomblob(32)"
    " FROM n",
    "INSERT INTO audit_facts (entry, person, salt, facts)"
    " SELECT -i, i, randomblob(16), randomblob(40) FROM n",
)
NOTICE = (
    "INSERT INTO notice (hash, purpose, language, letter, content, since)"
    " VALUES ('hash of ' || :purpose, :purpose, 'en', :letter, '{}', :at)"
)
CONSENT = (
    "INSERT INTO consent (id, signature, person, purpose, given, method, language, notice_hash,"
    " edition_hash, at)"
    " SELECT i * 10 + :place, i, i, :purpose, 1, 'answered', 'en', 'hash of ' || :purpose,"
    " :hash, :at FROM n"
)


def fill(path: Path, many: int) -> None:
    """Add so many confirmed signatures to the one letter of a database that nobody has open."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        letter, edition = connection.execute("SELECT letter, hash FROM edition").fetchone()
        facts = {"many": many, "letter": letter, "hash": edition, "at": AT}
        connection.execute("BEGIN")
        for table in TABLES:
            connection.execute(f"{NUMBERS} {table}", facts)
        for place, purpose in enumerate(Purpose):
            said = {**facts, "purpose": str(purpose), "place": place}
            connection.execute(NOTICE, said)
            connection.execute(f"{NUMBERS} {CONSENT}", said)
        connection.execute("UPDATE letter SET last_number = :many", facts)
        connection.execute("COMMIT")
