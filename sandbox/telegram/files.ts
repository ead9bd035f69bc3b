// Files that were uploaded by the bot or sent by a person, for getFile and its download.

import { badRequest } from './errors.js';
import type { Upload } from './multipart.js';
import type { Random } from './random.js';

/** Bot API, getFile: bots can download files of up to 20 MB. */
const MAX_DOWNLOAD = 20 * 1024 * 1024;

export interface StoredFile extends Upload {
  file_id: string;
  file_unique_id: string;
  /** The last part of the download address. */
  file_path: string;
}

export class Files {
  private readonly byId = new Map<string, StoredFile>();
  private readonly byPath = new Map<string, StoredFile>();
  private readonly random: Random;

  constructor(random: Random) {
    this.random = random;
  }

  /** Keeps a file; `folder` is the kind of media, e.g. `photos`. */
  add(upload: Upload, folder: string): StoredFile {
    const number = this.byId.size + 1;
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(upload.name)?.[0] ?? '';
    const file = {
      ...upload,
      file_id: `AgAC${this.random.letters(40)}`,
      file_unique_id: this.random.letters(15),
      file_path: `${folder}/file_${number}${extension}`,
    };
    this.byId.set(file.file_id, file);
    this.byPath.set(file.file_path, file);
    return file;
  }

  byFileId(id: string): StoredFile | undefined {
    return this.byId.get(id);
  }

  /** For GET /file/bot<token>/<path>. */
  at(path: string): StoredFile | undefined {
    return this.byPath.get(path);
  }

  /** The File object of getFile; throws an ApiError 400. */
  describe(id: string): Record<string, unknown> {
    if (id === '') throw badRequest('file_id not specified');
    const file = this.byId.get(id);
    if (!file) throw badRequest('invalid file_id');
    if (file.bytes.length > MAX_DOWNLOAD) throw badRequest('file is too big');
    return { ...fileJson(file), file_path: file.file_path };
  }

  clear(): void {
    this.byId.clear();
    this.byPath.clear();
  }
}

function fileJson(file: StoredFile): Record<string, unknown> {
  return { file_id: file.file_id, file_unique_id: file.file_unique_id, file_size: file.bytes.length };
}

/** The object under `photo`, `document` … of a Message. */
export function mediaJson(kind: string, file: StoredFile): unknown {
  const json = fileJson(file);
  if (kind === 'photo') return [{ ...json, width: 640, height: 480 }];
  if (kind === 'voice' || kind === 'audio') return { ...json, duration: 1, mime_type: file.type };
  const named = { ...json, file_name: file.name, mime_type: file.type };
  return kind === 'document' ? named : { ...named, width: 640, height: 480, duration: 1 };
}
