# What could not be kept of a text that came in, and what was refused of it.
# $count says how often, $example the first few words; it is “none” where there are none.

loss-alignment = Paragraphs set to the right or in the middle, now at the margin: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-capitals = Passages shown in capitals, now as they were typed: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-chart = Charts left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-code-block = Passages set as program code, now plain text: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-color = Coloured passages, now without colour: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-comment = Comments left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-control-character = Invisible signs left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-custom-emoji = Special emoji, now ordinary ones: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-drawing = Drawings and lines left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-embedded-object = Embedded files left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-emphasis = Paragraphs where bold or italics could not all be kept: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-equation = Formulas, now signs on one line: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-field = Automatic dates, numbers and references, kept as last shown: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-footer = Footers left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-footnote = Footnotes, now a list of notes at the end: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-header = Headers left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-hidden-text = Hidden passages left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-html = Pieces of HTML left out, their words kept: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-image = Pictures left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-link = Links that others cannot open, now plain words: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-list-in-quote = Lists inside a quotation, now plain lines: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-page-break = Page breaks left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-raised-text = Raised or lowered signs, now on the line: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-ruby = Reading aids above words left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-spoiler = Covered passages, now open to read: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-symbol = Signs of a picture font left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-table = Tables, now one line a row: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-text-box = Text boxes, their words now in the text: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-tracked-deletion = Tracked deletions carried out, the words left out: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-tracked-insertion = Tracked insertions accepted, the words kept: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}
loss-underline = Underlined passages, now without the line: { NUMBER($count) }.{ $example ->
    [none] {""}
   *[other] {" "}The first: “{ $example }”.
}

refused-docx-broken = This file does not open as a Word document. Open it in Word, save it again as a Word document (.docx) and send that. Or paste the text here.
refused-docx-locked = This document is locked with a password, so I cannot read it. Save a copy without the password and send that. Or paste the text here.
refused-docx-old = This is a Word document of the old kind (.doc), which I cannot read. Save it in the new kind (.docx) and send that. Or paste the text here.
refused-docx-too-big = This document is too big. I take files of up to { NUMBER($most) } megabytes, and text of a letter’s length. Take the pictures out, or paste the text here.
refused-docx-empty = There is no text in this document. If it shows pictures of pages, send the document that they were made from. Or paste the text here.
refused-text-too-big = This file is too long for a letter. I take up to { NUMBER($most) } characters. Send the text alone, or paste it here.
refused-text-unreadable = There is no readable text in this file. Send a file of Word (.docx) or of plain text (.md), or paste the text here.
