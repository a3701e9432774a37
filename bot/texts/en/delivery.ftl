### What was delivered: its papers, and the final document to those who signed.

frozen-working = The final document is being made from the list as it stood: { $done } of { $total } papers.
frozen-done = The final document is kept, with the list as it was delivered. { $count ->
    [one] One paper can be taken out again at any time, byte for byte.
   *[other] { $count } papers can be taken out again at any time, byte for byte.
}
frozen-no-pdf = { $count ->
    [one] In one language the list has characters that none of my fonts can show. In that language there is a Word document, and no PDF.
   *[other] In { $count } languages the list has characters that none of my fonts can show. In those languages there is a Word document, and no PDF.
}

final-offer =
    <b>Send the final document to those who signed “{ $title }”?</b>
    { $count ->
        [one] One person gets it. That person signed, and agreed to hear what becomes of the letter.
       *[other] { $count } people get it. They signed, and agreed to hear what becomes of the letter.
    } Nothing is sent before you say so.
final-nobody = Nobody who signed has agreed to hear what becomes of the letter, so the final document is sent to nobody. It can be opened from the letter’s card.
button-final-send = Send now
button-final-look = Look at the message first
button-final-later = Not now
button-final = Final document to signatories
button-as-delivered = As it was delivered

final-words = Thank you for signing. “{ $title }” was delivered to { $addressee } on { $day }, signed by { $count ->
    [one] one organisation
   *[other] { $count } organisations
}. Here is the final document.
final-words-publish = You may publish it, and tell others about it.
final-words-at-risk = It names organisations, and to publish it may endanger somebody. Please ask the coordination before you do.
final-words-embargo = You may publish it from { $when }. Please keep it to yourself until then.
button-public-page = The letter’s page
button-my-signatures = My signature
composing-paper = With it: the final document, in each person’s language

final-caption-today = The letter with the list as it stands today.

frozen-head =
    <b>“{ $title }” as it was delivered</b>
    Kept: { $when }
    Fingerprint of the list (SHA-256): <code>{ $hash }</code>
frozen-gone = Please note: { $count ->
    [one] one organisation that is named in it has withdrawn since, or may no longer be named.
   *[other] { $count } organisations that are named in it have withdrawn since, or may no longer be named.
} This is a record of what was delivered: please do not publish it or hand it on.
frozen-is-over = The papers are no longer kept. They are erased, and only their fingerprints are left.
frozen-in-the-making = The papers are still being made. It takes a moment.
button-frozen-paper = { $kind }, { $language }
button-frozen-make = Make the missing papers
button-final-anew = Make a new copy for the public
button-delivered-check = Check a document
frozen-caption =
    As it was delivered: { $name }
    Fingerprint (SHA-256): <code>{ $hash }</code>

ask-delivered-check =
    <b>Which document shall be checked?</b>
    Send it as a file, not as a picture. I tell you whether it is, byte for byte, one of the documents of “{ $title }” that were delivered.
label-delivered-check = Document
delivered-check-same =
    <b>It is the same.</b> “{ $name }” is, byte for byte, one of the documents of “{ $title }” that were delivered.
    Fingerprint (SHA-256): <code>{ $hash }</code>
delivered-check-other =
    <b>It is another one.</b> “{ $name }” is none of the documents of “{ $title }” that were delivered. A document that was opened and saved again counts as another one, too.
    Fingerprint (SHA-256): <code>{ $hash }</code>

refused-frozen-none = Nothing is kept of “{ $letter }” as it was delivered. It is kept when a letter is marked as delivered.
refused-frozen-not-there = There is no such paper of “{ $letter }”. There are: { $there }
refused-frozen-over = That paper of “{ $letter }” is no longer kept: its time is over, and it is erased. Its fingerprint was { $hash }
