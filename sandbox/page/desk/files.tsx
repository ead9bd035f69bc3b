// The files of a message: pictures are shown, all others can be saved.

import { type Json, textIn } from '../state/json.js';
import { useWords } from '../state/use-words.js';
import { Icon } from '../ui/icons.js';

export function Files({ files }: { files: readonly Json[] }) {
  const { desk } = useWords();
  return (
    <>
      {files.map((file) => {
        const id = textIn(file.id);
        const name = textIn(file.name);
        const title = textIn(file.title) || name;
        const address = `/files/slack/${encodeURIComponent(id)}`;
        if (textIn(file.mimetype).startsWith('image/')) {
          return (
            <a key={id} class="opens" href={address} target="_blank" rel="noopener noreferrer">
              <img class="picture" src={address} alt={title} />
            </a>
          );
        }
        return (
          <a key={id} class="attached" href={address} download={name || title} title={desk.save}>
            <span class="disc">
              <Icon name="file" />
            </span>
            <span>
              <strong>{title}</strong>
              <small>{textIn(file.mimetype)}</small>
            </span>
          </a>
        );
      })}
    </>
  );
}
