### A broadcast being composed: its items, its audience, the preview, and the last question.

command-broadcast = Write to those who signed
button-desk-broadcast = Broadcasts
composing-which = For which letter do you want to write to the signatories?
composing-list = <b>Broadcasts of “{ $title }”</b>
    Drafts: { $drafts }
    Sent or planned: { $sent }
button-composing-new = A new broadcast
button-composing-copies = Copy an earlier one
button-composing-list = All broadcasts
composing-copies = { $count ->
    [0] There is nothing to be copied yet.
   *[other] Which one shall be copied? The copy is a draft; nothing is sent.
}
composing-copied = This is the copy. Its time of sending was not taken over.
composing-untitled = no text yet

composing-hub = <b>Your broadcast so far:</b> “{ $title }”
composing-draft-by = A draft; changed last by: { $name }
composing-waits = Waits for approval; asked for by: { $name }
composing-approved = Approved by: { $name }
composing-to = <b>To</b> { $count ->
    [0] nobody
    [one] one person
   *[other] { $count } people
}: { $groups }
composing-only-languages = Only in: { $what }
composing-only-countries = Only from: { $what }
composing-only-role = Only people whose role holds “{ $what }”
composing-only-after = Only those who signed after { $what }
composing-only-got = Only those who did not get “{ $what }”
composing-no-text = <b>Text:</b> none yet
composing-text-own = <b>{ $language }</b> ({ $count ->
    [one] one person
   *[other] { $count } people
}): { $words }
composing-text-other = <b>{ $language }</b> ({ $count ->
    [one] one person
   *[other] { $count } people
}): no text of its own; they get the text in this language: { $other }
composing-text-none = <b>{ $language }</b> ({ $count ->
    [one] one person
   *[other] { $count } people
}): no text yet
composing-media-none = <b>Picture or file:</b> none
composing-media-photo = <b>Picture or file:</b> a picture
composing-media-document = <b>Picture or file:</b> a file
composing-buttons-none = <b>Buttons:</b> none
composing-button = Button “{ $label }”: { $link }
composing-now = <b>When:</b> as soon as you send it
composing-due = <b>When:</b> { $when }
composing-when-typed = That is { $when }. Below stands the same moment in the letter’s time.
composing-silent-on = It arrives without a sound.
composing-silent-off = It arrives with a sound.
composing-late-on = Whoever signs later gets it, too.
composing-late-off = Whoever signs later does not get it.
composing-flaw-no-text = There is no text yet. Please write one first; a picture or a file goes with it.
composing-flaw-long = The message is too long by { $over ->
        [one] one character
       *[other] { $over } characters
    } (language of the text: { $language }). At most { $most } fit, with the line below it. Your text is kept; please shorten it.
composing-flaw-nobody = Nobody would get it. Please choose other people.
composing-flaw-due = The time for which it was planned is over. Please choose another one.
composing-not-ready = It cannot be sent yet. What is missing stands at the end of this message.
composing-too-late = This broadcast has been sent, cancelled or deleted meanwhile. What you sent now was not used.
composing-kept = The draft is kept. /broadcast shows it again.
composing-changed = It was changed meanwhile (changed last by: { $name }). Please look at it again before you go on.
toast-composing-left = It is no draft any more. This is how it stands.
toast-composing-one-group = At least one group has to stay.
toast-composing-own = Somebody else has to approve it: it is your own.

button-composing-to = To whom
button-composing-text = Text: { $language }
button-composing-languages = Text in another language
button-composing-media = Picture or file
button-composing-buttons = Buttons
button-composing-when = When
button-composing-silent-on = Without a sound
button-composing-silent-off = With a sound
button-composing-late-on = Also to those who sign later
button-composing-late-off = Not to those who sign later
button-composing-sample = See ten of them
button-composing-preview = Preview
button-composing-test-me = Send me a test
button-composing-test-team = Send the others a test
button-composing-send = Send…
button-composing-send-waits = Waits for approval…
button-composing-drop = Delete
button-composing-all = All broadcasts
button-composing-back = Back to the broadcast
button-composing-to-back = Back
composing-drop = Delete the draft “{ $words }”? It is gone for all organisers.
button-composing-drop-yes = Yes, delete it
button-composing-drop-no = No, keep it
composing-dropped = The draft is deleted.

