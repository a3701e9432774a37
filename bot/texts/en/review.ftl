### Reviews: one signature at a time, what speaks for it, and what becomes of it.

command-review = Signatures that need a decision
review-which = <b>Which letter?</b>
review-count = “{ $title }”: { $count ->
    [0] nothing waits for a decision
    [one] one signature waits for a decision
   *[other] { $count } signatures wait for a decision
}
review-place = <b>Review: { $place } of { $count }</b>
    “{ $title }”
review-not-waiting = <b>This one waits for no decision.</b>
    “{ $title }”
review-nothing = Nothing waits for a decision under “{ $title }”.
review-recent = <b>Decided last</b>
    Open one to see everything about it, or to take the decision back.
review-recent-none = Nothing has been decided here yet.
review-organisation = <b>Number { $number }: { $organisation }</b>
    Country: { $country }
    Website: { $website }
    Signed: { $when }
    { $shown }
    { $state }
review-shown = Agreed to be shown under the letter
review-kept-back = Kept back: counted, never named
review-forgotten = (name erased)
review-representative = Name: { $name }
    Role: { $role }
    E-mail: { $email }
review-nobody = No representative is known any more, or none was given.
review-state-waits = Waits for review
review-state-pending-approval = Its board has not agreed yet
review-state-submitted = Not confirmed yet
review-state-confirmed = Confirmed
review-state-listed = Approved and listed
review-state-duplicate = Set beside another signature; the two count once
review-state-declined = Declined
review-state-withdrawn = Withdrawn

review-evidence = <b>What speaks for it</b>
evidence-authority = ✓ Declared to be authorised, { $when }
evidence-board-approval = ✓ Said that the board had agreed, { $when }
evidence-e-mail-code = ✓ Typed the code from the mailbox, { $when }
evidence-correction = ✓ Corrected by the signatory ({ $evidence }), { $when }
evidence-handed-over = ✓ Handed over to another representative, { $when }
evidence-organisers-review = ✓ Approved by an organiser, { $when }
evidence-re-confirmation = ✓ Confirmed again, { $when }
evidence-imported = ✓ Taken in from a list by an organiser, { $when }
evidence-no-code = – No code was typed: the address is not proven
address-same-domain = ✓ The address is at the organisation’s own website
address-other-domain = – The address is at another domain than the website
address-public-provider = – The address is at a public mail provider
address-no-website-given = – No website was given to compare the address with

review-elsewhere = The same name signed “{ $title }” as number { $number }: { $state }.
review-here-too = The same name is under this letter as number { $number }, too: { $state }.
review-odd-letters = ⚠ Letters of another alphabet stand inside its words: { $letters }. They look alike, and may be there to deceive, or by mistake.
script-latin = Latin
script-cyrillic = Cyrillic
script-greek = Greek

review-alike = <b>Perhaps the same organisation</b>
review-alike-same = Very likely number { $number }: { $organisation }, { $country }, signed { $when }. Why: { $why }.
review-alike-ask = Perhaps number { $number }: { $organisation }, { $country }, signed { $when }. Why: { $why }.
likeness-same-name = the same name
likeness-inflection = the same words in other forms
likeness-acronym = one is the acronym of the other
likeness-abbreviation = one is short for the other
likeness-words-added = one has more words
likeness-words-differ = some words differ
likeness-spelling = spelt a little differently
likeness-word-order = the words in another order
likeness-transliteration = the same in another script
likeness-translation = the same name in another language
likeness-two-names = one line may hold two names
likeness-website = the same website
likeness-email-domain = addresses at the same domain
likeness-place-added = one adds a place
likeness-chapter = one may be a national or local part of the other
likeness-country-differs = but other countries
likeness-place-differs = but other places
likeness-odd-letters = letters of another alphabet

alike-head = <b>Side by side</b>
alike-side = <b>Number { $number }: { $organisation }</b>
    { $country }, { $website }
    { $name }, { $role }, { $email }
    Signed: { $when }
    { $shown }
    { $state }
alike-why = Why they may be the same: { $why }.
alike-choose = If they are one organisation, choose which signature stands. The other is set beside it and counts with it. Each keeps its number and its history. Neither signatory is told.
button-alike = Compare with number { $number }
button-stands = One organisation: number { $number } stands
button-apart = They are two organisations

button-approve = Approve
button-decline = Decline
button-in-order = Leave it as it is
button-ask-signatory = Ask the signatory
button-in-place = Let number { $number } stand
button-undo = Undo: number { $number }
button-look = Look at the signature
button-look-at = Number { $number }
button-review-next = Next
button-review-recent = Decided last
button-review-number = Find a number

did-approve = Number { $number } is approved.
did-find-in-order = Number { $number } stays as it is.
did-put-in-place = Number { $number } stands now.
did-decline = Number { $number } is declined, and the signatory has been told.
did-decline-untold = Number { $number } is declined. The signatory could not be told; /status will tell her if she comes back.
did-merge = Number { $number } stands, with number { $other } set beside it.
did-tell-apart = Numbers { $number } and { $other } are two organisations.
did-undo = Taken back. Number { $number } is as it was before.
undo-over = This can no longer be taken back: number { $number } has changed since. This is how it stands now.

