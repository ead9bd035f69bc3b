### reviewed_by: nobody yet
### German. Keys are shared by every language; `desk-*` keys are for staff and exist in German and English only.

## Languages, each in its own script
language-uk = Українська
language-ru = Русский
language-de = Deutsch
language-en = English
language-choose = Welche Sprache passt Ihnen am besten?
language-changed = Ab jetzt schreibe ich Ihnen auf Deutsch.

## First contact (R6)
greeting = Guten Tag. Ich bin ein Programm von { $operator }. Hier arbeiten Menschen: { $hours }. Es kostet nichts. Wir fragen nie nach Geld, PINs oder Fotos vom Pass.
greeting-menu = Was können wir für Sie tun? Tippen Sie auf einen Knopf, oder schreiben Sie mit eigenen Worten.
menu-home = Ich suche eine Wohnung
menu-question = Ich habe eine Frage
menu-human = Mit Menschen sprechen
menu-offer = Ich biete eine Wohnung
menu-danger = Gefahr? 112 · 110
menu-language = Sprache
menu-continue = Weiter im Formular
question-ask = Bitte schreiben Sie Ihre Frage mit eigenen Worten. Am besten eine Frage pro Nachricht.
    Sie können jederzeit nach einem Menschen fragen.

## Commands shown in Telegram's menu
command-menu = Das Hauptmenü
command-human = Mit einem Menschen sprechen
command-language = Die Sprache wechseln
command-privacy = Was wir speichern und wie lange
command-mydata = Zeigt, was über mich gespeichert ist
command-unsend = Eine Nachricht zurücknehmen
command-delete = Meine Daten löschen
command-help = So funktioniert es
help = Schreiben Sie eine Frage, oder tippen Sie auf einen Knopf. { -danger-short } Ein Mensch aus unserem Team: /human. Wie es steht: /status. Ihre Angaben: /profile. Anhalten: /stop. Sprache: /language. Ihre Daten: /privacy.
-danger-short = Bei Gefahr: 110 (Polizei) oder 112 (Rettungsdienst, Feuerwehr).

## Call centre: people who want to be rung
command-call = Um einen Anruf bitten
call-b-open = Rufen Sie mich an
call-b-contact = Meine Nummer senden
call-b-never = Doch nicht
call-b-mine = Ja, diese Nummer
call-b-number = Andere Nummer senden
call-b-say-yes = Ja, das dürfen Sie
call-b-say-no = Nein, nur mir
call-b-earlier = ‹ Früher
call-b-later = Später ›
call-b-change = Andere Zeit
call-b-cancel = Absagen
call-b-topic-home = Wohnungssuche
call-b-topic-office = Amt oder Brief
call-b-topic-contract = Vertrag oder Miete
call-b-topic-living = Wo ich jetzt wohne
call-b-topic-other = Etwas anderes
call-known = Dürfen wir Sie unter der Nummer anrufen, die wir schon haben? Sie endet auf { $number }.
call-number = Unter welcher Nummer sind Sie erreichbar? Drücken Sie unten „{ call-b-contact }“, oder schreiben Sie die Nummer. Nummern aus anderen Ländern bitte mit + und Landesvorwahl.
call-number-kept = Die Nummer ist gespeichert. Nur wer Sie anruft, sieht sie.
call-number-not-now = Gut, dann brauchen wir keine Nummer. Wenn Sie es sich anders überlegen: /call
call-number-unclear = Diese Nummer habe ich nicht verstanden. Bitte schreiben Sie nur die Nummer, mit Vorwahl. Nummern aus anderen Ländern mit + und Landesvorwahl.
call-number-short = Das ist die kurze Nummer eines Dienstes. Bitte schreiben Sie die Nummer Ihres Telefons.
call-number-costly = Solche Nummern rufen wir nicht an: Sie kosten extra oder leiten weiter. Bitte schreiben Sie eine Mobilnummer oder eine Nummer im Festnetz.
call-number-several = Hier stehen mehrere Nummern. Bitte schreiben Sie nur eine.
call-number-foreign = Ist das Ihre eigene Nummer? Kontakte anderer Menschen heben wir nicht auf. Drücken Sie unten „{ call-b-contact }“, oder schreiben Sie Ihre Nummer.
call-country = Zu welchem Land gehört diese Nummer?
call-say = Wenn jemand anderes abnimmt: Dürfen wir sagen, wer anruft?
call-language = In welcher Sprache möchten Sie sprechen?
call-topic = Worum geht es ungefähr?
call-times = <b>{ $date }: Wann passt es Ihnen?</b>
    Wir rufen innerhalb von { $minutes } Minuten ab der gewählten Zeit an.
call-none = In den nächsten Tagen ist keine Zeit frei. Ihre Anfrage #{ $number } ist bei unserem Team. { $when }
call-just-taken = Diese Zeit ist gerade vergeben worden. Bitte wählen Sie eine andere.
call-booked = <b>Notiert: { $moment } bis { $until }.</b>
    In dieser Zeit ruft jemand aus unserem Team an. Sprache: { $language }. Ihre Anfrage hat die Nummer #{ $number }. Geht niemand ans Telefon, versuchen wir es noch zweimal.
