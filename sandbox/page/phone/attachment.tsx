// What a message holds besides words: a picture, a voice note, a file, a place, a contact.

import { type Json, listIn, objectIn, textIn } from '../state/json.js';
import { useWords } from '../state/use-words.js';
import { Icon, type IconName } from '../ui/icons.js';

const FILES = ['document', 'video', 'audio', 'animation', 'video_note'];
const addressOf = (file: Json): string => `/files/telegram/${encodeURIComponent(textIn(file.file_id))}`;
/** Fields of a message that are no content of their own. */
const ASIDE = new Set(['reply_to_message', 'media_group_id', 'entities', 'link_preview_options']);

export function Attachment({ other }: { other: Json }) {
  const { kinds } = useWords();
  const photo = listIn(other.photo).at(-1);
  if (photo) {
    const size = { width: Number(photo.width), height: Number(photo.height) };
    return <img class="photo" src={addressOf(photo)} alt={kinds.photo ?? ''} {...size} />;
  }
  const voice = objectIn(other.voice);
  if (voice) {
    // biome-ignore lint/a11y/useMediaCaption: a voice note has no captions.
    return <audio controls preload="none" src={addressOf(voice)} aria-label={kinds.voice} />;
  }
  const kind = Object.keys(other).find((name) => !ASIDE.has(name));
  if (kind === undefined) return null;
  const part = objectIn(other[kind]) ?? {};
  if (kind === 'sticker') return <p class="sticker">{textIn(part.emoji) || kinds.sticker}</p>;
  const title = kinds[kind] ?? kinds.other ?? kind;
  if (FILES.includes(kind))
    return <Card icon="file" title={textIn(part.file_name) || title} href={addressOf(part)} />;
  if (kind === 'location') {
    return <Card icon="place" title={title} note={`${part.latitude}, ${part.longitude}`} />;
  }
  if (kind === 'contact') {
    return <Card icon="person" title={textIn(part.first_name)} note={textIn(part.phone_number)} />;
  }
  return <Card icon="file" title={title} />;
}

function Card({ icon, title, note, href }: { icon: IconName; title: string; note?: string; href?: string }) {
  const inside = (
    <>
      <span class="disc">
        <Icon name={icon} />
      </span>
      <span>
        <strong>{title}</strong>
        {note && <small>{note}</small>}
      </span>
    </>
  );
  if (href === undefined) return <p class="attached">{inside}</p>;
  return (
    <a class="attached" href={href} download={title}>
      {inside}
    </a>
  );
}
