/** A place in a helper's words: coordinates, or a link to a map that carries them. */

export type Place = { latitude: number; longitude: number };

const NUMBER = '(-?\\d{1,3}\\.\\d{2,})';
/** In this order: OpenStreetMap's marker and view, the maps of Google and Apple, and bare coordinates on a line of their own. */
const PATTERNS = [
  new RegExp(`openstreetmap\\.org/\\S*[?&]mlat=${NUMBER}&mlon=${NUMBER}`),
  new RegExp(`openstreetmap\\.org/\\S*#map=\\d+/${NUMBER}/${NUMBER}`),
  new RegExp(`google\\.\\S+/maps\\S*!3d${NUMBER}!4d${NUMBER}`),
  new RegExp(`google\\.\\S+/maps\\S*[@=/]${NUMBER},${NUMBER}`),
  new RegExp(`maps\\.apple\\.com/\\S*[?&](?:ll|q|coordinate)=${NUMBER},${NUMBER}`),
  new RegExp(`^\\s*${NUMBER}\\s*,\\s*${NUMBER}\\s*$`, 'm'),
];

/** The first place that `text` names; null when there is none on this earth. */
export function placeIn(text: string): Place | null {
  const readable = text.replaceAll('%2C', ',');
  for (const pattern of PATTERNS) {
    const [, first, second] = pattern.exec(readable) ?? [];
    const [latitude, longitude] = [Number(first), Number(second)];
    if (first !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)
      return { latitude, longitude };
  }
  return null;
}
