/** How people would sleep, and how they would get there (X5, X6, X7, X9). */
import type { Sign } from '../rule.js';

export const SLEEPING: readonly Sign[] = [
  {
    rule: 'X5',
    why: 'come-alone',
    severity: 'B',
    phrases: [
      '(kommen|komm|kommt|come|приходьте|приходьте|приходите|приїздіть|приезжайте|приходит*|приїжджайте) ... (allein|alleine|alone|сама|самі|одна|одні|один|одни|сами)',
      '(allein|alleine|alone|сама|самі|одна|одні|одни|сами) .. (zur|to|на) .. {viewing}',
      '{viewing} ... (allein|alleine|alone|сама|самі|одна|одні|одни)',
      '(ohne|without|без|keine|no) {company_of}',
      '(kein*|no|not|не) .. {company_of} .. (mitbring*|bring|беріть|берите|приводьте|приводите)',
      '(not|nicht|не) .. (bring|mitbring*|беріть|берите|приводьте|приводите) .. {company_of}',
    ],
    unless: [
      '(nicht|not|dont|neednt|never|niemals|не|need|no) .. (allein|alleine|alone|сама|самі|одна|одні|сами|одни)',
      '(hund*|dog*|dogs|собак*|тварин*|животн*|haustier*|pets|cats)',
      '(lieber|better|краще|лучше|gern|gerne|welcome|можна|можно|feel) .. (begleit*|friend*|company|подруг*|волонтер*)',
      '(vermieter|landlord|owner|we|wir|ми|мы|сдаем|сдаём|показуємо|показываем|передаємо|передаём)',
    ],
    deniable: false,
  },
  {
    rule: 'X6',
    why: 'shared-bed',
    severity: 'B',
    phrases: [
      '(meinem|meinen|mein|my|моєму|моей|моём|моем|моє|мою) .. {bed}',
      '{share} .. {bed}',
      '{bed} ... ({share}|both|together|zusammen|вдвох|вдвоем|вдвоём|удвох|zweit|mir)',
      '(schlaf*|schläfst|sleep*|спати*|спатим*|спатимемо|спим|спимо|спать) ... (einem|same|one|selben|одному|одной|одній) .. {bed}',
      '{bed} .. (nur|only|one|одне|одно|одна|лише|только) .. (eins|one|одне|одна|*) ... (teil*|share|sleep|спим*|спать|вдвох|вдвоем)',
    ],
    unless: [
      '(kinder|kids|children|geschwister|siblings|дітей|детей|дитин*|дит*|братам|sister*|double|doppelbett)',
    ],
  },
  {
    rule: 'X6',
    why: 'no-door',
    severity: 'H',
    phrases: [
      '(hinter|behind|за) .. (vorhang|curtain|curtains|шторою|шторой|шторкою|шторкой|ширмою|ширмой|фіранк*|занавес*)',
      '(vorhang|curtain|штора|шторка|занавеск*) .. (statt|instead|замість|вместо|trennt|separat*|відділя*|отделя*)',
      '(keine|kein|no|without|ohne|немає|нема|нет|без) .. {door}',
      '{door} ... (nicht|немає|нема|нет|keine|gibt)',
      '(nicht|not|не|cannot|cant|no) .. (abschließ*|abschliess*|absperr*|lockable|locked|lock|замика*|запира*|зачиня*|закрыва*)',
      '(schlafplatz|sleeping|спальне|спальное|matratze|mattress|матрац*) .. (wohnzimmer|living|вітальн*|гостин*|küche|kitchen|flur|hallway|коридор*|кухн*|place_on)',
      '(durchgangszimmer|passageway|прохідн*|проходн*)',
    ],
    unless: [
      '(haustür|hoftür|gartentür|cellar|keller|підвал*|подвал*|gate|balkon*|balcon*|kita|bus|stop|school|neighbour|next|поруч|рядом)',
      '(barrier*|порог*|порогу|schwelle*|step*)',
    ],
    deniable: false,
  },
  {
    rule: 'X6',
    why: 'room-with-stranger',
    severity: 'B',
    phrases: [
      '{room} ... (mit|with|з|зі|с|со|by) .. {stranger}',
      '{stranger} .. {room}',
      '({share}|gemeinsam*|спільн*|общ*|разом|вместе) ... {room} ... (fremd*|stranger*|незнайом*|незнаком*|mann|man|чоловік*|мужчин*|mir|me)',
      '{room} .. (teilen|share|shared|ділити|делить|разом|вместе) .. (mit|with|з|с) .. (mir|me|einem|другим|іншим|mann|man|чоловіком|мужчиной|незнайомим|незнакомым)',
    ],
  },
  {
    rule: 'X7',
    why: 'driver',
    severity: 'B',
    phrases: [
      '(fahrer|chauffeur|driver|водій|водія|водитель|водителя) ... {fetch}',
      '{fetch} ... (fahrer|driver|водій|водитель)',
      '{fetch} .... (allein|alleine|alone|сама|одна|night|nachts|spätabends|late|вночі|ночью|пізно|поздно)',
      '({fetch}|fahrer|driver) .... (unterwegs|по_дорозі|дорогою)',
    ],
  },
  {
    rule: 'X7',
    why: 'place-unknown',
    severity: 'B',
    phrases: [
      '(stadt|ort|city|town|place|country|місто|город|країн*|стран*|wohin|where|куди|куда) ... (unterwegs|way|дорогою|дороге|later|später|пізніше|позже|on_arrival)',
      '(andere|another|other|інше|інш*|другой|другом) (stadt|city|country|town|місто|місті|город|городе|країн*|стран*|land) .. (bring*|take|везти|відвез*|отвез*|drive|*)',
    ],
    unless: ['(moved|ziehen|move|переїжджа*|переезжа*|umziehen|from|aus|з|из)', '(school|schule|kita|школ*)'],
  },
  {
    rule: 'X7',
    why: 'at-night',
    severity: 'B',
    phrases: [
      '{meet} ... {night}',
      '{night} .. {meet}',
      '(late|spät|пізно|поздно) .. (night|nacht|вночі|ночью|abends|ввечері|вечером) .. (allein|alone|сама|самі|одна|*)',
      '(parkplatz|car_park|parking|парковц*|парковке|hotel|готел*|отел*) .. (nachts|night|вночі|ночью|treffen|meet|зустріч*|встреч*)',
    ],
    unless: [
      '(ruhe|quiet|still|тих*|спокій|покой|noise|noisy|laut)',
      '(night) (shift|bus)',
      '(nachtbus|nachtschicht|нічн*|ночн*)',
      '(nicht|not|never|не|instead) .. {night}',
    ],
  },
  {
    rule: 'X7',
    why: 'picked-up',
    severity: 'vague',
    phrases: ['{fetch} .... {transport}', '{transport} .. {fetch}'],
    unless: [
      '(kind|kinder|child*|дитин*|дітей|ребен*|детей|kita|schule|school|school*)',
      '(key*|schlüssel|ключ*|paket*|parcel*)',
    ],
  },
  {
    rule: 'X9',
    why: 'per-bed',
    severity: 'H',
    phrases: [
      '(pro|per|je|за|a|на) (nacht|night|ніч|ночь|сутки|добу|bett|bed|ліжко|кровать|койку|схлафплац|schlafplatz)',
      '{bed} .. (in|im|в|у) .. (mehrbettzimmer|zimmer|room|dormitory|dorm|кімнат*|комнат*|hostel|хостел*)',
      '(mehrbettzimmer|schlafsaal|dormitory|dorm|dorms|хостел*|hostel|monteurzimmer|койко-місц*|койко-мест*|койкомест*|койко)',
      '{bed} ... ({sum}|monat|month|місяць|месяц)',
      '(4|5|6|7|8|9|10|11|12|four|five|six|eight|ten|vier|fünf|sechs|acht|чотири|шість|вісім|четыре|шесть|восемь) {bed}',
      '(mit|with|по|в|на) .. (3|4|5|6|7|8|vier|four|sechs|six|шістьох|шестерых|чотирьох|четверых|вісьмох|восьмерых) .. (pro|per|in|в|у|je|leute|people|personen|*) .. ({room}|bett*)',
      '(3|4|5|6|7|8|vier|four|sechs|six) .. (pro|per|in|im|в|у|each) .. {room}',
      '{room} .. (на|для|with|mit|für|for) .. (шістьох|шестерых|шести|вісьмох|восьмерых|vier|four|sechs|six|acht|eight|4|6|8) .. (person*|people|leute|осіб|человек|людей|men|arbeiter*|{bed})',
      '(15|16|18|20|25|30|40) .. (personen|people|leute|людей|человек|осіб)',
    ],
    unless: [
      '(double|doppelbett|kinderbett*|cot|etagenbett*|stockbett*|bunk|двоспальн*|двуспальн*|двоярусн*|двухъярус*|дитяч*|детск*|provided|vorhanden|schrank|kleiderschrank|wardrobe|desk|schreibtisch|шаф*|шкаф*|стол|included|already|schon|linen|bettwäsche)',
      '(wg|flatshare|floor|stock)',
    ],
  },
];
