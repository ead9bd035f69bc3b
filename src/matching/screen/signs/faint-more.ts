/** More of what honest offers hardly ever speak of: haste with money, a home seen only in pictures, a woman to move in with somebody. */
import type { Sign } from '../rule.js';

const SAID_NO = '(kein*|no|not|never|nie|niemals|nicht|не|без|жодн*|никак*|ohne|without) .. *';
const DAYS =
  "(morgen|heute|tomorrow|today|tonight|завтра|сьогодні|сегодня|montag|freitag|sonntag|monday|friday|sunday|понеділ*|понедельн*|пятниц*|п'ятниц*|воскрес*|неділ*|stunden|hours|годин|часов|now|sofort)";

export const FAINT_MORE: readonly Sign[] = [
  {
    rule: 'F1',
    why: 'money-unclear',
    severity: 'vague',
    phrases: [
      '{deposit} ... {viewing}',
      `{sum} ... (bis|by|until|до|within|binnen|протягом|течение) .. ${DAYS}`,
      `(bis|by|until|до|within|binnen) .. ${DAYS} ... {deposit}`,
      '(brauche|benötige|need|require|потрібно|потрібна|нужно|нужен|нужна) .. {deposit}',
      '({sum}|{pay}) .... (sichern|secure|hold|закріп*|закреп*|притрима*|придерж*|festhalten|blockieren|gesichert)',
      '(sichern|secure|hold|закріп*|закреп*|притрима*|придерж*) .... {pay}',
      '(abstandszahlung|abstand|відступн*|отступн*|schlüsselbox|lockbox|schlüsseltresor)',
      '(takeover|handover) (payment|sum|fee)',
      '(iban|bic|swift)',
      '(страховк*|versichert|insured|перевізник*|перевозчик*)',
      '{pay} ... (vertrauen|garantie|guarantee|гаранті*|гаранти*)',
    ],
    unless: [
      '{contract}',
      '(nach|after|після|после|erst) .. {viewing}',
      '(monats*|monatlich*|monthly|raten|rate|teilen|instal*|частинами|частями|parts|drei|three|трьома|тремя)',
      '(jobcenter|джобцентр*|amt|office)',
      '(abstand) .. (zu|zum|to|from)',
      SAID_NO,
    ],
  },
  {
    rule: 'F3',
    why: 'landlord-abroad',
    severity: 'vague',
    deniable: false,
    phrases: [
      '(out|outside) .. (country|germany|deutschland|town)',
      '(außerhalb|поза|вне|за_межами) .. (deutschlands|landes|німеччин*|германи*|країн*|стран*|межами|europa)',
      '(nicht|not|не) .. (in|у|в) (deutschland|germany|німеччині|германии|країні|стране)',
      '(verreist|dienstreise|geschäftsreise|відряджен*|командировк*)',
      '(business|work) trip',
    ],
    unless: [
      '{viewing} .. {self_shows}',
      '(pflicht|need|sprache|language|мов*|язык*|family|familie|years|since|seit)',
    ],
  },
  {
    rule: 'F4',
    why: 'no-viewing',
    severity: 'vague',
    deniable: false,
    phrases: [
      '{viewing} .. (nur|only|лише|тільки|только) .. (virtuell|virtual*|online|онлайн|віртуальн*|виртуальн*|фото*|photos|pictures|bilder|fotos)',
      '(nur|only|лише|тільки|только) .. (virtuell*|virtual*|віртуальн*|виртуальн*)',
      '(vorort|site|person|місці|месте|persönlich|наживо|лично) .. (geht|is|не|нельзя|leider) .. (nicht|not|можна|можно|вийде|получится|possible|*)',
      '(ohne|without|без) .. (vorherige|prior|попереднього|предварительного) .. {viewing}',
    ],
    unless: [
      '(lieber|better|краще|лучше|preferred|besser) .. *',
      '(smoking|rauch*|pets|haustier*|parking)',
      '(nichts|never|nie|niemals|nothing|нічого|ничего|nobody) .. *',
    ],
  },
  {
    rule: 'F7',
    why: 'contact-in-text',
    severity: 'vague',
    phrases: [
      '(ватс|вотс|вац|вот|wats|wa) (ап|апп|app|up)',
      '(qr|qrcode|qr-code) (code|код)',
      '(kontakt*|contact|nummer|number|номер|контакт*|email|rest|решта|остальное) .. (bild|bildern|picture|pictures|foto|photo|фото)',
      '{send} .. (deine|ihre|your|свій|свой|ваш|свою|вашу|deinen|ihren) .. (number|nummer|handynummer|mail|email|phone|номер|пошту|почту|telefonnummer)',
      '(außerhalb|outside|поза|вне) .. (plattform|platform|платформ*|app|portal)',
      '(ruf*|call|телефонуй*|звоните|дзвоніть|anruf*) .. (mich|me|мені|мне|an|unter|за|по) .. (direkt|directly|напряму|напрямую|privat|private|номер*|number)',
      '(privat*|private|особист*|личн*) .. (nachricht|mail|email|nummer|number|повідомл*|сообщен*|пошт*|почт*|номер)',
    ],
    unless: ['(nicht|not|never|не|bitte_nicht|nobody)'],
  },
  {
    rule: 'F16',
    why: 'no-registration',
    severity: 'vague',
    deniable: false,
    phrases: [
      '(ohne|without|без) .. {registration}',
      '{registration} .. (später|later|пізніше|позже|extra|additional|додатков*|дополнит*)',
      '(nur|only|лише|тільки|только) .. (inoffiziell|unofficial*|temporary|schlafen|переночувати|переночевать|ночівл*|ночевк*)',
    ],
    unless: [
      '(problem*|проблем*|kosten|cost*|fee|gebühr*|termin|appointment|hilfe|help)',
      '(nicht|not|не|nie|never) .. (ohne|without|без)',
    ],
  },
  {
    rule: 'X1',
    why: 'women-only',
    severity: 'vague',
    phrases: [
      '{female} .. (gesucht|wanted|sought|needed|потрібна|нужна)',
      '(einzieh*|einzieht|zusammenwohn*|move|moves|оселит*|посел*|moving|wohnen|live|жити|жить) .. (bei|with|у|зі|со|mit|до|ко) .. (mir|me|мене|меня|мною|мной)',
      '(nur|only|лише|тільки|только) ... (alleinerziehende|single|самотн*|одинок*|young|junge|молод*) .. {mother}',
      '(sponsor*|спонсор*|sugar|daddy|companionship|begleiterin|gefährtin|companion|супутниц*|спутниц*)',
      '(ganzkörper*|full-body|fullbody|зріст|рост|bikini|купальник*)',
      'full body',
      '(unter|under|bis|до|below) (25|26|27|28|29|30|35) .. (jahr*|years|років|лет|with|mit|з|с|only|nur)',
    ],
    unless: [
      '(wg|flatshare|familie|family|сім*|семь*|paar|couple|qm|sqm|м2|euro)',
      '(mann|man|männer|men|чоловік*|мужчин*)',
      '(parents|eltern|kids|kinder|діти|дети|cat|katze|dog|hund)',
      SAID_NO,
    ],
  },
  {
    rule: 'X2',
    why: 'closeness-for-rent',
    severity: 'B',
    phrases: [
      '(nett|nice|lieb|sweet|kind|лагідн*|ласков*|zärtlich|affectionate|ніжн*|нежн*|gefügig|слухнян*|послушн*|obedient) .. (zu|to|зі|со|with|mit|до|ко) .. (mir|me|мною|мной|мене)',
      '(miete|rent|оренд*|аренд*) ... (körper|body|тілом|телом|liebe|love|любов*)',
    ],
  },
  {
    rule: 'X3',
    why: 'keeps-papers',
    severity: 'B',
    phrases: [
      '({papers}|id) .. (als|as|в|under|under|під|под) .. (pfand|security|collateral|заставу|залог|sicherheit|deposit|guarantee|гаранті*)',
      '(nehme|take|беру|забираю|behalte|retain) .. ({papers}|id)',
      '(geld|money|гроші|деньги|гривн*|benefits|виплат*|выплат*) ... (verwalte|verwalten|manage|розподіля*|распределя*|einteile|control|розпоряджа*|распоряжа*)',
      '(verwalte|verwalten|manage|розпоряджа*|распоряжа*|розподіля*|распределя*|control) .. (your|ihr|ihre|ihren|ваш*|dein*) .. (money|geld|гроші|деньги|benefits|грошима|деньгами)',
      '(taschengeld|pocketmoney|кишеньков*|карманн*)',
      'pocket money',
    ],
    unless: ['{viewing}', '(selbst|selber|yourself|завжди|всегда|always|immer)', SAID_NO],
  },
  {
    rule: 'X6',
    why: 'shared-bed',
    severity: 'B',
    phrases: [
      '{bed} .... (schlafen|schläfst|sleep|sleeping|спимо|спим|спати|спать|спатимемо) .. (zusammen|together|разом|вместе|zwei|both|вдвох|вдвоем|mir|me|нем|ньому)',
      '(schlafen|schläfst|sleep|sleeping|спимо|спим|спати|спать) .. (zusammen|together|разом|вместе|вдвох|вдвоем|with_me)',
      '(schlafen|schläfst|sleep|спати|спать) .. (bei|with|зі|со|mit) .. (mir|me|мною|мной)',
    ],
    unless: ['(kinder|kids|children|дітей|детей|дит*|geschwister)'],
  },
  {
    rule: 'X7',
    why: 'driver',
    severity: 'vague',
    phrases: [
      '(selbst|myself|сам|сама|ich) .. (привез*|fahre|drive|відвез*|отвез*|bringe|заберу)',
      '(warschau|warsaw|варшав*|krakau|краков*|краків|przemysl|перемишл*|перемышл*|budapest|будапешт*|бухарест*|bukarest) .. *',
      '(niemand*|nobody|нікому|никому|anyone|anybody) ... (sag*|tell*|erzähl*|кажіть|говорите|рассказ*|розпов*|bescheid)',
      '(sag*|tell*|erzähl*|кажіть|говорите) ... (niemand*|nobody|anybody|anyone|нікому|никому)',
    ],
    unless: ['(bus|train|zug|поїзд|поезд)', '(familie|family|guests|гості|гости|родина|семья)'],
    deniable: false,
  },
  {
    rule: 'X9',
    why: 'per-bed',
    severity: 'vague',
    phrases: [
      '(pro|per|je|each) (person|kopf|head|mann)',
      '(з|с|за|від|от) (людини|человека|особи|души|душі)',
      '(mehrere|several|кілька|несколько|many|viele|багато|много) .. {bed}',
      '(bewohner|residents|мешканців|жильцов|жителів) .. (pro|per|in|в|у|each) .. ({room}|{bed}|küche|bad)',
    ],
    unless: [
      '(wasser|water|strom|müll|heat*|nebenkosten|costs|вод*|quadratmeter|qm)',
      '(9|10|minimum|mindestens)',
      SAID_NO,
    ],
  },
  {
    rule: 'X10',
    why: 'minors',
    severity: 'B',
    phrases: [
      '({minor}|{girl}|schüler*) ... (ohne|without|без) .. (eltern|parents|батьків|родителей|дорослих|взрослых|mutter|mother)',
      '{girl} .. (unter|under|до|below|молодше|младше) (13|14|15|16|17|18)',
    ],
    unless: ['(nicht|not|never|nie|не|kein*|no) .. (ohne|without|без|{minor})'],
  },
];
