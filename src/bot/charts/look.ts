/** Colours and sizes of all pictures: an own card, so that they read the same on Slack's light and dark ground. */

/** The page of a picture, and how many pixels each of its units becomes. */
export const PAGE = { width: 900, height: 560, scale: 2, edge: 36 } as const;

/** Words on the card have a contrast of at least 7 (WCAG 2, AAA), lines and areas of at least 3. */
export const INK = { card: '#f8f8fa', border: '#767a82', text: '#1d1c1d', soft: '#454950', grid: '#d3d5da' };

export const SIZE = { title: 29, unit: 20, label: 20, note: 18 } as const;

/** Told apart with any colour vision (after Okabe and Ito, darkened); each comes with a sign and a line of its own, too. */
export const SERIES = [
  { colour: '#0060a0', symbol: 'circle', dash: 'solid' },
  { colour: '#b84a00', symbol: 'rect', dash: [9, 6] },
  { colour: '#00775a', symbol: 'triangle', dash: [3, 5] },
  { colour: '#8a2f7f', symbol: 'diamond', dash: [14, 5, 3, 5] },
  { colour: '#5c5f66', symbol: 'arrow', dash: [2, 2] },
] as const;

/** Hatchings of areas, in the order of the series. */
export const HATCHES = [
  { symbol: 'none' },
  { color: 'rgba(255,255,255,0.55)', dashArrayX: [1, 0], dashArrayY: [3, 8], rotation: -Math.PI / 4 },
  { color: 'rgba(255,255,255,0.6)', symbol: 'circle', symbolSize: 0.6, dashArrayX: [[8, 8]], dashArrayY: 8 },
  { color: 'rgba(255,255,255,0.55)', dashArrayX: [1, 0], dashArrayY: [2, 6], rotation: Math.PI / 4 },
  { color: 'rgba(255,255,255,0.5)', dashArrayX: [2, 6], dashArrayY: [1, 0] },
] as const;
