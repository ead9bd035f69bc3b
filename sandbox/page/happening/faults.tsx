// Faults to inject: each meets the next request of the chosen kind.

import { useState } from 'preact/hooks';
import { parts } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { control } from './control.js';

const TARGETS = { telegram: 'sendMessage', slack: 'chat.postMessage' } as const;
type Platform = keyof typeof TARGETS;

const KINDS = ['lost', 'tooMany', 'refused', 'hang'] as const;
type Kind = (typeof KINDS)[number];

/** What the sandbox is told, by platform where they differ. */
function faultOf(kind: Kind, platform: Platform): unknown {
  if (kind === 'lost') return 'lose-response';
  if (kind === 'hang') return 'hang';
  if (kind === 'tooMany') return { status: 429, retry_after: 5 };
  return platform === 'telegram' ? { status: 403 } : { error: 'is_archived' };
}

function nameOf(what: unknown): string {
  if (typeof what === 'string') return what;
  const { status, error, delay } = what as { status?: number; error?: string; delay?: number };
  return `${status ?? error ?? `delay ${delay}`}`;
}

export function Faults() {
  const { happening } = useWords();
  const faults = parts.use().faults;
  const [platform, setPlatform] = useState<Platform>('telegram');
  const waiting = [...(faults?.telegram ?? []), ...(faults?.slack ?? [])];
  const inject = (kind: Kind) =>
    control('faults', { platform, method: TARGETS[platform], what: faultOf(kind, platform) });
  return (
    <section class="part" aria-label={happening.faults} data-spot="lost">
      <h3>{happening.faults}</h3>
      <label class="line">
        <span>{happening.target}</span>
        <select
          value={platform}
          onChange={(event) => setPlatform(event.currentTarget.value === 'slack' ? 'slack' : 'telegram')}
        >
          <option value="telegram">{happening.telegram}</option>
          <option value="slack">{happening.slack}</option>
        </select>
      </label>
      <div class="buttons">
        {KINDS.map((kind) => (
          <ActButton key={kind} title={happening[`${kind}About`]} act={() => inject(kind)}>
            {happening[kind]}
          </ActButton>
        ))}
        <ActButton act={() => control('faults', { platform: 'slack', what: 'drop-sockets' })}>
          {happening.sockets}
        </ActButton>
      </div>
      <p class="waiting" role="status">
        {happening.waiting}:{' '}
        {waiting.length === 0
          ? happening.none
          : waiting.map(({ what, method }, at) => (
              <span class="chip" key={at}>
                {nameOf(what)} · {String(method ?? '*')}
              </span>
            ))}
      </p>
      {waiting.length > 0 && (
        <ActButton class="link" act={() => control('faults', {}, 'DELETE')}>
          {happening.clear}
        </ActButton>
      )}
    </section>
  );
}
