# A list of organisations that is sent in: what cannot be read, what a column holds, and what
# is wrong in a line. $typed quotes the file, $suggestion and $right are “none” when nothing is near.

refused-list-empty = There is nothing in this file. Please check that the right one was sent.
refused-list-too-big = This file is too big: { NUMBER($most) } megabytes at most, and not much more when unpacked. Keep the sheet with the list and save it as CSV.
refused-list-too-many = This list is too long: { NUMBER($most) } rows at most. Please send it in parts.
refused-list-too-wide = This table is too wide: { NUMBER($most) } columns at most. Delete those that are not needed.
refused-list-locked = This file is protected by a password. Save a copy without one and send the copy.
refused-list-old-xls = This is an old Excel file (.xls). Open it and save it as XLSX or CSV, then send that.
refused-list-broken = This file is damaged and cannot be opened. Save it again as XLSX or CSV and send the new one.
refused-list-other-format =
    { $format ->
        [pdf] This is a PDF; names cannot be told apart in it. Send the table that it was made from, as XLSX or CSV. Or paste the names into a text file, one a line.
        [document] This is a text document. Save it as plain text (.txt), one organisation a line, and send that.
        [ods] This is a LibreOffice table (.ods). Open it, choose “Save as” and then XLSX or CSV, and send that.
        [numbers] This is a Numbers file. Open it, choose “Export to” and then Excel or CSV, and send that.
        [xlsb] This is a binary Excel file (.xlsb). Open it and save it as XLSX or CSV, then send that.
        [picture] This is a picture, and letters cannot be read from it. Send the list as text or as a table.
        [page] This is a web page. Copy the list into a text file, one organisation a line, and send that.
        [archive] This is a packed file. Unpack it and send the table that is inside.
       *[other] This kind of file cannot be read. Send the list as XLSX, CSV or plain text.
    }
refused-list-not-text = This file is neither a table nor text. Send the list as XLSX, CSV or plain text.
refused-list-quote-open = Line { $line }: a quotation mark opens here and is never closed, so the lines below cannot be told apart. Close it or delete it.
refused-list-no-sheet = There is no sheet called “{ $sheet }” in this file. Please choose one of those that are.

column-organisation = Organisation
column-acronym = Acronym
column-country = Country
column-website = Website
column-name = Name of the person
column-first-name = First name
column-last-name = Family name
column-role = Role
column-email = E-mail
column-signed-on = Date of signing
column-show = May be shown (yes or no)
column-language = Language
column-quote = Sentence to quote
column-ignore = Leave out

list-skipped-blank =
    { $span ->
        [line] Line { $line } is empty.
       *[other] Lines { $line } to { $last } are empty.
    }
list-skipped-no-letters = Line { $line } holds no letters: “{ $text }”.
list-skipped-headers = Line { $line } names the columns: “{ $text }”.
list-skipped-headers-again = Line { $line } names the columns once more: “{ $text }”.
list-skipped-above-the-headers = Line { $line } stands above the table: “{ $text }”.

entry-flaw-joined-lines = Line { $line }: this name goes on to line { $last }, and was put together again. Please check that it is one name.
entry-flaw-two-on-one = Line { $line }: { NUMBER($count) } entries stand on this line, and were taken apart. Please check where one ends and the next begins.
entry-flaw-and-in-front = Line { $line }: the “{ $and }” in front was left out of “{ $typed }”. Please check that it is no part of the name.
entry-flaw-trailing-mark = Line { $line }: the “{ $mark }” at the end was left out.
entry-flaw-repeat = Line { $line }: the same stands in line { $first } already. One of the two is enough.
entry-flaw-no-organisation = Line { $line }: the name of the organisation is missing. Add it, or leave the line out.
entry-flaw-name-too-long = Line { $line }: a name of { NUMBER($length) } characters is too long, { NUMBER($most) } is the most: “{ $typed }…”. Keep the name alone, without what it does.
entry-flaw-organisation-wrong =
    { $why ->
        [is-email] Line { $line }: “{ $typed }” is an e-mail address. Put the name of the organisation there. Example: Rivers Without Borders
        [is-link] Line { $line }: “{ $typed }” is a web address. Put the name of the organisation there. Example: Rivers Without Borders
        [too-short] Line { $line }: “{ $typed }” is too short for a name. Write it out. Example: Rivers Without Borders
        [no-letters] Line { $line }: “{ $typed }” has no letters. Put the name of the organisation there. Example: Rivers Without Borders
       *[other] Line { $line }: “{ $typed }” does not look like the name of an organisation. Example: Rivers Without Borders
    }
