// Files: from people and, by external upload, from the app.

import type { Json } from './json.js';
import { Refusal } from './refusal.js';
import type { Workspace } from './workspace.js';

export interface StoredFile {
  id: string;
  name: string;
  title: string;
  mimetype: string;
  owner: string;
  /** Bytes announced in files.getUploadURLExternal. */
  announced: number;
  content: Uint8Array | undefined;
  shared: boolean;
}

export class Files {
  private readonly workspace: Workspace;
  private readonly baseUrl: () => string;
  private readonly files = new Map<string, StoredFile>();

  constructor(workspace: Workspace, baseUrl: () => string) {
    this.workspace = workspace;
    this.baseUrl = baseUrl;
  }

  add(file: Omit<StoredFile, 'id' | 'title' | 'shared'>): StoredFile {
    const stored: StoredFile = { ...file, id: this.workspace.ids.id('F'), title: file.name, shared: false };
    this.files.set(stored.id, stored);
    return stored;
  }

  get(id: string): StoredFile | undefined {
    return this.files.get(id);
  }

  uploadUrl(file: StoredFile): string {
    return `${this.baseUrl()}/upload/v1/${file.id}`;
  }

  /** Takes the uploaded bytes; false if there is no such upload or the length is another than announced. */
  receive(id: string, content: Uint8Array): boolean {
    const file = this.files.get(id);
    if (file === undefined || file.content !== undefined || content.length !== file.announced) return false;
    file.content = content;
    return true;
  }

  /** An uploaded file that is not shared yet, ready to be. */
  complete(id: string, title: string | undefined): StoredFile {
    const file = this.files.get(id);
    if (file?.content === undefined || file.shared) throw new Refusal('file_not_found');
    file.shared = true;
    file.title = title ?? file.name;
    return file;
  }

  /** Takes a file out of the workspace; nothing of it can be fetched any more. */
  remove(id: string): void {
    this.files.delete(id);
  }

  wire(file: StoredFile): Json {
    const address = `${this.baseUrl()}/files-pri/${this.workspace.team.id}-${file.id}/${encodeURIComponent(file.name)}`;
    return {
      id: file.id,
      created: Math.floor(this.workspace.now() / 1000),
      timestamp: Math.floor(this.workspace.now() / 1000),
      name: file.name,
      title: file.title,
      mimetype: file.mimetype,
      filetype: file.name.includes('.') ? (file.name.split('.').pop() ?? '') : 'binary',
      user: file.owner,
      size: file.announced,
      mode: 'hosted',
      is_external: false,
      is_public: false,
      url_private: address,
      url_private_download: `${address}?download=1`,
    };
  }

  clear(): void {
    this.files.clear();
  }
}
