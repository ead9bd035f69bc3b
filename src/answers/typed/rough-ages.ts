/** Leaves out how old grown-ups are where nobody says it to the year: "me and my girlfriend, both in our twenties". */

const EACH =
  '(?:(?:wir|we|ми|мы|нам|sind|are|ist|is|вже|уже|schon|already|beide|both|обом|обоим|обоє|оба|обидва|всім|всем|alle|all|кожному)\\s+)*';
const AROUND =
  '(?:anfang|mitte|ende|über|ueber|knapp|rund|over|in (?:our|my|their|his|her|the)(?: (?:early|mid|late))?|early|mid|late|around|за|под|під|понад|старше|старші|більше|больше|чуть за|трохи за)';
const DECADE =
  '(?:[2-9]0(?:er|s|ig)?|twenties|thirties|forties|fifties|sixties|seventies|eighties|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|двадцять|тридцять|сорок|пʼятдесят|шістдесят|сімдесят|двадцать|тридцать|пятьдесят|шестьдесят|семьдесят)';
const UNIT = '(?:\\s+(?:jahre(?: alt)?|years(?: old)?|років|лет))?';
/** No noun follows that it would count: "over 20 people". */
const ROUGH = new RegExp(
  `[,(–-]?\\s*(?<!\\p{L})${EACH}${AROUND}\\s+${DECADE}${UNIT}(?!\\p{L}|\\d)\\)?(?=\\s*(?:[,.;)!]|$|(?:und|and|і|й|та|и|mit|with|з|с)\\s))`,
  'giu',
);

/** The text without such ages. */
export const withoutRoughAges = (text: string): string => text.replace(ROUGH, ' ');
