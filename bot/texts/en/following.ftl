### What became of a signature, and how it is taken back.

status-head = <b>Your signatures</b>
status-nothing = You have not signed anything here yet.
status-draft = <b>{ $organisation }</b>: begun, not sent. “{ $title }”
status-code-due = <b>{ $organisation }</b>: waits for the code from your e-mail; it does not count before. “{ $title }”
status-correcting = <b>{ $organisation }</b>: a change is begun and not confirmed yet. “{ $title }”
status-handing-over = <b>{ $organisation }</b>: you have begun to take it over. “{ $title }”
status-pending-approval = <b>{ $organisation }</b>: approval pending since { $when }; it does not count yet. “{ $title }”
status-submitted = <b>{ $organisation }</b>: the address is not confirmed, so it does not count yet. “{ $title }”
status-confirmed = <b>{ $organisation }</b>: signed and confirmed, number { $number }, since { $when }. “{ $title }”
status-beside = <b>{ $organisation }</b>: signed and confirmed, number { $number }. The organisers look at it before it counts. “{ $title }”
status-listed = <b>{ $organisation }</b>: signed, confirmed and listed, number { $number }. “{ $title }”
status-declined = <b>{ $organisation }</b>: declined by the organisers on { $when }. “{ $title }”
status-withdrawn = <b>{ $organisation }</b>: withdrawn on { $when }. “{ $title }”

signature-details =
    Country: { $country }
    Website: { $website }
    Name: { $name }
    Role: { $role }
    E-mail: { $email }
signature-consents = <b>What you agreed to</b>
consent-given = ✓ { $what }
consent-not-given = – { $what }: no
signature-quote = For the press: “{ $quote }”
signature-notice-changed = What is said about your data has changed since you agreed. “What I agreed to” shows it; you can answer again there.
signature-confirmations = <b>What confirms it</b>
confirmed-authority = ✓ You declared that you may sign, { $when }
confirmed-board-approval = ✓ Your board agreed, { $when }
confirmed-e-mail-code = ✓ The code from your e-mail, { $when }
confirmed-correction = ✓ Corrected by you, { $when }
confirmed-handed-over = ✓ Handed over to you, { $when }
confirmed-organisers-review = ✓ Looked at by the organisers, { $when }
confirmed-re-confirmation = ✓ Confirmed again, { $when }
signature-contact = Questions go to { $contact }.

withdraw-ask = Withdraw the signature of <b>{ $organisation }</b> under “{ $title }”? It is no longer counted or listed from that moment.
withdraw-after-delivery = Withdraw the signature of <b>{ $organisation }</b> under “{ $title }”? The letter has been delivered: copies that others hold cannot be called back. Here the signature is no longer counted or listed from that moment.
withdrawn-after-delivery = Signature number { $number } under “{ $title }” was withdrawn after the letter had been delivered. Please replace the list wherever you have published it.
withdrawn = Withdrawn on { $when }. <b>{ $organisation }</b> is no longer among the signatories of “{ $title }”.

button-go-on-with = Go on: { $organisation }
button-signature = { $organisation }
button-correct = Change something
button-consents = What I agreed to
button-receipt = My receipt
button-handover = Hand over to a colleague
button-withdraw = Withdraw the signature
button-withdraw-yes = Yes, withdraw
button-withdraw-no = No, keep it

correct-too-late = It can be changed only while the letter is open.
corrected = Changed. This is how it stands now:
corrected-review = Changed. The organisers look at the new name before it is listed again. This is how it stands now:

consents-head = <b>What you agreed to</b>
consent-taken-back = Taken back. It holds from now on.
consent-given-now = Thank you. It holds from now on.
button-read-again = Read again: { $what }
button-stop-public = Do not show the organisation
button-stop-representative = Do not show my name
button-stop-updates = No more updates
button-stop-follow-up = No invitation
button-stop-quote = Take the sentence back
button-allow-public = Show the organisation
button-allow-representative = Show my name and role
button-allow-updates = Send me updates
button-allow-follow-up = Invite me to a follow-up

handover-link =
    With this link a colleague takes over the signature of <b>{ $organisation }</b>. It works once, for one week, for whoever opens it first: send it to that person only.

    { $link }

    Until your colleague has confirmed an address, everything stays as it is.
button-handover-stop = Take the link back
handover-stopped = The link no longer works. The signature stays with you.
handover-own = This is your own link. Send it to the colleague who takes over.
handover-begin = You were asked to take over the signature of <b>{ $organisation }</b> under “{ $title }”. Please say who you are; then it is with you.
handover-done = The signature of <b>{ $organisation }</b> is with you now.
handover-passed = The signature of <b>{ $organisation }</b> has passed to your colleague. Your own name and address are no longer part of it.
