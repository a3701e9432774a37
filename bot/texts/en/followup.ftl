### The letter that follows: how it begins, whom it invites, and who came along.

command-followup = The letter that follows
button-followup = Follow-up letter
followup-which = <b>Which letter?</b>
    Tap a letter that has ended, to begin the one that follows it. Or tap a follow-up that there is already.
followup-none = No letter can be followed yet. A follow-up begins when a letter has closed or was delivered; /letter shows how yours stand.
followup-head = <b>After “{ $title }”</b>
followup-line = <b>“{ $title }”</b> follows “{ $before }”. Signed again: { $count } of { $total }.
followup-since-nothing = Nothing is written down yet of what has happened since. Replies and outcomes stand in each invitation. Please add them first.
followup-not-over = People can still sign this letter, or it was never published. A follow-up can begin when it has closed.
followup-not-yours = Only organisers of all letters can begin a new one. Please ask one of them, or an admin.
followup-how = A follow-up begins like any new letter. The languages, the rules, the coordination and the contact of this one are proposed to you.
button-followup-new = Start a follow-up letter
followup-begin = <b>A letter that follows “{ $title }”</b>
    I ask ten things, one after the other, and propose what the earlier letter had. Nobody else sees any of it before you publish.
    If the letter is a file already (docx, md or txt), you can send it now.
followup-taken-over = It follows “{ $title }” and has the same rules and order of the list; please check them below. The earlier letter could be read in: { $languages }.

inviting-head = <b>Invitations:</b> “{ $title }”, which follows “{ $before }”
desk-again = Signatories of “{ $before }” who have signed again: { $count } of { $total }.
button-desk-inviting = Invitations
inviting-whom = <b>Who signed the earlier letter</b>
inviting-whom-nobody = Nobody stands under the earlier letter, so there is nobody to be invited.
inviting-whom-chat = Can be invited in the chat: { $count }
inviting-whom-mail = Can be invited by e-mail: { $count }
inviting-whom-no-mail = Could be invited by e-mail only, and this bot sends no e-mails: { $count }
inviting-whom-already = Invited, or have signed already: { $count }
inviting-whom-not-asked = Did not agree to be invited: { $count }
inviting-whom-unreachable = Agreed, but cannot be reached: { $count }
inviting-whom-elsewhere = Signed on paper or by e-mail; nothing about them is kept here: { $count }
inviting-running = <b>The invitations are on their way.</b> { $left ->
        [one] One is still to be sent.
       *[other] { $left } are still to be sent.
    }
inviting-sent = <b>What became of the invitations</b>
inviting-is-sent = No answer yet: { $count }
inviting-is-opened = Have begun to answer: { $count }
inviting-is-signed = Have signed: { $count }
inviting-is-declined = Not this time: { $count }
inviting-is-passed-on = Passed on to a colleague: { $count }
inviting-is-unreachable = Could not be reached: { $count }
inviting-is-withdrawn = Want no invitation any more: { $count }
inviting-second-later = Those who do not answer can be invited once more from { $when }.
inviting-second-too-late = There is no time left for a second invitation before the letter closes.
inviting-open = They can answer until { $when }.
inviting-draft = Nobody can be invited yet: the letter is a draft. Publish it first.
inviting-not-yet = Nobody can be invited yet: the letter opens on { $when }.
inviting-over = Nobody can be invited any more: the letter is no longer open.
inviting-as-of = <i>As of { $when }. This message keeps itself up to date.</i>
button-inviting-invite = Invite { $count }
button-inviting-second = Invite { $count } once more
button-inviting-stop = Stop the invitations
button-inviting-look = Look at the invitation
button-inviting-test = Send it to me as a test
button-inviting-before = The earlier letter
button-inviting-refresh = Refresh
button-inviting-back = To the invitations

inviting-ask = <b>Invite { $count ->
        [one] one organisation
       *[other] { $count } organisations
    } to “{ $title }”?</b>
    In the chat: { $chat }. By e-mail: { $mail }. Each organisation gets one message, in the language of its representative. You can stop at any moment; messages that have arrived stay where they are.
