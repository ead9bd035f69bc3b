// The service as a process: kill it like a power cut, start it again, read its log.

import { parts } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { control } from './control.js';

export function Service() {
  const { happening } = useWords();
  const service = parts.use().service;
  const state = service?.state ?? 'starting';
  const act = (what: 'kill' | 'start' | 'restart') => () => control('service', { do: what });
  return (
    <section class="part" aria-label={happening.service}>
      <h3>{happening.service}</h3>
      <p role="status">
        <span class={`state ${state}`}>{happening.states[state]}</span>{' '}
        {service?.pid ? happening.process(service.pid, service.sockets) : (service?.ended ?? '')}
      </p>
      <div class="buttons">
        <ActButton disabled={state !== 'ready'} act={act('kill')}>
          {happening.kill}
        </ActButton>
        <ActButton disabled={state !== 'stopped'} act={act('start')}>
          {happening.start}
        </ActButton>
        <ActButton disabled={state !== 'ready'} act={act('restart')}>
          {happening.restart}
        </ActButton>
        <a href="/control/log" target="_blank" rel="noopener">
          {happening.log}
        </a>
      </div>
    </section>
  );
}
