// Reads a request's JSON body in the shape that an act needs.

import type { Context } from 'hono';
import { z } from 'zod';
import { Refused } from '../sandbox.js';

/** The body in that shape; throws Refused with what is wrong. */
export async function read<S extends z.ZodType>(c: Context, shape: S): Promise<z.infer<S>> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch {
    throw new Refused('the body is not JSON');
  }
  const checked = shape.safeParse(body);
  if (!checked.success) throw new Refused(z.prettifyError(checked.error));
  return checked.data;
}

/** Does what a phone or a Slack client refuses by throwing; throws Refused with its words. */
export async function attempt<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
}
