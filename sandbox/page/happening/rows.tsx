// The newest rows: what came into the inbox, and below each what it sent to the outbox.

import { parts, type State } from '../state/parts.js';
import { time } from '../state/time.js';
import { useWords } from '../state/use-words.js';
import { Icon } from '../ui/icons.js';

type Row = State['rows']['inbox'][number];

interface Passing {
  id: number;
  inbox: Row | undefined;
  outbox: Row[];
}

/** An outbox row's key begins with the id of the event that made it. */
const eventOf = ({ name }: Row): number => Number(name.split(':', 1)[0]);

/** Newest first; rows whose event is no longer among the newest stand alone. */
function passing({ inbox, outbox }: State['rows']): Passing[] {
  const ids = new Set([...inbox.map(({ id }) => id), ...outbox.map(eventOf)]);
  return [...ids]
    .sort((a, b) => b - a)
    .map((id) => ({
      id,
      inbox: inbox.find((row) => row.id === id),
      outbox: outbox.filter((row) => eventOf(row) === id).reverse(),
    }));
}

export function Rows() {
  const { happening } = useWords();
  const rows = parts.use().rows;
  const all = rows ? passing(rows) : [];
  return (
    <section class="part rows" aria-label={happening.rows}>
      <h3>{happening.rows}</h3>
      <p class="about">{happening.rowsAbout}</p>
      {all.length === 0 && <p class="empty">{happening.noRows}</p>}
      <ol>
        {all.map(({ id, inbox, outbox }) => (
          <li key={id}>
            <p class="in">
              <span class="id">{id}</span>
              <span>{inbox ? (happening.sources[inbox.source] ?? inbox.source) : '…'}</span>
              {inbox && <StateChip row={inbox} />}
              {inbox && <time>{time('second', inbox.at)}</time>}
            </p>
            {outbox.map((row) => (
              <p class="out" key={row.id} title={row.error ?? undefined}>
                <Icon name="arrow" />
                <span class="id">{row.name}</span>
                <span>
                  {happening.sources[row.source] ?? row.source} · {row.kind}
                </span>
                <StateChip row={row} />
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StateChip({ row }: { row: Row }) {
  const { happening } = useWords();
  return (
    <span class={`state ${row.state}`}>
      {happening.row[row.state] ?? row.state}
      {row.attempts > 1 && `, ${happening.tries(row.attempts)}`}
    </span>
  );
}
