// What one can send in the sandbox besides words: one sample of each kind.

import { readFileSync } from 'node:fs';
import type { PersonKind, StaffKind } from './kinds.js';
import type { StaffFile } from './slack/index.js';
import type { Phone } from './telegram/index.js';

/** From the compiled file: <root>/dist/sandbox/samples.js. */
const FOLDER = new URL('../../sandbox/samples/', import.meta.url);

const FILES = {
  photo: { name: 'room.jpg', type: 'image/jpeg' },
  document: { name: 'letter.pdf', type: 'application/pdf' },
  voice: { name: 'voice.ogg', type: 'audio/ogg' },
};

const fileOf = (kind: keyof typeof FILES) => {
  const { name, type } = FILES[kind];
  return { name, type, bytes: readFileSync(new URL(name, FOLDER)) };
};

/** Sends a sample as the person; returns the (last) message's id. */
export function sendSample(phone: Phone, kind: PersonKind, caption: string): number {
  const extra = caption === '' ? {} : { caption };
  switch (kind) {
    case 'location':
      return phone.sendRaw({ location: { latitude: 51.3127, longitude: 9.4797 } });
    case 'contact':
      return phone.shareContact(`+49151000${phone.id}`);
    case 'sticker':
      return phone.sendRaw({ sticker: sticker(phone.id) });
    case 'album': {
      const album = { media_group_id: `${phone.id}${Date.now()}` };
      phone.sendFile('photo', fileOf('photo'), { ...album, ...extra });
      return phone.sendFile('photo', fileOf('photo'), album);
    }
    default:
      return phone.sendFile(kind, fileOf(kind), extra);
  }
}

/** Puts the other sample, the letter or the photo, in the place of the file in a message of the person. */
export function replaceWithSample(phone: Phone, message_id: number): void {
  const message = phone.messages().find((one) => one.message_id === message_id);
  const kind = message?.other.photo === undefined ? 'photo' : 'document';
  phone.replaceFile(message_id, kind, fileOf(kind));
}

function sticker(id: number): object {
  const size = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false };
  return { ...size, file_id: `CAACsandbox${id}`, file_unique_id: `sandbox${id}`, emoji: '🙂' };
}

/** The sample as a helper uploads it. */
export function staffSample(kind: StaffKind): StaffFile {
  const { name, type, bytes } = fileOf(kind);
  return { name, mimetype: type, content: bytes };
}