ask-composing-text = Please type the text in this language: { $language }. Bold, links and other formatting stay as you type them. Up to { $room } characters fit.
label-composing-text = Text
composing-text-so-far = This is the text so far ({ $language }). You can copy it from the next message, change it, and send it again.
button-composing-text-first = For all other languages, too
button-composing-text-out = Take this text out
ask-composing-media = Please send a picture or a file. It goes with the text, which may then have 1,024 characters with the line below it.
label-composing-media = Picture or file
button-composing-media-out = Take it out
composing-caption-left = The words below the picture or file were not taken, because there is a text already.
ask-composing-buttons = Please type the buttons, one a line: the words on it, a bar, and the address. At most { $most }. For example:

    { $right }
label-composing-buttons = Buttons
button-composing-buttons-out = Take all buttons out
ask-composing-when = When shall it be sent? For example: { $coming }
label-composing-when = When
choice-composing-when-now = As soon as I send it
words-composing-when-now = as soon as i send it|now|at once|right away|immediately
ask-composing-after = Only to those who signed after which day? For example: { $today }
label-composing-after = Signed after
ask-composing-role = Which words shall the person’s role hold? For example: director
label-composing-role = Role
ask-composing-countries = From which countries? Please type them with commas between. For example: Kenya, France
label-composing-countries = Countries
ask-composing-reason = What should be different? Whoever made the broadcast reads your words.
label-composing-reason = Reason
ask-composing-typed = What you type or send now is kept for this broadcast. You can also choose a button.
label-composing-typed = Message
composing-languages = In which language do you want to write a text? Whoever has no text in their own language gets the first one.
composing-typed = <b>Kept:</b> { $words }
    What is it meant as?
button-composing-as-text = As the text: { $language }
button-composing-as-below = Below the text: { $language }
button-composing-as-buttons = As the buttons
button-composing-as-nothing = For nothing; forget it

refused-composing-buttons = { $count ->
    [one] One thing is not right yet. Please type all the buttons once more.
   *[other] { $count } things are not right yet. Please type all the buttons once more.
}
refused-composing-buttons-many = These are { $count } buttons; { $most } fit.
refused-composing-button-bar = Line { $line }, “{ $typed }”: the bar between the words and the address is missing. For example: { $right }
refused-composing-button-label = Line { $line }, “{ $typed }”: the words for the button are missing or cannot be read. For example: { $right }
refused-composing-button-label-long = Line { $line }, “{ $typed }”: the words have { $length } characters, and { $most } fit. For example: { $right }
refused-composing-button-https = Line { $line }, “{ $typed }”: the address has to begin with https://. For example: { $right }
refused-composing-button-login = Line { $line }, “{ $typed }”: the address holds a login, which everybody would see. For example: { $right }
refused-composing-button-link = Line { $line }, “{ $typed }”: this is not an address on the web. For example: { $right }
refused-composing-media = This was text. Please send a picture or a file, for example a photo or a PDF; or go back to the broadcast.
refused-composing-country = “{ $typed }” is no country that I know for sure. Please type its full name. For example: Kenya, France

composing-audience =
    <b>To whom?</b> “{ $title }”
    Whoever withdrew, or did not agree to updates, never gets a broadcast.
