/** A message that asks several things, or hides its question between other sentences. */
import { describe, expect, it } from 'vitest';
import { faqKnowledge } from '../world/faq.js';

const knowledge = faqKnowledge();

describe('several questions', () => {
  it.each([
    ['Як зареєструвати адресу? І яка максимальна кауція?', 'anmeldung-registration', ['deposit-kaution']],
    ['Яка максимальна кауція? І як зареєструвати адресу?', 'deposit-kaution', ['anmeldung-registration']],
    ['как прописаться\nсколько залог максимум', 'anmeldung-registration', ['deposit-kaution']],
    ['Wie hoch darf die Kaution sein? Und wie finde ich einen Kitaplatz?', 'deposit-kaution', ['kita']],
    [
      'How do I register my address? How much deposit may they ask?',
      'anmeldung-registration',
      ['deposit-kaution'],
    ],
  ])('"%s": the first is answered, the others are offered', (text, answer, others) => {
    const found = knowledge.find(text);
    expect(found.answer?.slug).toBe(answer);
    expect(found.others.map(({ slug }) => slug)).toEqual(others);
    expect(found.open).toEqual([]);
  });

  it('what nothing is known about is not passed over', () => {
    const found = knowledge.find('Wie hoch darf die Kaution sein? Und wer gewinnt die Bundesliga?');
    expect(found.answer?.slug).toBe('deposit-kaution');
    expect(found.open).toEqual(['Und wer gewinnt die Bundesliga?']);
  });

  it('the same question twice is one, and one about what was told before it too', () => {
    for (const text of [
      'Як зареєструвати адресу? Як зареєструвати адресу?',
      'Ich habe meinen ukrainischen Pass verloren. Wo melde ich das?',
      'Добрий день! Як зареєструвати адресу? Дякую!',
    ]) {
      const { answer, others, open } = knowledge.find(text);
      expect({ text, found: answer !== null, others, open }).toEqual({
        text,
        found: true,
        others: [],
        open: [],
      });
    }
  });
});

describe('a question between other sentences', () => {
  it('is answered when the whole message speaks of the same', () => {
    const found = knowledge.find(
      'Guten Tag, wir haben seit gestern eine Zusage für eine schöne kleine Wohnung am Stadtrand. ' +
        'Aber so viel Geld haben wir gerade nicht auf dem Konto. Kann das Jobcenter die Kaution als Darlehen übernehmen?',
    );
    expect(found.answer?.slug).toBe('deposit-loan-jobcenter');
  });

  it('is not answered by a sentence that only sounds like another topic', () => {
    const found = knowledge.find(
      'Шукаю попутника з Дрездена до Львова на п’ятницю, маю одне місце в машині. Виїзд о шостій ранку. Є охочі?',
    );
    expect(found.answer).toBeNull();
  });
});

it('takes many sentences, and odd ones', () => {
  for (const text of ['? ? ?', '?\n?\n?', 'a b? '.repeat(500), '…\n…', 'Kaution\n'.repeat(300)])
    expect(knowledge.find(text).near.length).toBeLessThanOrEqual(3);
});
