### A list of signatures that came by e-mail or on a form.

command-import = Import a list of signatures
ask-import-file = <b>Please send the list as a file.</b>
    A table (XLSX or CSV, such as the export of a web form), or a text with one organisation a line. Nothing is stored before you have looked at it and said yes.
label-import-file = The file
import-before = “{ $name }” was imported before, with { $count ->
    [one] one signature
   *[other] { $count } signatures
}.
import-which = <b>For which letter is the list?</b>
import-offer = You sent “{ $name }”. Is it a list of signatures? Nothing is stored yet.
button-import-for = Yes, under “{ $title }”
refused-import-needs-file = This takes a file. Please tap the paper clip and choose it, for example: signatures.xlsx
import-reading = I am reading “{ $name }”. This takes a moment.
import-looking = I am looking for what is there already. This takes a moment.
import-columns = <b>“{ $name }” has { $count ->
        [one] one row
       *[other] { $count } rows
    }. Is this right?</b>
import-columns-sheet = <b>“{ $name }”, sheet “{ $sheet }”, has { $count ->
        [one] one row
       *[other] { $count } rows
    }. Is this right?</b>
import-column = { $header } → <b>{ $column }</b>, for example: { $sample }
import-column-unsure = { $header } → <b>{ $column }</b> (I am not sure), for example: { $sample }
button-columns-right = The columns are right
button-column = { $header } → { $column }
import-column-ask = <b>What does “{ $header }” hold?</b>
    { $samples }
import-no-organisation = One column has to be the organisation’s name. Please choose it first.
button-import-drop = Drop the list
import-dropped = Dropped. Nothing was stored, and what I had read is erased.
refused-import-nobody = I found no organisation in this file. Please check that it is the right one; a list has one organisation a line.

import-preview =
    <b>“{ $name }”: this is what I found</b>
    Would be added: { $taken }
    New: { $new }
    Looks like somebody who signed: { $alike }
    Twice in the file: { $repeat }
    To be checked: { $broken }
import-nothing-stored = <i>Nothing is stored yet.</i>
import-accounted = <i>The file has { $lines ->
        [one] one line
       *[other] { $lines } lines
    }; { $headings ->
        [0] no heading
        [one] one heading
       *[other] { $headings } headings
    } and { $skipped ->
        [0] nothing else
        [one] one blank or other part
       *[other] { $skipped } blank or other parts
    } were left out.</i>
button-import-yes = Import { $count }
button-import-alike = Look-alikes ({ $count })
button-import-repeat = Twice in the file ({ $count })
button-import-broken = To be checked ({ $count })
button-import-new = New ones ({ $count })
button-import-columns = Change the columns
button-import-back = Back to the overview
button-earlier = ← Earlier ones
button-later-ones = More →
import-rows-alike = <b>These look like organisations that are there already.</b> Tap a line to take it in or leave it out; nothing is merged by itself.
import-rows-repeat = <b>These stand in the file twice.</b>
import-rows-broken = <b>Something is not clear in these lines.</b> Tap a line to take it in or leave it out. You can also correct the file and send it again.
import-rows-new = <b>These are new.</b>
import-row-taken = ✓ Line { $line }: <b>{ $organisation }</b>, { $country }
import-row-left = – Line { $line }: <b>{ $organisation }</b>, { $country } (left out)
import-row-note = <i>{ $note }</i>
import-row-alike = <i>Like number { $number }, { $organisation }: { $reasons }</i>
import-row-alike-line = <i>Like line { $number }, { $organisation }: { $reasons }</i>
button-row-take = Take line { $line }: { $organisation }
button-row-leave = Leave out line { $line }: { $organisation }

ask-import-how = <b>How did these organisations agree?</b>
label-import-how = How they agreed
choice-import-how-email = By e-mail
choice-import-how-form = On a web form
choice-import-how-paper = On paper
ask-import-when =
    <b>When?</b>
    The day on which the last of them agreed, for example: 3 April 2018
label-import-when = When
choice-import-when-today = Today
choice-import-when-yesterday = Yesterday
refused-import-day = I cannot tell which day that is, or it is still to come. Please type it with its month, for example: { $example }
ask-import-where = <b>Where can the proof be found?</b>
    For instance the mailbox and the folder. It is kept sealed, for the day when somebody asks.

    <i>For example: letter@example.org, folder “Signatures”</i>
label-import-where = Where the proof is
ask-import-shown = <b>Did they agree that the names of the organisations are shown?</b>
    Where the list itself says yes or no, that counts.
label-import-shown = Names may be shown
choice-import-shown-yes = Yes, show them
choice-import-shown-no = No, count them only
ask-import-updates = <b>Did they agree to hear by e-mail what becomes of the letter?</b>
label-import-updates = Updates by e-mail
choice-import-updates-yes = Yes
choice-import-updates-no = No
ask-import-follow-up = <b>Were they told that they may be invited to a next letter, and did they agree?</b>
    They must also know that their details are kept for this, for up to two years. Otherwise they get no invitation. Invitations go by e-mail, so an address is needed.
