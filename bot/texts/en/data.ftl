### What is held on a person, and how it is erased.

my-data-page = Everything that is held on you, to read.
my-data-json = The same as data, for a machine.
data-title = What is held on you
data-intro = This is everything that this bot holds on you, at the moment when you asked.
data-nothing = Nothing.
data-account = Your account
data-drafts = What you began
data-signatures = Your signatures
data-codes-sent = Codes sent to you in the last day (UTC)
data-audit = What was recorded about it (UTC)
data-telegram-id = Number on Telegram
data-language = Language
data-reachable = Can receive messages
data-letter = Letter
data-title-of-letter = Title
data-conversation = What for
data-answers = Your answers
data-text-hash = Fingerprint of the text (SHA-256)
data-status = State
data-number = Number
data-organisation = Organisation
data-country = Country
data-website = Website
data-name = Name
data-role = Role
data-email = E-mail
data-quote = Sentence for the press
data-created = Begun (UTC)
data-changed = Last changed (UTC)
data-consents = Consents
data-purpose = Purpose
data-given = Given
data-at = When (UTC)
data-how = How
data-notice-hash = Fingerprint of the notice
data-wording = What you were asked
data-confirmations = Confirmations
data-kind = What
data-what = What
data-subject = About
data-questions = Your questions to organisers
data-opened = Begun (UTC)
data-messages = What was written
data-written-by = By whom
data-words = Words
data-roles = Your roles at the desk
data-role-at-the-desk = Role
data-answers-given = What you wrote to signatories for the organisers
data-digest = Your daily digest
data-hour = Hour
data-zone = Zone
data-key-for-files = The key for which your files are locked
data-public-key = Public key

forget-ask =
    <b>Shall I forget you?</b>

    Erased at once: your account here, your name, role and e-mail address, your drafts, and all messages still waiting for you{ $count ->
        [0] {"."}
        [one] , also in the signature that you gave.
       *[other] , also in the { $count } signatures that you gave.
    }

    What stays: that somebody signed, as a number, and the name of an organisation that agreed to be shown, because the letter is the organisation’s. If it should go, too, withdraw the signature first with /status.

    Your messages in this chat are kept by Telegram, not by me: delete the chat to remove them. Copies of the letter that were delivered cannot be called back, and backups are gone after 35 days.
button-forget-yes = Forget me now
button-forget-no = No, keep everything
button-forget = Forget me
button-my-data = First show me my data
forgotten = Done. You are forgotten here. If you ever write again, we begin anew.

erasure-ahead = The letter “{ $title }” closed some time ago. On { $day } the personal data of its signatories is erased, as they were told; the counts stay. The details of those who agreed to be invited to the next letter are kept for up to two years. What you still need with names, please export before then.
audit-head-daily = Today’s head of the audit chain, for your files: <code>{ $head }</code>
