### reviewed_by: nobody yet
### English. Keys are shared by every language; `desk-*` keys are for staff and exist in German and English only.

## Languages, each in its own script
language-uk = Українська
language-ru = Русский
language-de = Deutsch
language-en = English
language-choose = Which language is best for you?
language-changed = I write to you in English from now on.

## First contact (R6)
greeting = Good day. I am a program of { $operator }. People work here { $hours }. It is free. We never ask for money, PINs or photos of your passport.
greeting-menu = What can we do for you? Press a button, or write in your own words.
menu-home = I look for a home
menu-question = I have a question
menu-human = I need a person
menu-offer = I offer a home
menu-danger = Danger? 112 · 110
menu-language = Language
menu-continue = Go on with the form
question-ask = Please write your question in your own words. One question per message is best.
    You can ask for a person at any time.

## Commands shown in Telegram's menu
command-menu = The main menu
command-human = Talk to a person
command-language = Change the language
command-privacy = What we keep, and for how long
command-mydata = Show what we keep about me
command-unsend = Take a message back
command-delete = Delete my data
command-help = How this works
help = Write a question, or tap a button. { -danger-short } A person from our team: /human. How things stand: /status. Your answers: /profile. Stop: /stop. Language: /language. Your data: /privacy.
-danger-short = In danger call 110 (police) or 112 (ambulance, fire).

## Call centre: people who want to be rung
command-call = Ask to be rung
call-b-open = Call me
call-b-contact = Send my number
call-b-never = Not now
call-b-mine = Yes, this number
call-b-number = Send another number
call-b-say-yes = Yes, you may
call-b-say-no = No, only to me
call-b-earlier = ‹ Earlier
call-b-later = Later ›
call-b-change = Another time
call-b-cancel = Cancel it
call-b-topic-home = Looking for a home
call-b-topic-office = Office or letter
call-b-topic-contract = Contract or rent
call-b-topic-living = Where I live now
call-b-topic-other = Something else
call-known = May we ring you on the number that we already have? It ends in { $number }.
call-number = On which number can we reach you? Press “{ call-b-contact }” below, or write the number. Numbers of other countries need + and the country code.
call-number-kept = The number is kept. Only whoever rings you sees it.
call-number-not-now = All right, no number is needed. If you change your mind: /call
call-number-unclear = I did not understand this number. Please write the number alone, with its area code. For other countries with + and the country code.
call-number-short = This is the short number of a service. Please write the number of your phone.
call-number-costly = We do not ring such numbers: they cost extra or lead elsewhere. Please write a mobile number or one of a landline.
call-number-several = There are several numbers here. Please write one of them.
call-number-foreign = Is this your own number? We do not keep contacts of other people. Press “{ call-b-contact }” below, or write your number.
call-country = Of which country is this number?
call-say = If somebody else answers: may we say who is calling?
call-language = In which language would you like to speak?
call-topic = What is it about, roughly?
call-times = <b>{ $date }: when does it suit you?</b>
    We ring within { $minutes } minutes from the time that you choose.
call-none = No time is free in the next days. Your request #{ $number } is with our team. { $when }
call-just-taken = This time has just been taken. Please choose another one.
call-booked = <b>Noted: { $moment } to { $until }.</b>
    Somebody from our team rings in this time. Language: { $language }. Your request has the number #{ $number }. If nobody answers, we try twice more.
