### Taking files out, in the chat and on the command line.

command-export = Take out a list or the finished letter
button-desk-export = Export
export-which = <b>What do you want to take out? Please choose the letter.</b>
export-what =
    <b>“{ $title }”: what do you want to take out?</b>
    Lists and letters name only those who may be shown at this moment.
button-export-xlsx = Table for Excel
button-export-csv = Table as CSV
button-export-json = Data as JSON
button-export-html = List for a website
button-export-docx = The finished letter, Word
button-export-pdf = The finished letter, PDF
button-export-proof = Proof of consent, public part
button-export-proof-whole = Proof of consent, in full
export-holds = <b>{ $what }:</b> “{ $title }”
    { $count ->
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
export-line = · { $line }
export-personal = <b>It holds personal data of { $count ->
        [one] one person
       *[other] { $count } people
    }.</b> That you took it out is recorded.
export-not-personal = It holds no personal data. That you took it out is recorded.
button-export-order-alphabetical = By name
button-export-order-country = By country
button-export-order-region = By region
button-export-order-signing = As they signed
button-export-language = In { $language }
button-export-send = Send me the file
button-export-other = Something else
toast-export = The file is being made.
export-caption = Here it is. Please keep it where only those can read it who need it.

help-export = Take out a list of signatories, the finished letter, or the proof of consent. Example: undersigned export xlsx defenders-2018 --to list.xlsx
argument-what = xlsx, csv, json, html, docx, pdf, proof or proof-whole.
option-to = The file to write; without it, or with “-”, the file goes to standard output.
option-order = alphabetical, country, region or signing; without it, as the letter asks.
option-language = The language of the list, as a code of the letter’s languages.
export-written = Written to { $file }: { $count ->
    [one] one byte
   *[other] { $count } bytes
}. That it was taken out is recorded.
