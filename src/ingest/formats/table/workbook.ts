import { Parser } from 'htmlparser2';

/** Which days and times a cell shows of its number. */
export type ShownTime = 'day' | 'day and time' | 'time';

type PartAttributes = Readonly<Record<string, string>>;

interface XmlEvents {
  readonly onOpen?: (name: string, attributes: PartAttributes) => void;
  readonly onClose?: (name: string) => void;
  readonly onText?: (text: string) => void;
}

/** Reads a part of a workbook; the names of elements come without their prefix. */
export function readPart(xml: string, { onOpen, onClose, onText }: XmlEvents): void {
  const plain = (name: string) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => onOpen?.(plain(name), attributes),
      onclosetag: (name) => onClose?.(plain(name)),
      ontext: (text) => onText?.(text),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

/** Reads `xl/workbook.xml`. Excel for the Macintosh counts days from 1904, and not from 1900. */
export function readWorkbook(xml: string) {
  /** Each with the id of the relationship that leads to its part. */
  const sheets: { readonly name: string; readonly relation: string; readonly isHidden: boolean }[] = [];
  let countsFrom1904 = false;
  readPart(xml, {
    onOpen(name, attributes) {
      if (name === 'workbookPr') countsFrom1904 = isOn(attributes.date1904);
      if (name !== 'sheet') return;
      const [, relation = ''] = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key)) ?? [];
      const isHidden = /^(?:very)?hidden$/i.test(attributes.state ?? '');
      sheets.push({ name: attributes.name ?? '', relation, isHidden });
    },
  });
  return { sheets, countsFrom1904 };
}

/** Reads which part each relationship of the workbook leads to: `xl/worksheets/sheet1.xml` by `rId1`. */
export function readRelations(xml: string): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  readPart(xml, {
    onOpen(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return parts;
}

/** Reads the texts that cells share, without the readings of Japanese and Chinese names (`rPh`). */
export function readSharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let inText = false;
  let inReading = false;
  readPart(xml, {
    onOpen(name) {
      if (name === 'si') texts.push('');
      if (name === 'rPh') inReading = true;
      inText = name === 't';
    },
    onClose(name) {
      if (name === 'rPh') inReading = false;
      inText = false;
    },
    onText(text) {
      if (inText && !inReading && texts.length > 0) texts[texts.length - 1] += text;
    },
  });
  return texts;
}

/** Reads what the number of a cell means in each style (`s`): undefined where it is a number. */
export function readTimeStyles(xml: string): readonly (ShownTime | undefined)[] {
  const codes = new Map<number, string>();
  const styles: (ShownTime | undefined)[] = [];
  let inCells = false;
  readPart(xml, {
    onOpen(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(codes.has(id) ? timeOfCode(codes.get(id)!) : builtInTime(id));
    },
    onClose(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** The formats without a code of their own: ECMA-376 part 1, 18.8.30. */
function builtInTime(id: number): ShownTime | undefined {
  if (id === 22) return 'day and time';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) return 'time';
  return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : undefined;
}

/** Returns what a format code shows: `dd.mm.yyyy` a day, `0.00 "km"` no time. */
function timeOfCode(code: string): ShownTime | undefined {
  const [signs = ''] = code.replaceAll(/"[^"]*"|\[[^[\]]*\]|[\\_*]./g, '').split(';', 1);
  const hasDay = /[dy]/i.test(signs) || (/m/i.test(signs) && !/[hs]/i.test(signs));
  const hasTime = /[hs]/i.test(signs);
  return hasDay ? (hasTime ? 'day and time' : 'day') : hasTime ? 'time' : undefined;
}

const dayMilliseconds = 86_400_000;

/**
 * Converts the number of a cell into ISO 8601: `2019-03-05`, `2019-03-05T14:30`, `14:30`.
 *
 * @param days since the last of December 1899, or the first of January 1904, with the time as a fraction
 */
export function timeOfNumber(days: number, shown: ShownTime, countsFrom1904: boolean): string {
  // Excel counts a 29 February 1900, which was none: the days before it are one later than its numbers say.
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const minutes = Math.round((days * dayMilliseconds) / 60_000) * 60_000;
  const time = new Date(epoch + minutes);
  if (Number.isNaN(time.getTime()) || days < 0) return String(days);
  const [day = '', clock = ''] = time.toISOString().slice(0, 16).split('T');
  if (shown === 'time') return clock;
  return shown === 'day' || clock === '00:00' ? day : `${day}T${clock}`;
}
