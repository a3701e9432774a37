### Taking files out, in the chat and on the command line.

command-export = Take out a list or the finished letter
button-desk-export = Export
export-which = <b>What do you want to take out? Please choose the letter.</b>
export-what =
    <b>“{ $title }”: what do you want to take out?</b>
    Lists and letters name only those who may be shown at this moment.
button-export-list = List of signatories
button-export-letter = The finished letter
button-export-press = Press kit
button-export-charts = Charts
button-export-proof = Proof of consent
export-kind-xlsx = Excel
export-kind-csv = CSV
export-kind-json = JSON
export-kind-html = For a website
export-kind-docx = Word
export-kind-pdf = PDF
export-kind-press-kit = ZIP: quotes, figures, letter, charts
export-kind-chart-png = Growth, PNG
export-kind-chart-svg = Growth, SVG
export-kind-countries-png = Countries, PNG
export-kind-countries-svg = Countries, SVG
export-kind-proof = Public part, data
export-kind-proof-pdf = Public part, PDF
export-kind-proof-whole = In full, data
export-kind-proof-whole-pdf = In full, PDF
export-head = <b>{ $what }</b> ({ $kind }): “{ $title }”
export-holds = { $count ->
    [one] One organisation
   *[other] { $count } organisations
}, { $named ->
    [one] one of them by name
   *[other] { $named } of them by name
}; { $kept ->
    [0] no name is kept back.
    [one] one name is kept back.
   *[other] { $kept } names are kept back.
}
export-holds-whole = { $count ->
    [one] One organisation
   *[other] { $count } organisations
}, each with its name and its representative; { $kept ->
    [0] none of them asked not to be shown.
    [one] one of them asked not to be shown, and stands in here all the same.
   *[other] { $kept } of them asked not to be shown, and stand in here all the same.
}
export-holds-numbers = Numbers only: no organisation and nobody is named.
export-holds-chosen = { $named ->
    [one] One organisation of your choice.
   *[other] { $named } organisations of your choice.
} Only those that may be shown can be chosen.
export-holds-later = The organisations of your choice are counted when the file is made. Only those that may be shown can be chosen.
export-form = The list is long. This is the form of its lines:
export-line = · { $line }
export-personal = <b>It holds personal data of { $count ->
        [one] one person
       *[other] { $count } people
    }.</b> That you take it out is recorded.
export-not-personal = It holds no personal data. That you take it out is recorded.
export-locked = 🔒 Only your key { $key } opens it.
export-not-locked = Whoever has the file can read it. With your age key, only you can.
button-export-is-locked = 🔒 Locked for your key
button-export-is-open = Not locked
button-export-key = Lock it with my age key
button-export-other-key = Another key
button-export-lock = Lock it for my key
button-export-no-lock = Do not lock it
button-export-forget-key = Forget my key
export-key-forgotten = I have forgotten your key. Files that were locked for it stay locked.
ask-export-key =
    <b>For which age key shall files be locked?</b>
    age is a free program that locks files. Send the public key: it begins with <code>age1</code>. Keep the secret one to yourself: without it nobody opens the file, and neither can I.
label-export-key = Public key
ask-export-countries =
    <b>Of which countries?</b>
    Names or codes, with commas between. For example: Kenya, Peru, FR
