### A broadcast under way, what became of it, and how one stops it.

broadcast-foot = You get this because you signed “{ $title }” and agreed to hear of it.
broadcast-stop-letter = No more on this letter
broadcast-stop-all = No more at all
stopped-letter = Stopped. You will hear no more of “{ $title }”. Your signature stays as it is, and in /status you can change your mind.
stopped-all = Stopped. You will get no more updates, of whatever letter. What you ask for yourself still comes.
button-updates-again = I want updates after all
updates-again = Thank you. Updates come again, for the letters for which you agreed to them.
toast-preview = This is a preview; nothing is stopped.

button-broadcast-one = { $state }: { $words }
broadcast-state-draft = draft
broadcast-state-approval = waits for approval
broadcast-state-scheduled = planned
broadcast-state-running = under way
broadcast-state-paused = paused
broadcast-state-done = sent
broadcast-state-cancelled = cancelled
broadcast-is-draft = <b>A draft of a broadcast:</b> “{ $title }”
broadcast-is-approval = <b>Broadcast, waits for approval:</b> “{ $title }”
broadcast-is-scheduled = <b>Broadcast planned for { $when }:</b> “{ $title }”
broadcast-is-running = <b>Broadcast under way:</b> “{ $title }”
broadcast-is-paused = <b>Broadcast paused:</b> “{ $title }”
broadcast-is-done = <b>Broadcast sent, done on { $when }:</b> “{ $title }”
broadcast-is-cancelled = <b>Broadcast cancelled:</b> “{ $title }”. What had arrived stays where it is.
broadcast-progress =
    { $sent } of { $total } sent
    Cannot be reached: { $unreachable }
    No longer agree: { $withdrawn }
    Failed: { $failed }
    Uncertain: { $uncertain }
broadcast-speed = { $rate } a minute, { $minutes ->
    [0] done in a moment
    [one] about one minute left
   *[other] about { $minutes } minutes left
}
broadcast-stopped-message = It stopped by itself: three times Telegram refused the message itself ({ $why }). Please cancel the rest, correct the text, and send it to those who did not get it.
broadcast-stopped-many = It stopped by itself: more than a fifth of the messages failed. Please look at the list; you can go on or cancel.
broadcast-uncertain =
    { $count ->
        [one] For one message nobody can tell whether it arrived
       *[other] For { $count } messages nobody can tell whether they arrived
    }, because the connection broke at that moment. If you send again, some people may get it twice; if not, some may not have it.
button-broadcast-pause = Pause
button-broadcast-resume = Go on
button-broadcast-cancel = Cancel the rest
button-broadcast-refresh = Refresh
button-broadcast-back = Back to the broadcast
button-broadcast-failed-again = Send again to the failed ones
button-broadcast-uncertain-again = Send again to the uncertain ones
button-broadcast-file = The list as a file
broadcast-cancel-ask = <b>Cancel the rest?</b> { $sent } have it already; { $left ->
    [one] one would not get it.
   *[other] { $left } would not get it.
}
button-broadcast-cancel-yes = Yes, cancel the rest
button-broadcast-cancel-no = No, go back
button-broadcast-list-failed = Failed ({ $count })
button-broadcast-list-uncertain = Uncertain ({ $count })
button-broadcast-list-unreachable = Cannot be reached ({ $count })
button-broadcast-list-withdrawn = No longer agree ({ $count })
button-broadcast-list-sent = Sent ({ $count })
broadcast-list-failed = <b>Failed, and why</b>
broadcast-list-uncertain = <b>Uncertain</b>
broadcast-list-unreachable = <b>Cannot be reached: they have blocked the bot or left Telegram</b>
broadcast-list-withdrawn = <b>Did not agree any longer when it was their turn</b>
broadcast-list-sent = <b>Sent</b>
broadcast-recipient = Number { $number }: { $organisation } ({ $why })
broadcast-file-caption = Who got it, who did not, and why. This file holds personal data; please keep it to yourself.

stop-page-title = E-mails with updates
stop-page-ask = Shall we stop sending you e-mails about “{ $title }”? The signature of your organisation stays as it is.
stop-page-button = Stop these e-mails
stop-page-done = Done. You will get no more e-mails about “{ $title }”. The signature of your organisation stays as it is.
stop-page-unknown = This link is not complete. Please open it again from the e-mail, or write to the address in it.
