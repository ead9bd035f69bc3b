/** Days and hours in Germany by the platform's own calendar, not by the library that the service counts with. */

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

type Local = { day: string; minute: number };
const known = new Map<number, Local>();

/** The day (YYYY-MM-DD) and the minute of it. */
export function berlin(at: number): Local {
  const key = Math.floor(at / 60_000);
  const before = known.get(key);
  if (before) return before;
  const parts = Object.fromEntries(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]));
  const local = {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    minute: Number(parts.hour) * 60 + Number(parts.minute),
  };
  known.set(key, local);
  return local;
}

/** The quiet hours of the settings that the year is played with: 21:00 to 8:00. */
export function isQuiet(at: number): boolean {
  const { minute } = berlin(at);
  return minute >= 21 * 60 || minute < 8 * 60;
}
