/** Writes keys.ts from de.ftl: every key with the names of its placeables, so that the compiler knows them. Run by `npm run keys`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';

/** The text of keys.ts for the Fluent source `ftl`. */
export function keysOf(ftl: string): string {
  const lines: string[] = [];
  for (const { id, value } of new FluentResource(ftl).body) {
    if (id.startsWith('-')) continue;
    const names = new Set<string>();
    JSON.stringify(value, (_, node: unknown) => {
      const isVariable = typeof node === 'object' && node !== null && 'type' in node && node.type === 'var';
      if (isVariable && 'name' in node) names.add(String(node.name));
      return node;
    });
    const union = [...names].sort().map((name) => `'${name}'`);
    lines.push(`  '${id}': ${union.length > 0 ? union.join(' | ') : 'never'};`);
  }
  const head = '/** Written by `npm run keys` from prompts/locales/de.ftl; do not edit. */\n';
  return `${head}\nexport interface Placeables {\n${lines.sort().join('\n')}\n}\n`;
}

const here = fileURLToPath(new URL('.', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${here}keys.ts`, keysOf(readFileSync(`${here}../../prompts/locales/de.ftl`, 'utf8')));
}
