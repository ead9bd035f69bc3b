/** What a turn sends to chats that need not be of any person: a group, somebody who is not with us any more, a row of a broadcast. */
import type { Case } from '../../db/cases.js';
import type { Language } from '../../words/language.js';
import type { Phrase, Value } from '../../words/phrase.js';
import type { LeavePayload, SayPayload } from '../payload.js';
import type { Ref } from './base.js';
import { chatLane, ToPersons } from './to-persons.js';

export abstract class ToChats extends ToPersons {
  #toNobody(kind: 'say' | 'remove', chat: string, payload: unknown, kase: Case | null = null): Ref {
    const row = { platform: 'telegram', lane: chatLane(chat), kind, caseId: kase?.id ?? null } as const;
    return this.queue({ ...row, priority: kase?.urgency === 'red' ? 'urgent' : 'answer', payload });
  }

  /** Words to a chat that belongs to no person of ours. @param kase whose thread hears when they cannot be sent. */
  sayTo(to: { chat: string; language: Language }, said: Value, kase: Case | null = null): Ref {
    const payload: SayPayload = { v: 1, said, keyboard: [], to };
    return this.#toNobody('say', to.chat, payload, kase);
  }

  /** Deletes a message by the platform's id in a chat that belongs to no person of ours any more. */
  removeFrom(to: { chat: string; language: Language }, message: string): Ref {
    return this.#toNobody('remove', to.chat, { v: 1, instead: '', message, to });
  }

  /** To a group or channel: says `said`, if anything, and leaves it. */
  leave(chat: string, language: Language, said: Phrase | null): void {
    const payload: LeavePayload = { v: 1, chat, language, said };
    const row = { platform: 'telegram', lane: chatLane(chat), kind: 'leave', payload } as const;
    this.queue({ ...row, priority: 'notice' });
  }

  /**
   * A row of a broadcast, whose words stand there. @param kind it says them; or what the row `target` has said is taken back or changed.
   * @param target for `broadcast` its id and the language, see `castTarget`. @param notAfter UTC milliseconds; null = at any time.
   */
  cast(
    to: { personId: number; chat: string },
    kind: 'broadcast' | 'recall',
    target: Ref,
    notAfter: number | null,
  ): Ref {
    const { personId, chat } = to;
    const place = { platform: 'telegram', lane: chatLane(chat), kind, priority: 'broadcast' } as const;
    return this.queue({ ...place, personId, targetKey: target, notAfter });
  }
}
