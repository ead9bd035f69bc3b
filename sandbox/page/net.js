// The page's way to the sandbox: acts by POST, changes by Server-Sent Events.

/** What the sandbox last said, by name: `service`, `faults`, `rows`, `person/5001`, `channel/C…`, `staff/U…`. */
const parts = new Map();

export const part = (name) => parts.get(name);

/** All parts whose name begins with `kind/`, in the order in which they came first. */
export function all(kind) {
  return [...parts].filter(([name]) => name.startsWith(`${kind}/`)).map(([, value]) => value);
}

/** Calls `onPart(name)` for every part that comes or changes, and `onLink(open)` when the connection does. */
export function listen(onPart, onLink) {
  const events = new EventSource('/events');
  events.addEventListener('message', ({ data }) => {
    const { name, value } = JSON.parse(data);
    parts.set(name, value);
    onPart(name);
  });
  events.addEventListener('open', () => onLink(true));
  events.addEventListener('error', () => onLink(false));
}

/** Sends an act; resolves with its answer, rejects with the sandbox's words. */
export async function post(path, body = {}) {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? `refused: ${response.status}`);
  return answer;
}
