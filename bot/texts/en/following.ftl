### What became of a signature, and how it is taken back.

status-head = <b>Your signatures</b>
status-nothing = You have not signed anything here yet.
status-draft = <b>{ $organisation }</b>: begun, not sent. “{ $title }”
status-code-due = <b>{ $organisation }</b>: waits for the code from your e-mail; it does not count before. “{ $title }”
status-pending-approval = <b>{ $organisation }</b>: approval pending since { $when }; it does not count yet. “{ $title }”
status-submitted = <b>{ $organisation }</b>: the address is not confirmed, so it does not count yet. “{ $title }”
status-confirmed = <b>{ $organisation }</b>: signed and confirmed, number { $number }, since { $when }. “{ $title }”
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
signature-contact = To change something, write to { $contact }.

withdraw-ask = Withdraw the signature of <b>{ $organisation }</b> under “{ $title }”? It is no longer counted or listed from that moment.
withdraw-after-delivery = Withdraw the signature of <b>{ $organisation }</b> under “{ $title }”? The letter has been delivered: copies that others hold cannot be called back. Here the signature is no longer counted or listed from that moment.
withdrawn = Withdrawn on { $when }. <b>{ $organisation }</b> is no longer among the signatories of “{ $title }”.

button-go-on-with = Go on: { $organisation }
button-signature = { $organisation }
button-withdraw = Withdraw the signature
button-withdraw-yes = Yes, withdraw
button-withdraw-no = No, keep it
