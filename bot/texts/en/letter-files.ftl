# What is wrong with a letter's file, for the person who wrote it.
# Each says what is wrong, what would be right, and shows an example.
# $written is a key of the file, $value what stands behind it, $suggestion is “none” where nothing is near.

flaw-no-file = There is no file of this name. Give the path of a Markdown file, or of a folder with one file a language. Example: letters/my-letter/en.md
flaw-no-letter-in-folder = This folder holds no letter. It needs one file a language, named after the language. Example: en.md and fr.md
flaw-file-too-big = The file is bigger than { NUMBER($most) } bytes. A letter is text only: take out what was pasted along, such as pictures.
flaw-not-utf8 = The file is not saved as UTF-8: byte { $position } is { $byte }. Save it again as UTF-8. Example: “Save as”, then “Encoding: UTF-8”.
flaw-no-front-matter =
    The file has to begin with the facts about the letter, between two lines of three hyphens. Example:
    ---
    letter: my-letter
    language: en
    ---
flaw-front-matter-not-closed =
    The facts begin here, but the second line of three hyphens is missing. Put it between the facts and the letter. Example:
    ---
    letter: my-letter
    language: en
    ---
flaw-not-a-fact = This line cannot be read as “key: value”. A value with a colon, a # or a quotation mark in it goes between single quotes. Example: title: 'Defenders: time to act'
flaw-unknown-key =
    { $suggestion ->
        [none] There is no key “{ $written }”. Take the line out, or use a known key. Example: closes: 20 April 2018, 18:00
       *[other] There is no key “{ $written }”. Did you mean “{ $suggestion }”? Example: { $suggestion }: …
    }
flaw-not-one-value = “{ $written }” has more than one value here. It takes one, on one line. Example: addressee: The Secretary-General of the United Nations
flaw-said-twice = “{ $written }” stands in line { $first } already. Keep one of the two lines.
flaw-missing =
    { $key ->
        [letter] The short name of the letter is missing: it goes into the link to it. Add a line. Example: letter: defenders-2018
        [language] The language is missing. Add a line with its code. Example: language: en
        [title] The title is missing. Add a line. Example: title: Stand with those who defend rights
        [addressee] It is not said to whom the letter is addressed. Add a line. Example: addressee: The Secretary-General of the United Nations
        [summary] The summary is missing: two or three sentences that people read first. Add a line. Example: summary: We ask the United Nations to speak out for defenders.
        [closes] The last moment to sign is missing. Add a line. Example: closes: 20 April 2018, 18:00
        [time-zone] The time zone is missing: it says where “18:00” is. Add a line. Example: time zone: Europe/Zurich
        [coordinator] It is not said who coordinates the letter. Add a line. Example: coordinator: Coordination Team
        [contact] An address for questions is missing. Add a line. Example: contact: letter@example.org
       *[other] “{ $written }” is missing. Add a line. Example: { $written }: …
    }
flaw-contradiction = “{ $written }” is “{ $value }” here and “{ $other_value }” in { $other_file }, line { $other_line }. Make them the same, or keep it in one file only.
flaw-file-name-is-no-language =
    { $suggestion ->
        [none] “{ $value }” is not the code of a language. In a folder a file is named after its language. Example: en.md
       *[other] “{ $value }” is not the code of a language. In a folder a file is named after its language. Example: { $suggestion }.md
    }
flaw-language =
    { $suggestion ->
        [none] “{ $value }” is not the code of a language. It has two or three letters. Example: language: en
       *[other] “{ $value }” is not the code of a language. It has two or three letters. Example: language: { $suggestion }
    }
flaw-language-differs = The file says “{ $value }”, its name says “{ $named }”. Make them the same. Example: language: { $named }
flaw-language-twice = { $other_file } is in the same language ({ $language }). Keep one file a language. Example: en.md and fr.md
flaw-slug =
    { $suggestion ->
        [none] “{ $value }” cannot go into a link. Use 1 to 40 small letters a to z, digits and hyphens. Example: defenders-2018
       *[other] “{ $value }” cannot go into a link. Use 1 to 40 small letters a to z, digits and hyphens. Example: { $suggestion }
    }
flaw-time-zone =
    { $suggestion ->
        [none] There is no time zone “{ $value }”. It is a continent and a city. Example: time zone: Africa/Nairobi
       *[other] There is no time zone “{ $value }”. It is a continent and a city. Did you mean this one? Example: time zone: { $suggestion }
    }
flaw-date = “{ $value }” cannot be read for certain as a date. Write the month as a word, or begin with the year; the time zone has its own line. Examples: 20 April 2018, 18:00 · 2018-04-20 18:00
flaw-yes-or-no = “{ $value }” is neither yes nor no. Example: { $written }: yes
flaw-listing-order =
    { $suggestion ->
        [none] “{ $value }” is not an order of the list. It is alphabetical, country, region, kind, ecosoc or signing. Example: listing order: alphabetical
       *[other] “{ $value }” is not an order of the list. It is alphabetical, country, region, kind, ecosoc or signing. Example: listing order: { $suggestion }
    }
flaw-number = “{ $value }” is not a number. Write digits only. Example: collected elsewhere: 80
flaw-contact = “{ $value }” is neither an e-mail address nor a website. Example: contact: letter@example.org
flaw-too-long =
    { $written ->
        [body] The letter has { NUMBER($length) } characters; the most is { NUMBER($most) }. Move a part of it into an annex with a link. Example: [Annex](https://example.org/annex)
       *[other] “{ $written }” has { NUMBER($length) } characters; the most is { NUMBER($most) }. Say it in fewer words.
    }
flaw-empty-body = The letter itself is missing. Write it below the second line of three hyphens. Example: We, the undersigned organisations, …
flaw-closes-before-it-opens = The letter closes ({ $closes }) before it opens ({ $opens }, { $other_file }, line { $other_line }). Put the close after it. Example: opens: 3 April 2018 and closes: 20 April 2018
flaw-follows-itself = A letter cannot follow itself. Name the letter that came before, or take the line out. Example: follows: defenders-2016
flaw-image = A picture cannot be carried into a chat message. Take it out, or link to it. Example: [Picture](https://example.org/picture)
flaw-html = HTML cannot be carried: { $what } Use Markdown. Example: **bold**, *italic*
flaw-table = A table cannot be carried into a chat message. Write it as a list. Example: - Africa: 12 organisations
flaw-footnote = A footnote cannot be carried: { $what } Put it into the text, or use a link. Example: [resolution](https://example.org/resolution)
flaw-code-block = This part begins with four spaces or with ```, which means program code. Begin the lines at the margin. Example: We call on you to act.
flaw-list-in-quote = A list inside a quotation cannot be carried. Write the quotation as sentences. Example: We ask for two things: …
flaw-link-is-not-an-address = “{ $what }” is not an address that everybody can open. A link begins with https:// or mailto: Example: [annex](https://example.org/annex)
flaw-control-character = There is a sign here that cannot be seen ({ $what }), left behind by another program. Delete it and type the line anew.
