/** Questions find their topic in any language and typing; what the FAQ does not know is left alone. */
import { describe, expect, it } from 'vitest';
import { answerFor, search } from '../../src/answers/search.js';
import { faqLearned } from '../world/faq.js';

const { index } = faqLearned();

describe('the first hit', () => {
  it.each([
    ['скільки максимум може бути кауцыя?', 'deposit-kaution'],
    ['Kaution 3x kalt oder warm??', 'deposit-kaution'],
    ['можно ли частями залог отдать', 'deposit-kaution'],
    ['анмелдунг без договру оренди можна зробити?', 'anmeldung-registration'],
    ['how to regster my new adress at the burgeramt', 'anmeldung-registration'],
    ['yak propysaty nemovlya', 'anmeldung-registration'],
    ['найшли вонунг, нада спочатку дозвіл від жобцентра?', 'jobcenter-rent-approval'],
    ['Muss das Jobcenter der Miete zustimmen, bevor ich unterschreibe?', 'jobcenter-rent-approval'],
    ['просят перевсти залог до просмотра, это мошеники?', 'scams-advance-payment'],
    ['How do I recognise a fake flat advert?', 'scams-advance-payment'],
    ['de krashche shukaty kvartyru, na yakykh saytakh?', 'how-to-search'],
    ['rfr yfqnb rdfhnbhe', 'how-to-search'],
    ['муж грузин, ему тоже дадут 24 параграф?', 'temporary-protection-section-24'],
    ['is my § 24 prolonged by itself', 'temporary-protection-section-24'],
  ])('for "%s" is %s', (text, slug) => {
    expect(search(index, text)[0]?.slug).toBe(slug);
  });
});

describe('an answer by itself', () => {
  it('comes for a plain question, with a score between 0 and 1', () => {
    const { answer, hits } = answerFor(index, 'Як зареєструвати адресу?');
    expect(answer).toBe('anmeldung-registration');
    expect(hits[0]?.score).toBeGreaterThan(0.5);
    expect(hits[0]?.score).toBeLessThanOrEqual(1.000001);
  });

  it.each([
    'привіт)',
    'Який сьогодні курс євро?',
    'розкажи анекдот',
    'Rezept für Kartoffelsalat',
    'Wer gewinnt die Bundesliga?',
    'What is the capital of Australia?',
    'какая завтра погода',
    '',
    '😀',
    '?!',
  ])('does not come for "%s"', (text) => {
    expect(answerFor(index, text).answer).toBeNull();
  });

  it('does not come for single letters', () => {
    for (const text of ['b b b b', '<b>& '.repeat(800), 'C'])
      expect(answerFor(index, text)).toMatchObject({ answer: null, hits: [] });
  });

  it('offers at most three topics when it is not sure', () => {
    const { answer, hits } = answerFor(index, 'яку довідку дати хазяїну');
    expect(answer).toBeNull();
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.length).toBeLessThanOrEqual(3);
  });
});
