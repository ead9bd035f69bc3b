/** Opening hours as they are written in settings and in the list of help lines. */

/** One stretch of a weekday (1 = Monday … 7 = Sunday), in minutes after midnight; `to` may be 1440. */
export type Opening = { weekday: number; from: number; to: number };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function minutesOf(text: string): number | null {
  const found = /^(\d{1,2}):(\d{2})$/.exec(text);
  const minutes = found ? Number(found[1]) * 60 + Number(found[2]) : Number.NaN;
  return minutes >= 0 && minutes <= 1440 ? minutes : null;
}

/**
 * Reads `Mon-Fri 09:00-17:00; Sat 10:00-12:00`.
 * @returns the openings, or null when the text is not of that form.
 */
export function parseOpenings(text: string): Opening[] | null {
  const openings: Opening[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const found = /^([a-z]{3})(?:-([a-z]{3}))?\s+([\d:]+)-([\d:]+)$/i.exec(part);
    const first = DAYS.indexOf(found?.[1]?.toLowerCase() ?? '');
    const last = found?.[2] ? DAYS.indexOf(found[2].toLowerCase()) : first;
    const from = minutesOf(found?.[3] ?? '');
    const to = minutesOf(found?.[4] ?? '');
    if (first < 0 || last < first || from === null || to === null || to <= from) return null;
    for (let day = first; day <= last; day += 1) openings.push({ weekday: day + 1, from, to });
  }
  return openings;
}