inviting-ask-mail = The link in an e-mail works once, for whoever opens it first.
button-inviting-yes = Yes, invite { $count }
button-inviting-no = No, not now
inviting-meanwhile = Something has changed since you looked. Please read it again.
inviting-begun = { $count ->
        [0] Nobody was left to be invited.
        [one] One invitation is on its way.
       *[other] { $count } invitations are on their way.
    }
inviting-stopped = Stopped. { $count ->
        [0] All messages were on their way already.
        [one] One organisation was not written to and can be invited another time.
       *[other] { $count } organisations were not written to and can be invited another time.
    }
inviting-second-ask = <b>Invite { $count ->
        [one] one organisation
       *[other] { $count } organisations
    } to “{ $title }” once more?</b>
    The first invitation is three days old or older and has no answer. The new message says that it is the last one. Nobody is invited a third time.
button-inviting-second-yes = Yes, invite { $count } once more
inviting-look = <b>{ $language }:</b> this is how it arrives. The buttons do nothing here.
inviting-look-end = Each invitation names the organisation, and what that person agreed to. Nothing has been sent to anybody else.
inviting-test-end = This is how it arrives. The buttons do nothing here, and nothing has been sent to anybody else.
inviting-look-nobody = Nobody stands under the earlier letter, so there is no invitation to show.
inviting-sample = Your Organisation

button-came = Who came along
toast-came-counting = I am counting …
came-head = <b>Who came along</b> from “{ $before }” to “{ $title }”
came-again = <b>Came along: { $count } of { $total }</b>
came-count = { $what }: { $count }
came-newer = <b>{ $count ->
        [one] One organisation stands under the new letter.
       *[other] { $count } organisations stand under the new letter.
    }</b>
came-merged = { $came } organisations of the earlier letter stand under the new one by { $count ->
        [one] one signature
       *[other] { $count } signatures
    }. Some have become one organisation, or several.
came-is-signed = Signed again
came-is-changed = Signed again, with changes
came-is-uncounted = Signed, does not count yet
came-is-silent = Invited, no answer
came-is-declined = Not this time
came-is-passed-on = Passed on to a colleague
came-is-unreachable = Could not be reached
came-is-not-yet = Not invited yet
came-is-not-allowed = Did not agree to be invited
came-is-new = New
came-is-again = From the earlier letter
came-is-elsewhere = On paper or by e-mail
button-came-list = { $what } ({ $count })
button-came-png = Picture
button-came-svg = Picture for print
button-came-csv = Table (CSV)
button-came-xlsx = Table (Excel)
button-came-back = To the totals
came-png-caption = Who came along
came-svg-caption = Who came along, for print in any size
came-csv-caption = Who came along, name by name. A name that its organisation keeps back is not in it. That you took it out is on record.
came-xlsx-caption = Who came along, name by name. A name that its organisation keeps back is not in it. That you took it out is on record.
came-list = <b>{ $what }: { $count }</b>
came-one = No. { $number }: { $organisation }, { $country }
came-one-kept-back = No. { $number }: { $organisation }, { $country } <i>(name kept back)</i>
came-one-forgotten = No. { $number }: <i>the name is kept no longer</i>
came-column-earlier = No., earlier letter
came-column-organisation = Organisation
came-column-country = Country
came-column-became = What became of it
came-column-newer = No., new letter
came-kept-back = (name kept back)
came-sheet-organisations = Organisations
came-sheet-totals = Totals
came-chart-title = { $title }: who came along
came-chart-earlier = The earlier letter, “{ $title }”: { $count ->
        [one] one organisation
       *[other] { $count } organisations
    }
came-chart-newer = The new letter: { $count ->
        [one] one organisation
       *[other] { $count } organisations
    }

refused-follows-none = The letter “{ $letter }” follows no other, so there is nobody who could have come along.
help-export-came-along = Who of an earlier letter came along to the one that follows it, as a table or a picture. Names that are kept back are not in it. Example: undersigned export came-along defenders-2018 --kind xlsx --to came-along.xlsx
option-came-kind = What to write: a table (csv, xlsx) or a picture (png, svg).

card-followed-open = A follow-up is open: “{ $title }”, until { $when }.
card-followed = A letter followed this one: “{ $title }”.
