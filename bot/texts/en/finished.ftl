### What stands on a finished letter besides its own words, and why it could not be typeset.
### The first part is there in more languages than the bot speaks.

finished-undersigned = { $count ->
    [one] We, the undersigned organisation
   *[other] We, the undersigned { $count } organisations
}
finished-kept-back = { $count ->
    [one] and { $count } organisation whose name is kept back
   *[other] and { $count } organisations whose names are kept back
}
finished-all-kept-back = { $count ->
    [one] { $count } organisation whose name is kept back
   *[other] { $count } organisations whose names are kept back
}
finished-elsewhere = { $count ->
    [one] and { $count } organisation that signed on paper or by e-mail
   *[other] and { $count } organisations that signed on paper or by e-mail
}
finished-earlier-text = Signed this letter before its text was changed on { $day }.
finished-late = Organisations that signed after the delivery
finished-without-status = The following organisations, which have no consultative status, also share the views expressed in this letter: { $names }.

refused-finished-no-font = This letter cannot be typeset as a PDF: no font of the bot has the signs { $signs }. They stand in: { $where }. The Word document has them all, and Word can save it as a PDF.
