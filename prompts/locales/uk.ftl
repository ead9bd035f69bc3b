### reviewed_by: nobody yet
### Ukrainian. For the people we write to; keys `desk-*` are for staff and exist in German and English only.

## Languages, each in its own script
language-uk = Українська
language-ru = Русский
language-de = Deutsch
language-en = English
language-choose = Якою мовою Вам найзручніше?
language-changed = Відтепер я пишу Вам українською.

## First contact (R6)
greeting = Добрий день. Я програма, за яку відповідає { $operator }. Тут працюють люди: { $hours }. Це безплатно. Ми ніколи не просимо грошей, PIN-кодів чи фото паспорта.
greeting-menu = Чим можемо допомогти? Натисніть кнопку або напишіть своїми словами.
menu-home = Шукаю житло
menu-question = Маю запитання
menu-human = Поговорити з людиною
menu-offer = Пропоную житло
menu-danger = Небезпека? 112 · 110
menu-language = Мова
menu-continue = Продовжити анкету
question-ask = Напишіть, будь ласка, запитання своїми словами. Найкраще одне запитання в одному повідомленні.
    Ви будь-коли можете звернутися до людини.

## Commands shown in Telegram's menu
command-menu = Головне меню
command-human = Поговорити з людиною
command-language = Змінити мову
command-privacy = Що ми зберігаємо і як довго
command-mydata = Показати дані про мене
command-unsend = Відкликати повідомлення
command-delete = Видалити мої дані
command-help = Як це працює
help = Напишіть запитання або натисніть кнопку. { -danger-short } Людина з нашої команди: /human. Як просувається: /status. Ваші відповіді: /profile. Зупинити: /stop. Мова: /language. Ваші дані: /privacy.
-danger-short = У разі небезпеки телефонуйте 110 (поліція) або 112 (швидка, пожежна служба).

## Call centre: people who want to be rung
command-call = Попросити про дзвінок
call-b-open = Подзвоніть мені
call-b-contact = Надіслати мій номер
call-b-never = Не потрібно
call-b-mine = Так, цей номер
call-b-number = Надіслати інший номер
call-b-say-yes = Так, можна
call-b-say-no = Ні, тільки мені
call-b-earlier = ‹ Раніше
call-b-later = Пізніше ›
call-b-change = Інший час
call-b-cancel = Скасувати
call-b-topic-home = Пошук житла
call-b-topic-office = Установа або лист
call-b-topic-contract = Договір або оренда
call-b-topic-living = Житло, де я зараз
call-b-topic-other = Щось інше
call-known = Чи можна телефонувати Вам за номером, який у нас уже є? Він закінчується на { $number }.
call-number = За яким номером Вам телефонувати? Натисніть унизу «{ call-b-contact }» або напишіть номер. Номери інших країн пишіть із + і кодом країни.
call-number-kept = Номер збережено. Його бачить лише той, хто Вам телефонує.
call-number-not-now = Добре, номер не потрібен. Якщо передумаєте: /call
call-number-unclear = Не вдалося прочитати номер. Напишіть лише номер, із кодом міста або оператора. Номери інших країн – із + і кодом країни.
call-number-short = Це короткий номер служби. Напишіть, будь ласка, номер Вашого телефону.
call-number-costly = На такий номер ми не телефонуємо: він платний або переадресовує дзвінок. Напишіть, будь ласка, мобільний або домашній номер.
call-number-several = Тут кілька номерів. Напишіть, будь ласка, один.
call-number-foreign = Це Ваш власний номер? Контакти інших людей ми не зберігаємо. Натисніть унизу «{ call-b-contact }» або напишіть Ваш номер.
call-country = У якій країні цей номер?
call-say = Якщо слухавку візьме хтось інший, чи можна сказати, хто телефонує?
call-language = Якою мовою Вам зручно говорити?
call-topic = Про що приблизно буде розмова?
call-times = <b>{ $date }: коли Вам зручно?</b>
    Ми телефонуємо впродовж { $minutes } хв від обраного часу.
call-none = У найближчі дні вільного часу немає. Ваше звернення #{ $number } вже в нашої команди. { $when }
call-just-taken = Цей час щойно зайняли. Оберіть, будь ласка, інший.
call-booked = <b>Записано: { $moment } – { $until }.</b>
    У цей час зателефонує людина з нашої команди. Мова: { $language }. Номер Вашого звернення: #{ $number }. Якщо ніхто не відповість, ми спробуємо ще двічі.
call-cancelled = Скасовано: { $moment }. Ваше звернення лишається в нас, писати сюди можна будь-коли.
call-soon = Нагадування: сьогодні о { $time }, як домовлено. Якщо незручно, оберіть інший час.
call-late = До { $time } ми не встигли зателефонувати, це наша провина. Новий час: { $moment }. Якщо він незручний, оберіть інший.
call-late-again = До { $time } ми знову не зателефонували. Вибачте, це наша провина. Третього часу самі не обіцяємо: оберіть зручний або просто чекайте, команда бачить Ваше звернення #{ $number }.
call-tried = О { $time } ми пробували зв’язатися з Вами. Наступна спроба: { $moment }. Якщо незручно, оберіть інший час.
call-agreed = Записано: { $moment }, як Ви щойно домовилися. Якщо незручно, оберіть інший час.
call-given-up = Ми пробували тричі, востаннє о { $time }. Ваше звернення #{ $number } лишається відкритим. Пишіть сюди або оберіть новий час.
call-wrong = Схоже, номер, який ми маємо, не Ваш. Чи хочете надіслати інший? Ваше звернення #{ $number } лишається відкритим.
call-red = У небезпеці телефонуйте самі: 110 або 112. Не чекайте на нас. Наша команда бачить, що Ви просите подзвонити. Номер можна надіслати кнопкою внизу.
call-red-kept = Номер збережено, наша команда тепер його бачить.
mydata-phone = Номер телефону, на який Вам телефонують, закінчується на { $number }
mydata-call = Домовленість про дзвінок: { $moment }
data-calls = Дзвінки: Ваш номер, про що домовлено і коли ми телефонували

## Notice (R7)
notice = <b>Перш ніж почати</b>
    Ми питаємо, хто житиме з Вами і що для Вас важливо, щоб знайти житло.
    Це читають { $operator } і помічники у Slack. У Telegram немає наскрізного шифрування.
    Орендодавець бачить ім’я і телефон лише після Вашого «так» йому.
    Видаляємо через { $profileDays ->
        [one] { $profileDays } день
        [few] { $profileDays } дні
        [many] { $profileDays } днів
       *[other] { $profileDays } дня
    } після пошуку або раніше: /mydata
    Відмова від додаткового не зменшує шансів.
notice-go-on = Далі
notice-questions-only = Лише запитання і людина
notice-full-text = Повний текст
notice-without = Гаразд. Запитувати тут можна будь-коли. Якщо пізніше шукатимете житло, натисніть «{ menu-home }».
privacy = <b>Що ми зберігаємо і як довго</b>
    { $retention }

    Відповідальна організація: { $operator }, { $address }
    Захист даних: { $contact }
    Повний текст про захист даних: { $privacyUrl }
privacy-inbox = Те, що Ви надсилаєте, у тому вигляді, як воно надійшло: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після опрацювання. Якщо наша програма не впоралася: { $poisonedDays ->
        [one] { $poisonedDays } день
        [few] { $poisonedDays } дні
        [many] { $poisonedDays } днів
       *[other] { $poisonedDays } дня
    }.
privacy-dedupe = Номер, за яким видно, що повідомлення вже опрацьовано: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-outbox = Те, що ми Вам надіслали, у тому самому вигляді: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-contacts = Коли ми писали Вам першими, і коди для спільного пошуку: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-form = Ваші відповіді й побажання: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після завершення пошуку. Доки Ви шукаєте житло, вони зберігаються.
privacy-case = Ваше листування з командою: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після закриття звернення, тут і в Slack. Номер, тема й підсумок залишаються.
privacy-red = Те саме для термінових звернень: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після закриття.
privacy-loose = Повідомлення, на які відповіла сама програма: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-questions = Запитання, на які програма не мала відповіді, щоб поліпшити відповіді: { $days ->
    [one] { $days } день
    [few] { $days } дні
    [many] { $days } днів
   *[other] { $days } дня
    } після останнього такого запитання.
privacy-buttons = Що означають кнопки під нашими повідомленнями: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-staff = Запис про те, хто в команді відкривав або змінював Ваше звернення: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
privacy-copy = Копії нашої бази даних: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.

## The form engine
form-back = Назад
form-done = Готово
form-yes = Так
form-no = Ні
form-unknown = Не знаю
form-progress = Запитання { $step } з { $steps }
form-left = { $count ->
        [one] Потрібна ще { $count } відповідь
        [few] Потрібні ще { $count } відповіді
        [many] Потрібно ще { $count } відповідей
       *[other] Потрібно ще { $count } відповіді
    }
form-left-extra = { $count ->
        [one] За бажанням: ще { $count } запитання
        [few] За бажанням: ще { $count } запитання
        [many] За бажанням: ще { $count } запитань
       *[other] За бажанням: ще { $count } запитання
    }
form-chosen = Ваша відповідь: { $answer }
form-noted = Записано. { $answers }
form-resume = Ми зупинилися на цьому запитанні. Можна продовжити зараз або пізніше.
form-save = Зберегти
form-change = Змінити відповідь
form-which = Яку відповідь Ви хочете змінити?

## The five questions (R8)
form-intake-adults = Скільки дорослих (від 18 років) житиме в цьому житлі? Порахуйте й себе, якщо Вам уже є 18.
form-intake-adults-unclear = Не вдалося зрозуміти число. Напишіть його, будь ласка, цифрою, наприклад: 2
form-intake-adults-who = Хто з них дитина, а хто дорослий? Напишіть, будь ласка, лише число дорослих (від 18 років), наприклад: 2
form-intake-adults-name = Дорослі
form-intake-children = Скільки років кожній дитині? Натисніть вік окремо для кожної дитини, потім «{ form-done }». Дитина, яка ще не народилася, теж рахується. Або напишіть вік, наприклад: 3, 7
form-intake-children-unclear = Не вдалося зрозуміти вік. Напишіть, будь ласка, лише цифри, наприклад: 3, 7
form-intake-children-who = Кому вже є 18, того ми рахуємо як дорослого. Напишіть, будь ласка, лише вік дітей до 18 років, наприклад: 3, 7
form-intake-children-name = Діти
form-intake-children-none = Без дітей
form-intake-children-baby = Чекаємо на дитину
form-intake-children-list = Поки що: { $ages }
form-intake-children-baby-short = чекаємо на дитину
form-intake-regions = Де Ви хочете жити? Виберіть одну або кілька федеральних земель (Länder), потім «{ form-done }».
form-intake-regions-unclear = Такої федеральної землі я не знаю. Натисніть, будь ласка, кнопку або напишіть назву, наприклад: Баварія
form-intake-regions-vague = Будь ласка, натисніть на землі, у яких нам шукати. Можна вибрати кілька.
form-intake-regions-name = Бажані землі
form-intake-regions-anywhere = Уся Німеччина
form-intake-obligation = Чи вказано у Ваших документах обов’язкове місце проживання (Wohnsitzauflage)? Це земля або місто, де Ви маєте жити.
form-intake-obligation-unclear = Натисніть, будь ласка, одну з кнопок. «{ form-unknown }» теж підходить.
form-intake-obligation-name = Wohnsitzauflage
form-intake-town = Де Ви живете зараз? Напишіть, будь ласка, місто або поштовий індекс.
form-intake-town-unclear = Напишіть, будь ласка, лише місто або поштовий індекс, наприклад: Kassel
form-intake-town-name = Місто зараз
form-intake-leave = До якого числа Вам треба виїхати з теперішнього житла? Натисніть кнопку або напишіть дату, наприклад: 31.01.
form-intake-leave-unclear = Не вдалося зрозуміти дату. Напишіть, будь ласка, день і місяць, наприклад: 31.01.
form-intake-leave-past = Ця дата вже минула. Напишіть, будь ласка, сьогоднішню або пізнішу дату.
form-intake-leave-name = Виїхати до
form-intake-leave-week = Через тиждень
form-intake-leave-month = Через місяць
form-intake-leave-quarter = Через три місяці
form-intake-leave-open = Точної дати немає
form-intake-payer = Хто платить за оренду?
form-intake-payer-unclear = Натисніть, будь ласка, одну з кнопок. «{ form-unknown }» теж підходить.
form-intake-payer-name = Хто платить
form-intake-payer-jobcenter = Jobcenter
form-intake-payer-sozialamt = Sozialamt
form-intake-payer-asylblg = Допомога за AsylbLG
form-intake-payer-own = Власний дохід
form-intake-rent = Скільки Ви можете платити за оренду на місяць без опалення (Kaltmiete)? Напишіть, будь ласка, суму в євро, наприклад: 700
form-intake-rent-unclear = Не вдалося зрозуміти суму. Напишіть, будь ласка, євро цифрами, наприклад: 700
form-intake-rent-several = Тут кілька сум. Напишіть, будь ласка, одну: найбільшу, яку Ви можете платити, наприклад: 700
form-intake-rent-name = Оренда до
form-intake-rent-value = { $euros } € без опалення (Kaltmiete)
form-intake-rent-warm = { $euros } € з опаленням (Warmmiete)
form-intake-rent-office = Вирішує установа. Її межі для Вашого міста в нашій таблиці ще немає.
form-intake-needs = Що має бути в житлі обов’язково? Позначте все потрібне, потім «{ form-done }».
form-intake-needs-unclear = Натисніть, будь ласка, кнопки, потім «{ form-done }».
form-intake-needs-name = Обов’язково
form-intake-needs-step-free = Без сходів
form-intake-needs-pet = Можна з тваринами
form-intake-needs-nothing = нічого особливого
form-intake-home = Яке житло Вам підходить?
form-intake-home-unclear = Натисніть, будь ласка, одну з кнопок.
form-intake-home-name = Вид житла
form-intake-home-own = Лише окреме житло
form-intake-home-room = Можна і спільне житло
form-intake-home-women = Спільне: жінки, родини
form-intake-summary = <b>Усе правильно?</b>
    { $answers }
form-intake-saved = <b>Збережено.</b> Сьогодні { $homes ->
        [0] відповідного житла немає, бо список ще порожній
        [one] підходить { $homes } варіант житла
        [few] підходять { $homes } варіанти житла
        [many] підходить { $homes } варіантів житла
       *[other] підходить { $homes } варіанта житла
    }. { $usual } { $operator } і далі шукає та додає житло. Я напишу Вам { $date }, як просуваються пошуки. Лишився один крок: людина з нашої команди один раз побачить Ваш документ. Час Ви оберете тут.
form-intake-saved-obligation = Людина з нашої команди з’ясує з Вами, чи є обов’язкове місце проживання, і напише тут. Ваш номер: #{ $number }. До того часу ми шукаємо лише в тій землі, де Ви живете зараз.
form-intake-minor = Дякуємо. Якщо поруч немає дорослих, з Вами має поговорити людина з нашої команди. Команда вже має Ваше повідомлення; Ваш номер: #{ $number }. { $when } { -danger-short }
form-intake-status = Пошук станом на сьогодні: { $homes ->
        [0] житла за Вашими побажаннями у списку немає
        [one] Вашим побажанням відповідає { $homes } варіант житла
        [few] Вашим побажанням відповідають { $homes } варіанти житла
        [many] Вашим побажанням відповідає { $homes } варіантів житла
       *[other] Вашим побажанням відповідає { $homes } варіанта житла
    }. Ваше місце в черзі збережено. Я напишу знову: { $date }

## Germany's Länder
land-bw = Баден-Вюртемберг
land-by = Баварія
land-be = Берлін
land-bb = Бранденбург
land-hb = Бремен
land-hh = Гамбург
land-he = Гессен
land-mv = Мекленбург-Померанія
land-ni = Нижня Саксонія
land-nw = Північний Рейн-Вестфалія
land-rp = Рейнланд-Пфальц
land-sl = Саарланд
land-sn = Саксонія
land-st = Саксонія-Ангальт
land-sh = Шлезвіг-Гольштейн
land-th = Тюрингія

