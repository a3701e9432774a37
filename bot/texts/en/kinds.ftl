### What an organisation is, and which consultative status it has: asked where a letter wants it.

ask-kind =
    <b>What kind of organisation is { $organisation }?</b>
    The list can be put in order by it. Tap what fits best, or skip.
ask-ecosoc =
    <b>Does { $organisation } have consultative status with ECOSOC?</b>
    ECOSOC is the Economic and Social Council of the United Nations. Letters to its bodies list organisations by this status. If you do not know, skip.
label-kind = Kind
label-ecosoc = ECOSOC status
not-known = not known
noted-unknown = ✓ { $what }: not known
told-kind = Kind: { $said }
told-ecosoc = ECOSOC status: { $said }

choice-kind-national = National organisation
choice-kind-local = Local or community organisation
choice-kind-international = International or regional organisation
choice-kind-network = Network or coalition
choice-kind-union = Trade union or professional association
choice-kind-academic = University or research institute
choice-kind-other = Something else
choice-ecosoc-general = General
choice-ecosoc-special = Special
choice-ecosoc-roster = Roster
choice-ecosoc-none = No consultative status

words-kind-national = national|nationwide|country|national ngo|national organisation|national organization|a national organisation
words-kind-local = local|community|grassroots|community organisation|community organization|community based organisation|community based organization|cbo|local ngo|local organisation|local organization|local or community organisation
words-kind-international = international|regional|global|worldwide|ingo|international ngo|international organisation|international organization|regional organisation|regional organization|international or regional organisation
words-kind-network = network|coalition|alliance|federation|platform|umbrella|umbrella organisation|umbrella organization|network or coalition|a network|a coalition
words-kind-union = union|trade union|labour union|labor union|professional association|workers|trade union or professional association
words-kind-academic = university|academic|research|research institute|institute|think tank|university or research institute|school
words-kind-other = other|another|something else|none of these|else
words-ecosoc-general = general|general status|general consultative status
words-ecosoc-special = special|special status|special consultative status
words-ecosoc-roster = roster|on the roster|roster status
words-ecosoc-none = none|no|no status|we have none|no consultative status|not accredited|without status
words-change-kind = kind|type|kind of organisation
words-change-ecosoc = ecosoc|ecosoc status|status|consultative status

ask-consent-signing-more =
    <b>May your signature be kept?</b>
    To count it and to show that it is genuine, { $coordinator } would keep: the name, country and website of your organisation, { $asks ->
        [kind] its kind,
        [ecosoc] its status with ECOSOC,
       *[both] its kind and its status with ECOSOC,
    } and your own name, role and e-mail address. A signature shows an opinion, so this needs your clear yes. Your messages also pass through Telegram. You can take the signature back at any time; copies of the letter that have been delivered by then cannot be called back.
ask-consent-public-more =
    <b>May the name of your organisation be shown?</b>
    It would stand under the letter, where everybody can read it, and { $asks ->
        [kind] its kind with it.
        [ecosoc] its status with ECOSOC with it.
       *[both] its kind and its status with ECOSOC with it.
    } If not, the signature is counted and the name is not shown.

### The organisers switch the questions on, and put an answer right.

letter-kind-on = Kind of organisation: asked
letter-kind-off = Kind of organisation: not asked
letter-kind-means = One more question, for a list by kind. It may be skipped.
letter-ecosoc-on = ECOSOC status: asked
letter-ecosoc-off = ECOSOC status: not asked
letter-ecosoc-means = One more question, for letters to United Nations bodies, whose lists go by status. It may be skipped.
button-kind-on = Ask for the kind
button-kind-off = Do not ask for the kind
button-ecosoc-on = Ask for the ECOSOC status
button-ecosoc-off = Do not ask for the ECOSOC status

letter-order-region = By region, then by name
letter-order-kind = By kind of organisation
letter-order-ecosoc = By ECOSOC status
letter-order-unknown-kind = { $count ->
    [one] The kind of one signatory is not known.
   *[other] The kind of { $count } signatories is not known.
} The list ends with them, under “Others”.
letter-order-unknown-ecosoc = { $count ->
    [one] The status of one signatory is not known.
   *[other] The status of { $count } signatories is not known.
} The list would name them among those without status. Please find it out before the letter goes to the United Nations.
button-unknown-kind = Go through them
button-unknown-ecosoc = Go through them

review-sort-kind =
    <b>Which kind of organisation is number { $number }, { $organisation }?</b>
    So far: { $said }
review-sort-ecosoc =
    <b>Which consultative status with ECOSOC does number { $number }, { $organisation }, have?</b>
    So far: { $said }

    The database of the United Nations (esango.un.org) shows it, and how the name is spelt there.
button-sort-kind = Kind: { $said }
button-sort-ecosoc = ECOSOC: { $said }
button-sort-unknown = Not known
button-sort-next = The next one not known
button-sort-back = Back to number { $number }
did-sort-kind = Number { $number }, kind: { $said }
did-sort-ecosoc = Number { $number }, ECOSOC status: { $said }
sort-all-known = Nothing is missing any more under “{ $title }”.
toast-sort-meanwhile = Somebody has changed it meanwhile. Please look again.

### What stands in the lists; this is there in more languages than the bot speaks.

finished-kind-national = National organisations
finished-kind-local = Local and community organisations
finished-kind-international = International and regional organisations
finished-kind-network = Networks and coalitions
finished-kind-union = Trade unions and professional associations
finished-kind-academic = Universities and research institutes
finished-others = Others
finished-ecosoc-general = General consultative status with ECOSOC
finished-ecosoc-special = Special consultative status with ECOSOC
finished-ecosoc-roster = Roster of ECOSOC

### Lists that come in, and letters as files.

data-organisation-kind = Kind of organisation
data-ecosoc-status = ECOSOC status
column-kind = Kind of organisation
column-ecosoc = ECOSOC status
entry-flaw-kind-unclear = Line { $line }: “{ $typed }” is no kind that is known here, so it was left out. Example: network
entry-flaw-ecosoc-unclear = Line { $line }: “{ $typed }” is no status with ECOSOC, so it was left out. Example: Special
flaw-asks = “{ $value }” cannot be asked for. There are two: kind, and ecosoc. Example: asks: kind, ecosoc
