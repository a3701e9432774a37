### The organisers' desk: roles, errands, jobs.

errand-set-aside = Set aside. What you typed is kept, and nothing has been sent. You can go on whenever you like.
errand-deleted = Deleted. Nothing remains of what you typed.
ask-back = <b>Did you mean one of these?</b> Tap it, or type it again.
job-failed = That did not work, and nothing was changed by it. Please try again; if it fails again, tell whoever runs this bot.
refused-file-gone = Telegram no longer has that file. Please send it again.
desk-somebody = somebody at the desk
all-letters = all letters
button-desk = To the desk
button-roles = Who is at the desk

roles-head = <b>Who is at the desk</b>
roles-settings =
    { $count ->
        [0] No admin is named in the settings of the program.
        [one] One admin is named in the settings of the program, which can be changed only there.
       *[other] { $count } admins are named in the settings of the program, which can be changed only there.
    }
roles-organiser = <b>{ $name }</b>: organiser of { $letter }, since { $when }
roles-admin = <b>{ $name }</b>: admin of { $letter }, since { $when }
roles-link = <b>{ $name }</b>: invited, has not opened the link yet; it works until { $when }. For { $letter }.
button-role-invite = Invite somebody
button-role-away = Take away: { $name }
button-role-link-end = Take the link back: { $name }

role-which =
    <b>What may this person do?</b>
    An organiser publishes, reviews and answers. An admin may also give roles and take data out.
button-role-organiser-all = Organiser of all letters
button-role-admin-all = Admin of all letters
button-role-organiser = Organiser: { $title }
button-role-admin = Admin: { $title }
ask-role-label = <b>Under which name do the others at the desk know this person?</b>
    It is shown to the organisers only, never to signatories.

    <i>For example: Ana, Geneva office</i>
label-role-label = Name at the desk
role-link-organiser = This link makes <b>{ $name }</b> an organiser of { $letter }. It works once, for whoever opens it first, until { $when }. Please send it to nobody else:

    { $link }
role-link-admin = This link makes <b>{ $name }</b> an admin of { $letter }. It works once, for whoever opens it first, until { $when }. Please send it to nobody else:

    { $link }
role-offer-organiser = <b>You are asked to help at the desk</b>
    As an organiser of { $letter } you would publish, review signatures, answer questions and see what signatories told in confidence. What you do is recorded. Signatories never see your account.
role-offer-admin = <b>You are asked to help at the desk</b>
    As an admin of { $letter } you would do all that organisers do, give roles and take data out. What you do is recorded. Signatories never see your account.
role-offer-name = The others at the desk will see you as “{ $name }”.
button-role-accept = I will help
button-role-not-me = This is not for me
role-accepted = Thank you. You are at the desk now, for { $letter }. /desk shows what there is to do.
role-not-taken = All right. The link no longer works, and whoever sent it has been told.
role-taken-up = { $name } has opened the link and is at the desk now.
role-turned-down = { $name } has opened the link and does not want the role.
role-link-ended = The link for { $name } no longer works.
role-away-organiser = <b>Take the role away from { $name }?</b>
    Organiser of { $letter }, since { $when }. It holds at once.
role-away-admin = <b>Take the role away from { $name }?</b>
    Admin of { $letter }, since { $when }. It holds at once.
button-role-away-yes = Yes, take it away
button-role-away-no = No, keep it
role-gone = { $name } is no longer at the desk in that role.
role-lost = You no longer have a role for { $letter }. Thank you for your help.
refused-role-link-over = This link no longer works: it was used, taken back, or is older than two days. Please ask for a new one.
refused-role-link-own = This is the link that you made yourself. Please send it to the person for whom it is; it is not used up.
refused-last-admin = { $name } is the only admin there is, so the role stays. Give it to somebody else first.
command-roles = Who is at the desk

command-desk = The organisers’ desk
desk-head = <b>The desk</b>
desk-letter = <b>The desk:</b> “{ $title }”
desk-open = Open until { $when }, { $days ->
    [0] which is today
    [one] one day left
   *[other] { $days } days left
}
desk-not-yet = Published, not open yet; it closes on { $when }
desk-over = Its deadline was { $when }
desk-draft = A draft; nobody but the desk can see it
desk-closed = Closed
desk-delivered = Delivered
desk-cancelled = Cancelled
desk-standing = <b>{ $count ->
        [one] One organisation
       *[other] { $count } organisations
    }</b> under the letter, { $today ->
        [0] none
        [one] one
       *[other] { $today }
    } of them since this morning
desk-underway = Approval pending: { $pending }
    Code not typed yet: { $code }
    Begun and not sent: { $drafts }
    Withdrawn: { $withdrawn }, declined: { $declined }
desk-to-decide = <b>To decide</b>
    Waiting for review: { $review }
    Perhaps the same organisation twice: { $alike }
    Questions without an answer: { $questions }
desk-nothing-to-decide = Nothing waits for a decision.
desk-as-of = <i>As of { $when }. This message keeps itself up to date.</i>
button-desk-review = Review ({ $count })
button-desk-questions = Questions ({ $count })
button-desk-letter = The letter
button-desk-letter-new = A new letter
button-desk-kit = Share kit
button-desk-growth = Chart over time
button-desk-map = Chart by country
button-desk-import = Import a list
button-desk-digest = Daily digest
button-desk-group = Link a group
button-desk-again = Refresh
chart-growth-caption = Signatures over time
chart-country-caption = Signatures by country
chart-growth-title = { $title }: signatures
chart-country-title = { $title }: countries
chart-now = { $count ->
    [one] one organisation
   *[other] { $count } organisations
}
chart-closes = closes on { $when }
chart-others = all others
chart-nothing = Nobody has signed yet
chart-no-country = no country given
