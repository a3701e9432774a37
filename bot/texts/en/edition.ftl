### A text that changes after it was signed: what is asked, told and answered.

ask-edition-kind = <b>What kind of change is it?</b>
    { $all ->
        [one] One signatory has signed a different text.
       *[other] { $all } signatories have signed a different text.
    } About { $share } of 100 words differ. { $numbers ->
        [yes] Figures are among them, such as a date.
       *[no] No figures are among them.
    }

    <b>Small corrections</b>: spelling, punctuation, a wrong link. Nobody who signed could object. Each signatory is told once, sees what changed, and may withdraw.

    <b>More than that</b>: what the letter says or asks is different. Each signatory is asked whether her organisation agrees to the new text.

    If in doubt, ask them. The difference is shown above.
label-edition-kind = Kind of change
choice-edition-kind-editorial = Small corrections: tell them
choice-edition-kind-substantive = More than that: ask them
words-edition-kind-editorial = small corrections tell them | small corrections | editorial | tell them | small
words-edition-kind-substantive = more than that ask them | more than that | substantive | ask them | more
edition-difference = <i>What changes ({ $language })</i>

ask-edition-silent = <b>What about those who do not answer?</b>
    <b>Listed as signed</b>: they stay on the list. A † beside their names says that they signed an earlier text.

    <b>Not listed until they answer</b>: they leave the list and the count at once. They come back when they agree.
label-edition-silent = Without an answer
choice-edition-silent-as-signed = Listed as signed
choice-edition-silent-not-listed = Not listed until they answer
words-edition-silent-as-signed = listed as signed | listed | as signed
words-edition-silent-not-listed = not listed until they answer | not listed
ask-edition-due = <b>Until when do you ask for an answer?</b>
    They are reminded twice at most: halfway, and on the day before. It may not be later than the close of the letter.

    Tap one, or type it.
    <i>For example: Friday 18:00 Geneva</i>
label-edition-due = Answer until
choice-edition-due-3-days = In three days
choice-edition-due-7-days = In seven days
choice-edition-due-close = At the close of the letter
words-edition-due-3-days = in three days | three days | 3 days
words-edition-due-7-days = in seven days | seven days | a week | in a week | 7 days
words-edition-due-close = at the close of the letter | at the close
ask-edition-new-due = <b>Until when do you ask for an answer now?</b>
    Not later than the close of the letter. Tap one, or type it.

    <i>For example: Friday 18:00 Geneva</i>
label-edition-new-due = Answer until
choice-edition-new-due-3-days = In three days
choice-edition-new-due-7-days = In seven days
choice-edition-new-due-close = At the close of the letter
words-edition-new-due-3-days = in three days | three days | 3 days
words-edition-new-due-7-days = in seven days | seven days | a week | in a week | 7 days
words-edition-new-due-close = at the close of the letter | at the close
refused-edition-due-soon = That leaves less than twelve hours, and some of them may be asleep. Please choose a later moment, for example: { $example }
refused-edition-due-late = The letter closes before that, on { $when }. Please choose an earlier moment, or change the deadline of the letter first.
edition-letter-over = The letter has been delivered or cancelled, so its text stays as it is. Nothing was changed.
edition-due-passed = Too little of that time is left by now. Please choose another moment.

ask-edition-sure = <b>Make edition { $next }?</b>
    { $kind ->
        [substantive] { $all ->
                [one] One signatory is asked to answer by { $due }.
               *[other] { $all } signatories are asked to answer by { $due }.
            }
       *[editorial] { $all ->
                [one] One signatory is told.
               *[other] { $all } signatories are told.
            }
    }
    In the chat: { $chat }
    By e-mail: { $mail }
    Cannot be reached: { $nobody }
    { $silent ->
        [not-listed] Without an answer they are not listed, from now on.
        [as-signed] Without an answer they stay listed under the text that they signed.
       *[other] Their signatures stay as they are.
    }
