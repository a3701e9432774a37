### Help, language, and what is said outside of a question.

command-start = Begin, or see where you are
command-letters = The letters to read and sign
command-status = Your drafts and signatures
command-language = Change the language
command-help = How this works
command-cancel = Set aside what you are doing
command-mydata = All that is held on you
command-forgetme = Have it erased

start-hello = Welcome. Here your organisation can read and sign a joint letter, in about two minutes.
start-go-on = Welcome back. Here is where you were.

help =
    <b>Here organisations sign joint letters.</b>
    Read the letter, answer a few questions, confirm with a code from your e-mail: that is all. Nothing is sent before you say so.

    /letters – the letters to read and sign
    /status – your drafts and signatures; withdraw at any time
    /ask – ask the organisers
    /language – change the language
    /mydata – all that is held on you
    /forgetme – have it erased
    /cancel – set aside what you are doing; nothing is lost

    While you sign you can type <b>back</b>, <b>skip</b> or <b>cancel</b> instead of tapping.
help-privacy = What you type is stored encrypted and shown to the letter’s organisers only. It also passes through Telegram, where chats with bots are not end-to-end encrypted. If that puts you in danger, please do not sign here.
language-ask = <b>Which language shall we use?</b>
language-en = English
language-fr = Français
language-set = We are speaking English now.
language-unknown = I do not speak that language yet. Please choose one of these.
cancel-nothing = There is nothing to set aside.
nothing-asked = I was not asking anything just now, so I have not kept that message. Choose a letter to read or sign:
your-id = Your number on Telegram is <code>{ $id }</code>. It names you in the settings of this bot; it is no secret, and no password.
unknown-command = I do not know that command. /help shows what I can do.
go-private = I answer in a private chat, so that nothing about your organisation is read by others.
button-go-private = Open the private chat

toast-answered = This question has already been answered. “Back” returns to it, /status shows where you are.
toast-over = This button is out of date. /status shows where you are.
toast-withdrawn-already = This signature has been withdrawn already.

mail-refused = The mail server did not accept the message to <b>{ $email }</b>. Please check the address; “Use another address” lets you change it.
mail-delayed = The e-mail to <b>{ $email }</b> could not be delivered yet. I keep trying.

bot-about = Read joint letters and sign them for your organisation, in a chat.
bot-description =
    Here civil society organisations read joint letters and sign them.

    It takes about two minutes: the name of your organisation, who you are, what you agree to, and a code from your e-mail. You can stop, go on later, and withdraw at any time.
something-failed = Something went wrong on my side, and this last message was not taken. What you gave before is kept; /status shows where you are.
document-failed = The document could not be made. The organisers see that; please try again later.
