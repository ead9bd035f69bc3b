// The people one can be, each with a mark of what they have not read.

import { choice, choose } from '../state/choice.js';
import { parts } from '../state/parts.js';
import { useUnread } from '../state/seen.js';
import { useWords } from '../state/use-words.js';

export function People() {
  const words = useWords();
  const { person: current } = choice.use();
  const people = parts.use().person;
  const unread = useUnread();
  const me = people.find(({ id }) => id === current);
  return (
    <div class="people">
      <fieldset class="faces">
        <legend class="unseen">{words.phone.people}</legend>
        {people.map((person) => {
          const news = person.id === current ? 0 : unread.ofPerson(person);
          return (
            <button
              key={person.id}
              type="button"
              class="face"
              aria-pressed={person.id === current}
              title={words.persons[person.id] ?? person.about}
              onClick={() => choose({ person: person.id })}
            >
              <span class={`avatar hue${person.id % 6}`} aria-hidden="true">
                {person.name[0]}
              </span>
              <span class="name">{person.name}</span>
              {news > 0 && (
                <span class="news">
                  {news}
                  <span class="unseen"> {words.unread(news)}</span>
                </span>
              )}
            </button>
          );
        })}
      </fieldset>
      {me && (
        <p class="about">
          <strong>{me.name}</strong>, {words.persons[me.id] ?? me.about}
        </p>
      )}
    </div>
  );
}
