// The page's few drawings; each is hidden from screen readers, the label beside it speaks.

const PATHS = {
  send: 'M3 11.5 21 3l-5.5 18-4-7.5L3 11.5Zm8.5 2L21 3',
  clip: 'M8 12.5 14.5 6a3 3 0 0 1 4.3 4.3l-8.5 8.5a5 5 0 0 1-7-7L11 4',
  menu: 'M4 7h16M4 12h16M4 17h10',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'm6 6 12 12M18 6 6 18',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c.6-3.6 3.5-6 7-6s6.4 2.4 7 6',
  thread: 'M4 5h16v11H10l-4 4v-4H4z',
  smile: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm-4-7c1 1.700 2.4 2.5 4 2.5s3-.8 4-2.5M9 9.5h.01M15 9.5h.01',
  theme: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-18v18a9 9 0 0 0 0-18Z',
  home: 'm4 11 8-7 8 7v9h-5v-6H9v6H4z',
  arrow: 'M5 12h14m-5-5 5 5-5 5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