label-edition-sure = Sure
choice-edition-sure-yes = Yes, make it
words-edition-sure-yes = yes | yes, make it | make it
edition-being-told = The signatories are being told now, a few at a time. You will see here when it is done.
edition-all-told = Everybody who can be reached has been told of the changed text. Signatories concerned: { $count }. Cannot be reached: { $nobody }.

difference-title = What has changed
difference-legend = Struck through: taken out. Bold: new.
difference-legend-signs = [–…–]: taken out. [+…+]: new.
difference-none = Nothing has changed in this language.
difference-formatting = Only the formatting has changed.
difference-page = <b>What has changed</b>
difference-caption = What has changed, as a document
button-text-difference = What has changed
button-text-document = The changes as a document
button-text-new = Read the new text

changed-quiet = Something that you did here has changed. Please look at it when you are alone.
changed-editorial = <b>The organisers have corrected the letter “{ $title }”.</b>
    Your signature for { $organisation } stays as it is. You need not do anything; if you do not agree, you can withdraw.
changed-editorial-many = <b>The organisers have corrected the letter “{ $title }”.</b>
    Your signatures for { $count ->
        [one] one organisation
       *[other] { $count } organisations
    } stay as they are. You need not do anything; if you do not agree, you can withdraw each of them.
changed-substantive = <b>The text that you signed has changed:</b> “{ $title }”.
    Does { $organisation } agree to the new text? Please answer by { $when }. { $silent ->
        [not-listed] Until then it is not on the list.
       *[as-signed] Without an answer it stays listed under the text that you signed.
    }
changed-substantive-many = <b>The text that you signed has changed:</b> “{ $title }”.
    You signed it for { $count ->
        [one] one organisation.
       *[other] { $count } organisations.
    } Do they agree to the new text? Please answer by { $when }. { $silent ->
        [not-listed] Until then they are not on the list.
       *[as-signed] Without an answer they stay listed under the text that you signed.
    }
button-text-keep = Yes, we agree to the new text
button-text-keep-all = Yes, all of them ({ $count })
button-text-each = Answer one by one
button-text-answer = Look and answer
changed-reminder = The text of “{ $title }” has changed, and { $count ->
        [one] { $organisation } has not answered yet.
       *[other] { $count } of your organisations have not answered yet.
    } Do you agree to the new text? Please answer by { $when }.
text-changed-again = The text has changed once more since that message. This is how it differs from what you signed.
text-over = “{ $title }” has been delivered or cancelled, so nothing can be changed in it any more. /status shows how your signature stands.
text-kept = <b>Thank you.</b> { $count ->
        [one] { $organisation } agrees
       *[other] { $count } organisations agree
    } to the new text of “{ $title }” (edition { $number }). { $listed ->
        [yes] Nothing else is needed.
       *[no] The signature itself is not confirmed yet; /status shows what is missing.
    }
signature-text-changed = <b>The text has changed.</b> Do you agree to the new one? Please answer by { $when }. { $silent ->
        [not-listed] Until then your organisation is not on the list.
       *[as-signed] Without an answer it stays listed under the text that you signed.
    }
signature-text-late = <b>The text has changed, and you have not answered.</b> { $silent ->
        [not-listed] Your organisation is not on the list.
       *[as-signed] Your organisation is listed under the text that you signed.
    } You can still answer until the letter is delivered.
signature-on-hold = Your organisation is not on the list for the moment. Please ask the organisers.

button-changed-text = Changed text
button-more = More
changed-text-editorial = <b>Changed text of “{ $title }”</b>
    Edition { $number }, of { $day }: small corrections.

    Signatories concerned: { $all }
    Not told yet: { $waiting }
    Told: { $silent_count }
    Withdrawn since: { $withdrawn }
    Cannot be reached: { $nobody }
changed-text-substantive = <b>Changed text of “{ $title }”</b>
    Edition { $number }, of { $day }: the signatories are asked whether they agree to it.

    Signatories concerned: { $all }
    Not asked yet: { $waiting }
    Asked, no answer: { $silent_count }
    Agree to it: { $kept }
    Withdrawn: { $withdrawn }
    Cannot be reached: { $nobody }
