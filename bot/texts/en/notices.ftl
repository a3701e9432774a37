### The notice: what happens to the data, whole. Facts of the letter are put in.

notice-head = <b>What happens to your data</b>
notice-part-controller = <b>Who is responsible.</b> { $controller }, { $contact }.
notice-part-recipients = <b>Who receives it.</b> { $recipients }
notice-part-storage = <b>Where it is kept.</b> { $storage }
notice-part-retention = <b>How long.</b> { $retention }
notice-part-withdrawal = <b>How to take it back.</b> { $withdrawal }
notice-part-rights = <b>Your rights.</b> { $rights }
notice-part-authority = <b>Where to complain.</b> { $authority }

notice-recipients = The letter’s organisers; its addressee and the public, as far as you agree; Telegram, which carries every message of this chat and can read it; and the mail server that sends the code.
notice-storage = In one encrypted database that the organisers run. Your messages also stay in this chat, on Telegram’s servers, until you delete them.
notice-retention = Until { $months ->
    [one] one month
   *[other] { $months } months
} after the letter closes. Then your name, role, address and account are erased; the count of signatures stays. Backups are gone 35 days later.
notice-retention-or-longer = Until { $months ->
    [one] one month
   *[other] { $months } months
} after the letter closes. If you agree to be invited to the letter that follows, until { $more } months after this letter closes, unless you take that back. Then your name, role, address and account are erased; the count of signatures stays. Backups are gone 35 days later.
notice-withdrawal = With /status, at any time: each consent by itself, or the whole signature. Copies of the letter that have been delivered cannot be called back.
notice-rights = See all that is held on you with /mydata, correct it with /status, and have it erased with /forgetme. For anything else write to { $contact }.
notice-authority = To the data protection authority of the country where you live or work.

button-whole-notice = What happens to my data
button-where-was-i = Where was I
