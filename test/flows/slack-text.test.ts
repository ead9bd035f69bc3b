/** What a helper types in Slack, as a person reads it: no control sequence, nothing lost. */
import { expect, it } from 'vitest';
import { plainOf } from '../../src/flows/case/slack-text.js';

it.each([
  ['Good day', 'Good day'],
  ['  Good day \n', 'Good day'],
  ['one\n\ntwo', 'one\n\ntwo'],
  ['R&amp;B &lt;b&gt; 5 &gt; 3', 'R&B <b> 5 > 3'],
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['see <https://example.org>', 'see https://example.org'],
  ['see <https://example.org/a?b=1&amp;c=2>', 'see https://example.org/a?b=1&c=2'],
  ['see <https://example.org|the list>', 'see the list (https://example.org)'],
  ['see <https://example.org|https://example.org>', 'see https://example.org'],
  ['write to <mailto:a@example.org|a@example.org>', 'write to a@example.org'],
  ['call <tel:+49301234|+49301234>', 'call +49301234'],
  ['ask <@U0123ABC|anna> please', 'ask @anna please'],
  ['ask <@U0123ABC> please', 'ask  please'],
  ['in <#C0123ABC|help>', 'in #help'],
  ['<!channel> hello', 'hello'],
  ['<!subteam^S012|@helpers> hello', '@helpers hello'],
  ['*bold* stays as it is typed', '*bold* stays as it is typed'],
  ['a < b', 'a < b'],
  ['', ''],
])('%j reads %j', (typed, read) => expect(plainOf(typed)).toBe(read));
