### The conversation in which an organisation signs.

sign-begin = You are about to sign <b>{ $title }</b> for your organisation. It takes about two minutes, and nothing is sent before you say so at the end.
sign-go-on = You began to sign <b>{ $title }</b>. Here is where you were.

step = <i>{ $number } of { $of }</i>
noted = ✓ { $what }: <b>{ $answer }</b>
noted-skipped = ✓ { $what }: none
so-far = Your answer so far: <b>{ $answer }</b>
offer = { $answer }
none-given = none
your-organisation = your organisation
country-international = International

ask-organisation =
    <b>What is your organisation called?</b>
    Please type its name as it should stand under the letter.

    <i>For example: Defenders’ Network (DN)</i>
ask-country =
    <b>In which country is { $organisation } based?</b>
    Type the country in any language.
did-you-mean-country = <b>Did you mean one of these?</b> Tap it, or type the country again.
did-you-mean-email = <b>Is this address right?</b> A character may be missing or in the wrong place. Tap the right one, or type it again.
ask-website =
    <b>Does { $organisation } have a website?</b>
    It helps the organisers to see that the signature is genuine. It is not published.

    <i>For example: example.org</i>
ask-name =
    <b>What is your name?</b>
    You sign as the representative of { $organisation }. You will be asked in a moment whether your name may be shown.
ask-role =
    <b>What is your role there?</b>

    <i>For example: Director</i>
ask-email =
    <b>What is your e-mail address at { $organisation }?</b>
    A code will be sent to it, which shows that the signature comes from you. The address is never published.

    <i>For example: director@example.org</i>

ask-consent-signing =
    <b>May your signature be kept?</b>
    To count it and to show that it is genuine, { $coordinator } would keep: the name, country and website of your organisation, and your own name, role and e-mail address. A signature shows an opinion, so this needs your clear yes. Your messages also pass through Telegram. You can take the signature back at any time; copies of the letter that have been delivered by then cannot be called back.
ask-consent-public =
    <b>May the name of your organisation be shown?</b>
    It would stand under the letter, where everybody can read it. If not, the signature is counted and the name is not shown.
ask-consent-representative =
    <b>May your own name and role be shown too?</b>
    They would stand beside the name of your organisation. If not, only the organisers see them.
ask-consent-updates =
    <b>Would you like to hear what becomes of this letter?</b>
    A few short messages here, for instance when it is delivered or answered. You can stop them with one tap.
ask-consent-follow-up =
    <b>If another letter follows this one, may we invite you?</b>
    Two messages here at the most, when the time comes. For this, your name, role, address and account are kept for up to two years after this letter closes.
ask-consent-follow-up-at-risk =
    <b>If another letter follows this one, may we invite you?</b>
    Two messages here at the most, when the time comes. Nothing is kept longer for this: after the erasure no invitation can reach you.

ask-consent-quote =
    <b>Would you like to add a sentence for the press?</b>
    It may be quoted with the name of your organisation. Type it, at most 300 characters, or skip this question.

ask-appearance = <b>This is how you will appear</b>
appear-named =
    <blockquote><b>{ $organisation }</b>, { $country }
    { $name }, { $role }</blockquote>
appear-organisation = <blockquote><b>{ $organisation }</b>, { $country }</blockquote>
appear-not =
    <blockquote>Your organisation is counted, and its name is not shown.</blockquote>
appear-quote = For the press: “{ $quote }”
appear-private = Seen by the organisers only:
appear-private-organisation = Organisation: { $organisation }, { $country }
appear-private-representative = Representative: { $name }, { $role }
appear-private-website = Website: { $website }
appear-private-email = E-mail: { $email }
ask-change = <b>What would you like to change?</b>
ask-authority =
    <b>Are you authorised to sign for { $organisation }?</b>
    With your tap you declare that you may sign “{ $letter }” in its name.
    If your board has to agree first, choose “approval pending”: we keep your answers and ask you again.
ask-decision =
    <b>When will your board decide?</b>
    I will ask you then. Tap, or type the day.

    <i>For example: { $example }</i>
ask-code =
    <b>Please type the code that was sent to { $email }.</b>
    It has six digits and is good for ten minutes. If it does not arrive, look in your spam folder.

code-sent-again = A new code is on its way to { $email }. The earlier one no longer works.
promised =
    Thank you. The signature of <b>{ $organisation }</b> is kept as <b>approval pending</b>. It is not counted yet.

    As soon as your board has agreed, tap the button below. The letter is open until { $when }.
