/** Landlords who are not there, homes that nobody may see, talk that leaves the platform (F3, F4, F7, F17). */
import type { Sign } from '../rule.js';

const SOMEBODY_IS_THERE = [
  '{viewing} .. {self_shows}',
  '(zeigen|zeige|show|показуємо|показываем|покажемо|покажем) .. {self_shows}',
  '{viewing} .... (machen|do) .. {self_shows}',
  '(schwester|bruder|eltern|tochter|sohn|sister|brother|parents|daughter|son|сестра|брат|батьки|родители|донька|дочь|син|сын|verwaltung|management|управител*|управляющ*) ... (vorort|there|here|тут|поруч|рядом|здесь|corner|town|ansprechpartner*|contact|live|wohnen|живемо|живём|studies|вчиться|учится)',
  '(schwester|sister|сестра|eltern|parents|daughter|донька|дочь|tochter)',
];

export const CONTACT: readonly Sign[] = [
  {
    rule: 'F3',
    why: 'landlord-abroad',
    severity: 'H',
    phrases: [
      '{here_i} .. {stay} ... {abroad}',
      '{stay} .. (in|im|nach|an|auf|в|у|на|за|on|to|at|als|as|a) ... {abroad}',
      '(зараз|сейчас|currently|derzeit|momentan|now|temporarily|vorübergehend|zurzeit) ... {abroad}',
    ],
    unless: [
      ...SOMEBODY_IS_THERE,
      '(sohn|kind|kinder|enkel|son|children|син|сын|діти|дети|внук*|onkel|freunde|friends)',
    ],
  },
  {
    rule: 'F3',
    why: 'key-by-post',
    severity: 'H',
    phrases: [
      '{key} ... {courier}',
      '{courier} .... {key}',
      '{key} ~ (доставк*|доставим*|delivery|delivered|deliver|lieferung|liefern|zugestellt|versendet|versand|verschick*|zuschick*|надішл*|вышл*|вишл*|пришл*|shipped|shipping|send|sent|schick*)',
      '(schlüsselversand|schlüsselpost|keydelivery)',
      '{key} ... (brief|letter|einschreiben|listom|листом|письмом)',
    ],
  },
  {
    rule: 'F3',
    why: 'foreign-booking',
    severity: 'H',
    phrases: [
      '(airbnb|booking|tripadvisor|букінг*|букинг*|ейрбнб|эйрбнб|айрбнб|аірбнб|expedia|agoda|fewodirekt)',
      '(agent|makler|mitarbeiter|агент*) .. (zeigt|shows|show|показ*|покаж*)',
      '(agent|агент*) .... {pay}',
    ],
  },
  {
    rule: 'F4',
    why: 'no-viewing',
    severity: 'H',
    phrases: [
      '(keine|kein|no|ohne|without|без|немає|нема|нет) {viewing}',
      '(keine|kein|no|without|ohne) (persönliche|physical|personal|prior|private) {viewing}',
      '{viewing} .. (unmöglich|impossible|ausgeschlossen|неможлив*|невозмож*|nicht|не|entfällt|unfortunately|нереальн*)',
      '{viewing} ... (nicht|not|never|не|isnt|cannot|немає|нема|нет) .. (möglich|possible|available|machbar|gewünscht|geht|проводит*|буде|будет|вийде|получит*|можлив*|возможн*|будет|предусмотр*|передбач*|виходит|выйдет|проводимо|проводим|робимо|делаем)',
      '{viewing} ... (entfällt|fällt|impossible|unmöglich)',
      '(anschauen|ansehen|besichtigen|seeing|подивитися|подивитись|посмотреть|visiting) .. (geht|is|не|leider|нельзя|нельзя|неможливо|невозможно) .. (nicht|not|вийде|получится|можна|можно|leider|*)',
      "(cannot|cant|can't|unable|nicht|не) .. (see|view|visit|besichtigt|gezeigt|angesehen|подивит*|посмотр*|оглян*|show|zeigen|показат*)",
      '(nobody|niemand|нікому|некому|ніхто|никто|none) ... ({show}|zeigen|show|показати|показать)',
      '{show} .. (niemand*|nobody|нікому|некому|ніхто|никто)',
      '(fotos|bilder|pictures|photos|фотограф*|фото) ... (reichen|genügen|enough|suffice|вистач*|хватит*|достаточно|досить|must|müssen)',
      '(müssen|have|доведеться|придется|придётся|must|just) .. (vertrauen|trust|повірит*|поверит*|довір*|довер*)',
      '(unbesehen|unseen|sight_unseen|наосліп|вслепую)',
      'trust me',
    ],
    unless: [
      '(vor|before|until|bis|раніше|раньше|до) .. (uhr|pm|am|годин*|часов|[0-9])',
      '(sonntag*|sunday*|sundays|неділ*|воскрес*|heute|today|сьогодні|сегодня)',
      '(nichts|never|nie|niemals|nothing|нічого|ничего|dont|нікому|не) .. (zahlen|unterschreib*|sign|pay|підпису*|платіть|платите|подписыва*|заключ*|беремо|берем|vermiet*|rent|verkaufen)',
      '(unterschreib*|sign|підпис*|подпис*|zahlen|pay) .. (nichts|nothing|nie|never|нічого|ничего)',
      '(vergeben|vermieten|rent) .. (nicht|never|nie|not) .. (ohne|without)',
      '(kosten*|gebühr*|fees|fee|комісі*|комисси*|плат*)',
      '(wenn|if|якщо|если|falls) .. (nicht|not|cannot|cant|не) .. (kommen|come|приїх*|приех*|зможете|сможете|можете)',
    ],
    deniable: false,
  },
  {
    rule: 'F7',
    why: 'contact-in-text',
    severity: 'H',
    phrases: [
      '{messenger}',
      '(whats|what|wats|whatz|watts) (app|apps|up)',
      '{write} ... {network}',
      '{network} ... {write}',
      '(auf|per|via|on|in|в|у|через|über|by) {network}',
      '(gmail|gmailcom|outlook|hotmail|yahoo|protonmail|icloud|gmx|mailru|ukrnet|webde)',
    ],
    unless: ['(bot|бот*|platform|платформ*|plattform)'],
  },
  {
    rule: 'F17',
    why: 'urgency',
    severity: 'W',
    phrases: [
      '(nur|only|лише|тільки|только) (heute|today|сьогодні|сегодня|jetzt)',
      'today only',
      '(viele|many|багато|много|lots) .. (interessent*|interested|anfragen|requests|охочих|бажаючих|желающих|запит*|запрос*|people|applicants)',
      '(beeil*|hurry|поспіш*|поторопит*|торопит*|schnell|quickly|швидше|быстрее) .. (sein|entscheid*|decide|weg|gone|вирішу*|решай*|zugreif*|{pay}|{reserve}|act)',
      '(wer|first) .. (zuerst|first|come) .. (zahlt|pays|bekommt|gets|served)',
      '(sonst|otherwise|інакше|иначе|or) .. (weg|gone|vergeben|nächst*|next|іншим|другим|another|someone)',
    ],
  },
];
