/** One A4 page as PDF (ISO 32000-1) in a font that every reader has: a sheet to print and sign needs no library. */

/** Points from the left and the lower edge; A4 is 595 by 842. */
export type Mark =
  | {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly bold?: true;
    }
  | { readonly line: true; readonly x: number; readonly y: number; readonly to: number };

/** Signs of Windows-1252 outside of Latin 1 that German texts use. */
const BEYOND: Readonly<Record<string, number>> = {
  '€': 0x80,
  '„': 0x84,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

/** Whether the page can show every sign of `text`. */
export const isPrintable = (text: string): boolean =>
  [...text].every((sign) => BEYOND[sign] !== undefined || /[\x20-\x7E\xA0-\xFF]/.test(sign));

/** As a string of the page, a byte a sign; what the font does not have is a question mark. */
function shown(text: string): string {
  const signs = [...text].map((sign) => {
    const code = BEYOND[sign];
    if (code !== undefined) return String.fromCharCode(code);
    return isPrintable(sign) ? sign : '?';
  });
  return `(${signs.join('').replace(/[()\\]/g, '\\$&')})`;
}

function drawn(mark: Mark): string {
  if ('line' in mark) return `${mark.x} ${mark.y} m ${mark.to} ${mark.y} l S`;
  return `BT /${mark.bold ? 'B' : 'R'} ${mark.size} Tf ${mark.x} ${mark.y} Td ${shown(mark.text)} Tj ET`;
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** The bytes of the document. */
export function pageOf(marks: readonly Mark[]): Buffer {
  const content = ['0.5 w', ...marks.map(drawn)].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (de) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /R 5 0 R /B 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end + trailer, 'latin1');
}
