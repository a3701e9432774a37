### The press kit: what stands on its page.

press-heading = For the press: a joint letter to { $addressee }
press-embargo = EMBARGO: please publish nothing of this before { $when }.
press-open = The letter is open for signatures until { $when }. The figures below may still grow.
press-closed = The letter closed for signatures on { $when }. It has not been delivered yet.
press-delivered = The letter was delivered on { $day }.
press-figures = Key figures
press-count = { $count ->
    [0] No organisation has signed yet.
    [one] One organisation has signed.
   *[other] { $count } organisations have signed.
}
press-countries = Countries in which the organisations that are named work: { $count }.
press-regions = Regions of the world in which these countries lie: { $count }.
press-quotes = Sentences that may be quoted
press-no-quotes = No signatory has released a sentence for the press yet.
press-quote = “{ $words }”
press-contact = Contact
press-contact-line = { $coordinator }: { $contact }
press-page = The letter and who signed it: { $link }
press-link = Where organisations sign: { $link }
press-files = In this file
press-file-letter = { $file }: the letter, with the organisations that are named.
press-file-growth = { $file }: how the letter grew, for a screen.
press-file-places = { $file }: where the organisations that are named work, for a screen.
press-file-print = { $file }: the same picture, for print in any size.
press-made = As of { $when }. What may be shown can change: please ask for a new kit before you print.
