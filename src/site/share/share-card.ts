import { colors } from '../../shared/base/colors.ts';
import { type CardColors, type ShareCard, shareCardSize } from '../../views/meta/share-image.ts';
import type { FaceName, Typesetter } from './typesetter.ts';

// An index card: the kicker above the red rule, the title below it, the address at the foot. Lengths are in
// pixels.
const margin = 84;
const { width, height } = shareCardSize;
const measure = width - 2 * margin;
const gap = 34;
const kickerTop = 78;
const topRule = 136;
const footRule = 520;
const footTop = 548;
const room = footRule - topRule - 2 * gap;
const labelSize = 30;
/** The distance from the top of a line to its baseline, as a fraction of the font size. */
const ascent = 0.86;
const titleSizes: readonly number[] = [104, 88, 74, 62, 54];
const titleLeading = 1.1;
const maxTitleLines = 4;
const lineSize = 36;
const lineLeading = 49;
const maxLines = 3;
const ownCardColors: CardColors = {
  paper: colors.paper.light,
  ink: colors.ink.light,
  soft: colors.soft.light,
  rule: colors.rule.light,
  stamp: colors.stamp.light,
};
/** The longest text that is considered, in UTF-16 units: no card has room for more. */
const maxUnits = 400;
/** The number of lines that the description should have at least, if it is cut off. */
const minLines = 2;

/** Lines of text in one typeface. */
interface SetText {
  readonly lines: readonly string[];
  readonly face: FaceName;
  readonly size: number;
  /** The distance between baselines. */
  readonly leading: number;
  readonly isWhole: boolean;
}

/** Draws a card as SVG, with its text as outlines. */
export function shareCardSvg(
  {
    kicker,
    title,
    line,
    foot,
    isReversed = false,
    isTextReversed = isReversed,
    colors: own = ownCardColors,
  }: ShareCard,
  typesetter: Typesetter,
): string {
  const { titled, lined } = setBody(title, line, typesetter);
  const rest = room - heightOf(titled) - (lined ? gap + heightOf(lined) : 0);
  const top = topRule + gap + Math.max(0, rest / 2);
  const label = (text: string): SetText => {
    const lines = [cut(text, 'libre-franklin', labelSize, typesetter)];
    return { lines, face: 'libre-franklin', size: labelSize, leading: labelSize, isWhole: true };
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${own.paper}"/>`,
    kicker ? draw(label(kicker), kickerTop, own.soft, typesetter, isReversed) : '',
    rule(topRule, 4, own.stamp),
    draw(titled, top, own.ink, typesetter, isTextReversed),
    lined ? draw(lined, top + heightOf(titled) + gap, own.soft, typesetter, isTextReversed) : '',
    rule(footRule, 2, own.rule),
    draw(label(foot), footTop, own.ink, typesetter, isReversed),
    '</svg>',
  ].join('');
}

/**
 * Sets the title at the largest size at which it fits and leaves room for the description, if there is one.
 */
function setBody(title: string, line: string | undefined, typesetter: Typesetter) {
  const settings = titleSizes.map((size) => {
    const titled = setText(title, 'newsreader-display', size, size * titleLeading, maxTitleLines, typesetter);
    const left = Math.floor((room - heightOf(titled) - gap) / lineLeading);
    const limit = Math.min(maxLines, left);
    const lined =
      line && limit > 0
        ? setText(line, 'newsreader-text', lineSize, lineLeading, limit, typesetter)
        : undefined;
    const isWhole = titled.isWhole && heightOf(titled) <= room;
    return { titled, lined, isWhole, hasRoom: !line || lined?.isWhole === true || limit >= minLines };
  });
  return (
    settings.find(({ isWhole, hasRoom }) => isWhole && hasRoom) ??
    settings.find(({ isWhole }) => isWhole) ??
    settings.at(-1)!
  );
}

function heightOf({ lines, leading }: SetText): number {
  return lines.length * leading;
}

function draw(
  { lines, face, size, leading }: SetText,
  top: number,
  color: string,
  typesetter: Typesetter,
  isReversed: boolean,
): string {
  return lines
    .map((text, index) => {
      const y = Math.round(top + ascent * size + index * leading);
      const x = isReversed ? Math.round(margin + measure - typesetter.width(text, face, size)) : margin;
      return `<g fill="${color}" transform="translate(${x} ${y})">${typesetter.outline(text, face, size, isReversed)}</g>`;
    })
    .join('');
}

function rule(y: number, thickness: number, color: string): string {
  return `<rect x="${margin}" y="${y}" width="${measure}" height="${thickness}" fill="${color}"/>`;
}

/** Divides a text into lines of similar length; a text that is too long ends with an ellipsis. */
function setText(
  text: string,
  face: FaceName,
  size: number,
  leading: number,
  limit: number,
  typesetter: Typesetter,
): SetText {
  const set = (lines: readonly string[], isWhole: boolean) => ({ lines, face, size, leading, isWhole });
  const widths = new Map<string, number>();
  const widthOf = (word: string) => {
    const known = widths.get(word) ?? typesetter.width(word, face, size);
    widths.set(word, known);
    return known;
  };
  const pieces = piecesOf(text.slice(0, maxUnits));
  const wide = wrap(pieces, measure, widthOf);
  if (wide.length > limit) {
    const rest = wide.slice(limit - 1).reduce((start, line) => start + gapAfter(start) + line);
    return set([...wide.slice(0, limit - 1), cut(rest, face, size, typesetter)], false);
  }
  if (pieces.some((piece) => widthOf(piece.text) > measure))
    return set(
      wide.map((line) => cut(line, face, size, typesetter)),
      false,
    );
  // Binary search for the narrowest measure that does not need more lines.
  let [low, high] = [0, measure];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const isNarrow = pieces.some((piece) => widthOf(piece.text) > middle);
    if (isNarrow || wrap(pieces, middle, widthOf).length > wide.length) low = middle;
    else high = middle;
  }
  return set(wrap(pieces, high, widthOf), true);
}

/** A part of a text within which no line ends, and what stands between it and the part before it. */
interface Piece {
  readonly text: string;
  readonly gap: '' | ' ';
}

/**
 * A sign of Chinese or Japanese, with the marks that may not be parted from it, or a row of other letters. A line may end
 * after each.
 */
const signs =
  /[「『（《〈【“‘]*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（《〈【]+)?[、。，．：；！？）」』》〉】ー々…”’ぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/gu;
const wideSign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，．：；！？）」』》〉】ー]$/u;

function piecesOf(text: string): Piece[] {
  return text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) =>
      (word.match(signs) ?? [])
        .filter(Boolean)
        .map((part, index): Piece => ({ text: part, gap: index === 0 ? ' ' : '' })),
    );
}

function gapAfter(line: string): '' | ' ' {
  return wideSign.test(line) ? '' : ' ';
}

function wrap(list: readonly Piece[], limit: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const { text, gap } of list) {
    const own = widthOf(text);
    const space = gap === '' ? 0 : widthOf(gap);
    if (used + space + own > limit) {
      lines.push(text);
      used = own;
    } else {
      lines[lines.length - 1] += gap + text;
      used += space + own;
    }
  }
  return lines;
}

/** Shortens a line that is too wide with an ellipsis, after a whole word if possible. */
function cut(text: string, face: FaceName, size: number, typesetter: Typesetter): string {
  if (typesetter.width(text, face, size) <= measure) return text;
  let kept = text;
  while (kept !== '' && typesetter.width(`${kept}…`, face, size) > measure)
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : [...kept].slice(0, -1).join('');
  return `${kept.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')}…`;
}
