// The people of the workspace and their user groups.

import type { Core } from './core.js';
import { createStaff } from './staff.js';
import type { SlackServer, Staff } from './types.js';

/** Adding and finding people. A new one joins every channel. */
export function createPeople(core: Core): Pick<SlackServer, 'staff' | 'people' | 'userGroup'> {
  const { workspace } = core;
  const known = new Map<string, Staff>();
  return {
    staff: (profile) => {
      const { id, name, guest = false, stranger = false, locale = 'en-US' } = profile;
      const { deleted = false, bot = false } = profile;
      const present = [...known.values()].find((each) =>
        id === undefined ? each.name === name : each.id === id,
      );
      if (present !== undefined) return present;
      const user = workspace.addUser({
        id: id ?? workspace.ids.id('U'),
        name,
        guest,
        stranger,
        locale,
        deleted,
        bot,
      });
      for (const room of workspace.rooms.values()) if (room.kind !== 'im') room.members.add(user.id);
      const staff = createStaff(core, user);
      known.set(user.id, staff);
      return staff;
    },
    people: () => [...known.values()],
    userGroup: (id, userIds) => {
      workspace.groups.set(id, [...userIds]);
    },
  };
}
