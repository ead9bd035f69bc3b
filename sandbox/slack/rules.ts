// Small rules for checking Block Kit JSON, with Slack's sentences and JSON pointers.

import { isObject } from './json.js';

/** Adds a sentence for each fault found in `value`, which stands at the pointer `at`. */
export type Rule = (value: unknown, at: string, report: string[]) => void;

export function fault(report: string[], sentence: string, at: string): void {
  report.push(`${sentence} [json-pointer:${at}]`);
}

export const anything: Rule = () => undefined;

export const flag: Rule = (value, at, report) => {
  if (typeof value !== 'boolean') fault(report, 'must be a boolean', at);
};

export const whole: Rule = (value, at, report) => {
  if (!Number.isInteger(value)) fault(report, 'must be an integer', at);
};

export function string(max: number, min = 1): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string') fault(report, 'must provide a string', at);
    else if (value.length > max) fault(report, `must be less than ${max + 1} characters`, at);
    else if (value.length < min) fault(report, `must be more than ${min - 1} characters`, at);
  };
}

export const url: Rule = (value, at, report) => {
  string(3000)(value, at, report);
  if (typeof value === 'string' && !URL.canParse(value)) fault(report, 'invalid_url', at);
};

export function oneOf(...values: readonly string[]): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      fault(report, `must be a valid enum value: ${values.join(', ')}`, at);
    }
  };
}

export function list(rule: Rule, max: number, min = 1): Rule {
  return (value, at, report) => {
    if (!Array.isArray(value)) {
      fault(report, 'must be an array', at);
      return;
    }
    if (value.length > max) fault(report, `no more than ${max} items allowed`, at);
    if (value.length < min) fault(report, `no fewer than ${min} items allowed`, at);
    value.forEach((item, index) => {
      rule(item, `${at}/${index}`, report);
    });
  };
}

/** A string of a form that the pattern describes. */
export function formed(pattern: RegExp, what: string): Rule {
  return (value, at, report) => {
    if (typeof value !== 'string' || !pattern.test(value)) fault(report, `must be ${what}`, at);
  };
}

/** An object with these fields and no others; `type` is checked by whoever chose the shape. */
export function shape(required: Record<string, Rule>, optional: Record<string, Rule> = {}): Rule {
  const known: Record<string, Rule> = { type: anything, ...required, ...optional };
  return (value, at, report) => {
    if (!isObject(value)) {
      fault(report, 'must be an object', at);
      return;
    }
    for (const name of Object.keys(required)) {
      if (value[name] === undefined || value[name] === null) {
        fault(report, `missing required field: ${name}`, at);
      }
    }
    for (const [name, field] of Object.entries(value)) {
      const rule = known[name];
      if (rule === undefined) fault(report, `invalid additional property: ${name}`, at);
      else if (field !== undefined && field !== null) rule(field, `${at}/${name}`, report);
    }
  };
}

/** The shape that belongs to the object's `type`. */
export function byType(shapes: Record<string, Rule>): Rule {
  return (value, at, report) => {
    if (!isObject(value) || typeof value.type !== 'string') {
      fault(report, 'missing required field: type', at);
      return;
    }
    const rule = Object.hasOwn(shapes, value.type) ? shapes[value.type] : undefined;
    if (rule === undefined) fault(report, `unsupported type: ${value.type}`, `${at}/type`);
    else rule(value, at, report);
  };
}
