### Questions to the organisers, their answers, and what they ask back.

command-ask = Ask the organisers
command-questions = Questions to answer
question-which = <b>Which letter is your question about?</b>
ask-question = <b>What would you like to ask about “{ $title }”?</b>
    Please type it in one message, of { $most } characters at most.
ask-further = <b>What would you like to tell the organisers of “{ $title }”?</b>
    Please type it in one message, of { $most } characters at most.
label-question = Your question
label-further = Your message
question-readers = The organisers read what you write. They see the organisation that you signed for, if you did, and not your account. Please write nothing that would endanger you.
question-other-way = You can also write to { $coordinator }: <code>{ $contact }</code>
question-sent = Passed on. The answer comes here.
button-ask-more = Add something
button-ask-further = Ask further
button-ask-answer = Answer
refused-questions-many = The organisers have { $most } messages of yours without an answer so far. Please wait for one of them; if it is urgent, write to { $contact }.
refused-only-words = Only typed words are passed on, no pictures, files or voice messages. Please type your message, again as a reply.
reply-too-late = This message can no longer be answered here. What you typed was not passed on, and is not kept.

desk-answers = <b>The organisers of “{ $title }” answer</b>
desk-writes = <b>The organisers of “{ $title }” write</b>
desk-asks = <b>The organisers ask about your signature for { $organisation }</b>
    The letter is “{ $title }”.
desk-you-wrote = <i>You wrote:</i> { $words }
desk-how = You can reply to this message, or tap the button.

thread-question = <b>A question about “{ $title }”</b>
thread-further = <b>A further message about “{ $title }”</b>
thread-from = From <b>{ $organisation }</b>{ $number ->
    [0] {""}
   *[other] , number { $number }
}
thread-from-more = and { $count ->
    [one] one more organisation
   *[other] { $count } more organisations
} of the same person
thread-from-unsigned = From somebody who has not signed
thread-somebody = Somebody who has not signed
thread-words = <blockquote>{ $words }</blockquote>
thread-words-gone = These words were erased.
thread-how = To answer, reply to this message or tap the button. Your words are passed on, your account is not.
thread-answered = <b>{ $name }</b> has answered, { $when }:
thread-closed = <b>{ $name }</b> has closed this without an answer, { $when }.
thread-head = <b>“{ $title }”</b>
thread-asked = <b>Asked</b>, { $when }
    <blockquote>{ $words }</blockquote>
thread-told = <b>{ $name }</b>, { $when }
    <blockquote>{ $words }</blockquote>
thread-close-ask = <b>Close this without an answer?</b>
    Nothing is sent. The person can still write, and then it is open again.
thread-is-closed = Closed.
button-thread = The whole thread
button-thread-answer = Answer
button-thread-answer-too = Answer as well
button-thread-done = Done
button-thread-earlier = Earlier
button-thread-close-yes = Yes, close it
button-thread-close-no = No, keep it open
button-thread-open = { $who }
button-questions = To the questions

questions-head = <b>Questions</b>
questions-none = Nothing is open.
questions-waiting = <b>Waits:</b> { $who }, { $when }
    <i>{ $words }</i>
questions-answered = Answered: { $who }, { $when }
    <i>{ $words }</i>
questions-more = { $count ->
    [one] One more is open.
   *[other] { $count } more are open.
}

ask-reply = <b>What shall the organisers of “{ $title }” answer?</b>
    Please type it in one message, of { $most } characters at most. Your name is not shown.
label-reply = Your answer
reply-sent = Your answer has gone out.
reply-second = Your answer has gone out, too. { $name } had answered before, { $when }.
reply-after = { $name } has answered already, { $when }. You can add to it.
refused-thread-nobody = This person can no longer be reached here, so nothing was sent. Perhaps an e-mail address is known from the signature.
