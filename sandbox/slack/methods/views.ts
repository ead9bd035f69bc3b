// views.*: modals and Home tabs. Source: slack-ruby/slack-api-ref, methods/views.

import type { Core } from '../core.js';
import type { Json } from '../json.js';
import { Refusal } from '../refusal.js';
import type { View } from '../types.js';
import { checkView } from '../view-rules.js';
import { wireView } from '../views.js';
import { type Method, method } from './method.js';

function answer(core: Core, name: string, user: string, view: View, sent: Json): Json {
  core.workspace.record({ method: name, user, body: sent });
  return { view: wireView(core.workspace, { view }) };
}

/** views.open and views.push differ only in where the modal goes. The view is checked before the trigger is spent. */
function opening(name: 'views.open' | 'views.push'): Method {
  return method({
    tier: 4,
    args: { trigger_id: 'string!', view: 'json!' },
    run(core, args, sent) {
      checkView(args.view, 'modal');
      const user = core.triggers.exchange(args.trigger_id);
      const view =
        name === 'views.open' ? core.views.open(user, args.view) : core.views.push(user, args.view);
      return answer(core, name, user, view, sent);
    },
  });
}

const update = method({
  tier: 4,
  args: { view_id: 'string', external_id: 'string', hash: 'string', view: 'json!' },
  run(core, args, sent) {
    if (args.view_id === undefined && args.external_id === undefined) {
      throw new Refusal('invalid_arguments', ['missing required field: view_id [json-pointer:]']);
    }
    const { view, ...target } = args;
    const updated = core.views.update(target, view);
    const owner = core.views.owner(updated.id) ?? '';
    return answer(core, 'views.update', owner, updated, sent);
  },
});

const publish = method({
  tier: 4,
  args: { user_id: 'string!', view: 'json!', hash: 'string' },
  run(core, args, sent) {
    if (!core.workspace.users.has(args.user_id)) {
      throw new Refusal('invalid_arguments', ['invalid `user_id` [json-pointer:/user_id]']);
    }
    const view = core.views.publish(args.user_id, args.view, args.hash);
    return answer(core, 'views.publish', args.user_id, view, sent);
  },
});

export const views: Record<string, Method> = {
  'views.open': opening('views.open'),
  'views.push': opening('views.push'),
  'views.update': update,
  'views.publish': publish,
};
