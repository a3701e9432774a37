### Keys and the audit chain on the command line.

help-keys = See whether the keys open everything, and bring it all under a new key.
help-keys-check = Say which keys there are and which are needed, how many values each one seals, and whether every value opens. Changes nothing.
help-keys-rotate =
    Seal everything again under a new key, and let go of the old one. Interrupted at any moment, it goes on when called again.

    Backups made before open with the old key only: as long as you keep them, keep a copy of it with them. Stop the bot first.

keys-current = The key { $key } seals what is new, and { $count ->
    [0] nothing
    [one] one value
   *[other] { $count } values
} so far.
keys-older = The key { $key } is older and seals { $count ->
    [one] one value
   *[other] { $count } values
}.
keys-sound = { $count ->
    [0] Nothing is sealed yet.
    [one] The one sealed value opens.
   *[other] All { $count } sealed values open.
}
keys-several = There is more than one key. undersigned keys rotate brings everything under { $key }; then the others can go.
keys-missing = The key { $key } is needed and not there; it seals { $count ->
    [one] one value
   *[other] { $count } values
}. Put it back: behind the others in SEALING_KEYS or in the key file, with a comma between.
keys-wrong = The key called { $key } is not the one that sealed { $count ->
    [one] one value
   *[other] { $count } values
} under that name. Look for the right one in your copy of the keys.
keys-broken = { $count ->
    [one] One value does not open
   *[other] { $count } values do not open
} although the key is there. They were changed outside this program: put back a backup, with its keys.
keys-broken-one = Does not open: { $place }, row { $row }

keys-rotation-begins = A new key stands in front in { $keys }. The old one stays there until everything opens without it.
keys-rotation-goes-on = There are several keys in { $keys }: a rotation was interrupted, and goes on.
keys-rotation-to-the-first = Everything is brought under the key { $key }, which stands first in SEALING_KEYS.
keys-sealing-again = Sealing again
keys-codes-ended = { $count ->
    [one] One code that was sent by e-mail no longer works; whoever waits for it can ask for another.
   *[other] { $count } codes that were sent by e-mail no longer work; whoever waits for one can ask for another.
}
keys-links-ended = { $count ->
    [one] One link to hand a signature over no longer works; whoever made it can make another.
   *[other] { $count } links to hand a signature over no longer work; whoever made one can make another.
}
keys-rotated-in-file = Everything opens with the key { $key } alone; the old key is gone from { $keys }. Copy the file to your safe place and make a backup now: earlier backups open with the old key only.
keys-rotated-in-settings = Everything opens with the key { $key } alone. Take the rest ({ $old }) out of SEALING_KEYS and make a backup now. Keep the old key as long as you keep earlier backups.
keys-how-to-rotate =
    SEALING_KEYS holds one key, { $key }, so there is nothing to rotate to. Put a new one in front, under a name of its own, and call this again:

    SEALING_KEYS=2027:WHAT-THIS-PRINTS,{ $key }:AS-BEFORE
    openssl rand -base64 32

help-audit = See whether the record of what happened is whole.
help-audit-verify = Check every entry of the audit chain, and say where it breaks. With a head that was kept elsewhere, it also shows whether the database was put back to an earlier state.
help-audit-head = Print the head of the chain: the number of entries and the last link. Keep it away from this machine.
help-audit-list = Show the last entries: when, what and which record. Nothing personal is in them.
option-audit-head = A head that was given out earlier, as the bot sends it daily. Example: 120:9f2c… with all 64 signs
option-audit-last = How many entries to show.

audit-empty = Nothing has been recorded yet.
audit-whole = The chain is whole. { $count ->
    [one] One entry
   *[other] { $count } entries
}, head { $head }
audit-whole-and-known = The chain is whole, and the head from outside is part of it. { $count ->
    [one] One entry
   *[other] { $count } entries
}, head { $head }
audit-break-entry-missing = The chain breaks: entry { $entry } is missing.
audit-break-entry-changed = The chain breaks: entry { $entry } was changed, put in or moved.
audit-break-end-missing = The chain breaks: it has been cut off or lengthened, from entry { $entry } on.
audit-break-facts-changed = The facts kept with entry { $entry } are not those that were recorded.
audit-break-another-chain = Entry { $entry } is not the one that the head from outside stands for: the database is another one, or was put back and went on.
audit-break-put-back = The database was put back to an earlier state: the head from outside knows more entries. From entry { $entry } on they are missing.
audit-state-broken = The sealed part of the chain does not open ({ $place }). undersigned keys check tells whether a key is at fault.
audit-broken-advice = Somebody with access to the database file has changed it. Keep a copy as it is, and compare it with your backups.
audit-head-unreadable = That is no head. One looks like this: the number of entries, a colon, and 64 signs of 0-9 and a-f.
