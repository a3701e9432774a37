### What could not be accepted, what would be, and an example. Nobody is blamed.

refused-choose-one = Please tap one of the buttons below, or type what stands on it.
refused-cannot-skip = This answer is needed for the signature, so it cannot be skipped.
refused-nothing-before = This is the first question; there is nothing before it.
refused-nothing-to-keep = There is no earlier answer to keep here.
refused-already-answered = Every question has its answer already.
refused-signing-needs-consent = Without this consent the signature cannot be kept, so it would end here. Nothing has been sent. If you change your mind, tap “Yes”; otherwise “Set aside” leaves, and you can delete what you typed.
refused-signed-before = You have signed for { $organisation } already{ $number ->
    [0] {""}
   *[other] {" "}(number { $number })
}. /status shows it. To sign for another organisation, go back and type its name.
refused-only-text = I can read typed answers only, no pictures, files or voice messages. Please type your answer.
refused-no-mail = Codes cannot be sent by e-mail at the moment, so the signature cannot be confirmed now. Your answers are kept; please try again later.

refused-letter-unknown = I do not know that letter. Perhaps the link was cut off; these are the letters that I have.
refused-letter-draft = This letter has not been published yet.
refused-letter-not-yet-open = This letter cannot be signed yet.
refused-letter-closed = Signing has closed, so nothing more can be added. What you typed is kept.
refused-letter-delivered = This letter has been delivered and can no longer be signed.
refused-letter-cancelled = The organisers have cancelled this letter.

refused-country-unknown = I do not know a country called “{ $typed }”. Please type the name of a country in any language, for example: Uruguay. If you belong to no single country, tap the button.

refused-quote-itself = Please type the sentence itself, or skip this question.
refused-day-unclear = I cannot tell which day that is, or it is not between today and the close. Please type it with its month, for example: { $example }

refused-handover-over = This link no longer works: it was used, taken back, or is older than a week. Please ask your colleague for a new one.

refused-code-shape = The code has six digits. Please type them as they stand in the e-mail, for example: 123456
refused-code-wrong = That is not the code from the newest e-mail. { $left ->
    [0] It can no longer be used; please ask for a new one.
    [one] You can try once more.
   *[other] You can try { $left } more times.
}
refused-code-expired = That code is older than ten minutes and no longer works. Please ask for a new one.
refused-code-used-up = There were too many attempts with this code, so it no longer works. Please ask for a new one.
refused-code-too-many = Several codes have been sent already. To protect the mailbox, the next one can be sent { $minutes ->
    [one] in one minute
   *[other] in { $minutes } minutes
}. Codes can be slow to arrive; please look in your spam folder, too.

refused-empty = Nothing readable arrived. Please type your answer as text.
refused-unreadable = One character in it cannot be shown ({ $character }). Please type the answer again without it.
refused-too-long = That has { $length } characters; there is room for { $most }. Please shorten it.
refused-no-letters = There are no letters in it. Please type the answer in words.

refused-organisation-too-long = That name has { $length } characters; there is room for { $most }. Please type the name alone, for example: Defenders’ Network (DN)
refused-organisation-too-short = One character alone is hardly a name. Please type it in full, for example: Defenders’ Network (DN)
refused-organisation-no-letters = I see no letters in it. Please type the name of the organisation, for example: Defenders’ Network (DN)
refused-organisation-is-email = That looks like an e-mail address, which I will ask for later. Please type the name of the organisation, for example: Defenders’ Network (DN)
refused-organisation-is-link = That looks like a link, which I will ask for in a moment. Please type the name of the organisation, for example: Defenders’ Network (DN)
refused-organisation-is-command = That looks like a command. Please type the name of the organisation, for example: Defenders’ Network (DN)
refused-organisation-is-greeting = Hello. Please type the name of the organisation, for example: Defenders’ Network (DN)

refused-name-too-long = That has { $length } characters; there is room for { $most }. Please type your name alone, for example: Maria Sample
refused-name-no-letters = I see no letters in it. Please type your name, for example: Maria Sample
refused-name-is-email = That looks like an e-mail address, which I will ask for in a moment. Please type your name, for example: Maria Sample
refused-name-is-link = That looks like a link or an account name. Please type your name, for example: Maria Sample

refused-role-too-long = That has { $length } characters; there is room for { $most }. Please shorten it, for example: Director
refused-role-no-letters = I see no letters in it. Please type your role, for example: Director
refused-role-is-email = That looks like an e-mail address, which comes next. Please type your role, for example: Director
refused-role-is-link = That looks like a link. Please type your role, for example: Director

refused-email-no-at = An e-mail address has an @ in the middle. Please type it in full, for example: { $right }
refused-email-two = There seem to be two addresses. Please type one, for example: { $right }
refused-email-space = There is a space inside the address. Please type it without, for example: { $right }
refused-email-no-dot = Something is missing after the @, for instance “.org”. A whole address looks like this: { $right }
refused-email-characters = The character “{ $character }” cannot stand there in an address. A right one looks like this: { $right }
refused-email-too-long = That address has { $length } characters, more than the { $most } that an address can have. Please check it, for example: director@example.org

refused-website-too-long = That has { $length } characters; there is room for { $most }. The front page is enough, for example: example.org
refused-website-is-email = That looks like an e-mail address. Please type the address of the website, for example: example.org, or skip this question.
refused-website-is-handle = That is an account name; I cannot tell on which site. Please type the whole address, for example: { $right }
refused-website-space = There is a space inside the address. Please type it without, for example: { $right }
refused-website-scheme = Only a web address can be kept here, for example: example.org
refused-website-login = There is a user name or a password in that address. Please type it without, for example: example.org
refused-website-port = Please type the address without the number after the colon, for example: { $right }
refused-website-no-dot = A web address has a dot in it. Please type it in full, for example: { $right }
refused-website-is-number = That address is a number. Please type the website’s name, for example: example.org
refused-website-local = That address works on one computer only. Please type the public one, for example: example.org
refused-website-characters = Some character in it cannot stand in a web address. A right one looks like this: example.org
