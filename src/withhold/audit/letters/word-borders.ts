import { digit, invisible, lettersAt, letterWords, betweenWords, typeAt, widthAt } from './letter-table.ts';

// Where a name begins and ends: also in handles and addresses, and beside the prefixes and endings of languages that write
// them in one word with the name.

const cased = /^\p{Cased_Letter}$/u;
const upper = /^[\p{Lu}\p{Lt}]$/u;

/** Prefixes of one word: and, the, in, from, that, as, to. */
const prefixes: readonly (readonly [script: RegExp, prefix: RegExp])[] = [
  [/^\p{Script=Hebrew}/u, /^[והבלכמש]{1,4}$/],
  [/^\p{Script=Arabic}/u, /^[وف]?(?:ا?[بكلس])?(?:ال|ل)?$/],
];

/** Endings of names in one word with them; those after an apostrophe are words of their own. */
const endings: readonly (readonly [script: RegExp, ending: () => RegExp])[] = [
  [/^\p{Script=Latin}/u, () => /^e?s$/],
  [/^\p{Script=Cyrillic}/u, () => (cyrillicEndings ??= makeCyrillicEndings())],
  [
    /^\p{Script=Hangul}/u,
    () => /^(?:은|는|이|가|을|를|의|에|와|과|도|로|만|씨|님|으로|에게|에서|한테|부터|까지|씨는|씨가|씨의)$/,
  ],
];

let cyrillicEndings: RegExp | undefined;

/** As letters are compared: many look like Latin ones. */
function makeCyrillicEndings(): RegExp {
  const all =
    'а я у ю ы и е о й ь ом ем ой ей ою ым ых им их ого ему ому его ов ев ам ах ям ях ами ями ыми ими';
  return new RegExp(
    `^(?:${all
      .split(' ')
      .map((ending) => letterWords(ending).join(''))
      .join('|')})$`,
    'u',
  );
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Han', 'Hangul', 'Hiragana', 'Katakana'];
const scriptPatterns = scripts.map((name) => new RegExp(String.raw`\p{Script=${name}}`, 'u'));

/** Returns a number for the script of a sign; -1 if it is of no script that matters here. */
function scriptOf(sign: string): number {
  return scriptPatterns.findIndex((pattern) => pattern.test(sign));
}

function signAt(text: string, index: number): string {
  return text.slice(index, index + widthAt(text, index));
}

/** Returns the place of the sign before a place, without those that nobody sees; -1 if there is none. */
function placeBefore(text: string, index: number): number {
  let at = index - 1;
  while (at >= 0 && typeAt(text, at) === invisible) at -= 1;
  if (at > 0 && /[\uDC00-\uDFFF]/.test(text[at]!)) at -= 1;
  return at;
}

/** Returns the place of the next sign from a place, without those that nobody sees. */
function placeFrom(text: string, index: number): number {
  let at = index;
  while (at < text.length && typeAt(text, at) === invisible) at += 1;
  return at;
}

/** Whether one word ends and another begins between two signs: at a figure, another script, or a capital within a handle. */
function isApart(text: string, before: number, after: number): boolean {
  const [typeBefore, typeAfter] = [typeAt(text, before), typeAt(text, after)];
  if (typeBefore === betweenWords || typeAfter === betweenWords) return true;
  if (typeBefore === digit || typeAfter === digit) return true;
  const [left, right] = [signAt(text, before), signAt(text, after)];
  if (cased.test(left) && upper.test(right)) {
    if (!upper.test(left)) return true;
    const next = placeFrom(text, after + right.length);
    // As in `URLZembrak`.
    return next < text.length && cased.test(signAt(text, next)) && !upper.test(signAt(text, next));
  }
  const [from, to] = [scriptOf(left), scriptOf(right)];
  return from >= 0 && to >= 0 && from !== to && !isLookAlike(left) && !isLookAlike(right);
}

/** Whether a letter of another script stands for a Latin one: then it does not end a word. */
function isLookAlike(sign: string): boolean {
  return !/\p{Script=Latin}/u.test(sign) && /^[a-z]+$/.test(lettersAt(sign, 0));
}

/** Whether a word begins at a place, or begins with prefixes of its language that end there. */
export function isStart(text: string, start: number): boolean {
  let at = placeBefore(text, start);
  if (at < 0 || isApart(text, at, start)) return true;
  const sign = signAt(text, start);
  const prefix = prefixes.find(([script]) => script.test(sign))?.[1];
  if (!prefix) return false;
  let run = '';
  for (; at >= 0 && run.length < 6; at = placeBefore(text, at)) {
    if (typeAt(text, at) === betweenWords || typeAt(text, at) === digit) break;
    run = lettersAt(text, at) + run;
  }
  return run.length < 6 && prefix.test(run);
}

/** Whether a word ends at a place, or with an ending of its language after it. */
export function isEnd(text: string, end: number): boolean {
  const last = placeBefore(text, end);
  let at = placeFrom(text, end);
  if (at >= text.length || isApart(text, last, at)) return true;
  const ending = endings.find(([script]) => script.test(signAt(text, last)))?.[1]();
  if (!ending) return false;
  let run = '';
  let before = last;
  for (; at < text.length && run.length < 5; at = placeFrom(text, at + widthAt(text, at))) {
    if (isApart(text, before, at)) break;
    run += lettersAt(text, at);
    before = at;
  }
  return ending.test(run);
}

/** Whether a sign is a small letter of a script that has capitals. */
export function isSmall(text: string, index: number): boolean {
  const sign = signAt(text, index);
  return cased.test(sign) && !upper.test(sign);
}

/** Whether a sign is a capital letter. */
export function isCapitalSign(text: string, index: number): boolean {
  return upper.test(signAt(text, index));
}

/** Returns where the word around a part of a text begins and ends: letters, figures, and what nobody sees between them. */
export function wordAround(text: string, start: number, end: number) {
  let from = start;
  let to = end;
  while (from > 0 && typeAt(text, from - 1) !== betweenWords) from -= 1;
  while (to < text.length && typeAt(text, to) !== betweenWords) to += 1;
  return { from, to };
}
