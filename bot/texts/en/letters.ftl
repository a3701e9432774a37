### The letter's card, its text, and the list of letters.

letters-none = There is no letter to sign here at the moment.
letters-head = <b>The letters</b>
letters-open =
    <b>{ $title }</b>
    To: { $addressee }
    Open until { $when }
letters-delivered =
    <b>{ $title }</b>
    To: { $addressee }
    Delivered on { $day }. { $count ->
        [0] No organisation signed.
        [one] One organisation signed.
       *[other] { $count } organisations signed.
    }
letters-past =
    <b>{ $title }</b>
    To: { $addressee }
    Closed. { $count ->
        [0] No organisation signed.
        [one] One organisation signed.
       *[other] { $count } organisations signed.
    }

card-head =
    <b>{ $title }</b>
    To: { $addressee }
card-open =
    Open for signatures until { $when }, { $days ->
        [one] tomorrow
       *[other] in { $days } days
    }.
card-last-hours =
    Open for signatures until { $when }, { $hours ->
        [one] for one more hour
       *[other] for { $hours } more hours
    }.
card-not-yet = It can be signed from { $when }.
card-closed = Signing closed on { $when }.
card-delivered = Delivered on { $day }. It can no longer be signed.
card-count = { $count ->
    [0] No organisation has signed yet.
    [one] One organisation has signed.
   *[other] { $count } organisations have signed.
}
card-summary = { $summary }
card-follows = This letter follows “{ $title }”, which { $count ->
    [0] no organisation
    [one] one organisation
   *[other] { $count } organisations
} signed.

card-yours = You have signed for <b>{ $organisations }</b>. /status shows { $count ->
    [one] your signature
   *[other] your signatures
}.

page-foot = <i>Page { $page }</i>
document-caption = The letter as a document, to read or print.

ask-organisers =
    The signatures are collected by <b>{ $coordinator }</b>.

    Questions about this letter go to: { $contact }
share-letter =
    To invite others, forward this message or copy the link. Whoever opens it can read and sign <b>{ $title }</b> here.

    { $link }
share-call = Will your organisation sign this joint letter? “{ $title }”

button-letter = { $title }
button-read = Read the letter
button-sign = Sign for my organisation
button-ask = Ask the organisers
button-share = Share
button-card = Back to the letter
button-document = As a document
button-earlier-letter = The earlier letter
button-next-page = Next page →
button-previous-page = ← Previous page
button-copy-contact = Copy the address
button-copy-link = Copy the link
button-forward = Forward to a chat
button-read-in = Read in { $language }
