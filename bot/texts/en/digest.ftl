### The daily digest.

ask-digest-hour =
    <b>At which hour shall the digest come?</b>
    Once a day, in one message: what is new and what waits for you. On a day with neither, nothing comes.

    <i>Tap an hour, or type another whole hour, for example: 14</i>
ask-digest-zone = <b>In which city’s time?</b>
    The letter is in the time of { $place }. Tap the button for that, or type a large city near you.
label-digest-hour = Hour
label-digest-zone = Time of
choice-digest-hour-7 = 7:00
choice-digest-hour-8 = 8:00
choice-digest-hour-9 = 9:00
choice-digest-hour-18 = 18:00
choice-digest-hour-20 = 20:00
choice-digest-zone-letter = The time of the letter
words-digest-hour-7 = 7:00 | seven
words-digest-hour-8 = 8:00 | eight
words-digest-hour-9 = 9:00 | nine
words-digest-hour-18 = 18:00 | six in the evening
words-digest-hour-20 = 20:00 | eight in the evening
words-digest-zone-letter = the letter | the time of the letter
refused-hour-not-whole = The digest comes on the full hour only. Please choose { $before } or { $after }, for example: { $before }
refused-hour-unclear = I cannot tell which hour that is. Please type a whole hour from 0 to 23, for example: 8
refused-zone-unknown = I know no place with a clock called “{ $typed }”. Please type a large city nearby, for example: Geneva
digest-set = The digest comes each day at { $hour }, time of { $place }, if there is something to tell.
digest-is-on = The digest comes each day at { $hour }, time of { $place }, if there is something to tell.
digest-is-off = No digest comes any more.
button-digest = Change the digest
button-digest-hour = Another hour
button-digest-place = Another city
button-digest-off = Switch the digest off

digest-head = <b>The day at the desk</b>
digest-letter-open =
    <b>“{ $title }”</b>
    New since yesterday: { $new }, in all: { $count }
    Approval pending: { $pending }
    Waiting for review: { $review }
    Perhaps the same organisation twice: { $alike }
    Questions without an answer: { $questions }
    { $days ->
        [0] It closes today.
        [one] One day left.
       *[other] { $days } days left.
    }
digest-letter-closed =
    <b>“{ $title }”</b>, no longer open
    New since yesterday: { $new }, in all: { $count }
    Approval pending: { $pending }
    Waiting for review: { $review }
    Perhaps the same organisation twice: { $alike }
    Questions without an answer: { $questions }
