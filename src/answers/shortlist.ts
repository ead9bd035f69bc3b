/** Tells which of many phrases can stand in a message at all, without trying each of them. */
import type { Phrase, Reading, Slot } from './phrases.js';

/** A phrase's place in the list and, for one order of its words, the slots that must all be filled. */
type Wanted = { readonly place: number; readonly slots: readonly Slot[] };

/** An index of phrases by their rarest word: a message without danger holds hardly any of these. */
export class Shortlist {
  readonly #byRarest = new Map<number, Wanted[]>();

  constructor(phrases: readonly Phrase[]) {
    phrases.forEach(({ variants }, place) => {
      for (const slots of variants) this.#add(rarest(slots).id, { place, slots });
    });
  }

  /** The places of the phrases whose words all occur in the message, in the list's order. */
  of({ places }: Reading): number[] {
    const possible = new Set<number>();
    for (const id of places.keys()) {
      for (const { place, slots } of this.#byRarest.get(id) ?? []) {
        if (slots.every((slot) => places.has(slot.id))) possible.add(place);
      }
    }
    return [...possible].sort((left, right) => left - right);
  }

  #add(id: number, wanted: Wanted): void {
    const others = this.#byRarest.get(id);
    if (others === undefined) this.#byRarest.set(id, [wanted]);
    else others.push(wanted);
  }
}

function rarest(slots: readonly Slot[]): Slot {
  return slots.reduce((rare, slot) => (slot.commonness < rare.commonness ? slot : rare));
}
