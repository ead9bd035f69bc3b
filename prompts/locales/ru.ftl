### reviewed_by: nobody yet
### Russian. For the people we write to; keys `desk-*` are for staff and exist in German and English only.

## Languages, each in its own script
language-uk = Українська
language-ru = Русский
language-de = Deutsch
language-en = English
language-choose = На каком языке Вам удобнее?
language-changed = Теперь я пишу Вам по-русски.

## First contact (R6)
greeting = Добрый день. Я программа, за которую отвечает { $operator }. Здесь работают люди: { $hours }. Это бесплатно. Мы никогда не просим денег, PIN-кодов или фото паспорта.
greeting-menu = Чем мы можем помочь? Нажмите кнопку или напишите своими словами.
menu-home = Ищу жильё
menu-question = У меня вопрос
menu-human = Поговорить с человеком
menu-offer = Предлагаю жильё
menu-danger = Опасность? 112 · 110
menu-language = Язык
menu-continue = Продолжить анкету
question-ask = Напишите, пожалуйста, вопрос своими словами. Лучше один вопрос в одном сообщении.
    В любой момент можно обратиться к человеку.

## Commands shown in Telegram's menu
command-menu = Главное меню
command-human = Поговорить с человеком
command-language = Сменить язык
command-privacy = Что мы храним и как долго
command-mydata = Показать данные обо мне
command-unsend = Отозвать сообщение
command-delete = Удалить мои данные
command-help = Как это работает
help = Напишите вопрос или нажмите кнопку. { -danger-short } Человек из нашей команды: /human. Как идут дела: /status. Ваши ответы: /profile. Остановить: /stop. Язык: /language. Ваши данные: /privacy.
-danger-short = При опасности звоните 110 (полиция) или 112 (скорая помощь, пожарные).

## Call centre: people who want to be rung
command-call = Попросить о звонке
call-b-open = Позвоните мне
call-b-contact = Отправить мой номер
call-b-never = Не нужно
call-b-mine = Да, этот номер
call-b-number = Отправить другой номер
call-b-say-yes = Да, можно
call-b-say-no = Нет, только мне
call-b-earlier = ‹ Раньше
call-b-later = Позже ›
call-b-change = Другое время
call-b-cancel = Отменить
call-b-topic-home = Поиск жилья
call-b-topic-office = Ведомство или письмо
call-b-topic-contract = Договор или аренда
call-b-topic-living = Жильё, где я сейчас
call-b-topic-other = Что-то другое
call-known = Можно звонить Вам по номеру, который у нас уже есть? Он заканчивается на { $number }.
call-number = По какому номеру Вам звонить? Нажмите внизу «{ call-b-contact }» или напишите номер. Номера других стран пишите с + и кодом страны.
call-number-kept = Номер сохранён. Его видит только тот, кто Вам звонит.
call-number-not-now = Хорошо, номер не нужен. Если передумаете: /call
call-number-unclear = Не удалось прочитать номер. Напишите только номер, с кодом города или оператора. Номера других стран – с + и кодом страны.
call-number-short = Это короткий номер службы. Напишите, пожалуйста, номер Вашего телефона.
call-number-costly = На такой номер мы не звоним: он платный или переадресует звонок. Напишите, пожалуйста, мобильный или домашний номер.
call-number-several = Здесь несколько номеров. Напишите, пожалуйста, один.
call-number-foreign = Это Ваш собственный номер? Контакты других людей мы не храним. Нажмите внизу «{ call-b-contact }» или напишите Ваш номер.
call-country = В какой стране этот номер?
call-say = Если трубку возьмёт кто-то другой, можно ли сказать, кто звонит?
call-language = На каком языке Вам удобно говорить?
call-topic = О чём примерно будет разговор?
call-times = <b>{ $date }: когда Вам удобно?</b>
    Мы звоним в течение { $minutes } мин. от выбранного времени.
call-none = В ближайшие дни свободного времени нет. Ваше обращение #{ $number } уже у нашей команды. { $when }
call-just-taken = Это время только что заняли. Выберите, пожалуйста, другое.
call-booked = <b>Записано: { $moment } – { $until }.</b>
    В это время позвонит человек из нашей команды. Язык: { $language }. Номер Вашего обращения: #{ $number }. Если никто не ответит, мы попробуем ещё два раза.
call-cancelled = Отменено: { $moment }. Ваше обращение остаётся у нас, писать сюда можно в любое время.
call-soon = Напоминание: сегодня в { $time }, как договорились. Если неудобно, выберите другое время.
call-late = До { $time } мы не успели позвонить, это наша вина. Новое время: { $moment }. Если оно неудобно, выберите другое.
call-late-again = До { $time } мы снова не позвонили. Простите, это наша вина. Третье время сами не обещаем: выберите удобное или просто подождите, команда видит Ваше обращение #{ $number }.
call-tried = В { $time } мы пробовали связаться с Вами. Следующая попытка: { $moment }. Если неудобно, выберите другое время.
call-agreed = Записано: { $moment }, как Вы только что договорились. Если неудобно, выберите другое время.
call-given-up = Мы пробовали три раза, последний раз в { $time }. Ваше обращение #{ $number } остаётся открытым. Пишите сюда или выберите новое время.
call-wrong = Похоже, номер, который у нас есть, не Ваш. Хотите отправить другой? Ваше обращение #{ $number } остаётся открытым.
call-red = В опасности звоните сами: 110 или 112. Не ждите нас. Наша команда видит, что Вы просите позвонить. Номер можно отправить кнопкой внизу.
call-red-kept = Номер сохранён, наша команда теперь его видит.
mydata-phone = Номер телефона, по которому Вам звонят, заканчивается на { $number }
mydata-call = Договорённость о звонке: { $moment }
data-calls = Звонки: Ваш номер, о чём договорились и когда мы звонили

## Notice (R7)
notice = <b>Прежде чем начать</b>
    Мы спрашиваем, кто будет жить с Вами и что важно, чтобы найти жильё.
    Это читают { $operator } и помощники в Slack. В Telegram нет сквозного шифрования.
    Арендодатель видит имя и телефон только после Вашего «да» ему.
    Удаляем через { $profileDays ->
        [one] { $profileDays } день
        [few] { $profileDays } дня
        [many] { $profileDays } дней
       *[other] { $profileDays } дня
    } после поиска или по просьбе: /mydata
    Отказ от дополнительного не уменьшает шансов.
notice-go-on = Дальше
notice-questions-only = Только вопросы, человек
notice-full-text = Полный текст
notice-without = Хорошо. Задавать вопросы здесь можно в любое время. Если потом будете искать жильё, нажмите «{ menu-home }».
privacy = <b>Что мы храним и как долго</b>
    { $retention }

    Ответственная организация: { $operator }, { $address }
    Защита данных: { $contact }
    Полный текст о защите данных: { $privacyUrl }
privacy-inbox = То, что Вы присылаете, в том виде, как оно пришло: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после обработки. Если наша программа не справилась: { $poisonedDays ->
        [one] { $poisonedDays } день
        [few] { $poisonedDays } дня
        [many] { $poisonedDays } дней
       *[other] { $poisonedDays } дня
    }.
privacy-dedupe = Номер, по которому видно, что сообщение уже обработано: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-outbox = То, что мы Вам отправили, в том же виде: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-contacts = Когда мы писали Вам первыми, и коды для совместного поиска: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-form = Ваши ответы и пожелания: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после конца поиска. Пока Вы ищете жильё, они хранятся.
privacy-case = Ваша переписка с командой: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после закрытия обращения, здесь и в Slack. Номер, тема и итог остаются.
privacy-red = То же для срочных обращений: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после закрытия.
privacy-loose = Сообщения, на которые ответила сама программа: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-questions = Вопросы, на которые у программы не было ответа, чтобы улучшить ответы: { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
    } после последнего такого вопроса.
privacy-buttons = Что означают кнопки под нашими сообщениями: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-staff = Запись о том, кто в команде открывал или менял Ваше обращение: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
privacy-copy = Копии нашей базы данных: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.

## The form engine
form-back = Назад
form-done = Готово
form-yes = Да
form-no = Нет
form-unknown = Не знаю
form-progress = Вопрос { $step } из { $steps }
form-left = { $count ->
        [one] Нужен ещё { $count } ответ
        [few] Нужны ещё { $count } ответа
        [many] Нужно ещё { $count } ответов
       *[other] Нужно ещё { $count } ответа
    }
form-left-extra = { $count ->
        [one] По желанию: ещё { $count } вопрос
        [few] По желанию: ещё { $count } вопроса
        [many] По желанию: ещё { $count } вопросов
       *[other] По желанию: ещё { $count } вопроса
    }
form-chosen = Ваш ответ: { $answer }
form-noted = Записано. { $answers }
form-resume = Мы остановились на этом вопросе. Можно продолжить сейчас или позже.
form-save = Сохранить
form-change = Изменить ответ
form-which = Какой ответ Вы хотите изменить?

## The five questions (R8)
form-intake-adults = Сколько взрослых (от 18 лет) будет жить в этом жилье? Посчитайте и себя, если Вам уже есть 18.
form-intake-adults-unclear = Не удалось понять число. Напишите его, пожалуйста, цифрой, например: 2
form-intake-adults-who = Кто из них ребёнок, а кто взрослый? Напишите, пожалуйста, только число взрослых (от 18 лет), например: 2
form-intake-adults-name = Взрослые
form-intake-children = Сколько лет каждому ребёнку? Нажмите возраст отдельно для каждого ребёнка, потом «{ form-done }». Ребёнок, который ещё не родился, тоже считается. Или напишите возраст, например: 3, 7
form-intake-children-unclear = Не удалось понять возраст. Напишите, пожалуйста, только цифры, например: 3, 7
form-intake-children-who = Кому уже есть 18, тот считается взрослым. Напишите, пожалуйста, только возраст детей до 18 лет, например: 3, 7
form-intake-children-name = Дети
form-intake-children-none = Без детей
form-intake-children-baby = Ждём ребёнка
form-intake-children-list = Пока: { $ages }
form-intake-children-baby-short = ждём ребёнка
form-intake-regions = Где Вы хотите жить? Выберите одну или несколько федеральных земель (Länder), потом «{ form-done }».
form-intake-regions-unclear = Такой федеральной земли я не знаю. Нажмите, пожалуйста, кнопку или напишите название, например: Бавария
form-intake-regions-vague = Пожалуйста, нажмите на земли, в которых нам искать. Можно выбрать несколько.
form-intake-regions-name = Желаемые земли
form-intake-regions-anywhere = Вся Германия
form-intake-obligation = Указано ли в Ваших документах обязательное место проживания (Wohnsitzauflage)? Это земля или город, где Вы должны жить.
form-intake-obligation-unclear = Нажмите, пожалуйста, одну из кнопок. «{ form-unknown }» тоже подходит.
form-intake-obligation-name = Wohnsitzauflage
form-intake-town = Где Вы живёте сейчас? Напишите, пожалуйста, город или почтовый индекс.
form-intake-town-unclear = Напишите, пожалуйста, только город или почтовый индекс, например: Kassel
form-intake-town-name = Город сейчас
form-intake-leave = До какого числа Вам нужно выехать из нынешнего жилья? Нажмите кнопку или напишите дату, например: 31.01.
form-intake-leave-unclear = Не удалось понять дату. Напишите, пожалуйста, день и месяц, например: 31.01.
form-intake-leave-past = Эта дата уже прошла. Напишите, пожалуйста, сегодняшнюю или более позднюю дату.
form-intake-leave-name = Выехать до
form-intake-leave-week = Через неделю
form-intake-leave-month = Через месяц
form-intake-leave-quarter = Через три месяца
form-intake-leave-open = Точной даты нет
form-intake-payer = Кто платит за аренду?
form-intake-payer-unclear = Нажмите, пожалуйста, одну из кнопок. «{ form-unknown }» тоже подходит.
form-intake-payer-name = Кто платит
form-intake-payer-jobcenter = Jobcenter
form-intake-payer-sozialamt = Sozialamt
form-intake-payer-asylblg = Помощь по AsylbLG
form-intake-payer-own = Свой доход
form-intake-rent = Сколько Вы можете платить за аренду в месяц без отопления (Kaltmiete)? Напишите, пожалуйста, сумму в евро, например: 700
form-intake-rent-unclear = Не удалось понять сумму. Напишите, пожалуйста, евро цифрами, например: 700
form-intake-rent-several = Здесь несколько сумм. Напишите, пожалуйста, одну: самую большую, которую Вы можете платить, например: 700
form-intake-rent-name = Аренда до
form-intake-rent-value = { $euros } € без отопления (Kaltmiete)
form-intake-rent-warm = { $euros } € с отоплением (Warmmiete)
form-intake-rent-office = Решает ведомство. Его предела для Вашего города в нашей таблице пока нет.
form-intake-needs = Что в жилье нужно обязательно? Отметьте всё нужное, потом «{ form-done }».
form-intake-needs-unclear = Нажмите, пожалуйста, кнопки, потом «{ form-done }».
form-intake-needs-name = Обязательно
form-intake-needs-step-free = Без ступенек
form-intake-needs-pet = Можно с животными
form-intake-needs-nothing = ничего особенного
form-intake-home = Какое жильё Вам подходит?
form-intake-home-unclear = Нажмите, пожалуйста, одну из кнопок.
form-intake-home-name = Вид жилья
form-intake-home-own = Только отдельное жильё
form-intake-home-room = Можно и общее жильё
form-intake-home-women = Общее: женщины, семьи
form-intake-summary = <b>Всё верно?</b>
    { $answers }
form-intake-saved = <b>Сохранено.</b> Сегодня { $homes ->
        [0] подходящего жилья нет, потому что список пока пуст
        [one] подходит { $homes } вариант жилья
        [few] подходят { $homes } варианта жилья
        [many] подходит { $homes } вариантов жилья
       *[other] подходит { $homes } варианта жилья
    }. { $usual } { $operator } и дальше ищет и добавляет жильё. Я напишу Вам { $date }, как идут поиски. Остался один шаг: человек из нашей команды один раз увидит Ваш документ. Время Вы выберете здесь.
form-intake-saved-obligation = Человек из нашей команды выяснит с Вами, есть ли обязательное место проживания, и напишет здесь. Ваш номер: #{ $number }. До этого мы ищем только в той земле, где Вы живёте сейчас.
form-intake-minor = Спасибо. Если рядом нет взрослых, с Вами должен поговорить человек из нашей команды. Ваше сообщение уже у команды; Ваш номер: #{ $number }. { $when } { -danger-short }
form-intake-status = Поиск на сегодня: { $homes ->
        [0] жилья по Вашим пожеланиям в списке нет
        [one] Вашим пожеланиям отвечает { $homes } вариант жилья
        [few] Вашим пожеланиям отвечают { $homes } варианта жилья
        [many] Вашим пожеланиям отвечает { $homes } вариантов жилья
       *[other] Вашим пожеланиям отвечает { $homes } варианта жилья
    }. Ваше место в очереди сохраняется. Я напишу снова: { $date }

## Germany's Länder
land-bw = Баден-Вюртемберг
land-by = Бавария
land-be = Берлин
land-bb = Бранденбург
land-hb = Бремен
land-hh = Гамбург
land-he = Гессен
land-mv = Мекленбург-Померания
land-ni = Нижняя Саксония
land-nw = Северный Рейн-Вестфалия
land-rp = Рейнланд-Пфальц
land-sl = Саарланд
land-sn = Саксония
land-st = Саксония-Анхальт
land-sh = Шлезвиг-Гольштейн
land-th = Тюрингия