composing-group-confirmed = signed and confirmed
composing-group-pending = approval pending
composing-group-unconfirmed = code not typed yet
composing-group-unfinished = begun, not sent
button-composing-only-in = ✓ Only: { $name }
button-composing-only-out = Only: { $name }
button-composing-group-in = ✓ { $name } ({ $count })
button-composing-group-out = { $name } ({ $count })
button-composing-countries = Countries
button-composing-role = Role
button-composing-after = Signed after
button-composing-got = Did not get
button-composing-clear-countries = All countries
button-composing-clear-role = Any role
button-composing-clear-after = Whenever they signed
button-composing-clear-got = Whatever they got
composing-earlier = { $count ->
    [0] Nothing has been sent under this letter yet.
   *[other] Only to those who did not get which one?
}
button-composing-earlier = { $words }
composing-nobody-left-out = No signature of the letter is left out.
composing-left-out = <b>Signatures that are not meant</b>
composing-out-withdrawn = Withdrawn or declined: { $count }
composing-out-state = In a state that is not chosen: { $count }
composing-out-consent = Did not agree to updates: { $count }
composing-out-muted = Want no more updates at all: { $count }
composing-out-unreachable = Cannot be reached: { $count }
composing-out-got = Got the earlier broadcast: { $count }
composing-out-conditions = Left out by your conditions: { $count }
composing-out-once = Get it once already, for another organisation: { $count }
composing-count = { $what }: { $count }
composing-by-mail = Of these by e-mail: { $count }
composing-sample = <b>{ $count ->
    [one] One of them
   *[other] { $count } of them
}</b>
composing-sample-one = { $organisation }, { $country } ({ $language })
composing-sample-kept = { $organisation }, { $country } ({ $language }), name kept back
composing-sample-unfinished = Somebody who has begun to sign ({ $language })

composing-preview = <b>Preview in this language: { $language }.</b> { $count ->
        [one] One person gets
       *[other] { $count } people get
    } exactly the next message:
composing-preview-other = <b>Preview for those who speak { $language }.</b> There is no text for them, so they get the one in this language: { $other }. { $count ->
        [one] One person gets
       *[other] { $count } people get
    } exactly the next message:
composing-preview-end = That was the preview. Nothing has been sent to anybody else.
preview-failed = Telegram refused this message, so nobody could get it as it is. Please change the text, the picture or the buttons, and look at the preview again.
composing-test-own = <b>A test.</b> This is what you would get:
composing-test-end = That was the test. Nobody else got it.
composing-test-from = <b>A test, not sent to any signatory.</b> { $name } shows you the next message, for “{ $title }”:
composing-test-sent = { $count ->
    [0] Nobody else organises this letter, so nobody got a test.
    [one] The test went to one other organiser.
   *[other] The test went to { $count } other organisers.
}

composing-send-ask = <b>Send to { $count ->
        [one] one person
       *[other] { $count } people
    }?</b> “{ $title }”
composing-send-means = The people are counted anew when it begins. Whoever no longer agrees by then gets nothing. You can pause it or cancel the rest; what has arrived cannot be taken back.
button-composing-go = Yes, send it now
button-composing-plan = Yes, send it at that time
composing-eyes-needed = Another organiser has to approve it first.
composing-eyes-asked = The other organisers have been asked to approve it.
composing-eyes-nobody = Nobody else organises this letter who could approve it. An admin can invite somebody with /roles.
composing-eyes-sent = { $count ->
    [one] One other organiser was asked. You will be told what she says.
   *[other] { $count } other organisers were asked. You will be told what they say.
}
button-composing-ask-eyes = Ask the others to approve it
composing-eyes =
    <b>{ $name } asks for your approval.</b> A broadcast for “{ $title }” is ready for { $count ->
        [one] one person
       *[other] { $count } people
    }. Please look at the preview before you approve it.
button-composing-approve = Approve
button-composing-not-yet = Not yet
composing-yes-told = { $name } has approved your broadcast for “{ $title }”. It has not been sent yet.
composing-yes-said = Thank you. { $name } has been told and can send it now.
composing-no-told = { $name } does not approve your broadcast for “{ $title }” yet: { $reason }
composing-no-said = Thank you. { $name } has been told and can change it.
composing-cost = It leaves at { $rate } messages a second, for which Telegram takes about { $stars ->
    [one] one Star
   *[other] { $stars } Stars
} from the bot’s balance.
