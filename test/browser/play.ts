/** The parts of the story that several tests play on the page. */
import type { TourStep } from '../../sandbox/tour-steps.js';
import type { Visit } from './visit.js';

/** The desk's buttons as the bot names them, by the staff's language. */
export const DESK = {
  de: { claim: 'Übernehmen', reply: 'Antworten', look: 'Ansehen', send: 'Senden' },
  en: { claim: 'Claim', reply: 'Reply', look: 'Preview', send: 'Send' },
} as const;

/** Resolves when the tour has ticked the step. */
export const ticked = ({ page }: Visit, step: TourStep): Promise<void> =>
  page.locator(`.tour li[data-step="${step}"][data-done="true"]`).waitFor();

export async function start({ page, words, show, key }: Visit): Promise<void> {
  await show('phone');
  await page.getByRole('button', { name: words.phone.start, exact: true }).first().click();
  await key('Шукаю житло').waitFor();
}

/** Begins the form and answers its first question. */
export async function answerFirst({ key, write }: Visit): Promise<void> {
  await key('Шукаю житло').click();
  await key('Далі').click();
  await key('1').waitFor();
  await write('2');
}

/** Asks for a person, so that a card appears in #help. */
export async function askForHuman({ page, write, show }: Visit): Promise<void> {
  await write('людина');
  await show('desk');
  await page.locator('.room .post .actions').first().waitFor();
}

/** Claims the first case and answers it in the modal of the card. */
export async function replyTo(visit: Visit, staff: keyof typeof DESK, text: string): Promise<void> {
  const { page, show } = visit;
  const { claim, reply, look, send } = DESK[staff];
  await show('desk');
  const card = page.locator('.room .post').first();
  await card.getByRole('button', { name: claim, exact: true }).click();
  await card.getByText('@Anna').waitFor();
  await card.getByRole('button', { name: reply, exact: true }).click();
  const modal = page.getByRole('dialog');
  await modal.locator('textarea').fill(text);
  await modal.getByRole('button', { name: look, exact: true }).click();
  await modal.getByRole('button', { name: send, exact: true }).click();
  await modal.waitFor({ state: 'detached' });
}
