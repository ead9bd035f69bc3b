// The clock of the local servers, turned together with the service's business clock.

const UNITS: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

export class SandboxClock {
  /** Milliseconds ahead of this machine's clock. */
  offset = 0;

  readonly now = (): number => Date.now() + this.offset;

  /** Whole seconds ahead: what was asked over HTTP is some milliseconds old when it comes back. */
  turnTo(at: number): void {
    this.offset = Math.round((at - Date.now()) / 1000) * 1000;
  }

  /** To the very moment at which something falls due: what is sent then is not to be dated a second earlier. */
  passTo(at: number): void {
    this.offset = at - Date.now();
  }

  /** UTC milliseconds after `14d`, `3h`, `90m`, `20s` or `2w`; NaN for anything else. */
  after(length: string): number {
    const [, count, unit] = /^(\d{1,6})([smhdw])$/.exec(length) ?? [];
    return this.now() + Number(count) * (UNITS[unit ?? ''] ?? Number.NaN);
  }
}
