### The receipt: what was signed and agreed to, as a document.

receipt-title = Receipt for a signature
receipt-signed = { $organisation }, { $country }, has signed the joint letter “{ $title }”, addressed to { $addressee }, with signature number { $number }.
receipt-promised = { $organisation }, { $country }, means to sign the joint letter “{ $title }”, addressed to { $addressee }, once its board has agreed. Until then it does not count.
receipt-submitted = { $organisation }, { $country }, has been put forward for the joint letter “{ $title }”, addressed to { $addressee }. The e-mail address is not confirmed yet; until then it does not count.
receipt-withdrawn = The signature of { $organisation }, { $country }, under the joint letter “{ $title }”, addressed to { $addressee }, was withdrawn on { $when }. It does not count any more.
receipt-declined = The organisers declined the signature of { $organisation }, { $country }, under the joint letter “{ $title }”, addressed to { $addressee }, on { $when }. It does not count.
receipt-person = Its representative is { $name }, { $role }, { $email }.
receipt-text = The text that was signed
receipt-hash = Its fingerprint (SHA-256) is { $hash }. Another text has another fingerprint.
receipt-given = { $what }: yes, since { $when }
receipt-not-given = { $what }: no, since { $when }
receipt-earlier = { $said } (decided by the representative before you)
receipt-step-yes = yes on { $when }
receipt-step-no = no on { $when }
receipt-rights = How to take it back
receipt-withdraw = In the chat, /status takes back each consent by itself, or the whole signature; /mydata shows everything that is held, and /forgetme erases it. Or write to { $coordinator }, { $contact }. Copies of the letter that have been delivered cannot be called back.
receipt-kept = With the present dates of the letter, your data is erased on { $day }.
receipt-footer = Made on { $when } by the bot that holds the signature.

receipt-caption = Your receipt: what was signed, what you agreed to, and how to take it back.
receipt-caption-pdf = Your receipt as a document, to print or to keep.
receipt-caption-json = Your receipt as data, for a machine.
button-receipt-pdf = As a document
button-receipt-json = As data