entry-flaw-looks-like-heading = Line { $line }: “{ $typed }” may be a heading and no organisation. If so, leave it out.
entry-flaw-individual = Line { $line }: “{ $typed }” looks like a person and not like an organisation. Decide whether people may be on this list.
entry-flaw-country-unknown =
    { $suggestion ->
        [none] Line { $line }: there is no country called “{ $typed }”. Write the name of one. Example: Uruguay
       *[other] Line { $line }: there is no country called “{ $typed }”. Is it this: { $suggestion }?
    }
entry-flaw-country-is-region = Line { $line }: “{ $typed }” is no single country, so it was entered as belonging to none.
entry-flaw-country-several =
    { $suggestion ->
        [none] Line { $line }: “{ $typed }” is more than one country. Keep one, or none.
       *[other] Line { $line }: “{ $typed }” is more than one country. Keep one of them, or none: { $suggestion }.
    }
entry-flaw-country-is-city = Line { $line }: “{ $typed }” is a city. Is this the country: { $suggestion }?
entry-flaw-country-missing = Line { $line }: the country is missing here, while other lines have one. Add it, or say that there is none.
entry-flaw-country-from-heading = Line { $line }: the country was taken from the heading above, “{ $typed }”.
entry-flaw-email-wrong =
    { $right ->
        [none] Line { $line }: “{ $typed }” is no e-mail address, so it was left out. Example: name@example.org
       *[other] { $why ->
            [several] Line { $line }: “{ $typed }” is more than one e-mail address, so none was taken. Was this the first: { $right }?
           *[other] Line { $line }: “{ $typed }” is no e-mail address, so it was left out. Something like this would be right: { $right }
        }
    }
entry-flaw-website-wrong =
    { $right ->
        [none] Line { $line }: “{ $typed }” is no web address, so it was left out. Example: https://example.org
       *[other] { $why ->
            [is-handle] Line { $line }: “{ $typed }” is a name on a social network, so it was left out. Was this page meant: { $right }?
           *[other] Line { $line }: “{ $typed }” is no web address, so it was left out. Something like this would be right: { $right }
        }
    }
entry-flaw-person-wrong =
    { $why ->
        [is-email] Line { $line }: “{ $typed }” is an e-mail address and no person’s name, so it was left out.
        [too-long] Line { $line }: “{ $typed }…” is too long for a person’s name, so it was left out.
       *[other] Line { $line }: “{ $typed }” is no person’s name, so it was left out. Example: Maria Sample
    }
entry-flaw-role-wrong =
    { $why ->
        [is-email] Line { $line }: “{ $typed }” is an e-mail address and no role, so it was left out.
        [too-long] Line { $line }: “{ $typed }…” is too long for a role, so it was left out.
       *[other] Line { $line }: “{ $typed }” is no role, so it was left out. Example: Director
    }
entry-flaw-show-unclear = Line { $line }: “{ $typed }” is neither yes nor no, so this entry stays hidden. Example: yes
entry-flaw-date-unclear = Line { $line }: it cannot be told which day “{ $typed }” is, so no date was kept. Example: 2018-04-20
entry-flaw-hidden-row = Line { $line }: this row is hidden in the sheet. Perhaps it was meant to be left out.
entry-flaw-merged-cells = Line { $line }: a cell spans several rows here, and its words were taken for each of them.
entry-flaw-cells-too-many = Line { $line }: this line has more cells than the table has columns; left over is “{ $typed }”. Put a cell with a comma in it between quotation marks.
