/** What must be true of all that came in. Each rule names what breaks it, one line each. */
import { type Evidence, times } from './evidence.js';
import { FIRST_UPDATE } from './site.js';

/** Every update that was handed out is in the inbox, once. */
export function everyUpdateIsRecordedOnce({ story, books }: Evidence): string[] {
  const recorded = books.inbox
    .filter(({ source }) => source === 'telegram')
    .map(({ externalId }) => Number(externalId));
  const known = new Set(recorded);
  const given = Array.from({ length: story.updates }, (_, n) => FIRST_UPDATE + n);
  return [
    ...given.filter((id) => !known.has(id)).map((id) => `update ${id} is not recorded`),
    ...(recorded.length === story.updates ? [] : [`${recorded.length} updates recorded of ${story.updates}`]),
  ];
}

export function everyEventIsDone({ books }: Evidence): string[] {
  return books.inbox
    .filter(({ state }) => state !== 'done')
    .map(({ id, source, state, error }) => `event ${id} from ${source} is ${state}: ${error}`);
}

const saysOf = (replies: Evidence['threads'][number]['replies']): string[] =>
  replies.filter(({ bot_id: bot }) => bot !== undefined).map(({ blocks }) => JSON.stringify(blocks ?? []));

/** What a person said is kept once, in their case, and is read in its thread and in no other. */
export function everyWordIsInItsCase({ story, books, threads }: Evidence): string[] {
  const read = threads.map(({ card, replies }) => ({ ts: card.ts, says: saysOf(replies) }));
  return story.said.flatMap(({ marker, chat }) => {
    const kept = books.messages.filter(({ direction, text }) => direction === 'in' && text.includes(marker));
    const kase = books.cases.find(({ id }) => id === kept[0]?.caseId);
    const places = read.filter(({ says }) => times(marker, says) > 0).map(({ ts }) => ts);
    const shown = read.find(({ ts }) => ts === kase?.threadTs)?.says ?? [];
    const doubtful = books.outbox.filter(
      ({ words, unknownAt }) => unknownAt !== null && words.includes(marker),
    );
    const extra = times(marker, shown) - 1 - doubtful.length;
    return [
      ...(kept.length === 1 ? [] : [`${marker} is kept ${kept.length} times`]),
      ...(kase?.chat === chat ? [] : [`${marker} is not in the case of its person`]),
      ...(places.includes(kase?.threadTs ?? '') ? [] : [`${marker} is lost: not in its thread`]),
      ...(places.length > 1 ? [`${marker} stands in ${places.length} threads`] : []),
      ...(extra > 0 ? [`${marker} stands in its thread ${extra} times too often`] : []),
    ];
  });
}

/** In a thread, the words of a person first appear in the order in which they were said. */
export function wordsKeepTheirOrder({ threads }: Evidence): string[] {
  return threads.flatMap(({ card, replies }) => {
    const read = saysOf(replies).flatMap((text) => text.match(/\bm\d{5}\b/g) ?? []);
    const first = [...new Set(read)];
    return first.join() === [...first].sort().join()
      ? []
      : [`out of order under ${card.ts}: ${first.join(' ')}`];
  });
}
