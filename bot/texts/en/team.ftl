### A group of the organisers, and what it hears.

team-head = <b>A group for “{ $title }”</b>
team-groups = { $count ->
    [0] No group is linked.
    [one] One group is linked.
   *[other] { $count } groups are linked.
}
team-what = A linked group hears that a question or a signature has come in, of the last day and of the close. It never hears who asked or signed in confidence. Decisions count there only from people with a role at the desk.
team-link = Tap the button and choose the group. You have to open it yourself: from somebody without a role it does nothing. It works once, until { $when }.
button-team-link = Link a group
button-team-choose = Choose the group
button-team-back = Back
button-team-end = No longer tell: linked { $when }
team-ended = The group no longer hears of this letter.
team-linked = This group now hears what happens around “{ $title }”: that a question or a signature comes in, the last day, the close. Nothing confidential is said here.
team-linked-rules = Only people with a role at the desk can decide here. One of them can end it with /unlink@{ $bot }.
team-unlinked = This group hears no more of “{ $title }”.
team-not-linked = The group was not linked. The link has been used, is older than two days, or is not yours to use. Please ask an organiser of the letter for a new one.
team-linked-yours = The group hears of “{ $title }” from now on.
team-linked-told = { $name } has linked a group to “{ $title }”. It hears that something happens, and nothing confidential. You can end it at the desk.
team-question = A question has come in about “{ $title }”.
team-question-over = There was a question about “{ $title }”.
team-answered = { $name } has answered, { $when }.
button-team-look = Look at it in private
team-withdrawn = Signature number { $number } under “{ $title }” was withdrawn after the letter had been delivered. The published list has to be replaced.
team-last-day = “{ $title }” closes on { $when }. { $count ->
    [0] No organisation has signed so far.
    [one] One organisation has signed so far.
   *[other] { $count } organisations have signed so far.
}
team-closed = “{ $title }” has closed. { $count ->
    [0] No organisation has signed.
    [one] One organisation has signed.
   *[other] { $count } organisations have signed.
}