call-cancelled = Cancelled: { $moment }. Your request stays with us, and you can write here at any time.
call-soon = A reminder: today at { $time }, as agreed. If it does not suit you, choose another time.
call-late = We did not manage it by { $time }, and that was our fault. New time: { $moment }. If it does not suit you, choose another.
call-late-again = By { $time } nobody has rung again. This is our fault, and we are sorry. We do not promise a third time by ourselves: choose one, or wait. The team sees your request #{ $number }.
call-tried = At { $time } we tried to reach you. Next try: { $moment }. If it does not suit you, choose another time.
call-agreed = Noted: { $moment }, as just agreed. If it does not suit you, choose another time.
call-given-up = We tried three times, at { $time } for the last time. Your request #{ $number } stays open. Write here, or choose a new time.
call-wrong = The number that we have does not seem to be yours. Would you like to send another? Your request #{ $number } stays open.
call-red = In danger ring yourself: 110 or 112. Do not wait for us. Our team sees that you ask to be rung. You can send the number with the button below.
call-red-kept = The number is kept, and our team sees it now.
mydata-phone = Phone number under which we ring you, ending in { $number }
mydata-call = A call is agreed: { $moment }
data-calls = Calls: your number, what was agreed, and when we rang
desk-help-phone = takes down a call that came in
desk-help-call = rings the person of this case
desk-call = Ring
desk-call-kind-call-back = a call that was asked for
desk-call-kind-case = about a case
desk-call-topic-home = looking for a home
desk-call-topic-office = office or letter
desk-call-topic-contract = contract or rent
desk-call-topic-living = the home of now
desk-call-topic-other = something else
desk-call-topic-check-in = after the question how things are
desk-call-line-booked = *Call { $number }* · *{ $moment }–{ $until }* · { $language } · { $topic }
desk-call-line-booked-late = *Call { $number }* · ⚠️ agreed was { $moment }–{ $until } · { $language } · { $topic }
desk-call-line-booked-blocked = *Call { $number }* · *{ $moment }–{ $until }* · { $language } · { $topic } · not reachable in Telegram, the number is under “{ desk-call-ring }”
desk-call-booked-new = The person wants to be rung. { $case }
desk-call-booked-moved = The person has chosen another time. { $case }
desk-call-booked-off = The person has cancelled the call ({ $moment }).
desk-call-booked-late = ⚠️ A call was agreed for { $moment }, and nobody rang. New time: { $next }. The person knows it.
desk-call-booked-late-again = ⚠️ At { $moment } nobody rang either, for the second time. The person knows; no new time is promised. Please ring now.
desk-call-booked-late-blocked = ⚠️ Nobody rang, and nothing reaches the person in Telegram: they know of no other time. Please ring now. { $case }
desk-call-waits = <!here> *A promised call waits* (#{ $number }): { $moment }, missed twice. `/case calls`
desk-call-waits-blocked = <!here> *A promised call waits* (#{ $number }): { $moment }. The person is not reachable in Telegram. `/case calls`
desk-call-booked-red = The person asks to be rung. The number stands under “details” once it is there.
desk-call-red-number = The number for the call is there: “details” shows it.
desk-call-early = Call { $number } is agreed for { $moment }. From 10 minutes before it can be taken.
desk-call-speaker = Call { $number }: somebody is on duty who speaks { $language }. From { $moment } everybody can take it.
desk-call-back-about = *{ $moment }–{ $until }* · { $language } · { $topic } · tries so far: { $count }
desk-call-back-case = Case #{ $number }
desk-call-blocked = At present nothing reaches the person in Telegram, only this number does.
desk-call-back-country = Country of the number: { $country }
desk-call-may-say = If somebody else answers, they may hear who is calling.
desk-call-may-not-say = ⚠️ If somebody else answers: *do not say who is calling or what about*. Only ask when is a better time.
desk-call-note = What was talked about (it then stands in the case)
desk-call-outcome-ask = How did it go?
desk-call-note-missing = Please write down shortly what was talked about.
desk-call-note-by = *On the phone, by { $staff }:* { $text }
desk-call-tried-by = { $staff } rang at { $time }: not reached. Next try: { $moment }.
desk-call-agreed-by = { $staff } rang at { $time }. Agreed: { $moment }.
desk-call-gave-up-by = { $staff } rang at { $time }: not reached, for the third time. It is not tried on by itself.
desk-call-wrong-by = { $staff } rang at { $time }: wrong number. It is deleted.
desk-call-no-way = ⚠️ This person has no chat, and no number is known: they do not hear this.
desk-call-no-number = No number is known.
desk-call-no-chat = This person has no chat. “Ring” shows the number.
desk-call-no-files = ⚠️ This person has no chat: files do not reach them.
desk-look-no-chat = ☎️ This person has no chat. Sending it makes a call of it, in which these words are said.
desk-phone-title = Take down a call
desk-phone-intro = Whoever has a known number is found by it. Without a number, or with a new one, a case without a chat is made.
desk-phone-number = Number (may be missing)
desk-phone-language = Language
desk-phone-topic = What it is about, roughly
desk-phone-text = What was said, in own words
desk-phone-name = Name, only if the person wants to say it
desk-phone-say = If somebody else answers, they may hear who is calling
desk-phone-mine = I take care of it
desk-phone-more = Besides
desk-phone-save = Take it down
desk-phone-by = *Rang us, taken down by { $staff }:* { $text }
desk-phone-named = Name: { $name }
desk-phone-known = The number is known: it stands in case #{ $number }.
desk-phone-new = This is case #{ $number }.
desk-phone-several = Several people have given this number. It stands in a case of its own: #{ $number }.
desk-phone-danger = ⚠️ Something in it sounds like danger: { $gloss }. Case #{ $number } is urgent. 110 reaches your own area, not that of the person.
desk-phone-ask = Case #{ $number }. Please ask whether the person is in danger.
desk-phone-take = Take down a call
desk-call-load = *{ $date }* · booked / tries / reached / came in / still free
    { $lines }
desk-call-load-line = { $time }: { $booked } / { $tries } / { $reached } / { $incoming } / { $free }
desk-call-load-none = *{ $date }*: nothing, and no time for calls.
desk-call-load-how = Like this: `/case calls load` or `/case calls load 2026-11-30`.

## Notice (R7)
notice = <b>Before we begin</b>
    We ask about your household and wishes, to find homes that fit.
    { $operator } reads this, and helpers in Slack. Telegram is not end-to-end encrypted.
    A landlord sees your name and phone only after your yes to that landlord.
    Deleted { $profileDays } days after your search or earlier: /mydata
    A no to extras never lowers your chances.
notice-go-on = Go on
notice-questions-only = Only questions, person
notice-full-text = Full text
notice-without = All right. Ask your questions here at any time. To look for a home later, press “{ menu-home }”.
privacy = <b>What we keep, and for how long</b>
    { $retention }

    Responsible: { $operator }, { $address }
    Data protection: { $contact }
    Full privacy notice: { $privacyUrl }
privacy-inbox = What you send, as it arrived: { $days } days after it was handled. If our program failed on it: { $poisonedDays } days.
privacy-dedupe = A number that tells us a message was already handled: { $days } days.
privacy-outbox = What we sent you, as it left: { $days } days.
privacy-contacts = That we wrote to you unasked, and codes to search together: { $days } days.
privacy-form = Your answers and wishes: { $days } days after your search ends. While you look for a home, we keep them.
privacy-case = Your talks with our team: { $days } days after a request is closed, here and in Slack. Its number, topic and outcome stay.
privacy-red = The same for urgent requests: { $days } days after they are closed.
privacy-loose = Messages that the program answered alone: { $days } days.
privacy-questions = Questions that the program could not answer, to make the answers better: { $days } days after you last asked.
privacy-buttons = What the buttons under our messages mean: { $days } days.
privacy-staff = A note of who in our team opened or changed your request: { $days } days.
privacy-copy = Copies of our database: { $days } days.

## The form engine
form-back = Back
form-done = Done
form-yes = Yes
form-no = No
form-unknown = I don’t know
form-progress = Question { $step } of { $steps }
form-left = { $count ->
        [one] { $count } more answer is needed
       *[other] { $count } more answers are needed
    }
form-left-extra = { $count ->
        [one] Optional: { $count } more question
       *[other] Optional: { $count } more questions
    }
form-chosen = Your answer: { $answer }
form-noted = Noted. { $answers }
form-resume = We stopped at this question. You can go on now, or later.
form-save = Save
form-change = Change an answer
form-which = Which answer do you want to change?

## The five questions (R8)
form-intake-adults = How many adults (18 or older) will live in the home? Count yourself too, if you are 18 or older.
form-intake-adults-unclear = I did not understand the number. Please write it as a figure, for example: 2
form-intake-adults-who = Who of them is a child, and who is an adult? Please write only the number of adults (18 or older), for example: 2
form-intake-adults-name = Adults
form-intake-children = How old is each child? Press the age once for each child, then “{ form-done }”. A baby on the way counts too. Or write the ages, for example: 3, 7
form-intake-children-unclear = I did not understand the ages. Please write figures only, for example: 3, 7
form-intake-children-who = Who is 18 already counts as an adult. Please write only the ages of children under 18, for example: 3, 7
form-intake-children-name = Children
form-intake-children-none = No children
form-intake-children-baby = Baby on the way
form-intake-children-list = So far: { $ages }
form-intake-children-baby-short = baby on the way
form-intake-regions = Where would you like to live? Choose one or more Länder (federal states), then “{ form-done }”.
form-intake-regions-unclear = I do not know this Land (federal state). Please press a button, or write its name, for example: Bayern
form-intake-regions-vague = Please tap the federal states where we should look. You can choose more than one.
form-intake-regions-name = Wished regions
form-intake-regions-anywhere = Anywhere in Germany
form-intake-obligation = Is there a residence obligation (Wohnsitzauflage) in your papers? It says in which Land or town you must live.
form-intake-obligation-unclear = Please press one of the buttons. “{ form-unknown }” is fine.
form-intake-obligation-name = Residence obligation
form-intake-town = Where do you live now? Please write the town or the postcode.
form-intake-town-unclear = Please write only the town or the postcode, for example: Kassel
form-intake-town-name = Town now
form-intake-leave = By when must you leave where you live now? Press a button, or write a date, for example: 31.01.
form-intake-leave-unclear = I did not understand the date. Please write day and month, for example: 31.01.
form-intake-leave-past = This date has passed. Please write a day from today on.
form-intake-leave-name = Must leave by
form-intake-leave-week = In a week
form-intake-leave-month = In a month
form-intake-leave-quarter = In three months
form-intake-leave-open = No fixed date
form-intake-payer = Who pays the rent?
form-intake-payer-unclear = Please press one of the buttons. “{ form-unknown }” is fine.
form-intake-payer-name = Who pays
form-intake-payer-jobcenter = Jobcenter
form-intake-payer-sozialamt = Sozialamt
form-intake-payer-asylblg = Asylum aid (AsylbLG)
form-intake-payer-own = My own income
form-intake-rent = How much rent can you pay in a month, without heating (Kaltmiete)? Please write the amount in euros, for example: 700
form-intake-rent-unclear = I did not understand the amount. Please write euros as a figure, for example: 700
form-intake-rent-several = These are several amounts. Please write one: the highest that you can pay, for example: 700
form-intake-rent-name = Highest rent
form-intake-rent-value = { $euros } € without heating (Kaltmiete)
form-intake-rent-warm = { $euros } € with heating (Warmmiete)
form-intake-rent-office = The office decides. Its limit for your town is not in our table yet.
form-intake-needs = What must the home have? Press all that applies, then “{ form-done }”.
form-intake-needs-unclear = Please press the buttons, then “{ form-done }”.
form-intake-needs-name = Must have
form-intake-needs-step-free = Step-free
form-intake-needs-pet = Pets allowed
form-intake-needs-nothing = nothing special
form-intake-home = Which kind of home is right for you?
form-intake-home-unclear = Please press one of the buttons.
form-intake-home-name = Kind of home
form-intake-home-own = Own flat only
form-intake-home-room = Shared flat is fine too
form-intake-home-women = Shared: women, families
form-intake-summary = <b>Is this right?</b>
    { $answers }
form-intake-saved = <b>Saved.</b> Today { $homes ->
        [0] no home fits, because none is listed yet
        [one] { $homes } home fits
       *[other] { $homes } homes fit
    }. { $usual } Next: { $operator } adds homes. On { $date } I write to you how things stand. One step is left: somebody from our team sees a paper of yours once. You choose the time here.
form-intake-saved-obligation = A helper looks at your residence obligation with you and writes to you here. Your number: #{ $number }. Until then we look only in the Land where you live now.
form-intake-minor = Thank you for telling us. If no adult is with you, a person from our team should talk with you. The team has your message; your number is #{ $number }. { $when } { -danger-short }
form-intake-status = How things stand today: { $homes ->
        [0] no home is listed that fits your wishes
        [one] { $homes } home fits your wishes
       *[other] { $homes } homes fit your wishes
    }. Your place in line is kept. On { $date } I write again.

## Germany's Länder
land-bw = Baden-Württemberg
land-by = Bavaria
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hesse
land-mv = Mecklenburg-Vorpommern
land-ni = Lower Saxony
land-nw = North Rhine-Westphalia
land-rp = Rhineland-Palatinate
land-sl = Saarland
land-sn = Saxony
land-st = Saxony-Anhalt
land-sh = Schleswig-Holstein
land-th = Thuringia

## A person from the team
human-opened = Your request is with our team. Its number is #{ $number }. { $when } You can go on writing here; I pass every message on.
human-when-due = People are here now. You get an answer in this chat by { $day }, { $time } at the latest.
human-when-due-later = Nobody from our team is reading now. People are here again { $day }, { $time }. They answer you here by { $dueDay }, { $dueTime } at the latest.
human-when-queue = { $ahead ->
    [one] One request waits
   *[other] { $ahead } requests wait
} before yours. We expect to answer by { $day }, { $time }. That is later than we want.
human-when-late = Our answer was due { $day }, { $time }. It is late, and the team knows that. We cannot name a new time.
human-when-open = Nobody from our team is reading now, and the next day with people here is not set yet. Your message is kept and a person reads it then.
human-already = Your request #{ $number } is with our team already. { $when } What you write here is passed on.
human-claimed = A person from our team has read your request #{ $number } and writes with you here.
human-also = Your message is also with our team (#{ $number }); a person answers it too.
human-passed = I have passed your message on to our team (#{ $number }). { $when }
human-reply = <b>Message from our team about your request #{ $number }</b>

    { $text }
human-reply-corrected = <b>Message from our team about your request #{ $number }</b> (corrected)

    { $text }
human-reply-removed = Our team has withdrawn this message.
human-resolved = Our team has closed your request #{ $number }. If something is still open, write here at any time, or press the button.
human-reopen = It is still open
human-reopened = Your request #{ $number } is open again. { $when }
repeat = (Sent again, because we could not see whether it reached you.)

## Answers
answer-title = <b>{ $title }</b>
answer-part = <b>{ $name }</b>
    { $text }
answer-more = More about this
answer-human = Ask a person
answer-steps = Step by step
answer-bring = What to bring
answer-ask = Whom to ask
answer-human-part = When to ask a person
answer-source = Source: <a href="{ $url }">{ $host }</a>, as of { $date }
answer-check = Please check: this text is past its review date.
answer-choose = I am not sure that I understood you. Is it one of these?
small-thanks = You are welcome. Write any time you need something.
wish-seek = We can help with that. Press the button for a few questions: who will live there, where, and what you need.
wish-offer = Thank you. After the button come a few short questions; then someone from our team gets in touch.
answer-none = I have no sure answer to this. A person from our team can help. You can also ask in other words.
answer-also = You asked something else too. Is it one of these?
answer-also-open = To another question of yours I have no sure answer. Please write it in a message of its own, or ask a person.
helped-yes = This helped
helped-no = This did not help
helped-thanks = Thank you. If something is still unclear, write it in your own words.
helped-sorry = Thank you, this makes the answer better. You can ask a person from our team or write it in other words.
data-questions = Questions without an answer
unknown-command = I do not know this command. Here is the menu.

## Help lines under an answer, and what the settings fill into answers
help-lines = Where to call or write
help-line = <b>{ $name }</b>: { $number }
    { $about }
help-line-brief = { $name }: { $number }, { $opening }
help-line-always = day and night
help-line-appointment = by appointment
help-line-hours-unknown = hours not known to us
help-line-until = open now, until { $time }
help-line-opens = opens { $day }, { $time }
help-line-uk = Ukrainian
help-line-ru = Russian
help-line-de = German
help-line-en = English
help-line-sometimes = sometimes { $languages }
help-line-interpreters = other languages through interpreters
help-line-free = free of charge
help-line-landline = at the price of a landline call
help-line-lands = only for { $lands }
help-lines-note = From public sources, as of { $date }. On public holidays the hours may differ.
answer-source-operator = Source: { $operator }, as of { $date }
faq-operator = { $operator }
faq-hours = { $hours }
faq-contact = { $contact }
faq-privacy-url = { $privacyUrl }
faq-profile-days = { $profileDays ->
        [one] { $profileDays } day
       *[other] { $profileDays } days
    }

## Danger (R13): the first words are neutral, numbers are those of domain facts
danger-help = <b>Here are important numbers</b>
    112: ambulance and fire, day and night
    110: police, day and night
    116 016: help for women who live with violence, day and night, also in Ukrainian and Russian
    A person from our team: press “{ menu-human }”.
danger-about = <b>About your message:</b> thank you for writing. Here is our answer.
danger-violence = In danger now: call 110. If you can, go where other people are. Help for women, day and night, many languages: 116 016.
danger-suicide = You need not be alone with this. In danger call 112. Someone to talk to, day and night: 0800 111 0 111 (German, free).
danger-trafficking = Nobody may keep your passport or force you to work. In danger call 110. Help for women, day and night: 116 016.
danger-child = If a child is in danger now, call 110. If a child is hurt, call 112.
danger-homeless-tonight = A town must shelter people who have no roof, after hours through 110. Which town are you in? Please write its name.
danger-medical = Call 112 now. Say where you are and what happened. Smell of gas: leave the house, touch no switches, call from outside.
danger-ambiguous = { danger-about }
    That sounds hard. Are you in danger right now? You can write in your own words, or ask for a person. In danger call 110 or 112.
danger-staffed = I am a program and cannot call for you. A helper has been alerted. Your number: #{ $number }.
danger-not-staffed = I am a program and cannot call. Nobody from our team is reading now; the next helper is here { $day }, { $time }. In danger: 110 or 112 now. Your number: #{ $number }.
danger-unstaffed = I am a program and cannot call. Perhaps nobody from our team is reading now. In danger: 110 or 112 now. Your number: #{ $number }.
danger-on-call = I am a program and cannot call. The office is closed; the person on call has been called. In danger do not wait: 110 or 112. Your number: #{ $number }.
danger-ask-alone = <b>About your message:</b> Are you alone right now? Can you write freely?
danger-ask-address = <b>About your message:</b> Where are you now? Please send street, house number and town.
danger-ask-speak = <b>About your message:</b> Can you talk on the phone now? If yes: on which number?
danger-nobody-yet = About your message: nobody from our team has answered yet. Do not wait for us: call 110 or 112.
danger-hide = Hide this
danger-hidden = Hidden.
danger-town = We have no number for this town. After office hours the way in is 110: say that you have no roof tonight.

## Local help (R15): offices from the operator's list
local-tonight = Where to ask tonight ({ $place }):
local-tonight-line = { $name }: { $number }, { $opening }
local-tonight-110 = If nobody answers: 110, and name “{ $place }”.
local-by-day = By day: the public order office (Ordnungsamt) at the town hall.
local-seen = Looked up on { $date }.
local-seen-old = Looked up on { $date }, which is long ago. Please check.
local-which = Several places have this name. Which one is it?
local-location = Our team has your location. I cannot read the town from it. Please write its name.
local-here = Where you live now, { $place }:
local-line = { $kind }: { $name }, { $about }
local-kind-shelter = Shelter for the night (Ordnungsamt)
local-kind-shelter-after-hours = Shelter after office hours
local-kind-youth-emergency = Emergency service for children (Jugendamt)
local-kind-women-shelter = Women’s shelter (Frauenhaus)
local-kind-housing-loss = Help to keep your home (Wohnungssicherung)
local-kind-jobcenter = Benefits office (Jobcenter)
local-kind-immigration-office = Immigration office (Ausländerbehörde)
local-kind-advice = Advice body (Beratungsstelle)

## The later questions (R8), profile card, /status, /stop, contact budget (R3), households and recovery (R10)
hours-always = day and night
hours-holidays = not on public holidays
menu-profile = My answers
menu-status = How things stand
command-status = How things stand
command-profile = Read and change my answers
command-homes = Homes that I offer
command-stop = Stop the form or messages
form-skip = Skip
form-later = Enough for now
form-chances-nothing = nothing chosen
form-chances-term = How long would you like to stay in the new home?
form-chances-term-unclear = I did not understand how long. Please tap one of the buttons.
form-chances-term-name = Length of stay
form-chances-term-6 = Half a year
form-chances-term-12 = One year
form-chances-term-24 = Two years
form-chances-term-unlimited = With no end date
form-chances-term-any = Any length is fine
form-chances-term-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
form-chances-from = From which day could you move in? Tap a button, or write a date, for example: 15.01.
form-chances-from-unclear = I did not understand the date. Please write day and month, for example: 15.01.
form-chances-from-name = Move-in from
form-chances-from-now = At once
form-chances-from-month = In one month
form-chances-from-quarter = In three months
form-chances-from-open = Any day is fine
form-chances-until = By which day do you want to move in at the latest? Tap a button, or write a date, for example: 31.03.
form-chances-until-unclear = I did not understand the date. Please write day and month, for example: 31.03.
form-chances-until-early = This day is before your first possible day. Please write a later one.
form-chances-until-name = Move-in by
form-chances-until-month = In one month
form-chances-until-quarter = In three months
form-chances-until-half = In half a year
form-chances-until-open = No last day
form-chances-smoking = Does anyone in your household smoke?
form-chances-smoking-unclear = Please tap one of the buttons.
form-chances-smoking-name = Smoking
form-chances-smoking-no = Nobody smokes
form-chances-smoking-outside = Only outside
form-chances-smoking-yes = Also indoors
form-chances-languages = Which languages do you speak? Tap all of them, then “{ form-done }”.
form-chances-languages-unclear = Please tap the languages, then “{ form-done }”.
form-chances-languages-name = Languages
form-chances-languages-uk = Ukrainian
form-chances-languages-ru = Russian
form-chances-languages-de = German
form-chances-languages-en = English
form-chances-languages-pl = Polish
form-chances-languages-ro = Romanian
form-chances-languages-fr = French
form-chances-languages-ar = Arabic
form-chances-daily = What must be within reach on weekdays? Tap all that fits, then “{ form-done }”.
form-chances-daily-unclear = Please tap the buttons, then “{ form-done }”.
form-chances-daily-name = Within reach
form-chances-daily-kita = Day care (Kita)
form-chances-daily-school = School
form-chances-daily-course = Language course
form-chances-daily-training = Training (Ausbildung)
form-chances-daily-university = University
form-chances-daily-work = Work
form-chances-wishes = What else must the home have? Tap all that fits, then “{ form-done }”.
form-chances-wishes-unclear = Please tap the buttons, then “{ form-done }”.
form-chances-wishes-name = Also needed
form-chances-wishes-lift = Lift
form-chances-wishes-ground = Ground floor
form-chances-wishes-furnished = Furnished
form-chances-wishes-kitchen = Fitted kitchen
form-chances-wishes-transit = Bus or train nearby
form-chances-wishes-quiet = Quiet place
form-chances-note = What else should we know for the search? Up to 300 characters. Please leave out names, phone numbers and illnesses.
form-chances-note-unclear = Please write one message of up to 300 characters, or tap “{ form-skip }”.
form-chances-note-long = That is more than { $max } characters. Please write it shorter.
form-chances-note-name = In your own words
profile-card = <b>This is what you have told us for your search for a home.</b> To change an answer, tap its button.
    { $answers }
    Your place in line counts from { $date }.
profile-chances = Improve my chances
profile-none = No answers for a search are saved yet. The first step is yours: “{ menu-home }”.
status-saved = Your answers are saved, last on { $saved }. Your place in line counts from { $waiting }.
status-homes = { $homes ->
        [0] Today 0 homes fit, because none is listed yet.
        [one] Today { $homes } home fits.
       *[other] Today { $homes } homes fit.
    }
status-next = Next, { $operator } lists homes. On { $date } I write to you how things stand. Until then you need do nothing.
status-next-asked = Next, { $operator } lists homes. I write when you ask: /status.
status-no-request = No request of yours is open with our team at present.
status-form = Your form is open at question { $step } of { $steps }. The next step is yours, on any day.
status-form-left = { $count ->
        [one] Your offer still needs { $count } answer. You can give it on any day.
       *[other] Your offer still needs { $count } answers. You can give them on any day.
    }
status-form-left-extra = { $count ->
        [one] Your form is open: { $count } more optional question. You can answer on any day.
       *[other] Your form is open: { $count } more optional questions. You can answer on any day.
    }
status-form-last = Your form is open, one step is left. It is yours, on any day.
status-form-stopped = Your form is laid aside, its answers are kept. You can go on with it on any day.
status-nothing = No search is saved yet, and no request is open. The first step is yours.
stop-ask = What shall stop?
stop-form = The open form
stop-messages = Messages for now
stop-everything = Everything
stop-nothing = Nothing, go on
stop-form-done = The form is laid aside. Your answers are kept, and you can go on with it on any day.
stop-messages-done = From now on I write only when you write. Answers from our team and danger texts still come. Any message from you ends the pause.
stop-everything-how = To have everything deleted, write /delete. It first shows what goes and when; nothing is deleted before you confirm.
stop-nothing-done = Good. Everything goes on as before.
stop-resumed = The pause is over.
stop-resumed-on = The pause is over. On { $date } I write to you how things stand.
push-fewer = Fewer messages
push-none = None for now
push-usual = As often as before
push-fewer-done = Unasked I write again on { $date } at the earliest, then once in four weeks at most. Answers, dates and danger texts still come at once.
push-usual-done = Unasked I write as before: once a day at most, and three times a week.
household-invite = Add an adult
household-apart = Search apart
household-apart-yes = Yes, search apart
household-full = Going by the answers there, all adults have joined already. Whoever invited you can change the number of adults. Or ask a person.
household-code = <b>A code for one adult who searches for a home together with you.</b> They write to this bot:
    /join { $code }
    It works once, until { $until }. They will see the answers for the search, never your messages.
household-code-home = <b>A code for one adult who lives with you in this home.</b> They write to this bot:
    /join { $code }
    It works once, until { $until }. Nobody sees the messages of another.
household-link = Or send on this link: { $link }
household-apart-ask = <b>Please read first how the search would go on from here.</b> From now on you would search apart. Everybody keeps the answers and the place in line. The others are not told.
household-apart-done = Done. Your answers and your place in line stay as they are. Someone from our team looks at it: #{ $number }. { $when }
household-unchanged = Good. Nothing has changed.
join-ask = <b>With this code you search for a home together with others.</b> All adults see and can change the answers for the search. Your messages and requests are seen by you and our team only. If you have answers here already, the shared ones count.
join-yes = Search together
join-not = Not now
join-no = This code does not work. A code works once and for 48 hours. Please ask for a new one, or ask a person.
join-how = Please write the code behind it, for example: /join BCDFG-23456
join-done = From now on you search together. Nobody sees the messages of another.
join-home-done = From now on you belong to the household in this home. Nobody sees the messages of another. If you agree, we ask you too, apart from the others, how the home is.
join-told = <b>A message about your search for a home:</b> one more person has joined with your code. If that is not right, tap the button.
join-shared = You already search together with others. To join here, you would first have to search apart.
join-too-often = Too many codes were wrong. You can try again in an hour, or ask a person.
recovery = I have a new phone
recovery-opened = A person from our team connects this phone with your earlier chat. They ask for your earlier number and two facts, such as town and ages of the children. Please send no papers. Your number: #{ $number }. { $when }
recovery-cut-off = This chat is no longer connected with earlier conversations. If you need help, write /start.
recovery-done = This phone is now connected with your earlier answers and requests.

## When something fails on our side
failed = Something went wrong on our side. Your message is kept, and a person from our team will look at it. In danger call 110 or 112.
button-stale = This button is no longer current. The newest are at the bottom, the menu: /menu
button-used = This is already done.
button-foreign = This button does not belong to this chat.

## The end of a search, and the way back
search-end = Found / stop looking
search-end-ask = Does your search end? Until { $date } you could then still go on with the same place in line; after that your answers are deleted. An open request stays with our team. Which is true?
search-end-shared = Whoever searches together with you goes on with the same answers and the same place. We say nothing to the others.
search-here = Found through you
search-elsewhere = Found elsewhere
search-stopped = I no longer look
search-keep = Keep looking
search-again = Look again
search-wish = All the best in your home.
search-ended = Your search has ended. Until { $date } you can go on with the same place in line; after that your answers are deleted. People still answer your questions: /human
search-is-ended = Your search ended on { $ended }. Until { $date } you can go on with the same place in line; after that your answers are deleted.
search-resumed = Your search goes on. Your place in line counts from { $waiting }, as before. On { $date } I write to you how things stand.
search-gone = The earlier answers are deleted. A new search begins with five questions; the place in line counts from the day you save.
search-kept = All right. The search goes on as before.

### Privacy
privacy-short = <b>What we keep, in short</b>
    Your answers: until { $days } days after your search ends. Talks with our team: { $caseDays } days after they end. Only { $operator } and its helpers read them. You can see everything and delete it at any time.
privacy-consents = My permissions
consent-special-needs = <b>Before this is saved, one question about your permission.</b>
    Answers such as “{ form-intake-needs-step-free }” or “{ form-chances-wishes-lift }” can say something about health. May we note them and search for them? Only helpers read them. You can take this back at any time. A no never lowers your chances.
consent-yes = Yes, I agree
consent-no = No
consent-withdraw = Take back
consent-withdraw-special-needs = Health: take back
consent-name-special-needs = what your home must have for health reasons
consent-name-old = an earlier permission
consent-given = Your yes is noted, on { $date }. It is about: { $what }. You can take it back at any time: /privacy
consent-refused = All right, this is not saved. Your chances stay the same; we only cannot search for it. A person can help: /human
consent-withdrawn = Noted on { $date }: you have taken a permission back. What was saved with it is deleted. Your chances stay the same. It was about: { $what }.
consents-none = You have given no extra permissions. There is nothing to take back.
consents-title = <b>You have given these permissions. You can take each of them back.</b>
consents-line = Agreed on { $date }, version { $version }: { $what }
mydata-show = Show my data
mydata-title = <b>What we have noted</b>
mydata-since = You have written here since { $date }.
mydata-language = Language: { $language }
mydata-waiting = In line since { $date }
mydata-notice = Privacy notice shown on { $date }
mydata-case-open = Request #{ $number } of { $date }: open
mydata-case-closed = Request #{ $number } of { $date }: closed
mydata-more = Your messages and all details are in a file. Everything shown here is removed from this chat after one hour.
mydata-file = The whole file
mydata-seen = Who saw my data
mydata-word = data
mydata-confirm = The file holds everything, also your messages. If you are alone with this phone, write this word within ten minutes: { $word }
mydata-file-text = To read. I remove it from this chat after one hour.
mydata-file-json = The same for other programs. I remove it after one hour.
mydata-gone = Removed after one hour.
seen-title = <b>Who had to do with your requests</b>
seen-nobody = Nobody from our team has worked on a request of yours.
seen-helper = helper
seen-coordinator = coordinator
seen-operator = operator
seen-claim = took on your request
seen-take-over = took your request over
seen-reply = answered you
seen-correct = corrected a message
seen-remove = withdrew a message
seen-note = made an internal note
seen-resolve = closed your request
seen-reopen = opened your request again
seen-export = took a copy of your data
seen-show = looked at your details
seen-why-contact = to reach you
seen-why-home = to find or check a home
seen-why-office = for an office or a landlord, as agreed with you
seen-why-danger = because of danger
seen-why-other = another reason
seen-phone = took your call
seen-call-ring = took on a call to you and saw your number
seen-call-reached = spoke with you by phone
seen-call-missed = rang you and did not reach you
seen-call = noted something about a call to you
seen-other = worked on your request
delete-open = Delete my data
delete-ask = <b>Before we delete anything</b>
    Your answers, wishes, messages and requests are deleted, here and in Slack. Your place in line ends.
delete-ask-urgent = Your urgent request #{ $number } waits: a person from our team first asks you on another way.
delete-later = In 24 hours
delete-now = Now
delete-keep = Keep everything
delete-planned = Noted. Your data is deleted on { $date }, { $time }. Until then you can undo this.
delete-undo = Undo
delete-undone = Undone. Everything stays as it was.
delete-kept = All right. Everything stays as it was.
delete-sure = Please decide once more. After “{ delete-yes }” nothing can be brought back.
delete-yes = Yes, delete
delete-waits = This is already noted and waits for a person from our team.
delete-waiting = Noted. Your answers and wishes are gone. The urgent request #{ $number } waits: a person from our team first asks you on another way. In danger call 110 or 112.
delete-stopped = A person from our team has stopped this. Your request #{ $number } stays open. You can write here at any time.
delete-running = Noted. Slack does not answer at the moment; I write here once more when everything is gone.
delete-typed = Done on our side. Some notes that helpers typed in Slack are removed by hand; I write here when that is done. Copies of the database are gone by { $date }.
delete-done = It is done. Nothing about you is left with us; copies of the database are gone by { $date }. This chat on your phone is yours to delete. If you write again, we begin anew.
unsend-unknown = I do not find this among your messages here. Please answer your own message with /unsend, or send only /unsend to choose.
unsend-none = There is no message of yours that can be taken back.
unsend-choose = Which message do you want to take back?
unsend-done = Taken back. It is removed from this chat, from our store and from the team’s view.
unsend-done-old = Taken back from our store and from the team’s view. It is older than 48 hours, so you can remove it from this chat only yourself.
unsend-urgent = Noted, and if it is younger than 48 hours removed from this chat. Our team keeps it until your urgent request #{ $number } is closed.
data-notices = Privacy notices
data-consents = Permissions
data-answers = Answers
data-offers = Homes that you offer
data-requests = Requests
data-messages = Messages

### For staff (German and English only). Slack mrkdwn; parameters are escaped by the program.

## The case card (R18)
desk-card-title = *{ $urgent ->
        [red] URGENT · Case
       *[normal] Case
    } #{ $number }* · { $state }
desk-card-push = Case #{ $number }
desk-card-push-urgent = Urgent case #{ $number }
desk-state-new = new
desk-state-claimed = claimed by { $staff }
desk-state-resolved = resolved
desk-staff = <@{ $user }>
desk-colleague = A colleague
desk-card-waiting = *Came in* { $since }
desk-card-language = *Language* { $language }
desk-card-wants = *Wants* { $wants }
desk-card-household = *Household* { $household }
desk-card-home = *Must leave by* { $leave } · *pays* { $payer } · *obligation* { $obligation }
desk-card-bot = *The bot’s last answer* { $text }
desk-card-person = Person: { $text }
desk-card-forwarded = Forwarded by the person: { $text }
desk-card-helper = We: { $text }
desk-card-earlier = *Earlier cases* { $cases }
desk-card-danger = *Signs of* { $class }: { $gloss }. Matched: { $matched }
desk-card-danger-plain = *Signs of* { $class }: { $gloss }.
desk-card-danger-forwarded = *Forwarded words*, not the person’s own
desk-card-blocked = *The person has blocked the bot.* Nothing reaches them at present.
desk-unknown = not known yet
desk-household = { $adults ->
        [one] { $adults } adult
       *[other] { $adults } adults
    }{ $children ->
        [0] {""}
        [one] , { $children } child ({ $ages })
       *[other] , { $children } children ({ $ages })
    }
desk-wants-human = asks for a person
desk-wants-offer = offers a home
desk-wants-danger = may be in danger
desk-wants-minor = no adult in the household; child protection path
desk-wants-obligation = does not know whether there is a residence obligation
desk-wants-failed = our program failed on a message

## Buttons
desk-claim = Claim
desk-take-over = Take over
desk-reply = Reply
desk-note = Note
desk-resolve = Resolve
desk-reopen = Reopen
desk-send = Send
desk-edit = Edit
desk-keep = Keep internal
desk-correct = Send the correction
desk-remove = Delete for the person too
desk-cancel = Cancel
desk-confirm-title = Are you sure?
desk-confirm-take-over = { $staff } has claimed this case. Take it over?
desk-confirm-yes = Yes

## Modals
desk-reply-title = Reply to #{ $number }
desk-reply-label = Answer to the person
desk-reply-hint = The person reads { $language }.
desk-note-title = Note on #{ $number }
desk-note-label = Internal. The person never sees it
desk-resolve-title = Resolve #{ $number }
desk-resolve-label = Outcome, one line, internal
desk-modal-empty = Please write something first.
desk-modal-long = Please keep it under { $max } characters.

## In the thread
desk-person-wrote = *Person:* { $text }
desk-person-edited = *Person changed a message.* Now: { $text }
    Before: { $before }
desk-sent-by = *{ $staff } to the person:* { $text }
desk-corrected-by = *{ $staff } corrected a message to the person:* { $text }
    Before: { $before }
desk-removed-by = { $staff } had a message to the person deleted.
desk-note-by = *Note by { $staff }:* { $text }
desk-claimed-by = { $staff } has claimed this case.
desk-taken-over-by = { $staff } has taken this case over from { $before }.
desk-resolved-by = { $staff } has resolved this case: { $outcome }
desk-reopened-by = { $staff } has reopened this case.
desk-reopened-person = The person wrote again. The case is open again.
desk-danger-again = *New message with signs of* { $class }: { $gloss }.
desk-danger-forwarded = *These words were forwarded* and are not the person’s own. Please ask who is in danger.
desk-danger-elsewhere = *The person wrote with signs of* { $class }. That message and what follows are in the urgent case #{ $number }.
desk-nobody-yet = Nobody has claimed this urgent case for { $minutes } staffed minutes. The person has been told to call 110 or 112.
desk-not-sent = *Not delivered* ({ $reason }): { $text }
desk-unknown-sent = *Delivery unclear*, sent once more with a remark: { $text }
desk-unknown-kept = *Delivery unclear*, not repeated: { $text }
desk-blocked = The person has blocked the bot. What you send is kept, not delivered.
desk-unblocked = The person has unblocked the bot.
desk-unblocked-sent =
    { $count ->
        [one] The person has unblocked the bot. One answer that was kept goes out now.
       *[other] The person has unblocked the bot. { $count } answers that were kept go out now.
    }
desk-reason-blocked = the person has blocked the bot
desk-reason-refused = Telegram refused it
desk-reason-gone = the chat no longer exists
desk-reason-expired = its time has passed

## For one helper alone
desk-preview = This is how it would reach the person (#{ $number }). Nothing has been sent.
desk-preview-correct = You changed a message that was sent. The correction would read:
desk-preview-remove = You deleted a message that was sent to the person. Delete it for the person too? After 48 hours it is replaced by a neutral line.
desk-done-sent = Sent to the person.
desk-done-kept = Kept internal.
desk-done-corrected = The correction is on its way.
desk-done-removed = The deletion is on its way.
desk-refused-staff = You cannot do this here. Please ask your coordinator.
desk-refused-claim = { $staff } has claimed this case. Take it over first.
desk-refused-resolved = This case is resolved. Reopen it first.
desk-refused-gone = This has been dealt with already, or it is no longer there.
desk-refused-shortcut = This message does not belong to a case.
desk-refused-unsure = I could not check your rights just now. Please press again in a moment.
desk-refused-yours = You have claimed this case already.
desk-refused-open = This case is open.
desk-refused-other = A colleague has claimed this case. Take it over first.
desk-command-help =
    `/case <verb> <number>`, or `@helpcenter <verb>` in a thread:
    { $lines }
desk-command-line = • `{ $verb }` { $does }
desk-command-unknown = I do not know “{ $verb }”. `/case help` shows what there is.
desk-command-number = Please add the number of the case: `/case { $verb } 1042`
desk-command-no-case = There is no case #{ $number }.
desk-failed = Our program failed on this. It is kept as event { $event }; `helpcenter replay { $event }` runs it again.
desk-event-failed = *An event failed and is kept:* event { $event } ({ $source }). The person has been told that a human looks at it. After the fix: `helpcenter replay { $event }`
desk-event-failed-staff = *An event failed and is kept:* event { $event } ({ $source }). After the fix: `helpcenter replay { $event }`

## What danger patterns are called
desk-danger-violence = violence or threats
desk-danger-suicide = suicide or self-harm
desk-danger-trafficking = trafficking or exploitation
desk-danger-child = a child at risk
desk-danger-homeless-tonight = no roof tonight
desk-danger-medical = a medical emergency
desk-danger-ambiguous = distress (unclear)

### What people send besides text
sent-many = These are many messages at once. All have arrived. Please write the most important thing in one message.
sent-sticker = Thank you. I am a program and understand only words. Please write in a few words how we can help.
sent-other = I cannot use this here. Please write in a few words what it is about.
sent-voice = A person from our team will listen to your recording (#{ $number }); the program does not. { $when } { -danger-short }
sent-location = Your location is kept. Our team sees it when you ask for a person. The program reads only the name: please write the town.
sent-phone = Your number is kept. Our team sees it when you ask for a person.
sent-contact = We take only your own number. I have not kept another person's contact, and have not passed it on.
sent-money = Help here costs nothing. We take no money and no presents. If somebody asks for money in our name, write to us.
sent-passport = We never ask for identity data from Telegram. I have kept nothing of it.
sent-edited = This does not change an answer in the form. At the end of the form is the button “{ form-change }”.
group-leaving = I work only in private chats. Please write to me there. I am leaving this group now.
file-what = What is this? Then I know who needs it. We do not need photos of identity papers or bank cards.
file-letter = Letter from an office
file-home = Home or damage
file-id = ID or bank card
file-other = Something else
file-send = Shall our team see this?
file-yes = Yes, show the team
file-no = No, do not show it
file-sent = Our team is getting your files (#{ $number }). { $when }
file-not-sent = Good. I have passed nothing on and deleted it on our side.
file-date = Does the letter name a day by which you must answer? Please write it as it stands in the letter.
file-no-date = No day in the letter
file-date-kept = The team sees this day. Please check it today with the office that wrote the letter.
file-date-none = Good. The team looks whether the letter names a day.
file-id-gone = We do not need photos of identity papers or bank cards. It is deleted here and on our side; the team does not get it. If somebody must see your papers, a person from the team arranges a time.
file-id-gone-old = We do not need photos of identity papers or bank cards. It is deleted on our side. In this chat I may not delete anything after 48 hours: please delete it yourself.
file-unsorted = You have not chosen, so the team gets it now (#{ $number }). If it shows an identity paper or a bank card, tap the button: then it is deleted everywhere.
file-removed = Somebody from our team has removed a file: it seems to show an identity paper or a bank card. We do not need such photos.
file-too-big = This file is larger than 20 MB. I cannot pass on files of that size. Please send a smaller one, or photos of single pages.
file-failed = A file could not be passed on. Please send it again.
human-files = From our team (#{ $number })
desk-person-sent = *Person sent:* { $kind }
desk-person-phone = *The person's own phone number:* { $text }
desk-person-location = *The person's location:* { $place }
desk-person-forwarded = _Forwarded: the words are somebody else's._
desk-person-replies = _Reply to:_ { $text }
desk-person-reacted = _The person reacts with { $emoji } to:_ { $text }
desk-kind-photo = photo
desk-kind-video = video
desk-kind-file = file
desk-kind-voice = voice message
desk-kind-audio = audio recording
desk-kind-note = round video
desk-kind-gif = GIF
desk-kind-sticker = sticker
desk-kind-dice = dice
desk-kind-poll = poll or list
desk-kind-location = location
desk-kind-phone = phone number
desk-kind-contact = another person's contact (not kept)
desk-kind-money = money or a present (not accepted)
desk-kind-passport = identity data from Telegram (not kept)
desk-kind-other = something that Telegram does not deliver as a file
desk-sort-letter = letter from an office
desk-sort-home = home or damage
desk-sort-id = ID or bank card
desk-sort-other = something else
desk-sort-spoken = a recording; please listen
desk-file-asked = _The person is asked what this is. Without an answer it comes here in { $minutes } minutes._
desk-file-from = *From the person:* { $sort }
desk-file-unsorted = *May contain ID:* the person has not said what this is.
desk-file-remove = Remove everywhere
desk-file-remove-ask = The files are deleted here, on our side and in the person's chat. This cannot be undone.
desk-file-removed-by = *{ $staff } removed the files everywhere.* The person knows.
desk-file-id = _The person said: ID or bank card. Deleted; nothing is shown here._
desk-file-dropped = _The person does not want to show the files. They are deleted._
desk-file-too-big = _A file is larger than 20 MB; Telegram does not give it to us. The person is asked to send it smaller._
desk-file-failed = *A file of the person could not be shown* ({ $reason }). The person is asked to send it again.
desk-letter-date = *Answer by (the person's words, please check in the letter):* { $text }
desk-letter-undated = _The person knows of no day by which to answer. Please look in the letter._
desk-preview-attached = *Files that go with it:* { $files }
desk-preview-big = Too large for Telegram (more than 50 MB), stays here: { $files }
desk-files-sent = *{ $staff } sent the person files:* { $files }

## Households and recovery (R10)
desk-wants-apart = searches apart from the household from now on; please look. The others hear nothing of it
desk-wants-recovery = has a new phone or account; please ask for two known facts
desk-move = Connect chat
desk-move-title = Connect chat #{ $number }
desk-move-label = Number of an earlier case of this person
desk-move-hint = The old chat is cut off at once. Both facts are recorded.
desk-move-first = First known fact, as the person named it
desk-move-second = Second known fact
desk-move-claim-first = Please claim this case first.
desk-move-no-case = There is no case of another person with this number.
desk-move-facts = Please name two different facts, 3 to 300 characters each.
desk-moved-by = { $staff } connected this chat with the person of case #{ $number }. Both facts are recorded.

## Privacy
desk-withdrawn = _The person has withdrawn this message._
desk-withdrawn-red = The person wants to withdraw a message here. Its words go when this urgent case is closed.
desk-delete-planned = *The person has asked for their data to be deleted* on { $date }, { $time }. This thread is cleared then. Please type nothing private here any more.
desk-delete-undone = The person has undone the deletion. Everything stays.
desk-erase-asked = *The person asks for deletion while this urgent case is open.* Somebody else may hold the phone. Please ask the person on another way first, then decide.
desk-erase-confirm = Asked, delete
desk-erase-confirm-ask = Has somebody spoken with the person on another way than this chat? The case and this thread are deleted for good.
desk-erase-keep = Do not delete
desk-erase-kept = { $staff } has stopped the deletion. The person has been told.
desk-typed-list = *A person’s data is deleted.* A bot cannot delete what people typed in Slack: please delete { $count ->
        [one] this message
       *[other] these { $count } messages
    }, or ask whoever wrote it: { $links }
desk-typed-done = All deleted
desk-typed-gone = _What people had typed about a deleted person is gone from Slack. The person has been told._
desk-typed-ticked = _{ $staff } has seen to it that what was typed about a deleted person is gone from Slack. The person has been told._
desk-refused-coordinator = Only coordinators decide this.

## The end of a search
desk-search-ended = *Search ended* on { $date }: { $how }
desk-search-here = home through us
desk-search-elsewhere = home elsewhere
desk-search-stopped = no longer looking
desk-search-again = The person looks again, with the old place.

## Closed urgent cases (R12)
desk-refused-closed-urgent = Closed urgent cases are for coordinators only.
desk-card-closed-urgent = Closed urgent case: for coordinators only.

## Changed, taken back, asked in the middle of a form
form-question-unknown = I have no sure answer to this, and I do not want to guess. A person from our team can answer: one press, and the team has your question. The form goes on below.
file-replaced = You have replaced a file. Nobody gets the new one before you choose.
unsend-left = { $count ->
        [one] One other file that came together with it stays.
       *[other] { $count } other files that came together with it stay.
    }
unsend-left-too = Take back the rest
unsend-photo = Photo
unsend-video = Video
unsend-file = File
unsend-recording = Recording
unsend-place = Location
unsend-other = Something else
desk-person-replaced = *Person replaced something:* { $kind }. The old one stays above.
desk-person-replaced-unseen = *Person replaced something before it was shown here:* { $kind }. Only the new one comes here.
desk-person-caption-gone = *Person removed the words of a file.* Before: { $before }
desk-person-moved = *The person is here now:* { $place }
desk-file-gone = _Removed with its file._
## FAQ topics past their review
desk-faq-review = { $count ->
    [one] One FAQ topic is past its review date and shows "please check"
   *[other] { $count } FAQ topics are past their review date and show "please check"
    }: { $topics }. Please read, correct and set a new date (review_by in prompts/faq).

## Local help (R15)
desk-local-shown = Shown for { $place }: { $rows }
desk-local-none = *No row in local help* for “{ $place }”. All the person has now is 110. Please look for a number and send it.
desk-local-gaps = *Local help: { $count ->
        [one] one town
       *[other] { $count } towns
    } without a row.* People who look for a home live here: { $towns }
desk-local-old = *Local help: { $count ->
        [one] one row is
       *[other] { $count } rows are
    } older than 180 days.* “helpcenter doctor” names them. Please look them up and read the list in again.

## The clocks and the end of urgent cases (R13, R14)
desk-call-here = <!here>
desk-on-call = Urgent case #{ $number }
desk-group = <!subteam^{ $group }>
desk-red-waits = { $called } *Urgent case #{ $number }* has waited for { $minutes } minutes of office time, and nobody has claimed it.
desk-red-open = { $called } This case was claimed { $minutes } minutes of office time ago and has no outcome. How does it stand?
desk-nobody-yet-shut = Nobody has claimed this urgent case for { $minutes } minutes, and no office hours are set. The person has been told to call 110 or 112.
desk-red-waits-shut = { $called } *Urgent case #{ $number }* has waited for { $minutes } minutes, and nobody has claimed it. No office hours are set.
desk-red-wait = { $called } *{ $count } urgent cases* wait, and nobody has claimed them: { $numbers }.
desk-red-open-shut = { $called } This case was claimed { $minutes } minutes ago and has no outcome. How does it stand?
desk-on-call-missed = *The person on call did not get the call on Telegram.* Please ring them. Have they ever written to the bot, and not blocked it?
desk-card-110 = *110* reaches the police of the caller's own area; for this person ask for { $town }.
desk-end-label = How did it end?
desk-end-safe = Reached and safe
desk-end-handed-police = Handed to 110 or 112
desk-end-handed-body = Handed to a body (which one?)
desk-end-declined = Declined help
desk-end-not-reached = Not reached after 3 tries
desk-end-false-alarm = False alarm
desk-end-missing = Please choose how it ended.
desk-end-asked = { $staff } wants to end this urgent case: { $outcome }. A second person has to agree.
desk-end-confirm = Agree
desk-end-other = Somebody else has to confirm this.
desk-ask-alone = Alone?
desk-ask-address = Which address?
desk-ask-speak = Can you talk?
desk-ask-alone-said = Are you alone right now? Can you write freely?
desk-ask-address-said = Where are you now? Street, house number, town?
desk-ask-speak-said = Can you talk on the phone now? On which number?
desk-asked-by = { $staff } *asks the person:* { $question }

## Help by a program (R31)
consent-ai = <b>May a program help here?</b>
    A program of { $provider } ({ $country }) can look for answers, translate, and turn voice messages into text. In texts, names and numbers are hidden first; in voice messages they cannot be.
    If you say no, you read our own answers, and people read your words.
privacy-model = Only with your permission: words without names and numbers, and voice messages, may go to a program of { $provider } ({ $country }).
consent-name-ai = help by a program
consent-withdraw-ai = Program: take back
consent-ai-given = Noted on { $date }: a program may help. You can take this back at any time: /privacy
consent-ai-refused = All right, the program does not help. Answers and people stay the same. You can change this here: /privacy
consent-ai-withdrawn = Noted on { $date }: the program no longer helps. None of your words go to it any more.
model-answered = <i>A program ({ $provider }) made this answer from our texts. It can be wrong; the full text is under the button.</i>
model-heard = <i>A program has turned your voice message into text. If the answer does not fit, please write a few words.</i>
reply-bare = { $text }
reply-bare-translated =
    { $translation }

    <i>Translated by a program. The original:</i>
    { $text }
reply-bare-translation =
    { $translation }

    <i>This is how a program translated the message above.</i>
human-reply-translated = <b>Message from our team about your request #{ $number }</b>
    { $translation }

    <i>Translated by a program. The original:</i>
    { $text }
human-reply-translation = <b>Message from our team about your request #{ $number }</b>
    { $translation }

    <i>This is how a program translated the message above.</i>
desk-translated = *Translated by a program:* { $text }
desk-translated-out = *To the person in { $language }, translated by a program:* { $text }
desk-translated-back = Translated back by a program. This is roughly what the person reads:
desk-card-translated = _(program: { $text })_
desk-translate = Translate this message
desk-translate-ask = The words go to { $provider }. Names, addresses and numbers are hidden first. The press is noted.
desk-check = Check the translation
desk-summarise = Sum up
desk-summary = *Summary by a program, without names and numbers. Please compare it with the thread.*
    – *Wants* { $wants }
    – *Where it stands* { $situation }
    – *Open* { $open }
    – *Next* { $next }
desk-transcript = _A program has turned the recording into text; please listen where in doubt:_
desk-model-asked = The program has been asked. What comes of it appears here.
desk-model-failed = Nothing usable came from the program. The original counts.
desk-model-not = This cannot be done here: the person has not agreed to help by a program, or the setting for it is off.
desk-danger-by-model = a program's second opinion; please read it yourself

## The desk: states of a case

desk-planned-cancelled = { $why ->
    [person] _An answer that was planned for later is cancelled: the person wrote first._
   *[resolved] _An answer that was planned for later is cancelled: the case is resolved._
}

## The desk: commands, one line each

desk-help-claim = take the case; you answer from now on
desk-help-reply = write to the person, with a preview
desk-help-note = write for the team only
desk-help-resolve = end the case with an outcome
desk-help-reopen = open it again
desk-help-move = connect a new chat with an earlier case, after two known facts

## Views in Slack: modals that only show, the Home tab, and our name at the start of a thread message
desk-notice-title = Case desk
desk-close = Close
desk-home-title = Case desk
desk-home-unsure = I could not check your rights just now. Please open this tab again in a moment.
desk-home-none = You have no open case.
desk-called-open = This opens with a press:

## The life of a case: how it stands, its end, and how it was

status-case = Your request #{ $number } of { $date }.
status-last-you = Last step: your message of { $date }.
status-last-team = Last step: a message from our team of { $date }.
status-last-claimed = Last step: someone from our team took it on, { $date }.
status-next-take = Next step: someone from our team reads it and answers you here.
status-next-team = Next step: the person from our team who has it answers you here.
status-next-you = Next step: your answer here. Our team waits for it.
status-next-snoozed = Next step: our team goes on with it on { $date }. If you write before, it goes on then.
status-by = By: { $day }, { $time }.
status-by-late = The answer was due { $day }, { $time } and is late. Your request stays on the list until somebody answers.
status-by-none = A day for it is not fixed.
status-by-shut = Nothing is open here at present, and the next day with people is not set. So I cannot name a day for the answer.
status-closes = Without an answer it closes on { $date }. You can open it again.
status-promised = Our team has promised a further step by { $date }.
human-enough = I have what I need
human-ended = Your request #{ $number } is closed. If something is still open, write here at any time, or press the button.
human-enough-human = Thank you. Our team sees what you pressed. Your request #{ $number } stays open until a person from our team has spoken with you.
human-waiting = Our team is waiting for your answer about your request #{ $number }. Their last message here is of { $date }. If nothing is open any more, press the button. Without an answer the request closes on { $until }; you can open it again.
human-silent = Your request #{ $number } is closed for now: since { $date } no answer has come. If something is still open, write here at any time, or press the button.
rating-ask = One short question about your request #{ $number }, which is closed. How well did we help you? 1 means not at all, 5 means very well.
rating-thanks = Thank you. Your answer is { $stars } of 5. It is tied to no person of our team. You can add words.
rating-words = Add words
rating-write = Please write your words now, in one message. They are kept with your answer, and nobody writes back to them.
rating-words-thanks = Thank you. Your words are kept with your answer.

desk-wants-home = looks for a home
desk-wants-office = papers and offices
desk-wants-money = rent, deposit, money
desk-wants-contract = contract, notice, law
desk-wants-moving = move and registration
desk-wants-family = children, school, family
desk-wants-health = health
desk-wants-other = something else
desk-card-follows = *Goes on from* { $cases }
desk-untouched = { $staff } Nothing was done here for a working day of office time. The case is back with all, unclaimed.
desk-reminded = _The person has been reminded that we wait for their answer._
desk-silent-stays = No answer of the person for a long time. The case stays open: { $why }.
desk-stays-deadline = a deadline is ahead
desk-stays-promise = a promise is open
desk-stays-child = a child may be at risk, or an urgent case is open
desk-ended-silent = _Closed: the person has not answered. They can open it again with one press._
desk-ended-person = _Closed by the person: they have what they need._
desk-ended-decided = _Closed: the home is decided about, and nothing else is open here. When the person writes, the case is open again._
desk-enough-red = *The person pressed “I have what I need”.* An urgent case ends only by a human with an outcome.
desk-promise-over = _Given up with the end of the case:_ { $text }
desk-woken = { $staff } This case was put aside until now. It goes on.
desk-woken-person = { $staff } The person has written. The case is no longer put aside.
desk-save = Save
desk-more = More …
desk-handover = Hand over
desk-handover-title = Hand over #{ $number }
desk-handover-label = To whom?
desk-handover-hint = They have it at once and are named in the thread.
desk-handover-hint-red = Urgent: you keep it until they accept with a press.
desk-handover-claim = Please claim this urgent case first: it goes from one person to the next, never to nobody.
desk-handover-unsure = I could not check whether they may help here. Please try again in a moment.
desk-handover-not = This person cannot work on cases here. Please choose a helper.
desk-handover-several = You named { $count } colleagues, and a case goes to one. Nothing has happened: please write it again with one name.
desk-handover-has = This person has the case already.
desk-handover-asked = { $to } { $staff } asks you to take over this urgent case. Until you accept, { $staff } keeps it.
desk-handover-accept = Accept
desk-handover-decline = Not now
desk-handover-other = This is for the one who was asked, while the question stands.
desk-handed-over-by = { $staff } has handed this case over to { $to }.
desk-accepted-by = { $staff } has accepted this urgent case from { $before }.
desk-declined-by = { $before } { $staff } cannot take this case now. It stays with you.
desk-snooze = Put aside
desk-snooze-title = Put aside #{ $number }
desk-snooze-label = Until
desk-snooze-moment = Or until this moment
desk-snooze-hours = in 2 hours
desk-snooze-tomorrow = tomorrow morning
desk-snooze-days = in 3 days
desk-snooze-week = in a week
desk-snooze-red = An urgent case is not put aside.
desk-snooze-long = At most { $days } days.
desk-snoozed-by = { $staff } has put this case aside until { $until }. It comes back then, or when the person writes.
desk-moment-past = This moment has passed.
desk-moment-unclear = I did not understand “{ $text }”. Like this: `2h`, `3d`, `tomorrow 9:00`, `friday`, `1.12. 14:00`, `2026-12-01`.
desk-day-past = This day has passed.
desk-day-unclear = I did not understand the day “{ $text }”. Like this: `tomorrow`, `friday`, `1.12.`, `2026-12-01`; `none` takes it away.
desk-wants = What they want
desk-wants-title = Wants in #{ $number }
desk-wants-label = What the person wants, in one line
desk-wants-by = *Wants, by { $staff }:* { $text }
desk-wants-gone-by = { $staff } has taken away the line on what the person wants.
desk-promise = Promise
desk-promise-title = Promise in #{ $number }
desk-promise-label = What will be done? The person reads the day only
desk-promise-day = By which day?
desk-promise-kept = Kept
desk-promise-dropped = Give up
desk-promise-none = No promise is open in this case.
desk-promise-several = Several promises are open here. Please press below the one you mean.
desk-promise-unclear = Please write the day first: `promise 1042 friday ring the landlord`.
desk-promised-by = *Promised by { $staff } until { $date }:* { $text }
desk-kept-by = *Kept, says { $staff }:* { $text }
desk-dropped-by = *Given up by { $staff }:* { $text }
desk-promise-due = { $staff } *Promised for today* ({ $date }): { $text }
desk-promise-late = { $staff } *Promised for { $date } and still open:* { $text }
desk-deadline = Deadline
desk-deadline-title = Deadline in #{ $number }
desk-deadline-label = By which day? Empty takes it away
desk-deadline-hint = Copied from the letter, not worked out by us.
desk-deadline-by = *Deadline { $date }*, set by { $staff }.
desk-deadline-gone-by = { $staff } has taken the deadline away.
desk-deadline-near = { $called } *Deadline { $date }.* Is everything done for it?
desk-priority = Priority
desk-priority-title = Priority of #{ $number }
desk-priority-label = How soon is it to be answered?
desk-priority-high = high
desk-priority-normal = normal
desk-priority-low = low
desk-priority-red = An urgent case stands above every priority.
desk-priority-by = { $staff } has set the priority to { $priority }.
desk-topic = Topic
desk-topic-title = Topic of #{ $number }
desk-topic-label = What is it about?
desk-topic-fixed = The topic of this case is fixed: its own steps go by it.
desk-topic-by = { $staff } has set the topic: { $wants }.
desk-language = Language
desk-language-title = Language of #{ $number }
desk-language-label = In which language is it answered?
desk-language-person = as the person has chosen
desk-language-uk = Ukrainian
desk-language-ru = Russian
desk-language-de = German
desk-language-en = English
desk-language-by = { $staff } has set the language of the answers: { $language }.
desk-next = Yours now: { $case }
desk-next-none = { $count ->
    [0] Nobody is waiting to be claimed.
    [one] Nobody is waiting in your languages; in others { $count } case is.
   *[other] Nobody is waiting in your languages; in others { $count } cases are.
}
desk-mine = *Your open cases*
    { $lines }
desk-mine-more = _The others are in the Home tab of this app._
}
desk-help-handover = give it to a colleague: `handover 1042 @anna`
desk-help-snooze = put it aside: `snooze 1042 tomorrow 9:00`
desk-help-wants = what the person wants, in one line
desk-help-promise = promise something by a day: `promise 1042 friday ring the landlord`; `promise 1042 kept` or `dropped`
desk-help-deadline = a day by which something has to be done: `deadline 1042 1.12.`, or `none`
desk-help-priority = high, normal or low
desk-help-topic = what it is about
desk-help-language = in which language it is answered
desk-help-next = claim the most urgent free case in your languages
desk-help-mine = your open cases

## The desk: clocks, roles, details on demand and the audit of a case

desk-refused-role = This is for { $roles }: your role here does not include it.
desk-refused-moved = { $staff } has just taken this case. Look at the card, and press again if you still want it.
desk-refused-end-changed = Another end has been asked for since. Please read it in the thread.
desk-answer-due = { $staff } the answer to the person is due { $due }.
desk-answer-late = { $staff } the answer to the person was due { $due } and is *late*.
desk-unclaimed = { $count ->
    [one] *One request that nobody has claimed is due or late:*
   *[other] *{ $count } requests that nobody has claimed are due or late:*
}
    { $lines }
desk-unclaimed-due = { $link } · answer due { $due }
desk-unclaimed-late = { $link } · *late*, answer was due { $due }
desk-unclaimed-more = … and { $count } more
desk-red-speaks = On duty, and speaks the language: { $called }
desk-silent-once = *No word from the person* for { $minutes } minutes after our message. Please ask once more, or ring.
desk-silent = { $called } *The person has not answered { $silences } messages in a row*, each for { $minutes } minutes. Please try another way: ring, or 110 at the person's town.
desk-silent-channel = { $called } *Urgent case #{ $number }*: the person has not answered { $silences } messages in a row.
desk-red-many = { $called } { $staff } has taken { $count } urgent cases in this shift. Please ask how they are, and who takes the next one.
desk-show = Show details
desk-help-show = show phone, place and household to you alone; it asks why, and is written down
desk-show-title = Details of #{ $number }
desk-show-intro = Only you will see them. Who looked, when and why is written down, and the person can read that.
desk-show-why = Why are they needed?
desk-show-why-contact = To reach the person
desk-show-why-home = To find or check a home
desk-show-why-office = For an office or a landlord, as agreed
desk-show-why-danger = Danger
desk-show-why-other = Another reason
desk-show-words = In your own words
desk-show-submit = Show
desk-show-only-you = _Only you see this. That you looked is written down._
desk-show-phone = *Phone* { $phone }
desk-show-phone-none = *Phone* not given
desk-show-profile-none = Nothing else is saved about this person.
desk-help-audit = who did what in a case, for coordinators
desk-audit = *Case #{ $number }: who did what* ({ $page } of { $pages })
    { $lines }
desk-audit-none = Nothing has been written down for case #{ $number } yet.
desk-audit-line = { $at } · { $who } · { $action }
desk-audit-program = the operator
desk-audit-next = Next page: `/case audit { $number } { $page }`
desk-audit-action = { $action ->
    [claim] claimed
    [take-over] took over
    [reply] answered
    [correct] corrected a message
    [remove] withdrew a message
    [note] made a note
    [resolve] resolved
    [ask-end] asked for an end that needs a second person
    [reopen] reopened
    [move] connected the chat with an earlier case
    [unfile] removed a file everywhere
    [translate] had a message translated
    [summary] had the case summed up
    [show] looked at the details
    [export] took a copy of the data
    [erase-confirm] confirmed the deletion
    [erase-keep] stopped the deletion
    [ask-alone] asked whether the person is alone
    [ask-address] asked for the address
    [ask-speak] asked whether the person can speak
   *[unknown] { $action }
}

## The Home tab, shifts, lists and the coordinators' morning
desk-wants-leaving = must move out soon and has no home yet
desk-wants-report = reports that something is wrong with an offer
desk-row-case = { $urgent ->
    [red] *URGENT* { $case }
   *[normal] { $case }
}
desk-row-plain = { $urgent ->
    [red] URGENT #{ $number }
   *[normal] #{ $number }
}
desk-row-state = { $state ->
    [new] unclaimed
    [claimed] claimed
    [waiting-person] waits for the person
    [waiting-us] waits for us
    [snoozed] snoozed
   *[resolved] resolved
}
desk-row-due = answer by { $moment }
desk-row-late = *answer overdue since { $moment }*
desk-row-since = since { $moment }
desk-row-answered = answered { $moment }
desk-row-snoozed = comes back { $moment }
desk-home-mine = My cases ({ $count })
desk-home-red = Urgent, no outcome yet ({ $count })
desk-home-unclaimed = Unclaimed ({ $count })
desk-home-longest = Waiting longest for an answer
desk-home-snoozed = Snoozed by me ({ $count })
desk-home-offered = You are asked to take over ({ $count })
desk-home-team = The team today
desk-home-more = And { $count ->
    [one] { $count } more case.
   *[other] { $count } more cases.
}
desk-home-next = Next case
desk-open-list = Show
desk-duty-since = *On duty* since { $moment }
desk-duty-off = *Off duty*
desk-duty-on = You are on duty now.
desk-duty-is-on = You are on duty already.
desk-duty-is-off = You are not on duty.
desk-duty-how = Please write `/case duty on` or `/case duty off`.
desk-help-duty = `on` or `off`: begin or end your shift
desk-help-endshift = hand your cases on and end your shift
desk-shift-begin = Start shift
desk-shift-end = End shift
desk-shift-red = Who takes over the urgent case #{ $number }?
desk-shift-red-hint = It stays with you until this person says yes. Without a yes it goes to everybody.
desk-shift-how = Ticked cases go to the colleague you name. Of the others, those where it is our turn go back to everybody; what waits for the person or is snoozed stays with you.
desk-shift-to = Who takes over the ticked cases?
desk-shift-boxes = Hand on, part { $part }
desk-shift-whom = Please say who takes over.
desk-shift-ended = { $count ->
    [one] Your shift is over. { $count } case is handed on.
   *[other] Your shift is over. { $count } cases are handed on.
}
desk-shift-left = { $staff } has ended the shift. Everybody can claim this case again.
desk-shift-gone = { $staff } is not on duty any more. Everybody can claim this case again.
desk-languages = *I answer in* { $languages }
desk-languages-all = (not said; all cases count alike)
desk-languages-change = Languages
desk-languages-title = My languages
desk-languages-label = I answer in these languages
desk-languages-hint = Cases in these languages come first. Urgent ones always come before them.
desk-list-mine = My cases
desk-list-snoozed = Snoozed by me
desk-list-longest = Waiting longest
desk-list-red = Urgent, no outcome
desk-list-unclaimed = Unclaimed
desk-list-late = Unclaimed for too long
desk-list-breached = Answers overdue
desk-list-back = Given back
desk-list-deadlines = Deadlines and promises
desk-list-silent = No word of the person
desk-list-leaving = Must move out soon
desk-list-undelivered = Not delivered
desk-list-questions = Open questions
desk-list-review = Past review
desk-list-ratings = Said after a case
desk-morning-ratings = What people said after a case
desk-after-case = “{ $text }”
    { $stars } of 5 · week of { $date }
desk-after-case-mean = *{ $mean } of 5* on average, from { $count } ratings
desk-list-empty = Nothing is left here.
desk-list-more = There are more of them; these are the first.
desk-review-topic = FAQ `{ $topic }`: review by { $date }
desk-review-local = Local help, { $place }: { $name }, checked { $date }
desk-leaving = { $past ->
    [yes] *Had to move out by { $date }* · { $case }
   *[no] Must move out by { $date } · { $case }
}
desk-leaving-alone = { $past ->
    [yes] *Had to move out by { $date }* · no open case
   *[no] Must move out by { $date } · no open case
}
desk-open-case = Open a case
desk-lost-no-case = no case
desk-lost-kind = { $kind ->
    [answer] an answer
   *[notice] a message of our own
}
desk-lost-refused = { $case } · { $kind } of { $moment } · *not delivered* ({ $reason })
desk-lost-unclear = { $case } · { $kind } of { $moment } · *unclear whether it arrived*
desk-lost-held = { $count ->
    [one] { $case } · { $count } message waits since { $moment } · *the person has blocked the bot*
   *[other] { $case } · { $count } messages wait since { $moment } · *the person has blocked the bot*
}
desk-retry = Send again
desk-dealt = Dealt with
desk-retry-not = This cannot be sent again: its words are gone, its time has passed, or the person is not there any more.
desk-question = “{ $text }”
    { $why ->
        [unhelpful] The answer did not help
       *[unanswered] No answer
    } · { $languages } · { $persons ->
        [one] { $persons } person
       *[other] { $persons } people
    } · nearest topics: { $near }
desk-faq-draft = FAQ draft
desk-faq-draft-title = FAQ draft
desk-faq-draft-how = The text of a new file in `prompts/faq`. Please take out whatever tells who asked.
desk-morning-head = *Good morning. { $date }: what is waiting*
desk-morning-red = { $count ->
    [one] *{ $count } urgent case* without an outcome
   *[other] *{ $count } urgent cases* without an outcome
}
desk-morning-deadlines = { $count ->
    [one] *{ $count } case* with a deadline or promise due today or before
   *[other] *{ $count } cases* with a deadline or promise due today or before
}
desk-morning-late = { $count ->
    [one] *{ $count } case* unclaimed for too long
   *[other] *{ $count } cases* unclaimed for too long
}
desk-morning-back = { $count ->
    [one] *{ $count } case* given back because nobody was there
   *[other] *{ $count } cases* given back because nobody was there
}
desk-morning-leaving = { $count ->
    [one] *{ $count } household* must move out within { $days ->
        [one] a day
       *[other] { $days } days
    } and has no home
   *[other] *{ $count } households* must move out within { $days ->
        [one] a day
       *[other] { $days } days
    } and have no home
}
desk-morning-silent = { $count ->
    [one] *{ $count } case* in which the person has said nothing for three days
   *[other] *{ $count } cases* in which the person has said nothing for three days
}
desk-morning-undelivered = { $count ->
    [one] *{ $count } message* not delivered or blocked
   *[other] *{ $count } messages* not delivered or blocked
}
desk-morning-review = { $count ->
    [one] *{ $count } FAQ topic or local help* past its review
   *[other] *{ $count } FAQ topics or local helps* past their review
}
desk-morning-breached = { $count ->
    [one] *{ $count } answer* overdue
   *[other] *{ $count } answers* overdue
}
desk-morning-questions = { $count ->
    [one] *{ $count } question* that nothing answered
   *[other] *{ $count } questions* that nothing answered
}
desk-morning-waiting = { $count ->
    [one] { $count } household looks for a home
   *[other] { $count } households look for a home
}
desk-load = Open { $open } · in hand { $held } · unclaimed { $unclaimed } · on duty { $duty }

## Offers: why one is stopped (safety check)
desk-screen-money-first = money before the viewing or the contract
desk-screen-money-unclear = money in advance or at no clear time
desk-screen-fee-from-seeker = fee or commission from the person who seeks
desk-screen-cash-for-somebody = money for a third person, without receipt
desk-screen-cash = payment in cash
desk-screen-untraceable-payment = a way of paying that cannot be traced back
desk-screen-landlord-abroad = landlord is not there
desk-screen-key-by-post = keys by post or courier
desk-screen-foreign-booking = handled by a booking site or an agent
desk-screen-no-viewing = no viewing possible
desk-screen-too-cheap = rent far below the reference
desk-screen-contact-in-text = phone, mail or messenger in the text
desk-screen-link = link in the text
desk-screen-login-page = link to a login or to bank details
desk-screen-papers-first = ID, credit report or bank details before the viewing
desk-screen-other-account = account of another person
desk-screen-owner-unaware = owner does not know or has not agreed
desk-screen-no-contract = no contract, or a request to keep quiet
desk-screen-no-registration = no registration (Anmeldung) possible
desk-screen-registration-sold = registration for money
desk-screen-urgency = pressure of time
desk-screen-young-women = young or pretty women are sought
desk-screen-women-only = only women are sought
desk-screen-photo-of-tenant = a photo of the person is asked for
desk-screen-man-seeks-woman = a single man seeks a woman
desk-screen-closeness-for-rent = closeness instead of rent
desk-screen-work-for-rent = a home for work or care
desk-screen-work-unclear = work or something in return is spoken of
desk-screen-keeps-papers = passports or papers are kept
desk-screen-takes-benefits = benefits or bank card in other hands
desk-screen-alone-with-man = rent-free room in the home of a man who lives alone
desk-screen-come-alone = the person is to come alone
desk-screen-shared-bed = a shared bed
desk-screen-no-door = a place to sleep without a door or lock
desk-screen-room-with-stranger = a room shared with strangers
desk-screen-picked-up = picked up by strangers
desk-screen-driver = transport by strangers, alone or over a border
desk-screen-place-unknown = the place is told only on the way
desk-screen-at-night = meeting at night
desk-screen-per-bed = price per bed or night
desk-screen-overcrowded = too many people for the area
desk-screen-minors = minors without parents
desk-screen-origin = wishes about origin, religion or skin colour
desk-screen-rent-high = rent far above the reference
desk-screen-rent-above = rent above the reference
desk-screen-deposit-high = deposit above three cold rents
desk-screen-office-limit = above the limit of the office: the office decides
desk-screen-rent-unknown = nothing to compare the rent with
desk-screen-rent-estimated = cold rent estimated from the whole rent
desk-screen-deposit-unknown = deposit not stated
desk-screen-photo-reused = photo of another offer
desk-screen-photo-of-other-owner = photo of another person’s offer
desk-screen-text-reused = text of another person’s offer
desk-screen-link-reused = The same link stands in the offer of another person
desk-screen-identity-shared = phone, account or device others have too
desk-screen-identity-banned = phone, account or device of a banned person
desk-screen-many-addresses = many different addresses
desk-screen-many-offers = many offers in a day
desk-screen-waits-for-one = turned everybody down until somebody came alone

## The desk: what stands on the card
desk-state-waiting-person = waiting for the person, { $staff }
desk-state-waiting-us = waiting for us, { $staff }
desk-state-snoozed = put aside by { $staff }
desk-card-since = since { $since }
desk-card-until = until { $until }
desk-card-priority-high = *high priority*
desk-card-priority-low = low priority
desk-card-due = *answer due* { $until }
desk-card-interpreter = *interpreter needed*
desk-household-size = { $adults ->
        [one] { $adults } adult
       *[other] { $adults } adults
    }{ $children ->
        [0] {""}
        [one] , { $children } child
       *[other] , { $children } children
    }
desk-card-stands = *Stands* { $situation }
desk-stands-none = no profile yet
desk-stands-form = answering the questions
desk-stands-waiting = in matching, waiting since { $date }
desk-card-promised = *Promised* { $text } ({ $staff }, by { $date })
desk-card-promised-more = and { $count } more
desk-card-deadline = *Deadline* { $date }
desk-card-planned = *Answer planned* for { $until } by { $staff }

## The desk: writing an answer, with drafts, canned replies, a preview, and later
desk-draft = Answer with draft
desk-draft-from = *Draft from:* { $title } Please read and adapt it.
desk-draft-again = The bot has given the person exactly this answer last.
desk-draft-none = No topic fits the last messages. Something can be inserted below.
desk-draft-legal = *This looks like a question of law* ({ $title }). There is no draft for that. The referral to an advice body is at hand below.
desk-insert = Insert …
desk-reply-read = *In the team’s language, for reading only:*
desk-gap-day = [day?]
desk-gap-time = [time?]
desk-gap-place = [place?]
desk-gap-question = [question?]
desk-gap-label = { $name } in the text above
desk-gap-missing = Please fill in { $name }, or replace it in the text.
desk-later-label = Send later
desk-later-hint = Empty = now. If the person writes before, it is not sent.
desk-later-past = This moment is over.
desk-later-far = That is more than { $days } days ahead.
desk-later-files = Files go only at once. Please leave this empty.
desk-look = Preview
desk-look-title = Preview #{ $number }
desk-look-reads = *This is what the person reads* ({ $language }). Nothing has been sent yet:
desk-look-plain = The person reads { $language }. The words go out as they stand here.
desk-look-translating = The translation ({ $language }) is being made and appears here within seconds. Sending before that sends the original.
desk-look-translated = Translated by a program; the original stands below it. What you press is what is sent.
desk-look-untranslated = No translation came. The person reads { $language }; the words go out as they stand here.
desk-send-translated = Send translation
desk-send-original = Send original
desk-plan-translated = Plan translation
desk-plan-original = Plan original
desk-done-planned = Planned.
desk-correct-translated = Correct, with translation
desk-correct-original = Correct, original only
desk-preview-translating = The translation follows within seconds, in a second preview.
desk-preview-translated = *This is what the person would read* ({ $language }), translated by a program; the original stands below it. Nothing has been sent.
desk-preview-untranslated = No translation came. The preview before this one counts.
desk-look-desk = *What was inserted, in the team’s language* (what was changed afterwards stands only above):
desk-look-later = *Goes out:* { $until }, unless the person writes before.
desk-look-change = Change
desk-plan = Plan
desk-planned-by = *{ $staff } has planned an answer* for { $until }: { $text }
desk-unplan = Do not send
desk-unplan-none = Nothing is planned here.
desk-unplanned-by = { $staff } has taken back the planned answer ({ $count }).
desk-planned-dropped = { $why ->
    [rights] *A planned answer was not sent:* whoever wrote it may not answer here any more. It read: { $text }
    [claim] *A planned answer was not sent:* somebody else has the case now, or nobody. It read: { $text }
   *[resolved] *A planned answer was not sent:* the case is resolved. It read: { $text }
}
desk-pin-label = Place in the text
desk-pin = Send it as a pin on the map too
desk-send-pin = Send with map pin
desk-pinned-by = *{ $staff } sent the person a place:* { $place }
desk-help-draft = answer with the best draft; behind it words to search for
desk-help-unplan = do not send the planned answer
desk-command-slash = This opens a window, and goes only so: `/case { $verb }`

## The desk: one answer for many
desk-many = Answer many
desk-many-title = Answer many
desk-many-none = No open case asks for this. Urgent cases and those of others are never among them.
desk-many-nobody = Please tick at least one case.
desk-many-boxes = Whom to answer? ({ $part })
desk-many-piece = Begin with
desk-many-go = Go on
desk-many-text = { $language }: goes to { $cases }
desk-many-read = Read
desk-many-agree = { $language }: send so to { $count }
desk-many-sent = Sent to { $count }. { $lines }
desk-many-left = Not sent, somebody else has the case or it is closed: { $cases }
desk-help-answer-many = give one answer to all who ask the same; behind it words to search for

### homes: safety
desk-home-check = *Offer { $number }: please look at it*
desk-home-check-flat = flat
desk-home-check-unit = unit of a house
desk-home-check-room = room in a shared flat
desk-home-check-rooms = { $rooms } rooms
desk-home-check-area = { $area } m²
desk-home-check-places = for up to { $persons } people
desk-home-check-places-from = for { $count } to { $persons } people
desk-home-check-all = everything together { $euros } €
desk-home-check-cold = cold { $euros } €
desk-home-check-costs = extra costs { $euros } €
desk-home-check-heating = heating { $euros } €
desk-home-check-furniture = furniture { $euros } €
desk-home-check-deposit = deposit { $euros } €
desk-home-check-place = in { $town }
desk-home-check-from = free from { $date }
desk-home-check-no-end = without an end
desk-home-check-months = for { $months } months
desk-home-check-host-nobody = nobody else lives there
desk-home-check-host-man = a man lives there alone
desk-home-check-host-woman = a woman lives there alone
desk-home-check-host-family = a family lives there
desk-home-check-host-shared = shared flat
desk-home-check-women = women only
desk-home-check-viewing-yes = can be viewed
desk-home-check-viewing-video = viewing by video only
desk-home-check-viewing-no = no viewing
desk-home-check-registration = registration possible
desk-home-check-no-registration = no registration
desk-home-check-words = Own words: “{ $text }”
desk-home-check-clean = *The program found nothing that stops it.* Whether it fits, a person decides.
desk-home-check-hold = *The program holds it.* Please read it, then decide.
desk-home-check-block = *The program blocks it.* Only two different people can clear it.
desk-home-check-blocks = blocks
desk-home-check-holds = holds
desk-home-check-warns = ask back
desk-home-check-notes = note
desk-home-check-flag = • *{ $state }:* { $why }
desk-home-check-flag-words = • *{ $state }:* { $why } (where: “{ $text }”)
desk-home-check-clear = Clear
desk-home-check-clear-ask = Clear { $number } in spite of what was found? It can be proposed to households then.
desk-home-check-ask = Ask back
desk-home-check-reject = Reject
desk-home-check-anew = { $number }: looked at again since, see below.
desk-home-check-already = { $number }: { $state }.
desk-home-check-changed = { $number } has changed since. Please read the newest post about it.
desk-home-check-is-draft = still being filled in
desk-home-check-is-checking = waits for a decision
desk-home-check-is-asked = somebody has asked back already
desk-home-check-is-cleared = cleared already
desk-home-check-is-paused = paused by the landlord
desk-home-check-is-frozen = stopped after a report
desk-home-check-is-let = taken already
desk-home-check-is-rejected = rejected already
desk-home-check-is-withdrawn = withdrawn
desk-home-check-cleared-by = { $number }: cleared by { $staff }.
desk-home-check-first = { $number }: { $staff } clears it. A second person is needed; the button is above.
desk-home-check-two = { $number }: the first of the two is you. Somebody else has to be the second.
desk-home-check-banned = { $number }: this landlord is banned. Coordinators have to lift that first.
desk-home-check-again = Look again
desk-home-check-again-how = { $number }: if an answer comes that changes something, look again here.
desk-home-check-reject-title = Reject { $number }
desk-home-check-reject-label = Reason
desk-home-check-reject-hint = The landlord reads this reason too, in kind words.
desk-home-check-rejected-by = { $number }: rejected by { $staff } ({ $reason }).
desk-home-check-asked-by = { $number }: { $staff } has asked back.
desk-home-check-ask-title = Ask back: { $number }
desk-home-check-ask-label = What is still open?
desk-home-check-why-unclear = important details are missing
desk-home-check-why-terms = the terms do not fit
desk-home-check-why-home = the home does not fit
desk-home-check-why-place = the place is not one of ours
desk-home-check-why-double = it is in the list already
home-check-cleared = About your offer { $number }: a person from the team has read it. It is in our list now. We have not seen the home itself. When a household fits, the team will contact you. When that is, we do not know.
home-check-rejected = About your offer { $number }: a person from the team has read it. We are not passing it on, because { $reason }. Do you see it differently, or has something changed? Then please write it here. A person from the team reads your answer. Thank you for your offer.
home-check-why-unclear = we still miss important details
home-check-why-terms = the terms do not fit our rules
home-check-why-home = the home does not fit what our households need
home-check-why-place = we do not arrange homes in this place
home-check-why-double = this home is in our list already
home-identity-why = <b>One step for your search for a home:</b> somebody from our team sees a paper of yours once before we propose one. By video or in person, it takes about 7 minutes. A passport is not needed, another paper with your name is enough. We keep only that it was seen: no copy, no number.
home-identity-why-landlord = <b>One step for your offer:</b> before we show it to households, somebody from our team sees your identity card once, by video or in person. It takes about 7 minutes and is the same for both sides. We keep only that it was seen: no copy, no number.
home-identity-none = Somebody from our team sees a paper of yours once before we go on. No time is free at the moment. When there are new ones, we write first to those who have waited longest. Do you live in a shelter? Then somebody there can confirm who you are, with a code from here.
home-identity-taken = <b>Your appointment: { $at }.</b>
    Place or link: { $place }
    It takes about { $minutes } minutes. Please have a paper with your name at hand. Do not send a photo of it. We never ask for money or a PIN.
home-identity-gone = Somebody else has just taken this time.
home-identity-cancelled = The appointment is cancelled and the time is free again. You can choose another one.
home-identity-off = <b>A message about your appointment with us:</b> we cannot keep this time. Please choose another one. This does not change your waiting time.
home-identity-soon = <b>A reminder of your appointment with us:</b> { $at }.
    Place or link: { $place }
home-identity-missed = <b>A message about your appointment with us:</b> we did not see you at the chosen time. That is no problem: please choose another one.
home-identity-done = <b>A message about your appointment with us:</b> your identity was confirmed on { $date }. This counts until { $until }. We have no copy.
home-identity-misfit = <b>A message about your appointment with us:</b> something did not fit together yet. Somebody from our team writes to you here and sorts it out with you. Your number: #{ $number }.
home-identity-code = <b>Your code: { $code }</b>
    Show it to somebody who works in your shelter or advice centre, if you agree: this person confirms to us who you are. They see nothing of your messages. The code works once, until { $until }.
home-identity-known = Your identity was confirmed on { $date }. This counts until { $until }. There is nothing to do now.
home-identity-new-times = <b>A message about your next step with us:</b> there are new times to show a paper to somebody from our team. It takes about 7 minutes.
home-identity-ends = <b>A message about your next step with us:</b> the confirmation of your identity counts until { $until }. Please choose a new time before that.
home-identity-video = video
home-identity-in-person = in person
home-identity-partner = office hour
home-identity-b-open = Choose a time
home-identity-b-code = Code for the shelter
home-identity-b-cancel = Cancel the time
home-report-ask = <b>A question about the home { $number }:</b> what is wrong? A person from our team looks at it. The landlord does not learn that you say so. In danger please call 110 or 112.
home-report-how = Please write the number of the home behind it, for example: /report H12. It stands in our message about the home. Or tell a person from our team.
home-report-taken = <b>Thank you, we have your message about the home.</b> A person from our team looks at it by { $date }. Your number: #{ $number }. If you like, write here what happened. The landlord does not learn that you said so.
home-report-taken-frozen = <b>Thank you, we have your message about the home.</b> Until a person has looked at it we show nothing more from there. You hear from us by { $date }. Your number: #{ $number }. Please do not sign or pay anything. The landlord does not learn that you said so.
home-report-wait = <b>A message about your way to the new home:</b> a person from our team is looking at the offer once more. Please do not sign or pay anything until you hear from us. That is on { $date } at the latest.
home-report-letter = Good day, this is about your offer { $number }. Something has reached us about it that we would like to clear up. Until then we show it to nobody. It is about: … What would you like to say? Please write to us here by { $date }. After that a person from our team decides.
home-report-decided = Good day, this is about your offer { $number }. A person from our team has looked at it. We do not show it any more, because: … Do you see it differently? Then write to us here by { $date }. Somebody else from our team then looks at it once more.
home-report-nothing = <b>An answer to your message about { $number }:</b> a person from our team has looked at it and found nothing that speaks against it. If there is anything else, please write to us here.
home-report-upheld = <b>An answer to your message about { $number }:</b> a person from our team has looked at it. We show this home to nobody any more. Thank you for telling us.
home-report-b-money = Money or papers first
home-report-b-pressure = Pressure, harassment
home-report-b-not-real = Not as described
home-report-b-home = Damage, too full, dirt
home-report-b-other = Something else
desk-home-report = *Report about { $number }:* { $reason }. The landlord must not learn whom it comes from.
desk-home-report-froze = Nothing of this landlord is shown until it is decided.
desk-home-report-open = The offer stays visible: this person was shown nothing from there. Please check.
desk-home-report-there = On the way to the key: { $count } · live there: { $held }
desk-home-report-due = Decide by { $due }. Before that please write to the landlord.
desk-home-report-late = *Report about { $number }* without a decision since { $since }.
desk-home-report-money = money or papers asked for before the contract
desk-home-report-pressure = pressure, threats or unwanted closeness
desk-home-report-not-real = home or person not as described
desk-home-report-home = state of the home
desk-home-report-other = something else, see below
desk-home-report-first = { $number }: a report about this landlord is open. Please decide about that first.
desk-home-report-letter = Write to them
desk-home-report-letter-title = Letter about { $number }
desk-home-report-letter-label = To the landlord
desk-home-report-letter-hint = Factual, and with no hint whom the report comes from. Please enter the reason where the dots are.
desk-home-report-letter-send = Send
desk-home-report-letter-by = { $staff } has written to the landlord.
desk-home-report-letter-later = The letter goes out when the quiet hours are over: { $at }.
desk-home-report-end = Decide
desk-home-report-end-title = Report about { $number }
desk-home-report-end-label = To the landlord
desk-home-report-end-hint = Only if something ends: the reason, and how to object. Please enter the reason where the dots are.
desk-home-report-is-nothing = Nothing in it: the offers are checked anew
desk-home-report-is-offer = This offer ends
desk-home-report-is-ban = We show nothing of this person any more
desk-home-report-ended = Report about { $number }, decided by { $staff }: { $outcome }.
desk-home-report-unban = Lift the ban
desk-home-report-unban-two = The ban comes from here. Somebody else who coordinates must lift it.
desk-home-report-unbanned = The ban was lifted by { $staff }.
desk-home-report-on-way = something was found in the report about this landlord. Please speak with the household before anything is signed or paid, and end the way in `/case moves` where it must end.
desk-list-offers = Offers
desk-help-offers = offers that wait for a decision, also those of a list
desk-home-list-waiting = *Waiting for a decision: { $count }.* The longest { $days ->
        [0] since today.
        [one] for one day.
       *[other] for { $days } days.
    }
desk-home-list-line = *{ $number }* · { $facts } · { $state } · { $days ->
        [0] since today
        [one] for one day
       *[other] for { $days } days
    }
desk-home-list-show = Look
desk-home-list-title = Offer { $number }
desk-home-list-asked = asked back
desk-home-list-unread = not read yet
desk-home-list-found-nothing = nothing found
desk-home-list-clean = Clear all without a find ({ $count })
desk-home-list-clean-ask = Clear { $count ->
        [one] this one offer
       *[other] these { $count } offers
    } of this list at which nothing was found? Please only if you have read them.
desk-morning-checks = { $count ->
        [one] One person waits
       *[other] { $count } wait
    } for an identity appointment, the longest for { $days ->
        [one] one day
       *[other] { $days } days
    }
desk-morning-offers = { $count ->
        [one] One offer waits
       *[other] { $count } offers wait
    } for a decision, the longest for { $days ->
        [one] one day
       *[other] { $days } days
    }
desk-list-checks = Identities
desk-help-checks = who waits for an identity appointment, the appointments and their results
desk-help-attest = attest who a person is with a code; the code behind it
desk-help-identity = write down what was seen of who the person is
desk-identity = Identity
desk-home-identity-figures = *Waiting for an identity appointment: { $count }.* The longest { $days ->
        [0] since today.
        [one] for one day.
       *[other] for { $days } days.
    }
desk-home-identity-took = Half of those seen lately had waited at most { $days ->
        [one] one day
       *[other] { $days } days
    }.
desk-home-identity-slot = { $past ->
        [yes] *No result yet:* { $at }
       *[no] { $at }
    } · { $language } · { $staff }
desk-home-identity-free = free: { $at } · { $staff }
desk-home-identity-drop = Remove
desk-home-identity-times = Offer times
desk-home-identity-times-title = Offer times
desk-home-identity-kind = How
desk-home-identity-place = Place or link
desk-home-identity-place-hint = The person reads it after choosing. For video a link with a waiting room, so that nobody meets another.
desk-home-identity-first = First appointment
desk-home-identity-minutes = Minutes for each
desk-home-identity-amount = How many in a row
desk-home-identity-far = Please at most { $days } days ahead.
desk-home-identity-soon = { $staff }, { $at }: an identity appointment ({ $kind }), language: { $language }.
desk-home-identity-result = Result
desk-home-identity-title = Identity
desk-home-identity-stands = So far: level { $count }, counts until { $until }.
desk-home-identity-none = So far nobody has seen the identity.
desk-home-identity-is-video = Paper seen by video, all fits
desk-home-identity-is-in-person = Paper seen in person, all fits
desk-home-identity-is-partner = I know the person from my work and have seen their paper
desk-home-identity-is-visit = Shared home visited, all adults seen, police certificate shown
desk-home-identity-is-right = Right to let seen (land register, tax notice, or tenancy with a permit)
desk-home-identity-is-not-there = Was not there
desk-home-identity-is-misfit = Does not fit together, a human must talk
desk-home-identity-is-withdraw = Take back: counts no more
desk-home-identity-document = Kind of paper
desk-home-identity-paper-passport = Passport
desk-home-identity-paper-id-card = Identity card
desk-home-identity-paper-residence-card = Residence card (eAT)
desk-home-identity-paper-fiktion = Fiktionsbescheinigung
desk-home-identity-paper-gestattung = Aufenthaltsgestattung
desk-home-identity-paper-ankunft = Ankunftsnachweis
desk-home-identity-paper-duldung = Duldung
desk-home-identity-paper-other = another official paper with the name
desk-home-identity-country = Issued by
desk-home-identity-country-hint = Two letters, for example UA or DE
desk-home-identity-country-wrong = Please two letters of a country, for example UA or DE.
desk-home-identity-name = Name as on the paper
desk-home-identity-name-hint = It is not kept. Only a print is made of name and birthday, by which the same person is known again. Please no numbers.
desk-home-identity-birth = Birthday
desk-home-identity-birth-wrong = Please enter the birthday from the paper.
desk-home-identity-twice = *Another person was seen with this name and birthday.* Perhaps it is the same one with a new phone: then please do not enter it, but show the person “New phone”.
desk-home-identity-compared-label = Compared
desk-home-identity-compared = I have compared: they are two different people.
desk-home-identity-misfit-by = { $staff } has seen something about the identity that does not fit together. What was seen before counts no more. Please talk with the person.
desk-home-identity-code-title = Enter a code
desk-home-identity-code-label = Code
desk-home-identity-code-hint = The person has it from the bot and shows it if they agree.
desk-home-identity-code-go = Go on
desk-home-identity-code-no = This code does not count. A code counts once and for three days. The person can get a new one in the bot.

### homes: offers
## A home is offered: six answers (R21)
home-offer-kind = Thank you for offering a home. There are six short questions, about two minutes.
    Your answers are read by { $operator } and helpers in Slack; more about this: /privacy
    <b>What do you offer?</b>
home-offer-kind-unclear = I did not understand that. Please tap one of the buttons.
home-offer-kind-name = Offer
home-offer-kind-flat = Flat
home-offer-kind-unit = House or part of one
home-offer-kind-room = Room in a shared home
home-offer-place = Where is it? Please write postcode and town, for example: 34117 Kassel. Street and number are not needed now.
home-offer-place-unclear = Please write the postcode with its five digits and the town, for example: 34117 Kassel
home-offer-place-name = Place
home-offer-size = How many rooms and how many square metres? For example: 3 rooms, 70 m²
home-offer-size-unclear = Please write both, rooms and square metres, for example: 3 rooms, 70 m²
home-offer-size-name = Size
home-offer-size-value = { $rooms } rm., { $area } m²
home-offer-rent = How much is the rent a month, everything together with heating and running costs? For example: 850
home-offer-rent-unclear = Please write one amount in euros a month, for example: 850
home-offer-rent-cold = Thank you. Here we need the whole rent in one amount, with heating and running costs. For example: 850
home-offer-rent-name = Rent
home-offer-rent-value = { $euros } € a month, all in
home-offer-from = From when is it free, and for how long? Tap a button, or write it, for example: from 15.01., no end date
home-offer-from-unclear = I did not understand the date. Please write day and month, for example: 15.01.
home-offer-from-past = This day is over. If it is free already, please tap “{ form-chances-from-now }”.
home-offer-from-name = Free from
home-offer-from-value = free from { $date }
home-offer-term = For how long can you let it?
home-offer-term-unclear = I did not understand how long. Please tap a button, or write for example: 18 months
home-offer-term-name = Length
home-offer-call = We would like to ring you to clear up the rest. When does it suit you, and on which number? For example: weekdays after 5 pm, 0170 0000000
home-offer-call-unclear = Please write in a few words when we may ring, in 200 characters at most.
home-offer-call-name = Call
home-offer-call-write = Please only write here
home-offer-summary = <b>Is this right?</b>
    { $answers }
home-offer-saved = <b>Thank you, saved as { $number }.</b>
    { $facts }
    { $count } answers are still missing, before that nobody is shown it. You can go on now. Otherwise someone from our team gets in touch with you.
home-offer-another = Offer another home

### homes: staff

desk-call-kind-first = first talk about the offer
desk-call-kind-tell = pass something on
desk-call-kind-ask = ask something
desk-call-kind-still-free = still free?
desk-call-kind-household = a household is proposed
desk-call-kind-viewing = agree on a viewing
desk-call-kind-viewing-after = after the viewing
desk-call-kind-form = form for the office
desk-call-kind-office = the office's answer
desk-call-kind-contract = contract
desk-call-kind-move-in = moving in
desk-call-kind-stay = after moving in
desk-call-kind-seeker = a person who seeks, no answer in the chat
desk-call-kind-report = a question about an offer
desk-call-ring = Ring
desk-call-line = *Call { $number }* · { $offer } · { $kind } · by { $moment }
desk-call-line-late = *Call { $number }* · { $offer } · { $kind } · ⚠️ was due: { $moment }
desk-call-line-later = *Call { $number }* · { $offer } · { $kind } · not before { $moment }
desk-call-new = Only the phone helps here. { $case }

### homes: ledger (what is kept, who was shown what, priorities, figures)
privacy-proposals = Homes that we showed you, what you said and when you looked at them: { $days } days after it ended. While the home is listed and you search, it stays noted that you have seen it.
privacy-offers = A home that you offered, and how we reach you about it: { $days } days after it is no longer listed. That you may not offer any more, if people decided so, stays noted.
privacy-stays = That you live in a home found through us: { $days } days after you leave it. Then we count it without a name.
privacy-calls = That we rang you, and about what: { $days } days. As long your number for calls, once no request is open.
privacy-reports = What you told us about a home that is not all right: { $days } days after the decision.
privacy-slots = A time at which you can show your identity: { $days } days. That we have seen it: until the day on which that stops counting.
privacy-bands = That your household goes first for a time: { $days } days after it ends.
data-homes = Homes: what was shown to you, and what we noted about it
mydata-offers = You offer: { $numbers }
mydata-shown = Homes that we showed you: { $count }
mydata-identity = Your identity was seen; that counts until { $date }.
mydata-band = Your household goes first until { $date }.

desk-help-calls = shows who is to be rung, and by when
desk-list-calls = Calls
desk-morning-calls = { $count ->
    [one] *One call* waits
   *[other] *{ $count } calls* wait
    }
desk-home-calls = *Calls:* { $count }
desk-home-calls-late = *Calls:* { $count }, overdue: { $late }
desk-call-title = Call { $number }
desk-call-whom = *{ $name }* · speaks { $language }
desk-call-phone = Phone: *{ $phone }*
desk-call-no-phone = ⚠️ No number is known. Whoever finds one enters it below.
desk-call-when = Best: { $text }
desk-call-about = { $kind } · by { $moment } · tries so far: { $count }
desk-call-offer = Offer: { $facts }
desk-call-say = *To say* (as it is written in the chat; “here”, “tap” and “write” mean: by phone, to us):
desk-call-answers = *The answer* (counts like a press in the chat):
desk-call-answers-pick = Choose the answer
desk-call-words = Or the answer in words
desk-call-outcome = How did it end, where there is no answer?
desk-call-outcome-missing = Please choose how the call ended.
desk-call-reached = Reached
desk-call-no-answer = Not reached
desk-call-later = Once more later
desk-call-wrong-number = The number is wrong
desk-call-settled = Settled in another way
desk-call-again = Ring again at
desk-call-new-phone = New number
desk-call-new-phone-hint = For example 0170 1234567 or +380 44 1234567
desk-call-phone-wrong = This is no complete number. Please with its area code.
desk-call-words-wrong = The program did not understand this. Please write it in another way, or take a button.
desk-call-save = Save
desk-call-done = Done
desk-call-done-well = Thank you, this is saved.
desk-call-more = Still open with the same person: { $kind }
desk-call-goes-on = Saved. The talk goes on:
desk-call-over = Call { $number } is done already.
desk-call-taken = Somebody else has call { $number } just now.
desk-call-changed = Something has changed in call { $number }. Please open it anew.
desk-call-stale = Call { $number }: this answer does not fit any more, something has changed meanwhile. The call is closed.
desk-call-given-up = Not reached, after { $count } tries. This call is closed.
desk-call-next = The next try is planned. { $case }
desk-import-offers = *A list of offers was read in.* New and ready to be checked: { $added } · new, something is missing: { $incomplete } · changed, to be checked again: { $changed } · unchanged: { $same } · gone: { $gone } · refused, because the reference belongs to somebody else: { $foreign }. Nothing of it is shown before one of us has cleared it.
desk-help-offer = `offer new` enters a home, `offer H12` fills in what is missing of one, `offer new #1012` for the person of a case
desk-home-enter = Enter a home
desk-home-enter-title = Enter a home
desk-home-enter-intro = For somebody on the phone. What is not known yet stays empty and can be filled in later. Nobody sees the street before the viewing.
desk-home-enter-phone = Phone
desk-home-enter-name = Name
desk-home-enter-language = Speaks
desk-home-enter-when = When to ring
desk-home-enter-empty = Please say at least one thing about the home.
desk-home-enter-how = It goes like this: `offer new`, `offer new #1012` or `offer H12`.
desk-form-print = Print the form
desk-form-here = The form for the office about { $number }, to print. Please add who moves in and the names of the tenants.
desk-form-sent = The form about { $number } will stand in the landlord's case in a moment.
desk-form-head = Rental offer for the office
desk-form-for = Offer { $number }. Please fill in free lines by hand.
desk-form-landlord = Landlord
desk-form-place = Address of the home
desk-form-kind = Kind
desk-form-rooms = Rooms
desk-form-area = Area
desk-form-persons = People who move in
desk-form-cold = Cold rent a month
desk-form-costs = Further costs a month
desk-form-heating = Heating a month
desk-form-furniture = For furniture a month
desk-form-all = Rent a month, all in all
desk-form-deposit = Deposit
desk-form-from = Free from
desk-form-term = Length of the contract
desk-form-tenant = Names of the future tenants
desk-form-euros = { $euros } €
desk-form-note-sum = Deposit: three cold rents at most, to be paid in three parts (§ 551 BGB).
desk-form-note-office = Where the office has a form of its own, that one counts; the figures are the same.
desk-form-note-contract = The contract is signed only after the office has agreed in writing.
desk-form-date = Place, date
desk-form-sign = Landlord's signature
desk-home-enter-done = *{ $number }* is complete and waits to be checked now.
desk-home-enter-missing = *{ $number }* is saved. Still missing: { $rows }. To fill it in: `/case offer { $number }`



## A home: the further questions, its card, photos, still free (landlord)
home-offer-land = In which federal state is it? The postcode does not tell it for sure here.
home-offer-land-unclear = Please tap one of the federal states.
home-offer-land-name = Federal state
home-offer-places = For how many people at most? Children count.
home-offer-places-unclear = Please write a number from 1 to 20.
home-offer-places-name = People at most
home-offer-host = Who lives in this home already?
home-offer-host-unclear = Please tap the button that fits best.
home-offer-host-name = Who lives there
home-offer-host-nobody = Nobody
home-offer-host-woman-alone = A woman alone
home-offer-host-man-alone = A man alone
home-offer-host-family = A couple or family
home-offer-host-shared = A shared flat
home-offer-cold = How much of it is the cold rent a month (Kaltmiete), without running costs and heating? For example: 600. The office asks exactly for this.
home-offer-cold-unclear = Please write one amount in euros a month, for example: 600
home-offer-cold-name = Cold rent (Kaltmiete)
home-offer-deposit = How high is the deposit (Kaution)? At most three cold rents are allowed, payable in three parts.
home-offer-deposit-unclear = Please write an amount in euros, for example: 1800
home-offer-deposit-name = Deposit (Kaution)
home-offer-viewing = Can it be viewed beforehand?
home-offer-viewing-unclear = Please tap one of the buttons.
home-offer-viewing-name = Viewing
home-offer-viewing-yes = Yes, at the place
home-offer-viewing-video = Only by video
home-offer-viewing-no = No
home-offer-registration = Can everybody register their address there (Anmeldung)? You then confirm the move-in.
home-offer-registration-unclear = Please tap Yes or No.
home-offer-registration-name = Registration possible
home-offer-mandate = May we propose your home to households that fit? It costs nothing. You decide about each household yourself, and you can end it at any time.
home-offer-mandate-unclear = Please tap Yes or No.
home-offer-mandate-name = May be proposed
home-offer-costs = How much are the running costs a month (Nebenkosten), without heating?
home-offer-costs-unclear = Please write an amount in euros a month, for example: 150
home-offer-costs-name = Running costs
home-offer-heating = How much is the heating a month?
home-offer-heating-unclear = Please write an amount in euros a month, for example: 90
home-offer-heating-name = Heating
home-offer-furnished = Is it furnished?
home-offer-furnished-unclear = Please tap Yes or No.
home-offer-furnished-name = Furnished
home-offer-furniture = Does the furniture cost extra? How much a month?
home-offer-furniture-unclear = Please write an amount in euros a month, for example: 40
home-offer-furniture-name = Extra for furniture
home-offer-least = For how many people at least?
home-offer-least-unclear = Please write a number from 1 to 20.
home-offer-least-name = People at least
home-offer-women = Is the room for women only?
home-offer-women-unclear = Please tap Yes or No.
home-offer-women-name = Women only
home-offer-children = Are children welcome?
home-offer-children-unclear = Please tap Yes or No.
home-offer-children-name = Children welcome
home-offer-pets = Are pets allowed?
home-offer-pets-unclear = Please tap Yes or No.
home-offer-pets-name = Pets
home-offer-smoking = Is smoking allowed there?
home-offer-smoking-unclear = Please tap one of the buttons.
home-offer-smoking-name = Smoking
home-offer-smoking-no = No
home-offer-smoking-outside = Only outside
home-offer-smoking-yes = Also indoors
home-offer-step-free = Can one get in without steps, for example with a wheelchair?
home-offer-step-free-unclear = Please tap Yes or No.
home-offer-step-free-name = Step-free
home-offer-languages = Which languages are spoken there? Tap all of them, then “{ form-done }”.
home-offer-languages-unclear = Please tap the languages, then “{ form-done }”.
home-offer-languages-name = Languages
home-offer-address = Which street and number? We tell a household at the earliest on the day before a viewing that you have agreed to.
home-offer-address-unclear = Please write street and number, for example: Gartenweg 12
home-offer-address-name = Address
home-offer-words = Would you like to write something more about the home? For example: quiet street, bus stop nearby. Please no phone number and no links.
home-offer-words-unclear = Please write a few words, or tap “{ form-skip }”.
home-offer-words-name = Your words
home-offer-words-long = That is too long. Please write { $max } characters at most.
home-offer-words-contact = There is a number, an address or a link in it. Please write it without: we pass contacts on only when both sides have said yes.
home-offer-sum-none = Nothing
home-offer-sum-value = { $euros } €
home-offer-sum-beyond = Together this would be more than the whole rent of { $euros } €. Please check the amount, or change the rent afterwards.
home-offer-is-draft = not complete yet
home-offer-is-checking = a person from our team looks at it
home-offer-is-asked = we have a question about it
home-offer-is-cleared = stands in our list
home-offer-is-paused = paused
home-offer-is-frozen = held by our team
home-offer-is-let = a household is found
home-offer-is-rejected = is not passed on
home-offer-is-withdrawn = withdrawn
home-offer-card = <b>{ $number }: { $state }</b>
home-offer-photos = { $count ->
        [0] No photos yet
        [one] { $count } photo
       *[other] { $count } photos
    }
home-offer-missing = <b>Still missing ({ $count }):</b> { $rows }. Before that nobody is shown it.
home-offer-first = About your home { $number } we still need a few answers: { $rows }.
home-offer-complete = Thank you, { $number } is complete. A person from our team looks at it. { $when }
home-offer-answer = Fill in the rest ({ $count })
home-offer-further = Say more about it
home-offer-change = Change something
home-offer-man-alone = A room where otherwise only a man lives is proposed only to households who have wished it themselves. Before that, two people of our team agree. This can take longer.
home-offer-photo = Send photos
home-offer-photo-remove = Remove the photos
home-offer-pause = Pause
home-offer-continue = Offer it again
home-offer-withdraw = Withdraw
home-offer-mine = My homes
home-offer-list = What you offer. For more, please tap a number.
home-offer-line = <b>{ $number }</b>: { $facts } – { $state }
home-offer-which = What would you like to change?
home-offer-which-again = What would you like to change? After a change a person from our team looks at it anew. Until then we ask nobody, and who is being asked hears of it.
home-offer-withdraw-ask = Shall { $number } leave our list? After that we propose it to nobody. For a while, “{ home-offer-pause }” is enough.
home-offer-withdraw-yes = Yes, withdraw
home-offer-withdrawn = { $number } is withdrawn. Thank you for having offered it.
home-offer-free = A short question about { $number }: is it still free?
    { $facts }
home-offer-free-all = A short question about your homes: are all of them still free?
home-offer-free-all-yes = Yes, all still free
home-offer-free-some = Not all of them
home-offer-free-yes = Yes, still free
home-offer-free-no = No, it is taken
home-offer-free-thanks = Thank you. { $number } stays in our list. In two weeks we ask again.
home-offer-free-silent = We asked twice whether { $number } is still free, and heard nothing. So it is paused now. If it is still free, please tap “{ home-offer-continue }”.
home-offer-photo-send = Please send photos of { $number } now, one by one or together, { $max } at most. Please show no people, identity cards or papers.
home-offer-photo-kept = Thank you, the photo now belongs to { $number }. You can send more right here.
home-offer-photo-full = { $number } has { $max } photos already, we keep no more. Others can take their place when you remove the present ones.
home-offer-photo-file = Please send the picture as a photo and not as a file. Then households see it right in the message.
home-offer-photo-unread = The program could not read one picture of { $number }, so nobody is shown it. Please send it once more as a photo and not as a file.
home-offer-photo-done = Look at the home
home-offer-photo-of = Photo of { $number }
home-offer-photo-removed = The photos are removed ({ $count }).
home-offer-town = About { $number }: there is more than one { $town }. In which of them is the home? Then we compare the rent with the rents there.
home-offer-town-kept = Thank you, this now stands with { $number }.
desk-home-offer-draft = *New offer { $number }: not complete yet*
desk-home-offer-missing = Missing: { $rows }
desk-home-offer-ring = Ring: { $text }
desk-home-offer-fill = Fill in
desk-home-offer-fill-title = Fill in { $number }
desk-home-offer-fill-save = Save
desk-home-offer-changing = { $number }: is being changed, a new post will follow.
desk-home-offer-filled = { $number }: answers still missing: { $count }
desk-home-town = { $number }: the rent tables know more than one { $town }. Until somebody says which one it is, only the Land is compared.
desk-home-town-kept = { $staff }: { $number } lies in { $town }. The rent is compared anew.
desk-home-photos-ask = { $count ->
        [one] Is this picture a photo of a home? Please look first: no people, identity cards or papers.
       *[other] Are these { $count } pictures photos of a home? Please look first: no people, identity cards or papers.
    }
desk-home-photos-of = Photos of { $number }
desk-home-photos-kept = { $staff } has added photos to { $number }: { $count }. They are compared with other homes and shown without the notes of the camera. When the message is deleted, they go too.
desk-home-photos-full = { $number } has { $max } photos already.
desk-home-photos-unfit = Only JPEG and PNG up to 10 MB can be photos of a home, not: { $files }
desk-home-photos-unread = { $number }: pictures that cannot be compared with other homes were taken out ({ $count }). Nobody is shown them. They can come once more as JPEG or PNG.
desk-home-offer-unclear = This cannot be read.
desk-home-offer-paused = { $number }: paused, it is not proposed.
desk-home-offer-withdrawn = { $number }: withdrawn by the landlord.

home-band-why-no-roof = must leave within four weeks and has nowhere else to go
home-band-why-unsafe = cannot stay safely where they live
home-band-why-step-free = needs a home without steps
home-band-why-large = five people or more
home-band-why-shelter = in a shelter for more than a year
home-band-why-fallen = a home that was agreed fell through, and not by their doing
desk-band = Priority for homes
desk-help-band = proposes that a household goes before others for a time: `band 1042`
desk-band-title = Priority for #{ $number }
desk-band-label = So many days count as waited besides
desk-band-days = { $days } days
desk-band-why-label = Reason
desk-band-why-hint = Everybody can read these reasons in the bot (/fair).
desk-band-until-label = Until which day?
desk-band-until-hint = { $days } days at most; then somebody looks again.
desk-band-too-long = { $days } days at most.
desk-band-no-search = This person does not look for a home now.
desk-band-waits = A proposal for this household is waiting already.
desk-band-why-no-roof = must leave within four weeks and has nowhere else
desk-band-why-unsafe = cannot stay there safely
desk-band-why-step-free = needs a home without steps
desk-band-why-large = five people or more
desk-band-why-shelter = in a shelter for more than a year
desk-band-why-fallen = a home that was agreed fell through without their doing
desk-band-asked = *Priority: { $days } days, until { $date }.* Proposed by { $staff }: { $reason }. A second person decides.
desk-band-own = Somebody other than who proposed it decides this.
desk-band-grant = Grant
desk-band-refuse = Refuse
desk-band-end = End
desk-band-granted-by = { $staff } granted the priority: { $days } days, until { $date }.
desk-band-refused-by = { $staff } refused the priority.
desk-band-ended-by = { $staff } ended the priority.
desk-band-line = { $case } · { $days } days until { $date } · { $reason } · proposed by { $staff }
desk-band-standing = *These count*
desk-list-bands = Priority for homes
desk-morning-bands = Priority proposed, waits for a second person: *{ $count }*
status-homes-none = Today none of the listed homes fits (0).
status-excludes = What keeps most of them out: { $what } ({ $count }).
status-change-land = With { $land } too: { $homes }
status-change-rule = With another wish here ({ $what }): { $homes }
status-team = { $count ->
    [one] Our team checks { $count } new home now.
   *[other] Our team checks { $count } new homes now.
    }
status-wishes = Change wishes
status-today-none = How things stand today: none of the listed homes fits your wishes (0). Your place in line is kept. On { $date } I write again.
status-saved-none = <b>Saved.</b> Today none of the listed homes fits (0). { $usual } Next: our team lists more homes. On { $date } I write to you how things stand.


### homes: key
## The landlord is asked (R24)
home-key-inform =
    <b>How this works, once before the first household.</b>
    We have seen an identity paper of one adult, or a shelter has confirmed who they are. We do not know how they pay or live.
    If the tenants ask for it, the office can pay the rent straight to you (§ 22(7) SGB II). That is no promise that each rent arrives.
    The deposit is three cold rents at most. It may be paid in three parts.
    You sign the contract, the office’s form and, after the move, the paper for the registration (Wohnungsgeberbestätigung).
    When something breaks, the household tells you. If you two find no way, write to us here.
    It ends by notice or by the date in the contract, like any tenancy. For three months after the move-in, a contact person from our team is there for you.
home-key-card = <b>Home { $number }: a household would like to live there.</b>
home-key-card-adults = { $adults ->
        [one] { $adults } adult
       *[other] { $adults } adults
    }
home-key-card-children = { $count ->
        [one] one child
       *[other] { $count } children
    }, aged { $ages }
home-key-card-no-children = no children
home-key-age-baby = under 1
home-key-card-from = From: { $date }
home-key-card-term = For how long: { $text }
home-key-card-payer = Who pays the rent: { $payer }
home-key-payer-unknown = not clear yet
home-key-card-pet = A pet comes too.
home-key-card-no-pet = No pet.
home-key-card-languages = They speak: { $languages }
home-key-card-ask = May they come and look at it? Names and numbers are passed on later, when both sides agree.
home-key-yes = Yes, they may come
home-key-no = No
home-key-why = Home { $number }: what is the reason? The household reads it in these words. It does not count against you.
home-key-why-persons = Number of people
home-key-why-time = The dates
home-key-why-payer = How the rent is paid
home-key-why-pet = The pet
home-key-why-gone = No longer free
home-key-no-noted = Home { $number }: noted. When another household fits, we ask you again.
home-key-landlord-no = Home { $number }: the landlord says no. Reason: { $reason }. Your place on the list stays, and the search goes on.
home-key-won = Home { $number }: you are first for it. The landlord has been asked. You read the answer here, or how it stands, within two days.
home-key-silent = Home { $number }: the landlord has not answered yet. A person from our team tries to reach them. You are still first. You hear within five days how it goes on.
home-key-silent-end = Home { $number }: the landlord did not answer for a week. We do not wait any longer. Your place on the list stays, and the search goes on.
home-key-silent-paused = Home { $number }: we asked about a household a week ago and have no answer. So the home is paused. When you want to go on, write to us here.
home-key-taken = Home { $number }: another household lives there now. Your place on the list stays, and the search goes on.
## Both have said yes
home-key-both-office = Home { $number }: the landlord says yes too. Next is the viewing. The office must agree in writing before a contract. Do not sign, pay or buy anything yet.
home-key-both-own = Home { $number }: the landlord says yes too. Next is the viewing. Please sign and pay nothing before you have seen the home.
home-key-early = I have signed or paid
home-key-early-noted = Noted. Please sign and pay nothing more now. Keep all papers. A person from our team looks at it with you. { $when } It is about home { $number }.
home-key-right = Home { $number }: thank you for your yes. A person from our team now asks you for a paper that shows that you may let it. Until it was seen, we pass on no name, number or address.
home-key-waits = Home { $number }: before the contract, an office decides about the rent. That often takes weeks. How long do you wait for its answer?
home-key-days = { $days } days
home-key-waits-noted = Home { $number }: noted, you wait { $text } for the office. It counts from the day on which the household goes there.
## The viewing (R28)
home-key-slots = Home { $number }: when can the household look at it, by daylight? Tap up to six times, then “{ form-done }”.
home-key-slots-other = Another time
home-key-slots-typed = Please write day and time, for example: 28.11. 15:00
home-key-slots-unclear = I could not read a time ahead of us. Please write it like this: 28.11. 15:00
home-key-slots-wait = Home { $number }: the landlord now names times for a viewing. You get them here to choose from.
home-key-take = Home { $number }: when would you like to look at it? Please bring somebody with you.
home-key-none = None of these
home-key-take-wait = Home { $number }: the household now chooses one of your times. You read here which one.
home-key-agreed-seeker = Home { $number }: the viewing is on { $moment }. You get the exact address the day before. Bring somebody with you. Pay nothing there and leave no papers.
home-key-agreed-landlord = Home { $number }: the viewing is on { $moment }. The day before, we ask you whether it stands. Then the household gets the exact address.
home-key-company = Would you like somebody from our team to come along, or to join by video?
home-key-company-asked = Noted. Our team has been asked. When somebody can come, you read it here. Nobody promised yet, so please bring somebody of your own too.
home-key-company-none = Noted. Please bring somebody with you all the same.
home-key-company-comes = Home { $number }: somebody from our team comes to the viewing or joins by video. They write to you here before.
home-key-stands = Home { $number }: does the viewing on { $moment } stand?
home-key-stands-yes = Yes, it stands
home-key-stands-no = No, another time
home-key-stands-not = Home { $number }: the viewing on { $moment } does not take place. Please do not set out. You get other times here.
home-key-address-ask = Home { $number }: please write street, house number and the name at the door. Only this household gets it, for the viewing.
home-key-address-unclear = Please write street and house number, for example: Lange Straße 5
home-key-address-waits = Home { $number }: thank you, it stands. The household gets the address when our team has seen that you may let the home.
home-key-address-sent = Home { $number }: thank you. The household has the address now.
home-key-address = Home { $number }: the viewing stands, { $moment }. Bring somebody with you, by daylight. Pay nothing there and leave no papers. Nobody may ask for that. Address: { $place }
home-key-address-late = Home { $number }: the exact address is not here yet. Please do not set out before you have it. Our team asks the landlord now.
home-key-video = Home { $number }: the viewing is by video. Our team writes to you here how to join.
home-key-today = Home { $number }: the viewing is in about two hours, { $moment }. Bring somebody with you. Pay nothing there and leave no papers.
home-key-back = Home { $number }: are you back? Is all well?
home-key-back-ok = All is well
home-key-back-not = Not all is well
home-key-back-call = I want to talk
home-key-not-ok = In danger now: 110 or 112. Nobody may keep your papers or make you pay or stay.
home-key-want = Would you like to live in home { $number }? A no costs you nothing: your place on the list stays.
home-key-missed = There was no viewing
home-key-held = Home { $number }: did the viewing take place, and do you go on with this household?
home-key-held-yes = Yes, we go on
home-key-held-out = Seen, does not fit
home-key-missed-noted = Home { $number }: noted, there was no viewing. Our team asks why, and the landlord names other times.
home-key-wait-landlord = Noted. Now the landlord says whether it goes on. You read it here.
home-key-wait-seeker = Noted. Now the household says whether it goes on. You read it here.
## Name and number, each to this one other side
home-key-contact-seeker = Home { $number }: may this landlord get a name and a phone number of you? You get theirs at the same moment. A no changes nothing.
home-key-contact-landlord = Home { $number }: may this household get your name and phone number? You get theirs at the same moment. A no changes nothing.
home-key-contact-known = They would read: { $text }
home-key-contact-write = Yes, I write it
home-key-contact-no = No, do not pass it on
home-key-contact-type = Please write the name and the number as the other side is to read them, for example: Olena, 0170 0000000
home-key-contact-unclear = I could not find a phone number in it. Please write for example: Olena, 0170 0000000
home-key-contact-waits = Noted. It goes out when both have agreed and our team has seen that the landlord may let the home.
home-key-contact-kept = Noted. Nothing is passed on. What you two have to say, goes over us here.
home-key-contact = Home { $number }: both sides have agreed. You reach the other side here: { $text }
## The office, by who pays (R27)
home-key-figures = <b>Home { $number }, for the office’s form:</b>
home-key-figure-area = Living space: { $area } m²
home-key-figure-rooms = Rooms: { $rooms }
home-key-figure-cold = Cold rent (Kaltmiete): { $euros } €
home-key-figure-costs = Service costs (Nebenkosten): { $euros } €
home-key-figure-heating = Heating (Heizkosten): { $euros } €
home-key-figure-all = Rent with everything (Warmmiete): { $euros } €
home-key-figure-deposit = Deposit (Kaution): { $euros } €
home-key-figure-persons = People: { $persons }
home-key-figure-from = From: { $date }
home-key-form-landlord = Home { $number }: you both go on. Next is the office’s form for the offer (Mietangebot). The household gets it to you. The figures are above. Tap here when you have given it back. Please sign no contract yet.
home-key-form-done = The form is given
home-key-form-seeker = Home { $number }: you both go on. Get the form for the offer (Mietangebot) from the office ({ $payer }) and give it to the landlord. The next word comes when it is filled in. Do not sign, pay or buy anything yet.
home-key-letter-how = Home { $number }: the landlord has given the form. Here is a letter for the office, in German. Put in your name and number and hand it in with the form:
home-key-letter-jobcenter =
    Sehr geehrte Damen und Herren,
    ich möchte eine Wohnung in { $town } mieten und bitte vor dem Vertrag um die schriftliche Zusicherung zu den Kosten (§ 22 Abs. 4 SGB II).
    Wohnfläche { $area } m², Kaltmiete { $cold } €, Nebenkosten { $costs } €, Heizkosten { $heating } €, zusammen { $all } €, Kaution { $deposit } €, ab { $date }.
    Bitte entscheiden Sie auch über ein Darlehen für die Kaution.
    Das Mietangebot liegt bei. Der Vermieter hält die Wohnung nur begrenzt frei.
    Mit freundlichen Grüßen
    …………… (Name, BG-Nummer)
home-key-letter-office =
    Sehr geehrte Damen und Herren,
    ich möchte eine Wohnung in { $town } mieten und bitte vor dem Vertrag um Ihre schriftliche Zusicherung, dass die Kosten übernommen werden.
    Wohnfläche { $area } m², Kaltmiete { $cold } €, Nebenkosten { $costs } €, Heizkosten { $heating } €, zusammen { $all } €, Kaution { $deposit } €, ab { $date }.
    Bitte entscheiden Sie auch über die Kaution.
    Das Mietangebot liegt bei. Der Vermieter hält die Wohnung nur begrenzt frei.
    Mit freundlichen Grüßen
    …………… (Name, Aktenzeichen)
home-key-ask-more-jobcenter = Ask too, before you pay for it: your present office about moving costs (§ 22(6) SGB II). Under 25 and moving out of the parents’ home: an own written yes (§ 22(5)). In a shelter: tell it, and ask what it needs for your release.
home-key-ask-more = Ask too, before you pay for it: your present office about moving costs. In a shelter: tell it, and ask what it needs for your release.
home-key-ask = Home { $number }: now hand in form and letter at the office ({ $payer }) of the new place. Ask for its yes in writing, and about the deposit. Tap here when it is done. Do not sign, pay or buy anything yet.
home-key-ask-done = Handed in
home-key-ask-landlord = Home { $number }: thank you. The household now goes to the office with the form. You wait until { $date }, as you said. Please sign no contract before the office’s written yes.
home-key-office-seeker = Home { $number }: the office decides now. The landlord waits until { $date }. Do not sign, pay or buy anything before its yes is there in writing. What does the office say?
home-key-office-landlord = Home { $number }: the office has the papers and decides now. You wait until { $date }. You read here what it says.
home-key-office-yes = Yes, in writing
home-key-office-spoken = Yes, but only spoken
home-key-office-no = It says no
home-key-office-wait = Home { $number }: only a yes on paper (Zusicherung) counts. Please ask the office for it and wait until you hold it. Do not sign or pay before.
home-key-office-refused = Home { $number }: noted. Keep the letter with its date. A person from our team looks at it with you and says what can be done. { $when } Do not sign or pay before.
home-key-office-end = Home { $number }: today the time ends that you wanted to wait for the office. There is no answer yet. Do you wait longer?
home-key-longer-7 = 7 days more
home-key-longer-14 = 14 days more
home-key-longer-no = I do not wait
home-key-longer = Home { $number }: the landlord waits for the office until { $date } now.
home-key-office-last = Home { $number }: the landlord wanted to wait until { $date } and is asked now whether to wait longer. Please call the office today. What does it say?
## The contract and the key
home-key-contract-seeker = Home { $number }: the office has said yes in writing. Now the contract can be signed. Read it before. Deposit: three cold rents at most, in three parts if you want. Pay it to an account, never in cash.
home-key-contract-own = Home { $number }: you both go on. Next is the contract. Read it before you sign. Deposit: three cold rents at most, in three parts if you want. Pay it to an account, never in cash.
home-key-contract-landlord = Home { $number }: the office has said yes in writing. You can sign the contract with the household now. The household tells us the move-in day.
home-key-contract-both = Home { $number }: you both go on. You can sign the contract with the household now. The household tells us the move-in day.
home-key-signed = Signed by both
home-key-day = Home { $number }: on which day do you move in?
home-key-day-other = Another day
home-key-day-typed = Please write the day, for example: 15.01.
home-key-day-unclear = I could not read a day within the next year. Please write it like this: 15.01.
home-key-move-seeker = Home { $number }: you move in on { $date }. When you get the keys, write down defects, meters and keys with the landlord. Register the new address (Anmeldung) within two weeks. In a shelter: tell it the day.
home-key-move-landlord = Home { $number }: the household moves in on { $date }. At the handover, write down defects, meters and keys together. Within two weeks they need your paper for the registration (Wohnungsgeberbestätigung).
home-key-moved-yes = We live there now
home-key-moved = Home { $number }: do you have the key, and do you live there now?
home-key-moved-not = Not yet
home-key-moved-later = Home { $number }: noted. We ask again. If something is wrong, write it here, and a person from our team reads it.
## Living there, and leaving
home-key-home-seeker = Home { $number } is your home now. Your search has ended. If something is wrong there, now or later, write it here.
home-key-home-landlord = Home { $number }: the household lives there now. For three months, a contact person from our team is there for you. Write here, or tap “{ menu-human }”.
home-key-night = Home { $number }: is all well with you there?
home-key-night-ok = Noted. Write here at any time if that changes.
home-key-lives = You live in home { $number } since { $date }.
home-key-leave = I am moving out
home-key-leave-why = Home { $number }: are you moving out now? What is the reason? The landlord does not read it.
home-key-left-found = Found another home
home-key-left-home = Something is wrong
home-key-left-term = The contract ends
home-key-left-other = Another reason
home-key-stays = No, I stay
home-key-stays-noted = Noted. You go on living in home { $number }.
home-key-left-noted = Home { $number }: noted. Would you like to search again? While your answers are still here, your place counts from the old date.
home-key-free = Home { $number }: the household tells us that it moves out. Is the home free for another household now?
home-key-free-yes = Yes, it is free
home-key-free-no = No
home-key-free-noted = Home { $number }: thank you. When a household fits, we ask you.
home-key-free-not-noted = Home { $number }: noted, it is no longer in our list. Thank you for the time that a household could live there.
## Stepping back
home-key-out = Step back from it
home-key-out-seeker = Home { $number }: do you want to give it up? Your place on the list stays.
home-key-out-landlord = Home { $number }: do you want to stop with this household? It reads that you say no, without a name or a reason.
home-key-out-seeker-no = Yes, I give it up
home-key-out-landlord-gone = It is no longer free
home-key-out-landlord-no = Not this household
home-key-out-keep = No, we go on
home-key-out-kept = Home { $number }: noted, it goes on.
home-key-fell-own = Home { $number }: noted, you have given it up. Your place on the list stays, and the search goes on.
home-key-fell-seeker = Home { $number }: it does not go on. { $reason } Please sign and pay nothing for it. Your place on the list stays, and the search goes on.
home-key-fell-why-seeker-no = You have given it up.
home-key-fell-why-landlord-no = The landlord has decided so.
home-key-fell-why-landlord-gone = The landlord says that it is no longer free.
home-key-fell-why-waited = The landlord does not wait for the office any longer.
home-key-fell-why-team = Our team has ended it and tells you why.
home-key-fell-landlord = Home { $number }: it does not go on with this household. The home is free for others again. When a household fits, we ask you.
home-key-fell-gone = Home { $number }: noted, it is no longer in our list. The household has been told.
home-key-later = Later
home-key-address-later = Home { $number }: noted. Without an address the household cannot come. Our team asks you once more before the viewing.
home-key-person = Home { $number }: your contact person until { $date } is { $text }.
home-key-lines-add = Add two lines
home-key-lines-ask = What should the landlord know about your household? Up to 200 characters, for example work, school, hobbies. No names, numbers, illnesses or origin. A person from our team reads it before.
home-key-lines-unclear = Please write up to 200 characters, without names, numbers or addresses.
home-key-lines-kept = Noted. A person from our team reads it and then passes it on.
home-key-lines = Home { $number }: the household adds: “{ $text }”
## The way to the key
desk-home-key-help = *Home { $number }, on the way to the key:* { $text }
desk-home-key-silent-landlord = the landlord has not answered about a household for two days. Please ring.
desk-home-key-alone = after turning several down, this landlord took somebody who comes alone. Please talk to both before the viewing and offer to send somebody along; the program judges nothing.
desk-home-key-pattern = this landlord has turned down { $count } households. Please talk about it; the program judges nothing.
desk-home-key-payer = nobody knows who pays the rent. Please find out with the household which office decides.
desk-home-key-no-slots = no times for a viewing for three days. Please ring the landlord.
desk-home-key-no-time = no time for a viewing has fitted three times. Please find one with both.
desk-home-key-not-taken = the household has not chosen a time for the viewing for two days. Please ask.
desk-home-key-no-address = the viewing is near and the household has no address. Either the landlord has not said that it stands, or the address or the proof of the right to let is missing.
desk-home-key-video = the viewing is by video. Please send both a link.
desk-home-key-missed = one side says that there was no viewing. Please ask both.
desk-home-key-undecided = three days after the viewing it is open whether both go on. Please ask.
desk-home-key-late-form = the office's form has been with the landlord for six days. Please ring.
desk-home-key-late-ask = the household has not been to the office for five days. Please help.
desk-home-key-late-office = the time that the landlord wanted to wait is over, without an answer from office or landlord. Please ring both.
desk-home-key-late-contract = no contract for eight days, though nothing stands in its way. Please ask both.
desk-home-key-late-move = nobody has said that the household has moved in. Please ask.
desk-home-key-refused = the office has said no. Please look at its letter and its date with the household.
desk-home-key-early = *signed or paid before the office's written yes.* Please look at it with the household today.
desk-home-key-right = Home { $number }: a household and the landlord have said yes. Before name, number and address pass, please see the proof of the right to let (land register or tax notice; for a sublet the lease and the permission).
desk-home-key-right-seen = Right to let seen
desk-home-key-right-ask = Have you seen the proof yourself? Only that it was seen is kept, no copy.
desk-home-key-right-by = Home { $number }: { $staff } has seen the right to let.
desk-home-key-right-known = That was seen already.
desk-home-key-companion = *Viewing of home { $number }* in { $town }, { $at }: the household would like company, there or by video.
desk-home-key-companion-yes = I join
desk-home-key-companion-taken = Somebody joins already.
desk-home-key-companion-by = { $staff } joins the viewing of home { $number }, { $at }. Place: { $place }. The household has been told; please write to it before.
desk-home-key-about-viewing = the viewing of home { $number }, { $at }
desk-home-key-about-night = the first night in the shared home { $number }
desk-home-key-not-ok = *“Not all is well”* after: { $text }. Please call or write at once.
desk-home-key-call = wants to talk after: { $text }
desk-home-key-no-word = *No word after:* { $text }. Also not after a reminder. Please look after them now.
desk-help-moves = who is on the way to the key, and what was heard of it
desk-home-key-list = On the way to the key
desk-home-key-list-none = Nobody is on the way to the key now.
desk-home-key-line = *{ $number }* · { $state }
desk-home-key-line-waits = *{ $number }* · { $state } · the landlord waits until { $date }
desk-home-key-step-viewing = viewing
desk-home-key-step-form = the landlord fills in the office's form
desk-home-key-step-ask = the household goes to the office
desk-home-key-step-office = the office decides
desk-home-key-step-contract = contract
desk-home-key-step-move-in = moving in
desk-home-key-do = Record …
desk-home-key-do-time = Time for the viewing
desk-home-key-do-viewed = Seen, both go on
desk-home-key-do-given = The form is given
desk-home-key-do-handed = Handed in at the office
desk-home-key-do-written = Written yes seen
desk-home-key-do-signed = Contract signed, with day
desk-home-key-do-day = Day of the move-in
desk-home-key-do-moved = They live there
desk-home-key-do-fall = It does not go on
desk-home-key-do-title = Home { $number }
desk-home-key-do-not = That cannot be recorded now. A viewing must have been agreed and be over before both can go on.
desk-home-key-person = *Home { $number }: the household lives there.* Who is the landlord's contact person until { $date }?
desk-home-key-person-me = I am
desk-home-key-person-title = Contact person
desk-home-key-person-label = Name and number
desk-home-key-person-hint = The landlord reads exactly this.
desk-home-key-person-by = Home { $number }: { $staff } is the contact person. The landlord has been told.
desk-home-key-lines = *Home { $number }, own lines for the landlord:* “{ $text }”. Please read them: no name, health or origin.
desk-home-key-lines-pass = Pass on
desk-home-key-lines-sure = Do the lines hold no name, nothing on health, origin or religion?
desk-home-key-lines-by = Home { $number }: { $staff } has passed the lines on.
home-key-obligation = Home { $number }: does a residence obligation (Wohnsitzauflage) stand in your permit? Then ask the immigration office in writing before you sign whether you may move there. A person from our team helps: write here.
desk-home-key-obligation = the household does not know whether there is a residence obligation. Please find out before the contract whether it may move there.
home-key-lives-landlord = Home { $number }: a household found through us lives there since { $date }.
home-key-moved-out = They have moved out
home-key-moved-out-noted = Home { $number }: noted. We ask the household. Then we ask you whether the home is free again.
desk-home-key-moved-out = the landlord says that the household has moved out. Please ask the household, alone, whether that is so and whether all is well.
### homes: key, end

### homes: match
home-proposal-lead = Good day. There is news for you, please read it in peace.
    <b>{ $number }</b>
home-proposal-line = • { $text }
home-proposal-places = { $count ->
        [one] for { $count } person
       *[other] for up to { $count } people
    }
home-proposal-cost-all = { $euros } € a month, everything included
home-proposal-cost-cold = cold rent { $euros } €
home-proposal-cost-costs = extra costs { $euros } €
home-proposal-cost-heating = heating { $euros } €
home-proposal-cost-furniture = furniture { $euros } €
home-proposal-cost-deposit = deposit { $euros } €
home-proposal-from = free from { $date }
home-proposal-host-nobody = nobody else lives there
home-proposal-host-man-alone = a man lives there
home-proposal-host-woman-alone = a woman lives there
home-proposal-host-family = a family lives there
home-proposal-host-shared = it is a shared flat
home-proposal-registration-yes = you can register there (Anmeldung)
home-proposal-registration-no = you cannot register there (Anmeldung)
home-proposal-ask = <b>Does this suit you?</b> It is about { $number }. A person of our team has read the offer. We have not seen the home itself.
home-proposal-why = It speaks for it: { $text }.
home-proposal-alone = Only you are asked now. A no costs you nothing.
home-proposal-asked = Up to { $count } households are asked. The earliest waiting date decides, not speed. A no costs you nothing.
home-proposal-due = Please answer by { $moment }.
home-proposal-yes = Yes, it suits us
home-proposal-no = No, it does not
home-proposal-question = I have a question
home-proposal-report = Something is wrong
home-proposal-tomorrow = Time until tomorrow
home-proposal-photos = More photos
home-proposal-photo = A photo of it
home-proposal-remind = An answer from you is still missing, about { $number }. Please answer by { $moment }. After that we ask the next household.
home-proposal-expired = There was no answer about { $number }, so we ask the next household now. Your waiting date stays.
home-proposal-accepted = Thank you, your yes to { $number } is written down.
home-proposal-waits = Thank you, your yes to { $number } is written down. A household with an earlier waiting date is still being asked. You hear from us by { $moment }.
home-proposal-reserve = A household with an earlier waiting date has said yes to { $number } too. You stand on the list for it. If it does not work out there, you are next. Meanwhile we go on looking for you.
home-proposal-declined = Thank you for the answer about { $number }. Your waiting date stays, and we go on looking.
home-proposal-reason = Would you like to say what did not suit you? It helps the next time.
home-proposal-reason-small = Too small
home-proposal-reason-cost = Too expensive
home-proposal-reason-place = The place
home-proposal-reason-date = The date
home-proposal-reason-shared = Who one lives with
home-proposal-reason-other = Something else
home-proposal-reason-none = No reason
home-proposal-wish = Change the wish
home-proposal-thanks = Thank you, it is written down. We go on looking.
home-proposal-thanks-wish = Thank you, it is written down. If you change your wish, we look for that from now on.
home-proposal-over = No answer about { $number } is needed any more. Your waiting date stays, and we go on looking.
home-proposal-gone = { $number } is not offered any more. It has nothing to do with you. Your waiting date stays, and we go on looking.
home-proposal-withdrawn = The household for { $number } does not search any more. We ask the next one now. You need not do anything.
home-proposal-once = More time can be had once. Please answer about { $number } by { $moment }.
home-proposal-extended = Good. For { $number } you now have time until { $moment }.
home-proposal-call = We wrote to you three times and had no answer. Are you still looking? A short message in the chat is enough. Without one we ask no more for now. Your waiting date stays.
home-proposal-paused = For now we write no more of our own accord. Your waiting date stays. Any message from you here starts everything again.
home-fit-state = it is in our list
home-fit-size = enough room for all of you
home-fit-area = enough floor
home-fit-region = the state you wished for
home-fit-obligation = it lies where you must live
home-fit-window = the date fits
home-fit-term = the length of time fits
home-fit-rent = the rent is below your limit
home-fit-pets = pets are allowed
home-fit-step-free = without steps
home-fit-smoking = smoking is allowed
home-fit-children = children are welcome
home-fit-kind = the kind of home
home-fit-women = for women only
home-fit-host = who lives there
home-fit-step-free-there = without steps
home-fit-full = just the right size
home-fit-language = a language in common
home-fit-daily = school, course or work stay near
home-fit-rent-left = the rent is well below your limit
home-fit-furnished = furnished
home-miss-state = not offered now
home-miss-size = the number of people
home-miss-area = the floor for all of you
home-miss-region = the place
home-miss-obligation = the residence obligation (Wohnsitzauflage)
home-miss-window = the date
home-miss-term = the length of time
home-miss-rent = the rent
home-miss-pets = the pet
home-miss-step-free = the steps
home-miss-smoking = the smoking
home-miss-children = no children
home-miss-kind = the kind of home
home-miss-women = for women only
home-miss-host = who lives there
home-miss-identity = nobody has seen your identity yet
home-miss-landlord = nobody has seen the landlord’s identity yet
desk-hold = Hold homes
desk-hold-title = Homes for #{ $number }
desk-hold-label = Propose no home
desk-hold-days = for three days
desk-hold-week = for a week
desk-hold-month = for four weeks
desk-hold-on = propose again
desk-held-by = { $staff } holds homes back until { $date }. What was asked already has all of its time afterwards.
desk-hold-ended = { $staff } has homes proposed again.
desk-help-hold = proposes no home to this person until a day
desk-host = Rooms with a man alone
desk-help-host = proposes to ask the household whether rooms where a man lives alone may be shown too
desk-host-proposed = { $staff } has spoken with the household and proposes to ask it: may rooms where a man lives alone be shown too? A second person agrees first.
desk-host-ask = Agree and ask
desk-host-own = Somebody else agrees here.
desk-host-sent = { $staff } has agreed, the household is asked.
desk-host-no-room = This needs a household that searches and would take a room in a home with others.
desk-host-said = The household has wished this itself already.
desk-host-yes = The household wishes to be shown rooms where a man lives alone, too.
desk-host-no = The household wishes to be shown no rooms where a man lives alone.
desk-home-proposal-asks = Has a question about proposal { $number }.

### homes: the card of a case with a landlord

desk-card-homes = *Offers ({ $count })* { $homes }
desk-offered-draft = not complete yet
desk-offered-checking = waits to be checked
desk-offered-asked = asked back
desk-offered-cleared = cleared
desk-offered-paused = paused
desk-offered-frozen = stopped after a report
desk-offered-let = taken
desk-offered-rejected = rejected
desk-offered-withdrawn = withdrawn

### homes: staff, for landlords

home-staff-entered = <b>Your home is written down: { $number }.</b>
    { $facts }
    Somebody of our team has entered this for you. If something is not right, please write it here.

### homes: ledger (who was asked, figures)
command-fair = How homes are given out
home-fair = <b>How homes are given out</b>
    A home is shown to those whom it fits. Of those who say yes, the household with the earliest waiting date goes first. Speed decides nothing.
home-fair-waiting = You wait since { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
    }.
home-fair-own = <b>What happened for you</b>
home-fair-none = So far no home was shown to you. When one is, it stands here.
home-fair-search = the search began
home-fair-proposed = shown to you
home-fair-passed-over = another household was asked
home-fair-accepted = you said yes
home-fair-declined = you said no
home-fair-expired = no answer in time
home-fair-won = you were first, the landlord was asked
home-fair-landlord-no = the landlord said no
home-fair-confirmed = both said yes
home-fair-moved-in = moved in
home-fair-fallen = it did not work out
home-fair-left = moved out
home-fair-search-ended = the search ended
home-fair-why-tie = the same waiting date, the home fitted the others better
home-fair-why-identity = we have not yet seen who you are
home-fair-why-holds = you were asked about another home then
home-fair-why-urgent = something urgent was open for you then
home-fair-why-held = a person from our team had held offers back for you
home-fair-bands = <b>Why a household can go first for a time</b>
    Two people from our team must agree, and it ends on a fixed day. The reasons:
desk-help-figures = how many households found a home through us, and live there still
desk-help-fairness = who was shown a home and lives in one, and after how long, by groups
desk-list-figures = Figures
desk-list-fairness = Fairness
desk-morning-figures = Households that moved in, since the start: *{ $count }*
desk-morning-fairness = Fairness: waiting times by groups
desk-figures-matched = *Moved in since the start:* { $count ->
        [one] { $count } household
       *[other] { $count } households
    }, { $heads ->
        [one] { $heads } person
       *[other] { $heads } people
    }
desk-figures-living = *Living there now:* { $count ->
        [one] { $count } household
       *[other] { $count } households
    }, { $heads ->
        [one] { $heads } person
       *[other] { $heads } people
    }
desk-figures-after = After { $months } months: { $there } of { $of } households live there still
desk-figures-after-few = After { $months } months: fewer than { $count } households so far
desk-figures-land = { $land }: { $count ->
        [one] { $count } household
       *[other] { $count } households
    }, { $heads ->
        [one] { $heads } person
       *[other] { $heads } people
    }
desk-figures-land-few = { $land }: fewer than { $count } households
desk-figures-agree = The ledger has the same numbers.
desk-figures-differ = ⚠️ The ledger has other numbers. Please tell whoever runs the program.
desk-fair-unknown = Land not known
desk-fair-how = Households that began to search, were shown a home, live in one. The days: half of them had waited so long or less. Groups of fewer than { $count } are hidden.
desk-fair-by-size = *By people in the household*
desk-fair-by-land = *By Land*
desk-fair-by-language = *By language*
desk-fair-by-band = *By priority*
desk-fair-size = { $size } people
desk-fair-lands = several Länder, or anywhere
desk-fair-no-band = no priority
desk-fair-few = fewer than { $count }
desk-fair-step = { $count } ({ $days } days)
desk-fair-line = { $name }: searching { $searched } · shown a home { $shown } · moved in { $home }
desk-fair-export = Export as CSV
desk-fair-exported = The file comes to the coordinators' channel.
desk-fair-file = Fairness and figures, { $date }. An empty cell is a group of fewer than ten.

## The morning: what of homes waits
desk-home-row = { $case } · { $number } · { $moment }
desk-list-unanswered = No landlord answer yet
desk-list-offices = Office is silent
desk-list-ahead = Today and this week
desk-list-ending = Contracts ending
desk-morning-unanswered = Accepted, no answer of the landlord for two days: *{ $count }*
desk-morning-offices = Offices silent for more than 14 days: *{ $count }*
desk-morning-ahead = Viewings today and moves this week: *{ $count }*
desk-morning-ending = Contracts that end within 120 days, nobody searches on: *{ $count }*
desk-morning-homes = Households moved in: { $of }, living there: { $there }, searching: { $count }

### broadcasts: what people read
## A message to many, its buttons, and which of them one gets
broadcast-topic-homes = Homes
broadcast-topic-offices = Offices and law
broadcast-topic-courses = Courses
broadcast-topic-nearby = Help nearby
broadcast-topic-warnings = Warnings
broadcast-topic-service = How we work
broadcast-topic-renting = Renting out
broadcast-head = This is a message from { $operator } to many people at the same time. Its subject: { $topic }.
broadcast-corrected = The text was changed on { $date }.
broadcast-answer = Answer
broadcast-leave = Not this subject
broadcast-back = Send them again
broadcast-answer-write = Please write your answer in your next message. Somebody from our team reads it, with this text beside it.
broadcast-answer-passed = Your answer is with our team, request #{ $number }. { $when }
broadcast-answer-old = We do not have this text any more. Please write to us here, or press the button.
broadcast-left = On “{ $topic }” you get no more messages to many people. Everything else stays as it was, also your search and your requests. All subjects: /messages.
broadcast-back-done = On “{ $topic }” you get messages again. All subjects: /messages.
broadcast-taken-back = Our team has taken this message back. You do not have to do anything.
broadcast-test = This is a try for the team. Below it is what people will read, in each language. Nobody else has it yet.
broadcast-test-over = This link does not work any more. Slack gives a new one.
broadcast-test-button = This is the button of a try. In the real message it works.
command-messages = Which messages I get
messages-list = What shall we write to you about, when we write to many at the same time? Press to change it.
    Answers to you, homes and dates always come.
messages-on = { $topic }: yes
messages-off = { $topic }: no
mydata-left-out = Subjects of messages to many that you do not get: { $topics }
data-broadcasts = Messages to many
privacy-broadcasts = Messages to many: who got them, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after the end. Subjects that you left out: until you change it.

## The desk: messages to many
desk-help-broadcast = write to many at once: words, audience, flight plan
desk-home-cast = Write to many
desk-list-broadcasts = Messages to many
desk-morning-broadcasts = Messages to many that wait for a second person: *{ $count }*
desk-cast-show = Show anew
desk-cast-moved = Message { $number } to many now stands further down.
desk-cast-title = Message to many
desk-cast-topic = Subject: people can leave out each of them
desk-cast-text = Text, { $language }
desk-cast-text-hint = Everybody reads the same words: no names, no placeholders. Whoever has none in their own language gets the English one, else the German, never Russian for Ukrainian or the other way round.
desk-cast-drafts = Missing languages
desk-cast-drafts-hint = Drafts by { $provider } go out only when somebody who reads the language has confirmed them. Names, links and numbers stay hidden.
desk-cast-drafts-yes = A program drafts them, a person confirms each
desk-cast-languages = Languages
desk-cast-all = Nothing chosen means all.
desk-cast-lands = Länder: where they search, live, let, or work as a partner
desk-cast-households = Household
desk-cast-household-alone = alone
desk-cast-household-adults = several adults, no children
desk-cast-household-children = with children
desk-cast-household-large = five people or more
desk-cast-status = How things stand with them
desk-cast-status-searching = look for a home
desk-cast-status-housed = live in one that came through us
desk-cast-status-landlord = offer a home
desk-cast-status-partner = confirmed partners
desk-cast-status-other = neither search nor offer
desk-cast-seen = Last here
desk-cast-seen-days = in the last { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
desk-cast-consent = Only who has agreed
desk-cast-consent-ai = to the help of a program
desk-cast-consent-special-needs = to telling special needs
desk-cast-when = When
desk-cast-when-hint = Empty means: when somebody presses Send. Whoever has quiet hours gets it after them.
desk-cast-next = To the flight plan
desk-cast-saved = The flight plan of message { $number } stands in the coordinators' channel.
desk-cast-no-text = At least one text is missing.
desk-cast-places = There are no placeholders: everybody reads the same words. Found: { $text }
desk-cast-loud = More than { $max } emojis are too many.
desk-cast-alphabet = This does not look like { $language }.
desk-cast-head = *Message { $number } to many* · { $topic } · { $state }
desk-cast-state-draft = draft
desk-cast-state-waiting = waits for a second person
desk-cast-state-planned = planned for { $moment }
desk-cast-state-running = is being sent
desk-cast-state-paused = paused
desk-cast-state-done = sent
desk-cast-state-cancelled = cancelled
desk-cast-by = Written by { $staff }
desk-cast-approved = { $staff } has agreed
desk-cast-to-all = *To* all who know us
desk-cast-to = *To* { $who }
desk-cast-counting = The readers are being counted …
desk-cast-reach = *{ $count ->
        [one] { $count } person gets it
       *[other] { $count } people get it
    }:* { $lines }
desk-cast-reach-line = { $language } { $count }
desk-cast-instead = { $language } instead of { $before }: { $count } (no text of their own)
desk-cast-nobody = *Nobody gets it.*
desk-cast-left = Left out: { $lines }
desk-cast-left-line = { $why } { $count }
desk-cast-left-language = no text in their language
desk-cast-left-opt-out = left out the subject
desk-cast-left-paused = paused all messages
desk-cast-left-blocked = have blocked us
desk-cast-left-unreached = not on Telegram
desk-cast-left-red = urgent case open
desk-cast-left-helper = somebody is writing with them
desk-cast-left-fewer = want fewer messages
desk-cast-left-often = have heard enough today or this week
desk-cast-left-other = other reasons
desk-cast-sample = Meant are for example: { $lines }
desk-cast-no-land = Land not known
desk-cast-time = Takes about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, done at about { $moment }. Answers always go first.
desk-cast-quiet = Quiet hours until { $moment }: nothing goes out before.
desk-cast-words = *{ $language }*{ $note }: { $text }
desk-cast-words-draft = , not confirmed yet and not sent
desk-cast-long = Longer than { $max } characters: on small phones one has to scroll ({ $lines }).
desk-cast-asked = A program is still drafting: { $lines }
desk-cast-look = Read and try
desk-cast-change = Change
desk-cast-confirm = Confirm drafts
desk-cast-send = Send now
desk-cast-plan = Plan it so
desk-cast-ask = Ask a second person
desk-cast-agree = Read and agree
desk-cast-drop = Discard
desk-cast-pause = Pause
desk-cast-go = Go on
desk-cast-stop = Cancel
desk-cast-recall = Recall
desk-cast-correct = Correct
desk-cast-report = Report as CSV
desk-cast-send-ask = The message goes to { $count ->
        [one] { $count } person
       *[other] { $count } people
    }.
desk-cast-stop-ask = What has not left yet does not leave any more.
desk-cast-recall-ask = What is younger than 48 hours is deleted. What is older is replaced by a neutral sentence.
desk-cast-need = More than { $max }: a second coordinator must agree.
desk-cast-own = Somebody else than the writer must agree.
desk-cast-not-now = This cannot be done with the message now. What stands in the channel is newer.
desk-cast-changed = The message was changed meanwhile. Please read it again.
desk-cast-empty = Nobody would get it. Please change the audience or the texts first.
desk-cast-still = The readers are still being counted. Please press again in a moment.
desk-cast-read = So it reads in { $language } (below it the buttons { $buttons })
desk-cast-read-box = Read, in { $language }
desk-cast-agree-done = Agree
desk-cast-try = A try in your own Telegram
desk-cast-try-how = Open this link in your own Telegram: { $link }
    It works until { $until } and shows each language as it arrives. Nobody else gets anything.
desk-cast-try-none = The bot's name is not known yet. Below stands exactly what will be read.
desk-cast-draft-of = From { $language }, to compare
desk-cast-draft-text = Draft, { $language }
desk-cast-draft-read = Says the same, in { $language }
desk-cast-draft-none = There is no draft to be confirmed.
desk-cast-draft-speak = Whoever reads { $language } can confirm it. Your languages stand on the Home tab.
desk-cast-progress = `{ $bar }` { $percent } % · { $done } of { $of } · { $rate } a second
desk-cast-ends = done at about { $moment }
desk-cast-ended = Ended { $moment }
desk-cast-outcomes = Arrived { $sent } · blocked { $blocked } · failed { $failed } · unclear { $unknown } · skipped { $skipped } · not sent { $left }
desk-cast-why = Reasons: { $lines }
desk-cast-recalling = *Being recalled:* { $done } of { $of }
desk-cast-correcting = *Being corrected:* { $done } of { $of }
desk-cast-recalled = *Recalled:* deleted { $deleted } · replaced by a neutral sentence { $edited } · could not be changed any more { $failed }
desk-cast-corrected = *Corrected:* changed { $edited } · could not be changed any more { $failed }
desk-cast-correction = *A correction waits for a second person.*
desk-cast-csv = Report on message { $number }: counts and reasons only. An empty cell stands for fewer than ten.
desk-cast-csv-done = The report comes into the thread of the message.
desk-cast-answers = This answers message { $number } to many ({ $topic }): { $text }
desk-wants-broadcast = Answer to a message to many

### Well-being checks (R30)
## The agreement
consent-check-ins = <b>May we ask you now and then how the home is?</b>
    On a few days, and before the contract ends: some buttons, each can be skipped. Answers are deleted after 30 days. While you agree, your search answers stay, so that the search can go on. Your home never depends on this.
consent-host-check-ins = <b>May we ask you now and then how it is going?</b>
    On a few days, and before the contract ends: five questions, each can be skipped. Only our team reads the answers; they are deleted after 30 days. The contract never depends on this.
consent-name-check-ins = being asked how the home is
consent-name-host-check-ins = being asked how it goes with a household
consent-withdraw-check-ins = Home questions: stop
consent-withdraw-host-check-ins = Host questions: stop
consent-man-alone = <b>A question about your search.</b>
    May we also show you rooms where otherwise only a man lives? Who does not wish it themselves is not shown them. You can take it back at any time. With a no, everything stays as it is.
consent-name-man-alone = rooms in a home where a man lives alone
consent-withdraw-man-alone = Such rooms: no more
care-agreed = Noted. You can take this back at any time: /checkin
care-agreed-on = Noted. The first questions come on { $date } or a little later. You can take this back at any time: /checkin
care-refused = All right, nothing is asked. Your home does not depend on it. You can write here at any time, and change this here: /checkin
care-stopped = Noted. Nothing more is asked, and your answers are deleted. Your home does not depend on it. You can change this here: /checkin
command-checkin = How the home is
privacy-checkins = How you say the home is: your answers { $days } days, then figures without a name. While you agree to be asked and live there, your search answers stay too.
## The first words, and later
care-open = How is the home? Can you answer freely now?
care-open-host = How is it going with home { $number }? Do you have a minute now?
care-remind = How is the home? We ask this a second time, and then no more. Can you answer freely now?
care-remind-begun = How is the home? Some questions are still open. You can go on where you stopped.
care-b-later = Later
care-b-call = Call me
care-b-go-on = Go on
care-b-now = Answer now
care-b-stop = No more questions
care-later-noted = All right. We ask again on { $date }.
care-later-form = All right. You can go on for a few days, with the button or with /checkin.
care-looks = All right, we do not ask again now. Somebody from our team has a look. { $when }
care-over = These questions are over.
care-done = Thank you. Your answers are deleted after { $days } days. We ask again on { $date } or a little later.
care-done-last = Thank you. Your answers are deleted after { $days } days. No more questions are planned. You can write here at any time.
care-orange = Thank you. Your answer is with our team, number #{ $number }. { $when }
care-lines = Would you like to talk to somebody before that? These places are not part of our team, and their lines are open now:
care-counselling = Sometimes it helps to talk to somebody who is not from our team. One place for that:
care-yellow = Shall somebody from our team write to you about this?
care-yellow-no = All right. You can write here at any time.
care-noted = Noted.
care-here = One question about this chat: may our team write to you here?
care-b-here = Yes, write here
care-b-here-no = Better not here
care-none = You do not live in a home found through us, and nobody lives in one of yours. So there is nothing to ask.
care-next = The next questions about the home come on { $date } or a little later. You can also answer now.
care-next-none = No questions about the home are planned. If you like, you can answer some now.
care-search-on = Noted. Your search goes on with your old place: it counts from { $waiting }. As the day by which you need a home I have put the end of your contract.
care-search-gone = Your earlier answers are deleted. A new search begins with a few questions.
care-title = This is about a date that you may already know from other people.
    Protection under § 24 counts until { $date }. What comes after that is not decided as of { $since }. With another residence title, the day on your card counts. There is nothing that you have to do now.
care-unclear = Please press one of the buttons, or “{ form-skip }”.
care-words-given = written
## What a household is asked
care-promised = Did you get the key and the rooms as promised?
care-promised-name = Key and rooms
care-b-promised-yes = Yes
care-b-promised-partly = Not quite
care-b-promised-no = No key or no room
care-safe = How safe do you feel in this home? 1 is not at all, 5 is very safe.
care-safe-name = Safe
care-b-safe-now = I am in danger now
care-privacy = Can you be alone when you want to, behind a door that locks? 1 is never, 5 is always.
care-privacy-name = Can be alone
care-housing = How good is the home, all in all? 1 is very bad, 5 is very good.
care-housing-name = The home
care-being = How are you in this home? 1 is very bad, 5 is very well.
care-being-name = Life there
care-b-being-talk = I want to talk
care-defects = What does not work? Press all that applies, then “{ form-done }”.
care-defects-name = Does not work
care-b-defects-none = All works
care-b-defects-heating = No heating
care-b-defects-water = No water
care-b-defects-power = No electricity
care-b-defects-lock = Door does not lock
care-b-defects-mould = Mould or damp
care-papers = What is not settled yet? Press all that applies, then “{ form-done }”.
care-papers-name = Not settled
care-b-papers-none = All is settled
care-b-papers-registration = Registration
care-b-papers-confirmation = Landlord’s paper
care-b-papers-rent = Rent
care-b-papers-office = Office
care-stay = How long may you stay in this home, as far as you know?
care-stay-name = May stay
care-b-stay-contract = As in the contract
care-b-stay-longer = Longer
care-b-stay-shorter = Not so long
care-b-stay-week = Less than 7 days
care-b-stay-unknown = I do not know
care-talk = Would you like somebody from our team to write to you?
care-talk-name = Wants to talk
care-b-talk-yes = Yes
care-b-talk-no = No
care-plan = What do you want to do when the contract ends?
care-plan-name = After the contract
care-b-plan-stay = We can stay
care-b-plan-found = We have another home
care-b-plan-search = We need a home
care-b-plan-unknown = We do not know yet
care-words = What else should we know? Write it here; somebody from our team reads it. Or press “{ form-skip }”.
care-words-name = Own words
## What a landlord is asked
care-host-well = Is all well with the household in your home?
care-host-well-name = All well
care-b-host-well-well = Yes, all is well
care-b-host-well-mostly = Mostly
care-b-host-well-no = No
care-host-contact = How is the contact with the household?
care-host-contact-name = Contact
care-b-host-contact-often = We talk often
care-b-host-contact-seldom = We talk now and then
care-b-host-contact-none = There is none
care-b-host-contact-trouble = It is difficult
care-host-settle = What is to be settled? Press all that applies, then “{ form-done }”.
care-host-settle-name = To settle
care-b-host-settle-none = Nothing
care-b-host-settle-money = Rent or costs
care-b-host-settle-house = Living together
care-b-host-settle-papers = Papers, office
care-b-host-settle-repairs = Repairs
care-host-stay = How long can the household stay?
care-host-stay-name = Can stay
care-b-host-stay-contract = As in the contract
care-b-host-stay-longer = Longer
care-b-host-stay-shorter = Not so long
care-b-host-stay-week = Less than 7 days
care-b-host-stay-unknown = I do not know yet
care-host-talk = Would you like to talk to somebody from our team?
care-host-talk-name = Wants to talk
care-b-host-talk-yes = Yes
care-b-host-talk-no = No
## The desk: well-being checks
desk-wants-care = was asked how the home is
desk-kind-check = answer to a check
desk-care-arrival = on arrival
desk-care-day = day { $days }
desk-care-end = { $days } days before the end
desk-care-permit = end of the residence title
desk-care-own = of their own accord
desk-care-said = Check ({ $kind }): { $name }: { $answer }
desk-care-red = *In danger now*, said in a check. { $text }. Whether it is safe to write was asked. Please act at once.
desk-care-orange = *Today:* { $text }. Speak with this person alone. The other side of this home never hears what was answered.
desk-care-yellow = *Shall be written to* after a check. The other side of this home never hears what was answered.
    { $lines }
desk-care-call = *Wants to be called* in the place of a check ({ $kind }). Please call today.
desk-care-later = Has pressed “Later” twice ({ $kind }). Perhaps this person cannot answer freely. Please have a look.
desk-care-silent = *Two checks without a word*, the last one { $kind }. Silence does not mean that all is well. Please have a look.
desk-care-no-plan = *The contract ends on { $date }*, and no plan is known. Please call today.
desk-care-words = In their own words, in a check ({ $kind }). No program may read or translate this:
desk-care-differ = { $called } *The two sides of this home do not say the same.* Speak with the guest first, alone, in their language. The landlord must not learn that there is a difference, nor what was answered.
    { $lines }
desk-care-differ-safe = • The guest does not feel safe, the landlord says that all is well.
desk-care-differ-stay = • They do not say the same about how long the household may stay.
desk-care-host-week = • The landlord says: less than 7 days.
desk-care-here = May be written to in this chat.
desk-care-here-no = *Must not be written to in this chat.* Please find another way.
desk-care-line = Checks: { $lines }
desk-care-is-planned = { $kind } on { $date }
desk-care-is-asked = { $kind } asked
desk-care-is-begun = { $kind } begun
desk-care-is-answered = { $kind } answered
desk-care-is-skipped = { $kind } not answered
desk-care-is-silent = { $kind } silent
desk-care-is-dropped = { $kind } not asked
desk-list-no-word = Two checks without a word
desk-morning-no-word = Two checks in a row without a word: *{ $count }*

## Courses, meetings and partner bodies
command-programmes = Courses and meetings
command-partner = For municipalities and associations
menu-programmes = Courses and meetings
programme-list = { $count ->
        [one] There is { $count } offer for you now.
       *[other] There are { $count } offers for you now.
    }
programme-as-partner = You are here for: { $name }.
programme-none = There is no course or meeting for you now. You can look again on any day: /programmes
programme-more = More offers: { $count }.
programme-card =
    <b>{ $title }</b>
    { $text }
    { $facts }
programme-in-de = This text is in German only.
programme-in-en = This text is in English only.
programme-kind-kick-off = Kick-off: { $at }
programme-kind-date = Date: { $at }
programme-kind-closing = Closing date: { $at }
programme-more-dates = { $count ->
        [one] and { $count } more date
       *[other] and { $count } more dates
    }
programme-repeats = Repeats. The next dates: { $rows }
programme-where = Place: { $place }
programme-online-later = Online. The link is here once you have a seat.
programme-online = Online: { $link }
programme-link = More about it: { $link }
programme-free = Free of charge
programme-fee = Price: { $euros } €
programme-reduced = Reduced: { $euros } €
programme-reduced-sponsor = Reduced: { $euros } €. { $name } pays the rest.
programme-until = Register by: { $date }
programme-seats = Free seats: { $count }
programme-full = All seats are taken. On the waiting list: { $count }
programme-by = Organised by: { $name }
programme-yours-taken = You have a seat.
programme-yours-waiting = You are on the waiting list, at place { $number }.
programme-yours-offered = A seat is free for you. Please confirm it by { $until }.
programme-b-register = Register
programme-b-wait = Join the waiting list
programme-b-remind = Remind me of the date
programme-b-calendar = File for the calendar
programme-b-leave = Give up my seat
programme-b-leave-list = Leave the list
programme-b-leave-yes = Yes, give it up
programme-b-keep = No, keep it
programme-b-seat = Yes, I will come
programme-b-not-seat = No, I cannot come
programme-b-show = Show it
programme-b-others = Other offers
programme-b-more = { $count } more
programme-b-words = Add some words
programme-b-reduced-yes = Reduced price
programme-b-reduced-no = Full price
programme-b-notes-nothing = Nothing
programme-form-name = Under which name should you stand on the list? { $operator } and the organiser read it.
programme-form-name-name = Name
programme-form-name-unclear = Please write a name of 2 to 80 characters.
programme-form-reduced = Which price should we note for you? The organiser decides about the reduced one.
programme-form-reduced-name = Price
programme-form-reduced-unclear = Please tap one of the buttons.
programme-form-notes = What should the organiser know, for example about language or children? Up to 300 characters. No illnesses, please.
programme-form-notes-name = Note
programme-form-notes-unclear = Please write up to 300 characters, or tap “{ programme-b-notes-nothing }”.
programme-form-summary =
    <b>This is how you will be registered:</b>
    { $answers }
    { $operator } and the organiser read it.
programme-form-sent = The form is sent.
programme-gone = Registration for this offer is closed. Others are in the list.
programme-taken =
    You have a seat: <b>{ $title }</b>
    { $facts }
programme-calendar = The same dates for your calendar.
programme-waiting = <b>{ $title }</b>: all seats are taken. You are on the waiting list, at place { $number }. When a seat becomes free, I will write to you.
programme-seat-free = A seat has become free for you: <b>{ $title }</b>. Please confirm it by { $until }. After that it goes to the next person on the list.
programme-seat-over = The time to confirm the seat is over: <b>{ $title }</b>. It went to the next person. You can join the waiting list again.
programme-no-seat = <b>{ $title }</b> has begun, and no seat became free. You are no longer on the waiting list.
programme-leave-ask = Really leave: <b>{ $title }</b>? The seat goes to the next person at once.
programme-left = You are no longer on the list: <b>{ $title }</b>.
programme-about = This is about an offer from our list for which you have registered.
programme-cancelled = Cancelled: <b>{ $title }</b>. { $name } says so. You do not need to do anything.
programme-date-off = One date is not held: <b>{ $title }</b>, { $at }. The others stay.
programme-date-moved = One date has moved: <b>{ $title }</b>. Planned at first: { $date }. Now: { $at }. The others stay.
programme-changed =
    Something has changed: <b>{ $title }</b>. This is how it is now:
    { $facts }
programme-soon =
    A reminder of a date for which you have registered on our list:
    { $rows }
programme-remind-set = Good. I will remind you on { $date }.
programme-remind = The reminder that you asked for. Registration is open until: { $date }. <b>{ $title }</b>
programme-rate = How was it for you: <b>{ $title }</b>? 1 is bad, 5 is very good. Your answer is shown without a name.
programme-rated = Thank you. Your answer: { $stars } of 5.
programme-rate-write = Write what was good and what was not. Your next message goes only here.
programme-rate-thanks = Thank you. Your words are kept.
privacy-registrations = { $days ->
        [one] That you took part in a course or meeting: { $days } day after its end.
       *[other] That you took part in a course or meeting: { $days } days after its end.
    }
privacy-partners = { $days ->
        [one] What a body has told us that we did not take in: { $days } day after its end.
       *[other] What a body has told us that we did not take in: { $days } days after its end.
    }
data-programmes = Courses, meetings and working with us
partner-about = Municipalities, offices and associations that work with people from Ukraine register here. You then see offers for professionals and receive our messages. You do not see other people’s requests.
partner-b-open = We work in this field
partner-b-begin = Register
partner-b-leave = Leave
partner-b-leave-yes = Yes, leave
partner-b-stay = No, stay
partner-b-kind-municipal = Municipality or office
partner-b-kind-civil = Association, initiative
partner-b-kind-other = Another body
partner-form-kind = What kind of body is it?
partner-form-kind-name = Kind
partner-form-kind-unclear = Please tap one of the buttons.
partner-form-organisation = What is it called?
partner-form-organisation-name = Name
partner-form-organisation-unclear = Please write its name, 2 to 120 characters.
partner-form-land = In which federal state does it work?
partner-form-land-name = Federal state
partner-form-land-unclear = Please tap one state.
partner-form-town = In which town?
partner-form-town-name = Town
partner-form-town-unclear = Please write the town, 2 to 120 characters.
partner-form-role = What do you do there? For example: integration officer.
partner-form-role-name = Your work
partner-form-role-unclear = Please write 2 to 120 characters.
partner-form-summary =
    <b>This is how we note it:</b>
    { $answers }
    A person from the team decides.
partner-form-sent = The form is sent.
partner-asked = We have it: <b>{ $name }</b>. A person from the team looks at it in office hours ({ $hours }) and answers here.
partner-confirmed = You are on our list: <b>{ $name }</b>. Offers for you: /programmes. You can leave on any day: /partner
partner-refused = We cannot take this body in: <b>{ $name }</b>. The reason: { $reason }. If that is a mistake, write to a person from the team.
partner-refused-unknown = we could not find out that you speak for this body
partner-refused-field = this body does not work in our field
partner-refused-place = this body does not work in our region
partner-refused-still = This body was not taken in: <b>{ $name }</b>. You can register again { $days } days after the refusal. A person can help before that.
partner-is = <b>{ $name }</b> ({ $kind }) is on our list. You see offers for professionals.
partner-leave-ask = Really leave? What you told us about your body is deleted.
partner-left = Your body is no longer on our list.
desk-help-programme = courses and meetings: enter, change, cancel, who comes
desk-help-partners = municipalities and associations that work with us
desk-programmes-title = Courses and meetings
desk-programme-title = Course or meeting
desk-programme-edit-title = Course or meeting
desk-programme-people-title = Who comes
desk-programme-move-title = Date
desk-programme-move = New time
desk-programme-move-hint = As here: date 15.01.2027 09:00-16:00. Everybody with a seat hears of it once.
desk-programme-move-past = That time is over already.
desk-programme-move-taken = Another date begins at that time already.
desk-programme-none = Nothing has been entered yet.
desk-programme-line = *{ $title }* · { $name } · { $state }
    Next date: { $at } · { $answers }
desk-programme-counts = Seats: { $count } of { $of }, on the waiting list: { $waiting }
desk-programme-is-draft = draft
desk-programme-is-open = open
desk-programme-is-closed = registration closed
desk-programme-is-cancelled = cancelled
desk-programme-is-over = over
desk-seat-taken = seat
desk-seat-offered = seat offered
desk-seat-waiting = waits
desk-seat-cancelled = cancelled
desk-seat-withdrawn = left
desk-programme-b-new = New
desk-programme-b-show = Show
desk-programme-b-edit = Change
desk-programme-b-people = Who comes
desk-programme-b-csv = List as CSV
desk-programme-b-close = Close registration
desk-programme-b-open = Open registration
desk-programme-b-cancel = Cancel it
desk-programme-b-date = Cancel this date
desk-programme-b-move = Change this date
desk-programme-b-all = All
desk-programme-b-back = Back
desk-programme-cancel-sure = Really cancel it? Everybody with a seat or on the waiting list hears of it at once.
desk-programme-date-sure = Cancel this date only? Everybody with a seat hears of it at once.
desk-programme-rated = *How it was:* { $mean } of 5, from { $count } answers
desk-programme-rated-few = *How it was:* fewer than { $count } answers so far; the mean stays hidden.
desk-programme-reduced = reduced fee
desk-programme-file = Who comes: { $title }. The file is deleted from Slack after a day.
desk-programme-exported = The file goes to the coordinators’ channel and is deleted there after a day.
desk-programme-no-channel = The list has names: it goes only to a channel of the coordinators’ own (operator.yaml, channels.coordinators). “Who comes” shows it without one.
desk-programme-wrong-words = Title and text belong together, in at least one language and without signs that cannot be seen.
desk-programme-wrong-dates = One date a line, such as: kick-off 15.01.2027 09:00-16:00
desk-programme-wrong-repeats = Without single dates, and such as: monthly 2nd wed 12:30-13:30 from 02.12.2026
desk-programme-wrong-link = An address that begins with https://
desk-programme-wrong-fee = Euros such as 480 or 49,50
desk-programme-wrong-reduced = Euros such as 49,50, less than the price
desk-programme-wrong-seats = A number above 0
desk-programme-organiser = Who organises it
desk-programme-title-in = Title: { $language }
desk-programme-text-in = Text: { $language }
desk-programme-dates = Single dates
desk-programme-dates-hint = One a line: kick-off 15.01.2027 09:00-16:00. Before it kick-off, date or closing. Past ones are not here, and stay.
desk-programme-repeats = Or it repeats
desk-programme-repeats-hint = every wed 12:30-13:30 from 02.12.2026 · every 2 weeks wed … · monthly 2nd wed … · monthly last wed … until 30.06.2027
desk-programme-place = Place
desk-programme-place-hint = Empty when it is online only.
desk-programme-link = Link for everybody
desk-programme-link-hint = Where one can read more, begins with https://
desk-programme-join-link = Link to the meeting
desk-programme-join-link-hint = Only those with a seat read it.
desk-programme-fee = Price in euros
desk-programme-fee-hint = 0 means free of charge; empty: nothing is said about it.
desk-programme-reduced-fee = Reduced price in euros
desk-programme-reduced-fee-hint = Less than the price.
desk-programme-sponsor = Who pays the rest
desk-programme-sponsor-hint = Only with a reduced price.
desk-programme-apply-by = Last day to register
desk-programme-apply-by-hint = 2026-12-15 or 15.12.2026
desk-programme-seats = Seats
desk-programme-seats-hint = Empty means without a limit.
desk-programme-lands = Länder
desk-programme-roles = For whom
desk-programme-languages = Only for these languages
desk-programme-all-hint = Nothing ticked means: for everybody.
desk-cast-status-municipal = municipalities and offices
desk-cast-status-civil = associations and other partners
desk-programme-name-needed = Name
desk-programme-name-needed-yes = Who registers gives a name
desk-import-programmes = Courses and meetings read in. New: { $added }, changed: { $changed }, cancelled: { $gone }, unchanged: { $same }, over already: { $late }.
desk-list-partners = Partners
desk-morning-partners = Bodies that want to work with us: *{ $count }*
desk-partner-title = Partner body
desk-partner-asks = A body wants to work with us: { $kind }, { $land }. Please decide.
desk-partner-look = Look
desk-partner-gone = This body has withdrawn.
desk-partner-line = *{ $name }* · { $kind } · { $town } · { $land }
    What the person does there: { $what }
desk-partner-kind-municipal = municipality or office
desk-partner-kind-civil = association or initiative
desk-partner-kind-other = another body
desk-partner-how = Please ask in another way, for example by the number on the body’s own page, whether the person speaks for it. Partners see no requests.
desk-partner-decision = Decision
desk-partner-confirmed = Take in
desk-partner-unknown = Refuse: does not speak for the body
desk-partner-field = Refuse: another field
desk-partner-place = Refuse: another region
desk-partner-is-confirmed = Taken in.
desk-partner-is-refused = Refused.
desk-partner-confirmed-by = Partner body taken in by { $staff }.
desk-partner-refused-by = Partner body refused by { $staff }.
desk-partner-asked = *Wait for a decision*
desk-partner-confirmed-all = *Work with us*

## Quiet mode: in the chat it is called "short messages", and nothing tells what else it is for
quiet-note = You have a note.
quiet-show = Show
quiet-show-number = Show number
quiet-clear = Remove recent messages
quiet-cleared = Removed: what I wrote here in the last two days. What is older, and what you wrote yourself, only you can remove in this chat.
quiet-note-old = What stood here is not kept any more. Our team can send it again.
quiet-file = Here is the file.
quiet-neutral = Thank you, noted.
quiet-watched = Others see this phone
quiet-settings = Short messages
quiet-about = <b>Short messages</b>: numbers and addresses show only when you tap. Unasked I write only about dates, deadlines and what is urgent. You can end this at any time. This text leaves the chat in { $minutes } minutes.
quiet-on = Turn on
quiet-off = Turn off
quiet-is-on = Short messages are on. To see this again, write /quiet. That word leaves the chat at once.
quiet-off-ask = Turn off short messages? Then everything stands here in full again.
quiet-off-done = Short messages are off.
quiet-word = Add a word
quiet-word-ask = Choose a harmless word, for example a fruit. If you ever write it alone, our team is alerted at once, and this chat shows only an ordinary answer. Nobody rings you then. Write the word now. I remove it from the chat.
quiet-word-unfit = This word may come up by chance. Please choose another: at least four letters, no town, no greeting, no number.
quiet-word-saved = Saved. Nothing here shows the word. It goes when you turn this off.
quiet-suggested = <b>About the settings of this chat</b>: our team suggests short messages. Numbers and addresses then show only when you tap. Only you turn this on, and off again at any time.
desk-help-quiet = suggest short messages to somebody in danger (they turn it on themselves)
desk-quiet = Suggest short messages
desk-quiet-red-only = This is for urgent cases. Anybody can turn it on with /quiet.
desk-quiet-already = This person has short messages on.
desk-quiet-suggested = { $staff } has suggested short messages. It counts once the person taps “Turn on”.
desk-quiet-on = The person has turned on short messages: somebody else may hold the phone. Write so that anybody may read it; do not ring unasked.
desk-quiet-off = The person has turned off short messages.
desk-card-quiet = 🤫 short messages: others may read along, do not ring unasked
desk-danger-safe-word = the safe word was written
desk-safe-word = *Safe word.* Do not ring. Do not write before { $day }, { $time }, unless the person writes first; then only what anybody may read. The chat shows nothing of this case. If life is in danger and a place is known: 110.
desk-safe-word-wait = Nothing was sent: before { $day }, { $time } nobody writes to this person, unless they write first (safe word).
desk-nobody-yet-hushed = For { $minutes } staffed minutes nobody has claimed this case. The chat says nothing of it, as agreed with the person.
desk-silent-hushed = *No word from the person* for { $minutes } minutes. Do not ring and do not ask again: decide with a coordinator; where a place is known, 110.
desk-call-quiet = 🤫 *Short messages*: somebody else may answer the phone. Say nothing before you know who is speaking, and leave no message.

### reports (weekly report, pictures, CSV)

desk-help-report = the report with pictures and CSV, in the coordinators' channel; behind it a number of weeks or a month (2026-11)
desk-report-when = Behind it stands a number of weeks ({ $count } at most) or a month such as 2026-11 that has begun.
desk-report-comes = The report comes in the coordinators' channel.
desk-report-head = *Report { $since } to { $date }* (in brackets: against the { $days } days before)
desk-report-more = { $count } more
desk-report-less = { $count } fewer
desk-report-same = as before
desk-report-part = { $name } *{ $count }* ({ $change })
desk-report-plain = { $name } *{ $count }*
desk-report-few = fewer than { $count }
desk-report-step-wrote = In touch for the first time
desk-report-step-intake = Questions answered
desk-report-step-matching = In the search
desk-report-step-proposed = Shown a home
desk-report-step-accepted = Said yes
desk-report-step-moved-in = Moved in
desk-report-step-there = Living there after { $months } months
desk-report-living = Moved in since the beginning: *{ $of }* { $of ->
        [one] household
       *[other] households
    }, { $heads } { $heads ->
        [one] person
       *[other] people
    }; still living there: *{ $there }*
desk-report-days = From first contact to "{ $name }": half of them in { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, nine in ten in { $months ->
        [one] { $months } day
       *[other] { $months } days
    } ({ $count } ways)
desk-report-opened = New requests
desk-report-open = Open now
desk-report-red = Urgent among them
desk-report-red-new = Urgent cases
desk-report-times = First answer: half of them in { $time }, nine in ten in { $when }
desk-report-times-few = First answer: fewer than { $count } answers so far
desk-report-in-time = in time *{ $share } %*
desk-report-in-time-before = in time *{ $share } %* (before: { $before } %)
desk-report-minutes = { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
desk-report-hours = { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
desk-report-answered = Questions answered
desk-report-model = of these by a language model
desk-report-unanswered = Without an answer
desk-report-unhelpful = Answer did not help
desk-report-checks = Questions about the home: *{ $there }* of { $of } answered
desk-report-checks-share = Questions about the home: *{ $there }* of { $of } answered ({ $share } %)
desk-report-booked = Call-backs booked
desk-report-tries = Calls by us
desk-report-reached = Reached
desk-report-incoming = Calls to us
desk-report-said = Messages to many
desk-report-arrived = Arrived
desk-report-below = Pictures and all figures are in the thread. Shares and times of fewer than { $count } are hidden.
desk-report-file = All figures from { $since } to { $date }. An empty cell is a group of fewer than ten.
desk-report-alt = { $title }. { $lines }
desk-report-funnel = The way to a home
desk-report-funnel-unit = Ways since the beginning, until { $date }
desk-report-funnel-note = Per cent of all who were in touch. Among them are people who only ask, or who offer a home.
desk-report-funnel-later = After months: of those who moved in that long ago.
desk-report-bar = { $count } · { $share } %
desk-report-bar-of = { $there } of { $of }
desk-report-answers = Until the first answer
desk-report-answers-unit = Hours, by weeks with the day they begin
desk-report-half = half of them in at most
desk-report-ninety = nine in ten in at most
desk-report-gaps = Where fewer than { $count } were counted, there is a gap.
desk-report-scores = How people are in their homes
desk-report-scores-unit = Mean of 1 to 5, 5 is best; by months
desk-report-score-safe = Safety
desk-report-score-privacy = Privacy
desk-report-score-housing = The home
desk-report-score-being = How they are
desk-report-responses = Answers to questions about the home
desk-report-responses-unit = Of a hundred that arrived; by months
desk-report-touchpoints = Answers to each check: { $who }
desk-report-touchpoints-unit = Answered / arrived, and how often nobody answered; { $count } months until { $date }
desk-report-touchpoint = { $there }/{ $of } · { $count } silent
desk-report-guest = Tenants
desk-report-host = Landlords
desk-report-calls = Calls by the time of day
desk-report-calls-unit = Calls in the period, by the hour
desk-report-not-reached = Not reached

## The way to the key waits for a decision about a report
home-report-many = Today we have { $count } reports from you, and people are looking at them. If more is wrong, please tell a person.
home-key-hold = Home { $number }: our team is looking at the offer once more. Until then nothing goes on. Please do not sign or pay anything.
home-key-hold-landlord = Home { $number }: our team is looking at something here. Until then nothing goes on, and nobody is lost by it. We write to you.
home-key-hold-viewing = <b>A message about your way to the new home:</b> the viewing of home { $number } is off for now. Please do not go there before you hear from us.
home-key-hold-over = Home { $number }: it goes on where it stood.
desk-home-key-hold = A report about this home is open, or something was found. Until people have decided, nothing goes on here but an end.

## A home whose household is nobody of ours any more
home-key-free-ask = Home { $number }: does a household live there, or is the home free for another one? We ask so that our list stays right.
home-key-free-lives = Somebody lives there
home-key-free-off = Take it off the list
home-key-free-lives-noted = Home { $number }: noted. We ask again in half a year.

## Who answers the phone, before a household is spoken of
desk-call-right = This is the right person
desk-call-right-ask = *First ask:* “Am I speaking with { $name }, who offers the home in { $town } ({ $number })?” Say nothing of the household before. Anybody else: ask when { $name } is there, or choose “The number is wrong”.
desk-call-right-first = First ask who is speaking, and press “This is the right person”.

## Whom something is for, and a round that failed
desk-right-check = checkers
desk-right-coordinate = coordinators
desk-right-partner = partners at shelters
desk-right-legal = the legal role
desk-round-failed = ⚠️ Round { $number } of matching did not succeed: nobody was asked about a home. It is tried again in a while. If this comes again, please tell whoever runs the program.

## How long it took others until they moved in
usual-unknown = How long it usually takes, we do not know yet.
usual-others = Others who have moved in usually waited between { $from } and { $weeks } weeks.
usual-alike = Households of about your size that have moved in usually waited between { $from } and { $weeks } weeks.

## The names of files that the desk gets, without their day and ending; a name in Slack takes small Latin letters and "-"
desk-file-report = report
desk-file-fairness = fairness
desk-file-programme = programme
desk-file-broadcast = broadcast
desk-file-funnel = funnel
desk-file-answers = answers
desk-file-scores = scores
desk-file-responses = responses
desk-file-calls = calls
desk-file-touchpoints-guest = checks-households
desk-file-touchpoints-host = checks-landlords
