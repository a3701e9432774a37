### /letter: a letter is written, published and run from the chat.

command-letter = Publish and run a letter

letter-menu = <b>The letters at the desk</b>
letter-menu-empty = <b>There is no letter at the desk yet</b>
letter-menu-line = <b>{ $title }</b>: { $status }, { $count ->
        [0] no signatories
        [one] one signatory
       *[other] { $count } signatories
    }. Deadline: { $when }
button-letter-new = A new letter
button-letter-go-on = Go on with the letter begun
button-letter-menu = All letters
letter-new-begin = <b>A new letter</b>
    I ask ten things, one after the other. Nobody else sees any of it before you publish. “Set aside” keeps what you have typed.
    If the letter is a file already (docx, md or txt), you can send it now.

ask-letter-language = <b>In which language is the letter written?</b>
    Other languages can be added afterwards. Tap one, or type its name.
label-letter-language = Language
choice-letter-language-en = English
choice-letter-language-fr = Français
choice-letter-language-es = Español
choice-letter-language-ar = العربية
choice-letter-language-ru = Русский
choice-letter-language-pt = Português
words-letter-language-en = en | English | anglais
words-letter-language-fr = fr | French | français
words-letter-language-es = es | Spanish | español | espagnol
words-letter-language-ar = ar | Arabic | العربية | arabe
words-letter-language-ru = ru | Russian | русский | russe
words-letter-language-pt = pt | Portuguese | português | portugais
refused-letter-language-unknown = I do not know a language called “{ $typed }”. Please type its name in English, or its code, for example: Swahili, or sw
refused-letter-language-there = The letter has that language already. Please choose another one, or set this aside and change the words there.

ask-letter-title = <b>What is the title?</b> ({ $language })
    It stands above the letter and in every list.

    <i>For example: Stand with those who defend rights</i>
label-letter-title = Title
ask-letter-addressee = <b>To whom is it addressed?</b> ({ $language })

    <i>For example: The Secretary-General of the United Nations</i>
label-letter-addressee = Addressee
ask-letter-summary = <b>What does it ask for, in two or three sentences?</b> ({ $language })
    People read this first, and it stands in the call that you share.

    <i>For example: Defenders are in danger. We ask the United Nations to speak out before the vote in June.</i>
label-letter-summary = Summary
ask-letter-text = <b>Now the letter itself</b> ({ $language })
    Paste it here, in several messages if it is long; bold, italics and links stay. Or send it as a file (docx, md or txt).
label-letter-text = Text
ask-letter-text-more = <b>Is that the whole text?</b> { $count ->
        [one] One character
       *[other] { $count } characters
    } so far.

    It begins: “{ $begins }”
    It ends: “{ $ends }”

    If something is missing, send the next part now; it is put at the end.
