// The tour: six steps, each ticked when the servers have seen it happen.

import { choice, choose } from '../state/choice.js';
import { ask } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { ActButton } from '../ui/act-button.js';
import { Icon } from '../ui/icons.js';
import { showPlace, TOUR_STEPS, type TourStep, useTour } from './steps.js';

export function Tour() {
  const { tour } = useWords();
  const { done, current } = useTour();
  const { skipped } = choice.use();
  const restart = async (): Promise<void> => {
    choose({ skipped: [] });
    await ask('/control/tour', { do: 'restart' });
  };
  return (
    <section class="tour" aria-label={tour.label}>
      <ol>
        {TOUR_STEPS.map((step, at) => (
          <Step
            key={step}
            step={step}
            at={at}
            isDone={done?.[step] === true}
            isSkipped={skipped.includes(step)}
          />
        ))}
      </ol>
      <div class="now">
        <p role="status">
          {current ? (
            <>
              <strong>
                {tour.step(TOUR_STEPS.indexOf(current) + 1, TOUR_STEPS.length)}: {tour.steps[current][0]}.
              </strong>{' '}
              {tour.steps[current][1]}
            </>
          ) : (
            tour.over
          )}
        </p>
        <div class="buttons">
          {current && (
            <>
              <button type="button" class="primary" onClick={() => showPlace(current)}>
                {tour.show}
              </button>
              <button type="button" onClick={() => choose({ skipped: [...skipped, current] })}>
                {tour.skip}
              </button>
            </>
          )}
          <ActButton act={restart}>{tour.again}</ActButton>
          <button
            type="button"
            class="tool"
            aria-label={tour.end}
            title={tour.end}
            onClick={() => choose({ tour: false })}
          >
            <Icon name="close" />
          </button>
        </div>
      </div>
    </section>
  );
}

interface StepProps {
  step: TourStep;
  at: number;
  isDone: boolean;
  isSkipped: boolean;
}

function Step({ step, at, isDone, isSkipped }: StepProps) {
  const { tour } = useWords();
  const { current } = useTour();
  const state = isDone ? tour.done : isSkipped ? tour.skipped : tour.notYet;
  return (
    <li
      class={isDone ? 'done' : ''}
      data-step={step}
      data-done={isDone}
      aria-current={current === step ? 'step' : undefined}
    >
      <span class="number">{isDone ? <Icon name="check" /> : at + 1}</span>
      <span class="name">{tour.steps[step][0]}</span>
      <span class="unseen">: {state}</span>
    </li>
  );
}
