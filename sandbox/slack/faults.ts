// Faults on order: what goes wrong on the way to, in, and back from the Web API.

export type FaultKind =
  /** Answered with this HTTP status; the request is carried out only with `executed`. */
  | { status: number; error?: string; retry_after?: number; executed?: boolean }
  /** `ok: false` at 200; the request is not carried out. */
  | { error: string }
  /** Carried out after this many ms. */
  | { delay: number }
  /** Carried out, then the connection breaks before the answer. */
  | 'lose-response'
  /** The connection breaks before the request is carried out. */
  | 'drop-request'
  /** Never answered, not carried out. */
  | 'hang'
  /** Carried out, never answered. */
  | 'hang-after'
  /** Carried out, the answer breaks off in the middle. */
  | 'half-body'
  /** Carried out, the answer is no JSON. */
  | 'bad-json';

export interface Fault {
  /** The Web API method, or `response_url`; all of them if absent. */
  method?: string | RegExp;
  /** The channel argument as the app sends it. */
  channel?: string;
  /** How many requests it hits. Default 1. */
  times?: number;
  what: FaultKind;
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  list(): readonly Fault[];
}

export interface FaultStore extends Faults {
  /** The first fault that fits this request, used up once. */
  take(method: string, channel: string | undefined): FaultKind | undefined;
}

function fits(fault: Fault, method: string, channel: string | undefined): boolean {
  if (fault.channel !== undefined && fault.channel !== channel) return false;
  if (fault.method === undefined) return true;
  return typeof fault.method === 'string' ? fault.method === method : fault.method.test(method);
}

export function createFaults(): FaultStore {
  let faults: Fault[] = [];
  return {
    add: (fault) => {
      faults.push({ times: 1, ...fault });
    },
    clear: () => {
      faults = [];
    },
    list: () => faults,
    take: (method, channel) => {
      const fault = faults.find((each) => fits(each, method, channel));
      if (fault === undefined) return undefined;
      fault.times = (fault.times ?? 1) - 1;
      if (fault.times <= 0) faults = faults.filter((each) => each !== fault);
      return fault.what;
    },
  };
}