changed-text-until = An answer is asked for until { $when }. { $silent ->
        [not-listed] Without one they are not listed.
       *[as-signed] Without one they stay listed under the text that they signed.
    }
changed-text-over = The asking is over: nobody is reminded any more. { $silent ->
        [not-listed] Those who have not answered are not listed.
       *[as-signed] Those who have not answered stay listed under the text that they signed.
    } Answers still count until the letter is delivered.
button-text-names = Who has not answered
button-text-nudge = Remind them now, once
button-text-more-time = Another deadline for answers
button-text-end = End the asking
button-text-end-yes = Yes, end it
changed-text-nudged = They are being reminded now, or in the morning if it is night. It is the last reminder that they get. Those who want no reminders get none.
toast-text-answered = That has been answered already. /status shows how it stands.
toast-nudged = You have reminded them already. They get no other reminder after that.
changed-text-longer = The deadline for answers is changed. Those who have not answered see it with /status.
changed-text-end-ask = <b>End the asking?</b> { $all ->
        [one] One signatory is concerned.
       *[other] { $all } signatories are concerned.
    } Agree to the text: { $kept }. Nobody is reminded any more. { $silent ->
        [not-listed] Those who have not answered stay off the list.
       *[as-signed] Those who have not answered stay listed under the text that they signed.
    }
changed-text-silent = <b>Without an answer</b>
    If somebody has answered by e-mail, tap the organisation and put the answer on record.
button-text-silent = { $number }. { $organisation }
button-text-unreached = { $number }. { $organisation } (cannot be reached)
toast-nobody-silent = Everybody has answered.
changed-text-one = <b>{ $organisation }</b>, number { $number }
    What has it written? Please keep the e-mail: it is the proof.
button-text-said-kept = It agrees to the new text
button-text-said-withdrawn = It withdraws
changed-text-noted-kept = Noted: { $organisation } agrees to the new text, by e-mail.
changed-text-noted-withdrawn = Noted: { $organisation } has withdrawn, by e-mail.
text-said-for-you-kept = An organiser has noted that { $organisation } agrees to the new text of “{ $title }”, by e-mail. If that is not so, you can withdraw, or write to { $contact }.
text-said-for-you-withdrawn = An organiser has noted that { $organisation } has withdrawn from “{ $title }”, by e-mail. If that is not so, please write to { $contact }.
edition-over = <b>The time to answer about the changed text of “{ $title }” is over.</b>
    Agree to it: { $kept }
    Withdrawn: { $withdrawn }
    No answer: { $silent_count }
    Cannot be reached: { $nobody }
    { $silent ->
        [not-listed] Those who have not answered are not listed. They can still answer until the letter is delivered.
       *[as-signed] Those who have not answered stay listed under the text that they signed. They can still answer until the letter is delivered.
    }
edition-over-for-good = <b>The time to answer about the changed text of “{ $title }” is over.</b>
    Agree to it: { $kept }
    Withdrawn: { $withdrawn }
    No answer: { $silent_count }
    Cannot be reached: { $nobody }
    { $silent ->
        [not-listed] Those who have not answered are not listed.
       *[as-signed] Those who have not answered stay listed under the text that they signed.
    }

mail-text-editorial-subject = A letter that your organisation signed
mail-text-editorial-body =
    Hello,

    The organisers have corrected the letter “{ $title }”, which { $organisation } signed. Its signature stays as it is.

    { $words }

    If { $organisation } does not agree, please write to { $contact }.

    { $coordinator }
mail-text-substantive-subject = A letter that your organisation signed
mail-text-substantive-body =
    Hello,

    The text of the letter “{ $title }”, which { $organisation } signed, has changed:

    { $words }

    Does { $organisation } agree to the new text? Please write “we agree” or “we withdraw” to { $contact }, by { $when }. { $silent ->
        [not-listed] Until then it is not on the list.
       *[as-signed] Without an answer it stays listed under the text that it signed.
    }

    { $coordinator }

data-changed-texts = Changed texts
data-edition = Edition
data-answer = Answer
register-column-edition = Edition
receipt-edition = It is edition { $number } of the letter.
