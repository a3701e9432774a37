### What the command line says to whoever runs the bot.

letter-added-delivered = The letter “{ $letter }” is stored as delivered, in { $languages }. Everybody can read it; nobody can sign it.
letter-added = The letter “{ $letter }” is stored as a draft, in { $languages }. Next: undersigned letters open { $letter }
letter-replaced = The letter “{ $letter }” takes the place of its earlier version, in { $languages }. Nobody had signed that one.
letter-opened = The letter “{ $letter }” is open until { $when }. Its link is https://t.me/YOUR_BOT?start={ $letter }
letter-ended = The letter “{ $letter }” is closed. { $count ->
    [one] One organisation stands under it.
   *[other] { $count } organisations stand under it.
}
letters-list-empty = There is no letter yet. Add one with: undersigned letters add FILE

flaws-found = { $count ->
    [one] One thing is not right yet
   *[other] { $count } things are not right yet
}, so nothing was stored:

refused-letter-not-found = There is no letter “{ $letter }”. “undersigned letters list” shows those that there are.
refused-letter-signed = The letter “{ $letter }” has been signed, so its words cannot be exchanged. Nothing was stored. Give the new text a name of its own in the line “letter:”.
refused-follows-unknown = The letter “{ $letter }” says that it follows “{ $follows }”, which is not here. Add that one first, or take the line “follows:” out.
refused-needs-mail = The letter “{ $letter }” asks for a code by e-mail, and no mail server is set, so nobody could confirm a signature. Set SMTP_URL and MAIL_FROM (docs/settings.md), or write “code: no” into the letter and add it again.
refused-deadline-past = The letter “{ $letter }” closes on { $closes }, which is past. Write a later “closes:” into it and add it again.
refused-letter-is-open = The letter “{ $letter }” is open already.
refused-letter-is-delivered = The letter “{ $letter }” has been delivered and stays closed.
refused-letter-is-cancelled = The letter “{ $letter }” has been cancelled and stays closed.
refused-letter-not-open = The letter “{ $letter }” is not open, so there is nothing to close.

letters-list-line =
    { $letter }: { $status }, closes on { $when }
      { $title }
      In { $languages }. { $count ->
        [one] One signatory
       *[other] { $count } signatories
    }, { $others } not counted yet, of which { $pending } with approval pending.

status-word-draft = draft
status-word-open = open
status-word-closed = closed
status-word-delivered = delivered
status-word-cancelled = cancelled

help-program = Collects organisations’ signatures under a joint letter, in a Telegram chat.
help-run = Run the bot. Without TELEGRAM_TOKEN it is a rehearsal on this computer. Ctrl-C stops it; nothing is lost.
help-rehearse = Try the bot on this computer, with no Telegram account: a page in the browser on which several people chat with it, and a mailbox.
help-letters = Add letters from files, open them for signatures, close them.
help-letters-add = Store a letter from a Markdown file, or from a folder with one file per language. A letter that nobody has signed is replaced. Example: undersigned letters add letters/defenders-2018
help-letters-list = Show all letters: their status, deadline and how many have signed.
help-letters-open = Let a letter be signed. Example: undersigned letters open defenders-2018
help-letters-close = End the signing of a letter now. Example: undersigned letters close defenders-2018
help-doctor = Check settings, token, database, disk and mail, and say what to do about each.
help-signatures = See who stands under a letter.
help-signatures-list = List the signatories that may be shown, and count the others. Example: undersigned signatures list defenders-2018
option-kept-back = Show the names that are kept back, too. That they were read is recorded in the audit chain.
signatures-count = { $count ->
    [one] One organisation stands under the letter
   *[other] { $count } organisations stand under the letter
}; { $kept ->
    [0] no name is kept back.
    [one] one name is kept back.
   *[other] { $kept } names are kept back.
}
signatures-kept-back = Kept back, not for publication; that they were read is recorded:
argument-file = A Markdown file with the letter’s facts on top, or a folder of them (docs/example-letter.md is one).
argument-letter = The letter’s short name, as in its line “letter:”.
option-port = The page’s port; when it is taken, the next free one. PORT sets it, too.
option-keep = Keep what is said in this database; without it the rehearsal begins anew each time.

no-token = TELEGRAM_TOKEN is not set, so this is a rehearsal: the real bot, and nothing leaves this computer.
running = The bot is at work. Its database is { $database }. Ctrl-C stops it; nothing is lost.
rehearsing = The rehearsal is open at { $url }   (Ctrl-C ends it)
stopping = Stopping: what was taken is finished.
keys-beside = The key that opens the sealed data lies beside the database, in { $keys }. Whoever takes both can read everything: keep a copy of the key elsewhere, and better, set SEALING_KEYS to it and delete the file.

settings-wrong = { $count ->
    [one] One setting is not right, so nothing was started:
   *[other] { $count } settings are not right, so nothing was started:
}
settings-flaw = { $variable } { $wrong }. Right would be: { $right }

trouble-in-use = The database { $database } is in use: the bot is running already. Stop it first, or set DATABASE to another file.
trouble-keys-missing = The key to the database { $database } is missing ({ $detail }). Put the key file back, or set SEALING_KEYS to the key that was used; without it the sealed data cannot be read.
trouble-wrong-key = The key given for the database { $database } is not the one that sealed it ({ $detail }). Set SEALING_KEYS to the one that was used.
trouble-keys-exposed = Other users of this machine can read the key file ({ $detail }). Make it private with: chmod 600 { $database }.keys
trouble-database-too-new = The database { $database } was written by a newer version of this program. Update the program.
trouble-not-our-database = { $database } is not a database of this program. Set DATABASE to another file.
trouble-token = Telegram does not know the token. Copy it again from @BotFather into TELEGRAM_TOKEN.
trouble-telegram = Telegram could not be reached ({ $detail }). Check the connection, then start again.
trouble-disk = { $database } could not be used ({ $detail }). Check that the folder exists and may be written to.
trouble-other = It cannot start: { $detail }

doctor-at-work = Looking at everything
doctor-settings = The settings can be read.
doctor-no-token = No TELEGRAM_TOKEN is set: the bot can only be rehearsed. @BotFather gives you one.
doctor-telegram = Telegram knows the token: the bot is @{ $name }.
doctor-telegram-away = { $url } does not answer as Telegram does ({ $detail }). Check the connection and TELEGRAM_API_URL.
doctor-disk = { $folder } has { $megabytes } MB free; 500 should be.
doctor-no-database = There is no database yet; the first run makes { $database }.
doctor-database = The database { $database } is sound: { $letters ->
    [one] one letter
   *[other] { $letters } letters
}, { $open } open; { $waiting ->
    [one] one message waits
   *[other] { $waiting } messages wait
} to be sent.
doctor-database-in-use = The database { $database } is in use, so the bot is running. Stop it to have the database looked at.
doctor-letters-need-mail = A letter is open that asks for codes by e-mail, and no mail server is set: nobody can confirm. Set SMTP_URL and MAIL_FROM.
doctor-set-aside = { $count ->
    [one] One message could not be handled and was set aside:
   *[other] { $count } messages could not be handled and were set aside:
}
doctor-set-aside-one = { $when }, { $what }: { $error }
doctor-no-mail = No SMTP_URL is set: letters that ask for a code by e-mail cannot be opened.
doctor-mail = The mail server { $host } answers on port { $port }.
doctor-mail-away = The mail server { $host } does not answer properly on port { $port } ({ $detail }). Check SMTP_URL.
