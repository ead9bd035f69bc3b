/** An offer as the safety check reads it: pure values, money in euros a month, areas in square metres, dates YYYY-MM-DD. */

export type Offer = {
  readonly text: string;
  /** Net cold rent; null when only a warm or all-inclusive rent is known. */
  readonly rentCold: number | null;
  readonly rentWarm: number | null;
  /** Extra costs without heating. */
  readonly costs: number | null;
  /** What is asked for furniture, beside the rent. */
  readonly furnitureRent: number | null;
  readonly furnished: boolean | null;
  readonly area: number | null;
  /** How many people are to live there, and how many of them are children under six. */
  readonly persons: number | null;
  readonly youngChildren: number;
  readonly deposit: number | null;
  /** Official key of the municipality, the district, the state, or "DE"; null when unknown. */
  readonly region: string | null;
  readonly kind: 'flat' | 'house' | 'room' | null;
  readonly viewing: 'yes' | 'video' | 'no' | null;
  readonly registration: boolean | null;
  readonly womenOnly: boolean;
  /** Who else lives there. */
  readonly host: 'nobody' | 'man-alone' | 'woman-alone' | 'family' | 'shared' | null;
  readonly depositDue: string | null;
  readonly contractDate: string | null;
  /** The day of the check; references count from and until a day. */
  readonly today: string;
};
