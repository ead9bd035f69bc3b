/** All repositories over one store. */
import { Buttons } from './buttons.js';
import { Cases } from './cases.js';
import { Forms } from './forms.js';
import { Inbox } from './inbox.js';
import type { Store } from './open.js';
import { Outbox } from './outbox.js';
import { Persons } from './persons.js';
import { StaffList } from './staff.js';
import { Timers } from './timers.js';

export type Rows = {
  inbox: Inbox;
  outbox: Outbox;
  timers: Timers;
  buttons: Buttons;
  persons: Persons;
  forms: Forms;
  cases: Cases;
  staff: StaffList;
};

export function rowsOf(store: Store): Rows {
  return {
    inbox: new Inbox(store),
    outbox: new Outbox(store),
    timers: new Timers(store),
    buttons: new Buttons(store),
    persons: new Persons(store),
    forms: new Forms(store),
    cases: new Cases(store),
    staff: new StaffList(store),
  };
}
