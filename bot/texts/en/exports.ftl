### What leaves as a file: the register of a letter's signatories, and the proof of their consents.

register-nobody = No organisation has signed
register-selection = { $count ->
    [0] A selection of those who signed: no organisation
    [one] A selection of those who signed: one organisation
   *[other] A selection of those who signed: { $count } organisations
}
register-kept-back = { $count ->
    [one] One more organisation has signed and is not named.
   *[other] { $count } more organisations have signed and are not named.
}
register-elsewhere = { $count ->
    [one] One more signature was collected on paper or by e-mail.
   *[other] { $count } more signatures were collected on paper or by e-mail.
}
register-others = Others
register-footnote = Also signed by organisations without consultative status with ECOSOC:
register-totals = Totals

register-column-number = No.
register-column-organisation = Organisation
register-column-name = Name without acronym
register-column-acronym = Acronym
register-column-country = Country
register-column-code = Code
register-column-region = Region
register-column-kind = Kind
register-column-ecosoc = ECOSOC status
register-column-representative = Representative
register-column-quote = For the press
register-column-letter = Letter
register-column-at = As of (UTC)
register-column-count = Signatories
register-column-named = Named
register-column-kept-back = Not named
register-column-elsewhere = Collected elsewhere
register-column-countries = Countries

proof-title = Proof of consent
proof-heading = Joint letter “{ $title }”, addressed to { $addressee }
proof-count = { $count ->
    [0] No signature stands under the letter.
    [one] One signature stands under the letter.
   *[other] { $count } signatures stand under the letter.
}
proof-made = Made on { $when } from the records as they stood then. Times below are UTC. A short fingerprint in brackets is the beginning of one in the data file that belongs to this paper.
proof-redacted = Personal data was taken out of this copy. Its fingerprints are those of the whole proof.
proof-whole = This copy holds personal data. Keep it as you would keep the signed originals.
proof-audit = Newest link of the audit chain: { $head }
proof-hash = Fingerprint of all records (SHA-256): { $hash }
proof-text = Text in “{ $language }”: { $hash }
proof-signature = No. { $number }, { $organisation }, { $country }
proof-not-named = No. { $number }, name not published
proof-person = Representative: { $name }, { $role }, { $email }
proof-shown = Representative: { $representative }
proof-yes = Yes: { $what }.
proof-no = No: { $what }.
proof-record = Edition { $edition }, text [{ $text }]. Fingerprint of this record (SHA-256): { $hash }
proof-authority = The representative declared that she or he may sign, { $when }.
proof-board = The board agreed, { $when }.
proof-code = The code from the e-mail was typed, { $when }.
proof-correction = Corrected by the representative, { $when }.
proof-handed-over = Handed over to another representative, { $when }.
proof-review = Looked at by the organisers, { $when }.
proof-again = Confirmed again, { $when }.
proof-imported = Taken in by the organisers from a file, { $when }.
