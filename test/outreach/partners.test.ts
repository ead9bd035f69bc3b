/** Bodies that work with us: they ask in the bot, a coordinator decides, and they see no request of anybody. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { forms, partners } from '../../src/db/schema.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import type { Language } from '../../src/words/language.js';
import { type Colleague, type Resident, Village } from '../world/village.js';

const OPERATOR_FILE = join(mkdtempSync(join(tmpdir(), 'helpcenter-partners-')), 'operator.yaml');
writeFileSync(OPERATOR_FILE, 'channels: { coordinators: C0LEAD }\n');
const LEAD = { channel: 'C0LEAD' };

let village: Village;
let lead: Colleague;

beforeEach(() => {
  village = new Village({ OPERATOR_FILE });
  lead = village.colleague({ coordinator: true });
});

/** Goes through the form as a municipality of Hessen. */
function asks(language: Language): Resident {
  const body = village.resident(language).writes('/start').writes('/help');
  body.presses('partner-b-open');
  body.presses('partner-b-begin');
  body.presses('partner-b-kind-municipal');
  body.writes('Stadt <i>Musterstadt</i>, Sozialamt').presses('land-he');
  body.writes('Musterstadt').writes('Integration KANARIE').presses('form-save');
  return body;
}

/** Whether a message to partners of this kind would reach the body. */
const means = (body: Resident, status: 'partner' | 'municipal' | 'civil'): boolean =>
  village.rows.audiences.means({ v: 1, status: [status], laender: ['he'] }, body.person.id, village.now);
/** As the window carries it: who asks, and when they did. */
const partnerOf = ({ person }: Resident): string =>
  `partner:${person.id}:${village.rows.partners.of(person.id)?.createdAt}`;

it('asks in German, is looked at, taken in, sees its programmes, and leaves', () => {
  lead.submits('programmeedit', 'new', {
    organiser: 'Verband',
    title_de: 'Lehrgang für Kommunen',
    text_de: 'Neun Monate.',
    dates: 'kick-off 01.04.2026 09:00-16:00',
    roles: 'municipal',
    seats: '2',
  });
  const body = asks('de');
  expect(body.last).toContain('Die Anmeldung ist da: <b>Stadt &lt;i&gt;Musterstadt&lt;/i&gt;, Sozialamt</b>');
  const [post] = village.sent(LEAD);
  expect(post?.text).toContain('Hesse');
  expect(post?.text).not.toContain('Musterstadt');
  body.writes('/programmes').reads('programme-none');
  expect(means(body, 'partner')).toBe(false);
  // Not by a helper, and not twice.
  const helper = village.colleague({ coordinator: false });
  expect(helper.presses('partner', partnerOf(body))).toMatchObject({ type: 'notice' });
  expect(helper.submits('partner', partnerOf(body), { decision: 'confirmed' })).toMatchObject({
    type: 'errors',
  });
  expect(JSON.stringify(lead.presses('partner', partnerOf(body)))).toContain('KANARIE');
  expect(lead.submits('partner', partnerOf(body), { decision: 'certainly' })).toMatchObject({
    type: 'errors',
  });
  expect(lead.submits('partner', partnerOf(body), { decision: 'confirmed' })).toBeUndefined();
  expect(lead.submits('partner', partnerOf(body), { decision: 'place' })).toMatchObject({ type: 'errors' });
  expect(body.last).toContain('Sie stehen in unserer Liste');
  expect([means(body, 'partner'), means(body, 'municipal'), means(body, 'civil')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(village.sent(LEAD).at(-1)?.row.kind).toBe('edit');
  expect(JSON.stringify(lead.commands('partners'))).toContain('Sozialamt');

  body.presses('menu-programmes');
  expect(body.heard.map(({ text }) => text).join('\n')).toContain('Sie sind hier für: Stadt');
  // A partner says who comes; its own name goes along by itself.
  body.presses('programme-b-register');
  body.writes('Erika Beispiel').presses('programme-b-notes-nothing');
  body.presses('form-save');
  const [taken] = village.rows.registrations.ofPerson(body.person.id);
  expect(taken).toMatchObject({ state: 'taken', answers: { name: 'Erika Beispiel' } });
  expect(taken?.answers?.organisation).toContain('Sozialamt');

  // What it said lies sealed, and in one place.
  const rows = village.fresh.store.tables.select().from(partners).all();
  expect(JSON.stringify(rows)).not.toMatch(/KANARIE|Sozialamt/);
  const open = village.fresh.store.tables.select().from(forms).all();
  expect(open.map(({ state }) => state)).toEqual(['done', 'done']);
  expect(village.rows.forms.find(body.person.id, 'partner')?.answers).toMatchObject({ answers: {} });
  expect(dataOf(village.rows, body.person.id, 'chat')?.partner).toMatchObject({
    contactRole: 'Integration KANARIE',
  });

  body.writes('/partner').presses('partner-b-leave');
  body.presses('partner-b-leave-yes');
  expect(village.rows.partners.of(body.person.id)).toBeUndefined();
  body.writes('/partner').reads('partner-about');
});

it('is refused in Ukrainian with the reason and a way on, may ask again later, and is forgotten', () => {
  const body = asks('uk');
  expect(body.last).toContain('Запит отримано');
  lead.submits('partner', partnerOf(body), { decision: 'field' });
  expect(body.last).toContain('Причина: ця установа не працює в нашій галузі');
  body.writes('/partner');
  expect(body.last).toContain('Цю установу не додано');
  village.days(31);
  body.writes('/partner').reads('partner-about');
  expect(village.rows.partners.forget(village.now, 10)).toBe(1);
  expect(village.rows.partners.of(body.person.id)).toBeUndefined();
});

it('takes its question back before anybody has decided, and a deletion leaves nothing', () => {
  const body = asks('de');
  body.presses('partner-b-leave');
  body.presses('partner-b-leave-yes');
  expect(village.sent(LEAD).at(-1)?.text).toContain('withdrawn');
  expect(lead.submits('partner', partnerOf(body), { decision: 'confirmed' })).toMatchObject({
    type: 'errors',
  });
  const other = asks('uk');
  village.rows.erasing.cut(other.person.id, village.now);
  expect(village.fresh.store.tables.select().from(partners).all()).toEqual([]);
});

it('is decided about by the words that were read: not once it has asked anew under another name', () => {
  const body = asks('de');
  const read = lead.presses('partner', `partner:${body.person.id}`);
  const meta = read?.type === 'modal' ? (read.meta ?? '') : expect.fail('no window');
  body.presses('partner-b-leave');
  body.presses('partner-b-leave-yes');
  body.presses('partner-b-open');
  body.presses('partner-b-begin');
  body.presses('partner-b-kind-municipal');
  body.writes('Landratsamt Anderswo').presses('land-by');
  body.writes('Anderswo').writes('Leitung').presses('form-save');
  expect(village.rows.partners.of(body.person.id)?.organisation).toBe('Landratsamt Anderswo');
  expect(lead.submits('partner', meta, { decision: 'confirmed' })).toMatchObject({ type: 'errors' });
  expect(village.rows.partners.of(body.person.id)?.state).toBe('asked');
  expect(lead.submits('partner', partnerOf(body), { decision: 'confirmed' })).toBeUndefined();
});
