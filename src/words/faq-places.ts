/** Places in FAQ texts that the operator's settings fill in: a closed set of names, written `{ $operator }`. */

/** What may be named; the words of `faq-<name>` say it. */
export const FAQ_PLACES = ['operator', 'hours', 'contact', 'privacy-url', 'profile-days'] as const;
export type FaqPlace = (typeof FAQ_PLACES)[number];
/** What is written, or the name of what is filled in. */
export type FaqPiece = string | { readonly place: FaqPlace };

const PLACE = /\{ \$([a-z-]+) \}/g;

/** Characters that a place may take, on the long side, so that the length of a text can be judged. */
const LONG: Record<FaqPlace, number> = {
  operator: 40,
  hours: 40,
  contact: 45,
  'privacy-url': 60,
  'profile-days': 8,
};

const placeOf = (name: string | undefined): FaqPlace | undefined =>
  FAQ_PLACES.find((known) => known === name);

/** A text cut at its places: what is written, and the names of what is filled in between. */
export function piecesOf(text: string): FaqPiece[] {
  return text.split(PLACE).flatMap((piece, n): FaqPiece[] => {
    const place = n % 2 === 1 ? placeOf(piece) : undefined;
    if (place !== undefined) return [{ place }];
    return piece === '' ? [] : [piece];
  });
}

/** Whatever stands in braces and is no known place, as written; a lone brace too. */
export function unknownPlaces(text: string): string[] {
  const rest = text.replace(PLACE, (whole, name: string) => (placeOf(name) ? '' : whole));
  return rest.match(/\{[^{}]*\}?|\}/g) ?? [];
}

/** How many characters people see when every place is filled in with something long. */
export function longLength(text: string): number {
  return piecesOf(text).reduce(
    (sum, piece) => sum + (typeof piece === 'string' ? piece.length : LONG[piece.place]),
    0,
  );
}
