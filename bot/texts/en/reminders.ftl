### What the bot reminds of by itself, the deadline for a calendar, and milestones.

remind-draft =
    You have begun to sign “{ $title }” for <b>{ $organisation }</b>. It is not finished yet.

    All your answers are kept. The letter is open until { $when }.
remind-code =
    Only the code is missing: your signature for <b>{ $organisation }</b> under “{ $title }” is not confirmed yet.

    The earlier code no longer works. Tap “Go on”; there you can ask for a new one. The letter is open until { $when }.
remind-approvals =
    You wanted to ask whether { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    } may sign “{ $title }”. Is there an answer?

    The letter is open until { $when }.
remind-week = “{ $title }” closes in { $days ->
    [one] one day
   *[other] { $days } days
}, on { $when }. Not finished yet:
remind-day = “{ $title }” closes in { $hours ->
    [one] one hour
   *[other] { $hours } hours
}, on { $when }. Not finished yet:
remind-left-draft = <b>{ $organisation }</b>: some answers are missing
remind-left-code = <b>{ $organisation }</b>: only the code is missing
remind-left-approval = <b>{ $organisation }</b>: approval pending
remind-quiet = You wanted to finish something here.
remind-foot = { $left ->
    [0] This is the last reminder about it.
   *[other] “No thanks” ends these reminders.
}
remind-not-again = All right. I will not ask again by myself about <b>{ $organisation }</b>. The letter is open until { $when }. You find everything with /status.
button-no-thanks = No thanks
button-remind-status = Show what is unfinished
button-remind-open = Open
button-remind-after-all = Remind me after all
reminders-stopped = All right, no more reminders of this letter. What you have begun is kept: you find it with /status.
reminders-resumed = All right, I will remind you. You can stop it at any time with “No thanks”.

button-desk-reminders = Reminders
reminders-head = <b>Reminders of “{ $title }”</b>
reminders-draft = { $state ->
    [on] ✓
   *[off] ✗
} A day after an unfinished draft: { $count ->
    [0] nobody now
    [one] one person now
   *[other] { $count } people now
}
reminders-code = { $state ->
    [on] ✓
   *[off] ✗
} Two hours after a code was sent and not typed: { $count ->
    [0] nobody now
    [one] one person now
   *[other] { $count } people now
}
reminders-approval = { $state ->
    [on] ✓
   *[off] ✗
} When the board decides, or after three days: { $count ->
    [0] nobody now
    [one] one person now
   *[other] { $count } people now
}
reminders-week = { $state ->
    [on] ✓
   *[off] ✗
} Seven days before the close: { $count ->
    [0] nobody now
    [one] one person now
   *[other] { $count } people now
}
reminders-day = { $state ->
    [on] ✓
   *[off] ✗
} One day before the close: { $count ->
    [0] nobody now
    [one] one person now
   *[other] { $count } people now
}
reminders-rules = Only people who have not finished are reminded. Each gets three reminders at most and can stop them with one tap. Between 21:00 and 8:00 in the letter’s time nothing is sent.
reminders-quiet = This letter is of high risk: its reminders name nothing and make no sound.
button-reminders-draft = { $state ->
    [on] Switch on: draft
   *[off] Switch off: draft
}
button-reminders-code = { $state ->
    [on] Switch on: code
   *[off] Switch off: code
}
button-reminders-approval = { $state ->
    [on] Switch on: approval
   *[off] Switch off: approval
}
button-reminders-week = { $state ->
    [on] Switch on: seven days before
   *[off] Switch off: seven days before
}
button-reminders-day = { $state ->
    [on] Switch on: one day before
   *[off] Switch off: one day before
}

data-reminders = Reminders that you got
data-reminders-stopped = Letters of which you want no reminders

button-calendar = Deadline in my calendar
calendar-caption = Open this file, and your calendar takes the deadline with an alarm one day before. If the deadline changes, tap again: the new file replaces the old entry.
calendar-summary = Last moment to sign: { $title }
calendar-description = It can be signed until { $when }: { $link }
calendar-quiet-summary = Deadline
calendar-quiet-description = Until { $when }

milestone-number = { $count ->
    [one] One organisation has signed “{ $title }”.
   *[other] { $count } organisations have signed “{ $title }”.
}
milestone-closed = “{ $title }” has closed. { $count ->
    [0] No organisation has signed.
    [one] One organisation has signed.
   *[other] { $count } organisations have signed.
}
milestone-ask = Shall I prepare a short message to those who signed? You see and change it first. Nothing is sent by itself.
milestone-prepared = Here is a draft. Change it as you like; nothing is sent before you say so.
milestone-left = All right. Nothing is sent.
milestone-draft-number = { $count ->
    [one] One organisation has signed “{ $title }”. Thank you for being the first.
   *[other] { $count } organisations have signed “{ $title }”. Thank you for being one of them.
}

    Please pass the letter on to others who may want to sign: { $link }
milestone-draft-closed = “{ $title }” has closed. { $count ->
    [0] Thank you for your support.
    [one] One organisation has signed it. Thank you.
   *[other] { $count } organisations have signed it. Thank you for being one of them.
}

    We will tell you when it has been delivered. The letter: { $link }
button-milestone = Prepare a message
button-milestone-no = Not now
