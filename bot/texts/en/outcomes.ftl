### What came of a letter: replies and outcomes.

outcomes-since = <b>What has happened since</b>
outcome-kind-reply = reply
outcome-kind-outcome = outcome
outcome-line = <b>{ $day }</b> ({ $kind }): { $words }
outcome-line-link = <b>{ $day }</b> ({ $kind }): { $words } { $link }

outcomes-head = <b>Replies and outcomes of “{ $title }”</b>
    Everybody who may read the letter sees them.
outcomes-none = <b>Replies and outcomes of “{ $title }”</b>
    There are none yet. What you add stands on the letter’s card and page, for everybody who may read the letter.
button-outcomes = Replies and outcomes
button-outcome-new = Add one
button-outcome-one = { $day }: { $words }

outcome-one = <b>{ $day }</b> ({ $kind })
outcome-in-language = { $language }: { $words }
outcome-link = More: { $link }
outcome-added = <b>It is added.</b> Readers of the letter see it from now on.
outcome-changed = <b>It is changed.</b>
outcome-meanwhile = Nothing was changed: { $name } changed it meanwhile ({ $when }). This is how it is now.
outcome-gone = <b>It is taken out.</b>
outcome-gone-meanwhile = Somebody else has taken it out meanwhile, so nothing was changed.
outcome-out-ask = <b>Take this one out?</b> Readers will not see it any more. What was sent to signatories stays with them.
outcome-drafted = This is a draft. Nothing has been sent: look at it, change it, and send it when it is right.
button-outcome-tell = Tell the signatories
button-outcome-words = Words: { $language }
button-outcome-add-words = Add words: { $language }
button-outcome-day = Another day
button-outcome-kind = Reply or outcome
button-outcome-link = Link
button-outcome-out = Take it out
button-outcome-out-yes = Yes, take it out
button-outcome-out-no = No, leave it

outcome-broadcast =
    News of “{ $title }”

    { $day } ({ $kind }): { $words }
outcome-broadcast-link =
    News of “{ $title }”

    { $day } ({ $kind }): { $words }

    { $link }

ask-outcome-kind =
    <b>What has happened?</b>
    A reply is an answer to the letter. An outcome is something that followed from it, such as a resolution.
label-outcome-kind = Kind
choice-outcome-kind-reply = A reply
choice-outcome-kind-outcome = An outcome
words-outcome-kind-reply = a reply | reply | an answer | answer
words-outcome-kind-outcome = an outcome | outcome | result
ask-outcome-day = <b>On which day?</b>
    Tap one, or type the day.

    <i>For example: 13 April 2018</i>
label-outcome-day = Day
choice-outcome-day-today = Today
choice-outcome-day-yesterday = Yesterday
words-outcome-day-today = today
words-outcome-day-yesterday = yesterday
ask-outcome-words = <b>In one or two sentences: what has happened?</b>
    Please write in this language: { $language }. The other languages of the letter can be added afterwards. Everybody who may read the letter can read it.

    <i>For example: The Secretary-General’s office has answered and promises a report.</i>
label-outcome-words = Words
ask-outcome-link = <b>Where can it be read?</b>
    Type a web address, or skip this question.

    <i>For example: https://example.org/reply</i>
label-outcome-link = Link
refused-outcome-link = That is not a complete web address. It begins with https://, for example: { $right }