## A person from the team
human-opened = Ваше обращение уже у нашей команды. Его номер: #{ $number }. { $when } Пишите здесь дальше, я передаю каждое сообщение.
human-when-due = Люди сейчас на месте. Вам ответят в этом чате, самое позднее: { $day }, { $time }.
human-when-due-later = Сейчас в нашей команде никто не читает. Люди снова здесь: { $day }, { $time }. Вам ответят не позже: { $dueDay }, { $dueTime }.
human-when-queue = Перед Вами { $ahead ->
    [one] ждёт ответа { $ahead } обращение
    [few] ждут ответа { $ahead } обращения
    [many] ждут ответа { $ahead } обращений
   *[other] ждут ответа { $ahead } обращения
}. Наш ответ ожидается к этому времени: { $day }, { $time }. Это позже, чем мы хотим.
human-when-late = Ответ должен был прийти { $day } до { $time }. Он задерживается, и команда об этом знает. Новое время мы назвать не можем.
human-when-open = Сейчас в нашей команде никто не читает, а день следующей смены ещё не назначен. Сообщение сохранено, человек прочитает его в начале смены.
human-already = Ваше обращение #{ $number } уже у нашей команды. { $when } То, что Вы пишете здесь, я передаю.
human-claimed = Ваше обращение #{ $number } прочитано: человек из нашей команды пишет Вам в этом чате.
human-also = Ваше сообщение есть и у нашей команды (#{ $number }); человек тоже ответит на него.
human-passed = Ваше сообщение передано нашей команде (#{ $number }). { $when }
human-reply = <b>Сообщение от нашей команды о Вашем обращении #{ $number }</b>

    { $text }
human-reply-corrected = <b>Сообщение от нашей команды о Вашем обращении #{ $number }</b> (исправлено)

    { $text }
human-reply-removed = Наша команда отозвала это сообщение.
human-resolved = Наша команда закрыла Ваше обращение #{ $number }. Если что-то ещё не решено, пишите здесь в любое время или нажмите кнопку.
human-reopen = Ещё не решено
human-reopened = Ваше обращение #{ $number } снова открыто. { $when }
repeat = (Отправлено ещё раз: не было видно, дошло ли сообщение.)

## Answers
answer-title = <b>{ $title }</b>
answer-part = <b>{ $name }</b>
    { $text }
answer-more = Подробнее
answer-human = Спросить человека
answer-steps = Шаг за шагом
answer-bring = Что взять с собой
answer-ask = Кого спросить
answer-human-part = Когда лучше спросить человека
answer-source = Источник: <a href="{ $url }">{ $host }</a>, по состоянию на { $date }
answer-check = Проверьте, пожалуйста: срок пересмотра этого текста уже прошёл.
answer-choose = Возможно, я неправильно понимаю Вас. Есть ли здесь то, о чём Вы спрашиваете?
small-thanks = Пожалуйста. Если что-то понадобится, пишите в любое время.
wish-seek = С этим мы помогаем. Нажмите кнопку, и мы зададим несколько вопросов: кто будет жить, где Вы хотите жить и что Вам нужно.
wish-offer = Спасибо. После кнопки будет несколько коротких вопросов, потом ответит человек из нашей команды.
answer-none = На это у меня нет точного ответа. Помочь может человек из нашей команды. Можно также спросить другими словами.
answer-also = Есть и другой вопрос. Он о чём-то из этого?
answer-also-open = На другой Ваш вопрос нет точного ответа. Напишите его отдельным сообщением или спросите человека.
helped-yes = Помогло
helped-no = Не помогло
helped-thanks = Спасибо. Если что-то ещё непонятно, напишите своими словами.
helped-sorry = Спасибо, это поможет улучшить ответ. Можно спросить человека из нашей команды или написать другими словами.
data-questions = Вопросы без ответа
unknown-command = Такой команды я не знаю. Вот меню.

## Help lines under an answer, and what the settings fill into answers
help-lines = Куда позвонить или написать
help-line = <b>{ $name }</b>: { $number }
    { $about }
help-line-brief = { $name }: { $number }, { $opening }
help-line-always = круглосуточно
help-line-appointment = по предварительной записи
help-line-hours-unknown = часы работы нам неизвестны
help-line-until = сейчас работает, до { $time }
help-line-opens = снова работает { $day }, { $time }
help-line-uk = украинский
help-line-ru = русский
help-line-de = немецкий
help-line-en = английский
help-line-sometimes = иногда { $languages }
help-line-interpreters = другие языки через переводчиков
help-line-free = бесплатно
help-line-landline = по цене звонка на городской номер
help-line-lands = только для этих земель: { $lands }
help-lines-note = По открытым источникам, на { $date }. В праздники часы могут быть другими.
answer-source-operator = Источник: { $operator }, на { $date }
faq-operator = { $operator }
faq-hours = { $hours }
faq-contact = { $contact }
faq-privacy-url = { $privacyUrl }
faq-profile-days = { $profileDays ->
        [one] { $profileDays } день
        [few] { $profileDays } дня
        [many] { $profileDays } дней
       *[other] { $profileDays } дня
    }

## Danger (R13): the first words are neutral, numbers are those of domain facts
danger-help = <b>Вот важные номера</b>
    112: скорая помощь и пожарные, круглосуточно
    110: полиция, круглосуточно
    116 016: помощь женщинам, которые терпят насилие, круглосуточно, также по-украински и по-русски
    Человек из нашей команды: кнопка «{ menu-human }».
danger-about = <b>О Вашем сообщении:</b> спасибо, что пишете. Вот наш ответ на него:
danger-violence = Если Вы сейчас в опасности: 110. Если можете, идите туда, где есть люди. Помощь женщинам круглосуточно, также по-русски: 116 016.
danger-suicide = Не нужно быть с этим наедине. В опасности: 112. Вас выслушают днём и ночью: 030 440 308 454 (по-русски), 0800 111 0 111 (по-немецки).
danger-trafficking = Никто не имеет права держать Ваш паспорт или заставлять работать. В опасности: 110. Помощь женщинам круглосуточно: 116 016.
danger-child = Если ребёнок сейчас в опасности, звоните 110. Если ребёнок пострадал, звоните 112.
danger-homeless-tonight = Город обязан приютить людей без крыши над головой, в нерабочее время через 110. В каком Вы городе? Напишите, пожалуйста, его название.
danger-medical = Звоните 112 сейчас. Скажите, где Вы и что случилось. Запах газа: выйдите из дома, не трогайте выключатели, звоните снаружи.
danger-ambiguous = { danger-about }
    Похоже, Вам очень тяжело. Грозит ли Вам сейчас опасность? Напишите своими словами или попросите позвать человека. В опасности: 110 или 112.
danger-staffed = Я программа и не могу позвонить за Вас. Наша команда уже оповещена. Ваш номер: #{ $number }.
danger-not-staffed = Я программа и не могу звонить. Сейчас в команде никто не читает; снова здесь: { $day }, { $time }. В опасности сейчас: 110 или 112. Ваш номер: #{ $number }.
danger-unstaffed = Я программа и не могу звонить. Возможно, сейчас в команде никто не читает. В опасности сейчас: 110 или 112. Ваш номер: #{ $number }.
danger-on-call = Я программа и не могу звонить. Офис закрыт, дежурного вызвали. В опасности не ждите: 110 или 112. Ваш номер: #{ $number }.
danger-ask-alone = <b>О Вашем сообщении:</b> Рядом с Вами сейчас кто-то есть? Можете ли Вы свободно писать?
danger-ask-address = <b>О Вашем сообщении:</b> Где Вы сейчас? Напишите, пожалуйста, улицу, номер дома и город.
danger-ask-speak = <b>О Вашем сообщении:</b> Можете ли Вы сейчас говорить по телефону? Если да, по какому номеру?
danger-nobody-yet = О Вашем сообщении: из нашей команды ещё никто не ответил. Не ждите нас: звоните 110 или 112.
danger-hide = Скрыть
danger-hidden = Скрыто.
danger-town = Для этого места номера у нас нет. В нерабочее время звоните 110: скажите, что сегодня негде ночевать.

## Local help (R15): offices from the operator's list
local-tonight = Куда обратиться сегодня ({ $place }):
local-tonight-line = { $name }: { $number }, { $opening }
local-tonight-110 = Если никто не отвечает: 110, назовите «{ $place }».
local-by-day = Днём: ведомство общественного порядка (Ordnungsamt) в ратуше.
local-seen = Данные просмотрены { $date }.
local-seen-old = Данные просмотрены { $date }, давно. Пожалуйста, уточните.
local-which = Мест с таким названием несколько. О каком речь?
local-location = У нашей команды есть Ваша геолокация. Название города из неё не видно. Напишите его, пожалуйста.
local-here = Где Вы живёте сейчас, { $place }:
local-line = { $kind }: { $name }, { $about }
local-kind-shelter = Ночлег (Ordnungsamt)
local-kind-shelter-after-hours = Ночлег в нерабочее время
local-kind-youth-emergency = Экстренная помощь детям (Jugendamt)
local-kind-women-shelter = Приют для женщин (Frauenhaus)
local-kind-housing-loss = Помощь, чтобы сохранить жильё (Wohnungssicherung)
local-kind-jobcenter = Джобцентр (Jobcenter)
local-kind-immigration-office = Миграционная служба (Ausländerbehörde)
local-kind-advice = Консультационный центр (Beratungsstelle)

## The later questions (R8), profile card, /status, /stop, contact budget (R3), households and recovery (R10)
hours-always = круглосуточно
hours-holidays = кроме праздников
menu-profile = Мои ответы
menu-status = Как идут дела
command-status = Как идёт поиск
command-profile = Мои ответы: прочитать, изменить
command-homes = Жильё, которое я предлагаю
command-stop = Остановить анкету или сообщения
form-skip = Пропустить
form-later = Пока хватит
form-chances-nothing = ничего не выбрано
form-chances-term = Как долго Вы хотите жить в новом жилье?
form-chances-term-unclear = Не удалось понять срок. Нажмите, пожалуйста, одну из кнопок.
form-chances-term-name = Срок
form-chances-term-6 = Полгода
form-chances-term-12 = Один год
form-chances-term-24 = Два года
form-chances-term-unlimited = Бессрочно
form-chances-term-any = Любой срок
form-chances-term-months = { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }
form-chances-from = С какого дня Вы можете заселиться? Нажмите кнопку или напишите дату, например: 15.01.
form-chances-from-unclear = Не удалось понять дату. Напишите, пожалуйста, день и месяц, например: 15.01.
form-chances-from-name = Заселение с
form-chances-from-now = Сразу
form-chances-from-month = Через месяц
form-chances-from-quarter = Через три месяца
form-chances-from-open = Любой день
form-chances-until = До какого дня Вы хотите заселиться самое позднее? Нажмите кнопку или напишите дату, например: 31.03.
form-chances-until-unclear = Не удалось понять дату. Напишите, пожалуйста, день и месяц, например: 31.03.
form-chances-until-early = Этот день раньше, чем первый возможный день заселения. Напишите, пожалуйста, более поздний.
form-chances-until-name = Заселение до
form-chances-until-month = Через месяц
form-chances-until-quarter = Через три месяца
form-chances-until-half = Через полгода
form-chances-until-open = Крайнего срока нет
form-chances-smoking = Кто-нибудь из Вас курит?
form-chances-smoking-unclear = Нажмите, пожалуйста, одну из кнопок.
form-chances-smoking-name = Курение
form-chances-smoking-no = Никто не курит
form-chances-smoking-outside = Только на улице
form-chances-smoking-yes = Также в комнатах
form-chances-languages = На каких языках Вы говорите? Отметьте все, потом «{ form-done }».
form-chances-languages-unclear = Нажмите, пожалуйста, кнопки языков, потом «{ form-done }».
form-chances-languages-name = Языки
form-chances-languages-uk = украинский
form-chances-languages-ru = русский
form-chances-languages-de = немецкий
form-chances-languages-en = английский
form-chances-languages-pl = польский
form-chances-languages-ro = румынский
form-chances-languages-fr = французский
form-chances-languages-ar = арабский
form-chances-daily = Что должно быть рядом в будни? Отметьте всё нужное, потом «{ form-done }».
form-chances-daily-unclear = Нажмите, пожалуйста, кнопки, потом «{ form-done }».
form-chances-daily-name = Должно быть рядом
form-chances-daily-kita = Детский сад (Kita)
form-chances-daily-school = Школа
form-chances-daily-course = Языковой курс
form-chances-daily-training = Обучение (Ausbildung)
form-chances-daily-university = Университет
form-chances-daily-work = Работа
form-chances-wishes = Что ещё должно быть в жилье? Отметьте всё нужное, потом «{ form-done }».
form-chances-wishes-unclear = Нажмите, пожалуйста, кнопки, потом «{ form-done }».
form-chances-wishes-name = Нужно также
form-chances-wishes-lift = Лифт
form-chances-wishes-ground = Первый этаж (EG)
form-chances-wishes-furnished = С мебелью
form-chances-wishes-kitchen = С кухней
form-chances-wishes-transit = Автобус, поезд рядом
form-chances-wishes-quiet = Тихое место
form-chances-note = Что ещё нам стоит знать для поиска? До 300 знаков. Пожалуйста, без имён, телефонов и болезней.
form-chances-note-unclear = Напишите, пожалуйста, одно сообщение до 300 знаков или нажмите «{ form-skip }».
form-chances-note-long = Здесь больше { $max } знаков. Напишите, пожалуйста, короче.
form-chances-note-name = Своими словами
profile-card = <b>То, что Вы рассказали нам для поиска жилья.</b> Чтобы изменить ответ, нажмите его кнопку.
    { $answers }
    Ваше место в очереди считается с { $date }.
profile-chances = Увеличить шансы
profile-none = Ответов для поиска жилья ещё нет. Чтобы начать, нажмите «{ menu-home }».
status-saved = Ваши ответы сохранены, последний раз { $saved }. Ваше место в очереди считается с { $waiting }.
status-homes = { $homes ->
        [0] Сегодня подходящего жилья нет (0): список ещё пуст.
        [one] Сегодня подходит { $homes } вариант жилья.
        [few] Сегодня подходят { $homes } варианта жилья.
        [many] Сегодня подходит { $homes } вариантов жилья.
       *[other] Сегодня подходят { $homes } варианта жилья.
    }
status-next = { $operator } и дальше ищет и добавляет жильё. Я напишу Вам { $date }, как идёт поиск. До этого дня Вам ничего не нужно делать.
status-next-asked = { $operator } и дальше ищет и добавляет жильё. Я напишу, когда Вы спросите: /status.
status-no-request = Сейчас у нашей команды нет открытых обращений от Вас.
status-form = Ваша анкета ещё открыта: вопрос { $step } из { $steps }. Продолжить можно в любой день.
status-form-left = { $count ->
        [one] О жилье нужен ещё { $count } ответ. Его можно дать в любой день.
        [few] О жилье нужны ещё { $count } ответа. Их можно дать в любой день.
        [many] О жилье нужно ещё { $count } ответов. Их можно дать в любой день.
       *[other] О жилье нужно ещё { $count } ответа. Их можно дать в любой день.
    }
status-form-left-extra = { $count ->
        [one] Анкета ещё открыта: { $count } вопрос по желанию. Ответить можно в любой день.
        [few] Анкета ещё открыта: { $count } вопроса по желанию. Ответить можно в любой день.
        [many] Анкета ещё открыта: { $count } вопросов по желанию. Ответить можно в любой день.
       *[other] Анкета ещё открыта: { $count } вопроса по желанию. Ответить можно в любой день.
    }
status-form-last = Ваша анкета почти готова, остался один шаг. Закончить можно в любой день.
status-form-stopped = Ваша анкета отложена, ответы сохранены. Продолжить можно в любой день.
status-nothing = Поиск ещё не начат, и открытых обращений нет. Начать можно в любой день.
stop-ask = Что нужно остановить?
stop-form = Открытую анкету
stop-messages = Сообщения (на время)
stop-everything = Всё
stop-nothing = Ничего не останавливать
stop-form-done = Анкета отложена. Ответы сохранены, продолжить можно в любой день.
stop-messages-done = Теперь я пишу только тогда, когда пишете Вы. Ответы команды и тексты об опасности приходят и дальше. Любое Ваше сообщение завершает паузу.
stop-everything-how = Чтобы удалить всё, напишите /delete. Сначала Вы увидите, что и когда исчезнет; без Вашего подтверждения ничего не удаляется.
stop-nothing-done = Хорошо. Всё идёт, как раньше.
stop-resumed = Пауза окончена.
stop-resumed-on = Пауза окончена. Я напишу Вам { $date }, как идёт поиск.
push-fewer = Меньше сообщений
push-none = Пока не писать
push-usual = Писать, как раньше
push-fewer-done = Без Вашего запроса я напишу снова самое раннее { $date }, потом не чаще раза в четыре недели. Ответы, даты и тексты об опасности приходят сразу.
push-usual-done = Без Вашего запроса я пишу, как раньше: не чаще раза в день и трёх раз в неделю.
household-invite = Добавить взрослого
household-apart = Искать отдельно
household-apart-yes = Да, отдельно
household-full = По ответам там все взрослые уже присоединились. Число взрослых может изменить человек, который Вас пригласил. Или спросите нашу команду.
household-code = <b>Код для одного взрослого, который ищет жильё вместе с Вами.</b> Этот человек пишет боту:
    /join { $code }
    Код действует один раз, до: { $until }. Видны будут ответы для поиска, но никогда не Ваши сообщения.
household-code-home = <b>Код для одного взрослого, который живёт в этом жилье вместе с Вами.</b> Этот человек пишет боту:
    /join { $code }
    Код действует один раз, до: { $until }. Сообщений друг друга никто не видит.
household-link = Или отправьте эту ссылку: { $link }
household-apart-ask = <b>Прочитайте, пожалуйста, как поиск пойдёт дальше.</b> Теперь Вы искали бы отдельно. Ответы и место в очереди сохранятся у всех. Другим мы об этом не сообщаем.
household-apart-done = Готово. Ваши ответы и Ваше место в очереди остаются прежними. На это посмотрит человек из нашей команды: #{ $number }. { $when }
household-unchanged = Хорошо. Ничего не изменилось.
join-ask = <b>По этому коду Вы присоединитесь к общему поиску жилья.</b> Все взрослые видят и могут менять ответы для поиска. Ваши сообщения и обращения видите только Вы и наша команда. Если Вы уже отвечали здесь, считаться будут общие ответы.
join-yes = Присоединиться
join-not = Не сейчас
join-no = Этот код не действует. Код действует один раз и 48 часов. Попросите, пожалуйста, новый или спросите человека.
join-how = Напишите, пожалуйста, код после команды, например: /join BCDFG-23456
join-done = Теперь Вы ищете вместе. Сообщений друг друга никто не видит.
join-home-done = Теперь Вы вместе с теми, кто живёт в этом жилье. Сообщений друг друга никто не видит. Если Вы согласны, мы отдельно спросим и Вас, как жильё.
join-told = <b>Сообщение о Вашем поиске жилья:</b> по Вашему коду присоединился ещё один человек. Если это неожиданно, нажмите кнопку.
join-shared = Вы уже ищете вместе с другими. Чтобы присоединиться здесь, сначала нужно искать отдельно.
join-too-often = Слишком много неверных кодов. Через час можно попробовать ещё раз или спросить человека.
recovery = У меня новый телефон
recovery-opened = Человек из нашей команды соединит этот телефон с прежним чатом. Вас спросят о прежнем номере и двух ответах, например город и возраст детей. Не присылайте документов. Ваш номер: #{ $number }. { $when }
recovery-cut-off = Этот чат больше не связан с прежними разговорами. Если нужна помощь, напишите /start.
recovery-done = Этот телефон соединён с Вашими прежними ответами и обращениями.

## When something fails on our side
failed = У нас произошёл сбой. Ваше сообщение сохранено, его посмотрит человек из нашей команды. При опасности звоните 110 или 112.
button-stale = Эта кнопка больше не действует. Новые – внизу чата, меню: /menu
button-used = Это уже сделано.
button-foreign = Эта кнопка не из этого чата.

## The end of a search, and the way back
search-end = Найдено / не ищу
search-end-ask = Ваш поиск заканчивается? Тогда до { $date } ещё можно искать дальше с тем же местом в очереди, потом ответы будут удалены. Открытое обращение остаётся у нашей команды. Что выбрать?
search-end-shared = Кто ищет вместе с Вами, ищет дальше с теми же ответами и тем же местом. От нас другие ничего не услышат.
search-here = Найдено через Вас
search-elsewhere = Найдено в другом месте
search-stopped = Больше не ищу
search-keep = Искать дальше
search-again = Искать снова
search-wish = Пусть Вам хорошо живётся в Вашем доме.
search-ended = Ваш поиск закончен. До { $date } можно искать дальше с тем же местом в очереди, потом ответы будут удалены. На вопросы по-прежнему отвечают люди: /human
search-is-ended = Ваш поиск закончен { $ended }. До { $date } можно искать дальше с тем же местом в очереди, потом ответы будут удалены.
search-resumed = Ваш поиск продолжается. Ваше место в очереди считается с { $waiting }, как и раньше. { $date } напишу Вам, как обстоят дела.
search-gone = Прежние ответы удалены. Новый поиск начинается с пяти вопросов, место в очереди считается со дня сохранения.
search-kept = Хорошо. Поиск продолжается, как и раньше.

### Privacy
privacy-short = <b>Что мы храним, коротко</b>
    Ваши ответы: ещё { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после конца поиска. Переписка с командой: { $caseDays ->
        [one] { $caseDays } день
        [few] { $caseDays } дня
        [many] { $caseDays } дней
       *[other] { $caseDays } дня
    } после закрытия. Читают только { $operator } и помощники. Вы в любое время можете всё посмотреть и удалить.
privacy-consents = Мои разрешения
consent-special-needs = <b>Прежде чем это сохранить, один вопрос о Вашем разрешении.</b>
    Такие ответы, как «{ form-intake-needs-step-free }» или «{ form-chances-wishes-lift }», могут что-то сказать о здоровье. Можно ли их записать и искать с ними? Читают только помощники. Отозвать можно в любое время. «Нет» никогда не уменьшает шансов.
consent-yes = Да, согласие
consent-no = Нет
consent-withdraw = Отозвать
consent-withdraw-special-needs = Здоровье: отозвать
consent-name-special-needs = требования к жилью из-за здоровья
consent-name-old = прежнее разрешение
consent-given = Ваше согласие записано { $date }. Разрешение: { $what }. Отозвать можно в любое время: /privacy
consent-refused = Хорошо, это не сохранено. Ваши шансы прежние, только искать именно это мы не сможем. Помочь может человек: /human
consent-withdrawn = Разрешение отозвано { $date }: { $what }. Сохранённое с ним удалено. Ваши шансы прежние.
consents-none = Дополнительных разрешений Вы не давали, поэтому отзывать нечего.
consents-title = <b>Вот Ваши разрешения. Каждое из них можно отозвать в любое время.</b>
consents-line = Ваше согласие от { $date }, версия { $version }: { $what }
mydata-show = Показать мои данные
mydata-title = <b>Что у нас записано</b>
mydata-since = Вы пишете здесь с { $date }.
mydata-language = Язык: { $language }
mydata-waiting = В очереди с { $date }
mydata-notice = Текст о защите данных показан { $date }
mydata-case-open = Обращение #{ $number } от { $date }: открыто
mydata-case-closed = Обращение #{ $number } от { $date }: закрыто
mydata-more = Ваши сообщения и все подробности есть в файле. Всё показанное здесь исчезнет из этого чата через час.
mydata-file = Весь файл
mydata-seen = Кто видел мои данные
mydata-word = данные
mydata-confirm = В файле есть всё, также Ваши сообщения. Если телефон в руках только у Вас, напишите за десять минут это слово: { $word }
mydata-file-text = Для чтения. Через час я удалю это из чата.
mydata-file-json = То же для других программ. Через час я удалю это из чата.
mydata-gone = Удалено через час.
seen-title = <b>Кто работал с Вашими обращениями</b>
seen-nobody = Никто из нашей команды ещё не работал с Вашим обращением.
seen-helper = помощники
seen-coordinator = координация
seen-operator = организация
seen-claim = обращение взято в работу
seen-take-over = обращение передано другому человеку
seen-reply = Вам отправлен ответ
seen-correct = исправлено сообщение
seen-remove = отозвано сообщение
seen-note = сделана внутренняя заметка
seen-resolve = обращение закрыто
seen-reopen = обращение снова открыто
seen-export = сделана копия Ваших данных
seen-show = просмотрены Ваши данные
seen-why-contact = чтобы связаться с Вами
seen-why-home = чтобы найти или проверить жильё
seen-why-office = для ведомства или арендодателя, как с Вами обсуждалось
seen-why-danger = из-за опасности
seen-why-other = по другой причине
seen-phone = принят Ваш звонок
seen-call-ring = взят звонок Вам, Ваш номер был виден
seen-call-reached = разговор с Вами по телефону
seen-call-missed = звонок Вам без ответа
seen-call = заметка о звонке Вам
seen-other = работа с обращением
delete-open = Удалить мои данные
delete-ask = <b>Прежде чем что-то удалить</b>
    Будут удалены Ваши ответы, пожелания, сообщения и обращения, здесь и в Slack. Ваше место в очереди исчезнет.
delete-ask-urgent = Срочное обращение #{ $number } ждёт: сначала человек из нашей команды спросит Вас другим путём.
delete-later = Через 24 часа
delete-now = Сейчас
delete-keep = Оставить всё
delete-planned = Записано. Ваши данные будут удалены { $date }, { $time }. До этого времени это можно отменить.
delete-undo = Отменить
delete-undone = Отменено. Всё остаётся, как было.
delete-kept = Хорошо. Всё остаётся, как было.
delete-sure = Подтвердите, пожалуйста, ещё раз. После «{ delete-yes }» ничего нельзя вернуть.
delete-yes = Да, удалить
delete-waits = Это уже записано и ждёт человека из нашей команды.
delete-waiting = Записано. Ваши ответы и пожелания удалены. Срочное обращение #{ $number } ждёт: сначала человек из нашей команды спросит Вас другим путём. При опасности: 110 или 112.
delete-stopped = Человек из нашей команды это остановил. Ваше обращение #{ $number } остаётся открытым. Пишите здесь в любое время.
delete-running = Записано. Slack сейчас не отвечает; я напишу здесь ещё раз, когда всё будет удалено.
delete-typed = У нас это сделано. Некоторые заметки, которые помощники набрали в Slack, удаляет человек вручную; потом я напишу ещё раз. Копии базы данных исчезнут до { $date }.
delete-done = Сделано. У нас ничего о Вас не осталось; копии базы данных исчезнут до { $date }. Этот чат в телефоне можете удалить только Вы. Если напишете снова, начнём сначала.
unsend-unknown = Здесь нет такого Вашего сообщения. Ответьте командой /unsend на своё сообщение или отправьте только /unsend и выберите.
unsend-none = Нет сообщений, которые можно отозвать.
unsend-choose = Какое сообщение Вы хотите отозвать?
unsend-done = Отозвано. Сообщение удалено из этого чата, из нашей базы и из просмотра команды.
unsend-done-old = Отозвано из нашей базы и из просмотра команды. Ему больше 48 часов, поэтому из этого чата его можете удалить только Вы.
unsend-urgent = Записано, а если не прошло 48 часов, удалено из чата. Команда хранит его, пока срочное обращение #{ $number } не закрыто.
data-notices = Тексты о защите данных
data-consents = Разрешения
data-answers = Ответы
data-offers = Жильё, которое Вы предлагаете
data-requests = Обращения
data-messages = Сообщения

### What people send besides text
sent-many = Это много сообщений сразу. Все они у нас. Напишите, пожалуйста, самое важное одним сообщением.
sent-sticker = Спасибо. Я программа и понимаю только слова. Напишите, пожалуйста, в нескольких словах, чем мы можем помочь.
sent-other = С этим я здесь ничего не могу сделать. Напишите, пожалуйста, в нескольких словах, о чём речь.
sent-voice = Вашу запись услышит человек из нашей команды (#{ $number }), программа её не слушает. { $when } { -danger-short }
sent-location = Ваше место сохранено. Люди из нашей команды увидят его, когда Вы попросите о человеке. Программа читает только название: напишите, пожалуйста, город.
sent-phone = Ваш номер сохранён. Люди из нашей команды увидят его, когда Вы попросите о человеке.
sent-contact = Мы берём только Ваш собственный номер. Чужой контакт не сохранён и никому не передан.
sent-money = Помощь здесь ничего не стоит. Мы не берём ни денег, ни подарков. Если кто-то просит деньги от нашего имени, напишите нам.
sent-passport = Мы не просим присылать документы из Telegram. Присланное не сохранено.
sent-edited = Изменение старого сообщения не меняет ответа в анкете. В конце анкеты есть кнопка «{ form-change }».
group-leaving = Я работаю только в личных чатах. Напишите мне, пожалуйста, лично. Эту группу я сейчас покидаю.
file-what = Что на фото или в файле? Так я пойму, кому это передать. Фото паспорта или банковской карты нам не нужны.
file-letter = Письмо из ведомства
file-home = Жильё или повреждение
file-id = Документ, карта банка
file-other = Что-то другое
file-send = Показать это людям из нашей команды?
file-yes = Да, показать
file-no = Нет, не показывать
file-sent = Команда получает Ваши файлы (#{ $number }). { $when }
file-not-sent = Хорошо. Никому не передано, у нас удалено.
file-date = Есть ли в письме дата, до которой нужно ответить? Напишите её так, как она стоит в письме.
file-no-date = Даты нет
file-date-kept = Команда видит эту дату. Проверьте её, пожалуйста, сегодня в ведомстве, которое написало письмо.
file-date-none = Хорошо. Команда посмотрит, есть ли в письме дата.
file-id-gone = Фото документов и банковских карт нам не нужны. Фото удалено здесь и у нас, команда его не получит. Если документ надо показать, человек из команды договорится с Вами о времени.
file-id-gone-old = Фото документов и банковских карт нам не нужны. У нас оно удалено. Здесь, в чате, мне после 48 часов удалять нельзя: удалите его, пожалуйста, самостоятельно.
file-unsorted = Выбора не было, поэтому файл получает команда (#{ $number }). Если на нём документ или карта банка, нажмите кнопку: тогда он будет удалён везде.
file-removed = Человек из нашей команды убрал файл: похоже, на нём документ или карта банка. Такие фото нам не нужны.
file-too-big = Файл больше 20 МБ, такой я не могу передать. Пришлите, пожалуйста, файл меньше или фото отдельных страниц.
file-failed = Один файл передать не удалось. Пришлите его, пожалуйста, ещё раз.
human-files = От нашей команды (#{ $number })

## Changed, taken back, asked in the middle of a form
form-question-unknown = Точного ответа на это у меня нет, а гадать не хочу. Если нажмёте кнопку, вопрос получит человек из нашей команды. Анкета продолжается ниже.
file-replaced = Вы заменили файл. Новый никто не получит, пока Вы не выберете.
unsend-left = { $count ->
        [one] Ещё { $count } файл, отправленный вместе, остаётся.
        [few] Ещё { $count } файла, отправленных вместе, остаются.
        [many] Ещё { $count } файлов, отправленных вместе, остаются.
       *[other] Ещё { $count } файла, отправленного вместе, остаются.
    }
unsend-left-too = Отозвать и остальные
unsend-photo = Фото
unsend-video = Видео
unsend-file = Файл
unsend-recording = Запись
unsend-place = Место
unsend-other = Другое

## Помощь программы (R31)
consent-ai = <b>Может ли здесь помогать программа?</b>
    Программа от { $provider } (страна: { $country }) может искать ответы, переводить и превращать записи голоса в текст. Имена и числа в тексте сначала скрываются, в записях голоса это невозможно.
    Если нет: Вы читаете наши готовые ответы, а Ваши слова читают люди.
privacy-model = Только с Вашего согласия: слова без имён и чисел и записи голоса может обрабатывать программа от { $provider } (страна: { $country }).
consent-name-ai = помощь программы
consent-withdraw-ai = Программа: отозвать
consent-ai-given = Ваше согласие на помощь программы записано { $date }. Отозвать его можно в любое время: /privacy
consent-ai-refused = Хорошо, программа не будет помогать. Ответы и люди остаются те же. Изменить решение можно здесь: /privacy
consent-ai-withdrawn = Согласие отозвано { $date }: программа больше не помогает. Ваши слова ей больше не отправляются.
model-answered = <i>Ответ составила программа ({ $provider }) из наших текстов. Она может ошибаться, полный текст под кнопкой.</i>
model-heard = <i>Программа превратила Вашу запись голоса в текст. Если ответ не подходит, напишите несколько слов.</i>
reply-bare = { $text }
reply-bare-translated =
    { $translation }

    <i>Перевела программа. Оригинал:</i>
    { $text }
reply-bare-translation =
    { $translation }

    <i>Это сообщение выше перевела программа.</i>
human-reply-translated = <b>Сообщение от нашей команды о Вашем обращении #{ $number }</b>
    { $translation }

    <i>Перевела программа. Оригинал:</i>
    { $text }
human-reply-translation = <b>Сообщение от нашей команды о Вашем обращении #{ $number }</b>
    { $translation }

    <i>Это сообщение выше перевела программа.</i>

## Жизнь обращения: состояние, завершение, оценка

status-case = Ваше обращение #{ $number } от { $date }.
status-last-you = Последний шаг: Ваше сообщение от { $date }.
status-last-team = Последний шаг: сообщение нашей команды от { $date }.
status-last-claimed = Последний шаг: человек из нашей команды занимается им, { $date }.
status-next-take = Следующий шаг: человек из нашей команды прочитает его и ответит Вам здесь.
status-next-team = Следующий шаг: человек из нашей команды, который им занимается, ответит Вам здесь.
status-next-you = Следующий шаг: Ваш ответ здесь. Наша команда его ждёт.
status-next-snoozed = Следующий шаг: наша команда продолжит { $date }. Если Вы напишете раньше, продолжим тогда.
status-by = До: { $day }, { $time }.
status-by-late = Ответ должен был прийти до { $day }, { $time }, но задерживается. Ваше обращение остаётся в списке, пока кто-то не ответит.
status-by-none = День для этого не определён.
status-by-shut = Сейчас у нас закрыто, а день, когда здесь снова будут люди, ещё не назначен. Поэтому назвать день ответа не могу.
status-closes = Без ответа оно закроется { $date }. Вы сможете открыть его снова.
status-promised = Наша команда обещала следующий шаг до { $date }.
human-enough = Вопрос решён
human-ended = Ваше обращение #{ $number } закрыто. Если что-то осталось нерешённым, пишите сюда в любое время или нажмите кнопку.
human-enough-human = Спасибо. Наша команда видит, что Вы нажали. Ваше обращение #{ $number } остаётся открытым, пока человек из нашей команды не поговорит с Вами.
human-waiting = Наша команда ждёт Вашего ответа по обращению #{ $number }. Последнее сообщение здесь от { $date }. Если вопрос уже решён, нажмите кнопку. Без ответа обращение закроется { $until }; Вы сможете открыть его снова.
human-silent = Ваше обращение #{ $number } пока закрыто: с { $date } ответа не было. Если что-то осталось нерешённым, пишите сюда в любое время или нажмите кнопку.
rating-ask = Один короткий вопрос о Вашем обращении #{ $number }, которое закрыто. Насколько мы Вам помогли? 1 означает совсем нет, 5 означает очень хорошо.
rating-thanks = Спасибо. Ваша оценка: { $stars } из 5. Её не связывают ни с кем из нашей команды. Можно добавить несколько слов.
rating-words = Добавить слова
rating-write = Пожалуйста, напишите сейчас, одним сообщением. Ваши слова сохранятся вместе с оценкой, ответа на них не будет.
rating-words-thanks = Спасибо. Ваши слова сохранены вместе с оценкой.

### homes: safety
home-check-cleared = Ваше предложение { $number } прочитал человек из команды. Теперь оно в нашем списке. Само жильё мы не видели. Когда найдётся подходящая семья или человек, мы напишем Вам. Когда это будет, мы не знаем.
home-check-rejected = Ваше предложение { $number } прочитал человек из команды. Дальше мы его не передаём, потому что { $reason }. Если Вы видите это иначе или что-то изменилось, напишите об этом здесь: ответ прочитает человек из команды. Спасибо за предложение.
home-check-why-unclear = нам ещё не хватает важных сведений
home-check-why-terms = условия не соответствуют нашим правилам
home-check-why-home = жильё не соответствует тому, что нужно людям у нас
home-check-why-place = в этой местности мы не помогаем с жильём
home-check-why-double = это жильё уже есть в нашем списке
home-identity-why = <b>Один шаг к Вашему поиску жилья:</b> прежде чем что-то предлагать, человек из нашей команды один раз посмотрит на Ваш документ, по видеосвязи или лично. Это займёт около 7 минут. Паспорт не обязателен, достаточно другого документа с именем. Мы храним только то, что его видели: без копии и номера.
home-identity-why-landlord = <b>Один шаг к Вашему предложению жилья:</b> прежде чем показать его людям, кто-то из нашей команды один раз посмотрит на Ваш документ, по видеосвязи или лично. Это займёт около 7 минут, и так для обеих сторон. Мы храним только то, что его видели: без копии и номера.
home-identity-none = Человек из нашей команды один раз посмотрит на Ваш документ, прежде чем идти дальше. Сейчас свободного времени нет. Когда оно появится, сначала напишем тем, кто ждёт дольше всех. Вы живёте в общежитии (Unterkunft)? Тогда человек, который там работает, может подтвердить, кто Вы: по коду отсюда.
home-identity-taken = <b>Ваша встреча: { $at }.</b>
    Место или ссылка: { $place }
    Это длится около { $minutes } мин. Подготовьте, пожалуйста, документ с именем. Фото документа не присылайте. Мы никогда не просим денег или PIN.
home-identity-gone = Это время только что занял другой человек.
home-identity-cancelled = Встреча отменена, время снова свободно. Можно выбрать другое.
home-identity-off = <b>Сообщение о Вашей встрече с нами:</b> это время у нас не получится. Выберите, пожалуйста, другое. На Ваше место в очереди это не влияет.
home-identity-soon = <b>Напоминание о Вашей встрече с нами:</b> { $at }.
    Место или ссылка: { $place }
home-identity-missed = <b>Сообщение о Вашей встрече с нами:</b> в выбранное время мы Вас не видели. Ничего страшного: выберите, пожалуйста, другое.
home-identity-done = <b>Сообщение о Вашей встрече с нами:</b> Вашу личность подтвердили { $date }. Это действует до { $until }. Копии документа у нас нет.
home-identity-misfit = <b>Сообщение о Вашей встрече с нами:</b> что-то пока не совпадает. Человек из нашей команды напишет Вам здесь и всё выяснит с Вами. Ваш номер: #{ $number }.
home-identity-code = <b>Ваш код: { $code }</b>
    Если Вы согласны, покажите его человеку, который работает в Вашем общежитии или консультационном центре: он подтвердит нам, кто Вы. Ваших сообщений он не видит. Код действует один раз, до { $until }.
home-identity-known = Вашу личность подтвердили { $date }. Это действует до { $until }. Сейчас ничего делать не нужно.
home-identity-new-times = <b>Сообщение о Вашем следующем шаге:</b> появилось время, чтобы показать документ человеку из нашей команды. Это займёт около 7 минут.
home-identity-ends = <b>Сообщение о Вашем следующем шаге:</b> подтверждение Вашей личности действует до { $until }. Выберите, пожалуйста, новое время до этого дня.
home-identity-video = видео
home-identity-in-person = на месте
home-identity-partner = приём
home-identity-b-open = Выбрать время
home-identity-b-code = Код для Unterkunft
home-identity-b-cancel = Отменить встречу
home-report-ask = <b>Вопрос о жилье { $number }:</b> что не так? Человек из нашей команды это посмотрит. Арендодатель не узнает, что это сказали Вы. Если есть опасность, позвоните, пожалуйста, 110 или 112.
home-report-how = Напишите, пожалуйста, после команды номер жилья, например: /report H12. Он есть в нашем сообщении об этом жилье. Или скажите человеку из нашей команды.
home-report-taken = <b>Спасибо, мы получили Ваше сообщение о жилье.</b> Человек из нашей команды посмотрит его до { $date }. Ваш номер: #{ $number }. Если хотите, напишите здесь, что случилось. Арендодатель не узнает, что это сказали Вы.
home-report-taken-frozen = <b>Спасибо, мы получили Ваше сообщение о жилье.</b> Пока человек это не посмотрит, мы больше ничего оттуда не показываем. Вы услышите от нас не позднее { $date }. Ваш номер: #{ $number }. Ничего не подписывайте и не платите. Арендодатель не узнает, что это сказали Вы.
home-report-wait = <b>Сообщение о Вашем пути к новому жилью:</b> человек из нашей команды ещё раз смотрит предложение. Ничего не подписывайте и не платите, пожалуйста, пока не услышите от нас. Это будет не позднее { $date }.
home-report-letter = Добрый день, речь о Вашем предложении { $number }. О нём нам кое-что сообщили, и мы хотим это выяснить. До этого мы его никому не показываем. Речь идёт о: … Что Вы хотели бы сказать? Напишите нам, пожалуйста, здесь до { $date }. После этого решает человек из нашей команды.
home-report-decided = Добрый день, речь о Вашем предложении { $number }. Человек из нашей команды его посмотрел. Мы его больше не показываем, потому что: … Вы видите это иначе? Тогда напишите нам здесь до { $date }. Его ещё раз посмотрит кто-то другой из нашей команды.
home-report-nothing = <b>Ответ на Ваше сообщение о { $number }:</b> человек из нашей команды всё посмотрел и не нашёл причин останавливать предложение. Если есть ещё что-то, напишите нам, пожалуйста, здесь.
home-report-upheld = <b>Ответ на Ваше сообщение о { $number }:</b> человек из нашей команды это посмотрел. Мы больше никому не показываем это жильё. Спасибо, что Вы об этом сказали.
home-report-b-money = Деньги, бумаги заранее
home-report-b-pressure = Давление, домогательства
home-report-b-not-real = Не так, как описано
home-report-b-home = Повреждения, тесно
home-report-b-other = Что-то другое

### homes: offers
## A home is offered: six answers (R21)
home-offer-kind = Спасибо, что предлагаете жильё. Здесь шесть коротких вопросов, это около двух минут.
    Ваши ответы читают { $operator } и помощники в Slack, подробнее: /privacy
    <b>Что Вы предлагаете?</b>
home-offer-kind-unclear = Не удалось понять. Нажмите, пожалуйста, одну из кнопок.
home-offer-kind-name = Предложение
home-offer-kind-flat = Квартира
home-offer-kind-unit = Дом или его часть
home-offer-kind-room = Комната в общем жилье
home-offer-place = Где это? Напишите, пожалуйста, почтовый индекс и город, например: 34117 Kassel. Улица и номер сейчас не нужны.
home-offer-place-unclear = Напишите, пожалуйста, индекс из пяти цифр и город, например: 34117 Kassel
home-offer-place-name = Место
home-offer-size = Сколько комнат и сколько квадратных метров? Например: 3 комнаты, 70 м²
home-offer-size-unclear = Напишите, пожалуйста, и комнаты, и квадратные метры, например: 3 комнаты, 70 м²
home-offer-size-name = Размер
home-offer-size-value = { $rooms } комн., { $area } м²
home-offer-rent = Какая аренда в месяц, всё вместе с отоплением и коммунальными? Например: 850
home-offer-rent-unclear = Напишите, пожалуйста, одну сумму в евро в месяц, например: 850
home-offer-rent-cold = Спасибо. Здесь нужна вся аренда одной суммой, с отоплением и коммунальными. Например: 850
home-offer-rent-name = Аренда
home-offer-rent-value = { $euros } € в месяц, всё вместе
home-offer-from = С какого дня оно свободно и на какой срок? Нажмите кнопку или напишите, например: с 15.01., бессрочно
home-offer-from-unclear = Не удалось понять дату. Напишите, пожалуйста, день и месяц, например: 15.01.
home-offer-from-past = Этот день уже прошёл. Если жильё уже свободно, нажмите, пожалуйста, «{ form-chances-from-now }».
home-offer-from-name = Свободно с
home-offer-from-value = свободно с { $date }
home-offer-term = На какой срок Вы можете сдать жильё?
home-offer-term-unclear = Не удалось понять срок. Нажмите, пожалуйста, кнопку или напишите, например: 18 месяцев
home-offer-term-name = Срок
home-offer-call = Мы хотели бы позвонить Вам, чтобы уточнить остальное. Когда Вам удобно и по какому номеру? Например: в будни после 17:00, 0170 0000000
home-offer-call-unclear = Напишите, пожалуйста, коротко, когда можно звонить, до 200 знаков.
home-offer-call-name = Звонок
home-offer-call-write = Только пишите сюда
home-offer-summary = <b>Всё правильно?</b>
    { $answers }
home-offer-saved = <b>Спасибо, сохранено под номером { $number }.</b>
    { $facts }
    Ещё не хватает ответов: { $count }. До этого жильё никому не показывают. Можно продолжить сейчас. Иначе с Вами свяжется человек из нашей команды.
home-offer-another = Ещё одно жильё

### homes: ledger (что хранится, кому что показано, приоритет, цифры)
privacy-proposals = Жильё, которое мы Вам показали, Ваши ответы и просмотры: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после завершения. Пока жильё свободно, а поиск продолжается, остаётся отметка, что Вы его видели.
privacy-offers = Жильё, которое Вы предлагаете, и как с Вами связаться: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после того, как оно больше не предлагается. Если люди решили, что Вы больше не можете предлагать жильё, эта отметка остаётся.
privacy-stays = То, что Вы живёте в жилье, найденном через нас: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после выезда. Потом мы считаем это без имени.
privacy-calls = То, что мы Вам звонили, и о чём: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }. Столько же храним Ваш номер для звонков, когда нет открытого обращения.
privacy-reports = То, что Вы сообщили нам о жилье, с которым что-то не так: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после решения.
privacy-slots = Время, когда можно показать документ: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }. То, что мы его видели: до дня, когда это перестаёт действовать.
privacy-bands = То, что у Вас некоторое время есть приоритет: { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после его окончания.
data-homes = Жильё: что Вам показано и что мы об этом записали
mydata-offers = Вы предлагаете: { $numbers }
mydata-shown = Сколько вариантов жилья мы Вам показали: { $count }
mydata-identity = Команда видела Ваш документ или подтверждение, кто Вы; это действует до { $date }.
mydata-band = У Вас есть приоритет до { $date }.

## A home: the further questions, its card, photos, still free (landlord)
home-offer-land = В какой это федеральной земле? По почтовому индексу этого точно не видно.
home-offer-land-unclear = Нажмите, пожалуйста, одну из земель.
home-offer-land-name = Федеральная земля
home-offer-places = На сколько человек, самое большее? Дети тоже считаются.
home-offer-places-unclear = Напишите, пожалуйста, число от 1 до 20.
home-offer-places-name = Человек, самое большее
home-offer-host = Кто уже живёт в этом жилье?
home-offer-host-unclear = Нажмите, пожалуйста, кнопку, которая подходит лучше всего.
home-offer-host-name = Там живёт
home-offer-host-nobody = Никто
home-offer-host-woman-alone = Одна женщина
home-offer-host-man-alone = Один мужчина
home-offer-host-family = Пара или семья
home-offer-host-shared = Несколько жильцов
home-offer-cold = Сколько из этого холодная арендная плата в месяц (Kaltmiete), без коммунальных и отопления? Например: 600. Ведомство спрашивает именно об этом.
home-offer-cold-unclear = Напишите, пожалуйста, одну сумму в евро в месяц, например: 600
home-offer-cold-name = Холодная аренда
home-offer-deposit = Какой залог (Kaution)? Допускается не больше трёх холодных арендных плат, оплата тремя частями.
home-offer-deposit-unclear = Напишите, пожалуйста, сумму в евро, например: 1800
home-offer-deposit-name = Залог (Kaution)
home-offer-viewing = Можно ли сначала осмотреть жильё?
home-offer-viewing-unclear = Нажмите, пожалуйста, одну из кнопок.
home-offer-viewing-name = Осмотр
home-offer-viewing-yes = Да, на месте
home-offer-viewing-video = Только по видеосвязи
home-offer-viewing-no = Нет
home-offer-registration = Смогут ли все там зарегистрироваться (Anmeldung)? Вы тогда подтверждаете заселение.
home-offer-registration-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-registration-name = Регистрация возможна
home-offer-mandate = Можно ли предлагать Ваше жильё людям, которым оно подходит? Это бесплатно. О каждой семье решаете Вы, и это можно в любой момент прекратить.
home-offer-mandate-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-mandate-name = Можно предлагать
home-offer-costs = Какие дополнительные расходы в месяц (Nebenkosten), без отопления?
home-offer-costs-unclear = Напишите, пожалуйста, сумму в евро в месяц, например: 150
home-offer-costs-name = Доп. расходы
home-offer-heating = Сколько в месяц стоит отопление?
home-offer-heating-unclear = Напишите, пожалуйста, сумму в евро в месяц, например: 90
home-offer-heating-name = Отопление
home-offer-furnished = Есть ли там мебель?
home-offer-furnished-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-furnished-name = Мебель
home-offer-furniture = Есть ли доплата за мебель? Сколько в месяц?
home-offer-furniture-unclear = Напишите, пожалуйста, сумму в евро в месяц, например: 40
home-offer-furniture-name = Доплата за мебель
home-offer-least = Для скольких человек, самое меньшее?
home-offer-least-unclear = Напишите, пожалуйста, число от 1 до 20.
home-offer-least-name = Человек, самое меньшее
home-offer-women = Эта комната только для женщин?
home-offer-women-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-women-name = Только для женщин
home-offer-children = Можно ли с детьми?
home-offer-children-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-children-name = Можно с детьми
home-offer-pets = Можно ли с животными?
home-offer-pets-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-pets-name = Животные
home-offer-smoking = Можно ли там курить?
home-offer-smoking-unclear = Нажмите, пожалуйста, одну из кнопок.
home-offer-smoking-name = Курение
home-offer-smoking-no = Нет
home-offer-smoking-outside = Только на улице
home-offer-smoking-yes = Также в комнатах
home-offer-step-free = Можно ли войти без ступеней, например с коляской?
home-offer-step-free-unclear = Нажмите, пожалуйста, Да или Нет.
home-offer-step-free-name = Без ступеней
home-offer-languages = На каких языках там говорят? Отметьте все, потом «{ form-done }».
home-offer-languages-unclear = Нажмите, пожалуйста, кнопки языков, потом «{ form-done }».
home-offer-languages-name = Языки
home-offer-address = Какая улица и номер дома? Мы называем их людям не раньше чем за день до осмотра, о котором Вы договорились.
home-offer-address-unclear = Напишите, пожалуйста, улицу и номер, например: Gartenweg 12
home-offer-address-name = Адрес
home-offer-words = Хотите ещё что-то написать о жилье? Например: тихая улица, автобус рядом. Пожалуйста, без номера телефона и ссылок.
home-offer-words-unclear = Напишите, пожалуйста, несколько слов или нажмите «{ form-skip }».
home-offer-words-name = Ваши слова
home-offer-words-long = Это слишком длинно. Напишите, пожалуйста, до { $max } знаков.
home-offer-words-contact = Здесь есть номер, адрес или ссылка. Напишите, пожалуйста, без них: контакты мы передаём только после «да» обеих сторон.
home-offer-sum-none = Ничего
home-offer-sum-value = { $euros } €
home-offer-sum-beyond = Вместе это было бы больше, чем вся аренда { $euros } €. Проверьте, пожалуйста, сумму или потом измените аренду.
home-offer-is-draft = заполнено не всё
home-offer-is-checking = смотрит человек из нашей команды
home-offer-is-asked = у нас есть вопрос
home-offer-is-cleared = есть в нашем списке
home-offer-is-paused = на паузе
home-offer-is-frozen = остановлено командой
home-offer-is-let = нашлись люди
home-offer-is-rejected = не передаётся дальше
home-offer-is-withdrawn = убрано из списка
home-offer-card = <b>{ $number }: { $state }</b>
home-offer-photos = Фото: { $count }
home-offer-missing = <b>Ещё не хватает ({ $count }):</b> { $rows }. До этого жильё никому не показывают.
home-offer-first = О Вашем жилье { $number } нам ещё не хватает нескольких ответов: { $rows }.
home-offer-complete = Спасибо, о { $number } теперь есть всё нужное. Предложение посмотрит человек из нашей команды. { $when }
home-offer-answer = Дополнить ({ $count })
home-offer-further = Рассказать больше
home-offer-change = Изменить
home-offer-man-alone = Комнату, где больше никто не живёт, кроме одного мужчины, предлагаем только людям, которые сами этого пожелали. До этого соглашаются двое из нашей команды. Это может занять больше времени.
home-offer-photo = Прислать фото
home-offer-photo-remove = Убрать фото
home-offer-pause = Пауза
home-offer-continue = Предлагать снова
home-offer-withdraw = Убрать из списка
home-offer-mine = Моё жильё
home-offer-list = Что Вы предлагаете. Чтобы увидеть больше, нажмите номер.
home-offer-line = <b>{ $number }</b>: { $facts } – { $state }
home-offer-which = Что Вы хотите изменить?
home-offer-which-again = Что Вы хотите изменить? После изменения человек из нашей команды посмотрит снова. До этого мы никого не спрашиваем, а кто уже получил предложение, узнает об этом.
home-offer-withdraw-ask = Убрать { $number } из нашего списка? Тогда мы больше никому его не предлагаем. На время достаточно «{ home-offer-pause }».
home-offer-withdraw-yes = Да, убрать
home-offer-withdrawn = { $number } больше нет в нашем списке. Спасибо за Ваше предложение.
home-offer-free = Короткий вопрос о { $number }: жильё ещё свободно?
    { $facts }
home-offer-free-all = Короткий вопрос о Вашем жилье: всё ещё свободно?
home-offer-free-all-yes = Да, всё свободно
home-offer-free-some = Не всё
home-offer-free-yes = Да, ещё свободно
home-offer-free-no = Нет, уже занято
home-offer-free-thanks = Спасибо. { $number } остаётся в нашем списке. Через две недели спросим снова.
home-offer-free-silent = Мы дважды спрашивали, свободно ли ещё { $number }, но ответа нет. Поэтому оно теперь на паузе. Если оно ещё свободно, нажмите, пожалуйста, «{ home-offer-continue }».
home-offer-photo-send = Пришлите, пожалуйста, сейчас фото { $number }, по одному или вместе, не больше { $max }. Не показывайте людей, удостоверений и бумаг.
home-offer-photo-kept = Спасибо, фото добавлено к { $number }. Другие можно прислать прямо сюда.
home-offer-photo-full = У { $number } уже { $max } фото, больше мы не храним. Другие можно прислать, если убрать нынешние.
home-offer-photo-file = Пришлите, пожалуйста, изображение как фото, а не как файл. Тогда люди увидят его сразу в сообщении.
home-offer-photo-unread = Программе не удалось прочитать одно изображение { $number }, поэтому его никто не увидит. Пришлите его, пожалуйста, ещё раз как фото, а не как файл.
home-offer-photo-done = Посмотреть жильё
home-offer-photo-of = Фото { $number }
home-offer-photo-removed = Фото убраны ({ $count }).
home-offer-town = О { $number }: мест с названием { $town } несколько. В каком из них жильё? Тогда сравним аренду с тамошней.
home-offer-town-kept = Спасибо, это записано к { $number }.

home-band-why-no-roof = нужно выехать в течение четырёх недель, а другого жилья нет
home-band-why-unsafe = там, где люди живут, оставаться небезопасно
home-band-why-step-free = нужно жильё без ступеней
home-band-why-large = пять человек или больше
home-band-why-shelter = больше года в приюте (Unterkunft)
home-band-why-fallen = согласованное жильё сорвалось не по вине тех, кто ищет
status-homes-none = Сегодня из списка не подходит ни один вариант жилья (0).
status-excludes = Чаще всего мешает: { $what } ({ $count }).
status-change-land = Если добавить землю { $land }: { $homes }
status-change-rule = Если изменить пожелание ({ $what }): { $homes }
status-team = { $count ->
    [one] Наша команда сейчас проверяет { $count } новый вариант жилья.
    [few] Наша команда сейчас проверяет { $count } новых варианта жилья.
    [many] Наша команда сейчас проверяет { $count } новых вариантов жилья.
   *[other] Наша команда сейчас проверяет { $count } нового варианта жилья.
    }
status-wishes = Изменить пожелания
status-today-none = Поиск на сегодня: из списка не подходит ни один вариант жилья (0). Ваше место в очереди сохраняется. Я напишу снова: { $date }
status-saved-none = <b>Сохранено.</b> Сегодня из списка не подходит ни один вариант жилья (0). { $usual } Наша команда и дальше добавляет жильё. Я напишу Вам { $date }, как идут поиски.

### homes: key
## The landlord is asked (R24)
home-key-inform =
    <b>Как это происходит: один раз, перед первой семьёй.</b>
    Мы видели документ одного из взрослых, или приют подтвердил, кто эти люди. Как они платят и живут, мы не знаем.
    Если жильцы об этом просят, ведомство может переводить аренду прямо Вам (§ 22(7) SGB II). Это не обещание, что придёт каждая оплата.
    Залог (Kaution) – не больше трёх холодных арендных плат (Kaltmiete). Его можно внести тремя частями.
    Вы подписываете договор, бланк ведомства, а после переезда – справку для регистрации (Wohnungsgeberbestätigung).
    Если что-то сломается, жильцы сообщат Вам. Если вместе не находите решения, напишите нам сюда.
    Всё заканчивается, как любая аренда: по уведомлению или в день, который стоит в договоре. Три месяца после переезда для Вас есть контактный человек из нашей команды.
home-key-card = <b>Жильё { $number }: есть семья, которая хочет там жить.</b>
home-key-card-adults = { $adults ->
        [one] { $adults } взрослый
        [few] { $adults } взрослых
        [many] { $adults } взрослых
       *[other] { $adults } взрослых
    }
home-key-card-children = { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
        [many] { $count } детей
       *[other] { $count } детей
    }, возраст: { $ages }
home-key-card-no-children = без детей
home-key-age-baby = до 1 года
home-key-card-from = С какого дня: { $date }
home-key-card-term = На какой срок: { $text }
home-key-card-payer = Кто платит аренду: { $payer }
home-key-payer-unknown = пока неизвестно
home-key-card-pet = Есть домашнее животное.
home-key-card-no-pet = Без животных.
home-key-card-languages = Языки: { $languages }
home-key-card-ask = Могут ли они посмотреть жильё? Имена и номера передаём позже, когда согласны обе стороны.
home-key-yes = Да, могут прийти
home-key-no = Нет
home-key-why = Жильё { $number }: какая причина? Семья прочтёт её этими словами. Вам это не повредит.
home-key-why-persons = Количество людей
home-key-why-time = Даты
home-key-why-payer = Как платят аренду
home-key-why-pet = Животное
home-key-why-gone = Уже не свободно
home-key-no-noted = Жильё { $number }: записано. Когда подойдёт другая семья, мы спросим Вас снова.
home-key-landlord-no = Жильё { $number }: арендодатель говорит «нет». Причина: { $reason }. Ваше место в очереди остаётся, поиск продолжается.
home-key-won = Жильё { $number }: Вы первые в очереди на него. Мы спросили арендодателя. Ответ или положение дел Вы прочтёте здесь в течение двух дней.
home-key-silent = Жильё { $number }: арендодатель ещё не ответил. Человек из нашей команды пытается связаться. Вы по-прежнему первые. В течение пяти дней Вы узнаете, что дальше.
home-key-silent-end = Жильё { $number }: арендодатель не отвечал неделю. Мы больше не ждём. Ваше место в очереди остаётся, поиск продолжается.
home-key-silent-paused = Жильё { $number }: неделю назад мы спросили о семье и не получили ответа. Поэтому предложение на паузе. Когда захотите продолжить, напишите нам сюда.
home-key-taken = Жильё { $number }: там теперь живёт другая семья. Ваше место в очереди остаётся, поиск продолжается.
## Both have said yes
home-key-both-office = Жильё { $number }: арендодатель тоже говорит «да». Дальше – просмотр. До договора нужно письменное согласие ведомства. Пока ничего не подписывайте, не платите и не покупайте.
home-key-both-own = Жильё { $number }: арендодатель тоже говорит «да». Дальше – просмотр. Ничего не подписывайте и не платите, пока не увидите жильё.
home-key-early = Уже подписано
home-key-early-noted = Записано. Больше ничего не подписывайте и не платите, сохраните все бумаги. Человек из нашей команды разберёт это вместе с Вами. { $when } Речь о жилье { $number }.
home-key-right = Жильё { $number }: спасибо за согласие. Человек из нашей команды теперь попросит бумагу, которая показывает, что Вы можете сдавать жильё. Пока её не увидели, мы не передаём имён, номеров и адреса.
home-key-waits = Жильё { $number }: до договора ведомство решает об аренде. Часто это длится недели. Как долго Вы ждёте его ответа?
home-key-days = { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
home-key-waits-noted = Жильё { $number }: записано, Вы ждёте ведомство { $text }. Считаем со дня, когда семья туда обратится.
## The viewing (R28)
home-key-slots = Жильё { $number }: когда семья может посмотреть его при дневном свете? Нажмите до шести вариантов времени, затем «{ form-done }».
home-key-slots-other = Другое время
home-key-slots-typed = Напишите день и время, например: 28.11. 15:00
home-key-slots-unclear = Не удалось прочитать будущее время. Напишите так: 28.11. 15:00
home-key-slots-wait = Жильё { $number }: арендодатель теперь называет время для просмотра. Вы получите варианты здесь.
home-key-take = Жильё { $number }: когда Вы хотите его посмотреть? Возьмите кого-нибудь с собой.
home-key-none = Ничего из этого
home-key-take-wait = Жильё { $number }: семья теперь выбирает один из Ваших вариантов. Какой именно, Вы прочтёте здесь.
home-key-agreed-seeker = Жильё { $number }: просмотр { $moment }. Точный адрес Вы получите за день до этого. Возьмите кого-нибудь с собой. Ничего там не платите и не оставляйте документов.
home-key-agreed-landlord = Жильё { $number }: просмотр { $moment }. За день до этого мы спросим, остаётся ли всё в силе. Тогда семья получит точный адрес.
home-key-company = Хотите, чтобы кто-то из нашей команды пошёл с Вами или присоединился по видеосвязи?
home-key-company-asked = Записано. Мы спросили команду. Если кто-то сможет, Вы прочтёте это здесь. Пока этого никто не обещал, поэтому возьмите с собой ещё кого-то из своих.
home-key-company-none = Записано. Всё же возьмите кого-нибудь с собой.
home-key-company-comes = Жильё { $number }: кто-то из нашей команды придёт на просмотр или присоединится по видеосвязи. До этого Вам напишут сюда.
home-key-stands = Жильё { $number }: просмотр { $moment } состоится, как договорились?
home-key-stands-yes = Да, как договорились
home-key-stands-no = Нет, другое время
home-key-stands-not = Жильё { $number }: просмотр { $moment } не состоится. Не выезжайте. Другое время Вы получите здесь.
home-key-address-ask = Жильё { $number }: напишите улицу, номер дома и фамилию на двери. Это получит только эта семья, для просмотра.
home-key-address-unclear = Напишите улицу и номер дома, например: Lange Straße 5
home-key-address-waits = Жильё { $number }: спасибо, всё в силе. Семья получит адрес, когда команда увидит, что Вы можете сдавать жильё.
home-key-address-sent = Жильё { $number }: спасибо. У семьи теперь есть адрес.
home-key-address = Жильё { $number }: просмотр состоится, как договорились, { $moment }. Идите днём и не в одиночку. Ничего там не платите и не оставляйте документов: никто не вправе этого требовать. Адрес: { $place }
home-key-address-late = Жильё { $number }: точного адреса ещё нет. Не выезжайте, пока не получите его. Наша команда сейчас спрашивает арендодателя.
home-key-video = Жильё { $number }: просмотр пройдёт по видеосвязи. Наша команда напишет здесь, как присоединиться.
home-key-today = Жильё { $number }: просмотр примерно через два часа, { $moment }. Возьмите кого-нибудь с собой. Ничего там не платите и не оставляйте документов.
home-key-back = Жильё { $number }: Вы вернулись? Всё в порядке?
home-key-back-ok = Всё в порядке
home-key-back-not = Не всё в порядке
home-key-back-call = Хочу поговорить
home-key-not-ok = В опасности сейчас: 110 или 112. Никто не вправе держать Ваши документы или заставлять платить либо оставаться.
home-key-want = Хотите ли Вы там жить ({ $number })? «Нет» ничем не вредит: Ваше место в очереди остаётся.
home-key-missed = Просмотра не было
home-key-held = Жильё { $number }: состоялся ли просмотр и продолжаете ли Вы с этой семьёй?
home-key-held-yes = Да, продолжаем
home-key-held-out = Был, но не подходит
home-key-missed-noted = Жильё { $number }: записано, просмотра не было. Наша команда спросит почему, а арендодатель назовёт другое время.
home-key-wait-landlord = Записано. Теперь арендодатель скажет, продолжаем ли. Вы прочтёте это здесь.
home-key-wait-seeker = Записано. Теперь семья скажет, продолжает ли. Вы прочтёте это здесь.
## Name and number, each to this one other side
home-key-contact-seeker = Жильё { $number }: может ли этот арендодатель получить Ваше имя и номер телефона? Вы получите его данные в ту же минуту. «Нет» ничего не меняет.
home-key-contact-landlord = Жильё { $number }: может ли эта семья получить Ваше имя и номер телефона? Вы получите её данные в ту же минуту. «Нет» ничего не меняет.
home-key-contact-known = Прочтут так: { $text }
home-key-contact-write = Да, напишу
home-key-contact-no = Нет, не передавайте
home-key-contact-type = Напишите имя латинскими буквами и номер, так, как их должна прочитать другая сторона, например: Olena, 0170 0000000
home-key-contact-unclear = Не удалось найти номер телефона. Напишите, например: Olena, 0170 0000000
home-key-contact-waits = Записано. Передадим, когда согласятся обе стороны и команда увидит, что жильё можно сдавать.
home-key-contact-kept = Записано. Ничего не передаём. Всё, что нужно сказать друг другу, идёт здесь через нас.
home-key-contact = Жильё { $number }: обе стороны согласились. Так можно связаться с другой стороной: { $text }
## The office, by who pays (R27)
home-key-figures = <b>Жильё { $number }, для бланка ведомства:</b>
home-key-figure-area = Площадь: { $area } м²
home-key-figure-rooms = Комнаты: { $rooms }
home-key-figure-cold = Холодная арендная плата (Kaltmiete): { $euros } €
home-key-figure-costs = Дополнительные расходы (Nebenkosten): { $euros } €
home-key-figure-heating = Отопление (Heizkosten): { $euros } €
home-key-figure-all = Аренда со всеми расходами (Warmmiete): { $euros } €
home-key-figure-deposit = Залог (Kaution): { $euros } €
home-key-figure-persons = Людей: { $persons }
home-key-figure-from = С какого дня: { $date }
home-key-form-landlord = Жильё { $number }: обе стороны продолжают. Дальше – бланк ведомства (Mietangebot). Его даст Вам семья. Данные выше. Нажмите здесь, когда вернёте его. Договор пока не подписывайте.
home-key-form-done = Бланк передан
home-key-form-seeker = Жильё { $number }: обе стороны продолжают. Возьмите в ведомстве ({ $payer }) бланк (Mietangebot) и дайте арендодателю. Когда его заполнят, мы напишем. Пока ничего не подписывайте, не платите и не покупайте.
home-key-letter-how = Жильё { $number }: арендодатель передал бланк. Вот письмо в ведомство, на немецком. Впишите своё имя и номер и подайте вместе с бланком:
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
home-key-ask-more-jobcenter = Прежде чем платить, спросите нынешнее ведомство о расходах на переезд (§ 22(6) SGB II). Кому нет 25 лет и кто выезжает от родителей, нужно отдельное письменное согласие (§ 22(5)). Кто живёт в приюте, сообщает там о переезде и спрашивает, что для этого нужно.
home-key-ask-more = Прежде чем платить, спросите нынешнее ведомство о расходах на переезд. Если живёте в приюте, сообщите там о переезде и спросите, что для этого нужно.
home-key-ask = Жильё { $number }: теперь подайте бланк и письмо в ведомство ({ $payer }) на новом месте. Просите письменное согласие и спросите о залоге. Нажмите здесь, когда сделаете. Пока ничего не подписывайте, не платите и не покупайте.
home-key-ask-done = Подано
home-key-ask-landlord = Жильё { $number }: спасибо. Семья теперь идёт с бланком в ведомство. Вы ждёте до { $date }, как и сказали. До письменного согласия ведомства договор не подписывайте.
home-key-office-seeker = Жильё { $number }: теперь решает ведомство. Арендодатель ждёт до { $date }. Ничего не подписывайте, не платите и не покупайте, пока нет письменного согласия. Что говорит ведомство?
home-key-office-landlord = Жильё { $number }: у ведомства есть бумаги, оно теперь решает. Вы ждёте до { $date }. Что оно скажет, Вы прочтёте здесь.
home-key-office-yes = Да, письменно
home-key-office-spoken = Да, но устно
home-key-office-no = Говорит «нет»
home-key-office-wait = Жильё { $number }: считается только согласие на бумаге (Zusicherung). Попросите его в ведомстве и подождите, пока получите. До этого ничего не подписывайте и не платите.
home-key-office-refused = Жильё { $number }: записано. Сохраните письмо с датой. Человек из нашей команды разберёт его с Вами и скажет, что можно сделать. { $when } До этого ничего не подписывайте и не платите.
home-key-office-end = Жильё { $number }: сегодня заканчивается время, которое Вы хотели ждать ведомство. Ответа ещё нет. Ждёте ли Вы дальше?
home-key-longer-7 = Ещё 7 дней
home-key-longer-14 = Ещё 14 дней
home-key-longer-no = Больше не жду
home-key-longer = Жильё { $number }: арендодатель теперь ждёт ведомство до { $date }.
home-key-office-last = Жильё { $number }: арендодатель хотел ждать до { $date }, сейчас спрашиваем, будет ли ждать дольше. Позвоните сегодня в ведомство. Что оно говорит?
## The contract and the key
home-key-contract-seeker = Жильё { $number }: ведомство дало письменное согласие. Теперь можно подписывать договор. Сначала прочитайте его. Залог: не больше трёх холодных арендных плат, по желанию тремя частями. Платите на счёт, никогда наличными.
home-key-contract-own = Жильё { $number }: обе стороны продолжают. Дальше – договор. Сначала прочитайте его. Залог: не больше трёх холодных арендных плат, по желанию тремя частями. Платите на счёт, никогда наличными.
home-key-contract-landlord = Жильё { $number }: ведомство дало письменное согласие. Теперь Вы можете подписать договор с семьёй. День переезда нам назовёт семья.
home-key-contract-both = Жильё { $number }: обе стороны продолжают. Теперь Вы можете подписать договор с семьёй. День переезда нам назовёт семья.
home-key-signed = Подписано обоими
home-key-day = Жильё { $number }: в какой день Вы переезжаете?
home-key-day-other = Другой день
home-key-day-typed = Напишите день, например: 15.01.
home-key-day-unclear = Не удалось прочитать день в пределах года. Напишите так: 15.01.
home-key-move-seeker = Жильё { $number }: Вы переезжаете { $date }. При передаче ключей запишите с арендодателем недостатки, счётчики и ключи. Зарегистрируйте адрес (Anmeldung) в течение двух недель. Если живёте в приюте, скажите там этот день.
home-key-move-landlord = Жильё { $number }: семья переезжает { $date }. При передаче запишите вместе недостатки, счётчики и ключи. В течение двух недель ей нужна Ваша справка (Wohnungsgeberbestätigung).
home-key-moved-yes = Мы уже там живём
home-key-moved = Жильё { $number }: есть ли у Вас ключ и живёте ли Вы уже там?
home-key-moved-not = Ещё нет
home-key-moved-later = Жильё { $number }: записано. Мы спросим ещё раз. Если что-то не так, напишите здесь, человек из нашей команды прочтёт.
## Living there, and leaving
home-key-home-seeker = Жильё { $number } теперь Ваш дом. Ваш поиск завершён. Если там что-то не так, сейчас или позже, напишите сюда.
home-key-home-landlord = Жильё { $number }: семья теперь там живёт. Три месяца для Вас есть контактный человек из нашей команды. Напишите сюда или нажмите «{ menu-human }».
home-key-night = Жильё { $number }: всё ли у Вас там в порядке?
home-key-night-ok = Записано. Если что-то изменится, напишите сюда в любое время.
home-key-lives = Вы живёте в жилье { $number } с { $date }.
home-key-leave = Выезжаю оттуда
home-key-leave-why = Жильё { $number }: Вы сейчас выезжаете? Какая причина? Арендодатель её не увидит.
home-key-left-found = Другое жильё
home-key-left-home = Там что-то не так
home-key-left-term = Договор заканчивается
home-key-left-other = Другая причина
home-key-stays = Нет, остаюсь
home-key-stays-noted = Записано: Вы и дальше живёте в этом жилье, { $number }.
home-key-left-noted = Жильё { $number }: записано. Хотите искать снова? Пока Ваши ответы ещё здесь, место в очереди считается со старой даты.
home-key-free = Жильё { $number }: семья сообщает, что выезжает. Свободно ли жильё теперь для другой семьи?
home-key-free-yes = Да, свободно
home-key-free-no = Нет
home-key-free-noted = Жильё { $number }: спасибо. Когда подойдёт семья, мы спросим Вас.
home-key-free-not-noted = Жильё { $number }: записано, его больше нет в нашем списке. Спасибо за время, когда там могла жить семья.
## Stepping back
home-key-out = Отказаться
home-key-out-seeker = Жильё { $number }: Вы хотите от него отказаться? Ваше место в очереди остаётся.
home-key-out-landlord = Жильё { $number }: Вы хотите остановиться с этой семьёй? Она прочтёт, что Вы говорите «нет», без имени и причины.
home-key-out-seeker-no = Да, отказываюсь
home-key-out-landlord-gone = Оно уже не свободно
home-key-out-landlord-no = Не эта семья
home-key-out-keep = Нет, продолжаем
home-key-out-kept = Жильё { $number }: записано, продолжаем.
home-key-fell-own = Жильё { $number }: записано, Вы отказались. Ваше место в очереди остаётся, поиск продолжается.
home-key-fell-seeker = Жильё { $number }: дальше с ним не получается. { $reason } Ничего за него не подписывайте и не платите. Ваше место в очереди остаётся, поиск продолжается.
home-key-fell-why-seeker-no = Вы отказались.
home-key-fell-why-landlord-no = Так решает арендодатель.
home-key-fell-why-landlord-gone = Арендодатель говорит, что оно уже не свободно.
home-key-fell-why-waited = Арендодатель больше не ждёт ведомство.
home-key-fell-why-team = Наша команда это завершила и скажет Вам почему.
home-key-fell-landlord = Жильё { $number }: с этой семьёй дальше не получается. Жильё снова свободно для других. Когда подойдёт семья, мы спросим Вас.
home-key-fell-gone = Жильё { $number }: записано, его больше нет в нашем списке. Мы сообщили семье.
home-key-later = Позже
home-key-address-later = Жильё { $number }: записано. Без адреса семья не сможет прийти. Наша команда спросит Вас ещё раз перед просмотром.
home-key-person = Жильё { $number }: Ваш контактный человек до { $date } – { $text }.
home-key-lines-add = Добавить две строки
home-key-lines-ask = Что арендодателю стоит знать о Вашей семье? До 200 знаков: например, работа, школа, увлечения. Без имён, номеров, болезней и происхождения. Сначала это прочтёт человек из нашей команды.
home-key-lines-unclear = Напишите до 200 знаков, без имён, номеров и адресов.
home-key-lines-kept = Записано. Человек из нашей команды прочтёт это и тогда передаст.
home-key-lines = Жильё { $number }: семья добавляет: «{ $text }»
home-key-obligation = Жильё { $number }: стоит ли в Вашем разрешении обязательное место проживания (Wohnsitzauflage)? Тогда до договора письменно спросите миграционную службу (Ausländerbehörde), можно ли туда переехать. Человек из нашей команды поможет: напишите сюда.
home-key-lives-landlord = Жильё { $number }: с { $date } там живёт семья, которая пришла через нас.
home-key-moved-out = Семья выехала
home-key-moved-out-noted = Жильё { $number }: записано. Мы спросим семью. Потом спросим Вас, свободно ли жильё снова.
### homes: key, end

### homes: match
home-proposal-lead = Добрый день. Для Вас есть новость, прочитайте её, пожалуйста, не спеша.
    <b>{ $number }</b>
home-proposal-line = • { $text }
home-proposal-places = { $count ->
        [one] для { $count } человека
        [few] до { $count } человек
        [many] до { $count } человек
       *[other] до { $count } человека
    }
home-proposal-cost-all = { $euros } € в месяц, всё вместе
home-proposal-cost-cold = холодная аренда (Kaltmiete) { $euros } €
home-proposal-cost-costs = коммунальные (Nebenkosten) { $euros } €
home-proposal-cost-heating = отопление { $euros } €
home-proposal-cost-furniture = мебель { $euros } €
home-proposal-cost-deposit = залог (Kaution) { $euros } €
home-proposal-from = свободно с { $date }
home-proposal-host-nobody = больше там никто не живёт
home-proposal-host-man-alone = там живёт мужчина
home-proposal-host-woman-alone = там живёт женщина
home-proposal-host-family = там живёт семья
home-proposal-host-shared = это общая квартира (WG)
home-proposal-registration-yes = регистрация (Anmeldung) возможна
home-proposal-registration-no = регистрация (Anmeldung) невозможна
home-proposal-ask = <b>Подходит ли это Вам?</b> Речь о { $number }. Человек из нашей команды читал предложение. Само жильё мы не видели.
home-proposal-why = Почему может подойти: { $text }.
home-proposal-alone = Сейчас спрашиваем только Вас. Отказ ни на что не влияет.
home-proposal-asked = Одновременно спрашиваем { $count ->
        [one] { $count } семью
        [few] до { $count } семей
        [many] до { $count } семей
       *[other] до { $count } семьи
    }. Решает то, кто ждёт дольше, а не кто ответит быстрее. Отказ ни на что не влияет.
home-proposal-due = Ответьте, пожалуйста, до { $moment }.
home-proposal-yes = Да, подходит
home-proposal-no = Нет, не подходит
home-proposal-question = У меня есть вопрос
home-proposal-report = Здесь что-то не так
home-proposal-tomorrow = Время до завтра
home-proposal-photos = Больше фото
home-proposal-photo = Фото этого жилья
home-proposal-remind = От Вас ещё нет ответа о { $number }. Ответьте, пожалуйста, до { $moment }. Потом мы спросим следующую семью.
home-proposal-expired = О { $number } ответа не было, поэтому теперь спрашиваем следующую семью. Ваше место в очереди остаётся.
home-proposal-accepted = Спасибо, Ваше «да» о { $number } записано.
home-proposal-waits = Спасибо, Ваше «да» о { $number } записано. Мы ещё спрашиваем семью, которая ждёт дольше. Вы услышите от нас до { $moment }.
home-proposal-reserve = О { $number } «да» сказала и семья, которая ждёт дольше. Вы в списке на это жильё. Если там не сложится, Вы следующие. Тем временем мы ищем для Вас дальше.
home-proposal-declined = Спасибо за ответ о { $number }. Ваше место в очереди остаётся, ищем дальше.
home-proposal-reason = Хотите сказать, что именно не подошло? Это поможет в следующий раз.
home-proposal-reason-small = Слишком мало места
home-proposal-reason-cost = Слишком дорого
home-proposal-reason-place = Место
home-proposal-reason-date = Дата
home-proposal-reason-shared = С кем жить
home-proposal-reason-other = Что-то другое
home-proposal-reason-none = Без объяснений
home-proposal-wish = Изменить пожелание
home-proposal-thanks = Спасибо, записано. Ищем дальше.
home-proposal-thanks-wish = Спасибо, записано. Если измените пожелание, дальше будем искать уже с новым.
home-proposal-over = Ответ о { $number } уже не нужен. Ваше место в очереди остаётся, ищем дальше.
home-proposal-gone = { $number } больше не предлагают. Это не из-за Вас. Ваше место в очереди остаётся, ищем дальше.
home-proposal-withdrawn = Семья для { $number } больше не ищет. Теперь спросим следующую. Вам ничего делать не нужно.
home-proposal-once = Продлить время можно только один раз. Ответьте, пожалуйста, о { $number } до { $moment }.
home-proposal-extended = Хорошо. Теперь на ответ о { $number } есть время до { $moment }.
home-proposal-call = Мы писали Вам три раза, и ответа не было. Вы ещё ищете жильё? Достаточно короткого сообщения в чате. Без него мы пока больше не спрашиваем. Ваше место в очереди остаётся.
home-proposal-paused = Пока мы сами больше не пишем. Ваше место в очереди остаётся. Любое Ваше сообщение здесь всё возобновит.
home-fit-state = оно в нашем списке
home-fit-size = места хватает для всех
home-fit-area = площади достаточно
home-fit-region = земля, которую Вы хотели
home-fit-obligation = это там, где Вы обязаны жить
home-fit-window = дата подходит
home-fit-term = срок подходит
home-fit-rent = аренда в пределах Вашей суммы
home-fit-pets = животные разрешены
home-fit-step-free = без ступенек
home-fit-smoking = курить можно
home-fit-children = детям рады
home-fit-kind = вид жилья
home-fit-women = только для женщин
home-fit-host = кто там живёт
home-fit-step-free-there = без ступенек
home-fit-full = размер как раз для Вас
home-fit-language = есть общий язык
home-fit-daily = школа, курсы или работа рядом
home-fit-rent-left = аренда намного ниже Вашей суммы
home-fit-furnished = с мебелью
home-miss-state = сейчас не предлагают
home-miss-size = число людей
home-miss-area = площадь на всех
home-miss-region = место
home-miss-obligation = обязанность жить в определённом месте (Wohnsitzauflage)
home-miss-window = дата
home-miss-term = срок
home-miss-rent = аренда
home-miss-pets = животное
home-miss-step-free = ступеньки
home-miss-smoking = курение
home-miss-children = без детей
home-miss-kind = вид жилья
home-miss-women = только для женщин
home-miss-host = кто там живёт
home-miss-identity = Вашу личность ещё никто не подтвердил
home-miss-landlord = личность арендодателя ещё никто не подтвердил

### homes: staff, for landlords

home-staff-entered = <b>Ваше жильё записано: { $number }.</b>
    { $facts }
    Это записал для Вас кто-то из нашей команды. Если что-то не так, пожалуйста, напишите сюда.

### homes: ledger (who was asked, figures)
command-fair = Как распределяют жильё
home-fair = <b>Как распределяют жильё</b>
    Жильё показывают тем, кому оно подходит. Среди тех, кто говорит «да», первыми идут те, кто ждёт дольше всех. Скорость ничего не решает.
home-fair-waiting = Вы ждёте с { $date }, { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }.
home-fair-own = <b>Что было для Вас</b>
home-fair-none = Пока Вам не показали никакого жилья. Когда покажут, это будет здесь.
home-fair-search = поиск начался
home-fair-proposed = показано Вам
home-fair-passed-over = спросили других
home-fair-accepted = Ваш ответ: да
home-fair-declined = Ваш ответ: нет
home-fair-expired = ответа вовремя не было
home-fair-won = Вы первые в очереди, мы спросили арендодателя
home-fair-landlord-no = арендодатель говорит нет
home-fair-confirmed = обе стороны согласны
home-fair-moved-in = заселение
home-fair-fallen = не сложилось
home-fair-left = выезд
home-fair-search-ended = поиск завершён
home-fair-why-tie = та же дата в очереди, жильё лучше подходило другим
home-fair-why-identity = мы ещё не видели, кто Вы
home-fair-why-holds = тогда Вас спрашивали о другом жилье
home-fair-why-urgent = тогда у Вас было открыто срочное обращение
home-fair-why-held = человек из команды тогда приостановил предложения для Вас
home-fair-bands = <b>Почему у кого-то некоторое время есть приоритет</b>
    Двое людей из нашей команды должны согласиться, и это заканчивается в определённый день. Причины:

### broadcasts: what people read
## A message to many, its buttons, and which of them one gets
broadcast-topic-homes = Жильё
broadcast-topic-offices = Ведомства и право
broadcast-topic-courses = Курсы
broadcast-topic-nearby = Помощь рядом
broadcast-topic-warnings = Предупреждения
broadcast-topic-service = Как мы работаем
broadcast-topic-renting = Сдача жилья
broadcast-head = Это сообщение от { $operator }, его отправили сразу многим людям. Тема: { $topic }.
broadcast-corrected = Текст изменён { $date }.
broadcast-answer = Ответить
broadcast-leave = Без этой темы
broadcast-back = Снова присылать
broadcast-answer-write = Напишите, пожалуйста, ответ следующим сообщением. Его прочитает человек из нашей команды и увидит рядом этот текст.
broadcast-answer-passed = Ваш ответ передан нашей команде, обращение #{ $number }. { $when }
broadcast-answer-old = Этого текста у нас уже нет. Напишите нам, пожалуйста, просто сюда, или нажмите кнопку.
broadcast-left = Тема «{ $topic }»: таких сообщений, которые идут многим людям, больше не будет. Всё остальное остаётся, как было: и поиск жилья, и Ваши обращения. Все темы: /messages.
broadcast-back-done = Тема «{ $topic }»: такие сообщения снова будут приходить. Все темы: /messages.
broadcast-taken-back = Наша команда отозвала это сообщение. Ничего делать не нужно.
broadcast-test = Это проба для команды. Ниже то, что прочитают люди, на каждом языке. Никому другому это ещё не отправлено.
broadcast-test-over = Эта ссылка больше не действует. Новую можно получить в Slack.
broadcast-test-button = Это кнопка пробы: в настоящем сообщении она действует.
command-messages = Какие сообщения мне приходят
messages-list = О чём Вам писать, когда мы пишем сразу многим? Нажмите, чтобы изменить.
    Ответы Вам, предложения жилья и даты приходят всегда.
messages-on = { $topic }: да
messages-off = { $topic }: нет
mydata-left-out = Темы рассылок, которые Вам не приходят: { $topics }
data-broadcasts = Сообщения, отправленные многим
privacy-broadcasts = Сообщения многим людям: кому они отправлены, { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } после конца. Темы, от которых Вы отказались: пока Вы этого не измените.

### Well-being checks (R30)
## The agreement
consent-check-ins = <b>Можно иногда спрашивать, как Вам живётся?</b>
    Несколько раз за время проживания и перед концом договора: несколько кнопок, каждую можно пропустить. Ответы удаляются через 30 дней. Пока Вы согласны, ответы о поиске остаются, чтобы он мог продолжаться. Жильё никогда от этого не зависит.
consent-host-check-ins = <b>Можно иногда спрашивать, как идут дела?</b>
    Несколько раз и перед концом договора: пять вопросов, каждый можно пропустить. Ответы читает только наша команда, через 30 дней они удаляются. Договор никогда от этого не зависит.
consent-name-check-ins = вопросы о том, как Вам живётся
consent-name-host-check-ins = вопросы о том, как дела с жильцами
consent-withdraw-check-ins = Вопросы: прекратить
consent-withdraw-host-check-ins = Аренда: прекратить
consent-man-alone = <b>Вопрос о Вашем поиске.</b>
    Можно ли показывать Вам и комнаты, где больше никто не живёт, кроме одного мужчины? Без Вашего желания их не показывают. Согласие можно забрать в любое время. Если нет, всё остаётся как есть.
consent-name-man-alone = комнаты в жилье, где мужчина живёт один
consent-withdraw-man-alone = Такие комнаты: не надо
care-agreed = Записано. Отозвать можно в любое время: /checkin
care-agreed-on = Записано. Первые вопросы придут { $date } или немного позже. Отозвать можно в любое время: /checkin
care-refused = Хорошо, вопросов не будет. Жильё от этого не зависит. Писать сюда можно в любое время, изменить решение – здесь: /checkin
care-stopped = Записано. Вопросов больше не будет, Ваши ответы удалены. Жильё от этого не зависит. Изменить решение можно здесь: /checkin
command-checkin = Как мне живётся в жилье
privacy-checkins = Ваши ответы о жилье: { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    }, дальше только числа без имени. Пока Вы согласны на вопросы и живёте там, остаются и ответы о поиске.
## The first words, and later
care-open = Как Вам живётся в этом жилье? Можете ли Вы сейчас свободно отвечать?
care-open-host = Как дела с жильём { $number }? Есть ли у Вас сейчас минута?
care-remind = Как Вам живётся в этом жилье? Спрашиваем второй раз и больше не будем. Можете ли Вы сейчас свободно отвечать?
care-remind-begun = Как Вам живётся в этом жилье? Несколько вопросов ещё без ответа. Можно продолжить с того же места.
care-b-later = Позже
care-b-call = Позвоните мне
care-b-go-on = Продолжить
care-b-now = Ответить сейчас
care-b-stop = Больше не спрашивать
care-later-noted = Хорошо. Спросим ещё раз { $date }.
care-later-form = Хорошо. Ещё несколько дней можно продолжить: кнопкой или командой /checkin.
care-looks = Хорошо, сейчас больше не спрашиваем. Человек из нашей команды посмотрит, как дела. { $when }
care-over = Эти вопросы уже закончились.
care-done = Спасибо. Через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } Ваши ответы будут удалены. Следующие вопросы: { $date } или немного позже.
care-done-last = Спасибо. Через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[many] { $days } дней
    } Ваши ответы будут удалены. Других вопросов не запланировано. Писать сюда можно в любое время.
care-orange = Спасибо. Ваш ответ уже у нашей команды, номер #{ $number }. { $when }
care-lines = Хотите поговорить с кем-то раньше? Это не наша команда, но там сейчас принимают звонки:
care-counselling = Иногда помогает разговор с кем-то не из нашей команды. Например, здесь:
care-yellow = Написать Вам об этом? Напишет человек из нашей команды.
care-yellow-no = Хорошо. Писать сюда можно в любое время.
care-noted = Записано.
care-here = Один вопрос об этом чате: можно ли нашей команде писать Вам сюда?
care-b-here = Да, пишите сюда
care-b-here-no = Лучше не сюда
care-none = Эти вопросы мы задаём тем, кто живёт в жилье, найденном через нас, и тем, кто такое жильё сдаёт. Сейчас для Вас их нет.
care-next = Следующие вопросы о жилье придут { $date } или немного позже. Ответить можно и сейчас.
care-next-none = Вопросов о жилье не запланировано. При желании можно ответить сейчас.
care-search-on = Записано. Ваш поиск снова идёт, место в очереди считается, как и раньше, с { $waiting }. Жильё нужно к концу Вашего договора.
care-search-gone = Прежние ответы удалены. Новый поиск начинается с нескольких вопросов.
care-title = Сообщение о дате, которую Вы, возможно, уже где-то видели раньше.
    Защита по § 24 действует до { $date }. Что будет потом, ещё не решено (на { $since }). Если у Вас другой вид на жительство, смотрите дату на карточке. Сейчас ничего делать не нужно.
care-unclear = Нажмите, пожалуйста, одну из кнопок или «{ form-skip }».
care-words-given = написано
## What a household is asked
care-promised = Получили ли Вы ключ и всё, что обещали?
care-promised-name = Ключ и обещанное
care-b-promised-yes = Да
care-b-promised-partly = Не совсем
care-b-promised-no = Нет ключа или жилья
care-safe = Насколько безопасно Вам в этом жилье? 1 – совсем нет, 5 – очень безопасно.
care-safe-name = Безопасно
care-b-safe-now = Мне грозит опасность
care-privacy = Можете ли Вы побыть в одиночестве за дверью, которая запирается? 1 – никогда, 5 – всегда.
care-privacy-name = Возможность побыть в одиночестве
care-housing = Какое это жильё в целом? 1 – очень плохое, 5 – очень хорошее.
care-housing-name = Жильё
care-being = Как Вам здесь живётся? 1 – очень плохо, 5 – очень хорошо.
care-being-name = Как живётся
care-b-being-talk = Хочу поговорить
care-defects = Что не работает? Отметьте всё, что знаете, потом «{ form-done }».
care-defects-name = Не работает
care-b-defects-none = Всё работает
care-b-defects-heating = Нет отопления
care-b-defects-water = Нет воды
care-b-defects-power = Нет света
care-b-defects-lock = Дверь не запирается
care-b-defects-mould = Плесень, сырость
care-papers = Что ещё не решено? Отметьте всё, что знаете, потом «{ form-done }».
care-papers-name = Не решено
care-b-papers-none = Всё решено
care-b-papers-registration = Регистрация
care-b-papers-confirmation = Справка о жилье
care-b-papers-rent = Аренда
care-b-papers-office = Ведомство
care-stay = Как долго Вы можете здесь жить, насколько Вам известно?
care-stay-name = Жить здесь можно
care-b-stay-contract = Как в договоре
care-b-stay-longer = Дольше
care-b-stay-shorter = Не так долго
care-b-stay-week = Меньше 7 дней
care-b-stay-unknown = Не знаю
care-talk = Хотите ли Вы, чтобы Вам написал человек из нашей команды?
care-talk-name = Желание поговорить
care-b-talk-yes = Да
care-b-talk-no = Нет
care-plan = Что Вы планируете, когда закончится договор?
care-plan-name = После договора
care-b-plan-stay = Можем остаться
care-b-plan-found = Есть другое жильё
care-b-plan-search = Нужно жильё
care-b-plan-unknown = Ещё не знаем
care-words = Что ещё нам стоит знать? Напишите здесь, это прочитает человек из нашей команды. Или нажмите «{ form-skip }».
care-words-name = Своими словами
## What a landlord is asked
care-host-well = Всё ли хорошо с жильцами в Вашем жилье?
care-host-well-name = Всё хорошо
care-b-host-well-well = Да, всё хорошо
care-b-host-well-mostly = В основном
care-b-host-well-no = Нет
care-host-contact = Какая у Вас связь с жильцами?
care-host-contact-name = Связь
care-b-host-contact-often = Говорим часто
care-b-host-contact-seldom = Говорим иногда
care-b-host-contact-none = Её нет
care-b-host-contact-trouble = Сложная
care-host-settle = Что нужно решить? Отметьте всё, что знаете, потом «{ form-done }».
care-host-settle-name = Нужно решить
care-b-host-settle-none = Ничего
care-b-host-settle-money = Аренда или расходы
care-b-host-settle-house = Жизнь вместе
care-b-host-settle-papers = Бумаги, ведомство
care-b-host-settle-repairs = Ремонт
care-host-stay = Как долго жильцы ещё могут там жить?
care-host-stay-name = Могут жить
care-b-host-stay-contract = Как в договоре
care-b-host-stay-longer = Дольше
care-b-host-stay-shorter = Не так долго
care-b-host-stay-week = Меньше 7 дней
care-b-host-stay-unknown = Пока не знаю
care-host-talk = Хотите ли Вы поговорить с человеком из нашей команды?
care-host-talk-name = Желание поговорить
care-b-host-talk-yes = Да
care-b-host-talk-no = Нет

## Courses, meetings and partner bodies
command-programmes = Курсы и встречи
command-partner = Для общин и организаций
menu-programmes = Курсы и встречи
programme-list = { $count ->
        [one] Сейчас для Вас есть { $count } предложение.
        [few] Сейчас для Вас есть { $count } предложения.
        [many] Сейчас для Вас есть { $count } предложений.
       *[other] Сейчас для Вас есть { $count } предложения.
    }
programme-as-partner = Вы здесь от: { $name }.
programme-none = Сейчас для Вас нет ни одного курса или встречи. Посмотреть снова можно в любой день: /programmes
programme-more = Ещё предложений: { $count }.
programme-card =
    <b>{ $title }</b>
    { $text }
    { $facts }
programme-in-de = Этот текст есть только на немецком.
programme-in-en = Этот текст есть только на английском.
programme-kind-kick-off = Первая встреча: { $at }
programme-kind-date = Встреча: { $at }
programme-kind-closing = Последняя встреча: { $at }
programme-more-dates = { $count ->
        [one] и ещё { $count } дата
        [few] и ещё { $count } даты
        [many] и ещё { $count } дат
       *[other] и ещё { $count } даты
    }
programme-repeats = Повторяется. Следующие даты: { $rows }
programme-where = Место: { $place }
programme-online-later = Онлайн. Ссылка будет здесь, когда у Вас будет место.
programme-online = Онлайн: { $link }
programme-link = Подробнее: { $link }
programme-free = Бесплатно
programme-fee = Цена: { $euros } €
programme-reduced = Сниженная цена: { $euros } €
programme-reduced-sponsor = Сниженная цена: { $euros } €. Остальное платит { $name }.
programme-until = Записаться можно до: { $date }
programme-seats = Свободных мест: { $count }
programme-full = Все места заняты. В очереди: { $count }
programme-by = Проводит: { $name }
programme-yours-taken = Место за Вами.
programme-yours-waiting = Вы в очереди, Ваше место в ней: { $number }.
programme-yours-offered = Для Вас освободилось место. Подтвердите его до: { $until }.
programme-b-register = Записаться
programme-b-wait = Встать в очередь
programme-b-remind = Напомнить о записи
programme-b-calendar = Файл для календаря
programme-b-leave = Отдать место
programme-b-leave-list = Выйти из очереди
programme-b-leave-yes = Да, отдать
programme-b-keep = Нет, оставить
programme-b-seat = Да, приду
programme-b-not-seat = Нет, не смогу
programme-b-show = Показать
programme-b-others = Другие предложения
programme-b-more = Ещё { $count }
programme-b-words = Добавить слова
programme-b-reduced-yes = Сниженная цена
programme-b-reduced-no = Полная цена
programme-b-notes-nothing = Ничего
programme-form-name = Под каким именем Вас записать? Это имя увидят { $operator } и организатор.
programme-form-name-name = Имя
programme-form-name-unclear = Напишите, пожалуйста, имя, от 2 до 80 знаков.
programme-form-reduced = Какая цена для Вас? Подходит ли сниженная, решает организатор.
programme-form-reduced-name = Цена
programme-form-reduced-unclear = Нажмите, пожалуйста, одну из кнопок.
programme-form-notes = Что нужно знать организатору, например о переводе или детях? До 300 знаков. Без болезней, пожалуйста.
programme-form-notes-name = Примечание
programme-form-notes-unclear = Напишите, пожалуйста, до 300 знаков или нажмите «{ programme-b-notes-nothing }».
programme-form-summary =
    <b>Так Вас запишут:</b>
    { $answers }
    Это прочтут { $operator } и организатор.
programme-form-sent = Анкета отправлена.
programme-gone = Запись на это предложение закрыта. Другие есть в списке.
programme-taken =
    Место за Вами: <b>{ $title }</b>
    { $facts }
programme-calendar = Те же даты для Вашего календаря.
programme-waiting = <b>{ $title }</b>: все места заняты. Вы в очереди, Ваше место в ней: { $number }. Когда место освободится, я напишу Вам.
programme-seat-free = Для Вас освободилось место: <b>{ $title }</b>. Подтвердите его до: { $until }. Потом оно перейдёт к следующему человеку в очереди.
programme-seat-over = Время подтвердить место прошло: <b>{ $title }</b>. Оно перешло к следующему человеку. Вы можете снова встать в очередь.
programme-no-seat = <b>{ $title }</b>: занятия уже начались, место не освободилось. В списке ожидания Вас больше нет.
programme-leave-ask = Действительно отдать место: <b>{ $title }</b>? Оно сразу перейдёт к следующему человеку.
programme-left = Вас больше нет в списке: <b>{ $title }</b>.
programme-about = Это о предложении из нашего списка, на которое Вы записались раньше.
programme-cancelled = Отменено: <b>{ $title }</b>. Так сообщает { $name }. Вам ничего не нужно делать.
programme-date-off = Одна дата не состоится: <b>{ $title }</b>, { $at }. Остальные даты остаются.
programme-date-moved = Одну дату перенесли: <b>{ $title }</b>. Сначала было: { $date }. Теперь: { $at }. Остальные даты остаются.
programme-changed =
    Есть изменения: <b>{ $title }</b>. Теперь так:
    { $facts }
programme-soon =
    Напоминание о дате, которую Вы выбрали в нашем списке встреч:
    { $rows }
programme-remind-set = Хорошо. Я напомню: { $date }.
programme-remind = Напоминание, о котором Вы просили. Запись открыта до: { $date }. <b>{ $title }</b>
programme-rate = Как Вам понравилось: <b>{ $title }</b>? 1 значит плохо, 5 очень хорошо. Ответ показывают без имени.
programme-rated = Спасибо. Ваша оценка: { $stars } из 5.
programme-rate-write = Напишите, что было хорошо, а что нет. Ваше следующее сообщение попадёт только сюда.
programme-rate-thanks = Спасибо. Ваши слова сохранены.
privacy-registrations = { $days ->
        [one] Что Вы принимали участие в курсе или встрече, после окончания: { $days } день.
        [few] Что Вы принимали участие в курсе или встрече, после окончания: { $days } дня.
        [many] Что Вы принимали участие в курсе или встрече, после окончания: { $days } дней.
       *[other] Что Вы принимали участие в курсе или встрече, после окончания: { $days } дня.
    }
privacy-partners = { $days ->
        [one] Данные организации, которой отказано в сотрудничестве: { $days } день.
        [few] Данные организации, которой отказано в сотрудничестве: { $days } дня.
        [many] Данные организации, которой отказано в сотрудничестве: { $days } дней.
       *[other] Данные организации, которой отказано в сотрудничестве: { $days } дня.
    }
data-programmes = Курсы, встречи и сотрудничество
partner-about = Здесь регистрируются муниципалитеты, учреждения и организации, которые работают с людьми из Украины. Вы сможете видеть предложения для специалистов и получать наши сообщения. Чужих обращений Вы не видите.
partner-b-open = Мы работаем в этой сфере
partner-b-begin = Зарегистрироваться
partner-b-leave = Выйти из списка
partner-b-leave-yes = Да, выйти
partner-b-stay = Нет, остаться
partner-b-kind-municipal = Город или ведомство
partner-b-kind-civil = Объединение, инициатива
partner-b-kind-other = Другая организация
partner-form-kind = Что это за организация?
partner-form-kind-name = Организация
partner-form-kind-unclear = Нажмите, пожалуйста, одну из кнопок.
partner-form-organisation = Как она называется?
partner-form-organisation-name = Название
partner-form-organisation-unclear = Напишите, пожалуйста, название, от 2 до 120 знаков.
partner-form-land = В какой федеральной земле она работает?
partner-form-land-name = Федеральная земля
partner-form-land-unclear = Нажмите, пожалуйста, на одну землю.
partner-form-town = В каком городе?
partner-form-town-name = Город
partner-form-town-unclear = Напишите, пожалуйста, город, от 2 до 120 знаков.
partner-form-role = Что Вы там делаете? Например: координация интеграции.
partner-form-role-name = Задача
partner-form-role-unclear = Напишите, пожалуйста, от 2 до 120 знаков.
partner-form-summary =
    <b>Так мы это запишем:</b>
    { $answers }
    Решает человек из команды.
partner-form-sent = Анкета отправлена.
partner-asked = Запрос получен: <b>{ $name }</b>. Человек из команды посмотрит его в рабочие часы ({ $hours }) и ответит здесь.
partner-confirmed = Вы в списке партнёров: <b>{ $name }</b>. Предложения для Вас: /programmes. Выйти можно в любой день: /partner
partner-refused = Мы не можем добавить в список: <b>{ $name }</b>. Причина: { $reason }. Если это ошибка, напишите человеку из команды.
partner-refused-unknown = мы не смогли выяснить, что Вы представляете эту организацию
partner-refused-field = эта организация не работает в нашей сфере
partner-refused-place = эта организация работает не в нашем регионе
partner-refused-still = Эта организация не добавлена: <b>{ $name }</b>. Снова зарегистрироваться можно через { $days } дней после отказа. Раньше может помочь человек.
partner-is = <b>{ $name }</b> ({ $kind }) есть в нашем списке. Вы видите предложения для специалистов.
partner-leave-ask = Действительно выйти? Данные Вашей организации будут удалены.
partner-left = Ваша организация удалена из нашего списка.

## Quiet mode: in the chat it is called "short messages", and nothing tells what else it is for
quiet-note = Для Вас есть заметка.
quiet-show = Показать
quiet-show-number = Показать номер
quiet-clear = Убрать сообщения
quiet-cleared = Убрано всё, что здесь написано от меня за последние два дня. Более старое и Ваши собственные сообщения можете удалить в этом чате только Вы.
quiet-note-old = То, что здесь было, уже не хранится. Наша команда может прислать это ещё раз.
quiet-file = Вот файл.
quiet-neutral = Спасибо, записано.
quiet-watched = Телефон видят другие
quiet-settings = Короткие сообщения
quiet-about = <b>Короткие сообщения</b>: номера и адреса появляются только после нажатия. Без запроса я пишу лишь о датах, сроках и срочном. Выключить это можно в любой момент. Этот текст исчезнет из чата через { $minutes } мин.
quiet-on = Включить
quiet-off = Выключить
quiet-is-on = Короткие сообщения включены. Чтобы снова открыть эту настройку, напишите /quiet. Сама команда сразу исчезнет из чата.
quiet-off-ask = Выключить короткие сообщения? Тогда здесь снова всё будет показано полностью.
quiet-off-done = Короткие сообщения выключены.
quiet-word = Добавить слово
quiet-word-ask = Выберите обычное слово, например название фрукта. Если когда-нибудь напишете только его, мы сразу позовём команду, а в чате будет обычный ответ. Никто Вам тогда не звонит. Напишите слово сейчас, я уберу его из чата.
quiet-word-unfit = Это слово может встретиться случайно. Пожалуйста, выберите другое: не меньше четырёх букв, не город, не приветствие, не число.
quiet-word-saved = Сохранено. Слова здесь нигде не видно. Оно исчезнет, когда Вы это выключите.
quiet-suggested = <b>О настройках этого чата</b>: наша команда предлагает короткие сообщения. Номера и адреса тогда появляются только после нажатия. Включаете это только Вы, выключить можно в любой момент.

## The way to the key waits for a decision about a report
home-report-many = Сегодня от Вас уже несколько сообщений ({ $count }), и люди их смотрят. Если есть что-то ещё, скажите, пожалуйста, человеку из команды.
home-key-hold = Жильё { $number }: наша команда ещё раз смотрит на это предложение. До тех пор ничего не происходит. Пожалуйста, ничего не подписывайте и не платите.
home-key-hold-landlord = Жильё { $number }: наша команда здесь кое-что выясняет. До тех пор ничего не происходит, и ничего не теряется. Мы Вам напишем.
home-key-hold-viewing = <b>Сообщение о Вашем пути к новому жилью:</b> осмотр жилья { $number } пока не состоится. Пожалуйста, не ходите туда, пока мы не напишем.
home-key-hold-over = Жильё { $number }: всё идёт дальше с того же места.

## A home whose household is nobody of ours any more
home-key-free-ask = Жильё { $number }: там кто-то живёт или оно свободно для другой семьи? Мы спрашиваем, чтобы наш список был верным.
home-key-free-lives = Там живут
home-key-free-off = Убрать из списка
home-key-free-lives-noted = Жильё { $number }: записано. Мы спросим снова через полгода.

## How long it took others until they moved in
usual-unknown = Сколько это обычно занимает, мы ещё не знаем.
usual-others = Другие, кто уже заселился, обычно ждали от { $from } до { $weeks } { $weeks ->
        [one] недели
        [few] недель
        [many] недель
       *[other] недели
    }.
usual-alike = Те, кто заселился примерно таким же составом, обычно ждали от { $from } до { $weeks } { $weeks ->
        [one] недели
        [few] недель
        [many] недель
       *[other] недели
    }.