label-letter-text-more = The whole text
choice-letter-text-more-whole = That is the whole text
choice-letter-text-more-again = Begin the text again
words-letter-text-more-whole = that is the whole text | that is all | done | whole
words-letter-text-more-again = begin the text again | begin again | again
refused-letter-text-too-long = The text would have { $length } characters; the most is { $most }. Please move a part of it into an annex with a link, for example: [Annex](https://example.org/annex)

letter-file-read = I am reading “{ $name }”. It takes a moment.
letter-file-taken = “{ $name }” has been read.
letter-file-unused = “{ $name }” has been read, but no text is asked for any more. Nothing was changed.
letter-losses = Please check these places, which could not be kept as they were:
refused-letter-file-kind = I cannot read “{ $name }”. Please save it as a Word document (docx) or as plain text (md, txt) and send that. What came before is kept.
refused-letter-file-too-big = That file is too big: I can take up to { $most ->
        [one] one megabyte
       *[other] { $most } megabytes
    }. Please send a smaller one, for example without pictures.
refused-letter-file-empty = There is no text in that file. Please send another one, or paste the text here.
refused-only-text-or-file = I cannot read text in a picture or a voice message. Please type it, or send it as a file, for example: letter.docx

ask-letter-coordinator = <b>Who coordinates the letter?</b>
    Signatories are told that this name keeps their data, so it should be an organisation or a team.

    <i>For example: Coordination Team of the Defenders’ Network</i>
label-letter-coordinator = Coordination
ask-letter-contact = <b>Where can people ask about it?</b>
    An e-mail address or a website. Everybody who reads the letter can see it.

    <i>For example: letter@example.org</i>
label-letter-contact = Contact
refused-letter-contact = That is neither an e-mail address nor a website. Please type one in full, for example: letter@example.org or https://example.org

ask-letter-closes = <b>Until when can it be signed?</b>
    Type it as you would say it, with a city for the clock.

    <i>For example: Friday 18:00 Geneva</i>
label-letter-closes = Closes
ask-letter-opens = <b>From when can it be signed?</b>
    Type it with a city for the clock, or tap the button.

    <i>For example: Monday 9:00 Nairobi</i>
label-letter-opens = Opens
choice-letter-opens-at-once = As soon as it is published
words-letter-opens-at-once = as soon as it is published | at once | now
ask-letter-embargo = <b>Until when may nothing be published about the letter?</b>
    Until then the ready call says “Not for publication before …”. Signing and sharing the link go on as usual.

    <i>For example: Friday 10:00 New York</i>
label-letter-embargo = Embargo
choice-letter-embargo-none = No embargo
words-letter-embargo-none = no embargo | no
refused-letter-closes-before-it-opens = The letter would close before it opens. Please type another moment, or change the other one first.

ask-letter-slug = <b>Which short name shall the link have?</b>
    Small letters a to z, digits and hyphens, at most 32 of them. It cannot be changed once the letter is published.

    <i>For example: defenders-2018</i>
label-letter-slug = Short name
refused-letter-slug = No link can be made of that. Please type small letters a to z, digits and hyphens, for example: defenders-2018
refused-letter-slug-taken = Another letter has that name already. Please type another one, for example: { $right }

letter-drafted = <b>The draft is kept.</b> Nobody but the desk can see it.
letter-so-far = <b>Your letter so far:</b> “{ $title }”
letter-parts = <b>All parts of</b> “{ $title }”
letter-whole-words = <b>{ $language }</b>
    { $title }
    To: { $addressee }
    { $summary }
    Text: { $count ->
        [one] one character
       *[other] { $count } characters
    }
letter-whole-times = Can be signed: { $opens }
    Closes: <b>{ $closes }</b>
    Embargo: { $embargo }
letter-whole-contact = Coordination: { $coordinator }
    Contact: { $contact }
    Follows: { $follows }
    Link: { $link }
letter-follows-none = no earlier letter
letter-whole-policy = <b>Rules</b>
letter-whole-order = Order of the list: { $order }
letter-changed = Changed.
letter-published-meanwhile = The letter has been published meanwhile, so this was not changed.
letter-part-meanwhile = { $name } changed this meanwhile. It now reads: “{ $now }”. Your own answer stands below: keep it, type another one, or set it aside.
letter-meanwhile = { $name } changed the letter meanwhile, on { $when }. Please look again before you decide.
letter-already = Nothing was changed: { $name } was faster, on { $when }. The letter is now: { $status }.

button-letter-words = Words: { $language }
button-letter-add-language = Another language
button-letter-title = Title
button-letter-addressee = Addressee
button-letter-summary = Summary
button-letter-text = Text
button-letter-out = Take this language out
button-letter-parts = All parts
button-letter-closes = Closes
button-letter-opens = Opens
button-letter-embargo = Embargo
button-letter-coordinator = Coordination
button-letter-contact = Contact
button-letter-slug = Short name
button-letter-policy = Rules for signing
button-letter-order = Order of the list
button-letter-follows = Follows
button-letter-preview = Preview
button-letter-publish = Publish
button-letter-drop = Delete
button-letter-back = Back to the letter

letter-policy = <b>Rules for signing</b> “{ $title }”
letter-code-on = E-mail code: asked for
letter-code-off = E-mail code: not asked for
letter-code-means = Each signatory types back a code from her mailbox. It shows that the address is hers.
letter-review-on = Review: by an organiser
letter-review-off = Review: none
letter-review-means = With a review, a signature counts once an organiser has approved it.
letter-risk-on = High risk: yes
letter-risk-off = High risk: no
letter-risk-means = For letters that may endanger people. Personal data is erased one month after the close instead of six, and no receipt is sent unasked.
button-code-on = Ask for a code
button-code-off = Ask for no code
button-review-on = Review each signature
button-review-off = No review
button-risk-on = Signing may endanger people
button-risk-off = Signing endangers nobody
letter-order =
    <b>In which order shall the list appear?</b>
    Now: { $order }
letter-order-alphabetical = By name
letter-order-country = By country, then by name
letter-order-signing = In the order of signing
letter-follows = <b>Which earlier letter does this one follow?</b>
    Its card is then one tap away, with the number of its signatories.
button-letter-follows-none = No earlier letter
toast-letter-signed = Somebody has signed already, so this can no longer be changed. What they agreed to stays as it was.

letter-preview = <i>{ $note }</i>
letter-preview-note = This is a preview ({ $language }). Signatories see it like this, with a button to sign.

letter-edition-look = This is how it would read in the next edition ({ $language })
letter-edition-head = <b>Changes for</b> “{ $title }”
letter-edition-change = • { $language }: { $what }
ask-letter-edition = <b>Make it edition { $next }?</b> { $count ->
        [0] Somebody has begun to sign edition { $number };
        [one] One organisation has signed, up to edition { $number };
       *[other] { $count } organisations have signed, up to edition { $number };
    } each signature stays with the words that were signed. Who signs from now on signs the new edition. Whatever you did not change is carried over.
label-letter-edition = New edition
choice-letter-edition-look = Look at it first
choice-letter-edition-make = Make the new edition
choice-letter-edition-more = Change more first
choice-letter-edition-drop = Drop these changes
words-letter-edition-look = look at it first | look | preview
words-letter-edition-make = make the new edition | make it | yes
words-letter-edition-more = change more first | change more | more
words-letter-edition-drop = drop these changes | drop | no
button-letter-edition = Changes for the next edition
letter-edition-dropped = The changes were dropped. The letter is as it was.
letter-edition-meanwhile = { $name } made edition { $number } meanwhile. Your changes are kept; please look at it before you decide.
letter-edition-made = <b>Edition { $number } is in place.</b> Earlier signatures stay with their own edition.
letter-edition-told = { $name } made edition { $number } of “{ $title }”.
letter-words-changed = The organisers have changed the words of “{ $title }”. Please read it again before you sign; your answers are kept.

letter-card-head = <b>{ $title }</b>
letter-card-count = Signatories: { $count }. Edition { $number }.
letter-card-embargo = Embargo until { $when }. The ready call says so; signing and the link go on as usual.
letter-card-link = { $link }
letter-state-draft = A draft. It would close: { $when }
letter-state-open = Open until <b>{ $when }</b>
letter-state-not-yet = Published. It can be signed: { $opens }. It closes: <b>{ $when }</b>
letter-state-over = Its deadline was: { $when }
letter-state-closed = Closed. Its deadline: { $when }
letter-state-delivered = Delivered on { $day }
letter-state-cancelled = Cancelled. Its deadline was: { $when }

button-letter-kit = Share kit
button-letter-change = Change parts
button-letter-extend = Another deadline
button-letter-close = Close now
button-letter-reopen = Open again
button-letter-deliver = Mark as delivered
button-letter-cancel = Cancel the letter
button-letter-add-file = Add the delivered document
button-letter-other-file = Another delivered document
button-letter-not-now = No, leave it

letter-ask-publish =
    <b>Publish “{ $title }”?</b>
    It can be signed at once, by whoever has the link, until { $when }. Its short name stays. Once somebody has signed, a change of its words makes a new edition.
button-letter-publish-yes = Yes, publish it
letter-ask-publish-later = <b>Publish “{ $title }”?</b>
    Whoever has the link can read it at once. It can be signed: { $opens }. It closes: { $when }.
letter-done-publish = <b>Published.</b> The share kit has the link, a call and a QR code.
letter-told-publish = { $name } published “{ $title }”.
letter-ask-close =
    <b>Close “{ $title }” now?</b>
    Nobody can sign any more, from this moment. Its deadline was { $when }. Signatories are not told automatically; it can be opened again.
button-letter-close-yes = Yes, close it now
letter-done-close = <b>Closed.</b>
letter-told-close = { $name } closed “{ $title }”.
letter-ask-reopen =
    <b>Open “{ $title }” again?</b>
    It can be signed at once, until { $when }. Signatories are not told automatically.
button-letter-reopen-yes = Yes, open it again
letter-done-reopen = <b>It is open again.</b>
letter-told-reopen = { $name } opened “{ $title }” again.
letter-ask-cancel =
    <b>Cancel “{ $title }” for good?</b>
    Nobody can sign it any more, and it leaves the list. { $count ->
        [0] Nobody stands under it.
        [one] The one signature stays on record and is not handed on. What is personal in it is erased after { $until }.
       *[other] The { $count } signatures stay on record and are not handed on. What is personal in them is erased after { $until }.
    } Signatories are not told automatically. It cannot be undone.
button-letter-cancel-yes = Yes, for good
letter-ask-drop =
    <b>Delete the draft “{ $title }”?</b>
    Nobody but the desk has seen it. It cannot be undone.
letter-done-cancel = <b>Cancelled.</b>
letter-done-drop = The draft is deleted.
letter-told-cancel = { $name } cancelled “{ $title }”.
refused-letter-needs-mail = It asks for a code by e-mail, and this bot has no mail server, so nobody could confirm a signature. Change the rules for signing, or ask whoever runs the bot.
refused-letter-close-past = Its deadline is past. Please type another one first, for example: Friday 18:00 Geneva

ask-letter-new-close =
    <b>Until when shall it be open?</b>
    Now: { $old }. It can be later or earlier, but not in the past.

    <i>For example: Friday 18:00 Geneva</i>
label-letter-new-close = New deadline
ask-letter-new-close-sure =
    <b>Change the deadline of “{ $title }”?</b>
    From: { $old }
    To: <b>{ $new }</b>
    If it was closed, it is open again. Signatories are not told automatically.
label-letter-new-close-sure = Change
choice-letter-new-close-sure-yes = Yes, change it
words-letter-new-close-sure-yes = yes, change it | yes | change it
letter-done-extend = <b>The deadline is changed.</b>
letter-told-extend = { $name } changed the deadline of “{ $title }”.

ask-letter-delivered-day = <b>When was “{ $title }” delivered?</b>
    Tap one, or type the day.

    <i>For example: 13 April 2018</i>
label-letter-delivered-day = Delivered
choice-letter-delivered-day-today = Today
choice-letter-delivered-day-yesterday = Yesterday
words-letter-delivered-day-today = today
words-letter-delivered-day-yesterday = yesterday
refused-letter-day-to-come = That day is still to come. Please type the day on which it was delivered, at the latest today, for example: { $example }
ask-letter-delivered-sure =
    <b>Mark “{ $title }” as delivered on { $day }?</b>
    { $count ->
        [0] Nobody stands under it.
        [one] One organisation stands under it.
       *[other] { $count } organisations stand under it.
    } Nobody can sign after that, and it cannot be undone. The list is kept as it stands then, and I make the final document from it. Signatories are not told automatically.
label-letter-delivered-sure = Mark
choice-letter-delivered-sure-yes = Yes, it was delivered
words-letter-delivered-sure-yes = yes, it was delivered | yes
letter-done-deliver = <b>It is marked as delivered.</b>
letter-told-deliver = { $name } marked “{ $title }” as delivered.
ask-letter-delivered-file =
    <b>Would you like to add the delivered document?</b>
    Send it here as a file. Everybody who reads “{ $title }” can then open it, so please look first who is named in it. If you skip this, they get the document that I make.
label-letter-delivered-file = Delivered document
letter-file-kept =
    “{ $name }” is kept, and readers of the letter can open it.
    Fingerprint (SHA-256): <code>{ $hash }</code>
button-delivered = The delivered document
delivered-caption =
    The document that was delivered: { $name }
    Fingerprint (SHA-256): <code>{ $hash }</code>

kit-not-open = A letter has a share kit while it is published and not closed.
kit-head = <b>Share kit for</b> “{ $title }”
    The next messages are ready to be forwarded, one for each language. After them come the QR code and a sheet.

    { $link }
kit-borrowed = I do not speak { $languages }. The call there has your title and summary, with my words in { $language } around them. Please translate my words before you forward it.
kit-call-title = <b>{ $title }</b>
kit-call-why = To: { $addressee }

    { $summary }
kit-call-how = Will your organisation sign? It can be signed until { $when }. It takes about two minutes, in a chat on Telegram. You read the letter and answer a few questions.

    { $link }
kit-call-embargo = Not for publication before { $when }.
kit-qr-caption = The QR code leads to the letter.
kit-png-caption = The QR code as a picture file (PNG)
kit-svg-caption = The QR code for print in any size (SVG)
kit-sheet-caption = The call as a document

signature-earlier-edition = The organisers have changed the words of the letter since then. Your signature stays with the words that you signed.
button-signed-text = The words that I signed
signed-text-caption = The letter with the words that you signed
