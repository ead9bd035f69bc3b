/** Cuts a long text where a reader would. */

/**
 * Parts of at most `most` UTF-16 units, cut at a paragraph, a line, a sentence or a space; never inside a surrogate
 * pair or an escaped sign such as `&lt;`.
 */
export function cut(text: string, most: number): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const head = rest.slice(0, most);
    const at = [
      head.lastIndexOf('\n\n'),
      head.lastIndexOf('\n'),
      head.lastIndexOf('. ') + 1,
      head.lastIndexOf(' '),
    ];
    let end = at.find((place) => place > most / 2) ?? most;
    if (/[\ud800-\udbff]/.test(rest[end - 1] ?? '')) end -= 1;
    end -= /&[a-z]{0,4}$/.exec(rest.slice(0, end))?.[0].length ?? 0;
    const part = rest.slice(0, end).trimEnd();
    if (part !== '') parts.push(part);
    rest = rest.slice(end).trimStart();
  }
  if (rest !== '' || parts.length === 0) parts.push(rest);
  return parts;
}