## A person from the team
human-opened = Наша команда вже має Ваше звернення. Його номер: #{ $number }. { $when } Пишіть тут далі, я передаю кожне повідомлення.
human-when-due = Люди зараз на місці. Вам дадуть відповідь у цьому чаті, найпізніше: { $day }, { $time }.
human-when-due-later = Зараз у нашій команді ніхто не читає. Люди знову тут: { $day }, { $time }. Вам дадуть відповідь не пізніше: { $dueDay }, { $dueTime }.
human-when-queue = Перед Вами { $ahead ->
    [one] чекає на відповідь { $ahead } звернення
    [few] чекають на відповідь { $ahead } звернення
    [many] чекають на відповідь { $ahead } звернень
   *[other] чекають на відповідь { $ahead } звернення
}. Наша відповідь очікується на цей час: { $day }, { $time }. Це пізніше, ніж ми хочемо.
human-when-late = Відповідь мала бути { $day } до { $time }. Вона затримується, і команда про це знає. Нового часу назвати не можемо.
human-when-open = Зараз у нашій команді ніхто не читає, а день наступної зміни ще не визначено. Повідомлення збережено, людина прочитає його на початку зміни.
human-already = Наша команда вже має Ваше звернення #{ $number }. { $when } Те, що Ви пишете тут, я передаю.
human-claimed = Ваше звернення #{ $number } прочитано: людина з нашої команди пише Вам у цьому чаті.
human-also = Ваше повідомлення має і наша команда (#{ $number }); людина теж дасть відповідь.
human-passed = Ваше повідомлення передано нашій команді (#{ $number }). { $when }
human-reply = <b>Повідомлення від нашої команди щодо Вашого звернення #{ $number }</b>

    { $text }
human-reply-corrected = <b>Повідомлення від нашої команди щодо Вашого звернення #{ $number }</b> (виправлено)

    { $text }
human-reply-removed = Наша команда відкликала це повідомлення.
human-resolved = Наша команда закрила Ваше звернення #{ $number }. Якщо щось іще не вирішено, пишіть тут будь-коли або натисніть кнопку.
human-reopen = Ще не вирішено
human-reopened = Ваше звернення #{ $number } знову відкрито. { $when }
repeat = (Надіслано ще раз, бо не було видно, чи повідомлення дійшло.)

## Answers
answer-title = <b>{ $title }</b>
answer-part = <b>{ $name }</b>
    { $text }
answer-more = Докладніше
answer-human = Запитати людину
answer-steps = Крок за кроком
answer-bring = Що взяти із собою
answer-ask = Кого запитати
answer-human-part = Коли краще запитати людину
answer-source = Джерело: <a href="{ $url }">{ $host }</a>, станом на { $date }
answer-check = Перевірте, будь ласка: термін перегляду цього тексту вже минув.
answer-choose = Можливо, я неправильно розумію Вас. Чи є тут те, про що Ви питаєте?
small-thanks = Будь ласка. Якщо щось знадобиться, пишіть будь-коли.
wish-seek = Із цим ми допомагаємо. Натисніть кнопку, і ми поставимо кілька запитань: хто житиме, де Ви хочете жити і що Вам потрібно.
wish-offer = Дякуємо. Після кнопки буде кілька коротких запитань, потім відгукнеться людина з нашої команди.
answer-none = На це я не маю точної відповіді. Допомогти може людина з нашої команди. Можна також запитати іншими словами.
answer-also = Є й інше питання. Воно про щось із цього?
answer-also-open = На інше Ваше питання немає певної відповіді. Напишіть його окремим повідомленням або спитайте людину.
helped-yes = Допомогло
helped-no = Не допомогло
helped-thanks = Дякуємо. Якщо щось ще незрозуміло, напишіть своїми словами.
helped-sorry = Дякуємо, це допоможе поліпшити відповідь. Можна спитати людину з нашої команди або написати іншими словами.
data-questions = Запитання без відповіді
unknown-command = Такої команди я не знаю. Ось меню.

## Help lines under an answer, and what the settings fill into answers
help-lines = Куди зателефонувати або написати
help-line = <b>{ $name }</b>: { $number }
    { $about }
help-line-brief = { $name }: { $number }, { $opening }
help-line-always = цілодобово
help-line-appointment = за попереднім записом
help-line-hours-unknown = години роботи нам невідомі
help-line-until = зараз працює, до { $time }
help-line-opens = працюватиме знову { $day }, { $time }
help-line-uk = українська
help-line-ru = російська
help-line-de = німецька
help-line-en = англійська
help-line-sometimes = іноді { $languages }
help-line-interpreters = інші мови через перекладачів
help-line-free = безкоштовно
help-line-landline = за ціною дзвінка на міський номер
help-line-lands = тільки для цих земель: { $lands }
help-lines-note = За відкритими джерелами, станом на { $date }. У свята години можуть бути іншими.
answer-source-operator = Джерело: { $operator }, станом на { $date }
faq-operator = { $operator }
faq-hours = { $hours }
faq-contact = { $contact }
faq-privacy-url = { $privacyUrl }
faq-profile-days = { $profileDays ->
        [one] { $profileDays } день
        [few] { $profileDays } дні
        [many] { $profileDays } днів
       *[other] { $profileDays } дня
    }

## Danger (R13): the first words are neutral, numbers are those of domain facts
danger-help = <b>Ось важливі номери</b>
    112: швидка і пожежна служба, цілодобово
    110: поліція, цілодобово
    116 016: допомога жінкам, які потерпають від насильства, цілодобово, також українською та російською
    Людина з нашої команди: кнопка «{ menu-human }».
danger-about = <b>Щодо Вашого повідомлення:</b> дякуємо, що пишете. Наша відповідь:
danger-violence = Якщо Ви зараз у небезпеці: 110. Якщо можете, йдіть туди, де є люди. Допомога жінкам цілодобово, також українською: 116 016.
danger-suicide = З цим не треба бути на самоті. У небезпеці: 112. Вас вислухають цілодобово: 030 440 308 454 (російською), 0800 111 0 111 (німецькою).
danger-trafficking = Ніхто не має права тримати Ваш паспорт чи змушувати працювати. У небезпеці: 110. Допомога жінкам цілодобово: 116 016.
danger-child = Якщо дитина зараз у небезпеці, телефонуйте 110. Якщо дитина травмована, телефонуйте 112.
danger-homeless-tonight = Місто має прихистити людей без даху над головою, у неробочий час через 110. У якому Ви місті? Напишіть, будь ласка, його назву.
danger-medical = Телефонуйте 112 зараз. Скажіть, де Ви і що сталося. Запах газу: вийдіть із дому, не чіпайте вимикачів, телефонуйте надворі.
danger-ambiguous = { danger-about }
    Схоже, Вам дуже важко. Чи загрожує Вам зараз небезпека? Напишіть своїми словами або попросіть покликати людину. У небезпеці: 110 або 112.
danger-staffed = Я програма і не можу зателефонувати за Вас. Нашу команду сповіщено. Ваш номер: #{ $number }.
danger-not-staffed = Я програма і не можу зателефонувати. Зараз у команді ніхто не читає; знову тут: { $day }, { $time }. У небезпеці зараз: 110 або 112. Ваш номер: #{ $number }.
danger-unstaffed = Я програма і не можу зателефонувати. Можливо, зараз у команді ніхто не читає. У небезпеці зараз: 110 або 112. Ваш номер: #{ $number }.
danger-on-call = Я програма і не можу телефонувати. Офіс зачинено, чергового викликано. У небезпеці не чекайте: 110 або 112. Ваш номер: #{ $number }.
danger-ask-alone = <b>Щодо Вашого повідомлення:</b> Поруч із Вами зараз хтось є? Чи можете Ви вільно писати?
danger-ask-address = <b>Щодо Вашого повідомлення:</b> Де Ви зараз? Напишіть, будь ласка, вулицю, номер будинку й місто.
danger-ask-speak = <b>Щодо Вашого повідомлення:</b> Чи можете Ви зараз говорити телефоном? Якщо так, за яким номером?
danger-nobody-yet = Щодо Вашого повідомлення: з нашої команди ще ніхто не відповів. Не чекайте на нас: телефонуйте 110 або 112.
danger-hide = Приховати
danger-hidden = Приховано.
danger-town = Для цього місця номера в нас немає. У неробочий час телефонуйте 110: скажіть, що сьогодні ніде ночувати.

## Local help (R15): offices from the operator's list
local-tonight = Куди звернутися сьогодні ({ $place }):
local-tonight-line = { $name }: { $number }, { $opening }
local-tonight-110 = Якщо ніхто не відповідає: 110, назвіть «{ $place }».
local-by-day = Удень: відомство громадського порядку (Ordnungsamt) у ратуші.
local-seen = Дані переглянуто { $date }.
local-seen-old = Дані переглянуто { $date }, давно. Будь ласка, уточніть.
local-which = Таких назв кілька. Про яке місце йдеться?
local-location = Наша команда має Вашу геолокацію. Назви міста з неї не видно. Напишіть її, будь ласка.
local-here = Де Ви живете зараз, { $place }:
local-line = { $kind }: { $name }, { $about }
local-kind-shelter = Прихисток на ніч (Ordnungsamt)
local-kind-shelter-after-hours = Прихисток у неробочий час
local-kind-youth-emergency = Екстрена допомога дітям (Jugendamt)
local-kind-women-shelter = Притулок для жінок (Frauenhaus)
local-kind-housing-loss = Допомога, щоб зберегти житло (Wohnungssicherung)
local-kind-jobcenter = Джобцентр (Jobcenter)
local-kind-immigration-office = Міграційна служба (Ausländerbehörde)
local-kind-advice = Консультаційний центр (Beratungsstelle)

## The later questions (R8), profile card, /status, /stop, contact budget (R3), households and recovery (R10)
hours-always = цілодобово
hours-holidays = крім свят
menu-profile = Мої відповіді
menu-status = Як просувається
command-status = Як просувається пошук
command-profile = Мої відповіді: прочитати, змінити
command-homes = Житло, яке я пропоную
command-stop = Зупинити анкету або повідомлення
form-skip = Пропустити
form-later = Поки досить
form-chances-nothing = нічого не вибрано
form-chances-term = Як довго Ви хочете жити в новому житлі?
form-chances-term-unclear = Не вдалося зрозуміти строк. Натисніть, будь ласка, одну з кнопок.
form-chances-term-name = Строк
form-chances-term-6 = Пів року
form-chances-term-12 = Один рік
form-chances-term-24 = Два роки
form-chances-term-unlimited = Безстроково
form-chances-term-any = Будь-який строк
form-chances-term-months = { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
        [many] { $months } місяців
       *[other] { $months } місяця
    }
form-chances-from = З якого дня Ви можете заселитися? Натисніть кнопку або напишіть дату, наприклад: 15.01.
form-chances-from-unclear = Не вдалося зрозуміти дату. Напишіть, будь ласка, день і місяць, наприклад: 15.01.
form-chances-from-name = Заселення від
form-chances-from-now = Одразу
form-chances-from-month = За місяць
form-chances-from-quarter = За три місяці
form-chances-from-open = Будь-який день
form-chances-until = До якого дня Ви хочете заселитися найпізніше? Натисніть кнопку або напишіть дату, наприклад: 31.03.
form-chances-until-unclear = Не вдалося зрозуміти дату. Напишіть, будь ласка, день і місяць, наприклад: 31.03.
form-chances-until-early = Цей день раніше, ніж перший можливий день заселення. Напишіть, будь ласка, пізніший.
form-chances-until-name = Заселення до
form-chances-until-month = За місяць
form-chances-until-quarter = За три місяці
form-chances-until-half = За пів року
form-chances-until-open = Крайнього дня немає
form-chances-smoking = Чи хтось із Вас курить?
form-chances-smoking-unclear = Натисніть, будь ласка, одну з кнопок.
form-chances-smoking-name = Куріння
form-chances-smoking-no = Ніхто не курить
form-chances-smoking-outside = Лише надворі
form-chances-smoking-yes = Також у кімнатах
form-chances-languages = Якими мовами Ви розмовляєте? Позначте всі, потім «{ form-done }».
form-chances-languages-unclear = Натисніть, будь ласка, кнопки мов, потім «{ form-done }».
form-chances-languages-name = Мови
form-chances-languages-uk = українська
form-chances-languages-ru = російська
form-chances-languages-de = німецька
form-chances-languages-en = англійська
form-chances-languages-pl = польська
form-chances-languages-ro = румунська
form-chances-languages-fr = французька
form-chances-languages-ar = арабська
form-chances-daily = Що має бути поруч у будні? Позначте все потрібне, потім «{ form-done }».
form-chances-daily-unclear = Натисніть, будь ласка, кнопки, потім «{ form-done }».
form-chances-daily-name = Має бути поруч
form-chances-daily-kita = Дитсадок (Kita)
form-chances-daily-school = Школа
form-chances-daily-course = Мовний курс
form-chances-daily-training = Навчання (Ausbildung)
form-chances-daily-university = Університет
form-chances-daily-work = Робота
form-chances-wishes = Що ще має бути в житлі? Позначте все потрібне, потім «{ form-done }».
form-chances-wishes-unclear = Натисніть, будь ласка, кнопки, потім «{ form-done }».
form-chances-wishes-name = Потрібно також
form-chances-wishes-lift = Ліфт
form-chances-wishes-ground = Перший поверх (EG)
form-chances-wishes-furnished = З меблями
form-chances-wishes-kitchen = З кухнею
form-chances-wishes-transit = Автобус чи потяг поруч
form-chances-wishes-quiet = Тихе місце
form-chances-note = Що ще нам варто знати для пошуку? До 300 знаків. Будь ласка, без імен, телефонів і хвороб.
form-chances-note-unclear = Напишіть, будь ласка, одне повідомлення до 300 знаків або натисніть «{ form-skip }».
form-chances-note-long = Тут більше ніж { $max } знаків. Напишіть, будь ласка, коротше.
form-chances-note-name = Своїми словами
profile-card = <b>Те, що Ви розповіли нам для пошуку житла.</b> Щоб змінити відповідь, натисніть її кнопку.
    { $answers }
    Ваше місце в черзі рахується від { $date }.
profile-chances = Збільшити шанси
profile-none = Відповідей для пошуку житла ще немає. Щоб почати, натисніть «{ menu-home }».
status-saved = Ваші відповіді востаннє збережено { $saved }. Ваше місце в черзі рахується від { $waiting }.
status-homes = { $homes ->
        [0] Сьогодні відповідного житла немає (0): список ще порожній.
        [one] Сьогодні підходить { $homes } варіант житла.
        [few] Сьогодні підходять { $homes } варіанти житла.
        [many] Сьогодні підходить { $homes } варіантів житла.
       *[other] Сьогодні підходить { $homes } варіанта житла.
    }
status-next = { $operator } і далі шукає та додає житло. Я напишу Вам { $date }, як просуваються пошуки. До того часу Вам нічого не треба робити.
status-next-asked = { $operator } і далі шукає та додає житло. Я напишу, коли Ви запитаєте: /status.
status-no-request = Зараз у нашої команди немає відкритих звернень від Вас.
status-form = Ваша анкета ще відкрита: запитання { $step } з { $steps }. Продовжити можна будь-коли.
status-form-left = { $count ->
        [one] Про житло потрібна ще { $count } відповідь. Її можна дати будь-коли.
        [few] Про житло потрібні ще { $count } відповіді. Їх можна дати будь-коли.
        [many] Про житло потрібно ще { $count } відповідей. Їх можна дати будь-коли.
       *[other] Про житло потрібно ще { $count } відповіді. Їх можна дати будь-коли.
    }
status-form-left-extra = { $count ->
        [one] Анкета ще відкрита: { $count } запитання за бажанням. Відповісти можна будь-коли.
        [few] Анкета ще відкрита: { $count } запитання за бажанням. Відповісти можна будь-коли.
        [many] Анкета ще відкрита: { $count } запитань за бажанням. Відповісти можна будь-коли.
       *[other] Анкета ще відкрита: { $count } запитання за бажанням. Відповісти можна будь-коли.
    }
status-form-last = Ваша анкета майже готова, лишився один крок. Завершити можна будь-коли.
status-form-stopped = Вашу анкету відкладено, відповіді збережено. Продовжити можна будь-коли.
status-nothing = Пошук ще не розпочато, і відкритих звернень немає. Почати можна будь-коли.
stop-ask = Що треба зупинити?
stop-form = Відкриту анкету
stop-messages = Повідомлення (на час)
stop-everything = Усе
stop-nothing = Нічого не зупиняти
stop-form-done = Анкету відкладено. Відповіді збережено, продовжити можна будь-коли.
stop-messages-done = Відтепер я пишу лише тоді, коли пишете Ви. Відповіді команди й тексти про небезпеку надходять і далі. Будь-яке Ваше повідомлення завершує паузу.
stop-everything-how = Щоб видалити все, напишіть /delete. Спершу Ви побачите, що і коли зникне; без Вашого підтвердження нічого не видаляється.
stop-nothing-done = Гаразд. Усе йде, як раніше.
stop-resumed = Паузу завершено.
stop-resumed-on = Паузу завершено. Я напишу Вам { $date }, як просуваються пошуки.
push-fewer = Менше повідомлень
push-none = Поки що не писати
push-usual = Писати, як раніше
push-fewer-done = Без Вашого запиту я напишу знову найраніше { $date }, потім щонайбільше раз на чотири тижні. Відповіді, дати й тексти про небезпеку надходять одразу.
push-usual-done = Без Вашого запиту я пишу, як раніше: щонайбільше раз на день і тричі на тиждень.
household-invite = Додати дорослу людину
household-apart = Шукати окремо
household-apart-yes = Так, окремо
household-full = За відповідями там усі дорослі вже приєдналися. Кількість дорослих може змінити людина, яка Вас запросила. Або запитайте нашу команду.
household-code = <b>Код для однієї дорослої людини, яка шукає житло разом із Вами.</b> Вона пише цьому боту:
    /join { $code }
    Код діє один раз, до: { $until }. Вона бачитиме відповіді для пошуку, але ніколи не Ваші повідомлення.
household-code-home = <b>Код для однієї дорослої людини, яка живе в цьому житлі разом із Вами.</b> Вона пише цьому боту:
    /join { $code }
    Код діє один раз, до: { $until }. Повідомлень одне одного ніхто не бачить.
household-link = Або надішліть це посилання: { $link }
household-apart-ask = <b>Прочитайте, будь ласка, як пошук піде далі.</b> Відтепер Ви шукали б окремо. Відповіді й місце в черзі збережуть усі. Іншим ми про це не повідомляємо.
household-apart-done = Готово. Ваші відповіді й Ваше місце в черзі залишаються такими самими. На це подивиться людина з нашої команди: #{ $number }. { $when }
household-unchanged = Гаразд. Нічого не змінилося.
join-ask = <b>За цим кодом Ви приєднаєтеся до спільного пошуку житла.</b> Усі дорослі бачать і можуть змінювати відповіді для пошуку. Ваші повідомлення і звернення бачите лише Ви й наша команда. Якщо Ви вже відповідали тут, рахуватимуться спільні відповіді.
join-yes = Приєднатися
join-not = Не зараз
join-no = Цей код не діє. Код діє один раз і 48 годин. Попросіть, будь ласка, новий або запитайте людину.
join-how = Напишіть, будь ласка, код після команди, наприклад: /join BCDFG-23456
join-done = Відтепер Ви шукаєте разом. Повідомлень одне одного ніхто не бачить.
join-home-done = Відтепер Ви разом із тими, хто живе в цьому житлі. Повідомлень одне одного ніхто не бачить. Якщо Ви згодні, ми окремо спитаємо й Вас, як житло.
join-told = <b>Повідомлення щодо Вашого пошуку житла:</b> за Вашим кодом приєдналася ще одна людина. Якщо це несподівано, натисніть кнопку.
join-shared = Ви вже шукаєте разом з іншими. Щоб приєднатися тут, спершу треба шукати окремо.
join-too-often = Забагато неправильних кодів. За годину можна спробувати ще раз або запитати людину.
recovery = У мене новий телефон
recovery-opened = Людина з нашої команди з’єднає цей телефон із попереднім чатом. Вона запитає попередній номер і дві відповіді, наприклад місто й вік дітей. Не надсилайте документів. Ваш номер: #{ $number }. { $when }
recovery-cut-off = Цей чат більше не пов’язаний із попередніми розмовами. Якщо потрібна допомога, напишіть /start.
recovery-done = Цей телефон з’єднано з Вашими попередніми відповідями і зверненнями.

## When something fails on our side
failed = У нас стався збій. Ваше повідомлення збережено, його перегляне людина з нашої команди. У разі небезпеки телефонуйте 110 або 112.
button-stale = Ця кнопка вже не діє. Найновіші – внизу чату, меню: /menu
button-used = Це вже зроблено.
button-foreign = Ця кнопка не з цього чату.

## The end of a search, and the way back
search-end = Знайдено / не шукаю
search-end-ask = Ваш пошук завершується? Тоді до { $date } ще можна шукати далі з тим самим місцем у черзі, потім відповіді буде видалено. Відкрите звернення лишається в нашої команди. Що обрати?
search-end-shared = Хто шукає разом із Вами, шукає далі з тими самими відповідями й тим самим місцем. Від нас інші нічого не почують.
search-here = Знайдено через Вас
search-elsewhere = Знайдено в іншому місці
search-stopped = Більше не шукаю
search-keep = Шукати далі
search-again = Шукати знову
search-wish = Хай Вам добре живеться у Вашій оселі.
search-ended = Ваш пошук завершено. До { $date } можна шукати далі з тим самим місцем у черзі, потім відповіді буде видалено. На запитання й далі відповідають люди: /human
search-is-ended = Ваш пошук завершено { $ended }. До { $date } можна шукати далі з тим самим місцем у черзі, потім відповіді буде видалено.
search-resumed = Ваш пошук триває. Ваше місце в черзі рахується з { $waiting }, як і раніше. { $date } напишу Вам, як справи.
search-gone = Колишні відповіді видалено. Новий пошук починається з п’яти запитань, місце в черзі рахується від дня збереження.
search-kept = Гаразд. Пошук триває, як і раніше.

### Privacy
privacy-short = <b>Що ми зберігаємо, коротко</b>
    Ваші відповіді: ще { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після завершення пошуку. Листування з командою: { $caseDays ->
        [one] { $caseDays } день
        [few] { $caseDays } дні
        [many] { $caseDays } днів
       *[other] { $caseDays } дня
    } після закриття. Читають лише { $operator } і помічники. Ви будь-коли можете все переглянути й видалити.
privacy-consents = Мої дозволи
consent-special-needs = <b>Перш ніж це зберегти, одне запитання про Ваш дозвіл.</b>
    Відповіді на кшталт «{ form-intake-needs-step-free }» чи «{ form-chances-wishes-lift }» можуть щось сказати про здоров’я. Чи можна їх записати й шукати з ними? Читають лише помічники. Відкликати можна будь-коли. «Ні» ніколи не зменшує шансів.
consent-yes = Так, згода
consent-no = Ні
consent-withdraw = Відкликати
consent-withdraw-special-needs = Здоров’я: відкликати
consent-name-special-needs = вимоги до житла через здоров’я
consent-name-old = колишній дозвіл
consent-given = Вашу згоду записано { $date }. Дозвіл: { $what }. Відкликати можна будь-коли: /privacy
consent-refused = Гаразд, це не збережено. Ваші шанси такі самі, лише шукати саме це ми не можемо. Допомогти може людина: /human
consent-withdrawn = Дозвіл відкликано { $date }: { $what }. Збережене з ним видалено. Ваші шанси такі самі.
consents-none = Додаткових дозволів Ви не давали, тож відкликати нема чого.
consents-title = <b>Ось дозволи, які Ви дали. Кожен із них можна відкликати будь-коли.</b>
consents-line = Ваша згода від { $date }, версія { $version }: { $what }
mydata-show = Показати мої дані
mydata-title = <b>Що в нас записано</b>
mydata-since = Ви пишете тут з { $date }.
mydata-language = Мова: { $language }
mydata-waiting = У черзі з { $date }
mydata-notice = Текст про захист даних показано { $date }
mydata-case-open = Звернення #{ $number } від { $date }: відкрите
mydata-case-closed = Звернення #{ $number } від { $date }: закрите
mydata-more = Ваші повідомлення й усі подробиці є у файлі. Усе показане тут зникне з цього чату за годину.
mydata-file = Увесь файл
mydata-seen = Хто бачив мої дані
mydata-word = дані
mydata-confirm = У файлі є все, також Ваші повідомлення. Якщо телефон у руках лише у Вас, напишіть за десять хвилин це слово: { $word }
mydata-file-text = Для читання. За годину я видалю це з чату.
mydata-file-json = Те саме для інших програм. За годину я видалю це з чату.
mydata-gone = Видалено за годину.
seen-title = <b>Хто працював із Вашими зверненнями</b>
seen-nobody = Ніхто з нашої команди ще не працював із Вашим зверненням.
seen-helper = помічники
seen-coordinator = координація
seen-operator = організація
seen-claim = узято Ваше звернення
seen-take-over = звернення передано іншій людині
seen-reply = Вам надіслано відповідь
seen-correct = виправлено повідомлення
seen-remove = відкликано повідомлення
seen-note = зроблено внутрішню нотатку
seen-resolve = звернення закрито
seen-reopen = звернення знову відкрито
seen-export = зроблено копію Ваших даних
seen-show = переглянуто Ваші дані
seen-why-contact = щоб зв’язатися з Вами
seen-why-home = щоб знайти або перевірити житло
seen-why-office = для установи чи орендодавця, як з Вами обговорювали
seen-why-danger = через небезпеку
seen-why-other = з іншої причини
seen-phone = прийнято Ваш дзвінок
seen-call-ring = узято дзвінок до Вас, побачено Ваш номер
seen-call-reached = розмова з Вами телефоном
seen-call-missed = дзвінок до Вас без відповіді
seen-call = нотатка про дзвінок до Вас
seen-other = робота зі зверненням
delete-open = Видалити мої дані
delete-ask = <b>Перш ніж щось видалити</b>
    Буде видалено Ваші відповіді, побажання, повідомлення і звернення, тут і в Slack. Ваше місце в черзі зникне.
delete-ask-urgent = Термінове звернення #{ $number } чекає: спершу людина з нашої команди запитає Вас іншим шляхом.
delete-later = Через 24 години
delete-now = Зараз
delete-keep = Залишити все
delete-planned = Записано. Ваші дані буде видалено { $date }, { $time }. До того часу це можна скасувати.
delete-undo = Скасувати
delete-undone = Скасовано. Усе залишається, як було.
delete-kept = Гаразд. Усе залишається, як було.
delete-sure = Підтвердьте, будь ласка, ще раз. Після «{ delete-yes }» нічого не можна повернути.
delete-yes = Так, видалити
delete-waits = Це вже записано й чекає на людину з нашої команди.
delete-waiting = Записано. Ваші відповіді й побажання видалено. Термінове звернення #{ $number } чекає: спершу людина з нашої команди запитає Вас іншим шляхом. У небезпеці: 110 або 112.
delete-stopped = Людина з нашої команди це зупинила. Ваше звернення #{ $number } залишається відкритим. Пишіть тут будь-коли.
delete-running = Записано. Slack зараз не відповідає; я напишу тут ще раз, коли все буде видалено.
delete-typed = У нас це зроблено. Деякі нотатки, які помічники набрали у Slack, видаляє людина вручну; потім я напишу ще раз. Копії бази даних зникнуть до { $date }.
delete-done = Зроблено. У нас нічого про Вас не залишилося; копії бази даних зникнуть до { $date }. Цей чат у телефоні можете видалити лише Ви. Якщо напишете знову, почнемо спочатку.
unsend-unknown = Тут немає такого Вашого повідомлення. Дайте відповідь командою /unsend на своє повідомлення або надішліть лише /unsend і виберіть.
unsend-none = Немає повідомлень, які можна відкликати.
unsend-choose = Яке повідомлення Ви хочете відкликати?
unsend-done = Відкликано. Повідомлення видалено з цього чату, з нашої бази і з перегляду команди.
unsend-done-old = Відкликано з нашої бази і з перегляду команди. Йому понад 48 годин, тому з цього чату його можете видалити лише Ви.
unsend-urgent = Записано, а якщо не минуло 48 годин, видалено з чату. Команда зберігає його, доки термінове звернення #{ $number } не закрито.
data-notices = Тексти про захист даних
data-consents = Дозволи
data-answers = Відповіді
data-offers = Житло, яке Ви пропонуєте
data-requests = Звернення
data-messages = Повідомлення

### What people send besides text
sent-many = Це багато повідомлень одразу. Усі вони в нас. Напишіть, будь ласка, найважливіше одним повідомленням.
sent-sticker = Дякую. Я програма й розумію лише слова. Напишіть, будь ласка, кількома словами, чим ми можемо допомогти.
sent-other = З цим я тут нічого не можу зробити. Напишіть, будь ласка, кількома словами, про що йдеться.
sent-voice = Ваш запис почує людина з нашої команди (#{ $number }), програма його не слухає. { $when } { -danger-short }
sent-location = Ваше місце збережено. Люди з нашої команди побачать його, коли Ви попросите про людину. Програма читає лише назву: напишіть, будь ласка, місто.
sent-phone = Ваш номер збережено. Люди з нашої команди побачать його, коли Ви попросите про людину.
sent-contact = Ми беремо лише Ваш власний номер. Чужий контакт не збережено й нікому не передано.
sent-money = Допомога тут нічого не коштує. Ми не беремо ні грошей, ні подарунків. Якщо хтось просить гроші від нашого імені, напишіть нам.
sent-passport = Ми не просимо надсилати документи з Telegram. Надіслане не збережено.
sent-edited = Зміна старого повідомлення не змінює відповіді в анкеті. У кінці анкети є кнопка «{ form-change }».
group-leaving = Я працюю лише в особистих чатах. Напишіть мені, будь ласка, особисто. Цю групу я зараз залишаю.
file-what = Що на фото чи у файлі? Так я зрозумію, кому це передати. Фото паспорта чи банківської картки нам не потрібні.
file-letter = Лист з установи
file-home = Житло або пошкодження
file-id = Документ, картка банку
file-other = Щось інше
file-send = Показати це людям з нашої команди?
file-yes = Так, показати
file-no = Ні, не показувати
file-sent = Команда отримує Ваші файли (#{ $number }). { $when }
file-not-sent = Добре. Нікому не передано, у нас видалено.
file-date = Чи є в листі дата, до якої треба відповісти? Напишіть її так, як вона стоїть у листі.
file-no-date = Дати немає
file-date-kept = Команда бачить цю дату. Перевірте її, будь ласка, сьогодні в установі, яка написала листа.
file-date-none = Добре. Команда подивиться, чи є в листі дата.
file-id-gone = Фото документів і банківських карток нам не потрібні. Фото видалено тут і в нас, команда його не отримає. Якщо документ треба показати, людина з команди домовиться з Вами про час.
file-id-gone-old = Фото документів і банківських карток нам не потрібні. У нас воно видалене. Тут, у чаті, мені після 48 годин видаляти не можна: видаліть його, будь ласка, самостійно.
file-unsorted = Вибору не було, тому файл отримує команда (#{ $number }). Якщо на ньому документ або картка банку, натисніть кнопку: тоді його буде видалено всюди.
file-removed = Людина з нашої команди видалила файл: схоже, на ньому документ або картка банку. Такі фото нам не потрібні.
file-too-big = Файл більший за 20 МБ, такий я не можу передати. Надішліть, будь ласка, менший файл або фото окремих сторінок.
file-failed = Один файл передати не вдалося. Надішліть його, будь ласка, ще раз.
human-files = Від нашої команди (#{ $number })

## Changed, taken back, asked in the middle of a form
form-question-unknown = Точної відповіді на це я не маю, а вгадувати не хочу. Якщо натиснете кнопку, запитання отримає людина з нашої команди. Анкета продовжується нижче.
file-replaced = Ви замінили файл. Новий ніхто не отримає, доки Ви не виберете.
unsend-left = { $count ->
        [one] Ще { $count } файл, надісланий разом, залишається.
        [few] Ще { $count } файли, надіслані разом, залишаються.
        [many] Ще { $count } файлів, надісланих разом, залишаються.
       *[other] Ще { $count } файлу, надісланого разом, залишаються.
    }
unsend-left-too = Відкликати й решту
unsend-photo = Фото
unsend-video = Відео
unsend-file = Файл
unsend-recording = Запис
unsend-place = Місце
unsend-other = Інше

## Допомога програми (R31)
consent-ai = <b>Чи може тут допомагати програма?</b>
    Програма від { $provider } (країна: { $country }) може шукати відповіді, перекладати й перетворювати записи голосу на текст. Імена й числа в тексті спершу приховуються, у записах голосу це неможливо.
    Якщо ні: Ви читаєте наші готові відповіді, а Ваші слова читають люди.
privacy-model = Лише за Вашою згодою: слова без імен і чисел та записи голосу може обробляти програма від { $provider } (країна: { $country }).
consent-name-ai = допомога програми
consent-withdraw-ai = Програма: відкликати
consent-ai-given = Вашу згоду на допомогу програми записано { $date }. Відкликати її можна будь-коли: /privacy
consent-ai-refused = Гаразд, програма не допомагатиме. Відповіді й люди лишаються ті самі. Змінити рішення можна тут: /privacy
consent-ai-withdrawn = Згоду відкликано { $date }: програма більше не допомагає. Ваші слова їй більше не надсилаються.
model-answered = <i>Відповідь склала програма ({ $provider }) з наших текстів. Вона може помилятися, повний текст під кнопкою.</i>
model-heard = <i>Програма перетворила Ваш запис голосу на текст. Якщо відповідь не підходить, напишіть кілька слів.</i>
reply-bare = { $text }
reply-bare-translated =
    { $translation }

    <i>Переклала програма. Оригінал:</i>
    { $text }
reply-bare-translation =
    { $translation }

    <i>Це повідомлення вище переклала програма.</i>
human-reply-translated = <b>Повідомлення від нашої команди щодо Вашого звернення #{ $number }</b>
    { $translation }

    <i>Переклала програма. Оригінал:</i>
    { $text }
human-reply-translation = <b>Повідомлення від нашої команди щодо Вашого звернення #{ $number }</b>
    { $translation }

    <i>Це повідомлення вище переклала програма.</i>

## Життя звернення: стан, завершення, оцінка

status-case = Ваше звернення #{ $number } від { $date }.
status-last-you = Останній крок: Ваше повідомлення від { $date }.
status-last-team = Останній крок: повідомлення нашої команди від { $date }.
status-last-claimed = Останній крок: людина з нашої команди взяла його в роботу, { $date }.
status-next-take = Наступний крок: людина з нашої команди прочитає його і дасть відповідь тут.
status-next-team = Наступний крок: людина з нашої команди, яка ним займається, дасть відповідь тут.
status-next-you = Наступний крок: Ваша відповідь тут. Наша команда чекає на неї.
status-next-snoozed = Наступний крок: наша команда продовжить { $date }. Якщо Ви напишете раніше, продовжимо тоді.
status-by = До: { $day }, { $time }.
status-by-late = Відповідь мала бути до { $day }, { $time } і запізнюється. Ваше звернення лишається у списку, доки хтось не відповість.
status-by-none = День для цього не визначено.
status-by-shut = Зараз у нас зачинено, а день, коли тут знову будуть люди, ще не визначено. Тому назвати день відповіді не можу.
status-closes = Без відповіді воно закриється { $date }. Ви зможете відкрити його знову.
status-promised = Наша команда обіцяла наступний крок до { $date }.
human-enough = Питання вирішено
human-ended = Ваше звернення #{ $number } закрито. Якщо щось лишилося невирішеним, пишіть сюди будь-коли або натисніть кнопку.
human-enough-human = Дякуємо. Наша команда бачить, що Ви натиснули. Ваше звернення #{ $number } лишається відкритим, доки людина з нашої команди не поговорить з Вами.
human-waiting = Наша команда чекає на Вашу відповідь щодо звернення #{ $number }. Останнє повідомлення тут від { $date }. Якщо питання вже вирішено, натисніть кнопку. Без відповіді звернення закриється { $until }; Ви зможете відкрити його знову.
human-silent = Ваше звернення #{ $number } поки що закрито: від { $date } відповіді не було. Якщо щось лишилося невирішеним, пишіть сюди будь-коли або натисніть кнопку.
rating-ask = Одне коротке запитання про Ваше звернення #{ $number }, яке закрито. Наскільки ми Вам допомогли? 1 означає зовсім ні, 5 означає дуже добре.
rating-thanks = Дякуємо. Ваша оцінка: { $stars } з 5. Її не пов’язують ні з ким із нашої команди. Можна додати кілька слів.
rating-words = Додати слова
rating-write = Будь ласка, напишіть зараз, одним повідомленням. Ваші слова збережуться разом з оцінкою, відповіді на них не буде.
rating-words-thanks = Дякуємо. Ваші слова збережено разом з оцінкою.

### homes: safety
home-check-cleared = Вашу пропозицію { $number } прочитала людина з команди. Тепер вона в нашому списку. Саме житло ми не бачили. Коли знайдеться відповідна родина чи людина, ми напишемо Вам. Коли це буде, ми не знаємо.
home-check-rejected = Вашу пропозицію { $number } прочитала людина з команди. Далі ми її не передаємо, бо { $reason }. Якщо Ви бачите це інакше або щось змінилося, напишіть про це тут: відповідь прочитає людина з команди. Дякуємо за пропозицію.
home-check-why-unclear = нам ще бракує важливих відомостей
home-check-why-terms = умови не відповідають нашим правилам
home-check-why-home = житло не відповідає тому, що потрібно людям у нас
home-check-why-place = у цій місцевості ми не допомагаємо з житлом
home-check-why-double = це житло вже є в нашому списку
home-identity-why = <b>Один крок до Вашого пошуку житла:</b> перш ніж щось пропонувати, людина з нашої команди один раз подивиться на Ваш документ, відеозв’язком або особисто. Це займе близько 7 хвилин. Паспорт не обов’язковий, досить іншого документа з іменем. Ми зберігаємо лише те, що його бачили: без копії й номера.
home-identity-why-landlord = <b>Один крок до Вашої пропозиції житла:</b> перш ніж показати її людям, хтось із нашої команди один раз подивиться на Ваш документ, відеозв’язком або особисто. Це займе близько 7 хвилин, і так для обох сторін. Ми зберігаємо лише те, що його бачили: без копії й номера.
home-identity-none = Людина з нашої команди один раз подивиться на Ваш документ, перш ніж іти далі. Зараз вільного часу немає. Коли він з’явиться, спершу напишемо тим, хто чекає найдовше. Ви живете у спільному житлі (Unterkunft)? Тоді людина, яка там працює, може підтвердити, хто Ви: за кодом звідси.
home-identity-taken = <b>Ваша зустріч: { $at }.</b>
    Місце або посилання: { $place }
    Це триває близько { $minutes } хв. Підготуйте, будь ласка, документ з іменем. Фото документа не надсилайте. Ми ніколи не просимо грошей або PIN.
home-identity-gone = Цей час щойно зайняла інша людина.
home-identity-cancelled = Зустріч скасовано, час знову вільний. Можна обрати інший.
home-identity-off = <b>Повідомлення про Вашу зустріч із нами:</b> цей час у нас не вийде. Оберіть, будь ласка, інший. На Ваше місце в черзі це не впливає.
home-identity-soon = <b>Нагадування про Вашу зустріч із нами:</b> { $at }.
    Місце або посилання: { $place }
home-identity-missed = <b>Повідомлення про Вашу зустріч із нами:</b> в обраний час ми Вас не бачили. Нічого страшного: оберіть, будь ласка, інший.
home-identity-done = <b>Повідомлення про Вашу зустріч із нами:</b> Вашу особу підтверджено { $date }. Це діє до { $until }. Копії документа в нас немає.
home-identity-misfit = <b>Повідомлення про Вашу зустріч із нами:</b> щось іще не збігається. Людина з нашої команди напише Вам тут і все з’ясує з Вами. Ваш номер: #{ $number }.
home-identity-code = <b>Ваш код: { $code }</b>
    Якщо Ви згодні, покажіть його людині, яка працює у Вашому спільному житлі чи консультаційному центрі: вона підтвердить нам, хто Ви. Ваших повідомлень вона не бачить. Код діє один раз, до { $until }.
home-identity-known = Вашу особу підтверджено { $date }. Це діє до { $until }. Зараз нічого робити не треба.
home-identity-new-times = <b>Повідомлення про Ваш наступний крок:</b> з’явився час, щоб показати документ людині з нашої команди. Це займе близько 7 хвилин.
home-identity-ends = <b>Повідомлення про Ваш наступний крок:</b> підтвердження Вашої особи діє до { $until }. Оберіть, будь ласка, новий час до цього дня.
home-identity-video = відео
home-identity-in-person = на місці
home-identity-partner = прийом
home-identity-b-open = Обрати час
home-identity-b-code = Код для Unterkunft
home-identity-b-cancel = Скасувати зустріч
home-report-ask = <b>Запитання про житло { $number }:</b> що не так? Людина з нашої команди це перегляне. Орендодавець не дізнається, що це сказали Ви. Якщо є небезпека, телефонуйте, будь ласка, 110 або 112.
home-report-how = Напишіть, будь ласка, після команди номер житла, наприклад: /report H12. Він є в нашому повідомленні про це житло. Або скажіть людині з нашої команди.
home-report-taken = <b>Дякуємо, ми отримали Ваше повідомлення про житло.</b> Людина з нашої команди перегляне його до { $date }. Ваш номер: #{ $number }. Якщо бажаєте, напишіть тут, що сталося. Орендодавець не дізнається, що це сказали Ви.
home-report-taken-frozen = <b>Дякуємо, ми отримали Ваше повідомлення про житло.</b> Доки людина це не перегляне, ми більше нічого звідти не показуємо. Ви почуєте від нас не пізніше { $date }. Ваш номер: #{ $number }. Нічого не підписуйте і не платіть. Орендодавець не дізнається, що це сказали Ви.
home-report-wait = <b>Повідомлення про Ваш шлях до нового житла:</b> людина з нашої команди ще раз переглядає пропозицію. Нічого не підписуйте і не платіть, будь ласка, доки не почуєте від нас. Це буде не пізніше { $date }.
home-report-letter = Добрий день, ідеться про Вашу пропозицію { $number }. Про неї нам дещо повідомили, і ми хочемо це з’ясувати. До того часу ми її нікому не показуємо. Ідеться про: … Що Ви хотіли б сказати? Напишіть нам, будь ласка, тут до { $date }. Після цього вирішує людина з нашої команди.
home-report-decided = Добрий день, ідеться про Вашу пропозицію { $number }. Людина з нашої команди її переглянула. Ми її більше не показуємо, бо: … Ви бачите це інакше? Тоді напишіть нам тут до { $date }. Її ще раз перегляне хтось інший із нашої команди.
home-report-nothing = <b>Відповідь на Ваше повідомлення про { $number }:</b> людина з нашої команди все переглянула і не знайшла причин зупиняти пропозицію. Якщо є ще щось, напишіть нам, будь ласка, тут.
home-report-upheld = <b>Відповідь на Ваше повідомлення про { $number }:</b> людина з нашої команди це переглянула. Ми більше нікому не показуємо це житло. Дякуємо, що Ви про це сказали.
home-report-b-money = Гроші чи папери наперед
home-report-b-pressure = Тиск чи домагання
home-report-b-not-real = Не так, як описано
home-report-b-home = Пошкодження, тісно
home-report-b-other = Щось інше

### homes: offers
## A home is offered: six answers (R21)
home-offer-kind = Дякуємо, що пропонуєте житло. Тут шість коротких запитань, це близько двох хвилин.
    Ваші відповіді читають { $operator } і помічники у Slack, докладніше: /privacy
    <b>Що Ви пропонуєте?</b>
home-offer-kind-unclear = Не вдалося зрозуміти. Натисніть, будь ласка, одну з кнопок.
home-offer-kind-name = Пропозиція
home-offer-kind-flat = Квартира
home-offer-kind-unit = Будинок чи його частина
home-offer-kind-room = Кімната у спільному
home-offer-place = Де це? Напишіть, будь ласка, поштовий індекс і місто, наприклад: 34117 Kassel. Вулиця і номер зараз не потрібні.
home-offer-place-unclear = Напишіть, будь ласка, індекс із п’яти цифр і місто, наприклад: 34117 Kassel
home-offer-place-name = Місце
home-offer-size = Скільки кімнат і скільки квадратних метрів? Наприклад: 3 кімнати, 70 м²
home-offer-size-unclear = Напишіть, будь ласка, і кімнати, і квадратні метри, наприклад: 3 кімнати, 70 м²
home-offer-size-name = Розмір
home-offer-size-value = { $rooms } кімн., { $area } м²
home-offer-rent = Яка оренда на місяць, усе разом з опаленням і комунальними? Наприклад: 850
home-offer-rent-unclear = Напишіть, будь ласка, одну суму в євро на місяць, наприклад: 850
home-offer-rent-cold = Дякуємо. Тут потрібна вся оренда однією сумою, з опаленням і комунальними. Наприклад: 850
home-offer-rent-name = Оренда
home-offer-rent-value = { $euros } € на місяць, усе разом
home-offer-from = З якого дня воно вільне і на який строк? Натисніть кнопку або напишіть, наприклад: з 15.01., безстроково
home-offer-from-unclear = Не вдалося зрозуміти дату. Напишіть, будь ласка, день і місяць, наприклад: 15.01.
home-offer-from-past = Цей день уже минув. Якщо житло вже вільне, натисніть, будь ласка, «{ form-chances-from-now }».
home-offer-from-name = Вільне з
home-offer-from-value = вільне з { $date }
home-offer-term = На який строк Ви можете здати житло?
home-offer-term-unclear = Не вдалося зрозуміти строк. Натисніть, будь ласка, кнопку або напишіть, наприклад: 18 місяців
home-offer-term-name = Строк
home-offer-call = Ми хотіли б зателефонувати Вам, щоб уточнити решту. Коли Вам зручно і за яким номером? Наприклад: у будні після 17:00, 0170 0000000
home-offer-call-unclear = Напишіть, будь ласка, коротко, коли можна телефонувати, до 200 знаків.
home-offer-call-name = Дзвінок
home-offer-call-write = Лише пишіть сюди
home-offer-summary = <b>Усе правильно?</b>
    { $answers }
home-offer-saved = <b>Дякуємо, збережено під номером { $number }.</b>
    { $facts }
    Ще бракує відповідей: { $count }. До того житло нікому не показують. Можна продовжити зараз. Інакше з Вами зв’яжеться людина з нашої команди.
home-offer-another = Ще одне житло

### homes: ledger (що зберігається, кому що показано, пріоритет, цифри)
privacy-proposals = Житло, яке ми Вам показали, Ваші відповіді й перегляди: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після завершення. Поки житло вільне, а пошук триває, залишається позначка, що Ви його бачили.
privacy-offers = Житло, яке Ви пропонуєте, і як із Вами зв’язатися: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після того, як воно більше не пропонується. Якщо люди вирішили, що Ви більше не можете пропонувати житло, ця позначка залишається.
privacy-stays = Те, що Ви живете в житлі, знайденому через нас: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після виїзду. Потім ми рахуємо це без імені.
privacy-calls = Те, що ми Вам телефонували, і про що: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }. Стільки ж зберігаємо Ваш номер для дзвінків, коли немає відкритого звернення.
privacy-reports = Те, що Ви повідомили нам про житло, з яким щось не гаразд: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після рішення.
privacy-slots = Час, коли можна показати документ: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }. Те, що ми його бачили: до дня, коли це перестає діяти.
privacy-bands = Те, що Ви певний час маєте пріоритет: { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після його завершення.
data-homes = Житло: що Вам показано і що ми про це записали
mydata-offers = Ви пропонуєте: { $numbers }
mydata-shown = Скільки варіантів житла ми Вам показали: { $count }
mydata-identity = Команда бачила Ваш документ або підтвердження, хто Ви; це діє до { $date }.
mydata-band = Ви маєте пріоритет до { $date }.

## A home: the further questions, its card, photos, still free (landlord)
home-offer-land = У якій це федеральній землі? За поштовим індексом цього точно не видно.
home-offer-land-unclear = Натисніть, будь ласка, одну із земель.
home-offer-land-name = Федеральна земля
home-offer-places = Щонайбільше на скільки людей? Діти теж рахуються.
home-offer-places-unclear = Напишіть, будь ласка, число від 1 до 20.
home-offer-places-name = Людей щонайбільше
home-offer-host = Хто вже живе в цьому житлі?
home-offer-host-unclear = Натисніть, будь ласка, кнопку, що підходить найкраще.
home-offer-host-name = Там живе
home-offer-host-nobody = Ніхто
home-offer-host-woman-alone = Одна жінка
home-offer-host-man-alone = Один чоловік
home-offer-host-family = Пара або родина
home-offer-host-shared = Кілька мешканців
home-offer-cold = Скільки з цього становить холодна оренда на місяць (Kaltmiete), без комунальних і опалення? Наприклад: 600. Установа питає саме про це.
home-offer-cold-unclear = Напишіть, будь ласка, одну суму в євро на місяць, наприклад: 600
home-offer-cold-name = Холодна оренда
home-offer-deposit = Яка застава (Kaution)? Дозволено не більше трьох холодних оренд, сплата трьома частинами.
home-offer-deposit-unclear = Напишіть, будь ласка, суму в євро, наприклад: 1800
home-offer-deposit-name = Застава (Kaution)
home-offer-viewing = Чи можна спочатку оглянути житло?
home-offer-viewing-unclear = Натисніть, будь ласка, одну з кнопок.
home-offer-viewing-name = Огляд
home-offer-viewing-yes = Так, на місці
home-offer-viewing-video = Лише відеозв’язком
home-offer-viewing-no = Ні
home-offer-registration = Чи зможуть усі там зареєструватися (Anmeldung)? Ви тоді підтверджуєте заселення.
home-offer-registration-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-registration-name = Реєстрація можлива
home-offer-mandate = Чи можна пропонувати Ваше житло людям, яким воно підходить? Це безкоштовно. Про кожну родину вирішуєте Ви, і це можна будь-коли припинити.
home-offer-mandate-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-mandate-name = Можна пропонувати
home-offer-costs = Які додаткові витрати на місяць (Nebenkosten), без опалення?
home-offer-costs-unclear = Напишіть, будь ласка, суму в євро на місяць, наприклад: 150
home-offer-costs-name = Додаткові витрати
home-offer-heating = Скільки на місяць коштує опалення?
home-offer-heating-unclear = Напишіть, будь ласка, суму в євро на місяць, наприклад: 90
home-offer-heating-name = Опалення
home-offer-furnished = Чи є там меблі?
home-offer-furnished-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-furnished-name = Меблі
home-offer-furniture = Чи є доплата за меблі? Скільки на місяць?
home-offer-furniture-unclear = Напишіть, будь ласка, суму в євро на місяць, наприклад: 40
home-offer-furniture-name = Доплата за меблі
home-offer-least = Щонайменше на скільки людей?
home-offer-least-unclear = Напишіть, будь ласка, число від 1 до 20.
home-offer-least-name = Людей щонайменше
home-offer-women = Ця кімната лише для жінок?
home-offer-women-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-women-name = Лише для жінок
home-offer-children = Чи можна з дітьми?
home-offer-children-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-children-name = Можна з дітьми
home-offer-pets = Чи можна з тваринами?
home-offer-pets-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-pets-name = Тварини
home-offer-smoking = Чи можна там курити?
home-offer-smoking-unclear = Натисніть, будь ласка, одну з кнопок.
home-offer-smoking-name = Куріння
home-offer-smoking-no = Ні
home-offer-smoking-outside = Лише надворі
home-offer-smoking-yes = Також у кімнатах
home-offer-step-free = Чи можна зайти без сходів, наприклад з візком?
home-offer-step-free-unclear = Натисніть, будь ласка, Так або Ні.
home-offer-step-free-name = Без сходів
home-offer-languages = Якими мовами там розмовляють? Позначте всі, потім «{ form-done }».
home-offer-languages-unclear = Натисніть, будь ласка, кнопки мов, потім «{ form-done }».
home-offer-languages-name = Мови
home-offer-address = Яка вулиця і номер будинку? Ми називаємо їх людям щонайраніше за день до огляду, про який Ви домовилися.
home-offer-address-unclear = Напишіть, будь ласка, вулицю і номер, наприклад: Gartenweg 12
home-offer-address-name = Адреса
home-offer-words = Чи хочете ще щось написати про житло? Наприклад: тиха вулиця, автобус поруч. Будь ласка, без номера телефону і посилань.
home-offer-words-unclear = Напишіть, будь ласка, кілька слів або натисніть «{ form-skip }».
home-offer-words-name = Ваші слова
home-offer-words-long = Це задовго. Напишіть, будь ласка, до { $max } знаків.
home-offer-words-contact = Тут є номер, адреса або посилання. Напишіть, будь ласка, без них: контакти ми передаємо лише після «так» обох сторін.
home-offer-sum-none = Нічого
home-offer-sum-value = { $euros } €
home-offer-sum-beyond = Разом це було б більше, ніж уся оренда { $euros } €. Перевірте, будь ласка, суму або потім змініть оренду.
home-offer-is-draft = ще не все заповнено
home-offer-is-checking = переглядає людина з нашої команди
home-offer-is-asked = ми маємо запитання
home-offer-is-cleared = є в нашому списку
home-offer-is-paused = на паузі
home-offer-is-frozen = зупинено командою
home-offer-is-let = знайшлися люди
home-offer-is-rejected = не передається далі
home-offer-is-withdrawn = прибрано зі списку
home-offer-card = <b>{ $number }: { $state }</b>
home-offer-photos = Фото: { $count }
home-offer-missing = <b>Ще бракує ({ $count }):</b> { $rows }. До того житло нікому не показують.
home-offer-first = Про Ваше житло { $number } нам ще бракує кількох відповідей: { $rows }.
home-offer-complete = Дякуємо, про { $number } тепер є все потрібне. Пропозицію перегляне людина з нашої команди. { $when }
home-offer-answer = Доповнити ({ $count })
home-offer-further = Розповісти більше
home-offer-change = Змінити
home-offer-man-alone = Кімнату, де більше ніхто не живе, крім одного чоловіка, пропонуємо лише людям, які самі цього побажали. Перед тим погоджуються двоє з нашої команди. Це може тривати довше.
home-offer-photo = Надіслати фото
home-offer-photo-remove = Прибрати фото
home-offer-pause = Пауза
home-offer-continue = Пропонувати знову
home-offer-withdraw = Прибрати зі списку
home-offer-mine = Моє житло
home-offer-list = Що Ви пропонуєте. Щоб побачити більше, натисніть номер.
home-offer-line = <b>{ $number }</b>: { $facts } – { $state }
home-offer-which = Що Ви хочете змінити?
home-offer-which-again = Що Ви хочете змінити? Після зміни людина з нашої команди подивиться знову. До того ми нікого не питаємо, а хто вже має пропозицію, дізнається про це.
home-offer-withdraw-ask = Прибрати { $number } з нашого списку? Тоді ми більше нікому його не пропонуємо. На якийсь час досить «{ home-offer-pause }».
home-offer-withdraw-yes = Так, прибрати
home-offer-withdrawn = { $number } більше немає в нашому списку. Дякуємо за Вашу пропозицію.
home-offer-free = Коротке запитання про { $number }: житло ще вільне?
    { $facts }
home-offer-free-all = Коротке запитання про Ваше житло: усе ще вільне?
home-offer-free-all-yes = Так, усе вільне
home-offer-free-some = Не все
home-offer-free-yes = Так, ще вільне
home-offer-free-no = Ні, вже зайняте
home-offer-free-thanks = Дякуємо. { $number } залишається в нашому списку. За два тижні запитаємо знову.
home-offer-free-silent = Ми двічі питали, чи { $number } ще вільне, але відповіді немає. Тому воно тепер на паузі. Якщо воно ще вільне, натисніть, будь ласка, «{ home-offer-continue }».
home-offer-photo-send = Надішліть, будь ласка, зараз фото { $number }, окремо або разом, не більше { $max }. Не показуйте людей, посвідчень чи паперів.
home-offer-photo-kept = Дякуємо, фото додано до { $number }. Інші можна надіслати прямо сюди.
home-offer-photo-full = У { $number } вже { $max } фото, більше ми не зберігаємо. Інші можна надіслати, якщо прибрати теперішні.
home-offer-photo-file = Надішліть, будь ласка, зображення як фото, а не як файл. Тоді люди побачать його одразу в повідомленні.
home-offer-photo-unread = Програмі не вдалося прочитати одне зображення { $number }, тому його ніхто не побачить. Надішліть його, будь ласка, ще раз як фото, а не як файл.
home-offer-photo-done = Переглянути житло
home-offer-photo-of = Фото { $number }
home-offer-photo-removed = Фото прибрано ({ $count }).
home-offer-town = Щодо { $number }: місць із назвою { $town } кілька. У якому з них житло? Тоді порівняємо оренду з тамтешньою.
home-offer-town-kept = Дякуємо, це записано до { $number }.

home-band-why-no-roof = треба виїхати протягом чотирьох тижнів, а іншого житла немає
home-band-why-unsafe = там, де люди живуть, залишатися небезпечно
home-band-why-step-free = потрібне житло без сходів
home-band-why-large = п’ятеро людей або більше
home-band-why-shelter = понад рік у притулку (Unterkunft)
home-band-why-fallen = погоджене житло зірвалося не з вини тих, хто шукає
status-homes-none = Сьогодні зі списку не підходить жоден варіант житла (0).
status-excludes = Найчастіше заважає: { $what } ({ $count }).
status-change-land = Якщо додати землю { $land }: { $homes }
status-change-rule = Якщо змінити побажання ({ $what }): { $homes }
status-team = { $count ->
    [one] Наша команда зараз перевіряє { $count } новий варіант житла.
    [few] Наша команда зараз перевіряє { $count } нові варіанти житла.
    [many] Наша команда зараз перевіряє { $count } нових варіантів житла.
   *[other] Наша команда зараз перевіряє { $count } нового варіанта житла.
    }
status-wishes = Змінити побажання
status-today-none = Пошук станом на сьогодні: зі списку не підходить жоден варіант житла (0). Ваше місце в черзі збережено. Я напишу знову: { $date }
status-saved-none = <b>Збережено.</b> Сьогодні зі списку не підходить жоден варіант житла (0). { $usual } Наша команда і далі додає житло. Я напишу Вам { $date }, як просуваються пошуки.

### homes: key
## The landlord is asked (R24)
home-key-inform =
    <b>Як це відбувається: один раз, перед першою родиною.</b>
    Ми бачили документ одного з дорослих, або притулок підтвердив, хто ці люди. Як вони платять і живуть, ми не знаємо.
    Якщо мешканці про це просять, установа може переказувати оренду прямо Вам (§ 22(7) SGB II). Це не обіцянка, що надійде кожна оплата.
    Застава (Kaution) – щонайбільше три холодні оренди (Kaltmiete). Її можна сплатити трьома частинами.
    Ви підписуєте договір, бланк установи, а після переїзду – довідку для реєстрації (Wohnungsgeberbestätigung).
    Якщо щось зламається, мешканці повідомлять Вас. Якщо разом не знаходите рішення, напишіть нам сюди.
    Усе закінчується, як будь-яка оренда: за повідомленням або в день, що стоїть у договорі. Три місяці після переїзду для Вас є контактна людина з нашої команди.
home-key-card = <b>Житло { $number }: є родина, яка хоче там жити.</b>
home-key-card-adults = { $adults ->
        [one] { $adults } дорослий
        [few] { $adults } дорослі
        [many] { $adults } дорослих
       *[other] { $adults } дорослих
    }
home-key-card-children = { $count ->
        [one] { $count } дитина
        [few] { $count } дитини
        [many] { $count } дітей
       *[other] { $count } дітей
    }, вік: { $ages }
home-key-card-no-children = без дітей
home-key-age-baby = до 1 року
home-key-card-from = З якого дня: { $date }
home-key-card-term = На який час: { $text }
home-key-card-payer = Хто платить оренду: { $payer }
home-key-payer-unknown = ще не відомо
home-key-card-pet = Є домашня тварина.
home-key-card-no-pet = Без тварин.
home-key-card-languages = Мови: { $languages }
home-key-card-ask = Чи можуть вони подивитися житло? Імена й номери передаємо пізніше, коли згодні обидві сторони.
home-key-yes = Так, можуть прийти
home-key-no = Ні
home-key-why = Житло { $number }: яка причина? Родина прочитає її цими словами. Вам це не зашкодить.
home-key-why-persons = Кількість людей
home-key-why-time = Дати
home-key-why-payer = Як платять оренду
home-key-why-pet = Тварина
home-key-why-gone = Уже не вільне
home-key-no-noted = Житло { $number }: записано. Коли підійде інша родина, ми запитаємо Вас знову.
home-key-landlord-no = Житло { $number }: орендодавець каже «ні». Причина: { $reason }. Ваше місце в черзі лишається, пошук триває.
home-key-won = Житло { $number }: Ви перші в черзі на нього. Ми запитали орендодавця. Відповідь або стан справ Ви прочитаєте тут протягом двох днів.
home-key-silent = Житло { $number }: орендодавець ще не відповів. Людина з нашої команди намагається зв’язатися. Ви й далі перші. Протягом п’яти днів Ви дізнаєтеся, що далі.
home-key-silent-end = Житло { $number }: орендодавець не відповідав тиждень. Ми більше не чекаємо. Ваше місце в черзі лишається, пошук триває.
home-key-silent-paused = Житло { $number }: тиждень тому ми питали про родину й не маємо відповіді. Тому пропозиція на паузі. Коли захочете продовжити, напишіть нам сюди.
home-key-taken = Житло { $number }: там тепер живе інша родина. Ваше місце в черзі лишається, пошук триває.
## Both have said yes
home-key-both-office = Житло { $number }: орендодавець теж каже «так». Далі – огляд. До договору потрібна письмова згода установи. Поки що нічого не підписуйте, не платіть і не купуйте.
home-key-both-own = Житло { $number }: орендодавець теж каже «так». Далі – огляд. Нічого не підписуйте й не платіть, доки не побачите житло.
home-key-early = Уже підписано
home-key-early-noted = Записано. Більше нічого не підписуйте й не платіть, зберігайте всі папери. Людина з нашої команди розгляне це разом із Вами. { $when } Ідеться про житло { $number }.
home-key-right = Житло { $number }: дякуємо за згоду. Людина з нашої команди тепер попросить папір, який показує, що Ви можете здавати житло. Доки його не побачено, ми не передаємо імен, номерів та адреси.
home-key-waits = Житло { $number }: до договору установа вирішує про оренду. Часто це триває тижні. Як довго Ви чекаєте на її відповідь?
home-key-days = { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
home-key-waits-noted = Житло { $number }: записано, Ви чекаєте на установу { $text }. Рахуємо від дня, коли родина туди звернеться.
## The viewing (R28)
home-key-slots = Житло { $number }: коли родина може подивитися його за денного світла? Натисніть до шести варіантів часу, потім «{ form-done }».
home-key-slots-other = Інший час
home-key-slots-typed = Напишіть день і час, наприклад: 28.11. 15:00
home-key-slots-unclear = Не вдалося прочитати майбутній час. Напишіть так: 28.11. 15:00
home-key-slots-wait = Житло { $number }: орендодавець тепер називає час для огляду. Ви отримаєте варіанти тут.
home-key-take = Житло { $number }: коли Ви хочете його подивитися? Візьміть когось із собою.
home-key-none = Нічого з цього
home-key-take-wait = Житло { $number }: родина тепер обирає один із Ваших варіантів. Який саме, Ви прочитаєте тут.
home-key-agreed-seeker = Житло { $number }: огляд { $moment }. Точну адресу Ви отримаєте за день до того. Візьміть когось із собою. Нічого там не платіть і не залишайте документів.
home-key-agreed-landlord = Житло { $number }: огляд { $moment }. За день до того ми запитаємо, чи все лишається. Тоді родина отримає точну адресу.
home-key-company = Хочете, щоб хтось із нашої команди пішов із Вами або приєднався відеозв’язком?
home-key-company-asked = Записано. Ми запитали команду. Якщо хтось зможе, Ви прочитаєте це тут. Поки цього ніхто не обіцяв, тому візьміть із собою ще когось зі своїх.
home-key-company-none = Записано. Усе ж візьміть когось із собою.
home-key-company-comes = Житло { $number }: хтось із нашої команди прийде на огляд або приєднається відеозв’язком. Перед тим Вам напишуть сюди.
home-key-stands = Житло { $number }: огляд { $moment } відбудеться, як домовлено?
home-key-stands-yes = Так, як домовлено
home-key-stands-no = Ні, інший час
home-key-stands-not = Житло { $number }: огляд { $moment } не відбудеться. Не вирушайте. Інший час Ви отримаєте тут.
home-key-address-ask = Житло { $number }: напишіть вулицю, номер будинку та прізвище на дверях. Це отримає тільки ця родина, для огляду.
home-key-address-unclear = Напишіть вулицю й номер будинку, наприклад: Lange Straße 5
home-key-address-waits = Житло { $number }: дякуємо, усе лишається. Родина отримає адресу, коли команда побачить, що Ви можете здавати житло.
home-key-address-sent = Житло { $number }: дякуємо. Родина тепер має адресу.
home-key-address = Житло { $number }: огляд буде, як домовлено, { $moment }. Ідіть удень і не на самоті. Нічого там не платіть і не залишайте документів: ніхто не має права цього вимагати. Адреса: { $place }
home-key-address-late = Житло { $number }: точної адреси ще немає. Не вирушайте, доки не отримаєте її. Наша команда зараз питає орендодавця.
home-key-video = Житло { $number }: огляд відбудеться відеозв’язком. Наша команда напише тут, як приєднатися.
home-key-today = Житло { $number }: огляд приблизно за дві години, { $moment }. Візьміть когось із собою. Нічого там не платіть і не залишайте документів.
home-key-back = Житло { $number }: Ви повернулися? Чи все гаразд?
home-key-back-ok = Усе гаразд
home-key-back-not = Не все гаразд
home-key-back-call = Хочу поговорити
home-key-not-ok = У небезпеці зараз: 110 або 112. Ніхто не має права тримати Ваші документи чи змушувати платити або лишатися.
home-key-want = Чи хочете Ви там жити ({ $number })? «Ні» нічим не шкодить: Ваше місце в черзі лишається.
home-key-missed = Огляду не було
home-key-held = Житло { $number }: чи відбувся огляд і чи продовжуєте Ви з цією родиною?
home-key-held-yes = Так, продовжуємо
home-key-held-out = Був, але не підходить
home-key-missed-noted = Житло { $number }: записано, огляду не було. Наша команда запитає чому, а орендодавець назве інший час.
home-key-wait-landlord = Записано. Тепер орендодавець скаже, чи продовжуємо. Ви прочитаєте це тут.
home-key-wait-seeker = Записано. Тепер родина скаже, чи продовжує. Ви прочитаєте це тут.
## Name and number, each to this one other side
home-key-contact-seeker = Житло { $number }: чи може цей орендодавець отримати Ваше ім’я та номер телефону? Ви отримаєте його дані в ту саму мить. «Ні» нічого не змінює.
home-key-contact-landlord = Житло { $number }: чи може ця родина отримати Ваше ім’я та номер телефону? Ви отримаєте її дані в ту саму мить. «Ні» нічого не змінює.
home-key-contact-known = Прочитають так: { $text }
home-key-contact-write = Так, напишу
home-key-contact-no = Ні, не передавайте
home-key-contact-type = Напишіть ім’я латинськими літерами та номер, так, як їх має прочитати інша сторона, наприклад: Olena, 0170 0000000
home-key-contact-unclear = Не вдалося знайти номер телефону. Напишіть, наприклад: Olena, 0170 0000000
home-key-contact-waits = Записано. Передамо, коли погодяться обидві сторони й команда побачить, що житло можна здавати.
home-key-contact-kept = Записано. Нічого не передаємо. Усе, що треба сказати одне одному, йде тут через нас.
home-key-contact = Житло { $number }: обидві сторони погодилися. Так можна зв’язатися з іншою стороною: { $text }
## The office, by who pays (R27)
home-key-figures = <b>Житло { $number }, для бланка установи:</b>
home-key-figure-area = Площа: { $area } м²
home-key-figure-rooms = Кімнати: { $rooms }
home-key-figure-cold = Холодна оренда (Kaltmiete): { $euros } €
home-key-figure-costs = Додаткові витрати (Nebenkosten): { $euros } €
home-key-figure-heating = Опалення (Heizkosten): { $euros } €
home-key-figure-all = Оренда з усіма витратами (Warmmiete): { $euros } €
home-key-figure-deposit = Застава (Kaution): { $euros } €
home-key-figure-persons = Людей: { $persons }
home-key-figure-from = З якого дня: { $date }
home-key-form-landlord = Житло { $number }: обидві сторони продовжують. Далі – бланк установи (Mietangebot). Його дасть Вам родина. Дані вище. Натисніть тут, коли повернете його. Договір поки не підписуйте.
home-key-form-done = Бланк передано
home-key-form-seeker = Житло { $number }: обидві сторони продовжують. Візьміть в установі ({ $payer }) бланк (Mietangebot) і дайте орендодавцю. Коли його заповнять, ми напишемо. Поки нічого не підписуйте, не платіть і не купуйте.
home-key-letter-how = Житло { $number }: орендодавець передав бланк. Ось лист до установи, німецькою. Впишіть своє ім’я та номер і подайте разом із бланком:
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
home-key-ask-more-jobcenter = Перш ніж платити, запитайте теперішню установу про витрати на переїзд (§ 22(6) SGB II). Хто не має 25 років і виїжджає від батьків, потребує окремої письмової згоди (§ 22(5)). Хто живе в притулку, повідомляє там про переїзд і питає, що для цього потрібно.
home-key-ask-more = Перш ніж платити, запитайте теперішню установу про витрати на переїзд. Якщо живете в притулку, повідомте там про переїзд і запитайте, що для цього потрібно.
home-key-ask = Житло { $number }: тепер подайте бланк і лист до установи ({ $payer }) на новому місці. Просіть письмову згоду та запитайте про заставу. Натисніть тут, коли зробите. Поки нічого не підписуйте, не платіть і не купуйте.
home-key-ask-done = Подано
home-key-ask-landlord = Житло { $number }: дякуємо. Родина тепер іде з бланком до установи. Ви чекаєте до { $date }, як і сказали. До письмової згоди установи договору не підписуйте.
home-key-office-seeker = Житло { $number }: тепер вирішує установа. Орендодавець чекає до { $date }. Нічого не підписуйте, не платіть і не купуйте, доки немає письмової згоди. Що каже установа?
home-key-office-landlord = Житло { $number }: установа має папери й тепер вирішує. Ви чекаєте до { $date }. Що вона скаже, Ви прочитаєте тут.
home-key-office-yes = Так, письмово
home-key-office-spoken = Так, але усно
home-key-office-no = Каже «ні»
home-key-office-wait = Житло { $number }: рахується тільки згода на папері (Zusicherung). Попросіть її в установі й зачекайте, доки отримаєте. До того нічого не підписуйте й не платіть.
home-key-office-refused = Житло { $number }: записано. Збережіть лист із датою. Людина з нашої команди розгляне його з Вами й скаже, що можна зробити. { $when } До того нічого не підписуйте й не платіть.
home-key-office-end = Житло { $number }: сьогодні закінчується час, який Ви хотіли чекати на установу. Відповіді ще немає. Чи чекаєте Ви далі?
home-key-longer-7 = Ще 7 днів
home-key-longer-14 = Ще 14 днів
home-key-longer-no = Більше не чекаю
home-key-longer = Житло { $number }: орендодавець тепер чекає на установу до { $date }.
home-key-office-last = Житло { $number }: орендодавець хотів чекати до { $date }, зараз питаємо, чи чекатиме довше. Зателефонуйте сьогодні до установи. Що вона каже?
## The contract and the key
home-key-contract-seeker = Житло { $number }: установа дала письмову згоду. Тепер можна підписувати договір. Спершу прочитайте його. Застава: щонайбільше три холодні оренди, за бажанням трьома частинами. Платіть на рахунок, ніколи готівкою.
home-key-contract-own = Житло { $number }: обидві сторони продовжують. Далі – договір. Спершу прочитайте його. Застава: щонайбільше три холодні оренди, за бажанням трьома частинами. Платіть на рахунок, ніколи готівкою.
home-key-contract-landlord = Житло { $number }: установа дала письмову згоду. Тепер Ви можете підписати договір із родиною. День переїзду нам назве родина.
home-key-contract-both = Житло { $number }: обидві сторони продовжують. Тепер Ви можете підписати договір із родиною. День переїзду нам назве родина.
home-key-signed = Підписано обома
home-key-day = Житло { $number }: якого дня Ви переїжджаєте?
home-key-day-other = Інший день
home-key-day-typed = Напишіть день, наприклад: 15.01.
home-key-day-unclear = Не вдалося прочитати день протягом року. Напишіть так: 15.01.
home-key-move-seeker = Житло { $number }: Ви переїжджаєте { $date }. Під час передачі ключів запишіть з орендодавцем недоліки, лічильники й ключі. Зареєструйте адресу (Anmeldung) протягом двох тижнів. Якщо живете в притулку, скажіть там цей день.
home-key-move-landlord = Житло { $number }: родина переїжджає { $date }. Під час передачі запишіть разом недоліки, лічильники й ключі. Протягом двох тижнів їй потрібна Ваша довідка (Wohnungsgeberbestätigung).
home-key-moved-yes = Ми вже там живемо
home-key-moved = Житло { $number }: чи маєте Ви ключ і чи вже живете там?
home-key-moved-not = Ще ні
home-key-moved-later = Житло { $number }: записано. Ми запитаємо ще раз. Якщо щось не так, напишіть тут, людина з нашої команди прочитає.
## Living there, and leaving
home-key-home-seeker = Житло { $number } тепер Ваш дім. Ваш пошук завершено. Якщо там щось не так, зараз чи пізніше, напишіть сюди.
home-key-home-landlord = Житло { $number }: родина тепер там живе. Три місяці для Вас є контактна людина з нашої команди. Напишіть сюди або натисніть «{ menu-human }».
home-key-night = Житло { $number }: чи все у Вас там гаразд?
home-key-night-ok = Записано. Якщо щось зміниться, напишіть сюди в будь-який час.
home-key-lives = Ви живете в житлі { $number } з { $date }.
home-key-leave = Виїжджаю звідти
home-key-leave-why = Житло { $number }: Ви зараз виїжджаєте? Яка причина? Орендодавець її не побачить.
home-key-left-found = Інше житло
home-key-left-home = Там щось не так
home-key-left-term = Договір закінчується
home-key-left-other = Інша причина
home-key-stays = Ні, лишаюся
home-key-stays-noted = Записано: Ви й далі живете в цьому житлі, { $number }.
home-key-left-noted = Житло { $number }: записано. Хочете шукати знову? Доки Ваші відповіді ще тут, місце в черзі рахується від старої дати.
home-key-free = Житло { $number }: родина повідомляє, що виїжджає. Чи вільне житло тепер для іншої родини?
home-key-free-yes = Так, вільне
home-key-free-no = Ні
home-key-free-noted = Житло { $number }: дякуємо. Коли підійде родина, ми запитаємо Вас.
home-key-free-not-noted = Житло { $number }: записано, його більше немає в нашому списку. Дякуємо за час, коли там могла жити родина.
## Stepping back
home-key-out = Відмовитися
home-key-out-seeker = Житло { $number }: Ви хочете від нього відмовитися? Ваше місце в черзі лишається.
home-key-out-landlord = Житло { $number }: Ви хочете зупинитися з цією родиною? Вона прочитає, що Ви кажете «ні», без імені та причини.
home-key-out-seeker-no = Так, відмовляюся
home-key-out-landlord-gone = Воно вже не вільне
home-key-out-landlord-no = Не ця родина
home-key-out-keep = Ні, продовжуємо
home-key-out-kept = Житло { $number }: записано, продовжуємо.
home-key-fell-own = Житло { $number }: записано, Ви відмовилися. Ваше місце в черзі лишається, пошук триває.
home-key-fell-seeker = Житло { $number }: далі з ним не виходить. { $reason } Нічого за нього не підписуйте й не платіть. Ваше місце в черзі лишається, пошук триває.
home-key-fell-why-seeker-no = Ви відмовилися.
home-key-fell-why-landlord-no = Так вирішує орендодавець.
home-key-fell-why-landlord-gone = Орендодавець каже, що воно вже не вільне.
home-key-fell-why-waited = Орендодавець більше не чекає на установу.
home-key-fell-why-team = Наша команда це завершила й скаже Вам чому.
home-key-fell-landlord = Житло { $number }: із цією родиною далі не виходить. Житло знову вільне для інших. Коли підійде родина, ми запитаємо Вас.
home-key-fell-gone = Житло { $number }: записано, його більше немає в нашому списку. Ми повідомили родину.
home-key-later = Пізніше
home-key-address-later = Житло { $number }: записано. Без адреси родина не зможе прийти. Наша команда запитає Вас ще раз перед оглядом.
home-key-person = Житло { $number }: Ваша контактна людина до { $date } – { $text }.
home-key-lines-add = Додати два рядки
home-key-lines-ask = Що орендодавцю варто знати про Вашу родину? До 200 знаків: наприклад, робота, школа, захоплення. Без імен, номерів, хвороб і походження. Спершу це прочитає людина з нашої команди.
home-key-lines-unclear = Напишіть до 200 знаків, без імен, номерів та адрес.
home-key-lines-kept = Записано. Людина з нашої команди прочитає це й тоді передасть.
home-key-lines = Житло { $number }: родина додає: «{ $text }»
home-key-obligation = Житло { $number }: чи стоїть у Вашому дозволі обов’язкове місце проживання (Wohnsitzauflage)? Тоді до договору письмово запитайте міграційну службу (Ausländerbehörde), чи можна туди переїхати. Людина з нашої команди допоможе: напишіть сюди.
home-key-lives-landlord = Житло { $number }: з { $date } там живе родина, яка прийшла через нас.
home-key-moved-out = Родина виїхала
home-key-moved-out-noted = Житло { $number }: записано. Ми запитаємо родину. Потім запитаємо Вас, чи житло знову вільне.
### homes: key, end

### homes: match
home-proposal-lead = Добрий день. Для Вас є новина, прочитайте її, будь ласка, без поспіху.
    <b>{ $number }</b>
home-proposal-line = • { $text }
home-proposal-places = { $count ->
        [one] для { $count } людини
        [few] до { $count } людей
        [many] до { $count } людей
       *[other] до { $count } людей
    }
home-proposal-cost-all = { $euros } € на місяць, усе разом
home-proposal-cost-cold = холодна оренда (Kaltmiete) { $euros } €
home-proposal-cost-costs = комунальні (Nebenkosten) { $euros } €
home-proposal-cost-heating = опалення { $euros } €
home-proposal-cost-furniture = меблі { $euros } €
home-proposal-cost-deposit = застава (Kaution) { $euros } €
home-proposal-from = вільне з { $date }
home-proposal-host-nobody = більше там ніхто не живе
home-proposal-host-man-alone = там живе чоловік
home-proposal-host-woman-alone = там живе жінка
home-proposal-host-family = там живе родина
home-proposal-host-shared = це спільна квартира (WG)
home-proposal-registration-yes = реєстрація (Anmeldung) можлива
home-proposal-registration-no = реєстрація (Anmeldung) неможлива
home-proposal-ask = <b>Чи підходить це Вам?</b> Ідеться про { $number }. Людина з нашої команди читала пропозицію. Саме житло ми не бачили.
home-proposal-why = Чому може підійти: { $text }.
home-proposal-alone = Зараз запитуємо лише Вас. Відмова ні на що не впливає.
home-proposal-asked = Одночасно запитуємо { $count ->
        [one] { $count } родину
        [few] до { $count } родин
        [many] до { $count } родин
       *[other] до { $count } родини
    }. Вирішує те, хто чекає довше, а не хто відповість швидше. Відмова ні на що не впливає.
home-proposal-due = Дайте, будь ласка, відповідь до { $moment }.
home-proposal-yes = Так, підходить
home-proposal-no = Ні, не підходить
home-proposal-question = Маю запитання
home-proposal-report = Тут щось не так
home-proposal-tomorrow = Час до завтра
home-proposal-photos = Більше фото
home-proposal-photo = Фото цього житла
home-proposal-remind = Від Вас ще немає відповіді про { $number }. Дайте, будь ласка, відповідь до { $moment }. Потім ми запитаємо наступну родину.
home-proposal-expired = Про { $number } відповіді не було, тому тепер запитуємо наступну родину. Ваше місце в черзі лишається.
home-proposal-accepted = Дякуємо, Ваше «так» про { $number } записано.
home-proposal-waits = Дякуємо, Ваше «так» про { $number } записано. Ми ще запитуємо родину, яка чекає довше. Ви почуєте від нас до { $moment }.
home-proposal-reserve = Про { $number } «так» сказала й родина, яка чекає довше. Ви в списку на це житло. Якщо там не складеться, Ви наступні. Тим часом ми шукаємо для Вас далі.
home-proposal-declined = Дякуємо за відповідь про { $number }. Ваше місце в черзі лишається, шукаємо далі.
home-proposal-reason = Чи хочете сказати, що саме не підійшло? Це допоможе наступного разу.
home-proposal-reason-small = Замале
home-proposal-reason-cost = Задорого
home-proposal-reason-place = Місце
home-proposal-reason-date = Дата
home-proposal-reason-shared = З ким жити
home-proposal-reason-other = Щось інше
home-proposal-reason-none = Без пояснень
home-proposal-wish = Змінити побажання
home-proposal-thanks = Дякуємо, записано. Шукаємо далі.
home-proposal-thanks-wish = Дякуємо, записано. Якщо зміните побажання, далі шукатимемо вже з новим.
home-proposal-over = Відповідь про { $number } уже не потрібна. Ваше місце в черзі лишається, шукаємо далі.
home-proposal-gone = { $number } більше не пропонують. Це не через Вас. Ваше місце в черзі лишається, шукаємо далі.
home-proposal-withdrawn = Родина для { $number } більше не шукає. Тепер запитаємо наступну. Вам нічого робити не потрібно.
home-proposal-once = Подовжити час можна лише один раз. Дайте, будь ласка, відповідь про { $number } до { $moment }.
home-proposal-extended = Добре. Тепер на відповідь про { $number } є час до { $moment }.
home-proposal-call = Ми писали Вам тричі, і відповіді не було. Чи шукаєте Ви ще житло? Досить короткого повідомлення в чаті. Без нього ми поки більше не питаємо. Ваше місце в черзі лишається.
home-proposal-paused = Поки що ми самі більше не пишемо. Ваше місце в черзі лишається. Будь-яке Ваше повідомлення тут усе відновить.
home-fit-state = воно в нашому списку
home-fit-size = місця вистачає для всіх
home-fit-area = площі достатньо
home-fit-region = земля, яку Ви хотіли
home-fit-obligation = це там, де Ви маєте жити
home-fit-window = дата підходить
home-fit-term = строк підходить
home-fit-rent = оренда в межах Вашої суми
home-fit-pets = тварини дозволені
home-fit-step-free = без сходинок
home-fit-smoking = курити можна
home-fit-children = дітям раді
home-fit-kind = вид житла
home-fit-women = лише для жінок
home-fit-host = хто там живе
home-fit-step-free-there = без сходинок
home-fit-full = розмір саме для Вас
home-fit-language = є спільна мова
home-fit-daily = школа, курси чи робота поруч
home-fit-rent-left = оренда значно нижча за Вашу суму
home-fit-furnished = з меблями
home-miss-state = зараз не пропонують
home-miss-size = кількість людей
home-miss-area = площа на всіх
home-miss-region = місце
home-miss-obligation = обов’язок жити в певному місці (Wohnsitzauflage)
home-miss-window = дата
home-miss-term = строк
home-miss-rent = оренда
home-miss-pets = тварина
home-miss-step-free = сходинки
home-miss-smoking = куріння
home-miss-children = без дітей
home-miss-kind = вид житла
home-miss-women = лише для жінок
home-miss-host = хто там живе
home-miss-identity = Вашу особу ще ніхто не підтвердив
home-miss-landlord = особу орендодавця ще ніхто не підтвердив

### homes: staff, for landlords

home-staff-entered = <b>Ваше житло записано: { $number }.</b>
    { $facts }
    Це записав для Вас хтось із нашої команди. Якщо щось не так, будь ласка, напишіть сюди.

### homes: ledger (who was asked, figures)
command-fair = Як розподіляють житло
home-fair = <b>Як розподіляють житло</b>
    Житло показують тим, кому воно підходить. Серед тих, хто каже «так», першими йдуть ті, хто чекає найдовше. Швидкість нічого не вирішує.
home-fair-waiting = Ви чекаєте з { $date }, { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }.
home-fair-own = <b>Що було для Вас</b>
home-fair-none = Досі Вам не показали жодного житла. Коли покажуть, це буде тут.
home-fair-search = пошук почався
home-fair-proposed = показано Вам
home-fair-passed-over = запитали інших
home-fair-accepted = Ваша відповідь: так
home-fair-declined = Ваша відповідь: ні
home-fair-expired = відповіді вчасно не було
home-fair-won = Ви перші в черзі, ми запитали орендодавця
home-fair-landlord-no = орендодавець каже ні
home-fair-confirmed = обидві сторони згодні
home-fair-moved-in = заселення
home-fair-fallen = не склалося
home-fair-left = виїзд
home-fair-search-ended = пошук завершено
home-fair-why-tie = така сама дата в черзі, житло краще підходило іншим
home-fair-why-identity = ми ще не бачили, хто Ви
home-fair-why-holds = тоді Вас питали про інше житло
home-fair-why-urgent = тоді у Вас було відкрите термінове звернення
home-fair-why-held = людина з команди тоді призупинила пропозиції для Вас
home-fair-bands = <b>Чому хтось певний час має пріоритет</b>
    Двоє людей з нашої команди мають погодитися, і це завершується у визначений день. Причини:

### broadcasts: what people read
## A message to many, its buttons, and which of them one gets
broadcast-topic-homes = Житло
broadcast-topic-offices = Установи й право
broadcast-topic-courses = Курси
broadcast-topic-nearby = Допомога поруч
broadcast-topic-warnings = Застереження
broadcast-topic-service = Як ми працюємо
broadcast-topic-renting = Здавання житла
broadcast-head = Це повідомлення від { $operator }, його надіслано одразу багатьом людям. Тема: { $topic }.
broadcast-corrected = Текст змінено { $date }.
broadcast-answer = Відповісти
broadcast-leave = Без цієї теми
broadcast-back = Знову надсилати
broadcast-answer-write = Напишіть, будь ласка, відповідь наступним повідомленням. Її прочитає людина з нашої команди й побачить поруч цей текст.
broadcast-answer-passed = Вашу відповідь передано нашій команді, звернення #{ $number }. { $when }
broadcast-answer-old = Цього тексту в нас уже немає. Напишіть, будь ласка, нам просто сюди, або натисніть кнопку.
broadcast-left = Тема «{ $topic }»: таких повідомлень, які йдуть багатьом людям, більше не буде. Усе інше лишається, як було: і пошук житла, і Ваші звернення. Усі теми: /messages.
broadcast-back-done = Тема «{ $topic }»: такі повідомлення знову надходитимуть. Усі теми: /messages.
broadcast-taken-back = Наша команда відкликала це повідомлення. Нічого робити не потрібно.
broadcast-test = Це проба для команди. Нижче те, що прочитають люди, кожною мовою. Нікому іншому це ще не надіслано.
broadcast-test-over = Це посилання більше не діє. Нове можна отримати у Slack.
broadcast-test-button = Це кнопка проби: у справжньому повідомленні вона діє.
command-messages = Які повідомлення мені надходять
messages-list = Про що Вам писати, коли ми пишемо одразу багатьом? Натисніть, щоб змінити.
    Відповіді Вам, пропозиції житла й дати надходять завжди.
messages-on = { $topic }: так
messages-off = { $topic }: ні
mydata-left-out = Теми розсилок, які Вам не надходять: { $topics }
data-broadcasts = Повідомлення, надіслані багатьом
privacy-broadcasts = Повідомлення багатьом людям: кому їх надіслано, { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } після кінця. Теми, від яких Ви відмовилися: доки Ви цього не зміните.

### Well-being checks (R30)
## The agreement
consent-check-ins = <b>Чи можна інколи питати, як Вам живеться?</b>
    Кілька разів за час проживання і перед кінцем договору: кілька кнопок, кожну можна пропустити. Відповіді видаляються за 30 днів. Поки Ви згодні, відповіді про пошук залишаються, щоб він міг тривати. Житло ніколи від цього не залежить.
consent-host-check-ins = <b>Чи можна інколи питати, як ідуть справи?</b>
    Кілька разів і перед кінцем договору: п’ять запитань, кожне можна пропустити. Відповіді читає лише наша команда, за 30 днів вони видаляються. Договір ніколи від цього не залежить.
consent-name-check-ins = запитання про те, як Вам живеться в житлі
consent-name-host-check-ins = запитання про те, як справи з мешканцями
consent-withdraw-check-ins = Запитання: припинити
consent-withdraw-host-check-ins = Оренда: припинити
consent-man-alone = <b>Запитання щодо Вашого пошуку.</b>
    Чи можна показувати Вам також кімнати, де більше ніхто не живе, крім одного чоловіка? Без Вашого бажання їх не показують. Згоду можна забрати будь-коли. Якщо ні, усе лишається, як є.
consent-name-man-alone = кімнати в житлі, де чоловік живе сам
consent-withdraw-man-alone = Такі кімнати: не треба
care-agreed = Записано. Відкликати можна будь-коли: /checkin
care-agreed-on = Записано. Перші запитання прийдуть { $date } або трохи пізніше. Відкликати можна будь-коли: /checkin
care-refused = Добре, запитань не буде. Житло від цього не залежить. Писати сюди можна будь-коли, змінити рішення – тут: /checkin
care-stopped = Записано. Запитань більше не буде, Ваші відповіді видалено. Житло від цього не залежить. Змінити рішення можна тут: /checkin
command-checkin = Як мені живеться в житлі
privacy-checkins = Ваші відповіді про житло: { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }, далі лише числа без імені. Поки Ви згодні на запитання й живете там, залишаються й відповіді про пошук.
## The first words, and later
care-open = Як Вам живеться в цьому житлі? Чи можете Ви зараз вільно відповідати?
care-open-host = Як справи з житлом { $number }? Чи є у Вас зараз хвилина?
care-remind = Як Вам живеться в цьому житлі? Питаємо вдруге й більше не будемо. Чи можете Ви зараз вільно відповідати?
care-remind-begun = Як Вам живеться в цьому житлі? Кілька запитань ще без відповіді. Можна продовжити з того самого місця.
care-b-later = Пізніше
care-b-call = Зателефонуйте мені
care-b-go-on = Продовжити
care-b-now = Відповісти зараз
care-b-stop = Більше не питати
care-later-noted = Добре. Запитаємо ще раз { $date }.
care-later-form = Добре. Ще кілька днів можна продовжити: кнопкою або командою /checkin.
care-looks = Добре, зараз більше не питаємо. Людина з нашої команди подивиться, як справи. { $when }
care-over = Ці запитання вже закінчилися.
care-done = Дякуємо. За { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } Ваші відповіді буде видалено. Наступні запитання: { $date } або трохи пізніше.
care-done-last = Дякуємо. За { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } Ваші відповіді буде видалено. Інших запитань не заплановано. Писати сюди можна будь-коли.
care-orange = Дякуємо. Ваша відповідь уже в нашої команди, номер #{ $number }. { $when }
care-lines = Хочете поговорити з кимось раніше? Це не наша команда, але там зараз приймають дзвінки:
care-counselling = Інколи допомагає розмова з кимось не з нашої команди. Наприклад, тут:
care-yellow = Чи написати Вам про це? Напише людина з нашої команди.
care-yellow-no = Добре. Писати сюди можна будь-коли.
care-noted = Записано.
care-here = Одне запитання про цей чат: чи можна нашій команді писати Вам сюди?
care-b-here = Так, пишіть сюди
care-b-here-no = Краще не сюди
care-none = Ці запитання ми ставимо тим, хто живе в житлі, знайденому через нас, і тим, хто таке житло здає. Зараз для Вас їх немає.
care-next = Наступні запитання про житло прийдуть { $date } або трохи пізніше. Відповісти можна й зараз.
care-next-none = Запитань про житло не заплановано. За бажання можна відповісти зараз.
care-search-on = Записано. Ваш пошук знову триває, місце в черзі рахується, як і раніше, з { $waiting }. Житло потрібне до кінця Вашого договору.
care-search-gone = Колишні відповіді видалено. Новий пошук починається з кількох запитань.
care-title = Повідомлення про дату, яку Ви, можливо, вже десь бачили раніше.
    Захист за § 24 діє до { $date }. Що буде потім, ще не вирішено (станом на { $since }). Якщо у Вас інший дозвіл на проживання, дивіться дату на картці. Зараз нічого робити не треба.
care-unclear = Натисніть, будь ласка, одну з кнопок або «{ form-skip }».
care-words-given = написано
## What a household is asked
care-promised = Чи отримали Ви ключ і все, що було обіцяно?
care-promised-name = Ключ і обіцяне
care-b-promised-yes = Так
care-b-promised-partly = Не зовсім
care-b-promised-no = Немає ключа чи житла
care-safe = Наскільки безпечно Вам у цьому житлі? 1 – зовсім ні, 5 – дуже безпечно.
care-safe-name = Безпечно
care-b-safe-now = Мені загрожує небезпека
care-privacy = Чи можете Ви побути на самоті за дверима, що замикаються? 1 – ніколи, 5 – завжди.
care-privacy-name = Можливість побути на самоті
care-housing = Яке це житло загалом? 1 – дуже погане, 5 – дуже добре.
care-housing-name = Житло
care-being = Як Вам тут живеться? 1 – дуже погано, 5 – дуже добре.
care-being-name = Як живеться
care-b-being-talk = Хочу поговорити
care-defects = Що не працює? Позначте все, що знаєте, потім «{ form-done }».
care-defects-name = Не працює
care-b-defects-none = Усе працює
care-b-defects-heating = Немає опалення
care-b-defects-water = Немає води
care-b-defects-power = Немає світла
care-b-defects-lock = Двері не замикаються
care-b-defects-mould = Пліснява, вогкість
care-papers = Що ще не вирішено? Позначте все, що знаєте, потім «{ form-done }».
care-papers-name = Не вирішено
care-b-papers-none = Усе вирішено
care-b-papers-registration = Реєстрація
care-b-papers-confirmation = Довідка про житло
care-b-papers-rent = Оренда
care-b-papers-office = Установа
care-stay = Як довго Ви можете тут жити, наскільки Вам відомо?
care-stay-name = Жити тут можна
care-b-stay-contract = Як у договорі
care-b-stay-longer = Довше
care-b-stay-shorter = Не так довго
care-b-stay-week = Менше ніж 7 днів
care-b-stay-unknown = Не знаю
care-talk = Чи хочете Ви, щоб Вам написала людина з нашої команди?
care-talk-name = Бажання поговорити
care-b-talk-yes = Так
care-b-talk-no = Ні
care-plan = Що Ви плануєте, коли закінчиться договір?
care-plan-name = Після договору
care-b-plan-stay = Можемо залишитися
care-b-plan-found = Є інше житло
care-b-plan-search = Потрібне житло
care-b-plan-unknown = Ще не знаємо
care-words = Що ще нам варто знати? Напишіть тут, це прочитає людина з нашої команди. Або натисніть «{ form-skip }».
care-words-name = Своїми словами
## What a landlord is asked
care-host-well = Чи все гаразд із мешканцями у Вашому житлі?
care-host-well-name = Усе гаразд
care-b-host-well-well = Так, усе гаразд
care-b-host-well-mostly = Здебільшого
care-b-host-well-no = Ні
care-host-contact = Який у Вас зв’язок із мешканцями?
care-host-contact-name = Зв’язок
care-b-host-contact-often = Говоримо часто
care-b-host-contact-seldom = Говоримо інколи
care-b-host-contact-none = Його немає
care-b-host-contact-trouble = Складний
care-host-settle = Що треба вирішити? Позначте все, що знаєте, потім «{ form-done }».
care-host-settle-name = Треба вирішити
care-b-host-settle-none = Нічого
care-b-host-settle-money = Оренда чи витрати
care-b-host-settle-house = Спільне життя
care-b-host-settle-papers = Папери, установа
care-b-host-settle-repairs = Ремонт
care-host-stay = Як довго мешканці ще можуть там жити?
care-host-stay-name = Можуть жити
care-b-host-stay-contract = Як у договорі
care-b-host-stay-longer = Довше
care-b-host-stay-shorter = Не так довго
care-b-host-stay-week = Менше ніж 7 днів
care-b-host-stay-unknown = Ще не знаю
care-host-talk = Чи хочете Ви поговорити з людиною з нашої команди?
care-host-talk-name = Бажання поговорити
care-b-host-talk-yes = Так
care-b-host-talk-no = Ні

## Courses, meetings and partner bodies
command-programmes = Курси й зустрічі
command-partner = Для громад і організацій
menu-programmes = Курси й зустрічі
programme-list = { $count ->
        [one] Зараз для Вас є { $count } пропозиція.
        [few] Зараз для Вас є { $count } пропозиції.
        [many] Зараз для Вас є { $count } пропозицій.
       *[other] Зараз для Вас є { $count } пропозиції.
    }
programme-as-partner = Ви тут від: { $name }.
programme-none = Зараз для Вас немає жодного курсу чи зустрічі. Подивитися знову можна в будь-який день: /programmes
programme-more = Ще пропозицій: { $count }.
programme-card =
    <b>{ $title }</b>
    { $text }
    { $facts }
programme-in-de = Цей текст є лише німецькою.
programme-in-en = Цей текст є лише англійською.
programme-kind-kick-off = Перша зустріч: { $at }
programme-kind-date = Зустріч: { $at }
programme-kind-closing = Остання зустріч: { $at }
programme-more-dates = { $count ->
        [one] і ще { $count } дата
        [few] і ще { $count } дати
        [many] і ще { $count } дат
       *[other] і ще { $count } дати
    }
programme-repeats = Повторюється. Наступні дати: { $rows }
programme-where = Місце: { $place }
programme-online-later = Онлайн. Посилання буде тут, коли Ви матимете місце.
programme-online = Онлайн: { $link }
programme-link = Докладніше: { $link }
programme-free = Безкоштовно
programme-fee = Ціна: { $euros } €
programme-reduced = Знижена ціна: { $euros } €
programme-reduced-sponsor = Знижена ціна: { $euros } €. Решту платить { $name }.
programme-until = Записатися можна до: { $date }
programme-seats = Вільних місць: { $count }
programme-full = Усі місця зайняті. У черзі: { $count }
programme-by = Проводить: { $name }
programme-yours-taken = Місце за Вами.
programme-yours-waiting = Ви в черзі, Ваше місце в ній: { $number }.
programme-yours-offered = Для Вас звільнилося місце. Підтвердьте його до: { $until }.
programme-b-register = Записатися
programme-b-wait = Стати в чергу
programme-b-remind = Нагадати про запис
programme-b-calendar = Файл для календаря
programme-b-leave = Віддати місце
programme-b-leave-list = Вийти з черги
programme-b-leave-yes = Так, віддати
programme-b-keep = Ні, залишити
programme-b-seat = Так, прийду
programme-b-not-seat = Ні, не зможу
programme-b-show = Показати
programme-b-others = Інші пропозиції
programme-b-more = Ще { $count }
programme-b-words = Додати слова
programme-b-reduced-yes = Знижена ціна
programme-b-reduced-no = Повна ціна
programme-b-notes-nothing = Нічого
programme-form-name = Під яким ім’ям Вас записати? Це ім’я побачать { $operator } і організатор.
programme-form-name-name = Ім’я
programme-form-name-unclear = Напишіть, будь ласка, ім’я, від 2 до 80 знаків.
programme-form-reduced = Яка ціна для Вас? Чи підходить знижена, вирішує організатор.
programme-form-reduced-name = Ціна
programme-form-reduced-unclear = Натисніть, будь ласка, одну з кнопок.
programme-form-notes = Що має знати організатор, наприклад про переклад чи дітей? До 300 знаків. Без хвороб, будь ласка.
programme-form-notes-name = Примітка
programme-form-notes-unclear = Напишіть, будь ласка, до 300 знаків або натисніть «{ programme-b-notes-nothing }».
programme-form-summary =
    <b>Так Вас запишуть:</b>
    { $answers }
    Це прочитають { $operator } і організатор.
programme-form-sent = Анкету надіслано.
programme-gone = Запис на цю пропозицію закрито. Інші є у списку.
programme-taken =
    Місце за Вами: <b>{ $title }</b>
    { $facts }
programme-calendar = Ті самі дати для Вашого календаря.
programme-waiting = <b>{ $title }</b>: усі місця зайняті. Ви в черзі, Ваше місце в ній: { $number }. Коли місце звільниться, я напишу Вам.
programme-seat-free = Для Вас звільнилося місце: <b>{ $title }</b>. Підтвердьте його до: { $until }. Потім воно перейде до наступної людини в черзі.
programme-seat-over = Час підтвердити місце минув: <b>{ $title }</b>. Воно перейшло до наступної людини. Ви можете знову стати в чергу.
programme-no-seat = <b>{ $title }</b>: заняття вже почалися, місце не звільнилося. У списку очікування Вас більше немає.
programme-leave-ask = Справді віддати місце: <b>{ $title }</b>? Воно одразу перейде до наступної людини.
programme-left = Вас більше немає у списку: <b>{ $title }</b>.
programme-about = Це про пропозицію з нашого списку, на яку Ви записалися раніше.
programme-cancelled = Скасовано: <b>{ $title }</b>. Так повідомляє { $name }. Вам нічого не потрібно робити.
programme-date-off = Одна дата не відбудеться: <b>{ $title }</b>, { $at }. Решта дат залишаються.
programme-date-moved = Одну дату перенесли: <b>{ $title }</b>. Спочатку було: { $date }. Тепер: { $at }. Решта дат залишаються.
programme-changed =
    Є зміни: <b>{ $title }</b>. Тепер так:
    { $facts }
programme-soon =
    Нагадування про дату, яку Ви обрали у нашому списку зустрічей:
    { $rows }
programme-remind-set = Добре. Я нагадаю: { $date }.
programme-remind = Нагадування, про яке Ви просили. Запис відкритий до: { $date }. <b>{ $title }</b>
programme-rate = Як Вам сподобалося: <b>{ $title }</b>? 1 означає погано, 5 дуже добре. Відповідь показують без імені.
programme-rated = Дякуємо. Ваша оцінка: { $stars } з 5.
programme-rate-write = Напишіть, що було добре, а що ні. Ваше наступне повідомлення потрапить лише сюди.
programme-rate-thanks = Дякуємо. Ваші слова збережено.
privacy-registrations = { $days ->
        [one] Що Ви брали участь у курсі чи зустрічі, після завершення: { $days } день.
        [few] Що Ви брали участь у курсі чи зустрічі, після завершення: { $days } дні.
        [many] Що Ви брали участь у курсі чи зустрічі, після завершення: { $days } днів.
       *[other] Що Ви брали участь у курсі чи зустрічі, після завершення: { $days } дні.
    }
privacy-partners = { $days ->
        [one] Дані установи, якій відмовлено у співпраці: { $days } день.
        [few] Дані установи, якій відмовлено у співпраці: { $days } дні.
        [many] Дані установи, якій відмовлено у співпраці: { $days } днів.
       *[other] Дані установи, якій відмовлено у співпраці: { $days } дні.
    }
data-programmes = Курси, зустрічі та співпраця
partner-about = Тут реєструються громади, установи й організації, які працюють з людьми з України. Ви зможете бачити пропозиції для фахівців і отримувати наші повідомлення. Чужих звернень Ви не бачите.
partner-b-open = Ми працюємо в цій галузі
partner-b-begin = Зареєструватися
partner-b-leave = Вийти зі списку
partner-b-leave-yes = Так, вийти
partner-b-stay = Ні, залишитися
partner-b-kind-municipal = Громада або відомство
partner-b-kind-civil = Об’єднання, ініціатива
partner-b-kind-other = Інша установа
partner-form-kind = Що це за установа?
partner-form-kind-name = Установа
partner-form-kind-unclear = Натисніть, будь ласка, одну з кнопок.
partner-form-organisation = Як вона називається?
partner-form-organisation-name = Назва
partner-form-organisation-unclear = Напишіть, будь ласка, назву, від 2 до 120 знаків.
partner-form-land = У якій федеральній землі вона працює?
partner-form-land-name = Федеральна земля
partner-form-land-unclear = Натисніть, будь ласка, на одну землю.
partner-form-town = У якому місті?
partner-form-town-name = Місто
partner-form-town-unclear = Напишіть, будь ласка, місто, від 2 до 120 знаків.
partner-form-role = Що Ви там робите? Наприклад: координація інтеграції.
partner-form-role-name = Завдання
partner-form-role-unclear = Напишіть, будь ласка, від 2 до 120 знаків.
partner-form-summary =
    <b>Так ми це запишемо:</b>
    { $answers }
    Вирішує людина з команди.
partner-form-sent = Анкету надіслано.
partner-asked = Запит отримано: <b>{ $name }</b>. Людина з команди подивиться його в робочі години ({ $hours }) і відповість тут.
partner-confirmed = Вас додано до списку партнерів: <b>{ $name }</b>. Пропозиції для Вас: /programmes. Вийти можна в будь-який день: /partner
partner-refused = Ми не можемо додати до списку: <b>{ $name }</b>. Причина: { $reason }. Якщо це помилка, напишіть людині з команди.
partner-refused-unknown = ми не змогли з’ясувати, що Ви представляєте цю установу
partner-refused-field = ця установа не працює в нашій галузі
partner-refused-place = ця установа працює не в нашому регіоні
partner-refused-still = Цю установу не додано: <b>{ $name }</b>. Знову зареєструватися можна через { $days } днів після відмови. Раніше може допомогти людина.
partner-is = <b>{ $name }</b> ({ $kind }) є у нашому списку. Ви бачите пропозиції для фахівців.
partner-leave-ask = Справді вийти? Дані Вашої установи буде видалено.
partner-left = Вашу установу видалено з нашого списку.

## Quiet mode: in the chat it is called "short messages", and nothing tells what else it is for
quiet-note = Для Вас є нотатка.
quiet-show = Показати
quiet-show-number = Показати номер
quiet-clear = Прибрати повідомлення
quiet-cleared = Прибрано все, що тут написано від мене за останні два дні. Старіше і Ваші власні повідомлення можете видалити в цьому чаті лише Ви.
quiet-note-old = Того, що тут було, вже не збережено. Наша команда може надіслати це ще раз.
quiet-file = Ось файл.
quiet-neutral = Дякую, занотовано.
quiet-watched = Телефон бачать інші
quiet-settings = Короткі повідомлення
quiet-about = <b>Короткі повідомлення</b>: номери й адреси з’являються лише після натискання. Без запиту я пишу тільки про дати, строки й термінове. Вимкнути це можна будь-коли. Цей текст зникне з чату через { $minutes } хв.
quiet-on = Увімкнути
quiet-off = Вимкнути
quiet-is-on = Короткі повідомлення ввімкнено. Щоб знову відкрити це налаштування, напишіть /quiet. Сама команда одразу зникне з чату.
quiet-off-ask = Вимкнути короткі повідомлення? Тоді тут знову все показуватиметься повністю.
quiet-off-done = Короткі повідомлення вимкнено.
quiet-word = Додати слово
quiet-word-ask = Оберіть буденне слово, наприклад назву фрукта. Якщо колись напишете тільки його, ми одразу покличемо команду, а в чаті буде звичайна відповідь. Ніхто Вам тоді не дзвонить. Напишіть слово зараз, я приберу його з чату.
quiet-word-unfit = Це слово може трапитися випадково. Будь ласка, оберіть інше: щонайменше чотири літери, не місто, не вітання, не число.
quiet-word-saved = Збережено. Слова тут ніде не видно. Воно зникне, коли Ви це вимкнете.
quiet-suggested = <b>Про налаштування цього чату</b>: наша команда радить короткі повідомлення. Номери й адреси тоді з’являються лише після натискання. Вмикаєте це тільки Ви, вимкнути можна будь-коли.

## The way to the key waits for a decision about a report
home-report-many = Сьогодні від Вас уже кілька повідомлень ({ $count }), і люди їх переглядають. Якщо є ще щось, скажіть, будь ласка, людині з команди.
home-key-hold = Житло { $number }: наша команда ще раз дивиться на цю пропозицію. Доти нічого не відбувається. Будь ласка, нічого не підписуйте й не платіть.
home-key-hold-landlord = Житло { $number }: наша команда тут дещо з’ясовує. Доти нічого не відбувається, і нічого не втрачається. Ми Вам напишемо.
home-key-hold-viewing = <b>Повідомлення про Ваш шлях до нового житла:</b> огляд житла { $number } поки не відбудеться. Будь ласка, не йдіть туди, доки ми не напишемо.
home-key-hold-over = Житло { $number }: усе йде далі з того ж місця.

## A home whose household is nobody of ours any more
home-key-free-ask = Житло { $number }: там хтось живе чи воно вільне для іншої родини? Ми питаємо, щоб наш список був правильний.
home-key-free-lives = Там живуть
home-key-free-off = Прибрати зі списку
home-key-free-lives-noted = Житло { $number }: занотовано. Ми запитаємо знову за пів року.

## How long it took others until they moved in
usual-unknown = Скільки це зазвичай триває, ми ще не знаємо.
usual-others = Інші, хто вже заселився, зазвичай чекали від { $from } до { $weeks } { $weeks ->
        [one] тижня
        [few] тижнів
        [many] тижнів
       *[other] тижня
    }.
usual-alike = Ті, хто заселився приблизно таким самим складом, зазвичай чекали від { $from } до { $weeks } { $weeks ->
        [one] тижня
        [few] тижнів
        [many] тижнів
       *[other] тижня
    }.
