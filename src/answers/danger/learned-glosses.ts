/** What staff read on the card when no pattern but the learned list saw a danger: such a find is less sure. */
import type { DangerClass, DangerPattern } from './pattern.js';

type Gloss = DangerPattern['gloss'];

/** The rule's name for what the learned list found. */
export const learnedRule = (name: DangerClass): string => `learned-${name}`;

const NAMES: Readonly<Record<DangerClass, Gloss>> = {
  violence: { de: 'Gewalt, Drohung oder Belästigung', en: 'violence, threats or harassment' },
  suicide: { de: 'Gedanken an den Tod oder Selbstverletzung', en: 'thoughts of death or self-harm' },
  trafficking: { de: 'Ausbeutung oder Zwang', en: 'exploitation or force' },
  child: { de: 'ein Kind in Gefahr', en: 'a child in danger' },
  'homeless-tonight': { de: 'heute Nacht kein Dach', en: 'no roof tonight' },
  medical: { de: 'medizinischer Notfall, Feuer oder Gas', en: 'medical emergency, fire or gas' },
  ambiguous: { de: 'vielleicht Not', en: 'perhaps distress' },
};

/** The meaning of each such rule, with the note that no pattern stands behind it. */
export const LEARNED_GLOSSES: ReadonlyMap<string, Gloss> = new Map(
  Object.entries(NAMES).map(([name, { de, en }]) => [
    learnedRule(name as DangerClass),
    { de: `${de} (von einer gelernten Liste gelesen)`, en: `${en} (read by a learned list)` },
  ]),
);