decided-approved = Approved by { $name }, { $when }. Number { $number }.
decided-declined = Declined by { $name }, { $when }. Number { $number }.
decided-merged = Number { $number } was set beside number { $other } by { $name }, { $when }.
decided-different = Numbers { $number } and { $other } were told apart by { $name }, { $when }.
decided-in-order = Number { $number } was left as it is by { $name }, { $when }.
decided-put-in-place = Number { $number } was made to stand by { $name }, { $when }.
decided-undone = The decision on number { $number } was taken back by { $name }, { $when }.
already-approved = { $name } has approved number { $number } already, { $when }.
already-declined = { $name } has declined number { $number } already, { $when }.
already-merged = { $name } has set number { $number } beside number { $other } already, { $when }.
already-different = { $name } has told numbers { $number } and { $other } apart already, { $when }.
already-in-order = { $name } has left number { $number } as it is already, { $when }.
already-put-in-place = { $name } has let number { $number } stand already, { $when }.
already-withdrawn = Number { $number } has been withdrawn by its signatory. Nothing is left to decide.
already-changed = Number { $number } has changed since you looked at it. This is how it stands now.

decline-head = <b>Decline number { $number }: { $organisation }</b>
decline-unreachable = The signatory cannot be told: no account of hers can be reached from here.
ask-decline-reason = <b>Why?</b>
    The signatory reads the reason. She does not learn who decided, and never that somebody else has signed. If it is the same organisation twice, comparing and merging is better: nobody is told then.
label-decline-reason = The reason
choice-decline-reason-not-authorised = Not authorised to sign
choice-decline-reason-not-an-organisation = Not an organisation
choice-decline-reason-repeats = Not a signature of its own
choice-decline-reason-other = Another reason
words-decline-reason-not-authorised = not authorised to sign|not authorised|not authorized|unauthorised|unauthorized
words-decline-reason-not-an-organisation = not an organisation|not an organization|individual|a person
words-decline-reason-repeats = not a signature of its own|duplicate|repeats|twice|double
words-decline-reason-other = other|another reason|another
ask-decline-more = <b>Would you like to add a sentence?</b>
    The signatory reads it as you type it. At most { $most } characters.

    <i>For example: Please let your board write to us.</i>
label-decline-more = Your sentence
ask-decline-words = <b>Please type the reason.</b>
    The signatory reads it as you type it. At most { $most } characters.

    <i>For example: Only organisations that work in the region sign this letter.</i>
label-decline-words = The reason in your words
ask-decline-send = <b>This is what the signatory reads</b>

    { $preview }
label-decline-send = Send it
choice-decline-send-send = Decline and send this
choice-decline-send-change = Change the reason
words-decline-send-send = decline and send this|send|yes|decline|ok
words-decline-send-change = change the reason|change|no

told-declined = The organisers of “{ $title }” have declined the signature of { $organisation }. It is not counted and not shown.
told-reason-not-authorised = The reason they give: they could not see that you may sign for the organisation.
told-reason-not-an-organisation = The reason they give: this letter is signed by organisations.
told-reason-repeats = The reason they give: it cannot be counted as a signature of its own.
told-words = What they write: “{ $words }”
told-declined-next = If you think that this is a mistake, you can ask the organisers. You may also sign again.
told-undeclined = The organisers of “{ $title }” have taken their decision back. The signature of { $organisation } is as it was before.

ask-signatory-question = <b>What would you like to ask about number { $number }, { $organisation }?</b>
    The signatory reads it as a question of the organisers; your account is not shown. The answer comes to the organisers of this letter.

    <i>For example: Is the office in Lyon an organisation of its own?</i>
label-signatory-question = Your question
ask-signatory-sent = Your question is on its way. The answer comes to the organisers of this letter.
ask-signatory-unreachable = The signatory cannot be asked: no account of hers can be reached from here.

ask-review-number = <b>Which number?</b>
    The number under which the signature was confirmed.

    <i>For example: 12</i>
label-review-number = Number
refused-review-number = There is no signature with the number “{ $typed }” under this letter. Please type digits only, for example: 12

stands-by = Signature number { $number } under “{ $title }” stands no more. For the same organisation there is number { $others }, which does not count by itself. You can let it stand.

review-team-signature = <b>Number { $number }: { $organisation }</b>
    “{ $title }”
review-team-signature-unnamed = <b>Number { $number }</b>
    “{ $title }”
review-team-waits = Waits for review.
review-team-withdrawn = Withdrawn by its signatory.
review-team-settled = Waits no more.
review-team-approved = Approved by { $name }, { $when }.
review-team-declined = Declined by { $name }, { $when }.
review-team-merged = Set beside another signature by { $name }, { $when }.
