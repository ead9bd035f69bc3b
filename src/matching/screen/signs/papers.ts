/** Papers asked too early or kept, registration refused or sold, people who may not let (F9, F15, F16, X3). */
import type { Sign } from '../rule.js';

const AFTER_VIEWING = [
  '(nach|bei|after|at|на|під|при|після|после) .. {viewing}',
  '(only|erst|лише|только|тільки) .. (once|when|wenn|коли|когда|after|nach|після|после)',
];

export const PAPERS: readonly Sign[] = [
  {
    rule: 'F9',
    why: 'papers-first',
    severity: 'B',
    phrases: [
      '{send} ... {id_papers}',
      '{id_papers} ... {send}',
      '(kopie*|copy|copies|scan|скан*|копі*|копи*|foto|photo|фото|bild|picture) .... (ausweis*|*ausweis|*ausweises|reisepass*|pass|passport|id|паспорт*|посвідчен*|удостоверен*)',
      '(passkopie*|ausweiskopie*|ausweisfoto*|perso)',
      '{id_papers} .... {ere} .. {viewing}',
      '{ere} .. {viewing} ... {id_papers}',
      '{first} ... {id_papers} .... {viewing}',
      '{id_papers} .... {next} ... ({viewing}|adresse|address|адрес*)',
      '(videoident|postident|відеоідентиф*|видеоидентиф*)',
      '(video|post|bank) (ident|identification|verifizierung)',
      '(onlinebanking|бankid) .. *',
      '(online|онлайн) .. (banking|bank|банк*|банкінг*|банкинг*) .. (login|zugang|access|details|data|*)',
      '(zugang|zugangsdaten|login|доступ|password|passwort|пароль|tan|pin) ... (bank*|banking|onlinebanking|банк*|banking|konto|account|рахунк*|счет*)',
      '(verify|verifizier*|підтверд*|подтверд*|identifizier*) .. (your|ihre|sich|свою|особ*|личност*) .. (identity|identität|особу|личность|bank|first|vorab)',
    ],
    unless: [
      ...AFTER_VIEWING,
      '(wir|unser*|unseren|our|we|ми|мы|свій|свой|наш*) .. (zeig*|show|покаж*|показ*|ausweis|id|паспорт)',
      '(energie*|energy|енергетичн*|энергет*)',
    ],
  },
  {
    rule: 'F15',
    why: 'other-account',
    severity: 'H',
    phrases: [
      '{account} .. (meines|meiner|unseres|of|my|мого|моєї|моего|моей|іншої|другого|third|dritten) .. (freund*|friend*|друга|подруг*|bruder*|brother*|брата|cousin*|onkel|uncle|дядьк*|дяди|тітк*|тёти|частин*|kolleg*|collea*|колег*|коллег*|partner*|frau|wife|дружин*|жены|person|особ*|лица|bekannt*|знайом*|знаком*)',
      '(freund*|friends|friend|bruders|brothers|cousins|onkels|wifes|partners|колеги|друга) {account}',
    ],
  },
  {
    rule: 'F15',
    why: 'owner-unaware',
    severity: 'H',
    phrases: [
      '(eigentümer*|vermieter*|hauptmieter*|hausverwaltung|verwaltung|owner|landlord|власник*|господар*|хозя*|владел*|management) ... (nicht|nichts|not|never|не|нічого|ничего|nothing) .. (wissen|weiß|know|tell|told|знати|знает|знає|знать|erfahren|дізна*|узна*|gefragt|asked|einverstanden|agree|згод*|соглас*)',
      '(ohne|without|без) .. (erlaubnis|genehmigung|zustimmung|permission|consent|дозвол*|згоди|разрешен*|согласия) .. *',
      '(vertrag|contract|agreement|договор*|договір*) .. (mit|with|з|с) .. (eigentümer*|owner|власник*|хозя*) .. (nicht|no|not|немає|нет|gibt)',
    ],
    deniable: false,
  },
  {
    rule: 'F15',
    why: 'no-contract',
    severity: 'H',
    phrases: [
      '(ohne|without|без|kein|keinen|no|немає|нет) (mietvertrag|vertrag|contract|lease|договору|договора|schriftlichen|written|papers|paperwork)',
      '{contract} .. (nicht|not|не) .. (nötig|necessary|needed|потріб*|нуж*|брауч*|brauchen)',
      '(schwarz|inoffiziell|unofficially|неофіц*|неофици*)',
    ],
    unless: [
      '(nichts|nie|niemals|never|nothing|not|нічого|ничего|dont|не|нікому) .. (zahlen|pay|платіть|платите|перевод*|переказ*|überweis*|sign|move|geld|money|гроші|деньги)',
      '{pay} .. (nichts|nothing|нічого|ничего|not|nicht|kein*)',
    ],
    deniable: false,
  },
  {
    rule: 'F16',
    why: 'no-registration',
    severity: 'H',
    phrases: [
      '(keine|kein|ohne|no|without|без|немає|нема|нет) {registration}',
      '(keine|kein|ohne|no|without|без) (address|polizeiliche|behördliche|official|офіційної|официальной) {registration}',
      '(nicht|not|cant|cannot|dont|не|неможливо|нельзя|невозможно|ніяк) .. {registration}',
      '{registration} ... (nicht|not|не|нет|немає|нема|нельзя|неможлив*|невозможн*|impossible|unmöglich|ausgeschlossen|leider) .. (möglich|possible|буде|будет|можна|можно|geht|gewünscht|erlaubt|allowed|даю|роблю|делаю|робимо|делаем|gibt|нужна|*)',
      '{registration} ... (немає|нема|нет|нельзя|неможлив*|невозможн*|impossible|unmöglich|ausgeschlossen)',
      '(zulässt|allow|дозволя*|разреша*) .. {registration} .. (nicht|not|не)',
    ],
    unless: [
      '{viewing}',
      '(kurs|course|kita|school|schule|курс*|платформ*|platform|verein|termin)',
      '(problem|problems|проблем*|fällen)',
      '(nötig|notwendig|necessary|forget|vergessen|vergiss|забудьте|wait|warten)',
    ],
    deniable: false,
  },
  {
    rule: 'F16',
    why: 'registration-sold',
    severity: 'H',
    phrases: [
      '{registration} .. (gegen|за|kostet|costs|коштує|стоит) .. {sum}',
      '(verkauf*|sell|selling|продам|продаю|продати|продать|buy|kaufen|купити|купить) ... {registration}',
      '{registration} ... (verkauf*|sell|продам|продаю|kaufen|extra)',
      '{registration} ... (ohne|without|не|no) ... (wohnen|live|living|жити|жить)',
    ],
  },
  {
    rule: 'X3',
    why: 'keeps-papers',
    severity: 'B',
    phrases: [
      '{papers} ... {keeps}',
      '{keeps} ... {papers}',
      '{papers} .. (geben|abgeben|gebt|hand|give|leave|здаєте|сдаёте|сдаете|здати|сдать|віддаєте|отдаёте|отдаете|lassen|hinterlegen|залишаєте|оставляете) ... (mir|uns|me|us|мені|нам|мне|bei)',
      '(hand|give|leave|gib|geben|здаєте|сдаете|віддаєте|отдаете) .. {papers} ... (me|us|mir|uns|мені|нам|мне)',
    ],
    unless: [
      '(selbst|selber|yourself|завжди|всегда|always|immer) .. *',
      '{papers} .. (yourself|selbst|selber)',
      '(копі*|копи*|kopie*|copies|copy|safe|gut|тримайте|держите|bewahren|храните|зберігайте) .. (selbst|yourself|у|bei|при) .. (sich|себе|ihnen|you)',
    ],
  },
  {
    rule: 'X3',
    why: 'takes-benefits',
    severity: 'B',
    phrases: [
      '({benefits}|гроші|деньги|geld|money|lohn|wages|salary|зарплат*) .... (unser|unserem|mein|meinem|our|my|наш|нашому|мій|мой|нашу) {account}',
      '(bankkarte|bankkarten|girokarte|kontokarte|ec)',
      '(bank|банківськ*|банковск*) (card|cards|карт*|картк*)',
      '(pin|tan) .. (karte|card|картк*|карты)',
    ],
    unless: ['(miete|rent|оренд*|аренд*) .. (direkt|directly|straight|прямо)'],
  },
  {
    rule: 'X3',
    why: 'takes-benefits',
    severity: 'vague',
    phrases: ['{takes_over} ... {benefits}', '{benefits} ... {takes_over} .. (für|for|за|alles|everything)'],
    unless: ['(hilf*|help|helfen|допомож*|допомага*|помож*|помога*|formular|form|check)'],
  },
];
