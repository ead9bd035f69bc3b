/** Which messages to many somebody gets: left out by a tap, taken back by another, listed under /messages, told by /mydata. */
import { expect, it } from 'vitest';
import { leaveButton } from '../../src/flows/broadcast/buttons.js';
import { BROADCAST_TOPICS, topicName } from '../../src/flows/broadcast/topics.js';
import { dataOf } from '../../src/flows/privacy/data-file.js';
import { Turn } from '../../src/flows/turn.js';
import { LANGUAGES } from '../../src/words/language.js';
import { phrase } from '../../src/words/phrase.js';
import { Village } from '../world/village.js';

const topic = topicName('courses');

it('leaves a topic out by one tap, with a way back, and shows it wherever the person looks', () => {
  const village = new Village();
  const olha = village.resident('uk').writes('/start');
  const others = village.resident('ru').writes('/start');
  const { id } = olha.person;
  const turn = new Turn(village.ground, { id: 5000, recordedAt: village.now });
  turn.say(olha.person, 'x', { buttons: [[leaveButton('courses')]] });
  village.advance(1000);
  const left = () => village.rows.optOuts.of(id).map((one) => one.topic);

  olha.presses('broadcast-leave');
  olha.presses('broadcast-leave');
  expect(left()).toEqual(['courses']);
  expect(village.rows.optOuts.of(others.person.id)).toEqual([]);
  olha.reads(phrase('broadcast-left', { topic }));
  olha.writes('/mydata').reads(phrase('mydata-left-out', { topics: topic }));
  expect(dataOf(village.rows, olha.person.id, 'chat')?.leftOutTopics).toMatchObject([{ topic: 'courses' }]);
  olha.presses('broadcast-back');
  expect(left()).toEqual([]);
  olha.reads(phrase('broadcast-back-done', { topic }));

  olha.writes('/messages').presses(phrase('messages-on', { topic: topicName('homes') }));
  expect(left()).toEqual(['homes']);
  expect(olha.heard.at(-1)?.row.kind).toBe('edit');
  olha.presses(phrase('messages-off', { topic: topicName('homes') }));
  expect(left()).toEqual([]);
  olha.presses('push-fewer');
  expect(olha.person.pushes).toBe('fewer');
  village.fresh.store.transaction(() => village.rows.erasing.cut(id, village.now));
  expect(left()).toEqual([]);
});

it('has every topic in every language, short enough for its switch', () => {
  const { words } = new Village().ground;
  for (const language of LANGUAGES)
    for (const name of BROADCAST_TOPICS) {
      const label = words.text(language, phrase('messages-off', { topic: topicName(name) }), 'plain');
      expect([...label].length, label).toBeLessThanOrEqual(24);
    }
});

it('says nothing on a locked screen but that many are written to', () => {
  const { words } = new Village({ OPERATOR_NAME: 'A' }).ground;
  for (const language of LANGUAGES) {
    const head = words.text(language, phrase('broadcast-head', { topic: '|' }), 'plain');
    expect(head.indexOf('|'), head).toBeGreaterThanOrEqual(60);
  }
});
