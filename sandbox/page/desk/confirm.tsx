// "Are you sure?": Slack's confirm object, or a question of the page itself.

import { type Json, wordsIn } from '../state/json.js';
import { ActButton } from '../ui/act-button.js';
import { Dialog } from '../ui/dialog.js';

interface Props {
  confirm: Json;
  onYes: () => unknown;
  onNo: () => unknown;
}

export function Confirm({ confirm, onYes, onNo }: Props) {
  return (
    <Dialog title={wordsIn(confirm.title)} onClose={onNo} class="small">
      <p>{wordsIn(confirm.text)}</p>
      <div class="buttons">
        <button type="button" onClick={() => onNo()}>
          {wordsIn(confirm.deny)}
        </button>
        <ActButton class={confirm.style === 'danger' ? 'danger' : 'primary'} act={onYes}>
          {wordsIn(confirm.confirm)}
        </ActButton>
      </div>
    </Dialog>
  );
}
