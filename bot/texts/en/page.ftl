### The public page of a letter, the list of letters on the web, and the feeds.

page-skip = Skip to the letter
page-home = All letters
page-site = Joint letters
page-languages = Languages
page-to = To: { $addressee }
page-count = { $count ->
    [0] No organisation has signed yet
    [one] One organisation has signed
   *[other] { $count } organisations have signed
}
page-counted = Counted at the beginning of { $day }.
page-open = Open for signatures until { $when }.
page-not-yet = It can be signed from { $when }.
page-closed = Signing closed on { $when }.
page-delivered = Delivered on { $day }. It can no longer be signed.
page-sign = Sign for your organisation
page-sign-how = The link opens a chat in Telegram with the bot that collects the signatures. Signing takes about two minutes.
page-sign-qr = Are you reading on a larger screen? Scan the code with your telephone.
page-qr = QR code with the link to sign
page-names-not-shown = For the safety of those who sign, no names are shown here.
page-signatories = Signatories
page-search = Name of an organisation
page-country = Country
page-every-country = All countries
page-show = Search
page-show-all = Show all signatories
page-found = { $count ->
    [0] No name in the list matches.
    [one] One name in the list matches.
   *[other] { $count } names in the list match.
}
page-kept-back = { $count ->
    [one] … and one more organisation whose name is not shown
   *[other] … and { $count } more organisations whose names are not shown
}
page-elsewhere = { $count ->
    [one] … and one more organisation that signed on paper or by e-mail
   *[other] … and { $count } more organisations that signed on paper or by e-mail
}
page-earlier-text = Signed before the text of the letter was changed on { $day }.
page-part = Page { $page } of { $pages }
page-pages = Pages of the list
page-next = Next page
page-previous = Previous page
page-happened = What has happened since
page-reply = Reply
page-outcome = Outcome
page-documents = The letter as it was delivered
page-document = Download ({ $kind })
page-about = About this letter
page-coordinator = Coordination
page-contact = Contact
page-earlier = Earlier letter
page-later = Letter that follows
page-feeds = News of this letter
page-no-traces = This page has no scripts, sets no cookies and keeps no record of your visit.
page-none = There is no letter to read here at the moment.
page-unknown-title = There is no page here
page-unknown = The address may have been mistyped, or what it named is not public.
page-opened = The letter is open for signatures

help-export-site = Write the public pages as files, for any host of files. Example: undersigned export site public --url https://letters.example.org
argument-site-folder = The folder to write to. It has to be new, empty, or one that was written by this command.
option-site-letter = One letter only, by its short name; without it, every letter that may be shown.
option-site-url = The address under which the files will be reached, for the feeds and for search engines.
option-site-bot = The bot’s name on Telegram, for the link to sign; without it, Telegram is asked.
site-written = { $count ->
    [one] One file
   *[other] { $count } files
} written to { $folder }.
site-no-bot = The bot’s name is not known, so no page has a link to sign. Give it with --bot.
site-nothing = No letter may be shown. Drafts, cancelled letters and letters under embargo are left out.
site-not-empty = { $folder } holds files that are not from here. Please name a new or an empty folder.
rehearsing-page = The public pages: { $url }