label-import-follow-up = Invitation to a follow-up
choice-import-follow-up-yes = Yes, they agreed
choice-import-follow-up-no = No, they were not asked
ask-import-sure = <b>Import { $count ->
        [one] one signature
       *[other] { $count } signatures
    }?</b>
    With your tap you declare that each of these organisations agreed to sign this letter ({ $how }, { $when }). The import can be undone as a whole.
label-import-sure = Declared
choice-import-sure-sure = Yes, import them
choice-import-sure-not-sure = No, not yet
import-not-sure = All right. Nothing is stored; the list stays as it is in the message above.
import-storing = I am storing them. You will see here when it is done.
import-progress = { $done } of { $total } stored
import-stored = <b>{ $count ->
        [one] One signature is
       *[other] { $count } signatures are
    } imported.</b> { $standing ->
        [one] One organisation now stands
       *[other] { $standing } organisations now stand
    } under the letter. Each one’s source and your declaration are recorded.
button-import-undo = Undo this import
import-undo-ask = <b>Undo the import of { $count ->
        [one] one signature
       *[other] { $count } signatures
    }?</b> They are no longer counted, and what the list said of them is erased.
button-undo-yes = Yes, undo it
button-undo-no = No, keep them
import-stays = All right, { $count ->
    [one] the signature stays
   *[other] the { $count } signatures stay
}.
import-undoing = I am undoing it. You will see here when it is done.
import-undone = <b>Undone: { $count ->
        [one] one signature
       *[other] { $count } signatures
    }.</b> { $kept ->
        [0] Nothing of the list is left.
        [one] One was taken over by its organisation or withdrawn meanwhile, and was left as it is.
       *[other] { $kept } were taken over by their organisations or withdrawn meanwhile, and were left as they are.
    }
imported-email = Asked by e-mail, not here; the answer is of { $day } at the latest, and the coordination keeps it. Purpose: { $purpose }.
imported-form = Asked on a web form, not here; the answer is of { $day } at the latest, and the coordination keeps it. Purpose: { $purpose }.
imported-paper = Asked on paper, not here; the answer is of { $day } at the latest, and the coordination keeps it. Purpose: { $purpose }.

help-import = Import signatures that came by e-mail or on a form, from a table (CSV, XLSX) or a plain list. Shows what was found and asks before anything is stored. Example: undersigned import list.xlsx --letter defenders-2018 --how email --on 2018-04-03 --proof letter@example.org --shown
argument-list = A table (CSV or XLSX) or a text with one organisation a line.
option-how = How the organisations agreed: email, form or paper.
option-on = The day on which the last of them agreed, for example 2018-04-03.
option-proof = Where the proof can be found; kept sealed.
option-shown = Whether they agreed that their names are shown. Where the list says yes or no, that counts.
option-updates = Whether they agreed to hear by e-mail what becomes of the letter.
option-follow-up = Whether they were told that they may be invited to a next letter, and agreed.
option-yes = Store without asking once more.
import-confirm = Store { $count ->
    [one] one signature
   *[other] { $count } signatures
}? You declare that each organisation agreed
import-nothing-done = Nothing was stored.
import-at-work = Storing
import-done = { $count ->
    [one] One signature is
   *[other] { $count } signatures are
} imported. The whole import can be undone in the chat, with /import.
import-found = { $lines ->
    [one] One line
   *[other] { $lines } lines
} read: { $new } new, { $taken } would be stored.
import-found-alike = Look like organisations that are there already ({ $count }):
import-found-repeat = Stand in the file twice ({ $count }):
import-found-broken = To be checked ({ $count }):
import-found-line = like line { $number }, { $organisation }: { $reasons }
import-found-number = like number { $number }, { $organisation }: { $reasons }
refused-import-how = “{ $typed }” is no way of agreeing that is known here. It is email, form or paper, for example: --how email
button-import-undo-that = Undo: { $name }
import-looked = { $done } of { $total } lines looked at

### What people type for a button of the import.

words-import-how-email = email|e-mail|by email|by e-mail|mail
words-import-how-form = form|web form|on a web form|a form
words-import-how-paper = paper|on paper|letter
words-import-when-today = today
words-import-when-yesterday = yesterday
words-import-shown-yes = yes|yes show them|show them|show
words-import-shown-no = no|no count them only|count them only|hide
words-import-updates-yes = yes
words-import-updates-no = no
words-import-follow-up-yes = yes|yes they agreed|they agreed
words-import-follow-up-no = no|no they were not asked|they were not asked|not asked
words-import-sure-sure = yes|yes import them|import|import them|sure
words-import-sure-not-sure = no|no not yet|not yet|wait
