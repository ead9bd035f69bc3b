// A modal of the app: its fields, what the app objects to, and its buttons.

import { useRef, useState } from 'preact/hooks';
import { textIn, wordsIn } from '../state/json.js';
import type { View } from '../state/parts.js';
import { useWords } from '../state/use-words.js';
import { Dialog } from '../ui/dialog.js';
import { onDesk } from './acts.js';
import { Blocks } from './blocks.js';
import { enteredIn, InputField } from './inputs.js';

export function Modal({ view }: { view: View }) {
  const words = useWords();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const close = () => onDesk('close');
  const submit = async (filled: HTMLFormElement): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const answer = await onDesk('submit', { values: enteredIn(filled, view.blocks) });
    setErrors(answer.errors ?? {});
    setProblem(answer.error ? words.desk.trouble(answer.error) : '');
    setBusy(false);
  };
  return (
    <Dialog title={wordsIn(view.title)} onClose={close} class="modal">
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit(event.currentTarget);
        }}
      >
        <div class="modal-body">
          <Blocks
            blocks={view.blocks}
            press={(action) => {
              const typed = form.current ? enteredIn(form.current, view.blocks) : {};
              return onDesk('press', { view: 'modal', ...action, typed });
            }}
            input={(block) => {
              const id = textIn(block.block_id);
              return <InputField block={block} entered={view.entered[id]} error={errors[id]} />;
            }}
          />
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="buttons">
          <button type="button" onClick={close}>
            {wordsIn(view.close) || words.close}
          </button>
          {view.submit && (
            <button type="submit" class="primary" aria-busy={busy}>
              {view.submit.text}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
