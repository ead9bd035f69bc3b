// One call of a Bot API method: its fields, read with the real server's tolerance for strings and numbers.

import { badRequest } from './errors.js';
import type { Upload } from './multipart.js';
import type { Json } from './wire.js';

export class Call {
  readonly method: string;
  readonly fields: Json;
  readonly uploads: Map<string, Upload>;

  constructor(method: string, fields: Json, uploads: Map<string, Upload>) {
    this.method = method;
    this.fields = fields;
    this.uploads = uploads;
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined && this.fields[name] !== null;
  }

  /** The field as text; '' when it is missing. An object or array is refused. */
  text(name: string): string {
    const value = this.fields[name];
    if (value === undefined || value === null) return '';
    if (typeof value === 'object') throw badRequest(`field "${name}" must be of type String`);
    return String(value);
  }

  /** The field as an integer, or `otherwise` when it is missing or no integer; clamped into the range. */
  integer(name: string, otherwise: number, min = -2147483648, max = 2147483647): number {
    const text = this.text(name);
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : otherwise;
    return Math.min(max, Math.max(min, value));
  }

  flag(name: string): boolean {
    return ['true', 'yes', '1'].includes(this.text(name).trim().toLowerCase());
  }

  /**
   * A structured field: as it is in a JSON body, or as JSON text in a form; undefined when missing or empty.
   * `what` names it in the refusal, e.g. "reply keyboard markup".
   */
  structure(name: string, what: string): unknown {
    const value = this.fields[name];
    if (value === undefined || value === null || value === '') return undefined;
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      throw badRequest(`can't parse ${what} JSON object`);
    }
  }
}
