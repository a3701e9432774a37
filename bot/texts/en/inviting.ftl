### An invitation to the letter that follows, and signing again in a few taps.

invited-before = You signed <b>{ $before }</b> ({ $year }) for <b>{ $organisation }</b>, { $country }.
invited-newcomer = Signed by <b>{ $organisation }</b>, { $country }: <b>{ $before }</b> ({ $year }).
invited-newcomer-hidden = Your organisation signed <b>{ $before }</b> ({ $year }).
invited-since = <b>What has happened since</b>
invited-outcome = { $day }: { $words }
invited-delivered = It was delivered on { $day }.
invited-closed = { $count ->
    [0] Nobody else has signed it.
    [one] One organisation signed it.
   *[other] { $count } organisations signed it.
}
invited-next =
    The coalition now writes again: <b>{ $title }</b>
    To: { $addressee }
    Open until { $when }
invited-last-time = The last time you said yes to: { $what }.
invited-last-time-nothing = The last time you said yes to the signature alone: no name shown, no messages.
invited-question = <b>Would you like to sign this letter, too?</b> “Sign the same way” shows you every answer before anything is sent.
invited-newcomer-question = <b>Would you like to sign this letter for the organisation?</b> You will be asked who you are and what you agree to.
invited-once-more = You have not answered yet. Perhaps you had no time. I will not ask again.
invited-quiet = There is something for you here.
invited-status = You are invited to sign “{ $title }” for <b>{ $organisation }</b>. It is open until { $when }.
button-invited-open = Invitation: { $organisation }

button-invited-same = Sign the same way
button-invited-anew = Sign with other answers
button-invited-change = Change my details
button-invited-read = Read the letter
button-invited-no = Not this time
button-invited-pass = I am not authorised any more
button-invited-code = The e-mail came to me: send a code
button-invited-begin = Sign and say who I am
button-invited-after-all = I would like to after all
button-invited-keep = I will answer myself

invited-declined = All right. You get no more messages about “{ $title }”. If you change your mind, the button below brings the invitation back, until { $when }.
invited-signed = You have signed already. This is how it stands:
invited-pass =
    With this link a colleague can sign “{ $title }” for <b>{ $organisation }</b>. It works once, within one week, for whoever opens it first. Send it to that person only.

    { $link }

    Your own name and address are not passed on.
invited-own-link = This is the link for your colleague. Please send it to the person who may sign now.
invited-proven = Thank you, the code is right. What is known of you is filled in: you can look at it and change it before you sign.
invited-code-again = A new code is on its way to the same address. The earlier one no longer works.
refused-invitation-over = This link does not work. Each one works once, for one person. If you got several e-mails, open the newest, or ask whoever sent you the link.

again-head = <b>Please look at this before you sign.</b> Nothing has been sent yet.
again-answers = <b>What you answer</b>
again-answer = → <b>{ $answer }</b>
again-quote = Your sentence for the press belongs to the earlier letter. It is not used again.
again-declare = With “Sign now” you declare that you are authorised to sign “{ $title }” for <b>{ $organisation }</b>, and you give the answers above.
again-changed = Something has changed since this was shown to you. Please look at it once more.
again-one-more = There is a question that you were not asked the last time. Your other answers are kept.
button-again-sign = Sign now
button-again-on = ☑ { $what }
button-again-off = ☐ { $what }
button-again-back = ← Back to the invitation

ask-mailbox =
    <b>Please type the code from the new e-mail.</b>
    It was sent to the address that got the invitation. It has six digits and is good for ten minutes.
label-mailbox = Code
choice-mailbox-resend = Send a new code
choice-mailbox-somebody-else = It is not my address
words-mailbox-resend = resend|new code|send again|again|send a new code
words-mailbox-somebody-else = not mine|somebody else|it is not my address|not my address|it is not my mailbox|not my mailbox
status-proving = <b>{ $organisation }</b>: waiting for the code that was sent to the address of the invitation. “{ $title }”

data-invitations = Invitations to a letter that follows

mail-invited-since = What has happened since:
mail-invited-first = You get two e-mails about this letter at the most.
mail-invited-last = This is the last e-mail about this letter.
mail-invitation-subject = A letter that your organisation signed: will you sign the next one?
mail-invitation-body =
    Hello,

    Your organisation, { $organisation } ({ $country }), signed “{ $before }” ({ $year }).

    { $since }

    The coalition now writes again: “{ $title }”, to { $addressee }. It is open until { $when }.

    To read it and to sign, open this link. It opens a chat in Telegram and is meant for you alone:

    { $link }

    If somebody else may sign for your organisation now, open the link and choose “I am not authorised any more”. You then get a link for your colleague.

    { $last } To get no invitation again: { $stop }

    { $coordinator }
mail-invitation-by-reply-subject = A letter that your organisation signed: will you sign the next one?
mail-invitation-by-reply-body =
    Hello,

    Your organisation, { $organisation } ({ $country }), signed “{ $before }” ({ $year }).

    { $since }

    The coalition now writes again: “{ $title }”, to { $addressee }. It is open until { $when }.

    To read it and to sign, open this link. It opens a chat in Telegram and is meant for you alone:

    { $link }

    If somebody else may sign for your organisation now, open the link and choose “I am not authorised any more”. You then get a link for your colleague.

    { $last } To get no invitation again, write “stop” to { $contact }.

    { $coordinator }
