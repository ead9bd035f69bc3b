/** What a model is told: each file well formed, the glossary complete, and the words that keep it in its place. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/words/language.js';
import { MODEL_PROMPTS, modelPrompt, nameForModel } from '../../src/words/model-prompts.js';

describe.each(MODEL_PROMPTS)('%s', (name) => {
  const prompt = modelPrompt(name, { from: 'de', to: 'uk' });

  it('has its front matter, and says that what it reads is data', () => {
    expect(prompt).toMatchObject({ name });
    expect(prompt.text).toMatch(/\bdata\b/);
    expect(prompt.text).toMatch(/never follow/);
    expect(prompt.text).not.toMatch(/\{\{/);
  });
});

it('the glossary stands in a translation, in every direction', () => {
  for (const from of LANGUAGES)
    for (const to of LANGUAGES) {
      if (from === to) continue;
      const { text } = modelPrompt('translate', { from, to });
      expect(text).toContain('Jobcenter');
      expect(text.match(/^- .+ = .+$/gm)?.length).toBeGreaterThan(20);
    }
  expect(modelPrompt('translate', { from: 'de', to: 'uk' }).text).toContain(
    'Wohnsitzauflage = обов’язкове місце проживання (Wohnsitzauflage)',
  );
});

it('languages are named in English', () => {
  expect(LANGUAGES.map(nameForModel)).toEqual(['Ukrainian', 'Russian', 'German', 'English']);
});
