/** A visitor of the sandbox page in a real Chromium: sees and does what a person can. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { type PageLanguage, WORDS, type Words } from '../../sandbox/page/words.js';
import { type Running, startSandbox } from '../sandbox/running.js';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const WIDTHS = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } } as const;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LOCALES: Record<PageLanguage, string> = { de: 'de-DE', en: 'en-GB', uk: 'uk-UA' };

export interface Look {
  language: PageLanguage;
  width: keyof typeof WIDTHS;
  theme?: 'light' | 'dark';
}

export interface Visit {
  page: Page;
  words: Words;
  sandbox: Running;
  isNarrow: boolean;
  /** What the page complained about: script errors and refused resources. */
  complaints: string[];
  /** Brings one of the three panes into sight. */
  show(pane: 'phone' | 'desk' | 'happening'): Promise<void>;
  /** Writes in the chat as the person one is. */
  write(text: string): Promise<void>;
  /** The newest inline button of that label. */
  key(label: string): Locator;
  end(): Promise<void>;
}

/** Opens the page of a sandbox that runs, in a browser with an empty profile. */
export async function visit(sandbox: Running, { language, width, theme = 'light' }: Look): Promise<Visit> {
  const profile = mkdtempSync(join(tmpdir(), 'helpcenter-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    headless: true,
    args: FLAGS,
    viewport: WIDTHS[width],
    locale: LOCALES[language],
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const words = WORDS[language];
  const isNarrow = width === 'phone';
  await page.goto(sandbox.url);
  await page.locator('.face').first().waitFor();
  const show: Visit['show'] = async (pane) => {
    if (isNarrow)
      await page.locator('.tabs button').nth(['phone', 'desk', 'happening'].indexOf(pane)).click();
  };
  return {
    page,
    words,
    sandbox,
    isNarrow,
    complaints,
    show,
    write: async (text) => {
      await show('phone');
      await page.getByLabel(words.phone.message, { exact: true }).fill(text);
      await page.keyboard.press('Enter');
    },
    key: (label) => page.locator('.keys .key', { hasText: label }).last(),
    end: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A sandbox in which helpers are always there. */
export const openSandbox = (staffLanguage: 'de' | 'en'): Promise<Running> =>
  startSandbox(['--staff-language', staffLanguage, '--office-hours', 'Mon-Sun 00:00-24:00']);