label-export-countries = Countries
refused-not-an-age-key = That is not a public key of age. One looks like this: { $example }
refused-age-secret-key = That is a secret key. Please delete your message: whoever has it can open your files. I need the public one, which looks like this: { $example }
refused-export-country = I do not know the country “{ $typed }”. Please send names or codes, with commas between. For example: Kenya, Peru, FR
refused-export-country-unclear = “{ $typed }” may mean several countries: { $near }. Please send it again, with the whole name.
refused-export-not-delivered = This letter has not been delivered yet, so nobody has signed after the delivery. The whole list can be taken out.
refused-export-too-big = The file has { $size } MB, and I may send { $most } MB at most. It can be made on the server with: undersigned export. Or choose a table: that comes in parts.
button-export-menu-back = ← Back
button-export-form = Form of the lines
export-order-own = Order of the letter
export-order-alphabetical = By name
export-order-country = By country
export-order-region = By region
export-order-kind = By kind
export-order-ecosoc = By ECOSOC status
export-order-signing = As they signed
export-numbered-yes = Numbered: yes
export-numbered-no = Numbered: no
export-articles-yes = “The” counts for the order: yes
export-articles-no = “The” counts for the order: no
export-people-yes = With representatives who agreed: yes
export-people-no = With representatives who agreed: no
export-acronym-as-typed = Acronym: as typed
export-acronym-brackets = Acronym: Name (ACR)
export-acronym-dash = Acronym: Name – ACR
export-acronym-comma = Acronym: Name, ACR
export-acronym-first = Acronym: ACR – Name
export-acronym-slash = Acronym: ACR/Name
export-acronym-alone = Acronym: alone
export-acronym-left-out = Acronym: left out
export-country-comma = Country: Name, Country
export-country-dash = Country: Name – Country
export-country-brackets = Country: Name (Country)
export-country-left-out = Country: left out
export-everybody = Everybody
export-only = Only { $countries }
export-late-yes = Only after the delivery
export-late-no = Before and after the delivery
button-export-countries = Choose countries
button-export-everybody = Everybody again
button-export-language = In { $language }
button-export-send = Send me the file
button-export-other = Something else
toast-export = The file is being made.
toast-export-counting = The list is long. I am counting.
export-progress = Your file is being made: { $done } of { $total }.
export-made = { $count ->
    [one] Your file is made.
   *[other] Your file is made. It was too big for one message, so it comes in { $count } parts.
}
export-caption = Here it is. Please keep it where only those who need it can read it.
export-caption-part = Part { $part } of { $of }. Please keep it where only those who need it can read it.

help-export = Take out a list of signatories, the finished letter, its charts, a press kit or the proof of consent. Each is on record. Example: undersigned export xlsx defenders-2018 --to list.xlsx
help-export-xlsx = The list as a workbook for Excel. Example: undersigned export xlsx defenders-2018 --to list.xlsx --order country
help-export-csv = The list as a table. Example: undersigned export csv defenders-2018 --only KE --only UG > east.csv
help-export-json = The list as data, of the shape of bot/papers/schemas/register.schema.json. Example: undersigned export json defenders-2018 --to list.json
help-export-html = The list as a piece of a web page. Example: undersigned export html defenders-2018 --numbered --to list.html
help-export-docx = The finished letter as a Word document. Example: undersigned export docx defenders-2018 --acronym brackets --to letter.docx
help-export-pdf = The finished letter as a PDF. Example: undersigned export pdf defenders-2018 --language fr --to letter.pdf
help-export-press-kit = A ZIP for the press: quotes that were released, key figures, contact, the letter, charts. Example: undersigned export press-kit defenders-2018 --to press.zip
help-export-chart-png = How the letter grew, for a screen. Example: undersigned export chart-png defenders-2018 --to growth.png
help-export-chart-svg = How the letter grew, for print. Example: undersigned export chart-svg defenders-2018 --to growth.svg
help-export-countries-png = Where the organisations that are named work, for a screen. Example: undersigned export countries-png defenders-2018 --to countries.png
help-export-countries-svg = The same for print. Example: undersigned export countries-svg defenders-2018 --to countries.svg
help-export-proof = The consents of each signature as data, without anything personal beyond what is public. Example: undersigned export proof defenders-2018 --to proof.json
help-export-proof-pdf = The same on paper. Example: undersigned export proof-pdf defenders-2018 --to proof.pdf
help-export-proof-whole = The consents with names and addresses: keep it locked. Example: undersigned export proof-whole defenders-2018 --age-recipient age1… --to proof.json.age
help-export-proof-whole-pdf = The same on paper. Example: undersigned export proof-whole-pdf defenders-2018 --age-recipient age1… --to proof.pdf.age
help-export-frozen = A paper just as it was delivered, from what was kept then. Example: undersigned export frozen defenders-2018 fr --kind pdf --to letter.pdf
option-frozen-kind = pdf or docx.
option-to = The file to write; without it, or with “-”, the file goes to standard output.
option-order = alphabetical, country, region, kind, ecosoc or signing; without it, as the letter asks.
option-language = The language of the list, as a code of the letter’s languages.
option-numbered = Number the lines.
option-articles = Whether “The Coast Network” stands under T.
option-acronym = as-typed, brackets, dash, comma, first, slash, alone or left-out.
option-country = comma, dash, brackets or left-out.
option-people = Name the representatives who agreed; without it, in tables only.
option-only = The code of a country, such as KE; may be given several times.
option-late = Only those who signed after the delivery.
option-age-recipient = Lock the file for this public key of age; may be given several times.
choose-among = “{ $typed }” is none of: { $choices }
export-written = Written to { $file }: { $count ->
    [one] one byte
   *[other] { $count } bytes
}. That it was taken out is recorded.
