import { deflateSync } from 'node:zlib';

/** A text on a page of 600 by 800 points; `y` is from the top. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly isTurned?: boolean;
}

export interface PdfOptions {
  /** Replaces the compressed content of the pages. */
  readonly content?: { readonly bytes: Buffer; readonly filter: string };
  readonly isEncrypted?: boolean;
  readonly hasPicture?: boolean;
  /** A JPEG for each page, below its texts, which are not seen then. */
  readonly scans?: readonly {
    readonly jpeg: Buffer;
    readonly width?: number;
    readonly isTextSeen?: boolean;
  }[];
}

/** Writes a PDF in Courier, whose letters are 0.6 of their size wide. */
export function pdf(
  pages: readonly (readonly PdfText[])[],
  { content, isEncrypted, hasPicture, scans }: PdfOptions = {},
): Buffer {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  pages.forEach((texts, index) => {
    const scan = scans?.[index];
    const below = scan
      ? [`q ${scan.width ?? 600} 0 0 800 0 0 cm /I Do Q`, ...(scan.isTextSeen === true ? [] : ['3 Tr'])]
      : [];
    const drawn = [...below, ...texts.map(show)].join('\n');
    const packed = content?.bytes ?? deflateSync(Buffer.from(drawn, 'latin1'));
    const pictures = scan ? ` /XObject << /I ${4 + 2 * pages.length + index} 0 R >>` : '';
    const filter = content?.filter ?? '/FlateDecode';
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >>${pictures} >> /Contents ${5 + 2 * index} 0 R >>`,
    );
    add(`<< /Length ${packed.length} /Filter ${filter} >>\nstream\n${packed.toString('latin1')}\nendstream`);
  });
  for (const { jpeg } of scans ?? [])
    add(
      `<< /Type /XObject /Subtype /Image /Width 300 /Height 400 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${jpeg.toString('latin1')}\nendstream`,
    );
  if (hasPicture)
    add(
      '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\nstream\nx\nendstream',
    );
  if (isEncrypted)
    add(`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`);
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${isEncrypted ? `/Encrypt ${objects.length} 0 R /ID [<4142> <4142>]` : ''} >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

function show({ x, y, text, size = 10, isTurned = false }: PdfText): string {
  const matrix = isTurned ? `0 1 -1 0 ${x} ${800 - y}` : `1 0 0 1 ${x} ${800 - y}`;
  return `BT /F ${size} Tf ${matrix} Tm (${text.replaceAll(/[\\()]/g, '\\$&')}) Tj ET`;
}

/** Lines below each other. */
export function column(x: number, y: number, lines: readonly string[], size = 10): PdfText[] {
  return lines.map((text, index) => ({
    x: text.startsWith('  ') ? x + 2 * size : x,
    y: y + index * size * 1.3,
    text: text.trim(),
    size,
  }));
}