call-cancelled = Abgesagt: { $moment }. Ihre Anfrage bleibt bei uns, und Sie können hier jederzeit schreiben.
call-soon = Zur Erinnerung: heute um { $time }, wie vereinbart. Passt es nicht, wählen Sie eine andere Zeit.
call-late = Bis { $time } haben wir es nicht geschafft, das lag an uns. Neue Zeit: { $moment }. Passt sie nicht, wählen Sie eine andere.
call-late-again = Bis { $time } hat wieder niemand angerufen. Das ist unser Fehler, bitte entschuldigen Sie. Eine dritte Zeit versprechen wir nicht von uns aus: Wählen Sie eine, oder warten Sie. Das Team sieht Ihre Anfrage #{ $number }.
call-tried = Um { $time } haben wir versucht, Sie zu erreichen. Nächster Versuch: { $moment }. Passt es nicht, wählen Sie eine andere Zeit.
call-agreed = Notiert: { $moment }, wie gerade besprochen. Passt es nicht, wählen Sie eine andere Zeit.
call-given-up = Wir haben es dreimal versucht, zuletzt um { $time }. Ihre Anfrage #{ $number } bleibt offen. Schreiben Sie hier, oder wählen Sie eine neue Zeit.
call-wrong = Die Nummer, die wir haben, ist wohl nicht Ihre. Möchten Sie eine andere senden? Ihre Anfrage #{ $number } bleibt offen.
call-red = In Gefahr rufen Sie bitte selbst an: 110 oder 112. Warten Sie nicht auf uns. Unser Team sieht, dass Sie um einen Anruf bitten. Die Nummer können Sie mit dem Knopf unten senden.
call-red-kept = Die Nummer ist gespeichert, unser Team sieht sie jetzt.
mydata-phone = Telefonnummer, unter der wir Sie anrufen, endet auf { $number }
mydata-call = Anruf vereinbart: { $moment }
data-calls = Anrufe: Ihre Nummer, was vereinbart war und wann wir angerufen haben
desk-help-phone = nimmt einen Anruf auf, der hereinkam
desk-help-call = ruft die Person dieses Falls an
desk-call = Anrufen
desk-call-kind-call-back = gewünschter Anruf
desk-call-kind-case = zu einem Fall
desk-call-topic-home = Wohnungssuche
desk-call-topic-office = Amt oder Brief
desk-call-topic-contract = Vertrag oder Miete
desk-call-topic-living = die jetzige Wohnung
desk-call-topic-other = etwas anderes
desk-call-topic-check-in = nach der Frage, wie es geht
desk-call-line-booked = *Anruf { $number }* · *{ $moment }–{ $until }* · { $language } · { $topic }
desk-call-line-booked-late = *Anruf { $number }* · ⚠️ vereinbart war { $moment }–{ $until } · { $language } · { $topic }
desk-call-line-booked-blocked = *Anruf { $number }* · *{ $moment }–{ $until }* · { $language } · { $topic } · in Telegram nicht erreichbar, Nummer unter „{ desk-call-ring }“
desk-call-booked-new = Die Person möchte angerufen werden. { $case }
desk-call-booked-moved = Die Person hat eine andere Zeit gewählt. { $case }
desk-call-booked-off = Die Person hat den Anruf abgesagt ({ $moment }).
desk-call-booked-late = ⚠️ Um { $moment } war ein Anruf vereinbart, und niemand hat angerufen. Neue Zeit: { $next }. Die Person weiß es.
desk-call-booked-late-again = ⚠️ Auch um { $moment } hat niemand angerufen, zum zweiten Mal. Die Person weiß es; eine neue Zeit ist ihr nicht versprochen. Bitte jetzt anrufen.
desk-call-booked-late-blocked = ⚠️ Niemand hat angerufen, und in Telegram erreicht die Person nichts: Sie weiß von keiner anderen Zeit. Bitte jetzt anrufen. { $case }
desk-call-waits = <!here> *Ein zugesagter Anruf wartet* (#{ $number }): { $moment }, zweimal nicht gehalten. `/case calls`
desk-call-waits-blocked = <!here> *Ein zugesagter Anruf wartet* (#{ $number }): { $moment }. In Telegram ist die Person nicht erreichbar. `/case calls`
desk-call-booked-red = Die Person bittet um einen Anruf. Die Nummer steht unter „Details“, sobald sie da ist.
desk-call-red-number = Die Nummer für den Anruf ist da: „Details“ zeigt sie.
desk-call-early = Anruf { $number } ist für { $moment } vereinbart. Ab 10 Minuten vorher kann er übernommen werden.
desk-call-speaker = Anruf { $number }: Es ist jemand im Dienst, der { $language } spricht. Ab { $moment } können ihn alle übernehmen.
desk-call-back-about = *{ $moment }–{ $until }* · { $language } · { $topic } · Versuche bisher: { $count }
desk-call-back-case = Fall #{ $number }
desk-call-blocked = In Telegram erreicht die Person zurzeit nichts, nur unter dieser Nummer.
desk-call-back-country = Land der Nummer: { $country }
desk-call-may-say = Nimmt jemand anderes ab, darf gesagt werden, wer anruft.
desk-call-may-not-say = ⚠️ Nimmt jemand anderes ab: *nicht sagen, wer anruft und worum es geht*. Nur fragen, wann es besser passt.
desk-call-note = Was besprochen wurde (steht dann im Fall)
desk-call-outcome-ask = Wie ging es aus?
desk-call-note-missing = Bitte kurz aufschreiben, was besprochen wurde.
desk-call-note-by = *Telefoniert, von { $staff }:* { $text }
desk-call-tried-by = { $staff } hat um { $time } angerufen: nicht erreicht. Nächster Versuch: { $moment }.
desk-call-agreed-by = { $staff } hat um { $time } angerufen. Vereinbart: { $moment }.
desk-call-gave-up-by = { $staff } hat um { $time } angerufen: nicht erreicht, zum dritten Mal. Es wird nicht von selbst weiter versucht.
desk-call-wrong-by = { $staff } hat um { $time } angerufen: falsche Nummer. Sie ist gelöscht.
desk-call-no-way = ⚠️ Diese Person hat keinen Chat, und es ist keine Nummer bekannt: Das hört sie nicht.
desk-call-no-number = Es ist keine Nummer bekannt.
desk-call-no-chat = Diese Person hat keinen Chat. „Anrufen“ zeigt die Nummer.
desk-call-no-files = ⚠️ Diese Person hat keinen Chat: Dateien erreichen sie nicht.
desk-look-no-chat = ☎️ Diese Person hat keinen Chat. Das Absenden macht daraus einen Anruf, in dem diese Worte gesagt werden.
desk-phone-title = Anruf aufnehmen
desk-phone-intro = Wer eine bekannte Nummer hat, wird damit gefunden. Ohne Nummer oder mit einer neuen entsteht ein Fall ohne Chat.
desk-phone-number = Nummer (kann fehlen)
desk-phone-language = Sprache
desk-phone-topic = Worum es ungefähr geht
desk-phone-text = Was gesagt wurde, in eigenen Worten
desk-phone-name = Name, nur wenn die Person ihn nennen möchte
desk-phone-say = Nimmt jemand anderes ab, darf gesagt werden, wer anruft
desk-phone-mine = Ich kümmere mich darum
desk-phone-more = Dazu
desk-phone-save = Aufnehmen
desk-phone-by = *Angerufen, aufgenommen von { $staff }:* { $text }
desk-phone-named = Name: { $name }
desk-phone-known = Die Nummer ist bekannt: Es steht in Fall #{ $number }.
desk-phone-new = Das ist Fall #{ $number }.
desk-phone-several = Diese Nummer haben mehrere Personen angegeben. Es steht in einem eigenen Fall: #{ $number }.
desk-phone-danger = ⚠️ Darin steht etwas, das nach Gefahr klingt: { $gloss }. Fall #{ $number } ist dringend. 110 erreicht die eigene Gegend, nicht die der Person.
desk-phone-ask = Fall #{ $number }. Bitte nachfragen, ob die Person in Gefahr ist.
desk-phone-take = Anruf aufnehmen
desk-call-load = *{ $date }* · vereinbart / Versuche / erreicht / hereingekommen / noch frei
    { $lines }
desk-call-load-line = { $time }: { $booked } / { $tries } / { $reached } / { $incoming } / { $free }
desk-call-load-none = *{ $date }*: nichts, und keine Zeit für Anrufe.
desk-call-load-how = So: `/case calls load` oder `/case calls load 2026-11-30`.

## Notice (R7)
notice = <b>Vorab</b>
    Wir fragen, wer einzieht und was Sie brauchen, um Wohnungen zu finden.
    Es lesen { $operator } und Helfende in Slack. Telegram ist nicht Ende-zu-Ende verschlüsselt.
    Name und Telefon sieht ein Vermieter nur nach Ihrem Ja zu ihm.
    Gelöscht { $profileDays } Tage nach der Suche, auf Wunsch früher: /mydata
    Ein Nein zu Extras mindert keine Chancen.
notice-go-on = Weiter
notice-questions-only = Nur Fragen und Menschen
notice-full-text = Ganzer Text
notice-without = Gut. Fragen können Sie hier jederzeit stellen. Wenn Sie später eine Wohnung suchen möchten: „{ menu-home }“.
privacy = <b>Was wir speichern und wie lange</b>
    { $retention }

    Verantwortlich: { $operator }, { $address }
    Datenschutz: { $contact }
    Ganze Datenschutzerklärung: { $privacyUrl }
privacy-inbox = Was Sie senden, so wie es ankam: { $days } Tage nach der Bearbeitung. Wenn unser Programm daran gescheitert ist: { $poisonedDays } Tage.
privacy-dedupe = Eine Nummer, an der wir sehen, dass eine Nachricht schon bearbeitet ist: { $days } Tage.
privacy-outbox = Was wir Ihnen gesendet haben, so wie es abging: { $days } Tage.
privacy-contacts = Wann wir ungefragt geschrieben haben, und Codes für die gemeinsame Suche: { $days } Tage.
privacy-form = Ihre Antworten und Wünsche: { $days } Tage nach dem Ende der Suche. Solange Sie suchen, bleiben sie.
privacy-case = Ihre Gespräche mit dem Team: { $days } Tage nach dem Abschluss einer Anfrage, hier und in Slack. Nummer, Thema und Ergebnis bleiben.
privacy-red = Dasselbe bei dringenden Anfragen: { $days } Tage nach dem Abschluss.
privacy-loose = Nachrichten, die das Programm allein beantwortet hat: { $days } Tage.
privacy-questions = Fragen, auf die das Programm keine Antwort hatte, damit die Antworten besser werden: { $days } Tage nach der letzten solchen Frage.
privacy-buttons = Was die Knöpfe unter unseren Nachrichten bedeuten: { $days } Tage.
privacy-staff = Eine Notiz, wer im Team Ihre Anfrage geöffnet oder geändert hat: { $days } Tage.
privacy-copy = Kopien unserer Datenbank: { $days } Tage.

## The form engine
form-back = Zurück
form-done = Fertig
form-yes = Ja
form-no = Nein
form-unknown = Weiß ich nicht
form-progress = Frage { $step } von { $steps }
form-left = { $count ->
        [one] Noch { $count } nötige Angabe
       *[other] Noch { $count } nötige Angaben
    }
form-left-extra = { $count ->
        [one] Freiwillig: noch { $count } Frage
       *[other] Freiwillig: noch { $count } Fragen
    }
form-chosen = Ihre Antwort: { $answer }
form-noted = Notiert. { $answers }
form-resume = Bei dieser Frage haben wir aufgehört. Sie können jetzt weitermachen oder später.
form-save = Speichern
form-change = Antwort ändern
form-which = Welche Antwort möchten Sie ändern?

## The five questions (R8)
form-intake-adults = Wie viele Erwachsene (ab 18 Jahren) werden in der Wohnung leben? Zählen Sie sich mit, wenn Sie 18 oder älter sind.
form-intake-adults-unclear = Diese Zahl habe ich nicht verstanden. Bitte schreiben Sie eine Ziffer, zum Beispiel: 2
form-intake-adults-who = Wer davon ist ein Kind, wer ist erwachsen? Bitte schreiben Sie nur die Zahl der Erwachsenen (ab 18 Jahren), zum Beispiel: 2
form-intake-adults-name = Erwachsene
form-intake-children = Wie alt ist jedes Kind? Tippen Sie für jedes Kind einmal auf das Alter, dann auf „{ form-done }“. Auch ein Baby im Bauch zählt mit. Oder schreiben Sie das Alter, zum Beispiel: 3, 7
form-intake-children-unclear = Das Alter habe ich nicht verstanden. Bitte schreiben Sie nur Zahlen, zum Beispiel: 3, 7
form-intake-children-who = Wer schon 18 ist, zählt als erwachsen. Bitte schreiben Sie nur das Alter der Kinder unter 18, zum Beispiel: 3, 7
form-intake-children-name = Kinder
form-intake-children-none = Keine Kinder
form-intake-children-baby = Baby unterwegs
form-intake-children-list = Bisher: { $ages }
form-intake-children-baby-short = Baby unterwegs
form-intake-regions = Wo möchten Sie leben? Wählen Sie ein Bundesland oder mehrere, dann „{ form-done }“.
form-intake-regions-unclear = Dieses Bundesland kenne ich nicht. Bitte tippen Sie auf einen Knopf, oder schreiben Sie den Namen, zum Beispiel: Bayern
form-intake-regions-vague = Bitte tippen Sie auf die Bundesländer, in denen wir suchen sollen. Es können mehrere sein.
form-intake-regions-name = Gewünschte Bundesländer
form-intake-regions-anywhere = Überall in Deutschland
form-intake-obligation = Steht in Ihren Papieren eine Wohnsitzauflage? Sie sagt, in welchem Bundesland oder Ort Sie wohnen müssen.
form-intake-obligation-unclear = Bitte tippen Sie auf einen der Knöpfe. „{ form-unknown }“ ist auch in Ordnung.
form-intake-obligation-name = Wohnsitzauflage
form-intake-town = Wo wohnen Sie jetzt? Bitte schreiben Sie den Ort oder die Postleitzahl.
form-intake-town-unclear = Bitte schreiben Sie nur den Ort oder die Postleitzahl, zum Beispiel: Kassel
form-intake-town-name = Jetziger Ort
form-intake-leave = Bis wann müssen Sie dort ausziehen, wo Sie jetzt wohnen? Tippen Sie auf einen Knopf, oder schreiben Sie ein Datum, zum Beispiel: 31.01.
form-intake-leave-unclear = Das Datum habe ich nicht verstanden. Bitte schreiben Sie Tag und Monat, zum Beispiel: 31.01.
form-intake-leave-past = Dieser Tag ist schon vorbei. Bitte schreiben Sie einen Tag ab heute.
form-intake-leave-name = Auszug bis
form-intake-leave-week = In einer Woche
form-intake-leave-month = In einem Monat
form-intake-leave-quarter = In drei Monaten
form-intake-leave-open = Kein festes Datum
form-intake-payer = Wer zahlt die Miete?
form-intake-payer-unclear = Bitte tippen Sie auf einen der Knöpfe. „{ form-unknown }“ ist auch in Ordnung.
form-intake-payer-name = Wer zahlt
form-intake-payer-jobcenter = Jobcenter
form-intake-payer-sozialamt = Sozialamt
form-intake-payer-asylblg = Hilfe nach AsylbLG
form-intake-payer-own = Eigenes Einkommen
form-intake-rent = Wie viel Miete können Sie im Monat zahlen, ohne Heizung (Kaltmiete)? Bitte schreiben Sie den Betrag in Euro, zum Beispiel: 700
form-intake-rent-unclear = Den Betrag habe ich nicht verstanden. Bitte schreiben Sie Euro als Zahl, zum Beispiel: 700
form-intake-rent-several = Das sind mehrere Beträge. Bitte schreiben Sie einen: den höchsten, den Sie zahlen können, zum Beispiel: 700
form-intake-rent-name = Höchste Miete
form-intake-rent-value = { $euros } € ohne Heizung (Kaltmiete)
form-intake-rent-warm = { $euros } € mit Heizung (Warmmiete)
form-intake-rent-office = Das Amt entscheidet. Die Grenze für Ihren Ort steht noch nicht in unserer Tabelle.
form-intake-needs = Was muss die Wohnung haben? Tippen Sie alles an, was zutrifft, dann „{ form-done }“.
form-intake-needs-unclear = Bitte tippen Sie auf die Knöpfe, dann auf „{ form-done }“.
form-intake-needs-name = Muss haben
form-intake-needs-step-free = Ohne Stufen
form-intake-needs-pet = Haustiere erlaubt
form-intake-needs-nothing = nichts Besonderes
form-intake-home = Welche Art von Wohnung passt für Sie?
form-intake-home-unclear = Bitte tippen Sie auf einen der Knöpfe.
form-intake-home-name = Art der Wohnung
form-intake-home-own = Nur eigene Wohnung
form-intake-home-room = WG ist auch möglich
form-intake-home-women = WG: Frauen, Familien
form-intake-summary = <b>Stimmt das so?</b>
    { $answers }
form-intake-saved = <b>Gespeichert.</b> Heute { $homes ->
        [0] passt keine Wohnung, weil noch keine eingetragen ist
        [one] passt { $homes } Wohnung
       *[other] passen { $homes } Wohnungen
    }. { $usual } { $operator } trägt weiter Wohnungen ein. Am { $date } schreibe ich Ihnen, wie es steht. Ein Schritt fehlt noch: Jemand aus dem Team sieht einmal Ihr Papier. Die Zeit wählen Sie hier.
form-intake-saved-obligation = Jemand aus dem Team schaut mit Ihnen nach der Wohnsitzauflage und schreibt Ihnen hier. Ihre Nummer: #{ $number }. Bis dahin suchen wir nur in dem Bundesland, in dem Sie jetzt wohnen.
form-intake-minor = Danke. Wenn kein Erwachsener bei Ihnen ist, sollte ein Mensch aus unserem Team mit Ihnen sprechen. Das Team hat Ihre Nachricht; Ihre Nummer ist #{ $number }. { $when } { -danger-short }
form-intake-status = So steht es heute: { $homes ->
        [0] Keine eingetragene Wohnung passt zu Ihren Wünschen
        [one] { $homes } Wohnung passt zu Ihren Wünschen
       *[other] { $homes } Wohnungen passen zu Ihren Wünschen
    }. Ihr Platz auf der Liste bleibt. Am { $date } schreibe ich wieder.

## Germany's Länder
land-bw = Baden-Württemberg
land-by = Bayern
land-be = Berlin
land-bb = Brandenburg
land-hb = Bremen
land-hh = Hamburg
land-he = Hessen
land-mv = Mecklenburg-Vorpommern
land-ni = Niedersachsen
land-nw = Nordrhein-Westfalen
land-rp = Rheinland-Pfalz
land-sl = Saarland
land-sn = Sachsen
land-st = Sachsen-Anhalt
land-sh = Schleswig-Holstein
land-th = Thüringen

## A person from the team
human-opened = Ihre Anfrage ist bei unserem Team. Sie hat die Nummer #{ $number }. { $when } Sie können hier weiterschreiben; ich gebe jede Nachricht weiter.
human-when-due = Das Team ist jetzt da. Sie bekommen in diesem Chat Antwort, spätestens { $day }, { $time } Uhr.
human-when-due-later = Gerade liest niemand aus unserem Team mit. Wieder da: { $day }, { $time } Uhr. Antwort bekommen Sie spätestens { $dueDay }, { $dueTime } Uhr.
human-when-queue = Vor Ihrer Anfrage { $ahead ->
    [one] wartet noch eine andere
   *[other] warten noch { $ahead } andere
}. Mit unserer Antwort rechnen wir bis { $day }, { $time } Uhr. Das ist später, als wir es wollen.
human-when-late = Unsere Antwort war fällig: { $day }, { $time } Uhr. Sie verspätet sich, und das Team weiß das. Eine neue Zeit können wir nicht nennen.
human-when-open = Gerade liest niemand aus unserem Team, und der nächste Tag mit Menschen hier steht noch nicht fest. Ihre Nachricht ist aufgehoben; dann liest sie ein Mensch.
human-already = Ihre Anfrage #{ $number } ist schon bei unserem Team. { $when } Was Sie hier schreiben, gebe ich weiter.
human-claimed = Jemand aus unserem Team hat Ihre Anfrage #{ $number } gelesen und schreibt hier mit Ihnen.
human-also = Ihre Nachricht ist auch bei unserem Team (#{ $number }); ein Mensch beantwortet sie ebenfalls.
human-passed = Ich habe Ihre Nachricht an unser Team weitergegeben (#{ $number }). { $when }
human-reply = <b>Nachricht von unserem Team zu Ihrer Anfrage #{ $number }</b>

    { $text }
human-reply-corrected = <b>Nachricht von unserem Team zu Ihrer Anfrage #{ $number }</b> (berichtigt)

    { $text }
human-reply-removed = Unser Team hat diese Nachricht zurückgenommen.
human-resolved = Unser Team hat Ihre Anfrage #{ $number } abgeschlossen. Wenn noch etwas offen ist, schreiben Sie jederzeit hier, oder tippen Sie auf den Knopf.
human-reopen = Es ist noch offen
human-reopened = Ihre Anfrage #{ $number } ist wieder offen. { $when }
repeat = (Noch einmal gesendet, weil wir nicht sehen konnten, ob es angekommen ist.)

## Answers
answer-title = <b>{ $title }</b>
answer-part = <b>{ $name }</b>
    { $text }
answer-more = Mehr dazu
answer-human = Einen Menschen fragen
answer-steps = Schritt für Schritt
answer-bring = Was Sie mitbringen
answer-ask = Wen Sie fragen können
answer-human-part = Wann besser ein Mensch hilft
answer-source = Quelle: <a href="{ $url }">{ $host }</a>, Stand { $date }
answer-check = Bitte nachprüfen: Dieser Text hätte schon neu durchgesehen werden sollen.
answer-choose = Ich weiß nicht genau, ob ich Sie richtig verstanden habe. Geht es um eines davon?
small-thanks = Gern. Wenn etwas ist, schreiben Sie jederzeit.
wish-seek = Dabei helfen wir. Nach dem Knopf kommen ein paar Fragen: wer einzieht, wo Sie leben möchten und was Sie brauchen.
wish-offer = Danke. Nach dem Knopf kommen ein paar kurze Fragen; dann meldet sich jemand aus unserem Team.
answer-none = Darauf habe ich keine klare Antwort. Ein Mensch aus unserem Team kann helfen. Sie können auch mit anderen Worten fragen.
answer-also = Sie haben noch etwas gefragt. Ist es eines davon?
answer-also-open = Auf eine andere Frage von Ihnen weiß ich keine Antwort. Schreiben Sie sie bitte allein in eine Nachricht, oder fragen Sie einen Menschen.
helped-yes = Hat geholfen
helped-no = Hat nicht geholfen
helped-thanks = Danke. Wenn noch etwas unklar ist, schreiben Sie es in eigenen Worten.
helped-sorry = Danke, so wird die Antwort besser. Sie können einen Menschen aus unserem Team fragen oder es mit anderen Worten schreiben.
data-questions = Fragen ohne Antwort
unknown-command = Diesen Befehl kenne ich nicht. Hier ist das Menü.

## Help lines under an answer, and what the settings fill into answers
help-lines = Wo Sie anrufen oder schreiben können
help-line = <b>{ $name }</b>: { $number }
    { $about }
help-line-brief = { $name }: { $number }, { $opening }
help-line-always = Tag und Nacht
help-line-appointment = mit Termin
help-line-hours-unknown = Sprechzeiten kennen wir nicht
help-line-until = jetzt offen, bis { $time }
help-line-opens = wieder offen { $day }, { $time }
help-line-uk = Ukrainisch
help-line-ru = Russisch
help-line-de = Deutsch
help-line-en = Englisch
help-line-sometimes = manchmal { $languages }
help-line-interpreters = weitere Sprachen mit Dolmetschern
help-line-free = kostenlos
help-line-landline = zum Preis eines Anrufs ins Festnetz
help-line-lands = nur für { $lands }
help-lines-note = Aus öffentlichen Quellen, Stand { $date }. An Feiertagen können die Zeiten anders sein.
answer-source-operator = Quelle: { $operator }, Stand { $date }
faq-operator = { $operator }
faq-hours = { $hours }
faq-contact = { $contact }
faq-privacy-url = { $privacyUrl }
faq-profile-days = { $profileDays ->
        [one] { $profileDays } Tag
       *[other] { $profileDays } Tage
    }

## Danger (R13): the first words are neutral, numbers are those of domain facts
danger-help = <b>Hier sind wichtige Nummern</b>
    112: Rettungsdienst und Feuerwehr, Tag und Nacht
    110: Polizei, Tag und Nacht
    116 016: Hilfe für Frauen, die Gewalt erleben, Tag und Nacht, auch auf Ukrainisch und Russisch
    Ein Mensch aus unserem Team: Knopf „{ menu-human }“.
danger-about = <b>Zu Ihrer Nachricht:</b> danke, dass Sie schreiben. Unsere Antwort:
danger-violence = In Gefahr: 110. Gehen Sie zu anderen Menschen, wenn es geht. Hilfe für Frauen, Tag und Nacht, viele Sprachen: 116 016.
danger-suicide = Sie müssen damit nicht allein sein. In Gefahr: 112. Tag und Nacht hört jemand zu: 0800 111 0 111 (Deutsch, kostenlos).
danger-trafficking = Niemand darf Ihren Pass behalten oder Sie zur Arbeit zwingen. In Gefahr: 110. Hilfe für Frauen, Tag und Nacht: 116 016.
danger-child = Wenn ein Kind jetzt in Gefahr ist: 110. Wenn ein Kind verletzt ist: 112.
danger-homeless-tonight = Ein Ort muss Menschen ohne Dach unterbringen, nach Dienstschluss über 110. In welchem Ort sind Sie? Bitte schreiben.
danger-medical = Jetzt 112 anrufen. Sagen Sie, wo Sie sind und was ist. Bei Gasgeruch: Haus verlassen, keine Schalter, draußen anrufen.
danger-ambiguous = { danger-about }
    Das klingt schwer. Sind Sie gerade in Gefahr? Schreiben Sie mit eigenen Worten, oder fragen Sie nach einem Menschen. In Gefahr: 110 oder 112.
danger-staffed = Ich bin ein Programm und kann nicht für Sie anrufen. Jemand aus dem Team ist alarmiert. Ihre Nummer: #{ $number }.
danger-not-staffed = Ich bin ein Programm, ich kann nicht anrufen. Gerade liest niemand vom Team; wieder da: { $day }, { $time } Uhr. In Gefahr jetzt: 110 oder 112. Ihre Nummer: #{ $number }.
danger-unstaffed = Ich bin ein Programm, ich kann nicht anrufen. Vielleicht liest gerade niemand vom Team. In Gefahr jetzt: 110 oder 112. Ihre Nummer: #{ $number }.
danger-on-call = Ich bin ein Programm, ich kann nicht anrufen. Das Büro ist zu, der Bereitschaftsdienst ist gerufen. In Gefahr nicht warten: 110 oder 112. Ihre Nummer: #{ $number }.
danger-ask-alone = <b>Zu Ihrer Nachricht:</b> Sind Sie gerade allein? Können Sie frei schreiben?
danger-ask-address = <b>Zu Ihrer Nachricht:</b> Wo sind Sie jetzt? Bitte Straße, Hausnummer und Ort.
danger-ask-speak = <b>Zu Ihrer Nachricht:</b> Können Sie jetzt telefonieren? Wenn ja: unter welcher Nummer?
danger-nobody-yet = Zu Ihrer Nachricht: Aus unserem Team hat noch niemand geantwortet. Bitte warten Sie nicht auf uns: 110 oder 112.
danger-hide = Ausblenden
danger-hidden = Ausgeblendet.
danger-town = Für diesen Ort haben wir keine Nummer. Nach Dienstschluss: 110. Sagen Sie, dass Sie heute kein Dach haben.

## Local help (R15): offices from the operator's list
local-tonight = Hier können Sie heute fragen ({ $place }):
local-tonight-line = { $name }: { $number }, { $opening }
local-tonight-110 = Wenn niemand abnimmt: 110, nennen Sie „{ $place }“.
local-by-day = Tagsüber: Ordnungsamt, im Rathaus.
local-seen = Nachgesehen am { $date }.
local-seen-old = Nachgesehen am { $date }, das ist lange her. Bitte prüfen.
local-which = Mehrere Orte heißen so. Welcher ist es?
local-location = Unser Team hat Ihren Standort. Den Ort kann ich daraus nicht lesen. Bitte schreiben Sie seinen Namen.
local-here = Wo Sie jetzt wohnen, { $place }:
local-line = { $kind }: { $name }, { $about }
local-kind-shelter = Unterbringung für die Nacht (Ordnungsamt)
local-kind-shelter-after-hours = Unterbringung nach Dienstschluss
local-kind-youth-emergency = Notdienst für Kinder (Jugendamt)
local-kind-women-shelter = Frauenhaus
local-kind-housing-loss = Hilfe, damit die Wohnung bleibt (Wohnungssicherung)
local-kind-jobcenter = Jobcenter
local-kind-immigration-office = Ausländerbehörde
local-kind-advice = Beratungsstelle

## The later questions (R8), profile card, /status, /stop, contact budget (R3), households and recovery (R10)
hours-always = Tag und Nacht
hours-holidays = nicht an Feiertagen
menu-profile = Meine Angaben
menu-status = Wie es steht
command-status = Wie es steht
command-profile = Meine Angaben lesen und ändern
command-homes = Meine Angebote
command-stop = Formular oder Nachrichten anhalten
form-skip = Überspringen
form-later = Genug für heute
form-chances-nothing = nichts gewählt
form-chances-term = Wie lange möchten Sie in der neuen Wohnung bleiben?
form-chances-term-unclear = Die Dauer habe ich nicht verstanden. Bitte tippen Sie auf einen der Knöpfe.
form-chances-term-name = Dauer
form-chances-term-6 = Ein halbes Jahr
form-chances-term-12 = Ein Jahr
form-chances-term-24 = Zwei Jahre
form-chances-term-unlimited = Unbefristet
form-chances-term-any = Jede Dauer passt
form-chances-term-months = { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
form-chances-from = Ab wann könnten Sie einziehen? Tippen Sie auf einen Knopf, oder schreiben Sie ein Datum, zum Beispiel: 15.01.
form-chances-from-unclear = Das Datum habe ich nicht verstanden. Bitte schreiben Sie Tag und Monat, zum Beispiel: 15.01.
form-chances-from-name = Einzug ab
form-chances-from-now = Sofort
form-chances-from-month = In einem Monat
form-chances-from-quarter = In drei Monaten
form-chances-from-open = Jeder Tag passt
form-chances-until = Bis wann möchten Sie spätestens einziehen? Tippen Sie auf einen Knopf, oder schreiben Sie ein Datum, zum Beispiel: 31.03.
form-chances-until-unclear = Das Datum habe ich nicht verstanden. Bitte schreiben Sie Tag und Monat, zum Beispiel: 31.03.
form-chances-until-early = Dieser Tag liegt vor dem ersten möglichen Einzug. Bitte schreiben Sie einen späteren.
form-chances-until-name = Einzug bis
form-chances-until-month = In einem Monat
form-chances-until-quarter = In drei Monaten
form-chances-until-half = In einem halben Jahr
form-chances-until-open = Kein letzter Tag
form-chances-smoking = Raucht jemand von Ihnen?
form-chances-smoking-unclear = Bitte tippen Sie auf einen der Knöpfe.
form-chances-smoking-name = Rauchen
form-chances-smoking-no = Niemand raucht
form-chances-smoking-outside = Nur draußen
form-chances-smoking-yes = Auch drinnen
form-chances-languages = Welche Sprachen sprechen Sie? Tippen Sie alle an, dann auf „{ form-done }“.
form-chances-languages-unclear = Bitte tippen Sie auf die Sprachen, dann auf „{ form-done }“.
form-chances-languages-name = Sprachen
form-chances-languages-uk = Ukrainisch
form-chances-languages-ru = Russisch
form-chances-languages-de = Deutsch
form-chances-languages-en = Englisch
form-chances-languages-pl = Polnisch
form-chances-languages-ro = Rumänisch
form-chances-languages-fr = Französisch
form-chances-languages-ar = Arabisch
form-chances-daily = Was muss an Werktagen gut erreichbar sein? Tippen Sie alles an, dann auf „{ form-done }“.
form-chances-daily-unclear = Bitte tippen Sie auf die Knöpfe, dann auf „{ form-done }“.
form-chances-daily-name = Gut erreichbar
form-chances-daily-kita = Kita
form-chances-daily-school = Schule
form-chances-daily-course = Sprachkurs
form-chances-daily-training = Ausbildung
form-chances-daily-university = Universität
form-chances-daily-work = Arbeit
form-chances-wishes = Was muss die Wohnung noch haben? Tippen Sie alles an, dann auf „{ form-done }“.
form-chances-wishes-unclear = Bitte tippen Sie auf die Knöpfe, dann auf „{ form-done }“.
form-chances-wishes-name = Außerdem nötig
form-chances-wishes-lift = Aufzug
form-chances-wishes-ground = Erdgeschoss
form-chances-wishes-furnished = Möbliert
form-chances-wishes-kitchen = Einbauküche
form-chances-wishes-transit = Bus oder Bahn nah
form-chances-wishes-quiet = Ruhige Lage
form-chances-note = Was sollten wir für die Suche noch wissen? Bis zu 300 Zeichen. Bitte ohne Namen, Telefonnummern und Krankheiten.
form-chances-note-unclear = Bitte schreiben Sie eine Nachricht mit bis zu 300 Zeichen, oder tippen Sie auf „{ form-skip }“.
form-chances-note-long = Das sind mehr als { $max } Zeichen. Bitte schreiben Sie es kürzer.
form-chances-note-name = In eigenen Worten
profile-card = <b>Das haben Sie uns für die Suche nach einer Wohnung gesagt.</b> Zum Ändern tippen Sie auf den Knopf der Angabe.
    { $answers }
    Ihr Platz auf der Liste zählt ab { $date }.
profile-chances = Chancen verbessern
profile-none = Angaben für eine Suche sind noch nicht gespeichert. Der erste Schritt liegt bei Ihnen: „{ menu-home }“.
status-saved = Ihre Angaben sind gespeichert, zuletzt am { $saved }. Ihr Platz auf der Liste zählt ab { $waiting }.
status-homes = { $homes ->
        [0] Heute passt keine Wohnung (0), weil noch keine eingetragen ist.
        [one] Heute passt { $homes } Wohnung.
       *[other] Heute passen { $homes } Wohnungen.
    }
status-next = { $operator } trägt weiter Wohnungen ein. Am { $date } schreibe ich Ihnen, wie es steht. Bis dahin müssen Sie nichts tun.
status-next-asked = { $operator } trägt weiter Wohnungen ein. Ich schreibe, wenn Sie fragen: /status.
status-no-request = Bei unserem Team ist zurzeit keine Anfrage von Ihnen offen.
status-form = Ihr Formular ist offen: Frage { $step } von { $steps }. Der nächste Schritt liegt bei Ihnen, an jedem Tag.
status-form-left = { $count ->
        [one] Zu Ihrem Angebot fehlt noch { $count } Angabe. Sie können sie an jedem Tag nennen.
       *[other] Zu Ihrem Angebot fehlen noch { $count } Angaben. Sie können sie an jedem Tag nennen.
    }
status-form-left-extra = { $count ->
        [one] Ihr Formular ist offen: noch { $count } freiwillige Frage. Antworten können Sie an jedem Tag.
       *[other] Ihr Formular ist offen: noch { $count } freiwillige Fragen. Antworten können Sie an jedem Tag.
    }
status-form-last = Ihr Formular ist offen, ein Schritt fehlt. Er liegt bei Ihnen, an jedem Tag.
status-form-stopped = Ihr Formular ist beiseitegelegt, die Antworten sind aufgehoben. Weitermachen können Sie an jedem Tag.
status-nothing = Eine Suche ist noch nicht gespeichert, und keine Anfrage ist offen. Der erste Schritt liegt bei Ihnen.
stop-ask = Was soll aufhören?
stop-form = Das offene Formular
stop-messages = Vorerst Nachrichten
stop-everything = Alles
stop-nothing = Nichts, weiter
stop-form-done = Das Formular ist beiseitegelegt. Ihre Antworten sind aufgehoben, weitermachen können Sie an jedem Tag.
stop-messages-done = Ab jetzt schreibe ich nur noch, wenn Sie schreiben. Antworten vom Team und Texte bei Gefahr kommen weiter. Jede Nachricht von Ihnen beendet die Pause.
stop-everything-how = Um alles zu löschen, schreiben Sie /delete. Zuerst sehen Sie, was wann verschwindet; ohne Ihre Bestätigung wird nichts gelöscht.
stop-nothing-done = Gut. Alles läuft weiter wie bisher.
stop-resumed = Die Pause ist zu Ende.
stop-resumed-on = Die Pause ist zu Ende. Am { $date } schreibe ich Ihnen, wie es steht.
push-fewer = Weniger Nachrichten
push-none = Vorerst gar keine
push-usual = So oft wie bisher
push-fewer-done = Von mir aus schreibe ich frühestens am { $date } wieder, dann höchstens einmal in vier Wochen. Antworten, Termine und Texte bei Gefahr kommen sofort.
push-usual-done = Von mir aus schreibe ich wieder wie bisher: höchstens einmal am Tag und dreimal in der Woche.
household-invite = Erwachsene dazuholen
household-apart = Getrennt suchen
household-apart-yes = Ja, getrennt suchen
household-full = Nach den Angaben dort sind schon alle Erwachsenen dabei. Wer Sie eingeladen hat, kann die Zahl der Erwachsenen ändern. Oder fragen Sie einen Menschen.
household-code = <b>Ein Code für eine erwachsene Person, die mit Ihnen zusammen sucht.</b> Sie schreibt diesem Bot:
    /join { $code }
    Er gilt einmal, bis { $until }. Sie sieht dann die Angaben zur Suche, nie Ihre Nachrichten.
household-code-home = <b>Ein Code für eine erwachsene Person, die mit Ihnen in dieser Wohnung lebt.</b> Sie schreibt diesem Bot:
    /join { $code }
    Er gilt einmal, bis { $until }. Die Nachrichten der anderen sieht niemand.
household-link = Oder schicken Sie diesen Link weiter: { $link }
household-apart-ask = <b>Bitte lesen Sie zuerst, wie die Suche dann weitergeht.</b> Sie suchen ab jetzt getrennt. Angaben und Platz auf der Liste behalten alle. Den anderen sagen wir davon nichts.
household-apart-done = Erledigt. Ihre Angaben und Ihr Platz auf der Liste bleiben, wie sie sind. Jemand aus unserem Team schaut darauf: #{ $number }. { $when }
household-unchanged = Gut. Nichts hat sich geändert.
join-ask = <b>Mit diesem Code suchen Sie gemeinsam mit anderen eine Wohnung.</b> Alle Erwachsenen sehen und ändern die Angaben zur Suche. Ihre Nachrichten und Anfragen sehen nur Sie und unser Team. Haben Sie hier schon Angaben, zählen die gemeinsamen.
join-yes = Gemeinsam suchen
join-not = Nicht jetzt
join-no = Dieser Code gilt nicht. Ein Code gilt einmal und 48 Stunden lang. Bitte lassen Sie sich einen neuen geben, oder fragen Sie einen Menschen.
join-how = Bitte schreiben Sie den Code dahinter, zum Beispiel: /join BCDFG-23456
join-done = Ab jetzt suchen Sie gemeinsam. Die Nachrichten der anderen sieht niemand.
join-home-done = Ab jetzt gehören Sie zum Haushalt in dieser Wohnung. Die Nachrichten der anderen sieht niemand. Wenn Sie wollen, fragen wir auch Sie einzeln, wie es dort ist.
join-told = <b>Eine Nachricht zu Ihrer Suche nach einer Wohnung:</b> Mit Ihrem Code ist noch jemand dazugekommen. Wenn das nicht sein soll, tippen Sie auf den Knopf.
join-shared = Sie suchen schon mit anderen zusammen. Um hier dazuzukommen, müssten Sie erst getrennt suchen.
join-too-often = Zu viele Codes waren falsch. In einer Stunde können Sie es wieder versuchen, oder fragen Sie einen Menschen.
recovery = Neues Telefon
recovery-opened = Jemand aus unserem Team verbindet dieses Telefon mit Ihrem früheren Chat. Gefragt wird nach Ihrer früheren Nummer und zwei Angaben, etwa Ort und Alter der Kinder. Bitte keine Papiere schicken. Ihre Nummer: #{ $number }. { $when }
recovery-cut-off = Dieser Chat ist nicht mehr mit früheren Gesprächen verbunden. Wenn Sie Hilfe brauchen, schreiben Sie /start.
recovery-done = Dieses Telefon ist jetzt mit Ihren früheren Angaben und Anfragen verbunden.

## When something fails on our side
failed = Bei uns ist etwas schiefgegangen. Ihre Nachricht ist aufgehoben, und ein Mensch aus unserem Team sieht sie an. Bei Gefahr: 110 oder 112.
button-stale = Dieser Knopf gilt nicht mehr. Die neuesten stehen ganz unten, das Menü: /menu
button-used = Das ist schon erledigt.
button-foreign = Dieser Knopf gehört nicht zu diesem Chat.

## The end of a search, and the way back
search-end = Gefunden / Suche beenden
search-end-ask = Endet Ihre Suche? Bis zum { $date } können Sie dann noch mit demselben Platz auf der Liste weitersuchen, danach werden Ihre Angaben gelöscht. Eine offene Anfrage bleibt bei unserem Team. Was trifft zu?
search-end-shared = Wer mit Ihnen zusammen sucht, sucht mit denselben Angaben und demselben Platz weiter. Von uns hören die anderen nichts.
search-here = Durch Sie gefunden
search-elsewhere = Anderswo gefunden
search-stopped = Ich suche nicht mehr
search-keep = Weitersuchen
search-again = Wieder suchen
search-wish = Alles Gute in Ihrem Zuhause.
search-ended = Ihre Suche ist beendet. Bis zum { $date } können Sie mit demselben Platz auf der Liste weitersuchen, danach werden Ihre Angaben gelöscht. Bei Fragen antworten weiter Menschen: /human
search-is-ended = Ihre Suche ist seit dem { $ended } beendet. Bis zum { $date } können Sie mit demselben Platz auf der Liste weitersuchen, danach werden Ihre Angaben gelöscht.
search-resumed = Ihre Suche geht weiter. Ihr Platz auf der Liste zählt ab { $waiting }, wie vorher. Am { $date } schreibe ich Ihnen, wie es steht.
search-gone = Die früheren Angaben sind gelöscht. Eine neue Suche beginnt mit fünf Fragen, der Platz auf der Liste zählt ab dem Speichern.
search-kept = Gut. Die Suche geht weiter wie bisher.

### Privacy
privacy-short = <b>Was wir speichern, kurz gesagt</b>
    Ihre Antworten: bis { $days } Tage nach dem Ende der Suche. Gespräche mit dem Team: { $caseDays } Tage nach dem Ende. Nur { $operator } und die Helfenden lesen sie. Sie können jederzeit alles ansehen und löschen.
privacy-consents = Meine Erlaubnisse
consent-special-needs = <b>Bevor das gespeichert wird, eine Frage zu Ihrer Erlaubnis.</b>
    Angaben wie „{ form-intake-needs-step-free }“ oder „{ form-chances-wishes-lift }“ können etwas über die Gesundheit sagen. Dürfen wir sie notieren und danach suchen? Nur Helfende lesen sie. Zurücknehmen geht jederzeit. Ein Nein mindert Ihre Aussichten nie.
consent-yes = Ja, einverstanden
consent-no = Nein
consent-withdraw = Zurücknehmen
consent-withdraw-special-needs = Gesundheit: zurücknehmen
consent-name-special-needs = was die Wohnung aus Gründen der Gesundheit haben muss
consent-name-old = eine frühere Erlaubnis
consent-given = Ihr Ja ist notiert, am { $date }. Es geht um: { $what }. Zurücknehmen geht jederzeit: /privacy
consent-refused = In Ordnung, das ist nicht gespeichert. Ihre Aussichten bleiben gleich, nur suchen wir danach nicht. Ein Mensch kann helfen: /human
consent-withdrawn = Notiert am { $date }: Sie haben eine Erlaubnis zurückgenommen. Was dazu gespeichert war, ist gelöscht. Ihre Aussichten bleiben gleich. Es ging um: { $what }.
consents-none = Sie haben keine zusätzlichen Erlaubnisse gegeben. Es gibt nichts zurückzunehmen.
consents-title = <b>Diese Erlaubnisse haben Sie gegeben. Jede können Sie zurücknehmen.</b>
consents-line = Erlaubt seit { $date }, Fassung { $version }: { $what }
mydata-show = Meine Daten zeigen
mydata-title = <b>Was wir notiert haben</b>
mydata-since = Sie schreiben hier seit dem { $date }.
mydata-language = Sprache: { $language }
mydata-waiting = Auf der Liste seit { $date }
mydata-notice = Hinweis zum Datenschutz gezeigt am { $date }
mydata-case-open = Anfrage #{ $number } vom { $date }: offen
mydata-case-closed = Anfrage #{ $number } vom { $date }: abgeschlossen
mydata-more = Ihre Nachrichten und alle Einzelheiten stehen in einer Datei. Alles hier Gezeigte verschwindet nach einer Stunde aus diesem Chat.
mydata-file = Die ganze Datei
mydata-seen = Wer sah meine Daten
mydata-word = Daten
mydata-confirm = Die Datei enthält alles, auch Ihre Nachrichten. Wenn nur Sie dieses Telefon in der Hand haben, schreiben Sie in den nächsten zehn Minuten dieses Wort: { $word }
mydata-file-text = Zum Lesen. Nach einer Stunde entferne ich es aus diesem Chat.
mydata-file-json = Dasselbe für andere Programme. Nach einer Stunde entferne ich es.
mydata-gone = Nach einer Stunde entfernt.
seen-title = <b>Wer mit Ihren Anfragen zu tun hatte</b>
seen-nobody = Niemand aus unserem Team hat an einer Anfrage von Ihnen gearbeitet.
seen-helper = Helfende
seen-coordinator = Koordination
seen-operator = Betreiber
seen-claim = Anfrage übernommen
seen-take-over = Anfrage von anderen übernommen
seen-reply = Ihnen geantwortet
seen-correct = eine Nachricht berichtigt
seen-remove = eine Nachricht zurückgenommen
seen-note = eine interne Notiz gemacht
seen-resolve = Anfrage abgeschlossen
seen-reopen = Anfrage wieder geöffnet
seen-export = eine Kopie Ihrer Daten gezogen
seen-show = Ihre Angaben angesehen
seen-why-contact = um Sie zu erreichen
seen-why-home = um eine Wohnung zu suchen oder zu prüfen
seen-why-office = für ein Amt oder einen Vermieter, wie mit Ihnen besprochen
seen-why-danger = wegen einer Gefahr
seen-why-other = aus einem anderen Grund
seen-phone = Ihren Anruf angenommen
seen-call-ring = einen Anruf bei Ihnen übernommen und Ihre Nummer gesehen
seen-call-reached = mit Ihnen telefoniert
seen-call-missed = Sie angerufen und nicht erreicht
seen-call = etwas zu einem Anruf bei Ihnen notiert
seen-other = an Ihrer Anfrage gearbeitet
delete-open = Meine Daten löschen
delete-ask = <b>Bevor wir etwas löschen</b>
    Gelöscht werden Ihre Antworten, Wünsche, Nachrichten und Anfragen, hier und in Slack. Ihr Platz auf der Liste endet.
delete-ask-urgent = Ihre dringende Anfrage #{ $number } wartet: Ein Mensch aus dem Team fragt Sie zuerst auf anderem Weg.
delete-later = In 24 Stunden
delete-now = Jetzt
delete-keep = Alles behalten
delete-planned = Notiert. Ihre Daten werden am { $date } um { $time } Uhr gelöscht. Bis dahin können Sie das rückgängig machen.
delete-undo = Rückgängig machen
delete-undone = Rückgängig gemacht. Alles bleibt, wie es war.
delete-kept = In Ordnung. Alles bleibt, wie es war.
delete-sure = Bitte entscheiden Sie noch einmal. Nach „{ delete-yes }“ lässt sich nichts zurückholen.
delete-yes = Ja, löschen
delete-waits = Das ist schon notiert und wartet auf einen Menschen aus unserem Team.
delete-waiting = Notiert. Ihre Antworten und Wünsche sind gelöscht. Die dringende Anfrage #{ $number } wartet: Ein Mensch aus dem Team fragt Sie zuerst auf anderem Weg. In Gefahr: 110 oder 112.
delete-stopped = Ein Mensch aus unserem Team hat das angehalten. Ihre Anfrage #{ $number } bleibt offen. Sie können hier jederzeit schreiben.
delete-running = Notiert. Slack antwortet gerade nicht; ich schreibe hier noch einmal, wenn alles gelöscht ist.
delete-typed = Bei uns ist es erledigt. Einige Notizen, die Helfende in Slack getippt haben, entfernt ein Mensch von Hand; danach schreibe ich noch einmal. Kopien der Datenbank sind bis { $date } gelöscht.
delete-done = Es ist erledigt. Bei uns ist nichts mehr über Sie; Kopien der Datenbank sind bis { $date } gelöscht. Diesen Chat auf dem Telefon können nur Sie löschen. Wenn Sie wieder schreiben, beginnen wir neu.
unsend-unknown = Das finde ich hier nicht unter Ihren Nachrichten. Bitte antworten Sie auf Ihre eigene Nachricht mit /unsend, oder senden Sie nur /unsend zum Auswählen.
unsend-none = Es gibt keine Nachricht von Ihnen, die sich zurücknehmen lässt.
unsend-choose = Welche Nachricht möchten Sie zurücknehmen?
unsend-done = Zurückgenommen. Sie ist aus diesem Chat, aus unserem Speicher und aus der Ansicht des Teams entfernt.
unsend-done-old = Zurückgenommen aus unserem Speicher und aus der Ansicht des Teams. Sie ist älter als 48 Stunden; aus diesem Chat können nur Sie selbst sie entfernen.
unsend-urgent = Notiert, und wenn sie jünger als 48 Stunden ist, aus diesem Chat entfernt. Das Team behält sie, bis Ihre dringende Anfrage #{ $number } abgeschlossen ist.
data-notices = Hinweise zum Datenschutz
data-consents = Erlaubnisse
data-answers = Antworten
data-offers = Wohnungen, die Sie anbieten
data-requests = Anfragen
data-messages = Nachrichten

### For staff (German and English only). Slack mrkdwn; parameters are escaped by the program.

## The case card (R18)
desk-card-title = *{ $urgent ->
        [red] DRINGEND · Fall
       *[normal] Fall
    } #{ $number }* · { $state }
desk-card-push = Fall #{ $number }
desk-card-push-urgent = Dringender Fall #{ $number }
desk-state-new = neu
desk-state-claimed = übernommen von { $staff }
desk-state-resolved = erledigt
desk-staff = <@{ $user }>
desk-colleague = Jemand anderes aus dem Team
desk-card-waiting = *Eingegangen* { $since }
desk-card-language = *Sprache* { $language }
desk-card-wants = *Anliegen* { $wants }
desk-card-household = *Haushalt* { $household }
desk-card-home = *Auszug bis* { $leave } · *zahlt* { $payer } · *Wohnsitzauflage* { $obligation }
desk-card-bot = *Letzte Antwort des Bots* { $text }
desk-card-person = Person: { $text }
desk-card-forwarded = Weitergeleitet von der Person: { $text }
desk-card-helper = Team: { $text }
desk-card-earlier = *Frühere Fälle* { $cases }
desk-card-danger = *Anzeichen für* { $class }: { $gloss }. Treffer: { $matched }
desk-card-danger-plain = *Anzeichen für* { $class }: { $gloss }.
desk-card-danger-forwarded = *Weitergeleitete Worte*, nicht die der Person selbst
desk-card-blocked = *Die Person hat den Bot blockiert.* Zurzeit kommt nichts bei ihr an.
desk-unknown = noch nicht bekannt
desk-household = { $adults ->
        [one] { $adults } erwachsene Person
       *[other] { $adults } Erwachsene
    }{ $children ->
        [0] {""}
        [one] , { $children } Kind ({ $ages })
       *[other] , { $children } Kinder ({ $ages })
    }
desk-wants-human = möchte mit einem Menschen sprechen
desk-wants-offer = bietet eine Wohnung an
desk-wants-danger = ist vielleicht in Gefahr
desk-wants-minor = keine erwachsene Person im Haushalt; Weg des Kinderschutzes
desk-wants-obligation = weiß nicht, ob es eine Wohnsitzauflage gibt
desk-wants-failed = unser Programm ist an einer Nachricht gescheitert

## Buttons
desk-claim = Übernehmen
desk-take-over = Selbst übernehmen
desk-reply = Antworten
desk-note = Notiz
desk-resolve = Abschließen
desk-reopen = Wieder öffnen
desk-send = Senden
desk-edit = Bearbeiten
desk-keep = Intern lassen
desk-correct = Berichtigung senden
desk-remove = Auch bei der Person löschen
desk-cancel = Abbrechen
desk-confirm-title = Wirklich?
desk-confirm-take-over = { $staff } hat diesen Fall übernommen. Jetzt selbst übernehmen?
desk-confirm-yes = Ja

## Modals
desk-reply-title = Antwort zu #{ $number }
desk-reply-label = Antwort an die Person
desk-reply-hint = Die Person liest { $language }.
desk-note-title = Notiz zu #{ $number }
desk-note-label = Intern. Die Person sieht das nie
desk-resolve-title = Abschluss #{ $number }
desk-resolve-label = Ergebnis, eine Zeile, intern
desk-modal-empty = Bitte zuerst etwas schreiben.
desk-modal-long = Bitte unter { $max } Zeichen bleiben.

## In the thread
desk-person-wrote = *Person:* { $text }
desk-person-edited = *Die Person hat eine Nachricht geändert.* Jetzt: { $text }
    Vorher: { $before }
desk-sent-by = *{ $staff } an die Person:* { $text }
desk-corrected-by = *{ $staff } hat eine Nachricht an die Person berichtigt:* { $text }
    Vorher: { $before }
desk-removed-by = { $staff } hat eine Nachricht bei der Person löschen lassen.
desk-note-by = *Notiz von { $staff }:* { $text }
desk-claimed-by = { $staff } hat diesen Fall übernommen.
desk-taken-over-by = { $staff } hat diesen Fall von { $before } übernommen.
desk-resolved-by = { $staff } hat diesen Fall abgeschlossen: { $outcome }
desk-reopened-by = { $staff } hat diesen Fall wieder geöffnet.
desk-reopened-person = Die Person hat wieder geschrieben. Der Fall ist wieder offen.
desk-danger-again = *Neue Nachricht mit Anzeichen für* { $class }: { $gloss }.
desk-danger-forwarded = *Diese Worte sind weitergeleitet* und nicht die der Person selbst. Bitte fragen, wer in Gefahr ist.
desk-danger-elsewhere = *Die Person hat mit Anzeichen für* { $class } *geschrieben.* Die Nachricht und alles Weitere stehen im dringenden Fall #{ $number }.
desk-nobody-yet = Seit { $minutes } besetzten Minuten hat niemand diesen dringenden Fall übernommen. Die Person hat den Hinweis auf 110 und 112 bekommen.
desk-not-sent = *Nicht zugestellt* ({ $reason }): { $text }
desk-unknown-sent = *Zustellung unklar*, noch einmal mit Hinweis gesendet: { $text }
desk-unknown-kept = *Zustellung unklar*, nicht wiederholt: { $text }
desk-blocked = Die Person hat den Bot blockiert. Was jetzt gesendet wird, bleibt aufgehoben und wird nicht zugestellt.
desk-unblocked = Die Person hat den Bot wieder freigegeben.
desk-unblocked-sent =
    { $count ->
        [one] Die Person hat den Bot wieder freigegeben. Eine Antwort, die aufgehoben war, geht jetzt hinaus.
       *[other] Die Person hat den Bot wieder freigegeben. { $count } Antworten, die aufgehoben waren, gehen jetzt hinaus.
    }
desk-reason-blocked = die Person hat den Bot blockiert
desk-reason-refused = Telegram hat es abgelehnt
desk-reason-gone = den Chat gibt es nicht mehr
desk-reason-expired = die Zeit dafür ist vorbei

## For one helper alone
desk-preview = So käme es bei der Person an (#{ $number }). Noch ist nichts gesendet.
desk-preview-correct = Eine gesendete Nachricht wurde hier geändert. Die Berichtigung würde lauten:
desk-preview-remove = Eine an die Person gesendete Nachricht wurde hier gelöscht. Auch bei der Person löschen? Nach 48 Stunden tritt ein neutraler Satz an ihre Stelle.
desk-done-sent = An die Person gesendet.
desk-done-kept = Bleibt intern.
desk-done-corrected = Die Berichtigung ist unterwegs.
desk-done-removed = Die Löschung ist unterwegs.
desk-refused-staff = Das ist hier nicht freigegeben. Bitte an die Koordination wenden.
desk-refused-claim = { $staff } hat diesen Fall übernommen. Bitte zuerst selbst übernehmen.
desk-refused-resolved = Dieser Fall ist abgeschlossen. Bitte zuerst wieder öffnen.
desk-refused-gone = Das ist schon erledigt, oder es ist nicht mehr da.
desk-refused-shortcut = Diese Nachricht gehört zu keinem Fall.
desk-refused-unsure = Die Rechte ließen sich gerade nicht prüfen. Bitte gleich noch einmal drücken.
desk-refused-yours = Dieser Fall ist bereits selbst übernommen.
desk-refused-open = Dieser Fall ist offen.
desk-refused-other = Jemand anderes hat diesen Fall übernommen. Bitte zuerst selbst übernehmen.
desk-command-help =
    `/case <Verb> <Nummer>`, oder `@helpcenter <Verb>` in einem Thread:
    { $lines }
desk-command-line = • `{ $verb }` { $does }
desk-command-unknown = „{ $verb }“ kenne ich nicht. `/case help` zeigt, was es gibt.
desk-command-number = Bitte mit der Nummer des Falls: `/case { $verb } 1042`
desk-command-no-case = Es gibt keinen Fall #{ $number }.
desk-failed = Unser Programm ist daran gescheitert. Es ist als Ereignis { $event } aufgehoben; `helpcenter replay { $event }` führt es noch einmal aus.
desk-event-failed = *Ein Ereignis ist gescheitert und aufgehoben:* { $event } ({ $source }). Die Person weiß, dass ein Mensch es ansieht. Nach der Reparatur: `helpcenter replay { $event }`
desk-event-failed-staff = *Ein Ereignis ist gescheitert und aufgehoben:* { $event } ({ $source }). Nach der Reparatur: `helpcenter replay { $event }`

## What danger patterns are called
desk-danger-violence = Gewalt oder Drohungen
desk-danger-suicide = Suizid oder Selbstverletzung
desk-danger-trafficking = Menschenhandel oder Ausbeutung
desk-danger-child = Gefahr für ein Kind
desk-danger-homeless-tonight = heute Nacht kein Dach
desk-danger-medical = medizinischer Notfall
desk-danger-ambiguous = große Belastung (unklar)

### What people send besides text
sent-many = Das sind viele Nachrichten auf einmal. Alle sind angekommen. Bitte schreiben Sie das Wichtigste in einer Nachricht.
sent-sticker = Danke. Ich bin ein Programm und verstehe nur Worte. Bitte schreiben Sie mit ein paar Worten, wobei wir helfen können.
sent-other = Damit kann ich hier nichts anfangen. Bitte schreiben Sie mit ein paar Worten, worum es geht.
sent-voice = Ihre Aufnahme hört ein Mensch aus unserem Team (#{ $number }); das Programm hört sie nicht. { $when } { -danger-short }
sent-location = Ihr Standort ist aufgehoben. Unser Team sieht ihn, sobald Sie einen Menschen verlangen. Das Programm liest nur den Namen: Bitte schreiben Sie den Ort.
sent-phone = Ihre Nummer ist aufgehoben. Unser Team sieht sie, sobald Sie einen Menschen verlangen.
sent-contact = Wir nehmen nur Ihre eigene Nummer. Den Kontakt eines anderen Menschen habe ich nicht aufgehoben und nicht weitergegeben.
sent-money = Die Hilfe hier kostet nichts. Wir nehmen kein Geld und keine Geschenke. Bittet jemand in unserem Namen um Geld, schreiben Sie es uns.
sent-passport = Wir bitten nie um Ausweisdaten aus Telegram. Ich habe davon nichts aufgehoben.
sent-edited = Eine Antwort im Formular ändert sich so nicht. Am Ende des Formulars steht der Knopf „{ form-change }“.
group-leaving = Ich arbeite nur in privaten Chats. Bitte schreiben Sie mir dort. Diese Gruppe verlasse ich jetzt.
file-what = Was ist das? Dann weiß ich, wer es braucht. Fotos von Ausweisen oder Bankkarten brauchen wir nicht.
file-letter = Brief von einem Amt
file-home = Wohnung oder Schaden
file-id = Ausweis, Bankkarte
file-other = Etwas anderes
file-send = Soll unser Team das sehen?
file-yes = Ja, dem Team zeigen
file-no = Nein, nicht zeigen
file-sent = Unser Team bekommt Ihre Dateien (#{ $number }). { $when }
file-not-sent = Gut. Ich habe nichts weitergegeben und es bei uns gelöscht.
file-date = Steht im Brief ein Tag, bis zu dem Sie antworten müssen? Bitte schreiben Sie ihn so, wie er im Brief steht.
file-no-date = Kein Tag im Brief
file-date-kept = Das Team sieht diesen Tag. Bitte fragen Sie noch heute bei der Stelle nach, die den Brief geschrieben hat.
file-date-none = Gut. Das Team schaut, ob im Brief ein Tag steht.
file-id-gone = Fotos von Ausweisen und Bankkarten brauchen wir nicht. Es ist hier und bei uns gelöscht; das Team bekommt es nicht. Muss jemand den Ausweis sehen, vereinbart ein Mensch aus dem Team einen Termin.
file-id-gone-old = Fotos von Ausweisen und Bankkarten brauchen wir nicht. Bei uns ist es gelöscht. Hier im Chat darf ich nach 48 Stunden nichts mehr löschen: Bitte löschen Sie es selbst.
file-unsorted = Sie haben nichts gewählt, deshalb bekommt es jetzt das Team (#{ $number }). Zeigt es einen Ausweis oder eine Bankkarte, tippen Sie auf den Knopf: Dann wird es überall gelöscht.
file-removed = Jemand aus unserem Team hat eine Datei entfernt: Sie zeigt wohl einen Ausweis oder eine Bankkarte. Solche Fotos brauchen wir nicht.
file-too-big = Diese Datei ist größer als 20 MB. So große kann ich nicht weitergeben. Bitte senden Sie eine kleinere, oder Fotos einzelner Seiten.
file-failed = Eine Datei ließ sich nicht weitergeben. Bitte senden Sie sie noch einmal.
human-files = Von unserem Team (#{ $number })
desk-person-sent = *Person hat gesendet:* { $kind }
desk-person-phone = *Eigene Telefonnummer der Person:* { $text }
desk-person-location = *Standort der Person:* { $place }
desk-person-forwarded = _Weitergeleitet: Die Worte stammen von jemand anderem._
desk-person-replies = _Antwort auf:_ { $text }
desk-person-reacted = _Die Person reagiert mit { $emoji } auf:_ { $text }
desk-kind-photo = Foto
desk-kind-video = Video
desk-kind-file = Datei
desk-kind-voice = Sprachnachricht
desk-kind-audio = Tonaufnahme
desk-kind-note = Videobotschaft
desk-kind-gif = GIF
desk-kind-sticker = Sticker
desk-kind-dice = Würfel
desk-kind-poll = Umfrage oder Liste
desk-kind-location = Standort
desk-kind-phone = Telefonnummer
desk-kind-contact = Kontakt eines anderen Menschen (nicht aufgehoben)
desk-kind-money = Geld oder Geschenk (nicht angenommen)
desk-kind-passport = Ausweisdaten aus Telegram (nicht aufgehoben)
desk-kind-other = etwas, das Telegram nicht als Datei liefert
desk-sort-letter = Brief von einem Amt
desk-sort-home = Wohnung oder Schaden
desk-sort-id = Ausweis oder Bankkarte
desk-sort-other = etwas anderes
desk-sort-spoken = Tonaufnahme; bitte anhören
desk-file-asked = _Die Person wird gefragt, was das ist. Ohne Antwort kommt es in { $minutes } Minuten hierher._
desk-file-from = *Von der Person:* { $sort }
desk-file-unsorted = *Kann einen Ausweis enthalten:* Die Person hat nicht gesagt, was das ist.
desk-file-remove = Überall entfernen
desk-file-remove-ask = Die Dateien werden hier, bei uns und bei der Person gelöscht. Das lässt sich nicht zurücknehmen.
desk-file-removed-by = *{ $staff } hat die Dateien überall entfernt.* Die Person weiß es.
desk-file-id = _Die Person hat gesagt: Ausweis oder Bankkarte. Gelöscht; hier wird nichts gezeigt._
desk-file-dropped = _Die Person möchte die Dateien nicht zeigen. Sie sind gelöscht._
desk-file-too-big = _Eine Datei ist größer als 20 MB; Telegram gibt sie uns nicht. Die Person ist gebeten, sie kleiner zu senden._
desk-file-failed = *Eine Datei der Person ließ sich nicht zeigen* ({ $reason }). Die Person ist gebeten, sie noch einmal zu senden.
desk-letter-date = *Antworten bis (Worte der Person, bitte am Brief prüfen):* { $text }
desk-letter-undated = _Die Person kennt keinen Tag, bis zu dem zu antworten ist. Bitte im Brief nachsehen._
desk-preview-attached = *Dateien, die mitgehen:* { $files }
desk-preview-big = Zu groß für Telegram (mehr als 50 MB), bleibt hier: { $files }
desk-files-sent = *{ $staff } hat der Person Dateien gesendet:* { $files }

## Households and recovery (R10)
desk-wants-apart = sucht ab jetzt getrennt vom Haushalt; bitte ansehen. Die anderen erfahren nichts davon
desk-wants-recovery = hat ein neues Telefon oder Konto; bitte nach zwei bekannten Dingen fragen
desk-move = Chat verbinden
desk-move-title = Chat verbinden #{ $number }
desk-move-label = Nummer eines früheren Falls dieser Person
desk-move-hint = Der alte Chat wird sofort abgetrennt. Beide Angaben werden festgehalten.
desk-move-first = Erste bekannte Angabe, wie die Person sie nannte
desk-move-second = Zweite bekannte Angabe
desk-move-claim-first = Bitte diesen Fall zuerst übernehmen.
desk-move-no-case = Unter dieser Nummer gibt es keinen Fall einer anderen Person.
desk-move-facts = Bitte zwei verschiedene Angaben machen, je 3 bis 300 Zeichen.
desk-moved-by = { $staff } hat diesen Chat mit der Person aus Fall #{ $number } verbunden. Beide Angaben sind festgehalten.

## Privacy
desk-withdrawn = _Die Person hat diese Nachricht zurückgenommen._
desk-withdrawn-red = Die Person möchte hier eine Nachricht zurücknehmen. Ihre Worte verschwinden, wenn dieser dringende Fall abgeschlossen ist.
desk-delete-planned = *Die Person hat um Löschung gebeten*, am { $date } um { $time } Uhr. Dann wird dieser Thread geleert. Bitte hier nichts Privates mehr tippen.
desk-delete-undone = Die Person hat die Löschung rückgängig gemacht. Alles bleibt.
desk-erase-asked = *Die Person bittet um Löschung, während dieser dringende Fall offen ist.* Vielleicht hat jemand anderes das Telefon. Bitte zuerst auf anderem Weg nachfragen, dann entscheiden.
desk-erase-confirm = Gefragt, löschen
desk-erase-confirm-ask = Hat jemand auf anderem Weg als diesem Chat mit der Person gesprochen? Fall und Thread werden endgültig gelöscht.
desk-erase-keep = Nicht löschen
desk-erase-kept = { $staff } hat die Löschung angehalten. Die Person weiß Bescheid.
desk-typed-list = *Die Daten einer Person sind gelöscht.* Ein Bot kann nicht löschen, was Menschen in Slack getippt haben: bitte { $count ->
        [one] diese Nachricht
       *[other] diese { $count } Nachrichten
    } löschen oder löschen lassen: { $links }
desk-typed-done = Alles gelöscht
desk-typed-gone = _Was über eine gelöschte Person getippt war, ist aus Slack verschwunden. Die Person weiß Bescheid._
desk-typed-ticked = _{ $staff } hat dafür gesorgt, dass alles über eine gelöschte Person Getippte aus Slack verschwunden ist. Die Person weiß Bescheid._
desk-refused-coordinator = Das entscheidet nur die Koordination.

## The end of a search
desk-search-ended = *Suche beendet* am { $date }: { $how }
desk-search-here = Wohnung durch uns
desk-search-elsewhere = Wohnung anderswo
desk-search-stopped = sucht nicht mehr
desk-search-again = Die Person sucht wieder, mit dem alten Platz.

## Closed urgent cases (R12)
desk-refused-closed-urgent = Geschlossene dringende Fälle sind nur für die Koordination.
desk-card-closed-urgent = Geschlossener dringender Fall: nur für die Koordination.

## Changed, taken back, asked in the middle of a form
form-question-unknown = Darauf habe ich keine klare Antwort, und raten möchte ich nicht. Ein Mensch aus unserem Team kann antworten: Ein Tipp, und das Team hat Ihre Frage. Darunter geht das Formular weiter.
file-replaced = Sie haben eine Datei ersetzt. Die neue bekommt niemand, bevor Sie wählen.
unsend-left = { $count ->
        [one] Eine weitere Datei, die zugleich kam, bleibt.
       *[other] { $count } weitere Dateien, die zugleich kamen, bleiben.
    }
unsend-left-too = Die anderen auch
unsend-photo = Foto
unsend-video = Video
unsend-file = Datei
unsend-recording = Aufnahme
unsend-place = Standort
unsend-other = Etwas anderes
desk-person-replaced = *Person hat etwas ersetzt:* { $kind }. Das alte bleibt oben stehen.
desk-person-replaced-unseen = *Person hat etwas ersetzt, bevor es hier stand:* { $kind }. Hierher kommt nur das neue.
desk-person-caption-gone = *Person hat die Worte zu einer Datei entfernt.* Vorher: { $before }
desk-person-moved = *Die Person ist jetzt hier:* { $place }
desk-file-gone = _Mit der Datei entfernt._
## FAQ topics past their review
desk-faq-review = { $count ->
    [one] Ein FAQ-Thema ist über sein Prüfdatum und zeigt „Bitte prüfen“
   *[other] { $count } FAQ-Themen sind über ihr Prüfdatum und zeigen „Bitte prüfen“
    }: { $topics }. Bitte lesen, berichtigen und ein neues Datum setzen (review_by in prompts/faq).

## Local help (R15)
desk-local-shown = Gezeigt für { $place }: { $rows }
desk-local-none = *Kein Eintrag in der lokalen Hilfe* für „{ $place }“. Die Person kennt jetzt nur 110. Bitte eine Nummer suchen und schicken.
desk-local-gaps = *Lokale Hilfe: { $count ->
        [one] ein Ort
       *[other] { $count } Orte
    } ohne Eintrag.* Hier wohnen Menschen, die ein Zuhause suchen: { $towns }
desk-local-old = *Lokale Hilfe: { $count ->
        [one] ein Eintrag ist
       *[other] { $count } Einträge sind
    } älter als 180 Tage.* Welche, sagt „helpcenter doctor“. Bitte nachsehen und neu einlesen.

## The clocks and the end of urgent cases (R13, R14)
desk-call-here = <!here>
desk-on-call = Dringender Fall #{ $number }
desk-group = <!subteam^{ $group }>
desk-red-waits = { $called } *Dringender Fall #{ $number }* wartet seit { $minutes } Minuten Bürozeit, und niemand hat ihn übernommen.
desk-red-open = { $called } Dieser Fall ist seit { $minutes } Minuten Bürozeit übernommen und hat kein Ergebnis. Wie steht es?
desk-nobody-yet-shut = Seit { $minutes } Minuten hat niemand diesen dringenden Fall übernommen, und es sind keine Bürozeiten eingetragen. Die Person hat den Hinweis auf 110 und 112 bekommen.
desk-red-waits-shut = { $called } *Dringender Fall #{ $number }* wartet seit { $minutes } Minuten, und niemand hat ihn übernommen. Es sind keine Bürozeiten eingetragen.
desk-red-wait = { $called } *{ $count } dringende Fälle* warten, und niemand hat sie übernommen: { $numbers }.
desk-red-open-shut = { $called } Dieser Fall ist seit { $minutes } Minuten übernommen und hat kein Ergebnis. Wie steht es?
desk-on-call-missed = *Der Bereitschaftsdienst hat den Ruf auf Telegram nicht bekommen.* Bitte anrufen. Hat die Person dem Bot je geschrieben, und hat sie ihn nicht blockiert?
desk-card-110 = *110* führt zur Polizei am eigenen Ort; für diese Person nach { $town } fragen.
desk-end-label = Wie ist es ausgegangen?
desk-end-safe = Erreicht und in Sicherheit
desk-end-handed-police = An 110 oder 112 übergeben
desk-end-handed-body = An eine Stelle übergeben (welche?)
desk-end-declined = Hilfe abgelehnt
desk-end-not-reached = Nach 3 Versuchen nicht erreicht
desk-end-false-alarm = Fehlalarm
desk-end-missing = Bitte wählen Sie, wie es ausgegangen ist.
desk-end-asked = { $staff } möchte diesen dringenden Fall beenden: { $outcome }. Eine zweite Person muss zustimmen.
desk-end-confirm = Zustimmen
desk-end-other = Das muss jemand anderes bestätigen.
desk-ask-alone = Allein?
desk-ask-address = Welche Adresse?
desk-ask-speak = Telefonieren?
desk-ask-alone-said = Sind Sie gerade allein? Können Sie frei schreiben?
desk-ask-address-said = Wo sind Sie jetzt? Straße, Hausnummer, Ort?
desk-ask-speak-said = Können Sie jetzt telefonieren? Unter welcher Nummer?
desk-asked-by = { $staff } *fragt die Person:* { $question }

## Hilfe durch ein Programm (R31)
consent-ai = <b>Darf hier ein Programm helfen?</b>
    Ein Programm von { $provider } ({ $country }) kann Antworten suchen, übersetzen und Sprachnachrichten in Text verwandeln. In Texten werden Namen und Zahlen vorher verdeckt, in Sprachnachrichten geht das nicht.
    Bei Nein lesen Sie unsere fertigen Antworten, und Ihre Worte lesen Menschen.
privacy-model = Nur mit Ihrer Zustimmung: Worte ohne Namen und Zahlen und Sprachnachrichten kann ein Programm von { $provider } ({ $country }) verarbeiten.
consent-name-ai = Hilfe durch ein Programm
consent-withdraw-ai = Programm: zurücknehmen
consent-ai-given = Notiert am { $date }: Ein Programm darf helfen. Sie können das jederzeit zurücknehmen: /privacy
consent-ai-refused = Gut, das Programm hilft nicht. Antworten und Menschen bleiben dieselben. Ändern können Sie das hier: /privacy
consent-ai-withdrawn = Notiert am { $date }: Das Programm hilft nicht mehr. Von Ihren Worten geht nichts mehr dorthin.
model-answered = <i>Diese Antwort hat ein Programm ({ $provider }) aus unseren Texten gemacht. Es kann sich irren; der ganze Text steht unter dem Knopf.</i>
model-heard = <i>Ein Programm hat Ihre Sprachnachricht in Text verwandelt. Passt die Antwort nicht, schreiben Sie bitte ein paar Worte.</i>
reply-bare = { $text }
reply-bare-translated =
    { $translation }

    <i>Von einem Programm übersetzt. Im Original:</i>
    { $text }
reply-bare-translation =
    { $translation }

    <i>So hat ein Programm die Nachricht darüber übersetzt.</i>
human-reply-translated = <b>Nachricht von unserem Team zu Ihrer Anfrage #{ $number }</b>
    { $translation }

    <i>Von einem Programm übersetzt. Im Original:</i>
    { $text }
human-reply-translation = <b>Nachricht von unserem Team zu Ihrer Anfrage #{ $number }</b>
    { $translation }

    <i>So hat ein Programm die Nachricht darüber übersetzt.</i>
desk-translated = *Von einem Programm übersetzt:* { $text }
desk-translated-out = *An die Person auf { $language }, von einem Programm übersetzt:* { $text }
desk-translated-back = Von einem Programm zurückübersetzt. Das liest die Person ungefähr:
desk-card-translated = _(Programm: { $text })_
desk-translate = Diese Nachricht übersetzen
desk-translate-ask = Die Worte gehen an { $provider }. Namen, Adressen und Zahlen werden vorher verdeckt. Der Druck wird notiert.
desk-check = Übersetzung prüfen
desk-summarise = Zusammenfassen
desk-summary = *Zusammenfassung durch ein Programm, ohne Namen und Zahlen. Bitte mit dem Verlauf vergleichen.*
    – *Will* { $wants }
    – *Stand* { $situation }
    – *Offen* { $open }
    – *Als Nächstes* { $next }
desk-transcript = _Die Aufnahme hat ein Programm in Text verwandelt; bitte bei Zweifeln anhören:_
desk-model-asked = Das Programm ist gefragt. Das Ergebnis kommt hierher.
desk-model-failed = Vom Programm kam nichts Brauchbares. Es gilt das Original.
desk-model-not = Das geht hier nicht: Die Person hat der Hilfe durch ein Programm nicht zugestimmt, oder die Einstellung dafür ist aus.
desk-danger-by-model = Zweite Meinung eines Programms; bitte selbst lesen

## The desk: states of a case

desk-planned-cancelled = { $why ->
    [person] _Eine für später geplante Antwort ist abgesagt: Die Person hat vorher geschrieben._
   *[resolved] _Eine für später geplante Antwort ist abgesagt: Der Fall ist abgeschlossen._
}

## The desk: commands, one line each

desk-help-claim = den Fall übernehmen; ab jetzt antworten Sie
desk-help-reply = der Person schreiben, mit Vorschau
desk-help-note = nur für das Team schreiben
desk-help-resolve = den Fall mit einem Ergebnis abschließen
desk-help-reopen = den Fall wieder öffnen
desk-help-move = einen neuen Chat mit einem früheren Fall verbinden, nach zwei bekannten Fakten

## Ansichten in Slack: Fenster, die nur zeigen, die Startseite, und unser Name am Anfang einer Nachricht im Verlauf
desk-notice-title = Falltisch
desk-close = Schließen
desk-home-title = Falltisch
desk-home-unsure = Ihre Rechte ließen sich gerade nicht prüfen. Bitte öffnen Sie diese Seite gleich noch einmal.
desk-home-none = Sie haben keinen offenen Fall.
desk-called-open = Das öffnet sich mit einem Druck:

## Das Leben eines Falls: wie es steht, sein Ende, und wie es war

status-case = Ihre Anfrage #{ $number } vom { $date }.
status-last-you = Letzter Schritt: Ihre Nachricht vom { $date }.
status-last-team = Letzter Schritt: eine Nachricht aus unserem Team vom { $date }.
status-last-claimed = Letzter Schritt: Jemand aus unserem Team kümmert sich seit { $date } darum.
status-next-take = Nächster Schritt: Jemand aus unserem Team liest sie und antwortet Ihnen hier.
status-next-team = Nächster Schritt: Der Mensch aus unserem Team, der sie hat, antwortet Ihnen hier.
status-next-you = Nächster Schritt: Ihre Antwort hier. Unser Team wartet darauf.
status-next-snoozed = Nächster Schritt: Unser Team macht am { $date } weiter. Schreiben Sie vorher, geht es gleich weiter.
status-by = Bis: { $day }, { $time }.
status-by-late = Die Antwort war bis { $day }, { $time } vorgesehen und ist zu spät. Ihre Anfrage bleibt auf der Liste, bis jemand antwortet.
status-by-none = Ein Tag dafür steht nicht fest.
status-by-shut = Bei uns ist gerade nichts geöffnet, und der nächste Tag mit Menschen hier steht nicht fest. Einen Tag für die Antwort kann ich deshalb nicht nennen.
status-closes = Ohne Antwort schließt sie am { $date }. Sie können sie wieder öffnen.
status-promised = Unser Team hat einen weiteren Schritt bis { $date } zugesagt.
human-enough = Alles geklärt
human-ended = Ihre Anfrage #{ $number } ist geschlossen. Wenn noch etwas offen ist, schreiben Sie jederzeit hier oder drücken Sie den Knopf.
human-enough-human = Danke. Unser Team sieht, was Sie gedrückt haben. Ihre Anfrage #{ $number } bleibt offen, bis ein Mensch aus unserem Team mit Ihnen gesprochen hat.
human-waiting = Unser Team wartet auf Ihre Antwort zu Ihrer Anfrage #{ $number }. Die letzte Nachricht hier ist vom { $date }. Ist nichts mehr offen, drücken Sie den Knopf. Ohne Antwort schließt die Anfrage am { $until }; Sie können sie wieder öffnen.
human-silent = Ihre Anfrage #{ $number } ist vorerst geschlossen: Seit { $date } kam keine Antwort. Wenn noch etwas offen ist, schreiben Sie jederzeit hier oder drücken Sie den Knopf.
rating-ask = Eine kurze Frage zu Ihrer Anfrage #{ $number }, die geschlossen ist. Wie gut haben wir Ihnen geholfen? 1 heißt gar nicht, 5 heißt sehr gut.
rating-thanks = Danke. Ihre Antwort ist { $stars } von 5. Sie wird mit niemandem aus unserem Team verbunden. Sie können Worte dazu schreiben.
rating-words = Worte dazu schreiben
rating-write = Bitte schreiben Sie jetzt, in einer Nachricht. Ihre Worte bleiben bei Ihrer Antwort, und niemand schreibt darauf zurück.
rating-words-thanks = Danke. Ihre Worte sind bei Ihrer Antwort aufgehoben.

desk-wants-home = sucht eine Wohnung
desk-wants-office = Ämter und Anträge
desk-wants-money = Miete, Kaution, Geld
desk-wants-contract = Vertrag, Kündigung, Recht
desk-wants-moving = Umzug und Anmeldung
desk-wants-family = Kinder, Schule, Familie
desk-wants-health = Gesundheit
desk-wants-other = etwas anderes
desk-card-follows = *Geht weiter von* { $cases }
desk-untouched = { $staff } Hier ist einen Arbeitstag lang nichts geschehen. Der Fall ist wieder bei allen, frei zum Übernehmen.
desk-reminded = _Die Person ist daran erinnert worden, dass wir auf ihre Antwort warten._
desk-silent-stays = Lange keine Antwort der Person. Der Fall bleibt offen: { $why }.
desk-stays-deadline = eine Frist läuft
desk-stays-promise = eine Zusage ist offen
desk-stays-child = ein Kind ist vielleicht in Gefahr, oder ein dringender Fall ist offen
desk-ended-silent = _Geschlossen: Die Person hat nicht geantwortet. Sie kann den Fall mit einem Druck wieder öffnen._
desk-ended-person = _Von der Person geschlossen: Alles geklärt._
desk-ended-decided = _Geschlossen: Über die Wohnung ist entschieden, und sonst ist hier nichts offen. Schreibt die Person, ist der Fall wieder offen._
desk-enough-red = *Die Person hat „Alles geklärt“ gedrückt.* Einen dringenden Fall beendet nur ein Mensch mit einem Ergebnis.
desk-promise-over = _Mit dem Ende des Falls aufgegeben:_ { $text }
desk-woken = { $staff } Dieser Fall war bis jetzt zurückgestellt. Es geht weiter.
desk-woken-person = { $staff } Die Person hat geschrieben. Der Fall ist nicht mehr zurückgestellt.
desk-save = Speichern
desk-more = Mehr …
desk-handover = Übergeben
desk-handover-title = Übergeben #{ $number }
desk-handover-label = An wen?
desk-handover-hint = Die Person hat den Fall sofort und wird im Thread genannt.
desk-handover-hint-red = Dringend: Der Fall bleibt bei Ihnen, bis die Person mit einem Druck annimmt.
desk-handover-claim = Bitte zuerst übernehmen: Ein dringender Fall geht von Mensch zu Mensch und ist nie bei niemandem.
desk-handover-unsure = Ob diese Person hier helfen darf, ließ sich gerade nicht prüfen. Bitte gleich noch einmal versuchen.
desk-handover-not = Diese Person kann hier nicht an Fällen arbeiten. Bitte eine Helferin oder einen Helfer wählen.
desk-handover-several = Hier sind { $count } genannt, ein Fall geht aber an eine Person. Es ist nichts geschehen: bitte noch einmal, mit einem Namen.
desk-handover-has = Diese Person hat den Fall schon.
desk-handover-asked = { $to } { $staff } bittet darum, diesen dringenden Fall zu übernehmen. Bis zur Annahme bleibt er bei { $staff }.
desk-handover-accept = Annehmen
desk-handover-decline = Jetzt nicht
desk-handover-other = Das gilt nur für die gefragte Person, solange die Frage steht.
desk-handed-over-by = { $staff } hat diesen Fall an { $to } übergeben.
desk-accepted-by = { $staff } hat diesen dringenden Fall von { $before } angenommen.
desk-declined-by = { $before } { $staff } kann diesen Fall jetzt nicht nehmen. Er bleibt bei Ihnen.
desk-snooze = Zurückstellen
desk-snooze-title = Zurückstellen #{ $number }
desk-snooze-label = Bis
desk-snooze-moment = Oder bis zu diesem Zeitpunkt
desk-snooze-hours = in 2 Stunden
desk-snooze-tomorrow = morgen früh
desk-snooze-days = in 3 Tagen
desk-snooze-week = in einer Woche
desk-snooze-red = Ein dringender Fall wird nicht zurückgestellt.
desk-snooze-long = Höchstens { $days } Tage.
desk-snoozed-by = { $staff } hat diesen Fall bis { $until } zurückgestellt. Er kommt dann wieder, oder wenn die Person schreibt.
desk-moment-past = Dieser Zeitpunkt ist vorbei.
desk-moment-unclear = „{ $text }“ habe ich nicht verstanden. So geht es: `2h`, `3 Tage`, `morgen 9:00`, `Freitag`, `1.12. 14 Uhr`, `2026-12-01`.
desk-day-past = Dieser Tag ist vorbei.
desk-day-unclear = Den Tag „{ $text }“ habe ich nicht verstanden. So geht es: `morgen`, `Freitag`, `1.12.`, `2026-12-01`; `keine` nimmt sie weg.
desk-wants = Anliegen
desk-wants-title = Anliegen #{ $number }
desk-wants-label = Was die Person möchte, in einer Zeile
desk-wants-by = *Anliegen, von { $staff }:* { $text }
desk-wants-gone-by = { $staff } hat die Zeile zum Anliegen entfernt.
desk-promise = Zusage
desk-promise-title = Zusage in #{ $number }
desk-promise-label = Was wird getan? Die Person liest nur den Tag
desk-promise-day = Bis zu welchem Tag?
desk-promise-kept = Gehalten
desk-promise-dropped = Aufgeben
desk-promise-none = In diesem Fall ist keine Zusage offen.
desk-promise-several = Hier sind mehrere Zusagen offen. Bitte unter der gemeinten drücken.
desk-promise-unclear = Bitte zuerst den Tag: `promise 1042 Freitag Vermieter anrufen`.
desk-promised-by = *Zugesagt von { $staff } bis { $date }:* { $text }
desk-kept-by = *Gehalten, sagt { $staff }:* { $text }
desk-dropped-by = *Aufgegeben von { $staff }:* { $text }
desk-promise-due = { $staff } *Für heute zugesagt* ({ $date }): { $text }
desk-promise-late = { $staff } *Für { $date } zugesagt und noch offen:* { $text }
desk-deadline = Frist
desk-deadline-title = Frist in #{ $number }
desk-deadline-label = Bis zu welchem Tag? Leer nimmt sie weg
desk-deadline-hint = Aus dem Brief abgeschrieben, nicht von uns berechnet.
desk-deadline-by = *Frist { $date }*, gesetzt von { $staff }.
desk-deadline-gone-by = { $staff } hat die Frist entfernt.
desk-deadline-near = { $called } *Frist { $date }.* Ist alles dafür getan?
desk-priority = Priorität
desk-priority-title = Priorität #{ $number }
desk-priority-label = Wie bald soll geantwortet werden?
desk-priority-high = hoch
desk-priority-normal = normal
desk-priority-low = niedrig
desk-priority-red = Ein dringender Fall steht über jeder Priorität.
desk-priority-by = { $staff } hat die Priorität auf { $priority } gesetzt.
desk-topic = Thema
desk-topic-title = Thema #{ $number }
desk-topic-label = Worum geht es?
desk-topic-fixed = Das Thema dieses Falls steht fest: Seine eigenen Schritte richten sich danach.
desk-topic-by = { $staff } hat das Thema gesetzt: { $wants }.
desk-language = Sprache
desk-language-title = Sprache #{ $number }
desk-language-label = In welcher Sprache wird geantwortet?
desk-language-person = wie von der Person gewählt
desk-language-uk = Ukrainisch
desk-language-ru = Russisch
desk-language-de = Deutsch
desk-language-en = Englisch
desk-language-by = { $staff } hat die Sprache der Antworten gesetzt: { $language }.
desk-next = Jetzt Ihrer: { $case }
desk-next-none = { $count ->
    [0] Niemand wartet darauf, übernommen zu werden.
    [one] In Ihren Sprachen wartet niemand; in anderen { $count } Fall.
   *[other] In Ihren Sprachen wartet niemand; in anderen { $count } Fälle.
}
desk-mine = *Ihre offenen Fälle*
    { $lines }
desk-mine-more = _Die weiteren stehen im Start-Tab dieser App._
}
desk-help-handover = an jemanden übergeben: `handover 1042 @anna`
desk-help-snooze = zurückstellen: `snooze 1042 morgen 9:00`
desk-help-wants = was die Person möchte, in einer Zeile
desk-help-promise = etwas bis zu einem Tag zusagen: `promise 1042 Freitag Vermieter anrufen`; `promise 1042 kept` oder `dropped`
desk-help-deadline = ein Tag, bis zu dem etwas geschehen muss: `deadline 1042 1.12.` oder `keine`
desk-help-priority = hoch, normal oder niedrig
desk-help-topic = worum es geht
desk-help-language = in welcher Sprache geantwortet wird
desk-help-next = den dringendsten freien Fall in Ihren Sprachen übernehmen
desk-help-mine = Ihre offenen Fälle

## The desk: clocks, roles, details on demand and the audit of a case

desk-refused-role = Das ist für { $roles }: Die eigene Rolle umfasst es nicht.
desk-refused-moved = { $staff } hat diesen Fall gerade übernommen. Bitte die Karte ansehen und noch einmal drücken, wenn es dabei bleiben soll.
desk-refused-end-changed = Inzwischen ist ein anderes Ende beantragt. Bitte im Thread lesen.
desk-answer-due = { $staff } Die Antwort an die Person ist fällig: { $due }.
desk-answer-late = { $staff } Die Antwort an die Person war fällig: { $due }. Sie ist *überfällig*.
desk-unclaimed = { $count ->
    [one] *Eine Anfrage, die niemand übernommen hat, ist fällig oder überfällig:*
   *[other] *{ $count } Anfragen, die niemand übernommen hat, sind fällig oder überfällig:*
}
    { $lines }
desk-unclaimed-due = { $link } · Antwort fällig { $due }
desk-unclaimed-late = { $link } · *überfällig*, war fällig { $due }
desk-unclaimed-more = … und { $count } weitere
desk-red-speaks = Im Dienst, und spricht die Sprache: { $called }
desk-silent-once = *Kein Wort von der Person* seit { $minutes } Minuten nach unserer Nachricht. Bitte noch einmal fragen oder anrufen.
desk-silent = { $called } *Die Person hat { $silences } Nachrichten nacheinander nicht beantwortet*, jeweils { $minutes } Minuten lang. Bitte einen anderen Weg versuchen: anrufen, oder 110 am Ort der Person.
desk-silent-channel = { $called } *Dringender Fall #{ $number }*: Die Person hat { $silences } Nachrichten nacheinander nicht beantwortet.
desk-red-many = { $called } { $staff } hat in dieser Schicht { $count } dringende Fälle übernommen. Bitte fragen, wie es geht und wer den nächsten übernimmt.
desk-show = Angaben zeigen
desk-help-show = Telefon, Ort und Haushalt nur für dich zeigen; fragt nach dem Grund und wird festgehalten
desk-show-title = Angaben zu #{ $number }
desk-show-intro = Niemand sonst sieht sie. Wer wann und warum nachgesehen hat, wird festgehalten, und die Person kann das lesen.
desk-show-why = Wozu werden sie gebraucht?
desk-show-why-contact = Um die Person zu erreichen
desk-show-why-home = Um eine Wohnung zu suchen oder zu prüfen
desk-show-why-office = Für ein Amt oder einen Vermieter, wie besprochen
desk-show-why-danger = Gefahr
desk-show-why-other = Anderer Grund
desk-show-words = In eigenen Worten
desk-show-submit = Zeigen
desk-show-only-you = _Niemand sonst sieht das. Dass nachgesehen wurde, ist festgehalten._
desk-show-phone = *Telefon* { $phone }
desk-show-phone-none = *Telefon* nicht angegeben
desk-show-profile-none = Sonst ist über diese Person nichts gespeichert.
desk-help-audit = wer in einem Fall was getan hat, für die Koordination
desk-audit = *Fall #{ $number }: wer was getan hat* ({ $page } von { $pages })
    { $lines }
desk-audit-none = Zu Fall #{ $number } ist noch nichts festgehalten.
desk-audit-line = { $at } · { $who } · { $action }
desk-audit-program = Betreiber
desk-audit-next = Nächste Seite: `/case audit { $number } { $page }`
desk-audit-action = { $action ->
    [claim] übernommen
    [take-over] von jemandem übernommen
    [reply] geantwortet
    [correct] eine Nachricht berichtigt
    [remove] eine Nachricht zurückgenommen
    [note] eine Notiz gemacht
    [resolve] abgeschlossen
    [ask-end] ein Ende beantragt, das eine zweite Person bestätigt
    [reopen] wieder geöffnet
    [move] den Chat mit einem früheren Fall verbunden
    [unfile] eine Datei überall entfernt
    [translate] eine Nachricht übersetzen lassen
    [summary] den Fall zusammenfassen lassen
    [show] die Angaben angesehen
    [export] eine Kopie der Daten gezogen
    [erase-confirm] die Löschung bestätigt
    [erase-keep] die Löschung angehalten
    [ask-alone] gefragt, ob die Person allein ist
    [ask-address] nach der Adresse gefragt
    [ask-speak] gefragt, ob die Person sprechen kann
   *[unknown] { $action }
}

## Startseite, Schichten, Listen und der Morgen der Koordination
desk-wants-leaving = muss bald ausziehen und hat noch keine Wohnung
desk-wants-report = meldet, dass mit einem Angebot etwas nicht stimmt
desk-row-case = { $urgent ->
    [red] *DRINGEND* { $case }
   *[normal] { $case }
}
desk-row-plain = { $urgent ->
    [red] DRINGEND #{ $number }
   *[normal] #{ $number }
}
desk-row-state = { $state ->
    [new] nicht übernommen
    [claimed] übernommen
    [waiting-person] wartet auf die Person
    [waiting-us] wartet auf uns
    [snoozed] zurückgestellt
   *[resolved] abgeschlossen
}
desk-row-due = Antwort bis { $moment }
desk-row-late = *Antwort überfällig seit { $moment }*
desk-row-since = seit { $moment }
desk-row-answered = beantwortet { $moment }
desk-row-snoozed = kommt zurück { $moment }
desk-home-mine = Meine Fälle ({ $count })
desk-home-red = Dringend, ohne Ergebnis ({ $count })
desk-home-unclaimed = Nicht übernommen ({ $count })
desk-home-longest = Wartet am längsten auf Antwort
desk-home-snoozed = Von mir zurückgestellt ({ $count })
desk-home-offered = Sie werden um Übernahme gebeten ({ $count })
desk-home-team = Der Tag im Team
desk-home-more = Und { $count ->
    [one] { $count } weiterer Fall.
   *[other] { $count } weitere Fälle.
}
desk-home-next = Nächster Fall
desk-open-list = Zeigen
desk-duty-since = *Im Dienst* seit { $moment }
desk-duty-off = *Nicht im Dienst*
desk-duty-on = Ab jetzt im Dienst.
desk-duty-is-on = Sie sind schon im Dienst.
desk-duty-is-off = Sie sind nicht im Dienst.
desk-duty-how = Bitte `/case duty on` oder `/case duty off` schreiben.
desk-help-duty = `on` oder `off`: Dienst beginnen oder beenden
desk-help-endshift = die eigenen Fälle weitergeben und den Dienst beenden
desk-shift-begin = Dienst beginnen
desk-shift-end = Dienst beenden
desk-shift-red = Wer übernimmt den dringenden Fall #{ $number }?
desk-shift-red-hint = Er bleibt bei Ihnen, bis diese Person zusagt. Ohne Zusage geht er an alle.
desk-shift-how = Angekreuzte Fälle gehen an die Person, die Sie nennen. Von den anderen gehen die an alle zurück, bei denen wir am Zug sind; was auf die Person wartet oder zurückgestellt ist, bleibt bei Ihnen.
desk-shift-to = Wer übernimmt die angekreuzten Fälle?
desk-shift-boxes = Weitergeben, Teil { $part }
desk-shift-whom = Bitte nennen Sie, wer übernimmt.
desk-shift-ended = { $count ->
    [one] Dienst beendet. { $count } Fall ist weitergegeben.
   *[other] Dienst beendet. { $count } Fälle sind weitergegeben.
}
desk-shift-left = { $staff } hat den Dienst beendet. Der Fall ist wieder für alle da.
desk-shift-gone = { $staff } ist nicht mehr im Dienst. Der Fall ist wieder für alle da.
desk-languages = *Ich antworte auf* { $languages }
desk-languages-all = (nicht gesagt; alle Fälle gelten gleich)
desk-languages-change = Sprachen
desk-languages-title = Meine Sprachen
desk-languages-label = In diesen Sprachen antworte ich
desk-languages-hint = Fälle in diesen Sprachen stehen oben. Dringende stehen immer zuerst.
desk-list-mine = Meine Fälle
desk-list-snoozed = Von mir zurückgestellt
desk-list-longest = Wartet am längsten
desk-list-red = Dringend, kein Ergebnis
desk-list-unclaimed = Nicht übernommen
desk-list-late = Übernahme überfällig
desk-list-breached = Antwort überfällig
desk-list-back = Zurückgegeben
desk-list-deadlines = Fristen und Zusagen
desk-list-silent = Ohne Antwort der Person
desk-list-leaving = Auszug steht an
desk-list-undelivered = Nicht zugestellt
desk-list-questions = Offene Fragen
desk-list-review = Prüfung überfällig
desk-list-ratings = Nach einem Fall gesagt
desk-morning-ratings = Was Menschen nach einem Fall gesagt haben
desk-after-case = „{ $text }“
    { $stars } von 5 · Woche ab { $date }
desk-after-case-mean = *{ $mean } von 5* im Durchschnitt, aus { $count } Bewertungen
desk-list-empty = Hier steht nichts mehr.
desk-list-more = Es gibt noch mehr davon; hier stehen die ersten.
desk-review-topic = FAQ `{ $topic }`: zu prüfen bis { $date }
desk-review-local = Örtliche Hilfe, { $place }: { $name }, geprüft { $date }
desk-leaving = { $past ->
    [yes] *Musste ausziehen bis { $date }* · { $case }
   *[no] Muss ausziehen bis { $date } · { $case }
}
desk-leaving-alone = { $past ->
    [yes] *Musste ausziehen bis { $date }* · kein offener Fall
   *[no] Muss ausziehen bis { $date } · kein offener Fall
}
desk-open-case = Fall anlegen
desk-lost-no-case = ohne Fall
desk-lost-kind = { $kind ->
    [answer] eine Antwort
   *[notice] eine Nachricht von uns aus
}
desk-lost-refused = { $case } · { $kind } vom { $moment } · *nicht zugestellt* ({ $reason })
desk-lost-unclear = { $case } · { $kind } vom { $moment } · *unklar, ob angekommen*
desk-lost-held = { $count ->
    [one] { $case } · { $count } Nachricht wartet seit { $moment } · *die Person hat den Bot blockiert*
   *[other] { $case } · { $count } Nachrichten warten seit { $moment } · *die Person hat den Bot blockiert*
}
desk-retry = Noch einmal senden
desk-dealt = Erledigt
desk-retry-not = Das kann nicht noch einmal gesendet werden: Die Worte sind gelöscht, ihre Zeit ist vorbei, oder die Person ist nicht mehr da.
desk-question = „{ $text }“
    { $why ->
        [unhelpful] Die Antwort hat nicht geholfen
       *[unanswered] Ohne Antwort
    } · { $languages } · { $persons ->
        [one] { $persons } Person
       *[other] { $persons } Personen
    } · nächste Themen: { $near }
desk-faq-draft = FAQ-Entwurf
desk-faq-draft-title = FAQ-Entwurf
desk-faq-draft-how = Der Text einer neuen Datei in `prompts/faq`. Bitte alles herausnehmen, was zeigt, wer gefragt hat.
desk-morning-head = *Guten Morgen. { $date }: was ansteht*
desk-morning-red = { $count ->
    [one] *{ $count } dringender Fall* ohne Ergebnis
   *[other] *{ $count } dringende Fälle* ohne Ergebnis
}
desk-morning-deadlines = { $count ->
    [one] *{ $count } Fall* mit einer Frist oder Zusage, die heute oder früher fällig ist
   *[other] *{ $count } Fälle* mit einer Frist oder Zusage, die heute oder früher fällig ist
}
desk-morning-late = { $count ->
    [one] *{ $count } Fall* zu lange nicht übernommen
   *[other] *{ $count } Fälle* zu lange nicht übernommen
}
desk-morning-back = { $count ->
    [one] *{ $count } Fall* zurückgegeben, weil niemand da war
   *[other] *{ $count } Fälle* zurückgegeben, weil niemand da war
}
desk-morning-leaving = { $count ->
    [one] *{ $count } Haushalt* muss in { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } ausziehen und hat keine Wohnung
   *[other] *{ $count } Haushalte* müssen in { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    } ausziehen und haben keine Wohnung
}
desk-morning-silent = { $count ->
    [one] *{ $count } Fall*, in dem die Person seit drei Tagen schweigt
   *[other] *{ $count } Fälle*, in denen die Person seit drei Tagen schweigt
}
desk-morning-undelivered = { $count ->
    [one] *{ $count } Nachricht* nicht zugestellt oder blockiert
   *[other] *{ $count } Nachrichten* nicht zugestellt oder blockiert
}
desk-morning-review = { $count ->
    [one] *{ $count } FAQ-Thema oder örtliche Hilfe* über dem Prüfdatum
   *[other] *{ $count } FAQ-Themen oder örtliche Hilfen* über dem Prüfdatum
}
desk-morning-breached = { $count ->
    [one] *{ $count } Antwort* überfällig
   *[other] *{ $count } Antworten* überfällig
}
desk-morning-questions = { $count ->
    [one] *{ $count } Frage*, auf die es keine Antwort gab
   *[other] *{ $count } Fragen*, auf die es keine Antwort gab
}
desk-morning-waiting = { $count ->
    [one] { $count } Haushalt sucht eine Wohnung
   *[other] { $count } Haushalte suchen eine Wohnung
}
desk-load = Offen { $open } · in Händen { $held } · nicht übernommen { $unclaimed } · im Dienst { $duty }

## Angebote: warum eines angehalten ist (Abschnitt der Sicherheitsprüfung)
desk-screen-money-first = Geld vor der Besichtigung oder vor dem Vertrag
desk-screen-money-unclear = Geld im Voraus oder ohne klaren Zeitpunkt
desk-screen-fee-from-seeker = Gebühr oder Provision von der suchenden Person
desk-screen-cash-for-somebody = Geld für eine dritte Person, ohne Quittung
desk-screen-cash = Zahlung in bar
desk-screen-untraceable-payment = Zahlungsweg, der sich nicht zurückverfolgen lässt
desk-screen-landlord-abroad = vermietende Person nicht am Ort
desk-screen-key-by-post = Schlüssel per Post oder Kurier
desk-screen-foreign-booking = Abwicklung über ein Buchungsportal oder einen Agenten
desk-screen-no-viewing = keine Besichtigung möglich
desk-screen-too-cheap = Miete weit unter dem Vergleichswert
desk-screen-contact-in-text = Telefon, Mail oder Messenger im Text
desk-screen-link = Link im Text
desk-screen-login-page = Link zu einer Anmeldung oder zu Bankdaten
desk-screen-papers-first = Ausweis, SCHUFA oder Bankdaten vor der Besichtigung
desk-screen-other-account = Konto einer anderen Person
desk-screen-owner-unaware = Eigentümer weiß nichts davon oder hat nicht zugestimmt
desk-screen-no-contract = ohne Vertrag oder mit Bitte um Stillschweigen
desk-screen-no-registration = keine Anmeldung (Meldeadresse) möglich
desk-screen-registration-sold = Anmeldung gegen Geld
desk-screen-urgency = Zeitdruck
desk-screen-young-women = gesucht werden junge oder hübsche Frauen
desk-screen-women-only = gesucht werden nur Frauen
desk-screen-photo-of-tenant = Foto der suchenden Person verlangt
desk-screen-man-seeks-woman = einzelner Mann sucht eine Frau
desk-screen-closeness-for-rent = Nähe statt Miete
desk-screen-work-for-rent = Wohnen gegen Arbeit oder Pflege
desk-screen-work-unclear = Arbeit oder eine Gegenleistung wird erwähnt
desk-screen-keeps-papers = Pässe oder Papiere werden einbehalten
desk-screen-takes-benefits = Leistungen oder Bankkarte in fremder Hand
desk-screen-alone-with-man = mietfreies Zimmer bei einem allein lebenden Mann
desk-screen-come-alone = die Person soll allein kommen
desk-screen-shared-bed = gemeinsames Bett
desk-screen-no-door = Schlafplatz ohne Tür oder nicht abschließbar
desk-screen-room-with-stranger = Zimmer zusammen mit fremden Menschen
desk-screen-picked-up = Abholung durch Fremde
desk-screen-driver = Transport durch Fremde, allein oder über die Grenze
desk-screen-place-unknown = Ort wird erst unterwegs genannt
desk-screen-at-night = Treffen bei Nacht
desk-screen-per-bed = Preis pro Bett oder Nacht
desk-screen-overcrowded = zu viele Menschen für die Fläche
desk-screen-minors = Minderjährige ohne Eltern
desk-screen-origin = Wünsche zu Herkunft, Religion oder Hautfarbe
desk-screen-rent-high = Miete weit über dem Vergleichswert
desk-screen-rent-above = Miete über dem Vergleichswert
desk-screen-deposit-high = Kaution über drei Kaltmieten
desk-screen-office-limit = über der Grenze des Amts: Das Amt entscheidet
desk-screen-rent-unknown = kein Vergleichswert für die Miete
desk-screen-rent-estimated = Kaltmiete aus der Gesamtmiete geschätzt
desk-screen-deposit-unknown = Kaution nicht angegeben
desk-screen-photo-reused = Foto aus einem anderen Angebot
desk-screen-photo-of-other-owner = Foto aus dem Angebot einer anderen Person
desk-screen-text-reused = Text aus dem Angebot einer anderen Person
desk-screen-link-reused = Derselbe Link steht im Angebot einer anderen Person
desk-screen-identity-shared = Telefon, Konto oder Gerät auch bei anderen
desk-screen-identity-banned = Telefon, Konto oder Gerät einer gesperrten Person
desk-screen-many-addresses = viele verschiedene Adressen
desk-screen-many-offers = viele Angebote an einem Tag
desk-screen-waits-for-one = hat alle abgelehnt, bis jemand allein kam

## The desk: what stands on the card
desk-state-waiting-person = wartet auf die Person, { $staff }
desk-state-waiting-us = wartet auf uns, { $staff }
desk-state-snoozed = zurückgestellt von { $staff }
desk-card-since = seit { $since }
desk-card-until = bis { $until }
desk-card-priority-high = *hohe Priorität*
desk-card-priority-low = niedrige Priorität
desk-card-due = *Antwort fällig* { $until }
desk-card-interpreter = *Dolmetschen nötig*
desk-household-size = { $adults ->
        [one] { $adults } erwachsene Person
       *[other] { $adults } Erwachsene
    }{ $children ->
        [0] {""}
        [one] , { $children } Kind
       *[other] , { $children } Kinder
    }
desk-card-stands = *Stand* { $situation }
desk-stands-none = noch kein Profil
desk-stands-form = beantwortet gerade die Fragen
desk-stands-waiting = in der Vermittlung, wartet seit { $date }
desk-card-promised = *Versprochen* { $text } ({ $staff }, bis { $date })
desk-card-promised-more = und { $count } weitere
desk-card-deadline = *Frist* { $date }
desk-card-planned = *Antwort geplant* für { $until } von { $staff }

## The desk: writing an answer, with drafts, canned replies, a preview, and later
desk-draft = Mit Entwurf antworten
desk-draft-from = *Entwurf aus:* { $title }. Bitte lesen und anpassen.
desk-draft-again = Genau das hat der Bot der Person zuletzt schon geantwortet.
desk-draft-none = Zu den letzten Nachrichten passt kein Thema. Unten lässt sich etwas einfügen.
desk-draft-legal = *Hier geht es wohl um eine Rechtsfrage* ({ $title }). Dafür gibt es keinen Entwurf. Unten steht der Verweis an eine Beratungsstelle.
desk-insert = Einfügen …
desk-reply-read = *In der Sprache des Teams, nur zum Lesen:*
desk-gap-day = [Tag?]
desk-gap-time = [Uhrzeit?]
desk-gap-place = [Ort?]
desk-gap-question = [Frage?]
desk-gap-label = { $name } im Text oben
desk-gap-missing = Bitte { $name } ausfüllen oder im Text ersetzen.
desk-later-label = Später senden
desk-later-hint = Leer = sofort. Schreibt die Person vorher, wird es nicht gesendet.
desk-later-past = Dieser Zeitpunkt ist vorbei.
desk-later-far = Das liegt mehr als { $days } Tage in der Zukunft.
desk-later-files = Dateien gehen nur sofort. Bitte das Feld leer lassen.
desk-look = Ansehen
desk-look-title = Vorschau #{ $number }
desk-look-reads = *So liest es die Person* ({ $language }). Noch ist nichts gesendet:
desk-look-plain = Die Person liest { $language }. Die Worte gehen so hinaus, wie sie hier stehen.
desk-look-translating = Die Übersetzung ({ $language }) wird gerade gemacht und erscheint hier in wenigen Sekunden. Wer vorher sendet, sendet das Original.
desk-look-translated = Von einem Programm übersetzt; das Original steht darunter. Gesendet wird, was hier gedrückt wird.
desk-look-untranslated = Es kam keine Übersetzung. Die Person liest { $language }; die Worte gehen so hinaus, wie sie hier stehen.
desk-send-translated = Übersetzung senden
desk-send-original = Original senden
desk-plan-translated = Übersetzung einplanen
desk-plan-original = Original einplanen
desk-done-planned = Eingeplant.
desk-correct-translated = Mit Übersetzung berichtigen
desk-correct-original = Nur Original berichtigen
desk-preview-translating = Die Übersetzung folgt in wenigen Sekunden in einer zweiten Vorschau.
desk-preview-translated = *So läse es die Person* ({ $language }), von einem Programm übersetzt; das Original steht darunter. Noch ist nichts gesendet.
desk-preview-untranslated = Es kam keine Übersetzung. Es gilt die Vorschau von eben.
desk-look-desk = *Das Eingefügte in der Sprache des Teams* (was danach geändert wurde, steht nur oben):
desk-look-later = *Geht hinaus:* { $until }, wenn die Person nicht vorher schreibt.
desk-look-change = Ändern
desk-plan = Einplanen
desk-planned-by = *{ $staff } hat eine Antwort geplant* für { $until }: { $text }
desk-unplan = Nicht senden
desk-unplan-none = Hier ist nichts geplant.
desk-unplanned-by = { $staff } hat die geplante Antwort zurückgezogen ({ $count }).
desk-planned-dropped = { $why ->
    [rights] *Eine geplante Antwort ist nicht gesendet:* Wer sie geschrieben hat, darf hier nicht mehr antworten. Sie lautete: { $text }
    [claim] *Eine geplante Antwort ist nicht gesendet:* Den Fall hat inzwischen jemand anderes oder niemand. Sie lautete: { $text }
   *[resolved] *Eine geplante Antwort ist nicht gesendet:* Der Fall ist erledigt. Sie lautete: { $text }
}
desk-pin-label = Ort im Text
desk-pin = Auch als Punkt auf der Karte senden
desk-send-pin = Mit Kartenpunkt senden
desk-pinned-by = *{ $staff } hat der Person einen Ort gesendet:* { $place }
desk-help-draft = antworten mit dem besten Entwurf; dahinter Wörter, nach denen gesucht wird
desk-help-unplan = die geplante Antwort nicht senden
desk-command-slash = Das öffnet ein Fenster und geht nur so: `/case { $verb }`

## The desk: one answer for many
desk-many = Vielen antworten
desk-many-title = Vielen antworten
desk-many-none = Kein offener Fall fragt danach. Dringende Fälle und die von anderen gehören nie dazu.
desk-many-nobody = Bitte mindestens einen Fall ankreuzen.
desk-many-boxes = Wem antworten? ({ $part })
desk-many-piece = Womit beginnen
desk-many-go = Weiter
desk-many-text = { $language }: geht an { $cases }
desk-many-read = Gelesen
desk-many-agree = { $language }: so an { $count } senden
desk-many-sent = An { $count } gesendet. { $lines }
desk-many-left = Nicht gesendet, jemand anderes hat den Fall oder er ist zu: { $cases }
desk-help-answer-many = allen dieselbe Antwort geben, die dasselbe fragen; dahinter Wörter, nach denen gesucht wird

### homes: safety
desk-home-check = *Angebot { $number }: bitte ansehen*
desk-home-check-flat = Wohnung
desk-home-check-unit = Einheit in einem Haus
desk-home-check-room = Zimmer in einer WG
desk-home-check-rooms = { $rooms } Zimmer
desk-home-check-area = { $area } m²
desk-home-check-places = für bis zu { $persons } Personen
desk-home-check-places-from = für { $count } bis { $persons } Personen
desk-home-check-all = alles zusammen { $euros } €
desk-home-check-cold = kalt { $euros } €
desk-home-check-costs = Nebenkosten { $euros } €
desk-home-check-heating = Heizung { $euros } €
desk-home-check-furniture = Möbel { $euros } €
desk-home-check-deposit = Kaution { $euros } €
desk-home-check-place = in { $town }
desk-home-check-from = frei ab { $date }
desk-home-check-no-end = unbefristet
desk-home-check-months = für { $months } Monate
desk-home-check-host-nobody = sonst wohnt dort niemand
desk-home-check-host-man = dort wohnt ein Mann allein
desk-home-check-host-woman = dort wohnt eine Frau allein
desk-home-check-host-family = dort wohnt eine Familie
desk-home-check-host-shared = dort wohnt eine WG
desk-home-check-women = nur für Frauen
desk-home-check-viewing-yes = Besichtigung möglich
desk-home-check-viewing-video = Besichtigung nur per Video
desk-home-check-viewing-no = keine Besichtigung
desk-home-check-registration = Anmeldung möglich
desk-home-check-no-registration = keine Anmeldung
desk-home-check-words = Eigene Worte: „{ $text }“
desk-home-check-clean = *Das Programm hat nichts gefunden, das aufhält.* Ob es passt, entscheidet ein Mensch.
desk-home-check-hold = *Das Programm hält es an.* Bitte lesen und dann entscheiden.
desk-home-check-block = *Das Programm sperrt es.* Freigeben können es nur zwei verschiedene Personen.
desk-home-check-blocks = sperrt
desk-home-check-holds = hält an
desk-home-check-warns = nachfragen
desk-home-check-notes = Hinweis
desk-home-check-flag = • *{ $state }:* { $why }
desk-home-check-flag-words = • *{ $state }:* { $why } (Stelle: „{ $text }“)
desk-home-check-clear = Freigeben
desk-home-check-clear-ask = { $number } trotz der Funde freigeben? Danach kann es Haushalten vorgeschlagen werden.
desk-home-check-ask = Nachfragen
desk-home-check-reject = Ablehnen
desk-home-check-anew = { $number }: inzwischen neu angesehen, siehe unten.
desk-home-check-already = { $number }: { $state }.
desk-home-check-changed = { $number } hat sich inzwischen geändert. Bitte die neueste Nachricht dazu lesen.
desk-home-check-is-draft = wird noch ausgefüllt
desk-home-check-is-checking = wartet auf eine Entscheidung
desk-home-check-is-asked = es ist schon nachgefragt
desk-home-check-is-cleared = schon freigegeben
desk-home-check-is-paused = von der vermietenden Person angehalten
desk-home-check-is-frozen = nach einer Meldung angehalten
desk-home-check-is-let = schon vergeben
desk-home-check-is-rejected = schon abgelehnt
desk-home-check-is-withdrawn = zurückgezogen
desk-home-check-cleared-by = { $number }: freigegeben von { $staff }.
desk-home-check-first = { $number }: { $staff } gibt es frei. Es fehlt eine zweite Person; der Knopf ist oben.
desk-home-check-two = { $number }: Die erste Freigabe kommt schon von hier. Die zweite muss jemand anderes geben.
desk-home-check-banned = { $number }: Die vermietende Person ist gesperrt. Das hebt zuerst die Koordination auf.
desk-home-check-again = Neu ansehen
desk-home-check-again-how = { $number }: Wenn eine Antwort kommt, die etwas ändert, hier neu ansehen.
desk-home-check-reject-title = { $number } ablehnen
desk-home-check-reject-label = Grund
desk-home-check-reject-hint = Diesen Grund liest auch die vermietende Person, in freundlichen Worten.
desk-home-check-rejected-by = { $number }: abgelehnt von { $staff } ({ $reason }).
desk-home-check-asked-by = { $number }: { $staff } hat nachgefragt.
desk-home-check-ask-title = Nachfrage zu { $number }
desk-home-check-ask-label = Was ist noch offen?
desk-home-check-why-unclear = wichtige Angaben fehlen
desk-home-check-why-terms = die Bedingungen passen nicht
desk-home-check-why-home = der Wohnraum passt nicht
desk-home-check-why-place = der Ort gehört nicht dazu
desk-home-check-why-double = steht schon in der Liste
home-check-cleared = Zu Ihrem Angebot { $number }: Ein Mensch aus dem Team hat es gelesen. Es steht jetzt in unserer Liste. Die Wohnung selbst haben wir nicht gesehen. Wenn ein Haushalt passt, meldet sich das Team bei Ihnen. Wann das ist, wissen wir nicht.
home-check-rejected = Zu Ihrem Angebot { $number }: Ein Mensch aus dem Team hat es gelesen. Wir geben es nicht weiter, denn { $reason }. Sehen Sie das anders, oder hat sich etwas geändert? Dann schreiben Sie es bitte hier. Ein Mensch aus dem Team liest Ihre Antwort. Danke für Ihr Angebot.
home-check-why-unclear = uns fehlen noch wichtige Angaben
home-check-why-terms = die Bedingungen passen nicht zu unseren Regeln
home-check-why-home = der Wohnraum passt nicht zu dem, was unsere Haushalte brauchen
home-check-why-place = an diesem Ort vermitteln wir nicht
home-check-why-double = diese Wohnung steht schon in unserer Liste
home-identity-why = <b>Ein Schritt zu Ihrer Suche nach einer Wohnung:</b> Bevor wir Ihnen eine vorschlagen, sieht jemand aus dem Team einmal Ihr Papier, per Video oder persönlich. Das dauert etwa 7 Minuten. Ein Pass ist nicht nötig, ein anderes Papier mit Ihrem Namen genügt. Wir merken uns nur, dass es gesehen wurde: keine Kopie, keine Nummer.
home-identity-why-landlord = <b>Ein Schritt zu Ihrem Angebot:</b> Bevor wir es Haushalten zeigen, sieht jemand aus dem Team einmal Ihren Ausweis, per Video oder persönlich. Das dauert etwa 7 Minuten und gilt für beide Seiten. Wir merken uns nur, dass er gesehen wurde: keine Kopie, keine Nummer.
home-identity-none = Jemand aus dem Team sieht einmal Ihr Papier, bevor es weitergeht. Im Moment ist keine Zeit frei. Wenn es neue gibt, schreiben wir zuerst denen, die am längsten warten. Wohnen Sie in einer Unterkunft? Dann kann jemand dort bestätigen, wer Sie sind: mit einem Code von hier.
home-identity-taken = <b>Ihr Termin: { $at }.</b>
    Ort oder Link: { $place }
    Es dauert etwa { $minutes } Minuten. Bitte halten Sie ein Papier mit Ihrem Namen bereit. Schicken Sie kein Foto davon. Wir fragen nie nach Geld oder einer PIN.
home-identity-gone = Diese Zeit hat gerade jemand anderes genommen.
home-identity-cancelled = Der Termin ist abgesagt, die Zeit ist wieder frei. Sie können eine andere wählen.
home-identity-off = <b>Eine Nachricht zu Ihrem Termin bei uns:</b> Die Zeit fällt bei uns aus. Bitte wählen Sie eine andere. Auf Ihre Wartezeit hat das keinen Einfluss.
home-identity-soon = <b>Eine Erinnerung an Ihren Termin bei uns:</b> { $at }.
    Ort oder Link: { $place }
home-identity-missed = <b>Eine Nachricht zu Ihrem Termin bei uns:</b> Wir haben Sie zur gewählten Zeit nicht gesehen. Das macht nichts: Bitte wählen Sie eine andere.
home-identity-done = <b>Eine Nachricht zu Ihrem Termin bei uns:</b> Ihre Identität wurde am { $date } bestätigt. Das gilt bis { $until }. Eine Kopie haben wir nicht.
home-identity-misfit = <b>Eine Nachricht zu Ihrem Termin bei uns:</b> Etwas passte noch nicht zusammen. Jemand aus dem Team schreibt Ihnen hier und klärt es mit Ihnen. Ihre Nummer: #{ $number }.
home-identity-code = <b>Ihr Code: { $code }</b>
    Zeigen Sie ihn jemandem, der in Ihrer Unterkunft oder Beratungsstelle arbeitet, wenn Sie einverstanden sind: Diese Person bestätigt uns, wer Sie sind. Sie sieht nichts von Ihren Nachrichten. Der Code gilt einmal, bis { $until }.
home-identity-known = Ihre Identität wurde am { $date } bestätigt. Das gilt bis { $until }. Jetzt ist dazu nichts zu tun.
home-identity-new-times = <b>Eine Nachricht zu Ihrem nächsten Schritt bei uns:</b> Es gibt neue Zeiten, um jemandem aus dem Team Ihr Papier zu zeigen. Es dauert etwa 7 Minuten.
home-identity-ends = <b>Eine Nachricht zu Ihrem nächsten Schritt bei uns:</b> Die Bestätigung Ihrer Identität gilt bis { $until }. Bitte wählen Sie vorher eine neue Zeit.
home-identity-video = Video
home-identity-in-person = vor Ort
home-identity-partner = Sprechstunde
home-identity-b-open = Zeit wählen
home-identity-b-code = Code für die Unterkunft
home-identity-b-cancel = Termin absagen
home-report-ask = <b>Eine Frage zur Wohnung { $number }:</b> Was stimmt nicht? Ein Mensch aus dem Team sieht es sich an. Wer vermietet, erfährt nicht, dass Sie das sagen. Bei Gefahr rufen Sie bitte 110 oder 112 an.
home-report-how = Bitte schreiben Sie die Nummer der Wohnung dahinter, zum Beispiel: /report H12. Sie steht in unserer Nachricht zu der Wohnung. Oder sagen Sie es einem Menschen aus dem Team.
home-report-taken = <b>Danke, wir haben Ihre Nachricht zu der Wohnung.</b> Ein Mensch aus dem Team sieht es sich bis { $date } an. Ihre Nummer: #{ $number }. Wenn Sie mögen, schreiben Sie hier, was war. Wer vermietet, erfährt nicht, dass Sie das gesagt haben.
home-report-taken-frozen = <b>Danke, wir haben Ihre Nachricht zu der Wohnung.</b> Bis ein Mensch es angesehen hat, zeigen wir nichts mehr von dort, spätestens { $date } hören Sie von uns. Ihre Nummer: #{ $number }. Bitte unterschreiben und zahlen Sie nichts. Wer vermietet, erfährt nicht, dass Sie das gesagt haben.
home-report-wait = <b>Eine Nachricht zu Ihrem Weg in die Wohnung:</b> Ein Mensch aus dem Team sieht sich das Angebot noch einmal an. Bitte unterschreiben und zahlen Sie nichts, bis Sie von uns hören. Das ist spätestens am { $date }.
home-report-letter = Guten Tag, es geht um Ihr Angebot { $number }. Dazu hat uns etwas erreicht, das wir klären möchten. Bis dahin zeigen wir es niemandem. Es geht um: … Was möchten Sie dazu sagen? Bitte schreiben Sie uns hier bis { $date }. Danach entscheidet ein Mensch aus dem Team.
home-report-decided = Guten Tag, es geht um Ihr Angebot { $number }. Ein Mensch aus dem Team hat es angesehen. Wir zeigen es nicht mehr, denn: … Sehen Sie das anders? Dann schreiben Sie uns hier bis { $date }. Jemand anderes aus dem Team sieht es sich dann noch einmal an.
home-report-nothing = <b>Eine Antwort zu Ihrer Nachricht über { $number }:</b> Ein Mensch aus dem Team hat es angesehen und nichts gefunden, das dagegen spricht. Wenn noch etwas ist, schreiben Sie uns bitte hier.
home-report-upheld = <b>Eine Antwort zu Ihrer Nachricht über { $number }:</b> Ein Mensch aus dem Team hat es angesehen. Wir zeigen diese Wohnung niemandem mehr. Danke, dass Sie es gesagt haben.
home-report-b-money = Geld oder Papiere vorab
home-report-b-pressure = Druck, Belästigung
home-report-b-not-real = Nicht wie beschrieben
home-report-b-home = Schäden, zu eng, Schmutz
home-report-b-other = Etwas anderes
desk-home-report = *Meldung zu { $number }:* { $reason }. Wer vermietet, darf nicht erfahren, von wem sie kommt.
desk-home-report-froze = Von dieser vermietenden Person wird bis zur Entscheidung nichts gezeigt.
desk-home-report-open = Das Angebot bleibt sichtbar: Der Person wurde nichts von dort gezeigt. Bitte prüfen.
desk-home-report-there = Auf dem Weg zum Schlüssel: { $count } · wohnen dort: { $held }
desk-home-report-due = Entscheiden bis { $due }. Davor bitte der vermietenden Person schreiben.
desk-home-report-late = *Meldung zu { $number }* seit { $since } ohne Entscheidung.
desk-home-report-money = Geld oder Papiere vor dem Vertrag verlangt
desk-home-report-pressure = Druck, Drohung oder unerwünschte Nähe
desk-home-report-not-real = Wohnung oder Person nicht wie beschrieben
desk-home-report-home = Zustand der Wohnung
desk-home-report-other = etwas anderes, siehe unten
desk-home-report-first = { $number }: Zu dieser vermietenden Person ist eine Meldung offen. Bitte erst darüber entscheiden.
desk-home-report-letter = Anschreiben
desk-home-report-letter-title = Brief zu { $number }
desk-home-report-letter-label = An die vermietende Person
desk-home-report-letter-hint = Sachlich und ohne Hinweis, von wem die Meldung kommt. Bitte den Grund eintragen, wo die Punkte stehen.
desk-home-report-letter-send = Senden
desk-home-report-letter-by = { $staff } hat der vermietenden Person geschrieben.
desk-home-report-letter-later = Das Schreiben geht hinaus, wenn die Nachtruhe vorbei ist: { $at }.
desk-home-report-end = Entscheiden
desk-home-report-end-title = Meldung zu { $number }
desk-home-report-end-label = An die vermietende Person
desk-home-report-end-hint = Nur wenn etwas endet: der Grund, und wie man widerspricht. Wo die Punkte stehen, bitte den Grund eintragen.
desk-home-report-is-nothing = Nichts daran: Die Angebote gehen neu in die Prüfung
desk-home-report-is-offer = Dieses Angebot endet
desk-home-report-is-ban = Von dieser Person zeigen wir nichts mehr
desk-home-report-ended = Meldung zu { $number }, entschieden von { $staff }: { $outcome }.
desk-home-report-unban = Sperre aufheben
desk-home-report-unban-two = Die Sperre kommt von hier. Aufheben muss sie jemand anderes aus der Koordination.
desk-home-report-unbanned = Die Sperre ist aufgehoben von { $staff }.
desk-home-report-on-way = An der Meldung zu dieser vermietenden Person war etwas. Bitte mit dem Haushalt sprechen, bevor etwas unterschrieben oder bezahlt wird, und den Weg mit `/case moves` beenden, wenn er enden muss.
desk-list-offers = Angebote
desk-help-offers = Angebote, die auf eine Entscheidung warten, auch die aus einer Liste
desk-home-list-waiting = *Warten auf eine Entscheidung: { $count }.* Am längsten seit { $days ->
        [0] heute.
        [one] einem Tag.
       *[other] { $days } Tagen.
    }
desk-home-list-line = *{ $number }* · { $facts } · { $state } · seit { $days ->
        [0] heute
        [one] einem Tag
       *[other] { $days } Tagen
    }
desk-home-list-show = Ansehen
desk-home-list-title = Angebot { $number }
desk-home-list-asked = nachgefragt
desk-home-list-unread = noch nicht gelesen
desk-home-list-found-nothing = nichts gefunden
desk-home-list-clean = Alle ohne Fund freigeben ({ $count })
desk-home-list-clean-ask = { $count ->
        [one] Dieses eine Angebot
       *[other] Diese { $count } Angebote
    } dieser Liste, bei denen nichts gefunden wurde, freigeben? Bitte nur, wenn Sie sie gelesen haben.
desk-morning-checks = { $count ->
        [one] Eine Person wartet
       *[other] { $count } warten
    } auf einen Identitäts-Termin, am längsten seit { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }
desk-morning-offers = { $count ->
        [one] Ein Angebot wartet
       *[other] { $count } Angebote warten
    } auf eine Entscheidung, am längsten seit { $days ->
        [one] einem Tag
       *[other] { $days } Tagen
    }
desk-list-checks = Identitäten
desk-help-checks = wer auf einen Identitäts-Termin wartet, die Termine und ihr Ergebnis
desk-help-attest = mit einem Code bestätigen, wer eine Person ist; dahinter der Code
desk-help-identity = eintragen, was von der Identität der Person gesehen wurde
desk-identity = Identität
desk-home-identity-figures = *Warten auf einen Identitäts-Termin: { $count }.* Am längsten seit { $days ->
        [0] heute.
        [one] einem Tag.
       *[other] { $days } Tagen.
    }
desk-home-identity-took = Wer zuletzt gesehen wurde, hatte in der Hälfte der Fälle höchstens { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } gewartet.
desk-home-identity-slot = { $past ->
        [yes] *Ergebnis fehlt:* { $at }
       *[no] { $at }
    } · { $language } · { $staff }
desk-home-identity-free = frei: { $at } · { $staff }
desk-home-identity-drop = Streichen
desk-home-identity-times = Zeiten anbieten
desk-home-identity-times-title = Zeiten anbieten
desk-home-identity-kind = Wie
desk-home-identity-place = Ort oder Link
desk-home-identity-place-hint = Liest die Person nach der Wahl. Bei Video ein Link mit Warteraum, damit sich niemand begegnet.
desk-home-identity-first = Erster Termin
desk-home-identity-minutes = Minuten je Termin
desk-home-identity-amount = Wie viele nacheinander
desk-home-identity-far = Bitte höchstens { $days } Tage im Voraus.
desk-home-identity-soon = { $staff }, { $at }: ein Identitäts-Termin ({ $kind }), Sprache: { $language }.
desk-home-identity-result = Ergebnis
desk-home-identity-title = Identität
desk-home-identity-stands = Bisher: Stufe { $count }, gilt bis { $until }.
desk-home-identity-none = Bisher hat niemand die Identität gesehen.
desk-home-identity-is-video = Papier per Video gesehen, alles passt
desk-home-identity-is-in-person = Papier persönlich gesehen, alles passt
desk-home-identity-is-partner = Ich kenne die Person aus meiner Arbeit und habe ihr Papier gesehen
desk-home-identity-is-visit = Geteilte Wohnung besucht, alle Erwachsenen gesehen, Führungszeugnis gezeigt
desk-home-identity-is-right = Recht zu vermieten gesehen (Grundbuch, Steuerbescheid oder Mietvertrag mit Erlaubnis)
desk-home-identity-is-not-there = War nicht da
desk-home-identity-is-misfit = Passt nicht zusammen, ein Mensch muss reden
desk-home-identity-is-withdraw = Zurücknehmen: gilt nicht mehr
desk-home-identity-document = Art des Papiers
desk-home-identity-paper-passport = Pass
desk-home-identity-paper-id-card = Personalausweis
desk-home-identity-paper-residence-card = Aufenthaltstitel (eAT)
desk-home-identity-paper-fiktion = Fiktionsbescheinigung
desk-home-identity-paper-gestattung = Aufenthaltsgestattung
desk-home-identity-paper-ankunft = Ankunftsnachweis
desk-home-identity-paper-duldung = Duldung
desk-home-identity-paper-other = anderes amtliches Papier mit Namen
desk-home-identity-country = Ausgestellt von
desk-home-identity-country-hint = Zwei Buchstaben, zum Beispiel UA oder DE
desk-home-identity-country-wrong = Bitte zwei Buchstaben eines Landes, zum Beispiel UA oder DE.
desk-home-identity-name = Name wie auf dem Papier
desk-home-identity-name-hint = Wird nicht gespeichert. Aus Name und Geburtstag wird nur ein Abdruck gemacht, an dem dieselbe Person wiedererkannt wird. Bitte keine Nummern.
desk-home-identity-birth = Geburtstag
desk-home-identity-birth-wrong = Bitte den Geburtstag von dem Papier eintragen.
desk-home-identity-twice = *Mit diesem Namen und Geburtstag wurde schon eine andere Person gesehen.* Vielleicht ist es dieselbe mit einem neuen Telefon: Dann bitte nicht eintragen, sondern der Person „Neues Telefon“ zeigen.
desk-home-identity-compared-label = Verglichen
desk-home-identity-compared = Ich habe verglichen: Es sind zwei verschiedene Menschen.
desk-home-identity-misfit-by = { $staff } hat bei der Identität etwas gesehen, das nicht zusammenpasst. Was davor gesehen wurde, gilt nicht mehr. Bitte mit der Person sprechen.
desk-home-identity-code-title = Code eingeben
desk-home-identity-code-label = Code
desk-home-identity-code-hint = Die Person hat ihn vom Bot und zeigt ihn, wenn sie einverstanden ist.
desk-home-identity-code-go = Weiter
desk-home-identity-code-no = Dieser Code gilt nicht. Ein Code gilt einmal und drei Tage lang. Die Person kann im Bot einen neuen holen.

### homes: offers
## A home is offered: six answers (R21)
home-offer-kind = Danke, dass Sie ein Zuhause anbieten. Es sind sechs kurze Fragen, etwa zwei Minuten.
    Ihre Antworten lesen { $operator } und Helfende in Slack, mehr dazu: /privacy
    <b>Was bieten Sie an?</b>
home-offer-kind-unclear = Das habe ich nicht verstanden. Bitte tippen Sie auf einen der Knöpfe.
home-offer-kind-name = Angebot
home-offer-kind-flat = Wohnung
home-offer-kind-unit = Haus oder Teil davon
home-offer-kind-room = Zimmer, gemeinsam wohnen
home-offer-place = In welchem Ort liegt es? Bitte Postleitzahl und Ort, zum Beispiel: 34117 Kassel. Straße und Hausnummer sind jetzt nicht nötig.
home-offer-place-unclear = Bitte schreiben Sie die fünfstellige Postleitzahl und den Ort, zum Beispiel: 34117 Kassel
home-offer-place-name = Ort
home-offer-size = Wie viele Zimmer und wie viele Quadratmeter? Zum Beispiel: 3 Zimmer, 70 qm
home-offer-size-unclear = Bitte schreiben Sie beides, Zimmer und Quadratmeter, zum Beispiel: 3 Zimmer, 70 qm
home-offer-size-name = Größe
home-offer-size-value = { $rooms } Zi., { $area } m²
home-offer-rent = Wie hoch ist die Miete im Monat, alles zusammen mit Heizung und Nebenkosten? Zum Beispiel: 850
home-offer-rent-unclear = Bitte schreiben Sie einen Betrag in Euro im Monat, zum Beispiel: 850
home-offer-rent-cold = Danke. Hier brauchen wir die ganze Miete, mit Heizung und Nebenkosten, in einem Betrag. Zum Beispiel: 850
home-offer-rent-name = Miete
home-offer-rent-value = { $euros } € im Monat, alles zusammen
home-offer-from = Ab wann ist es frei, und für wie lange? Tippen Sie auf einen Knopf, oder schreiben Sie es, zum Beispiel: ab 15.01., unbefristet
home-offer-from-unclear = Das Datum habe ich nicht verstanden. Bitte schreiben Sie Tag und Monat, zum Beispiel: 15.01.
home-offer-from-past = Dieser Tag ist vorbei. Ist es schon frei, tippen Sie bitte auf „{ form-chances-from-now }“.
home-offer-from-name = Frei ab
home-offer-from-value = frei ab { $date }
home-offer-term = Für wie lange können Sie es vermieten?
home-offer-term-unclear = Die Dauer habe ich nicht verstanden. Bitte tippen Sie auf einen Knopf, oder schreiben Sie zum Beispiel: 18 Monate
home-offer-term-name = Dauer
home-offer-call = Wir rufen Sie gern an, um den Rest zu klären. Wann passt es, und unter welcher Nummer? Zum Beispiel: werktags ab 17 Uhr, 0170 0000000
home-offer-call-unclear = Bitte schreiben Sie kurz, wann wir anrufen dürfen, mit höchstens 200 Zeichen.
home-offer-call-name = Anruf
home-offer-call-write = Bitte nur hier schreiben
home-offer-summary = <b>Ist das richtig so?</b>
    { $answers }
home-offer-saved = <b>Danke, gespeichert unter { $number }.</b>
    { $facts }
    Es fehlen noch { $count } Angaben, vorher wird es niemandem gezeigt. Sie können gleich antworten. Sonst meldet sich jemand aus unserem Team bei Ihnen.
home-offer-another = Noch ein Angebot

### homes: staff

desk-call-kind-first = erstes Gespräch zum Angebot
desk-call-kind-tell = etwas ausrichten
desk-call-kind-ask = etwas fragen
desk-call-kind-still-free = noch frei?
desk-call-kind-household = ein Haushalt ist vorgeschlagen
desk-call-kind-viewing = Besichtigung vereinbaren
desk-call-kind-viewing-after = nach der Besichtigung
desk-call-kind-form = Formular für das Amt
desk-call-kind-office = Antwort des Amts
desk-call-kind-contract = Vertrag
desk-call-kind-move-in = Einzug
desk-call-kind-stay = nach dem Einzug
desk-call-kind-seeker = Wohnungssuchende, keine Antwort im Chat
desk-call-kind-report = Rückfrage zu einem Angebot
desk-call-ring = Anrufen
desk-call-line = *Anruf { $number }* · { $offer } · { $kind } · bis { $moment }
desk-call-line-late = *Anruf { $number }* · { $offer } · { $kind } · ⚠️ war fällig: { $moment }
desk-call-line-later = *Anruf { $number }* · { $offer } · { $kind } · erst ab { $moment }
desk-call-new = Hier hilft nur das Telefon. { $case }

### homes: ledger (was gespeichert wird, wer was gezeigt bekam, Vorrang, Zahlen)
privacy-proposals = Wohnungen, die wir Ihnen gezeigt haben, Ihre Antworten und Besichtigungen: { $days } Tage nach dem Ende. Solange die Wohnung frei ist und Sie suchen, bleibt vermerkt, dass Sie sie gesehen haben.
privacy-offers = Eine Wohnung, die Sie anbieten, und wie wir Sie dazu erreichen: { $days } Tage danach. Wenn Menschen entschieden haben, dass Sie nichts mehr anbieten dürfen, bleibt das vermerkt.
privacy-stays = Dass Sie in einer Wohnung leben, die Sie über uns gefunden haben: { $days } Tage nach dem Auszug. Danach zählen wir es ohne Namen.
privacy-calls = Dass wir Sie angerufen haben, und worum es ging: { $days } Tage. So lange auch Ihre Nummer für Anrufe, wenn keine Anfrage mehr offen ist.
privacy-reports = Was Sie uns über eine Wohnung gemeldet haben: { $days } Tage nach der Entscheidung.
privacy-slots = Ein Termin, um Ihre Identität zu zeigen: { $days } Tage. Dass wir sie gesehen haben: bis zu dem Tag, an dem das nicht mehr gilt.
privacy-bands = Dass Ihr Haushalt eine Zeit lang Vorrang hat: { $days } Tage nach dem Ende.
data-homes = Wohnungen: was Ihnen gezeigt wurde und was wir dazu vermerkt haben
mydata-offers = Sie bieten an: { $numbers }
mydata-shown = Wohnungen, die wir Ihnen gezeigt haben: { $count }
mydata-identity = Ihre Identität wurde gesehen; das gilt bis { $date }.
mydata-band = Ihr Haushalt hat Vorrang bis { $date }.

desk-help-calls = zeigt, wer anzurufen ist und bis wann
desk-list-calls = Anrufe
desk-morning-calls = { $count ->
    [one] *Ein Anruf* wartet
   *[other] *{ $count } Anrufe* warten
    }
desk-home-calls = *Anrufe:* { $count }
desk-home-calls-late = *Anrufe:* { $count }, davon überfällig: { $late }
desk-call-title = Anruf { $number }
desk-call-whom = *{ $name }* · spricht { $language }
desk-call-phone = Telefon: *{ $phone }*
desk-call-no-phone = ⚠️ Es ist keine Nummer bekannt. Wer eine findet, trägt sie unten ein.
desk-call-when = Am besten: { $text }
desk-call-about = { $kind } · bis { $moment } · Versuche bisher: { $count }
desk-call-offer = Angebot: { $facts }
desk-call-say = *Zu sagen* (so, wie es im Chat steht; „hier“, „tippen“ und „schreiben“ heißt: am Telefon, zu uns):
desk-call-answers = *Die Antwort* (zählt wie ein Druck im Chat):
desk-call-answers-pick = Antwort wählen
desk-call-words = Oder die Antwort in Worten
desk-call-outcome = Wie ging es aus, wenn es keine Antwort gibt?
desk-call-outcome-missing = Bitte wählen, wie der Anruf ausging.
desk-call-reached = Erreicht
desk-call-no-answer = Nicht erreicht
desk-call-later = Später noch einmal
desk-call-wrong-number = Die Nummer ist falsch
desk-call-settled = Schon anders geklärt
desk-call-again = Noch einmal anrufen um
desk-call-new-phone = Neue Nummer
desk-call-new-phone-hint = Zum Beispiel 0170 1234567 oder +380 44 1234567
desk-call-phone-wrong = Das ist keine vollständige Nummer. Bitte mit Vorwahl.
desk-call-words-wrong = Das hat das Programm nicht verstanden. Bitte anders schreiben oder einen Knopf nehmen.
desk-call-save = Speichern
desk-call-done = Erledigt
desk-call-done-well = Danke, das ist gespeichert.
desk-call-more = Noch offen mit derselben Person: { $kind }
desk-call-goes-on = Gespeichert. Das Gespräch geht weiter:
desk-call-over = Anruf { $number } ist schon erledigt.
desk-call-taken = Anruf { $number } hat gerade jemand anderes.
desk-call-changed = In Anruf { $number } hat sich etwas geändert. Bitte neu öffnen.
desk-call-stale = Anruf { $number }: Diese Antwort passt nicht mehr, es hat sich inzwischen etwas geändert. Der Anruf ist geschlossen.
desk-call-given-up = Auch nach { $count } Versuchen nicht erreicht. Dieser Anruf ist geschlossen.
desk-call-next = Der nächste Versuch ist geplant. { $case }
desk-import-offers = *Eine Liste von Angeboten ist eingelesen.* Neu und zur Prüfung bereit: { $added } · neu, es fehlen noch Angaben: { $incomplete } · geändert, wieder zu prüfen: { $changed } · unverändert: { $same } · nicht mehr da: { $gone } · abgelehnt, weil die Kennung jemand anderem gehört: { $foreign }. Nichts davon wird gezeigt, bevor es jemand von uns freigegeben hat.
desk-help-offer = `offer new` gibt ein Angebot ein, `offer H12` ergänzt eines, `offer new #1012` für die Person einer Anfrage
desk-home-enter = Angebot eingeben
desk-home-enter-title = Angebot eingeben
desk-home-enter-intro = Für jemanden am Telefon. Was noch nicht bekannt ist, bleibt leer und kann später ergänzt werden. Die Straße sieht niemand vor der Besichtigung.
desk-home-enter-phone = Telefon
desk-home-enter-name = Name
desk-home-enter-language = Spricht
desk-home-enter-when = Wann anrufen
desk-home-enter-empty = Bitte mindestens eine Angabe zur Wohnung.
desk-home-enter-how = So geht es: `offer new`, `offer new #1012` oder `offer H12`.
desk-form-print = Formular drucken
desk-form-here = Das Formular für das Amt zu { $number }, zum Drucken. Bitte noch die Personen und den Namen der Mieter eintragen.
desk-form-sent = Das Formular zu { $number } steht gleich in der Anfrage des Vermieters.
desk-form-head = Mietangebot zur Vorlage beim Amt
desk-form-for = Angebot { $number }. Freie Zeilen bitte von Hand ausfüllen.
desk-form-landlord = Vermieter, Vermieterin
desk-form-place = Anschrift der Wohnung
desk-form-kind = Art
desk-form-rooms = Zimmer
desk-form-area = Wohnfläche
desk-form-persons = Personen, die einziehen
desk-form-cold = Kaltmiete im Monat
desk-form-costs = Nebenkosten im Monat
desk-form-heating = Heizkosten im Monat
desk-form-furniture = Zuschlag für Möbel im Monat
desk-form-all = Miete im Monat, alles zusammen
desk-form-deposit = Kaution
desk-form-from = Frei ab
desk-form-term = Dauer des Vertrags
desk-form-tenant = Name der künftigen Mieter
desk-form-euros = { $euros } €
desk-form-note-sum = Kaution: höchstens drei Kaltmieten, in drei Teilen zahlbar (§ 551 BGB).
desk-form-note-office = Hat das Amt ein eigenes Formular, gilt dieses; die Angaben sind dieselben.
desk-form-note-contract = Der Vertrag wird erst nach der schriftlichen Zusage des Amts unterschrieben.
desk-form-date = Ort, Datum
desk-form-sign = Unterschrift Vermieter, Vermieterin
desk-home-enter-done = *{ $number }* ist vollständig und wartet jetzt auf die Prüfung.
desk-home-enter-missing = *{ $number }* ist gespeichert. Es fehlt noch: { $rows }. Ergänzen: `/case offer { $number }`



## A home: the further questions, its card, photos, still free (landlord)
home-offer-land = In welchem Bundesland liegt es? Die Postleitzahl sagt es hier nicht eindeutig.
home-offer-land-unclear = Bitte tippen Sie auf eines der Bundesländer.
home-offer-land-name = Bundesland
home-offer-places = Für wie viele Personen höchstens? Kinder zählen mit.
home-offer-places-unclear = Bitte schreiben Sie eine Zahl von 1 bis 20.
home-offer-places-name = Personen höchstens
home-offer-host = Wer wohnt schon in dieser Wohnung?
home-offer-host-unclear = Bitte tippen Sie auf den Knopf, der am besten passt.
home-offer-host-name = Dort wohnt
home-offer-host-nobody = Niemand
home-offer-host-woman-alone = Eine Frau allein
home-offer-host-man-alone = Ein Mann allein
home-offer-host-family = Ein Paar oder Familie
home-offer-host-shared = Eine WG
home-offer-cold = Wie viel davon ist die Kaltmiete im Monat, ohne Nebenkosten und Heizung? Zum Beispiel: 600. Das Amt fragt genau danach.
home-offer-cold-unclear = Bitte schreiben Sie einen Betrag in Euro im Monat, zum Beispiel: 600
home-offer-cold-name = Kaltmiete
home-offer-deposit = Wie hoch ist die Kaution? Erlaubt sind höchstens drei Kaltmieten, zahlbar in drei Teilen.
home-offer-deposit-unclear = Bitte schreiben Sie einen Betrag in Euro, zum Beispiel: 1800
home-offer-deposit-name = Kaution
home-offer-viewing = Kann man es vorher besichtigen?
home-offer-viewing-unclear = Bitte tippen Sie auf einen der Knöpfe.
home-offer-viewing-name = Besichtigung
home-offer-viewing-yes = Ja, vor Ort
home-offer-viewing-video = Nur per Video
home-offer-viewing-no = Nein
home-offer-registration = Können sich alle dort anmelden (Anmeldung)? Sie bestätigen dann den Einzug.
home-offer-registration-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-registration-name = Anmeldung möglich
home-offer-mandate = Dürfen wir Ihr Angebot passenden Haushalten vorschlagen? Es kostet nichts. Sie entscheiden bei jedem Haushalt selbst und können es jederzeit beenden.
home-offer-mandate-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-mandate-name = Vorschlagen erlaubt
home-offer-costs = Wie hoch sind die Nebenkosten im Monat, ohne Heizung?
home-offer-costs-unclear = Bitte schreiben Sie einen Betrag in Euro im Monat, zum Beispiel: 150
home-offer-costs-name = Nebenkosten
home-offer-heating = Wie hoch sind die Heizkosten im Monat?
home-offer-heating-unclear = Bitte schreiben Sie einen Betrag in Euro im Monat, zum Beispiel: 90
home-offer-heating-name = Heizung
home-offer-furnished = Ist es möbliert?
home-offer-furnished-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-furnished-name = Möbliert
home-offer-furniture = Kosten die Möbel extra? Wie viel im Monat?
home-offer-furniture-unclear = Bitte schreiben Sie einen Betrag in Euro im Monat, zum Beispiel: 40
home-offer-furniture-name = Aufpreis für Möbel
home-offer-least = Für wie viele Personen mindestens?
home-offer-least-unclear = Bitte schreiben Sie eine Zahl von 1 bis 20.
home-offer-least-name = Personen mindestens
home-offer-women = Ist das Zimmer nur für Frauen?
home-offer-women-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-women-name = Nur für Frauen
home-offer-children = Sind Kinder willkommen?
home-offer-children-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-children-name = Kinder willkommen
home-offer-pets = Sind Haustiere erlaubt?
home-offer-pets-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-pets-name = Haustiere
home-offer-smoking = Darf dort geraucht werden?
home-offer-smoking-unclear = Bitte tippen Sie auf einen der Knöpfe.
home-offer-smoking-name = Rauchen
home-offer-smoking-no = Nein
home-offer-smoking-outside = Nur draußen
home-offer-smoking-yes = Auch drinnen
home-offer-step-free = Kommt man ohne Stufen hinein, zum Beispiel mit einem Rollstuhl?
home-offer-step-free-unclear = Bitte tippen Sie auf Ja oder Nein.
home-offer-step-free-name = Ohne Stufen
home-offer-languages = Welche Sprachen werden dort gesprochen? Tippen Sie alle an, dann auf „{ form-done }“.
home-offer-languages-unclear = Bitte tippen Sie auf die Sprachen, dann auf „{ form-done }“.
home-offer-languages-name = Sprachen
home-offer-address = Welche Straße und Hausnummer? Wir nennen sie einem Haushalt frühestens am Tag vor einer Besichtigung, die Sie mit vereinbart haben.
home-offer-address-unclear = Bitte schreiben Sie Straße und Hausnummer, zum Beispiel: Gartenweg 12
home-offer-address-name = Adresse
home-offer-words = Möchten Sie noch etwas zur Wohnung schreiben? Zum Beispiel: ruhige Lage, Bus in der Nähe. Bitte keine Telefonnummer und keine Links.
home-offer-words-unclear = Bitte schreiben Sie ein paar Worte, oder tippen Sie auf „{ form-skip }“.
home-offer-words-name = Ihre Worte
home-offer-words-long = Das ist zu lang. Bitte schreiben Sie höchstens { $max } Zeichen.
home-offer-words-contact = Hier steht eine Nummer, Adresse oder ein Link. Bitte schreiben Sie es ohne: Kontakte geben wir erst weiter, wenn beide Seiten Ja gesagt haben.
home-offer-sum-none = Nichts
home-offer-sum-value = { $euros } €
home-offer-sum-beyond = Zusammen wäre das mehr als die ganze Miete von { $euros } €. Bitte prüfen Sie den Betrag, oder ändern Sie danach die Miete.
home-offer-is-draft = noch nicht vollständig
home-offer-is-checking = ein Mensch aus dem Team sieht es an
home-offer-is-asked = wir haben eine Frage dazu
home-offer-is-cleared = steht in unserer Liste
home-offer-is-paused = angehalten
home-offer-is-frozen = vom Team angehalten
home-offer-is-let = ein Haushalt ist gefunden
home-offer-is-rejected = wird nicht weitergegeben
home-offer-is-withdrawn = zurückgezogen
home-offer-card = <b>{ $number }: { $state }</b>
home-offer-photos = { $count ->
        [0] Noch keine Fotos
        [one] { $count } Foto
       *[other] { $count } Fotos
    }
home-offer-missing = <b>Es fehlt noch ({ $count }):</b> { $rows }. Vorher wird es niemandem gezeigt.
home-offer-first = Zu Ihrem Angebot { $number } fehlen uns noch ein paar Angaben: { $rows }.
home-offer-complete = Danke, { $number } ist vollständig. Ein Mensch aus unserem Team sieht es an. { $when }
home-offer-answer = Fehlendes nennen ({ $count })
home-offer-further = Mehr angeben
home-offer-change = Etwas ändern
home-offer-man-alone = Ein Zimmer, in dem sonst nur ein Mann wohnt, schlagen wir nur Haushalten vor, die das selbst gewünscht haben. Davor stimmen zwei Menschen aus unserem Team zu. Das kann länger dauern.
home-offer-photo = Fotos senden
home-offer-photo-remove = Fotos entfernen
home-offer-pause = Anhalten
home-offer-continue = Wieder anbieten
home-offer-withdraw = Zurückziehen
home-offer-mine = Meine Angebote
home-offer-list = Was Sie anbieten. Für mehr tippen Sie bitte auf eine Nummer.
home-offer-line = <b>{ $number }</b>: { $facts } – { $state }
home-offer-which = Was möchten Sie ändern?
home-offer-which-again = Was möchten Sie ändern? Nach einer Änderung sieht ein Mensch aus dem Team es neu an. Bis dahin fragen wir niemanden, und wer gerade gefragt ist, hört das.
home-offer-withdraw-ask = Soll { $number } aus unserer Liste? Danach schlagen wir es niemandem mehr vor. Für eine Zeit lang genügt „{ home-offer-pause }“.
home-offer-withdraw-yes = Ja, zurückziehen
home-offer-withdrawn = { $number } ist zurückgezogen. Danke, dass Sie es angeboten haben.
home-offer-free = Eine kurze Frage zu { $number }: Ist es noch frei?
    { $facts }
home-offer-free-all = Eine kurze Frage zu Ihren Angeboten: Sind alle noch frei?
home-offer-free-all-yes = Ja, alle noch frei
home-offer-free-some = Nicht alle
home-offer-free-yes = Ja, noch frei
home-offer-free-no = Nein, vergeben
home-offer-free-thanks = Danke. { $number } bleibt in unserer Liste. In zwei Wochen fragen wir wieder.
home-offer-free-silent = Zu { $number } haben wir zweimal gefragt, ob es noch frei ist, und nichts gehört. Deshalb ist es jetzt angehalten. Ist es noch frei, tippen Sie bitte auf „{ home-offer-continue }“.
home-offer-photo-send = Bitte senden Sie jetzt Fotos von { $number }, einzeln oder zusammen, höchstens { $max }. Zeigen Sie bitte keine Menschen, Ausweise oder Papiere.
home-offer-photo-kept = Danke, das Foto gehört jetzt zu { $number }. Weitere können Sie gleich hier senden.
home-offer-photo-full = Bei { $number } stehen schon { $max } Fotos, mehr heben wir nicht auf. Andere können stattdessen kommen, wenn Sie die jetzigen entfernen.
home-offer-photo-file = Bitte senden Sie das Bild als Foto und nicht als Datei. Dann sehen es Haushalte gleich in der Nachricht.
home-offer-photo-unread = Ein Bild von { $number } war für das Programm nicht zu lesen, deshalb wird es niemandem gezeigt. Bitte senden Sie es noch einmal als Foto und nicht als Datei.
home-offer-photo-done = Angebot ansehen
home-offer-photo-of = Foto von { $number }
home-offer-photo-removed = Die Fotos sind entfernt ({ $count }).
home-offer-town = Zu { $number }: { $town } gibt es mehrmals. In welchem Ort liegt die Wohnung? Dann vergleichen wir die Miete mit den Mieten dort.
home-offer-town-kept = Danke, das steht jetzt bei { $number }.
desk-home-offer-draft = *Neues Angebot { $number }: noch nicht vollständig*
desk-home-offer-missing = Es fehlt: { $rows }
desk-home-offer-ring = Anrufen: { $text }
desk-home-offer-fill = Ausfüllen
desk-home-offer-fill-title = { $number } ausfüllen
desk-home-offer-fill-save = Speichern
desk-home-offer-changing = { $number }: wird gerade geändert, es folgt ein neuer Beitrag.
desk-home-offer-filled = { $number }: noch fehlende Angaben: { $count }
desk-home-town = { $number }: { $town } gibt es in den Miettabellen mehrmals. Bis jemand sagt, welches es ist, wird nur mit dem Land verglichen.
desk-home-town-kept = { $staff }: { $number } liegt in { $town }. Die Miete wird neu verglichen.
desk-home-photos-ask = { $count ->
        [one] Ist dieses Bild ein Foto eines Angebots? Bitte zuerst ansehen: keine Menschen, Ausweise oder Papiere.
       *[other] Sind diese { $count } Bilder Fotos eines Angebots? Bitte zuerst ansehen: keine Menschen, Ausweise oder Papiere.
    }
desk-home-photos-of = Fotos von { $number }
desk-home-photos-kept = { $staff } hat Fotos zu { $number } gelegt: { $count }. Sie werden mit anderen Angeboten verglichen und ohne Angaben der Kamera gezeigt. Wird die Nachricht gelöscht, fallen sie weg.
desk-home-photos-full = Bei { $number } stehen schon { $max } Fotos.
desk-home-photos-unfit = Als Foto eines Angebots gehen nur JPEG und PNG bis 10 MB, nicht: { $files }
desk-home-photos-unread = { $number }: Bilder, die sich nicht mit anderen Angeboten vergleichen lassen, sind weggenommen ({ $count }). Niemand bekommt sie zu sehen. Als JPEG oder PNG können sie noch einmal kommen.
desk-home-offer-unclear = Das ist nicht zu lesen.
desk-home-offer-paused = { $number }: angehalten, es wird nicht vorgeschlagen.
desk-home-offer-withdrawn = { $number }: von der vermietenden Person zurückgezogen.

home-band-why-no-roof = muss in den nächsten vier Wochen ausziehen und hat nichts anderes
home-band-why-unsafe = ist am jetzigen Ort in Gefahr
home-band-why-step-free = braucht eine Wohnung ohne Stufen
home-band-why-large = fünf Personen oder mehr
home-band-why-shelter = seit über einem Jahr in einer Unterkunft
home-band-why-fallen = eine zugesagte Wohnung ist ohne eigenes Zutun weggefallen
desk-band = Vorrang bei Wohnungen
desk-help-band = schlägt vor, dass ein Haushalt eine Zeit lang vor anderen an die Reihe kommt: `band 1042`
desk-band-title = Vorrang für #{ $number }
desk-band-label = So viele Tage gelten als zusätzlich gewartet
desk-band-days = { $days } Tage
desk-band-why-label = Grund
desk-band-why-hint = Diese Gründe kann jede und jeder im Bot lesen (/fair).
desk-band-until-label = Bis zu welchem Tag?
desk-band-until-hint = Höchstens { $days } Tage; danach sieht jemand neu hin.
desk-band-too-long = Höchstens { $days } Tage.
desk-band-no-search = Diese Person sucht gerade keine Wohnung.
desk-band-waits = Für diesen Haushalt wartet schon ein Vorschlag.
desk-band-why-no-roof = muss binnen vier Wochen raus und hat nichts anderes
desk-band-why-unsafe = kann dort nicht sicher bleiben
desk-band-why-step-free = braucht eine Wohnung ohne Stufen
desk-band-why-large = fünf Personen oder mehr
desk-band-why-shelter = seit über einem Jahr in einer Unterkunft
desk-band-why-fallen = eine zugesagte Wohnung ist ohne eigenes Zutun weggefallen
desk-band-asked = *Vorrang: { $days } Tage, bis { $date }.* Vorgeschlagen von { $staff }: { $reason }. Eine zweite Person entscheidet.
desk-band-own = Das entscheidet eine andere Person als die, die es vorgeschlagen hat.
desk-band-grant = Gewähren
desk-band-refuse = Ablehnen
desk-band-end = Beenden
desk-band-granted-by = { $staff } hat den Vorrang gewährt: { $days } Tage, bis { $date }.
desk-band-refused-by = { $staff } hat den Vorrang abgelehnt.
desk-band-ended-by = { $staff } hat den Vorrang beendet.
desk-band-line = { $case } · { $days } Tage bis { $date } · { $reason } · vorgeschlagen von { $staff }
desk-band-standing = *Diese gelten*
desk-list-bands = Vorrang bei Wohnungen
desk-morning-bands = Vorrang vorgeschlagen, wartet auf eine zweite Person: *{ $count }*
status-homes-none = Heute passt keine der eingetragenen Wohnungen (0).
status-excludes = Am häufigsten liegt es daran: { $what } ({ $count }).
status-change-land = Mit { $land } dazu: { $homes }
status-change-rule = Mit einem anderen Wunsch hier ({ $what }): { $homes }
status-team = { $count ->
    [one] Unser Team prüft gerade { $count } neue Wohnung.
   *[other] Unser Team prüft gerade { $count } neue Wohnungen.
    }
status-wishes = Wünsche ändern
status-today-none = So steht es heute: Keine der eingetragenen Wohnungen passt zu Ihren Wünschen (0). Ihr Platz auf der Liste bleibt. Am { $date } schreibe ich wieder.
status-saved-none = <b>Gespeichert.</b> Heute passt keine der eingetragenen Wohnungen (0). { $usual } Unser Team trägt weiter Wohnungen ein. Am { $date } schreibe ich Ihnen, wie es steht.


### homes: key
## The landlord is asked (R24)
home-key-inform =
    <b>Wie das geht, einmal vor dem ersten Haushalt.</b>
    Wir haben den Ausweis eines Erwachsenen gesehen, oder eine Unterkunft hat bestätigt, wer die Menschen sind. Wie sie zahlen oder wohnen, wissen wir nicht.
    Wenn die Mieter es beantragen, kann das Amt die Miete direkt an Sie überweisen (§ 22 Abs. 7 SGB II). Das ist keine Zusage, dass jede Miete ankommt.
    Die Kaution beträgt höchstens drei Kaltmieten. Sie darf in drei Teilen gezahlt werden.
    Sie unterschreiben den Mietvertrag, das Formular des Amts und nach dem Einzug die Wohnungsgeberbestätigung.
    Wenn etwas kaputtgeht, meldet sich der Haushalt bei Ihnen. Wenn Sie beide nicht weiterkommen, schreiben Sie uns hier.
    Es endet wie jedes Mietverhältnis durch Kündigung oder am vereinbarten Tag. Drei Monate nach dem Einzug ist eine feste Person aus unserem Team für Sie da.
home-key-card = <b>Wohnung { $number }: Ein Haushalt möchte dort wohnen.</b>
home-key-card-adults = { $adults ->
        [one] { $adults } erwachsene Person
       *[other] { $adults } Erwachsene
    }
home-key-card-children = { $count ->
        [one] ein Kind
       *[other] { $count } Kinder
    }, Alter: { $ages }
home-key-card-no-children = keine Kinder
home-key-age-baby = unter 1
home-key-card-from = Ab: { $date }
home-key-card-term = Wie lange: { $text }
home-key-card-payer = Wer die Miete zahlt: { $payer }
home-key-payer-unknown = noch nicht klar
home-key-card-pet = Ein Haustier kommt mit.
home-key-card-no-pet = Kein Haustier.
home-key-card-languages = Sprachen: { $languages }
home-key-card-ask = Dürfen sie die Wohnung ansehen? Namen und Nummern geben wir erst später weiter, wenn beide Seiten zustimmen.
home-key-yes = Ja, gern ansehen
home-key-no = Nein
home-key-why = Wohnung { $number }: Was ist der Grund? Der Haushalt liest ihn in diesen Worten. Nachteile haben Sie davon nicht.
home-key-why-persons = Anzahl der Personen
home-key-why-time = Die Daten
home-key-why-payer = Wie die Miete kommt
home-key-why-pet = Das Haustier
home-key-why-gone = Nicht mehr frei
home-key-no-noted = Wohnung { $number }: notiert. Wenn ein anderer Haushalt passt, fragen wir Sie wieder.
home-key-landlord-no = Wohnung { $number }: Der Vermieter sagt nein. Grund: { $reason }. Ihr Platz auf der Liste bleibt, die Suche geht weiter.
home-key-won = Wohnung { $number }: Sie sind an erster Stelle. Der Vermieter ist gefragt. Die Antwort oder den Stand lesen Sie hier innerhalb von zwei Tagen.
home-key-silent = Wohnung { $number }: Der Vermieter hat noch nicht geantwortet. Jemand aus unserem Team fragt nach. Sie sind weiter an erster Stelle. Innerhalb von fünf Tagen hören Sie, wie es weitergeht.
home-key-silent-end = Wohnung { $number }: Der Vermieter hat eine Woche lang nicht geantwortet. Wir warten nicht länger. Ihr Platz auf der Liste bleibt, die Suche geht weiter.
home-key-silent-paused = Wohnung { $number }: Wir haben vor einer Woche nach einem Haushalt gefragt und keine Antwort. Deshalb macht die Wohnung Pause. Wenn es weitergehen soll, schreiben Sie uns hier.
home-key-taken = Wohnung { $number }: Dort wohnt jetzt ein anderer Haushalt. Ihr Platz auf der Liste bleibt, die Suche geht weiter.
## Both have said yes
home-key-both-office = Wohnung { $number }: Auch der Vermieter sagt ja. Als Nächstes kommt die Besichtigung. Vor dem Vertrag muss das Amt schriftlich zustimmen. Bitte noch nichts unterschreiben, zahlen oder kaufen.
home-key-both-own = Wohnung { $number }: Auch der Vermieter sagt ja. Als Nächstes kommt die Besichtigung. Bitte nichts unterschreiben oder zahlen, bevor Sie die Wohnung gesehen haben.
home-key-early = Schon unterschrieben
home-key-early-noted = Notiert. Bitte jetzt nichts weiter unterschreiben oder zahlen und alle Papiere aufheben. Jemand aus unserem Team sieht es mit Ihnen an. { $when } Es geht um Wohnung { $number }.
home-key-right = Wohnung { $number }: Danke für Ihr Ja. Jemand aus unserem Team fragt Sie jetzt nach einem Papier, das zeigt, dass Sie vermieten dürfen. Bis es gesehen ist, geben wir keinen Namen, keine Nummer und keine Adresse weiter.
home-key-waits = Wohnung { $number }: Vor dem Vertrag entscheidet ein Amt über die Miete. Das dauert oft Wochen. Wie lange warten Sie auf die Antwort?
home-key-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
home-key-waits-noted = Wohnung { $number }: notiert, Sie warten { $text } auf das Amt. Das zählt ab dem Tag, an dem der Haushalt dort hingeht.
## The viewing (R28)
home-key-slots = Wohnung { $number }: Wann kann der Haushalt sie bei Tageslicht ansehen? Tippen Sie bis zu sechs Zeiten an, dann „{ form-done }“.
home-key-slots-other = Andere Zeit
home-key-slots-typed = Bitte schreiben Sie Tag und Uhrzeit, zum Beispiel: 28.11. 15:00
home-key-slots-unclear = Ich konnte keine kommende Zeit lesen. Bitte schreiben Sie so: 28.11. 15:00
home-key-slots-wait = Wohnung { $number }: Der Vermieter nennt jetzt Zeiten für die Besichtigung. Sie bekommen sie hier zur Auswahl.
home-key-take = Wohnung { $number }: Wann möchten Sie sie ansehen? Bitte bringen Sie jemanden mit.
home-key-none = Keine davon
home-key-take-wait = Wohnung { $number }: Der Haushalt wählt jetzt eine Ihrer Zeiten. Welche, lesen Sie hier.
home-key-agreed-seeker = Wohnung { $number }: Die Besichtigung ist am { $moment }. Die genaue Adresse bekommen Sie am Tag davor. Bringen Sie jemanden mit. Zahlen Sie dort nichts und lassen Sie keine Papiere da.
home-key-agreed-landlord = Wohnung { $number }: Die Besichtigung ist am { $moment }. Am Tag davor fragen wir Sie, ob es dabei bleibt. Dann bekommt der Haushalt die genaue Adresse.
home-key-company = Möchten Sie, dass jemand aus unserem Team mitkommt oder per Video dabei ist?
home-key-company-asked = Notiert. Unser Team ist gefragt. Wenn jemand kann, lesen Sie es hier. Zugesagt ist noch nichts, bringen Sie deshalb auch selbst jemanden mit.
home-key-company-none = Notiert. Bitte bringen Sie trotzdem jemanden mit.
home-key-company-comes = Wohnung { $number }: Jemand aus unserem Team kommt zur Besichtigung oder ist per Video dabei und schreibt Ihnen vorher hier.
home-key-stands = Wohnung { $number }: Bleibt es bei der Besichtigung am { $moment }?
home-key-stands-yes = Ja, es bleibt dabei
home-key-stands-no = Nein, andere Zeit
home-key-stands-not = Wohnung { $number }: Die Besichtigung am { $moment } findet nicht statt. Bitte fahren Sie nicht los. Andere Zeiten bekommen Sie hier.
home-key-address-ask = Wohnung { $number }: Bitte schreiben Sie Straße, Hausnummer und den Namen an der Klingel. Nur dieser Haushalt bekommt das, für die Besichtigung.
home-key-address-unclear = Bitte schreiben Sie Straße und Hausnummer, zum Beispiel: Lange Straße 5
home-key-address-waits = Wohnung { $number }: Danke, es bleibt dabei. Der Haushalt bekommt die Adresse, wenn unser Team gesehen hat, dass Sie vermieten dürfen.
home-key-address-sent = Wohnung { $number }: Danke. Der Haushalt hat jetzt die Adresse.
home-key-address = Wohnung { $number }: Es bleibt bei der Besichtigung, { $moment }. Bringen Sie jemanden mit, bei Tageslicht. Zahlen Sie dort nichts und lassen Sie keine Papiere da. Niemand darf das verlangen. Adresse: { $place }
home-key-address-late = Wohnung { $number }: Die genaue Adresse ist noch nicht da. Bitte fahren Sie nicht los, bevor Sie sie haben. Unser Team fragt jetzt beim Vermieter nach.
home-key-video = Wohnung { $number }: Die Besichtigung ist per Video. Unser Team schreibt Ihnen hier, wie Sie dazukommen.
home-key-today = Wohnung { $number }: Die Besichtigung ist in etwa zwei Stunden, { $moment }. Bringen Sie jemanden mit. Zahlen Sie dort nichts und lassen Sie keine Papiere da.
home-key-back = Wohnung { $number }: Sind Sie zurück? Ist alles in Ordnung?
home-key-back-ok = Alles in Ordnung
home-key-back-not = Nicht in Ordnung
home-key-back-call = Ich möchte reden
home-key-not-ok = In Gefahr jetzt: 110 oder 112. Niemand darf Ihre Papiere behalten oder Sie zum Zahlen oder Bleiben zwingen.
home-key-want = Möchten Sie in Wohnung { $number } wohnen? Ein Nein schadet nicht: Ihr Platz auf der Liste bleibt.
home-key-missed = Es gab keine
home-key-held = Wohnung { $number }: Hat die Besichtigung stattgefunden, und machen Sie mit diesem Haushalt weiter?
home-key-held-yes = Ja, wir machen weiter
home-key-held-out = Gesehen, passt nicht
home-key-missed-noted = Wohnung { $number }: notiert, es gab keine Besichtigung. Unser Team fragt nach, und der Vermieter nennt andere Zeiten.
home-key-wait-landlord = Notiert. Jetzt sagt der Vermieter, ob es weitergeht. Sie lesen es hier.
home-key-wait-seeker = Notiert. Jetzt sagt der Haushalt, ob es weitergeht. Sie lesen es hier.
## Name and number, each to this one other side
home-key-contact-seeker = Wohnung { $number }: Darf dieser Vermieter einen Namen und eine Telefonnummer von Ihnen bekommen? Sie bekommen seine im selben Moment. Ein Nein ändert nichts.
home-key-contact-landlord = Wohnung { $number }: Darf dieser Haushalt Ihren Namen und Ihre Telefonnummer bekommen? Sie bekommen seine im selben Moment. Ein Nein ändert nichts.
home-key-contact-known = Zu lesen wäre: { $text }
home-key-contact-write = Ja, ich schreibe es
home-key-contact-no = Nein, nicht weitergeben
home-key-contact-type = Bitte schreiben Sie Namen und Nummer so, wie die andere Seite sie lesen soll, zum Beispiel: Olena, 0170 0000000
home-key-contact-unclear = Darin habe ich keine Telefonnummer gefunden. Bitte schreiben Sie zum Beispiel: Olena, 0170 0000000
home-key-contact-waits = Notiert. Es geht hinaus, wenn beide zugestimmt haben und unser Team gesehen hat, dass vermietet werden darf.
home-key-contact-kept = Notiert. Nichts wird weitergegeben. Was Sie beide zu sagen haben, geht hier über uns.
home-key-contact = Wohnung { $number }: Beide Seiten haben zugestimmt. So erreichen Sie die andere Seite: { $text }
## The office, by who pays (R27)
home-key-figures = <b>Wohnung { $number }, für das Formular des Amts:</b>
home-key-figure-area = Wohnfläche: { $area } m²
home-key-figure-rooms = Zimmer: { $rooms }
home-key-figure-cold = Kaltmiete: { $euros } €
home-key-figure-costs = Nebenkosten: { $euros } €
home-key-figure-heating = Heizkosten: { $euros } €
home-key-figure-all = Warmmiete: { $euros } €
home-key-figure-deposit = Kaution: { $euros } €
home-key-figure-persons = Personen: { $persons }
home-key-figure-from = Ab: { $date }
home-key-form-landlord = Wohnung { $number }: Sie machen beide weiter. Als Nächstes kommt das Formular des Amts (Mietangebot). Der Haushalt gibt es Ihnen. Die Zahlen stehen oben. Tippen Sie hier, wenn Sie es zurückgegeben haben. Bitte noch keinen Vertrag unterschreiben.
home-key-form-done = Formular ist gegeben
home-key-form-seeker = Wohnung { $number }: Sie machen beide weiter. Holen Sie beim Amt ({ $payer }) das Formular (Mietangebot) und geben Sie es dem Vermieter. Wenn es ausgefüllt ist, hören Sie von uns. Bitte noch nichts unterschreiben, zahlen oder kaufen.
home-key-letter-how = Wohnung { $number }: Der Vermieter hat das Formular gegeben. Hier ist ein Schreiben an das Amt. Setzen Sie Namen und Nummer ein und geben Sie es mit dem Formular ab:
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
home-key-ask-more-jobcenter = Fragen Sie auch, bevor Sie dafür zahlen: Ihr jetziges Amt nach den Umzugskosten (§ 22 Abs. 6 SGB II). Unter 25 und Auszug bei den Eltern: eine eigene Zusicherung (§ 22 Abs. 5). In einer Unterkunft: dort Bescheid sagen und fragen, was für den Auszug nötig ist.
home-key-ask-more = Fragen Sie auch, bevor Sie dafür zahlen: Ihr jetziges Amt nach den Umzugskosten. In einer Unterkunft: dort Bescheid sagen und fragen, was für den Auszug nötig ist.
home-key-ask = Wohnung { $number }: Geben Sie jetzt Formular und Schreiben beim Amt ({ $payer }) am neuen Ort ab. Bitten Sie um das Ja auf Papier und fragen Sie nach der Kaution. Tippen Sie hier, wenn es erledigt ist. Bitte noch nichts unterschreiben, zahlen oder kaufen.
home-key-ask-done = Abgegeben
home-key-ask-landlord = Wohnung { $number }: Danke. Der Haushalt geht jetzt mit dem Formular zum Amt. Sie warten bis { $date }, wie Sie gesagt haben. Bitte keinen Vertrag vor dem schriftlichen Ja des Amts.
home-key-office-seeker = Wohnung { $number }: Jetzt entscheidet das Amt. Der Vermieter wartet bis { $date }. Bitte nichts unterschreiben, zahlen oder kaufen, bevor das Ja auf Papier da ist. Was sagt das Amt?
home-key-office-landlord = Wohnung { $number }: Das Amt hat die Papiere und entscheidet jetzt. Sie warten bis { $date }. Was es sagt, lesen Sie hier.
home-key-office-yes = Ja, auf Papier
home-key-office-spoken = Ja, nur mündlich
home-key-office-no = Es sagt nein
home-key-office-wait = Wohnung { $number }: Nur ein Ja auf Papier (Zusicherung) zählt. Bitten Sie das Amt darum und warten Sie, bis Sie es in der Hand haben. Vorher nichts unterschreiben oder zahlen.
home-key-office-refused = Wohnung { $number }: notiert. Heben Sie das Schreiben mit dem Datum auf. Jemand aus unserem Team sieht es mit Ihnen an und sagt, was geht. { $when } Vorher nichts unterschreiben oder zahlen.
home-key-office-end = Wohnung { $number }: Heute endet die Zeit, die Sie auf das Amt warten wollten. Eine Antwort ist noch nicht da. Warten Sie länger?
home-key-longer-7 = 7 Tage länger
home-key-longer-14 = 14 Tage länger
home-key-longer-no = Ich warte nicht mehr
home-key-longer = Wohnung { $number }: Der Vermieter wartet jetzt bis { $date } auf das Amt.
home-key-office-last = Wohnung { $number }: Der Vermieter wollte bis { $date } warten und wird jetzt gefragt, ob er länger wartet. Bitte rufen Sie heute beim Amt an. Was sagt es?
## The contract and the key
home-key-contract-seeker = Wohnung { $number }: Das Amt hat auf Papier ja gesagt. Jetzt kann der Vertrag unterschrieben werden. Lesen Sie ihn vorher. Kaution: höchstens drei Kaltmieten, auf Wunsch in drei Teilen. Überweisen Sie sie, nie in bar.
home-key-contract-own = Wohnung { $number }: Sie machen beide weiter. Als Nächstes kommt der Vertrag. Lesen Sie ihn vorher. Kaution: höchstens drei Kaltmieten, auf Wunsch in drei Teilen. Überweisen Sie sie, nie in bar.
home-key-contract-landlord = Wohnung { $number }: Das Amt hat auf Papier ja gesagt. Sie können jetzt mit dem Haushalt den Vertrag unterschreiben. Den Einzugstag nennt uns der Haushalt.
home-key-contract-both = Wohnung { $number }: Sie machen beide weiter. Sie können jetzt mit dem Haushalt den Vertrag unterschreiben. Den Einzugstag nennt uns der Haushalt.
home-key-signed = Beide unterschrieben
home-key-day = Wohnung { $number }: An welchem Tag ziehen Sie ein?
home-key-day-other = Anderer Tag
home-key-day-typed = Bitte schreiben Sie den Tag, zum Beispiel: 15.01.
home-key-day-unclear = Ich konnte keinen Tag im nächsten Jahr lesen. Bitte schreiben Sie so: 15.01.
home-key-move-seeker = Wohnung { $number }: Sie ziehen am { $date } ein. Schreiben Sie bei der Übergabe mit dem Vermieter Mängel, Zählerstände und Schlüssel auf. Melden Sie sich innerhalb von zwei Wochen an (Anmeldung). In einer Unterkunft: dort den Tag sagen.
home-key-move-landlord = Wohnung { $number }: Der Haushalt zieht am { $date } ein. Schreiben Sie bei der Übergabe gemeinsam Mängel, Zählerstände und Schlüssel auf. Innerhalb von zwei Wochen braucht er Ihre Wohnungsgeberbestätigung.
home-key-moved-yes = Wir wohnen jetzt dort
home-key-moved = Wohnung { $number }: Haben Sie den Schlüssel, und wohnen Sie jetzt dort?
home-key-moved-not = Noch nicht
home-key-moved-later = Wohnung { $number }: notiert. Wir fragen noch einmal. Wenn etwas nicht stimmt, schreiben Sie es hier, ein Mensch aus unserem Team liest es.
## Living there, and leaving
home-key-home-seeker = Wohnung { $number } ist jetzt Ihr Zuhause. Ihre Suche ist zu Ende. Wenn dort etwas nicht stimmt, jetzt oder später, schreiben Sie es hier.
home-key-home-landlord = Wohnung { $number }: Der Haushalt wohnt jetzt dort. Drei Monate lang ist eine feste Person aus unserem Team für Sie da. Schreiben Sie hier oder tippen Sie auf „{ menu-human }“.
home-key-night = Wohnung { $number }: Ist dort alles in Ordnung bei Ihnen?
home-key-night-ok = Notiert. Schreiben Sie jederzeit hier, wenn sich das ändert.
home-key-lives = Sie wohnen seit { $date } in Wohnung { $number }.
home-key-leave = Ich ziehe aus
home-key-leave-why = Wohnung { $number }: Ziehen Sie jetzt aus? Was ist der Grund? Der Vermieter liest ihn nicht.
home-key-left-found = Andere Wohnung
home-key-left-home = Etwas stimmt nicht
home-key-left-term = Der Vertrag endet
home-key-left-other = Anderer Grund
home-key-stays = Nein, ich bleibe
home-key-stays-noted = Notiert. Sie wohnen weiter in Wohnung { $number }.
home-key-left-noted = Wohnung { $number }: notiert. Möchten Sie wieder suchen? Solange Ihre Antworten noch da sind, zählt Ihr Platz ab dem alten Datum.
home-key-free = Wohnung { $number }: Der Haushalt sagt uns, dass er auszieht. Ist die Wohnung jetzt für einen anderen Haushalt frei?
home-key-free-yes = Ja, sie ist frei
home-key-free-no = Nein
home-key-free-noted = Wohnung { $number }: Danke. Wenn ein Haushalt passt, fragen wir Sie.
home-key-free-not-noted = Wohnung { $number }: notiert, sie ist nicht mehr in unserer Liste. Danke für die Zeit, in der dort ein Haushalt wohnen konnte.
## Stepping back
home-key-out = Davon zurücktreten
home-key-out-seeker = Wohnung { $number }: Möchten Sie sie aufgeben? Ihr Platz auf der Liste bleibt.
home-key-out-landlord = Wohnung { $number }: Möchten Sie mit diesem Haushalt aufhören? Er liest, dass Sie nein sagen, ohne Namen und Grund.
home-key-out-seeker-no = Ja, ich gebe sie auf
home-key-out-landlord-gone = Sie ist nicht mehr frei
home-key-out-landlord-no = Nicht dieser Haushalt
home-key-out-keep = Nein, weitermachen
home-key-out-kept = Wohnung { $number }: notiert, es geht weiter.
home-key-fell-own = Wohnung { $number }: notiert, Sie haben sie aufgegeben. Ihr Platz auf der Liste bleibt, die Suche geht weiter.
home-key-fell-seeker = Wohnung { $number }: Es geht damit nicht weiter. { $reason } Bitte nichts dafür unterschreiben oder zahlen. Ihr Platz auf der Liste bleibt, die Suche geht weiter.
home-key-fell-why-seeker-no = Sie haben sie aufgegeben.
home-key-fell-why-landlord-no = Der Vermieter hat so entschieden.
home-key-fell-why-landlord-gone = Der Vermieter sagt, dass sie nicht mehr frei ist.
home-key-fell-why-waited = Der Vermieter wartet nicht länger auf das Amt.
home-key-fell-why-team = Unser Team hat es beendet und sagt Ihnen, warum.
home-key-fell-landlord = Wohnung { $number }: Mit diesem Haushalt geht es nicht weiter. Die Wohnung ist wieder für andere frei. Wenn ein Haushalt passt, fragen wir Sie.
home-key-fell-gone = Wohnung { $number }: notiert, sie ist nicht mehr in unserer Liste. Der Haushalt weiß Bescheid.
home-key-later = Später
home-key-address-later = Wohnung { $number }: notiert. Ohne Adresse kann der Haushalt nicht kommen. Unser Team fragt Sie vor der Besichtigung noch einmal.
home-key-person = Wohnung { $number }: Ihre feste Person bis { $date } ist { $text }.
home-key-lines-add = Zwei Zeilen dazu
home-key-lines-ask = Was soll der Vermieter über Ihren Haushalt wissen? Bis 200 Zeichen, zum Beispiel Arbeit, Schule, Hobbys. Keine Namen, Nummern, Krankheiten oder Herkunft. Jemand aus unserem Team liest es vorher.
home-key-lines-unclear = Bitte schreiben Sie bis zu 200 Zeichen, ohne Namen, Nummern oder Adressen.
home-key-lines-kept = Notiert. Jemand aus unserem Team liest es und gibt es dann weiter.
home-key-lines = Wohnung { $number }: Der Haushalt schreibt dazu: „{ $text }“
## The way to the key
desk-home-key-help = *Wohnung { $number }, auf dem Weg zum Schlüssel:* { $text }
desk-home-key-silent-landlord = Auf einen Haushalt hat die vermietende Person seit zwei Tagen nicht geantwortet. Bitte anrufen.
desk-home-key-alone = Nach mehreren Absagen wurde jemand genommen, der allein kommt. Bitte vor der Besichtigung mit beiden sprechen und eine Begleitung anbieten; das Programm urteilt nicht.
desk-home-key-pattern = Diese vermietende Person hat { $count } Haushalte abgelehnt. Bitte darüber sprechen; das Programm urteilt nicht.
desk-home-key-payer = Niemand weiß, wer die Miete zahlt. Bitte mit dem Haushalt klären, welches Amt entscheidet.
desk-home-key-no-slots = Seit drei Tagen keine Zeiten für die Besichtigung. Bitte anrufen.
desk-home-key-no-time = Dreimal hat keine Zeit für die Besichtigung gepasst. Bitte mit beiden eine finden.
desk-home-key-not-taken = Der Haushalt hat seit zwei Tagen keine Zeit für die Besichtigung gewählt. Bitte nachfragen.
desk-home-key-no-address = Die Besichtigung ist nah, und der Haushalt hat keine Adresse. Entweder ist der Termin nicht bestätigt, oder Adresse oder Vermietungsrecht fehlen.
desk-home-key-video = Die Besichtigung ist per Video. Bitte beiden einen Link schicken.
desk-home-key-missed = Eine Seite sagt, dass es keine Besichtigung gab. Bitte bei beiden nachfragen.
desk-home-key-undecided = Drei Tage nach der Besichtigung ist offen, ob beide weitermachen. Bitte nachfragen.
desk-home-key-late-form = Das Formular des Amts liegt seit sechs Tagen bei der vermietenden Person. Bitte anrufen.
desk-home-key-late-ask = Der Haushalt war seit fünf Tagen nicht beim Amt. Bitte helfen.
desk-home-key-late-office = Die Wartezeit ist vorbei, ohne Antwort von Amt oder vermietender Person. Bitte bei beiden anrufen.
desk-home-key-late-contract = Seit acht Tagen kein Vertrag, obwohl nichts im Weg steht. Bitte bei beiden nachfragen.
desk-home-key-late-move = Niemand hat gesagt, dass der Haushalt eingezogen ist. Bitte nachfragen.
desk-home-key-refused = Das Amt hat nein gesagt. Bitte das Schreiben und sein Datum mit dem Haushalt ansehen.
desk-home-key-early = *Unterschrieben oder gezahlt vor dem schriftlichen Ja des Amts.* Bitte heute mit dem Haushalt ansehen.
desk-home-key-right = Wohnung { $number }: Haushalt und vermietende Person haben ja gesagt. Bevor Name, Nummer und Adresse weitergehen, bitte das Vermietungsrecht ansehen (Grundbuch oder Grundsteuerbescheid; bei Untermiete Vertrag und Erlaubnis).
desk-home-key-right-seen = Vermietungsrecht gesehen
desk-home-key-right-ask = Den Nachweis selbst gesehen? Gespeichert wird nur, dass er gesehen wurde, keine Kopie.
desk-home-key-right-by = Wohnung { $number }: { $staff } hat das Vermietungsrecht gesehen.
desk-home-key-right-known = Das wurde schon gesehen.
desk-home-key-companion = *Besichtigung von Wohnung { $number }* in { $town }, { $at }: Der Haushalt wünscht Begleitung, vor Ort oder per Video.
desk-home-key-companion-yes = Ich bin dabei
desk-home-key-companion-taken = Es ist schon jemand dabei.
desk-home-key-companion-by = { $staff } ist bei der Besichtigung von Wohnung { $number } dabei, { $at }. Ort: { $place }. Der Haushalt weiß es; bitte vorher schreiben.
desk-home-key-about-viewing = Besichtigung von Wohnung { $number }, { $at }
desk-home-key-about-night = erste Nacht in der geteilten Wohnung { $number }
desk-home-key-not-ok = *„Nicht in Ordnung“* nach: { $text }. Bitte sofort anrufen oder schreiben.
desk-home-key-call = möchte reden nach: { $text }
desk-home-key-no-word = *Keine Antwort nach:* { $text }. Auch nicht auf die Erinnerung. Bitte jetzt nachfragen.
desk-help-moves = wer auf dem Weg zum Schlüssel ist, und was davon bekannt ist
desk-home-key-list = Auf dem Weg
desk-home-key-list-none = Gerade ist niemand auf dem Weg zum Schlüssel.
desk-home-key-line = *{ $number }* · { $state }
desk-home-key-line-waits = *{ $number }* · { $state } · gewartet wird bis { $date }
desk-home-key-step-viewing = Besichtigung
desk-home-key-step-form = Formular des Amts bei der vermietenden Person
desk-home-key-step-ask = Haushalt geht zum Amt
desk-home-key-step-office = Amt entscheidet
desk-home-key-step-contract = Vertrag
desk-home-key-step-move-in = Einzug
desk-home-key-do = Festhalten …
desk-home-key-do-time = Zeit der Besichtigung
desk-home-key-do-viewed = Gesehen, beide machen weiter
desk-home-key-do-given = Formular ist gegeben
desk-home-key-do-handed = Beim Amt abgegeben
desk-home-key-do-written = Schriftliches Ja gesehen
desk-home-key-do-signed = Vertrag unterschrieben, Tag
desk-home-key-do-day = Tag des Einzugs
desk-home-key-do-moved = Sie wohnen dort
desk-home-key-do-fall = Es geht nicht weiter
desk-home-key-do-title = Wohnung { $number }
desk-home-key-do-not = Das geht jetzt nicht. Bevor beide weitermachen, muss eine Besichtigung vereinbart und vorbei sein.
desk-home-key-person = *Wohnung { $number }: Der Haushalt wohnt dort.* Wer ist bis { $date } die feste Person für die vermietende Seite?
desk-home-key-person-me = Ich
desk-home-key-person-title = Feste Person
desk-home-key-person-label = Name und Nummer
desk-home-key-person-hint = Genau das liest die vermietende Person.
desk-home-key-person-by = Wohnung { $number }: { $staff } ist die feste Person. Die vermietende Seite weiß es.
desk-home-key-lines = *Wohnung { $number }, eigene Zeilen für die vermietende Person:* „{ $text }“. Bitte lesen: kein Name, nichts zu Gesundheit oder Herkunft.
desk-home-key-lines-pass = Weitergeben
desk-home-key-lines-sure = Steht darin kein Name und nichts zu Gesundheit, Herkunft oder Religion?
desk-home-key-lines-by = Wohnung { $number }: { $staff } hat die Zeilen weitergegeben.
home-key-obligation = Wohnung { $number }: Steht in Ihrem Aufenthaltstitel eine Wohnsitzauflage? Dann fragen Sie vor dem Vertrag schriftlich bei der Ausländerbehörde, ob Sie dorthin ziehen dürfen. Jemand aus unserem Team hilft: Schreiben Sie hier.
desk-home-key-obligation = Der Haushalt weiß nicht, ob es eine Wohnsitzauflage gibt. Bitte vor dem Vertrag klären, ob er dorthin ziehen darf.
home-key-lives-landlord = Wohnung { $number }: Seit { $date } wohnt dort ein Haushalt, den wir vermittelt haben.
home-key-moved-out = Sie sind ausgezogen
home-key-moved-out-noted = Wohnung { $number }: notiert. Wir fragen den Haushalt. Danach fragen wir Sie, ob die Wohnung wieder frei ist.
desk-home-key-moved-out = Die vermietende Person sagt, der Haushalt sei ausgezogen. Bitte den Haushalt allein fragen, ob das stimmt und ob alles in Ordnung ist.
### homes: key, end

### homes: match
home-proposal-lead = Guten Tag. Es gibt Neues für Sie, bitte lesen Sie es in Ruhe.
    <b>{ $number }</b>
home-proposal-line = • { $text }
home-proposal-places = { $count ->
        [one] für { $count } Person
       *[other] für bis zu { $count } Personen
    }
home-proposal-cost-all = { $euros } € im Monat, alles zusammen
home-proposal-cost-cold = kalt { $euros } €
home-proposal-cost-costs = Nebenkosten { $euros } €
home-proposal-cost-heating = Heizung { $euros } €
home-proposal-cost-furniture = Möbel { $euros } €
home-proposal-cost-deposit = Kaution { $euros } €
home-proposal-from = frei ab { $date }
home-proposal-host-nobody = sonst wohnt dort niemand
home-proposal-host-man-alone = dort wohnt ein Mann
home-proposal-host-woman-alone = dort wohnt eine Frau
home-proposal-host-family = dort wohnt eine Familie
home-proposal-host-shared = dort ist eine WG
home-proposal-registration-yes = Anmeldung möglich
home-proposal-registration-no = keine Anmeldung möglich
home-proposal-ask = <b>Passt das für Sie?</b> Es geht um { $number }. Ein Mensch aus dem Team hat das Angebot gelesen. Die Wohnung selbst haben wir nicht gesehen.
home-proposal-why = Dafür spricht: { $text }.
home-proposal-alone = Gerade werden nur Sie gefragt. Ein Nein kostet Sie nichts.
home-proposal-asked = Bis zu { $count } Haushalte werden gefragt. Es zählt das früheste Wartedatum, nicht wer schneller ist. Ein Nein kostet Sie nichts.
home-proposal-due = Bitte antworten Sie bis { $moment }.
home-proposal-yes = Ja, das passt
home-proposal-no = Nein, passt nicht
home-proposal-question = Ich habe eine Frage
home-proposal-report = Etwas stimmt nicht
home-proposal-tomorrow = Zeit bis morgen
home-proposal-photos = Mehr Fotos
home-proposal-photo = Ein Foto dazu
home-proposal-remind = Es fehlt noch eine Antwort von Ihnen, zu { $number }. Bitte antworten Sie bis { $moment }. Danach fragen wir den nächsten Haushalt.
home-proposal-expired = Zu { $number } kam keine Antwort, deshalb fragen wir jetzt den nächsten Haushalt. Ihr Wartedatum bleibt.
home-proposal-accepted = Danke, Ihr Ja zu { $number } ist notiert.
home-proposal-waits = Danke, Ihr Ja zu { $number } ist notiert. Noch wird ein Haushalt mit früherem Wartedatum gefragt. Sie hören von uns bis { $moment }.
home-proposal-reserve = Zu { $number } hat auch ein Haushalt mit früherem Wartedatum Ja gesagt. Sie stehen auf der Warteliste dafür. Wird es dort nichts, sind Sie die Nächsten. Inzwischen suchen wir weiter für Sie.
home-proposal-declined = Danke für die Antwort zu { $number }. Ihr Wartedatum bleibt, wir suchen weiter.
home-proposal-reason = Möchten Sie sagen, was nicht gepasst hat? Das hilft beim nächsten Mal.
home-proposal-reason-small = Zu klein
home-proposal-reason-cost = Zu teuer
home-proposal-reason-place = Der Ort
home-proposal-reason-date = Der Termin
home-proposal-reason-shared = Mit wem man wohnt
home-proposal-reason-other = Etwas anderes
home-proposal-reason-none = Ohne Grund
home-proposal-wish = Wunsch ändern
home-proposal-thanks = Danke, das ist notiert. Wir suchen weiter.
home-proposal-thanks-wish = Danke, das ist notiert. Wenn Sie Ihren Wunsch ändern, suchen wir ab jetzt danach.
home-proposal-over = Zu { $number } ist keine Antwort mehr nötig. Ihr Wartedatum bleibt, wir suchen weiter.
home-proposal-gone = { $number } wird nicht mehr angeboten. Das liegt nicht an Ihnen. Ihr Wartedatum bleibt, wir suchen weiter.
home-proposal-withdrawn = Der Haushalt für { $number } sucht nicht mehr. Wir fragen jetzt den nächsten. Sie müssen nichts tun.
home-proposal-once = Mehr Zeit gibt es einmal. Zu { $number } antworten Sie bitte bis { $moment }.
home-proposal-extended = Gut. Zu { $number } haben Sie jetzt Zeit bis { $moment }.
home-proposal-call = Wir haben Ihnen drei Mal geschrieben und keine Antwort bekommen. Suchen Sie noch? Eine kurze Nachricht im Chat genügt. Kommt keine, fragen wir vorerst nicht mehr. Ihr Wartedatum bleibt.
home-proposal-paused = Wir schreiben vorerst nicht mehr von uns aus. Ihr Wartedatum bleibt. Jede Nachricht von Ihnen hier setzt alles fort.
home-fit-state = es steht in unserer Liste
home-fit-size = genug Platz für alle
home-fit-area = genug Fläche
home-fit-region = Ihr Wunschland
home-fit-obligation = es liegt dort, wo Sie wohnen müssen
home-fit-window = der Termin passt
home-fit-term = die Dauer passt
home-fit-rent = die Miete liegt unter Ihrer Grenze
home-fit-pets = Haustiere sind erlaubt
home-fit-step-free = ohne Stufen
home-fit-smoking = Rauchen ist erlaubt
home-fit-children = Kinder sind willkommen
home-fit-kind = die Art der Wohnung
home-fit-women = nur für Frauen
home-fit-host = wer dort wohnt
home-fit-step-free-there = ohne Stufen
home-fit-full = die Größe passt genau
home-fit-language = eine gemeinsame Sprache
home-fit-daily = Schule, Kurs oder Arbeit bleiben nah
home-fit-rent-left = die Miete liegt deutlich unter Ihrer Grenze
home-fit-furnished = möbliert
home-miss-state = wird gerade nicht angeboten
home-miss-size = die Zahl der Personen
home-miss-area = die Fläche für alle
home-miss-region = der Ort
home-miss-obligation = die Wohnsitzauflage
home-miss-window = der Termin
home-miss-term = die Dauer
home-miss-rent = die Miete
home-miss-pets = das Haustier
home-miss-step-free = die Stufen
home-miss-smoking = das Rauchen
home-miss-children = keine Kinder
home-miss-kind = die Art der Wohnung
home-miss-women = nur für Frauen
home-miss-host = wer dort wohnt
home-miss-identity = Ihre Identität hat noch niemand gesehen
home-miss-landlord = die Identität der vermietenden Person hat noch niemand gesehen
desk-hold = Vorschläge anhalten
desk-hold-title = Vorschläge bei #{ $number }
desk-hold-label = Keine Wohnung vorschlagen
desk-hold-days = drei Tage lang
desk-hold-week = eine Woche lang
desk-hold-month = vier Wochen lang
desk-hold-on = wieder vorschlagen
desk-held-by = { $staff } hält Wohnungsvorschläge an bis { $date }. Was schon gefragt ist, hat danach die ganze Zeit.
desk-hold-ended = { $staff } lässt Wohnungen wieder vorschlagen.
desk-help-hold = hält Wohnungsvorschläge an diese Person bis zu einem Tag an
desk-host = Zimmer bei Mann allein
desk-help-host = schlägt vor, den Haushalt zu fragen, ob auch Zimmer gezeigt werden dürfen, wo ein Mann allein wohnt
desk-host-proposed = { $staff } hat mit dem Haushalt gesprochen und schlägt vor, ihn zu fragen: Dürfen auch Zimmer gezeigt werden, wo ein Mann allein wohnt? Vorher stimmt ein zweiter Mensch zu.
desk-host-ask = Zustimmen und fragen
desk-host-own = Hier stimmt jemand anderes zu.
desk-host-sent = { $staff } hat zugestimmt, der Haushalt wird gefragt.
desk-host-no-room = Das geht nur bei einem Haushalt, der sucht und auch ein Zimmer in einer Wohnung mit anderen nimmt.
desk-host-said = Der Haushalt hat das schon selbst gewünscht.
desk-host-yes = Der Haushalt möchte, dass auch Zimmer gezeigt werden, wo ein Mann allein wohnt.
desk-host-no = Der Haushalt möchte keine Zimmer gezeigt bekommen, wo ein Mann allein wohnt.
desk-home-proposal-asks = Hat eine Frage zum Vorschlag { $number }.

### homes: the card of a case with a landlord

desk-card-homes = *Angebote ({ $count })* { $homes }
desk-offered-draft = noch nicht vollständig
desk-offered-checking = wartet auf die Prüfung
desk-offered-asked = Rückfrage läuft
desk-offered-cleared = freigegeben
desk-offered-paused = angehalten
desk-offered-frozen = nach einer Meldung gestoppt
desk-offered-let = vergeben
desk-offered-rejected = abgelehnt
desk-offered-withdrawn = zurückgezogen

### homes: staff, for landlords

home-staff-entered = <b>Ihr Angebot ist notiert: { $number }.</b>
    { $facts }
    Das hat jemand aus unserem Team für Sie eingetragen. Stimmt etwas nicht, schreiben Sie es bitte hier.

### homes: ledger (who was asked, figures)
command-fair = Wie Wohnungen vergeben werden
home-fair = <b>Wie Wohnungen vergeben werden</b>
    Eine Wohnung wird denen gezeigt, zu denen sie passt. Wer Ja sagt und am längsten wartet, kommt zuerst. Schnelligkeit entscheidet nichts.
home-fair-waiting = Sie warten seit { $date }, { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
    }.
home-fair-own = <b>Was für Sie geschah</b>
home-fair-none = Bisher wurde Ihnen keine Wohnung gezeigt. Wenn es geschieht, steht es hier.
home-fair-search = die Suche begann
home-fair-proposed = Ihnen gezeigt
home-fair-passed-over = ein anderer Haushalt wurde gefragt
home-fair-accepted = Sie haben Ja gesagt
home-fair-declined = Sie haben Nein gesagt
home-fair-expired = keine Antwort in der Zeit
home-fair-won = Sie waren zuerst, die vermietende Person wurde gefragt
home-fair-landlord-no = die vermietende Person hat Nein gesagt
home-fair-confirmed = beide haben Ja gesagt
home-fair-moved-in = eingezogen
home-fair-fallen = es hat nicht geklappt
home-fair-left = ausgezogen
home-fair-search-ended = die Suche endete
home-fair-why-tie = gleiches Wartedatum, die Wohnung passte besser zu den anderen
home-fair-why-identity = wir haben noch nicht gesehen, wer Sie sind
home-fair-why-holds = Sie waren gerade zu einer anderen Wohnung gefragt
home-fair-why-urgent = bei Ihnen war gerade etwas Dringendes offen
home-fair-why-held = jemand aus dem Team hatte Angebote für Sie angehalten
home-fair-bands = <b>Warum ein Haushalt eine Zeit lang Vorrang haben kann</b>
    Zwei Menschen aus dem Team müssen zustimmen, und es endet an einem festen Tag. Die Gründe:
desk-help-figures = wie viele Haushalte über uns eine Wohnung fanden und noch dort leben
desk-help-fairness = wem eine Wohnung gezeigt wurde, wer eingezogen ist und nach welcher Zeit, nach Gruppen
desk-list-figures = Zahlen
desk-list-fairness = Gerechtigkeit
desk-morning-figures = Eingezogene Haushalte, seit dem Anfang: *{ $count }*
desk-morning-fairness = Gerechtigkeit: Wartezeiten nach Gruppen
desk-figures-matched = *Eingezogen seit dem Anfang:* { $count ->
        [one] { $count } Haushalt
       *[other] { $count } Haushalte
    }, { $heads ->
        [one] { $heads } Person
       *[other] { $heads } Personen
    }
desk-figures-living = *Wohnen jetzt dort:* { $count ->
        [one] { $count } Haushalt
       *[other] { $count } Haushalte
    }, { $heads ->
        [one] { $heads } Person
       *[other] { $heads } Personen
    }
desk-figures-after = Nach { $months } Monaten: { $there } von { $of } Haushalten wohnen noch dort
desk-figures-after-few = Nach { $months } Monaten: bisher weniger als { $count } Haushalte
desk-figures-land = { $land }: { $count ->
        [one] { $count } Haushalt
       *[other] { $count } Haushalte
    }, { $heads ->
        [one] { $heads } Person
       *[other] { $heads } Personen
    }
desk-figures-land-few = { $land }: weniger als { $count } Haushalte
desk-figures-agree = Im Protokoll stehen dieselben Zahlen.
desk-figures-differ = ⚠️ Im Protokoll stehen andere Zahlen. Bitte dem Betrieb des Programms melden.
desk-fair-unknown = Land unbekannt
desk-fair-how = Haushalte, die zu suchen begannen, denen eine Wohnung gezeigt wurde, die eingezogen sind. Die Tage: Die Hälfte hatte so lange oder kürzer gewartet. Gruppen unter { $count } sind verborgen.
desk-fair-by-size = *Nach Personen im Haushalt*
desk-fair-by-land = *Nach Bundesland*
desk-fair-by-language = *Nach Sprache*
desk-fair-by-band = *Nach Vorrang*
desk-fair-size = { $size } Personen
desk-fair-lands = mehrere Länder oder überall
desk-fair-no-band = kein Vorrang
desk-fair-few = weniger als { $count }
desk-fair-step = { $count } ({ $days } Tage)
desk-fair-line = { $name }: suchten { $searched } · Wohnung gezeigt { $shown } · eingezogen { $home }
desk-fair-export = Als CSV ausgeben
desk-fair-exported = Die Datei kommt in den Kanal der Koordination.
desk-fair-file = Gerechtigkeit und Zahlen, { $date }. Eine leere Zelle ist eine Gruppe unter zehn.

## The morning: what of homes waits
desk-home-row = { $case } · { $number } · { $moment }
desk-list-unanswered = Noch keine Antwort
desk-list-offices = Amt schweigt
desk-list-ahead = Heute und diese Woche
desk-list-ending = Verträge enden
desk-morning-unanswered = Angenommen, seit zwei Tagen keine Antwort der Vermietenden: *{ $count }*
desk-morning-offices = Ämter, die seit über 14 Tagen schweigen: *{ $count }*
desk-morning-ahead = Besichtigungen heute und Einzüge diese Woche: *{ $count }*
desk-morning-ending = Verträge, die in 120 Tagen enden, ohne dass jemand weitersucht: *{ $count }*
desk-morning-homes = Haushalte eingezogen: { $of }, wohnen noch dort: { $there }, suchen: { $count }

### broadcasts: what people read
## A message to many, its buttons, and which of them one gets
broadcast-topic-homes = Wohnungen
broadcast-topic-offices = Ämter und Recht
broadcast-topic-courses = Kurse
broadcast-topic-nearby = Hilfe vor Ort
broadcast-topic-warnings = Warnungen
broadcast-topic-service = Wie wir arbeiten
broadcast-topic-renting = Vermieten
broadcast-head = Dies ist eine Nachricht von { $operator } an viele Menschen zugleich. Ihr Thema: { $topic }.
broadcast-corrected = Der Text wurde am { $date } geändert.
broadcast-answer = Antworten
broadcast-leave = Dieses Thema nicht
broadcast-back = Doch wieder schicken
broadcast-answer-write = Bitte schreiben Sie Ihre Antwort in der nächsten Nachricht. Jemand aus unserem Team liest sie und sieht diesen Text daneben.
broadcast-answer-passed = Ihre Antwort ist bei unserem Team, Anfrage #{ $number }. { $when }
broadcast-answer-old = Diesen Text haben wir nicht mehr. Bitte schreiben Sie uns einfach hier, oder tippen Sie auf den Knopf.
broadcast-left = Zum Thema „{ $topic }“ kommen keine Nachrichten an viele mehr. Alles andere bleibt, wie es war, auch Ihre Suche und Ihre Anfragen. Alle Themen: /messages.
broadcast-back-done = Zum Thema „{ $topic }“ kommen wieder Nachrichten. Alle Themen: /messages.
broadcast-taken-back = Unser Team hat diese Nachricht zurückgenommen. Sie müssen nichts tun.
broadcast-test = Dies ist eine Probe für das Team. Darunter steht, was die Menschen lesen, in jeder Sprache. Sonst hat sie noch niemand.
broadcast-test-over = Dieser Link gilt nicht mehr. Einen neuen gibt es in Slack.
broadcast-test-button = Das ist der Knopf einer Probe. In der echten Nachricht wirkt er.
command-messages = Welche Nachrichten ich bekomme
messages-list = Worüber sollen wir Ihnen schreiben, wenn wir vielen zugleich schreiben? Tippen Sie, um es zu ändern.
    Antworten an Sie, Wohnungen und Termine kommen immer.
messages-on = { $topic }: ja
messages-off = { $topic }: nein
mydata-left-out = Themen von Nachrichten an viele, die Sie nicht bekommen: { $topics }
data-broadcasts = Nachrichten an viele
privacy-broadcasts = Nachrichten an viele: wer sie bekam, { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } nach dem Ende. Themen, die Sie abgewählt haben: bis Sie es ändern.

## The desk: messages to many
desk-help-broadcast = vielen zugleich schreiben: Worte, Empfänger, Sendeplan
desk-home-cast = An viele schreiben
desk-list-broadcasts = Nachrichten an viele
desk-morning-broadcasts = Nachrichten an viele, denen noch jemand zustimmen muss: *{ $count }*
desk-cast-show = Neu zeigen
desk-cast-moved = Nachricht { $number } an viele steht jetzt weiter unten.
desk-cast-title = Nachricht an viele
desk-cast-topic = Thema: jedes lässt sich einzeln abwählen
desk-cast-text = Text, { $language }
desk-cast-text-hint = Alle lesen dieselben Worte: keine Namen, keine Platzhalter. Wer keinen in der eigenen Sprache hat, bekommt den englischen, sonst den deutschen, nie Russisch statt Ukrainisch oder umgekehrt.
desk-cast-drafts = Fehlende Sprachen
desk-cast-drafts-hint = Entwürfe von { $provider } gehen erst hinaus, wenn jemand sie bestätigt, der die Sprache liest. Namen, Links und Zahlen bleiben verborgen.
desk-cast-drafts-yes = Ein Programm entwirft sie, ein Mensch bestätigt jede
desk-cast-languages = Sprachen
desk-cast-all = Nichts gewählt heißt: alle.
desk-cast-lands = Länder: wo sie suchen, wohnen, vermieten oder als Partner arbeiten
desk-cast-households = Haushalt
desk-cast-household-alone = allein
desk-cast-household-adults = mehrere Erwachsene, keine Kinder
desk-cast-household-children = mit Kindern
desk-cast-household-large = fünf Personen oder mehr
desk-cast-status = Wie es um sie steht
desk-cast-status-searching = suchen eine Wohnung
desk-cast-status-housed = wohnen in einer, die wir vermittelt haben
desk-cast-status-landlord = bieten eine Wohnung an
desk-cast-status-partner = bestätigte Partner
desk-cast-status-other = weder Suche noch Angebot
desk-cast-seen = Zuletzt hier gewesen
desk-cast-seen-days = in den letzten { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }
desk-cast-consent = Nur wer eingewilligt hat
desk-cast-consent-ai = in die Hilfe eines Programms
desk-cast-consent-special-needs = in Angaben zu besonderem Bedarf
desk-cast-when = Wann
desk-cast-when-hint = Leer heißt: sobald jemand auf Senden drückt. Wer gerade Ruhezeit hat, bekommt sie danach.
desk-cast-next = Zum Sendeplan
desk-cast-saved = Der Sendeplan von Nachricht { $number } steht im Kanal der Koordination.
desk-cast-no-text = Mindestens ein Text fehlt noch.
desk-cast-places = Platzhalter gibt es nicht: alle lesen dieselben Worte. Gefunden: { $text }
desk-cast-loud = Mehr als { $max } Emojis sind zu viel.
desk-cast-alphabet = Das sieht nicht nach { $language } aus.
desk-cast-head = *Nachricht { $number } an viele* · { $topic } · { $state }
desk-cast-state-draft = Entwurf
desk-cast-state-waiting = wartet auf eine zweite Person
desk-cast-state-planned = geplant für { $moment }
desk-cast-state-running = wird gesendet
desk-cast-state-paused = angehalten
desk-cast-state-done = gesendet
desk-cast-state-cancelled = abgebrochen
desk-cast-by = Geschrieben von { $staff }
desk-cast-approved = Zugestimmt hat { $staff }
desk-cast-to-all = *An* alle, die uns kennen
desk-cast-to = *An* { $who }
desk-cast-counting = Die Empfänger werden gezählt …
desk-cast-reach = *Es bekommen sie { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }:* { $lines }
desk-cast-reach-line = { $language } { $count }
desk-cast-instead = { $language } statt { $before }: { $count } (ein eigener Text fehlt)
desk-cast-nobody = *Niemand bekommt sie.*
desk-cast-left = Nicht dabei: { $lines }
desk-cast-left-line = { $why } { $count }
desk-cast-left-language = kein Text in ihrer Sprache
desk-cast-left-opt-out = Thema abgewählt
desk-cast-left-paused = alle Nachrichten angehalten
desk-cast-left-blocked = haben uns blockiert
desk-cast-left-unreached = ohne Telegram
desk-cast-left-red = dringender Fall offen
desk-cast-left-helper = jemand schreibt gerade mit ihnen
desk-cast-left-fewer = wollen weniger Nachrichten
desk-cast-left-often = haben heute oder diese Woche genug gehört
desk-cast-left-other = andere Gründe
desk-cast-sample = Gemeint sind zum Beispiel: { $lines }
desk-cast-no-land = Land unbekannt
desk-cast-time = Dauert etwa { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }, fertig gegen { $moment }. Antworten gehen immer vor.
desk-cast-quiet = Es ist Ruhezeit bis { $moment }: vorher geht nichts hinaus.
desk-cast-words = *{ $language }*{ $note }: { $text }
desk-cast-words-draft = , noch nicht bestätigt und wird nicht gesendet
desk-cast-long = Länger als { $max } Zeichen: auf kleinen Telefonen muss man blättern ({ $lines }).
desk-cast-asked = Ein Programm entwirft noch: { $lines }
desk-cast-look = Lesen und probieren
desk-cast-change = Ändern
desk-cast-confirm = Entwürfe bestätigen
desk-cast-send = Jetzt senden
desk-cast-plan = So planen
desk-cast-ask = Um Zustimmung bitten
desk-cast-agree = Lesen und zustimmen
desk-cast-drop = Verwerfen
desk-cast-pause = Anhalten
desk-cast-go = Weiter senden
desk-cast-stop = Abbrechen
desk-cast-recall = Zurückholen
desk-cast-correct = Berichtigen
desk-cast-report = Bericht als CSV
desk-cast-send-ask = Die Nachricht geht an { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }.
desk-cast-stop-ask = Was noch nicht hinausging, geht nicht mehr hinaus.
desk-cast-recall-ask = Was jünger als 48 Stunden ist, wird gelöscht. Älteres wird durch einen neutralen Satz ersetzt.
desk-cast-need = Mehr als { $max }: eine zweite Person aus der Koordination muss zustimmen.
desk-cast-own = Zustimmen muss jemand anderes als die Person, die geschrieben hat.
desk-cast-not-now = Das geht bei dieser Nachricht jetzt nicht. Der Stand im Kanal ist neuer.
desk-cast-changed = Die Nachricht wurde inzwischen geändert. Bitte noch einmal lesen.
desk-cast-empty = Niemand bekäme sie. Bitte zuerst die Empfänger oder die Texte ändern.
desk-cast-still = Die Empfänger werden noch gezählt. Bitte gleich noch einmal drücken.
desk-cast-read = So liest man es auf { $language } (darunter die Knöpfe { $buttons })
desk-cast-read-box = Gelesen, auf { $language }
desk-cast-agree-done = Zustimmen
desk-cast-try = Probe im eigenen Telegram
desk-cast-try-how = Diesen Link im eigenen Telegram öffnen: { $link }
    Er gilt bis { $until } und zeigt jede Sprache so, wie sie ankommt. Sonst bekommt niemand etwas.
desk-cast-try-none = Der Name des Bots ist noch nicht bekannt. Unten steht genau, was gelesen wird.
desk-cast-draft-of = Aus { $language }, zum Vergleichen
desk-cast-draft-text = Entwurf, { $language }
desk-cast-draft-read = Sagt dasselbe, auf { $language }
desk-cast-draft-none = Es gibt keinen Entwurf, der bestätigt werden müsste.
desk-cast-draft-speak = Bestätigen kann, wer { $language } liest. Die eigenen Sprachen stehen auf der Startseite.
desk-cast-progress = `{ $bar }` { $percent } % · { $done } von { $of } · { $rate } in der Sekunde
desk-cast-ends = fertig gegen { $moment }
desk-cast-ended = Beendet { $moment }
desk-cast-outcomes = Angekommen { $sent } · blockiert { $blocked } · gescheitert { $failed } · unklar { $unknown } · übersprungen { $skipped } · nicht gesendet { $left }
desk-cast-why = Gründe: { $lines }
desk-cast-recalling = *Wird zurückgeholt:* { $done } von { $of }
desk-cast-correcting = *Wird berichtigt:* { $done } von { $of }
desk-cast-recalled = *Zurückgeholt:* gelöscht { $deleted } · durch einen neutralen Satz ersetzt { $edited } · nicht mehr zu ändern { $failed }
desk-cast-corrected = *Berichtigt:* geändert { $edited } · nicht mehr zu ändern { $failed }
desk-cast-correction = *Eine Berichtigung wartet auf eine zweite Person.*
desk-cast-csv = Bericht zu Nachricht { $number }: nur Zahlen und Gründe. Eine leere Zelle steht für weniger als zehn.
desk-cast-csv-done = Der Bericht kommt in den Thread der Nachricht.
desk-cast-answers = Das antwortet auf Nachricht { $number } an viele ({ $topic }): { $text }
desk-wants-broadcast = Antwort auf eine Nachricht an viele

### Well-being checks (R30)
## The agreement
consent-check-ins = <b>Dürfen wir ab und zu fragen, wie die Wohnung ist?</b>
    An einigen Tagen und vor dem Vertragsende: ein paar Knöpfe, jeden können Sie auslassen. Antworten werden nach 30 Tagen gelöscht. Solange Sie zustimmen, bleiben die Angaben zur Suche, damit sie weitergehen kann. Ihre Wohnung hängt nie davon ab.
consent-host-check-ins = <b>Dürfen wir ab und zu fragen, wie es läuft?</b>
    An einigen Tagen und vor dem Vertragsende: fünf Fragen, jede können Sie auslassen. Nur unser Team liest die Antworten, nach 30 Tagen werden sie gelöscht. Der Vertrag hängt nie davon ab.
consent-name-check-ins = Fragen, wie die Wohnung ist
consent-name-host-check-ins = Fragen, wie es mit einem Haushalt läuft
consent-withdraw-check-ins = Fragen: beenden
consent-withdraw-host-check-ins = Vermieten: beenden
consent-man-alone = <b>Eine Frage zu Ihrer Suche.</b>
    Dürfen wir Ihnen auch Zimmer zeigen, in denen sonst nur ein Mann wohnt? Wer das nicht selbst möchte, bekommt sie nicht gezeigt. Sie können es jederzeit zurücknehmen. Bei einem Nein bleibt alles, wie es ist.
consent-name-man-alone = Zimmer in einer Wohnung, in der ein Mann allein wohnt
consent-withdraw-man-alone = Solche Zimmer: beenden
care-agreed = Notiert. Zurücknehmen können Sie das jederzeit: /checkin
care-agreed-on = Notiert. Die ersten Fragen kommen am { $date } oder etwas später. Zurücknehmen können Sie das jederzeit: /checkin
care-refused = Gut, es wird nichts gefragt. Ihre Wohnung hängt nicht davon ab. Schreiben können Sie hier jederzeit, ändern können Sie es hier: /checkin
care-stopped = Notiert. Es wird nichts mehr gefragt, Ihre Antworten sind gelöscht. Ihre Wohnung hängt nicht davon ab. Ändern können Sie es hier: /checkin
command-checkin = Wie die Wohnung ist
privacy-checkins = Was Sie zur Wohnung antworten: { $days } Tage, danach bleiben Zahlen ohne Namen. Solange Sie den Fragen zustimmen und dort wohnen, bleiben auch die Angaben zur Suche.
## The first words, and later
care-open = Wie ist die Wohnung? Können Sie jetzt frei antworten?
care-open-host = Wie läuft es mit Wohnung { $number }? Haben Sie gerade eine Minute?
care-remind = Wie ist die Wohnung? Wir fragen das ein zweites Mal und dann nicht mehr. Können Sie jetzt frei antworten?
care-remind-begun = Wie ist die Wohnung? Ein paar Fragen sind noch offen. Sie können dort weitermachen.
care-b-later = Später
care-b-call = Rufen Sie mich an
care-b-go-on = Weiter
care-b-now = Jetzt antworten
care-b-stop = Keine Fragen mehr
care-later-noted = Gut. Wir fragen am { $date } noch einmal.
care-later-form = Gut. Sie können noch einige Tage weitermachen, mit dem Knopf oder mit /checkin.
care-looks = Gut, wir fragen jetzt nicht noch einmal. Jemand aus unserem Team sieht nach. { $when }
care-over = Diese Fragen sind vorbei.
care-done = Danke. Ihre Antworten werden nach { $days } Tagen gelöscht. Wir fragen wieder am { $date } oder etwas später.
care-done-last = Danke. Ihre Antworten werden nach { $days } Tagen gelöscht. Weitere Fragen sind nicht geplant. Schreiben können Sie hier jederzeit.
care-orange = Danke. Ihre Antwort ist bei unserem Team, Nummer #{ $number }. { $when }
care-lines = Möchten Sie schon vorher mit jemandem reden? Diese Stellen gehören nicht zu uns und haben jetzt Sprechzeit:
care-counselling = Manchmal hilft es, mit jemandem zu reden, der nicht zu unserem Team gehört. Das geht zum Beispiel hier:
care-yellow = Soll Ihnen jemand aus unserem Team dazu schreiben?
care-yellow-no = Gut. Schreiben können Sie hier jederzeit.
care-noted = Notiert.
care-here = Eine Frage zu diesem Chat: Darf unser Team Ihnen hier schreiben?
care-b-here = Ja, hier schreiben
care-b-here-no = Lieber nicht hier
care-none = Sie wohnen in keiner Wohnung, die über uns gefunden wurde, und niemand wohnt in einer von Ihnen. Es gibt also nichts zu fragen.
care-next = Die nächsten Fragen zur Wohnung kommen am { $date } oder etwas später. Sie können auch jetzt antworten.
care-next-none = Es sind keine Fragen zur Wohnung geplant. Wenn Sie möchten, können Sie jetzt einige beantworten.
care-search-on = Notiert. Ihre Suche geht mit dem alten Platz weiter: Er zählt ab { $waiting }. Als Tag, bis zu dem Sie eine Wohnung brauchen, steht das Ende Ihres Vertrags.
care-search-gone = Die früheren Angaben sind gelöscht. Eine neue Suche beginnt mit einigen Fragen.
care-title = Es geht um einen Termin, den Sie vielleicht schon von anderen kennen.
    Der Schutz nach § 24 gilt bis { $date }. Was danach kommt, ist noch nicht entschieden (Stand { $since }). Haben Sie einen anderen Aufenthaltstitel, gilt der Tag auf Ihrer Karte. Sie müssen jetzt nichts tun.
care-unclear = Bitte tippen Sie auf einen der Knöpfe oder auf „{ form-skip }“.
care-words-given = geschrieben
## What a household is asked
care-promised = Haben Sie Schlüssel und Räume bekommen wie versprochen?
care-promised-name = Schlüssel und Räume
care-b-promised-yes = Ja
care-b-promised-partly = Nicht ganz
care-b-promised-no = Kein Schlüssel oder Raum
care-safe = Wie sicher fühlen Sie sich in dieser Wohnung? 1 ist gar nicht, 5 ist sehr sicher.
care-safe-name = Sicher
care-b-safe-now = Ich bin in Gefahr
care-privacy = Können Sie allein sein, wenn Sie möchten, hinter einer Tür, die abschließt? 1 ist nie, 5 ist immer.
care-privacy-name = Kann allein sein
care-housing = Wie gut ist die Wohnung insgesamt? 1 ist sehr schlecht, 5 ist sehr gut.
care-housing-name = Die Wohnung
care-being = Wie geht es Ihnen in dieser Wohnung? 1 ist sehr schlecht, 5 ist sehr gut.
care-being-name = Leben dort
care-b-being-talk = Ich möchte reden
care-defects = Was geht nicht? Tippen Sie alles an, was zutrifft, dann „{ form-done }“.
care-defects-name = Geht nicht
care-b-defects-none = Alles geht
care-b-defects-heating = Keine Heizung
care-b-defects-water = Kein Wasser
care-b-defects-power = Kein Strom
care-b-defects-lock = Tür schließt nicht ab
care-b-defects-mould = Schimmel, Feuchte
care-papers = Was ist noch nicht geregelt? Tippen Sie alles an, was zutrifft, dann „{ form-done }“.
care-papers-name = Nicht geregelt
care-b-papers-none = Alles ist geregelt
care-b-papers-registration = Anmeldung
care-b-papers-confirmation = Papier vom Vermieter
care-b-papers-rent = Miete
care-b-papers-office = Amt
care-stay = Wie lange dürfen Sie in dieser Wohnung bleiben, soweit Sie wissen?
care-stay-name = Darf bleiben
care-b-stay-contract = Wie im Vertrag
care-b-stay-longer = Länger
care-b-stay-shorter = Nicht so lange
care-b-stay-week = Weniger als 7 Tage
care-b-stay-unknown = Weiß ich nicht
care-talk = Soll Ihnen jemand aus unserem Team schreiben?
care-talk-name = Möchte reden
care-b-talk-yes = Ja
care-b-talk-no = Nein
care-plan = Was möchten Sie tun, wenn der Vertrag endet?
care-plan-name = Nach dem Vertrag
care-b-plan-stay = Wir können bleiben
care-b-plan-found = Wir haben etwas anderes
care-b-plan-search = Wir suchen
care-b-plan-unknown = Noch nicht klar
care-words = Was sollten wir noch wissen? Schreiben Sie es hier, jemand aus unserem Team liest es. Oder tippen Sie auf „{ form-skip }“.
care-words-name = Eigene Worte
## What a landlord is asked
care-host-well = Ist mit dem Haushalt in Ihrer Wohnung alles gut?
care-host-well-name = Alles gut
care-b-host-well-well = Ja, alles ist gut
care-b-host-well-mostly = Meistens
care-b-host-well-no = Nein
care-host-contact = Wie ist der Kontakt mit dem Haushalt?
care-host-contact-name = Kontakt
care-b-host-contact-often = Wir reden oft
care-b-host-contact-seldom = Wir reden manchmal
care-b-host-contact-none = Es gibt keinen
care-b-host-contact-trouble = Er ist schwierig
care-host-settle = Was ist zu klären? Tippen Sie alles an, was zutrifft, dann „{ form-done }“.
care-host-settle-name = Zu klären
care-b-host-settle-none = Nichts
care-b-host-settle-money = Miete oder Kosten
care-b-host-settle-house = Zusammenleben
care-b-host-settle-papers = Papiere, Amt
care-b-host-settle-repairs = Reparaturen
care-host-stay = Wie lange kann der Haushalt bleiben?
care-host-stay-name = Kann bleiben
care-b-host-stay-contract = Wie im Vertrag
care-b-host-stay-longer = Länger
care-b-host-stay-shorter = Nicht so lange
care-b-host-stay-week = Weniger als 7 Tage
care-b-host-stay-unknown = Weiß ich noch nicht
care-host-talk = Möchten Sie mit jemandem aus unserem Team sprechen?
care-host-talk-name = Möchte reden
care-b-host-talk-yes = Ja
care-b-host-talk-no = Nein
## The desk: well-being checks
desk-wants-care = wurde gefragt, wie die Wohnung ist
desk-kind-check = Antwort auf eine Nachfrage
desk-care-arrival = zur Ankunft
desk-care-day = Tag { $days }
desk-care-end = { $days } Tage vor dem Ende
desk-care-permit = Ende des Aufenthaltstitels
desk-care-own = von sich aus
desk-care-said = Nachfrage ({ $kind }): { $name }: { $answer }
desk-care-red = *Jetzt in Gefahr*, bei einer Nachfrage gesagt. { $text }. Ob Schreiben sicher ist, wurde gefragt. Bitte sofort handeln.
desk-care-orange = *Heute:* { $text }. Mit dieser Person allein sprechen. Die andere Seite dieser Wohnung erfährt nie, was geantwortet wurde.
desk-care-yellow = *Soll Nachricht bekommen*, nach einer Nachfrage. Die andere Seite dieser Wohnung erfährt nie, was geantwortet wurde.
    { $lines }
desk-care-call = *Möchte angerufen werden*, statt die Nachfrage ({ $kind }) zu beantworten. Bitte heute anrufen.
desk-care-later = Hat zweimal auf „Später“ getippt ({ $kind }). Vielleicht kann diese Person nicht frei antworten. Bitte nachsehen.
desk-care-silent = *Zwei Nachfragen ohne ein Wort*, die letzte: { $kind }. Schweigen heißt nicht, dass alles gut ist. Bitte nachsehen.
desk-care-no-plan = *Der Vertrag endet am { $date }*, und es ist kein Plan bekannt. Bitte heute anrufen.
desk-care-words = Eigene Worte bei einer Nachfrage ({ $kind }). Kein Programm darf das lesen oder übersetzen:
desk-care-differ = { $called } *Die beiden Seiten dieser Wohnung sagen nicht dasselbe.* Zuerst mit dem Gast sprechen, allein und in seiner Sprache. Wer vermietet, darf weder den Unterschied erfahren noch, was geantwortet wurde.
    { $lines }
desk-care-differ-safe = • Der Gast fühlt sich nicht sicher; wer vermietet, sagt, alles sei gut.
desk-care-differ-stay = • Sie sagen nicht dasselbe darüber, wie lange der Haushalt bleiben darf.
desk-care-host-week = • Wer vermietet, sagt: weniger als 7 Tage.
desk-care-here = In diesem Chat darf geschrieben werden.
desk-care-here-no = *In diesem Chat nicht schreiben.* Bitte einen anderen Weg finden.
desk-care-line = Nachfragen: { $lines }
desk-care-is-planned = { $kind } am { $date }
desk-care-is-asked = { $kind } gefragt
desk-care-is-begun = { $kind } begonnen
desk-care-is-answered = { $kind } beantwortet
desk-care-is-skipped = { $kind } nicht beantwortet
desk-care-is-silent = { $kind } ohne Antwort
desk-care-is-dropped = { $kind } nicht gefragt
desk-list-no-word = Zwei Nachfragen ohne ein Wort
desk-morning-no-word = Zwei Nachfragen hintereinander ohne ein Wort: *{ $count }*

## Courses, meetings and partner bodies
command-programmes = Kurse und Treffen
command-partner = Für Kommunen und Vereine
menu-programmes = Kurse und Treffen
programme-list = { $count ->
        [one] Zurzeit gibt es { $count } Angebot für Sie.
       *[other] Zurzeit gibt es { $count } Angebote für Sie.
    }
programme-as-partner = Sie sind hier für: { $name }.
programme-none = Zurzeit ist kein Kurs und kein Treffen für Sie eingetragen. Nachsehen können Sie an jedem Tag: /programmes
programme-more = Weitere Angebote: { $count }.
programme-card =
    <b>{ $title }</b>
    { $text }
    { $facts }
programme-in-de = Diesen Text gibt es nur auf Deutsch.
programme-in-en = Diesen Text gibt es nur auf Englisch.
programme-kind-kick-off = Auftakt: { $at }
programme-kind-date = Termin: { $at }
programme-kind-closing = Abschluss: { $at }
programme-more-dates = { $count ->
        [one] und { $count } weiterer Termin
       *[other] und { $count } weitere Termine
    }
programme-repeats = Wiederholt sich. Die nächsten Termine: { $rows }
programme-where = Ort: { $place }
programme-online-later = Online. Der Link steht hier, wenn Sie einen Platz haben.
programme-online = Online: { $link }
programme-link = Mehr dazu: { $link }
programme-free = Kostenlos
programme-fee = Preis: { $euros } €
programme-reduced = Ermäßigt: { $euros } €
programme-reduced-sponsor = Ermäßigt: { $euros } €. Den Rest zahlt { $name }.
programme-until = Anmelden bis: { $date }
programme-seats = Freie Plätze: { $count }
programme-full = Alle Plätze sind vergeben. Auf der Warteliste: { $count }
programme-by = Veranstaltet von: { $name }
programme-yours-taken = Sie haben einen Platz.
programme-yours-waiting = Sie stehen auf der Warteliste, auf Platz { $number }.
programme-yours-offered = Für Sie ist ein Platz frei. Bitte bestätigen Sie ihn bis { $until }.
programme-b-register = Anmelden
programme-b-wait = Auf die Warteliste
programme-b-remind = An die Frist erinnern
programme-b-calendar = Datei für den Kalender
programme-b-leave = Platz zurückgeben
programme-b-leave-list = Von der Liste gehen
programme-b-leave-yes = Ja, zurückgeben
programme-b-keep = Nein, behalten
programme-b-seat = Ja, ich komme
programme-b-not-seat = Nein, es geht nicht
programme-b-show = Ansehen
programme-b-others = Andere Angebote
programme-b-more = Noch { $count }
programme-b-words = Worte dazu schreiben
programme-b-reduced-yes = Ermäßigter Preis
programme-b-reduced-no = Voller Preis
programme-b-notes-nothing = Nichts
programme-form-name = Unter welchem Namen sollen Sie auf der Liste stehen? Ihn lesen { $operator } und die Veranstaltenden.
programme-form-name-name = Name
programme-form-name-unclear = Bitte schreiben Sie einen Namen mit 2 bis 80 Zeichen.
programme-form-reduced = Welcher Preis soll für Sie gelten? Über die Ermäßigung entscheiden die Veranstaltenden.
programme-form-reduced-name = Preis
programme-form-reduced-unclear = Bitte tippen Sie auf einen der Knöpfe.
programme-form-notes = Was sollten die Veranstaltenden wissen, zum Beispiel zu Sprache oder Kindern? Bis zu 300 Zeichen, bitte ohne Krankheiten.
programme-form-notes-name = Hinweis
programme-form-notes-unclear = Bitte schreiben Sie bis zu 300 Zeichen, oder tippen Sie auf „{ programme-b-notes-nothing }“.
programme-form-summary =
    <b>So werden Sie angemeldet:</b>
    { $answers }
    Das lesen { $operator } und die Veranstaltenden.
programme-form-sent = Das Formular ist abgeschickt.
programme-gone = Für dieses Angebot kann man sich nicht mehr anmelden. Andere stehen in der Liste.
programme-taken =
    Sie haben einen Platz: <b>{ $title }</b>
    { $facts }
programme-calendar = Dieselben Termine für Ihren Kalender.
programme-waiting = <b>{ $title }</b>: Alle Plätze sind vergeben. Sie stehen auf der Warteliste, auf Platz { $number }. Wird ein Platz frei, schreibe ich Ihnen.
programme-seat-free = Für Sie ist ein Platz frei geworden: <b>{ $title }</b>. Bitte bestätigen Sie ihn bis { $until }. Danach bekommt ihn die nächste Person auf der Liste.
programme-seat-over = Die Zeit, den Platz zu bestätigen, ist vorbei: <b>{ $title }</b>. Er ging an die nächste Person. Sie können sich wieder auf die Warteliste setzen.
programme-no-seat = <b>{ $title }</b> hat begonnen, ein Platz ist nicht frei geworden. Sie stehen nicht mehr auf der Warteliste.
programme-leave-ask = Wirklich abmelden: <b>{ $title }</b>? Der Platz geht gleich an die nächste Person.
programme-left = Sie sind abgemeldet: <b>{ $title }</b>.
programme-about = Es geht um ein Angebot aus unserer Liste, für das Sie sich angemeldet haben.
programme-cancelled = Abgesagt: <b>{ $title }</b>. Das teilt { $name } mit. Sie müssen nichts tun.
programme-date-off = Ein Termin entfällt: <b>{ $title }</b>, { $at }. Die anderen bleiben.
programme-date-moved = Ein Termin ist verlegt: <b>{ $title }</b>. Zuerst geplant: { $date }. Jetzt: { $at }. Die anderen bleiben.
programme-changed =
    Es hat sich etwas geändert: <b>{ $title }</b>. So ist es jetzt:
    { $facts }
programme-soon =
    Erinnerung an einen Termin, für den Sie sich angemeldet haben:
    { $rows }
programme-remind-set = Gut. Ich erinnere Sie am { $date }.
programme-remind = Die Erinnerung, um die Sie gebeten haben. Anmelden kann man sich bis: { $date }. <b>{ $title }</b>
programme-rate = Wie war es für Sie: <b>{ $title }</b>? 1 heißt schlecht, 5 sehr gut. Ihre Antwort wird ohne Namen gezeigt.
programme-rated = Danke. Ihre Antwort: { $stars } von 5.
programme-rate-write = Schreiben Sie, was gut war und was nicht. Ihre nächste Nachricht gehört nur dazu.
programme-rate-thanks = Danke. Ihre Worte sind aufgehoben.
privacy-registrations = { $days ->
        [one] Dass Sie bei einem Kurs oder Treffen dabei waren: { $days } Tag nach dem Ende.
       *[other] Dass Sie bei einem Kurs oder Treffen dabei waren: { $days } Tage nach dem Ende.
    }
privacy-partners = { $days ->
        [one] Angaben einer Stelle, die wir nicht aufgenommen haben: { $days } Tag nach dem Ende.
       *[other] Angaben einer Stelle, die wir nicht aufgenommen haben: { $days } Tage nach dem Ende.
    }
data-programmes = Kurse, Treffen und Zusammenarbeit
partner-about = Hier melden sich Kommunen, Behörden und Vereine, die mit Menschen aus der Ukraine arbeiten. Sie sehen dann Angebote für Fachleute und bekommen unsere Nachrichten. Anfragen anderer sehen Sie nicht.
partner-b-open = Wir arbeiten damit
partner-b-begin = Stelle anmelden
partner-b-leave = Abmelden
partner-b-leave-yes = Ja, abmelden
partner-b-stay = Nein, bleiben
partner-b-kind-municipal = Kommune oder Behörde
partner-b-kind-civil = Verein oder Initiative
partner-b-kind-other = Andere Stelle
partner-form-kind = Was ist es für eine Stelle?
partner-form-kind-name = Stelle
partner-form-kind-unclear = Bitte tippen Sie auf einen der Knöpfe.
partner-form-organisation = Wie heißt sie?
partner-form-organisation-name = Name
partner-form-organisation-unclear = Bitte schreiben Sie den Namen mit 2 bis 120 Zeichen.
partner-form-land = In welchem Bundesland arbeitet sie?
partner-form-land-name = Bundesland
partner-form-land-unclear = Bitte tippen Sie auf ein Bundesland.
partner-form-town = In welchem Ort?
partner-form-town-name = Ort
partner-form-town-unclear = Bitte schreiben Sie den Ort mit 2 bis 120 Zeichen.
partner-form-role = Was ist dort Ihre Aufgabe? Zum Beispiel: Integrationsbeauftragte.
partner-form-role-name = Aufgabe
partner-form-role-unclear = Bitte schreiben Sie 2 bis 120 Zeichen.
partner-form-summary =
    <b>So schreiben wir es auf:</b>
    { $answers }
    Ein Mensch aus dem Team entscheidet.
partner-form-sent = Das Formular ist abgeschickt.
partner-asked = Die Anmeldung ist da: <b>{ $name }</b>. Ein Mensch aus dem Team sieht sie zu den Bürozeiten an ({ $hours }) und antwortet hier.
partner-confirmed = Sie stehen in unserer Liste: <b>{ $name }</b>. Angebote für Sie: /programmes. Abmelden können Sie sich an jedem Tag: /partner
partner-refused = Wir können diese Stelle nicht aufnehmen: <b>{ $name }</b>. Der Grund: { $reason }. Ist das ein Irrtum, schreiben Sie jemandem aus dem Team.
partner-refused-unknown = wir konnten nicht klären, dass Sie für diese Stelle sprechen
partner-refused-field = diese Stelle arbeitet nicht in unserem Feld
partner-refused-place = diese Stelle arbeitet nicht in unserer Region
partner-refused-still = Diese Stelle ist nicht aufgenommen: <b>{ $name }</b>. Neu anmelden können Sie sie { $days } Tage nach der Absage. Vorher kann ein Mensch helfen.
partner-is = <b>{ $name }</b> ({ $kind }) steht in unserer Liste. Sie sehen Angebote für Fachleute.
partner-leave-ask = Wirklich abmelden? Die Angaben Ihrer Stelle werden gelöscht.
partner-left = Ihre Stelle steht nicht mehr in unserer Liste.
desk-help-programme = Kurse und Treffen: eintragen, ändern, absagen, wer kommt
desk-help-partners = Kommunen und Vereine, die mit uns arbeiten
desk-programmes-title = Kurse und Treffen
desk-programme-title = Kurs oder Treffen
desk-programme-edit-title = Kurs oder Treffen
desk-programme-people-title = Wer kommt
desk-programme-move-title = Termin
desk-programme-move = Neue Zeit
desk-programme-move-hint = Wie hier: date 15.01.2027 09:00-16:00. Alle mit Platz hören es einmal.
desk-programme-move-past = Diese Zeit ist schon vorbei.
desk-programme-move-taken = Zu dieser Zeit beginnt schon ein anderer Termin.
desk-programme-none = Noch ist nichts eingetragen.
desk-programme-line = *{ $title }* · { $name } · { $state }
    Nächster Termin: { $at } · { $answers }
desk-programme-counts = Plätze: { $count } von { $of }, auf der Warteliste: { $waiting }
desk-programme-is-draft = Entwurf
desk-programme-is-open = offen
desk-programme-is-closed = Anmeldung geschlossen
desk-programme-is-cancelled = abgesagt
desk-programme-is-over = vorbei
desk-seat-taken = Platz
desk-seat-offered = Platz angeboten
desk-seat-waiting = wartet
desk-seat-cancelled = abgesagt
desk-seat-withdrawn = abgemeldet
desk-programme-b-new = Neu eintragen
desk-programme-b-show = Ansehen
desk-programme-b-edit = Ändern
desk-programme-b-people = Wer kommt
desk-programme-b-csv = Liste als CSV
desk-programme-b-close = Anmeldung schließen
desk-programme-b-open = Anmeldung öffnen
desk-programme-b-cancel = Absagen
desk-programme-b-date = Termin absagen
desk-programme-b-move = Diesen Termin ändern
desk-programme-b-all = Alle
desk-programme-b-back = Zurück
desk-programme-cancel-sure = Wirklich absagen? Alle, die einen Platz haben oder warten, hören es gleich.
desk-programme-date-sure = Nur diesen Termin absagen? Alle mit einem Platz hören es gleich.
desk-programme-rated = *Wie es war:* { $mean } von 5, aus { $count } Antworten
desk-programme-rated-few = *Wie es war:* bisher weniger als { $count } Antworten; das Mittel bleibt verborgen.
desk-programme-reduced = ermäßigt
desk-programme-file = Wer kommt: { $title }. Die Datei wird nach einem Tag aus Slack gelöscht.
desk-programme-exported = Die Datei kommt in den Kanal der Koordination und wird dort nach einem Tag gelöscht.
desk-programme-no-channel = In der Liste stehen Namen: Sie geht nur in einen eigenen Kanal der Koordination (operator.yaml, channels.coordinators). „Wer kommt“ zeigt sie auch so.
desk-programme-wrong-words = Titel und Text gehören zusammen, in mindestens einer Sprache und ohne unsichtbare Zeichen.
desk-programme-wrong-dates = Je Zeile ein Termin wie: kick-off 15.01.2027 09:00-16:00
desk-programme-wrong-repeats = Ohne einzelne Termine, und wie: monthly 2nd wed 12:30-13:30 from 02.12.2026
desk-programme-wrong-link = Eine Adresse, die mit https:// beginnt
desk-programme-wrong-fee = Euro wie 480 oder 49,50
desk-programme-wrong-reduced = Euro wie 49,50, weniger als der Preis
desk-programme-wrong-seats = Eine Zahl über 0
desk-programme-organiser = Wer veranstaltet es
desk-programme-title-in = Titel: { $language }
desk-programme-text-in = Text: { $language }
desk-programme-dates = Einzelne Termine
desk-programme-dates-hint = Je Zeile einer: Auftakt 15.01.2027 09:00-16:00. Davor Auftakt, Termin oder Abschluss. Vergangene stehen nicht hier und bleiben.
desk-programme-repeats = Oder es wiederholt sich
desk-programme-repeats-hint = jeden Mi 12:30-13:30 ab 02.12.2026 · alle 2 Wochen Mi … · monatlich 2. Mi … · monatlich letzter Mi … bis 30.06.2027
desk-programme-place = Ort
desk-programme-place-hint = Leer, wenn es nur online ist.
desk-programme-link = Link für alle
desk-programme-link-hint = Wo mehr dazu steht, beginnt mit https://
desk-programme-join-link = Link zum Treffen
desk-programme-join-link-hint = Lesen nur die, die einen Platz haben.
desk-programme-fee = Preis in Euro
desk-programme-fee-hint = 0 heißt kostenlos, leer: dazu wird nichts gesagt.
desk-programme-reduced-fee = Ermäßigter Preis in Euro
desk-programme-reduced-fee-hint = Weniger als der Preis.
desk-programme-sponsor = Wer den Rest zahlt
desk-programme-sponsor-hint = Nur mit ermäßigtem Preis.
desk-programme-apply-by = Letzter Tag zum Anmelden
desk-programme-apply-by-hint = 2026-12-15 oder 15.12.2026
desk-programme-seats = Plätze
desk-programme-seats-hint = Leer heißt unbegrenzt.
desk-programme-lands = Länder
desk-programme-roles = Für wen
desk-programme-languages = Nur für diese Sprachen
desk-programme-all-hint = Nichts angekreuzt heißt: für alle.
desk-cast-status-municipal = Kommunen und Behörden
desk-cast-status-civil = Vereine und andere Partner
desk-programme-name-needed = Name
desk-programme-name-needed-yes = Wer sich anmeldet, nennt einen Namen
desk-import-programmes = Kurse und Treffen eingelesen. Neu: { $added }, geändert: { $changed }, abgesagt: { $gone }, unverändert: { $same }, schon vorbei: { $late }.
desk-list-partners = Partner
desk-morning-partners = Stellen, die mit uns arbeiten möchten: *{ $count }*
desk-partner-title = Partnerstelle
desk-partner-asks = Eine Stelle möchte mit uns arbeiten: { $kind }, { $land }. Bitte entscheiden.
desk-partner-look = Ansehen
desk-partner-gone = Diese Stelle hat ihre Anmeldung zurückgezogen.
desk-partner-line = *{ $name }* · { $kind } · { $town } · { $land }
    Aufgabe der Person: { $what }
desk-partner-kind-municipal = Kommune oder Behörde
desk-partner-kind-civil = Verein oder Initiative
desk-partner-kind-other = andere Stelle
desk-partner-how = Bitte über einen anderen Weg nachfragen, etwa die Nummer auf der Webseite der Stelle, ob die Person für sie spricht. Partner sehen keine Anfragen.
desk-partner-decision = Entscheidung
desk-partner-confirmed = Aufnehmen
desk-partner-unknown = Ablehnen: spricht nicht für die Stelle
desk-partner-field = Ablehnen: anderes Feld
desk-partner-place = Ablehnen: andere Region
desk-partner-is-confirmed = Aufgenommen.
desk-partner-is-refused = Abgelehnt.
desk-partner-confirmed-by = Partnerstelle aufgenommen, von { $staff }.
desk-partner-refused-by = Partnerstelle abgelehnt, von { $staff }.
desk-partner-asked = *Warten auf eine Entscheidung*
desk-partner-confirmed-all = *Arbeiten mit uns*

## Quiet mode: in the chat it is called "short messages", and nothing tells what else it is for
quiet-note = Eine Notiz liegt für Sie bereit.
quiet-show = Anzeigen
quiet-show-number = Nummer anzeigen
quiet-clear = Nachrichten entfernen
quiet-cleared = Entfernt: was ich hier in den letzten zwei Tagen geschrieben habe. Älteres und Ihre eigenen Nachrichten können nur Sie in diesem Chat löschen.
quiet-note-old = Was hier stand, ist nicht mehr gespeichert. Unser Team kann es noch einmal schicken.
quiet-file = Hier ist die Datei.
quiet-neutral = Danke, ist notiert.
quiet-watched = Andere sehen das Handy
quiet-settings = Kurze Nachrichten
quiet-about = <b>Kurze Nachrichten</b>: Nummern und Adressen erscheinen erst, wenn Sie tippen. Von mir aus schreibe ich nur zu Terminen, Fristen und Dringendem. Sie können das jederzeit beenden. Dieser Text verschwindet in { $minutes } Minuten aus dem Chat.
quiet-on = Einschalten
quiet-off = Ausschalten
quiet-is-on = Kurze Nachrichten sind eingeschaltet. Um das wieder zu sehen, schreiben Sie /quiet. Dieses Wort verschwindet sofort aus dem Chat.
quiet-off-ask = Kurze Nachrichten ausschalten? Dann steht hier wieder alles ausführlich.
quiet-off-done = Kurze Nachrichten sind ausgeschaltet.
quiet-word = Ein Wort dazu
quiet-word-ask = Wählen Sie ein harmloses Wort, zum Beispiel eine Obstsorte. Schreiben Sie es später allein, wird unser Team sofort gerufen; hier erscheint nur eine gewöhnliche Antwort. Niemand ruft Sie dann an. Schreiben Sie das Wort jetzt, ich entferne es aus dem Chat.
quiet-word-unfit = Dieses Wort könnte zufällig vorkommen. Bitte wählen Sie ein anderes: mindestens vier Buchstaben, keine Stadt, kein Gruß, keine Zahl.
quiet-word-saved = Gespeichert. Das Wort ist hier nirgends zu sehen. Es geht, wenn Sie dies ausschalten.
quiet-suggested = <b>Zu den Einstellungen dieses Chats</b>: Unser Team schlägt kurze Nachrichten vor. Nummern und Adressen erscheinen dann erst, wenn Sie tippen. Nur Sie schalten das ein, und jederzeit wieder aus.
desk-help-quiet = einer Person in Gefahr kurze Nachrichten vorschlagen (sie schaltet selbst ein)
desk-quiet = Kurze Nachrichten
desk-quiet-red-only = Das ist für dringende Fälle. Einschalten kann es jede Person selbst mit /quiet.
desk-quiet-already = Diese Person hat kurze Nachrichten eingeschaltet.
desk-quiet-suggested = { $staff } hat kurze Nachrichten vorgeschlagen. Es gilt, sobald die Person „Einschalten“ tippt.
desk-quiet-on = Die Person hat kurze Nachrichten eingeschaltet: Vielleicht hält jemand anderes das Telefon. So schreiben, dass alle es lesen dürfen; nicht ungefragt anrufen.
desk-quiet-off = Die Person hat kurze Nachrichten ausgeschaltet.
desk-card-quiet = 🤫 kurze Nachrichten: andere lesen vielleicht mit, nicht ungefragt anrufen
desk-danger-safe-word = das vereinbarte Wort wurde geschrieben
desk-safe-word = *Vereinbartes Wort.* Nicht anrufen. Nicht vor { $day }, { $time } schreiben, außer die Person schreibt zuerst; dann nur, was alle lesen dürfen. Der Chat zeigt nichts von diesem Fall. Bei Lebensgefahr und bekanntem Ort: 110.
desk-safe-word-wait = Nichts gesendet: Vor { $day }, { $time } schreibt dieser Person niemand, außer sie schreibt zuerst (vereinbartes Wort).
desk-nobody-yet-hushed = Seit { $minutes } besetzten Minuten hat niemand diesen Fall übernommen. Der Chat sagt nichts davon, so ist es vereinbart.
desk-silent-hushed = *Kein Wort von der Person* seit { $minutes } Minuten. Nicht anrufen und nicht noch einmal fragen: mit der Koordination entscheiden; ist ein Ort bekannt, 110.
desk-call-quiet = 🤫 *Kurze Nachrichten*: Vielleicht geht jemand anderes ans Telefon. Nichts sagen, bevor klar ist, wer spricht; nichts auf Band sprechen.

### reports (wöchentlicher Bericht, Bilder, CSV)

desk-help-report = der Bericht mit Bildern und CSV, in den Kanal der Koordination; dahinter eine Zahl von Wochen oder ein Monat (2026-11)
desk-report-when = Dahinter steht eine Zahl von Wochen (höchstens { $count }) oder ein Monat wie 2026-11, der schon begonnen hat.
desk-report-comes = Der Bericht kommt in den Kanal der Koordination.
desk-report-head = *Bericht { $since } bis { $date }* (in Klammern: gegenüber den { $days } Tagen davor)
desk-report-more = { $count } mehr
desk-report-less = { $count } weniger
desk-report-same = wie davor
desk-report-part = { $name } *{ $count }* ({ $change })
desk-report-plain = { $name } *{ $count }*
desk-report-few = weniger als { $count }
desk-report-step-wrote = Zum ersten Mal gemeldet
desk-report-step-intake = Fragebogen fertig
desk-report-step-matching = In der Suche
desk-report-step-proposed = Wohnung gezeigt
desk-report-step-accepted = Ja gesagt
desk-report-step-moved-in = Eingezogen
desk-report-step-there = Wohnen dort nach { $months } Monaten
desk-report-living = Seit dem Anfang eingezogen: *{ $of }* { $of ->
        [one] Haushalt
       *[other] Haushalte
    }, { $heads } { $heads ->
        [one] Mensch
       *[other] Menschen
    }; dort wohnen jetzt noch *{ $there }*
desk-report-days = Vom ersten Kontakt bis „{ $name }“: die Hälfte in { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, neun von zehn in { $months ->
        [one] { $months } Tag
       *[other] { $months } Tagen
    } ({ $count } Wege)
desk-report-opened = Neue Anfragen
desk-report-open = Jetzt offen
desk-report-red = Davon dringend
desk-report-red-new = Dringende Fälle
desk-report-times = Erste Antwort: die Hälfte in { $time }, neun von zehn in { $when }
desk-report-times-few = Erste Antwort: bisher weniger als { $count } Antworten
desk-report-in-time = rechtzeitig *{ $share } %*
desk-report-in-time-before = rechtzeitig *{ $share } %* (davor { $before } %)
desk-report-minutes = { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
desk-report-hours = { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
desk-report-answered = Fragen beantwortet
desk-report-model = davon mit einem Sprachmodell
desk-report-unanswered = Ohne Antwort
desk-report-unhelpful = Antwort half nicht
desk-report-checks = Nachfragen zum Wohnen: *{ $there }* von { $of } beantwortet
desk-report-checks-share = Nachfragen zum Wohnen: *{ $there }* von { $of } beantwortet ({ $share } %)
desk-report-booked = Rückrufe gebucht
desk-report-tries = Anrufe von uns
desk-report-reached = Erreicht
desk-report-incoming = Anrufe bei uns
desk-report-said = Nachrichten an viele
desk-report-arrived = Angekommen
desk-report-below = Bilder und alle Zahlen stehen im Thread. Anteile und Zeiten von weniger als { $count } sind verborgen.
desk-report-file = Alle Zahlen von { $since } bis { $date }. Eine leere Zelle ist eine Gruppe unter zehn.
desk-report-alt = { $title }. { $lines }
desk-report-funnel = Der Weg zur Wohnung
desk-report-funnel-unit = Wege seit dem Anfang, bis { $date }
desk-report-funnel-note = Prozent von allen, die sich gemeldet haben. Darunter sind auch Menschen, die nur fragen oder eine Wohnung anbieten.
desk-report-funnel-later = Nach Monaten: von denen, die schon so lange eingezogen sind.
desk-report-bar = { $count } · { $share } %
desk-report-bar-of = { $there } von { $of }
desk-report-answers = Bis zur ersten Antwort
desk-report-answers-unit = Stunden, nach Wochen mit dem Tag ihres Beginns
desk-report-half = die Hälfte in höchstens
desk-report-ninety = neun von zehn in höchstens
desk-report-gaps = Wo weniger als { $count } gezählt sind, bleibt eine Lücke.
desk-report-scores = Wie es den Menschen in ihrer Wohnung geht
desk-report-scores-unit = Mittel von 1 bis 5, 5 ist am besten; nach Monaten
desk-report-score-safe = Sicherheit
desk-report-score-privacy = Privatsphäre
desk-report-score-housing = Wohnen
desk-report-score-being = Befinden
desk-report-responses = Antworten auf Nachfragen zum Wohnen
desk-report-responses-unit = Von hundert, die ankamen; nach Monaten
desk-report-touchpoints = Antworten auf jede Nachfrage: { $who }
desk-report-touchpoints-unit = Beantwortet / angekommen und wie oft niemand antwortete; { $count } Monate bis { $date }
desk-report-touchpoint = { $there }/{ $of } · { $count } still
desk-report-guest = Mieterinnen und Mieter
desk-report-host = Vermieterinnen und Vermieter
desk-report-calls = Anrufe nach der Tageszeit
desk-report-calls-unit = Anrufe im Zeitraum, nach der Stunde
desk-report-not-reached = Nicht erreicht

## The way to the key waits for a decision about a report
home-report-many = Von Ihnen liegen heute { $count } Meldungen vor, und Menschen sehen sie sich an. Wenn noch mehr nicht stimmt, sagen Sie es bitte einem Menschen.
home-key-hold = Wohnung { $number }: Unser Team sieht sich das Angebot noch einmal an. Bis dahin geht nichts weiter. Bitte unterschreiben und zahlen Sie nichts.
home-key-hold-landlord = Wohnung { $number }: Unser Team sieht sich hier etwas an. Bis dahin geht nichts weiter, und niemand geht dabei verloren. Wir schreiben Ihnen.
home-key-hold-viewing = <b>Eine Nachricht zu Ihrem Weg in die Wohnung:</b> Die Besichtigung von Wohnung { $number } findet vorerst nicht statt. Bitte gehen Sie nicht hin, bevor Sie von uns hören.
home-key-hold-over = Wohnung { $number }: Es geht dort weiter, wo es stand.
desk-home-key-hold = Zu dieser Wohnung ist eine Meldung offen, oder es wurde etwas gefunden. Bis Menschen entschieden haben, geht hier nichts weiter, nur das Ende.

## A home whose household is nobody of ours any more
home-key-free-ask = Wohnung { $number }: Wohnt dort ein Haushalt, oder ist die Wohnung für einen anderen frei? Wir fragen, damit unsere Liste stimmt.
home-key-free-lives = Es wohnt jemand dort
home-key-free-off = Von der Liste nehmen
home-key-free-lives-noted = Wohnung { $number }: notiert. In einem halben Jahr fragen wir wieder.

## Who answers the phone, before a household is spoken of
desk-call-right = Das ist die richtige Person
desk-call-right-ask = *Zuerst fragen:* „Spreche ich mit { $name }, mit dem Angebot der Wohnung in { $town } ({ $number })?“ Vorher nichts vom Haushalt sagen. Jemand anderes: fragen, wann { $name } da ist, oder „Die Nummer ist falsch“ wählen.
desk-call-right-first = Zuerst fragen, wer spricht, und „Das ist die richtige Person“ drücken.

## Whom something is for, and a round that failed
desk-right-check = Prüfende
desk-right-coordinate = die Koordination
desk-right-partner = Partner in Unterkünften
desk-right-legal = die juristische Rolle
desk-round-failed = ⚠️ Runde { $number } der Vermittlung ist nicht gelungen: Niemand wurde nach einer Wohnung gefragt. Es wird später noch einmal versucht. Wenn das wieder kommt, bitte dem Betrieb sagen.

## How long it took others until they moved in
usual-unknown = Wie lange es meist dauert, wissen wir noch nicht.
usual-others = Andere haben bis zum Einzug meist { $from } bis { $weeks } Wochen gewartet.
usual-alike = Ähnlich große Haushalte haben bis zum Einzug meist { $from } bis { $weeks } Wochen gewartet.

## The names of files that the desk gets, without their day and ending; a name in Slack takes small Latin letters and "-"
desk-file-report = bericht
desk-file-fairness = fairness
desk-file-programme = programm
desk-file-broadcast = nachricht-an-viele
desk-file-funnel = weg
desk-file-answers = antworten
desk-file-scores = befinden
desk-file-responses = rueckmeldungen
desk-file-calls = anrufe
desk-file-touchpoints-guest = nachfragen-haushalte
desk-file-touchpoints-host = nachfragen-vermieter
