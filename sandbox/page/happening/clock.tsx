// The clock of both platforms and the service: it can only be turned forward.

import { useEffect, useState } from 'preact/hooks';
import { choice } from '../state/choice.js';
import { parts } from '../state/parts.js';
import { time } from '../state/time.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { control, refusal } from './control.js';

const STEPS = [
  ['1h', 'hour'],
  ['1d', 'day'],
  ['14d', 'fortnight'],
] as const;

export function Clock() {
  const { happening } = useWords();
  choice.use();
  const service = parts.use().service;
  const problem = refusal.use();
  const [, tick] = useState(0);
  const [to, setTo] = useState('');
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const isOff = service?.state !== 'ready';
  const turnTo = (): Promise<void> => control('clock', { to: new Date(to).toISOString() });
  return (
    <section class="part" aria-label={happening.clock} data-spot="clock">
      <h3>{happening.clock}</h3>
      <p class="now">
        <span class="unseen">{happening.now} </span>
        <time>{time('full', Date.now() + (service?.clockOffset ?? 0))}</time>
      </p>
      <div class="buttons">
        {STEPS.map(([advance, name]) => (
          <ActButton key={advance} disabled={isOff} act={() => control('clock', { advance })}>
            {happening[name]}
          </ActButton>
        ))}
      </div>
      <form
        class="to"
        onSubmit={(event) => {
          event.preventDefault();
          if (to !== '') void turnTo();
        }}
      >
        <label>
          <span>{happening.to}</span>
          <input type="datetime-local" value={to} onInput={(event) => setTo(event.currentTarget.value)} />
        </label>
        <button type="submit" disabled={isOff || to === ''}>
          {happening.turn}
        </button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
    </section>
  );
}