promised-until = I will ask you on { $day }.
remind-approval =
    You wanted to ask your board whether <b>{ $organisation }</b> may sign. Has it agreed?

    The letter is open until { $when }.
remind-again = All right. I will ask again in three days about <b>{ $organisation }</b>.
recorded =
    <b>Recorded. Thank you.</b>
    <b>{ $organisation }</b> has signed “{ $title }”.
    Signature number { $number }, confirmed on { $when }.
recorded-beside = A colleague of yours had signed already (number { $number }). Your organisation is counted once, and the organisers know of you both.
next-listed = What happens next: signing goes on until { $when }. Then the list is closed and the letter is delivered. With /status you can see, check or withdraw your signature at any time.
next-review = What happens next: the organisers look at each signature before it is listed. Signing goes on until { $when }. With /status you can see, check or withdraw your signature at any time.
colleague-signed = A colleague with an address at the same domain as yours has also signed “{ $title }” for <b>{ $organisation }</b>. Your organisation is counted once. You need not do anything.
someone-signed = Somebody else has also signed “{ $title }” for <b>{ $organisation }</b>, from an address at another domain. Your organisation is counted once, with your signature. If you do not know of this, please write to { $contact }.

notice-changed = What is said about your data has changed since you answered. Please read it again; the other answers are kept.

set-aside = Set aside. What you typed for <b>{ $organisation }</b> (“{ $title }”) is kept, and nothing has been sent. You can go on whenever you like.
draft-deleted = Deleted. Nothing remains of your draft for <b>{ $organisation }</b> (“{ $title }”).
finish-this-first = You have begun to sign for <b>{ $organisation }</b>. Please finish that first, or set it aside with /cancel and delete it; then the other signature can go on.

label-organisation = Organisation
label-country = Country
label-website = Website
label-name = Your name
label-role = Your role
label-email = E-mail
label-consents = The consents
label-consent-signing = Keep my signature
label-consent-public = Show the organisation
label-consent-representative = Show my name and role
label-consent-updates = Updates on this letter
label-consent-follow-up = Invitation to a follow-up
label-consent-quote = A sentence for the press

answer-yes = Yes
answer-no = No
choice-country-001 = We belong to no single country
choice-appearance-right = That is right
choice-appearance-change = Change something
choice-authority-authorised = I am authorised to sign
choice-authority-pending = Approval pending
choice-decision-3 = In three days
choice-decision-7 = In a week
choice-decision-14 = In two weeks
choice-code-resend = Send a new code
choice-code-other-address = Use another address

button-back = ← Back
button-skip = Skip →
button-keep = Keep it
button-cancel = Set aside
button-go-on = Go on
button-delete-draft = Delete what I typed
button-agreed = The board has agreed: I sign
button-later = Not yet, ask me again
button-withdraw-promise = We will not sign
button-show-signature = Show my signature
button-sign-another = Sign for another organisation

### What people type for a button; '|' stands between, case and accents make no difference.

words-back = back|go back|previous
words-skip = skip|none|no website|next|we have none|i do not know|do not know|i don’t know|don’t know|not sure
words-keep = keep|keep it|same|unchanged
words-cancel = cancel|stop|later|set aside|quit
words-yes = yes|y|ok|okay|yes please|i agree|agree|sure|of course
words-no = no|n|no thanks|no thank you|not|i do not agree
words-country-001 = we belong to no single country|no single country|international|global|worldwide|world
words-appearance-right = yes|right|that is right|correct|ok|okay|looks right|looks good
words-appearance-change = no|change|change something|wrong|edit
words-authority-authorised = yes|authorised|authorized|i am authorised|i am authorized|i am authorised to sign|i am authorized to sign|sign|i sign
words-authority-pending = no|pending|approval pending|not yet|my board|board
words-decision-3 = 3|three days|in three days|in 3 days
words-decision-7 = 7|a week|one week|in a week|next week
words-decision-14 = 14|two weeks|in two weeks|in 2 weeks
words-code-resend = resend|new code|send again|again|send a new code
words-code-other-address = other address|another address|wrong address|use another address
words-change-organisation = organisation|organization|name of the organisation
words-change-country = country
words-change-website = website|site
words-change-name = name|my name|your name
words-change-role = role|my role|your role
words-change-email = e-mail|email|mail|address
words-change-consents = consents|consent|the consents
