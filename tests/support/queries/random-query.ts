import { corpusWords } from './fiction-corpus.ts';
import type { Asked, ScanDocument } from './plain-scan.ts';
import type { Random } from '../random.ts';

/** A query, with one of the ways to write it. */
export interface RandomQuery {
  readonly asked: Asked;
  readonly text: string;
  /** Whether it consists of words and fields only, so that the commonest words are not required. */
  readonly isPlain?: boolean;
}

/** Makes a query from the words and values of some documents, with all operators, nested to `depth`. */
export function randomQuery(random: Random, documents: readonly ScanDocument[], depth: number): RandomQuery {
  const roll = random.next();
  if (depth > 0 && roll < 0.35) return list('and', random, documents, depth);
  if (depth > 0 && roll < 0.55) return list('or', random, documents, depth);
  if (depth > 0 && roll < 0.7) {
    const inner = randomQuery(random, documents, depth - 1);
    const isList = inner.asked.type === 'and' || inner.asked.type === 'or';
    const text = isList ? `(${inner.text})` : inner.text;
    const sign = random.pick(['-', 'NOT ']);
    return {
      asked: { type: 'not', part: inner.asked },
      text: sign + text,
      isPlain: sign === '-' && inner.asked.type === 'field',
    };
  }
  return random.chance(0.7) ? words(random, documents) : field(random, documents);
}

/** Makes a query of words, with or without a field, as most readers type it. */
export function randomWords(random: Random, documents: readonly ScanDocument[]): RandomQuery {
  const asked = Array.from({ length: 2 + random.below(3) }, () => random.pickCommon(corpusWords.english))
    .filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
    .map((text): RandomQuery => ({ asked: { type: 'word', text, inTitle: false }, text, isPlain: true }));
  const all = random.chance(0.3) ? [...asked, field(random, documents)] : asked;
  return {
    asked: { type: 'and', parts: all.map((one) => one.asked) },
    text: all.map(({ text }) => text).join(' '),
    isPlain: all.every(({ isPlain }) => isPlain),
  };
}

function list(
  type: 'and' | 'or',
  random: Random,
  documents: readonly ScanDocument[],
  depth: number,
): RandomQuery {
  const parts = Array.from({ length: 2 + random.below(2) }, () => randomQuery(random, documents, depth - 1));
  // AND binds tighter than OR.
  const texts = parts.map(({ asked, text }) => (type === 'and' && asked.type === 'or' ? `(${text})` : text));
  const sign = type === 'or' ? ' OR ' : random.pick([' ', ' AND ']);
  return {
    asked: { type, parts: parts.map(({ asked }) => asked) },
    text: texts.join(sign),
    isPlain: sign === ' ' && parts.every(({ isPlain }) => isPlain),
  };
}

/** Returns words of some text, so that most queries match something. */
function words(random: Random, documents: readonly ScanDocument[]): RandomQuery {
  const inTitle = random.chance(0.2);
  const document = random.pick(documents);
  const texts = document.texts.filter((text) => /\p{L}/u.test(text));
  const source = inTitle || texts.length === 0 ? document.title : random.pick(texts);
  const stretch = source.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('—'));
  const at = random.below(stretch.length);
  const clean = (text: string) => text.replace(/["“”:()*<>]/g, ' ').replace(/^[\s-]+|[\s.;!?-]+$/g, '');
  const place = inTitle ? 'title:' : '';
  if (random.chance(0.4) && stretch.length > 1) {
    const row = stretch.slice(at, at + 2 + random.below(2));
    // A compound is also searched for by its parts.
    const apart = random.chance(0.4) ? row.flatMap((word) => word.split('-')) : row;
    const text = clean((random.chance(0.8) ? apart : apart.toReversed()).join(' ')).replace(/\s+/g, ' ');
    if (!random.chance(0.25)) return { asked: { type: 'phrase', text, inTitle }, text: `${place}"${text}"` };
    const distance = random.below(6);
    return { asked: { type: 'phrase', text, inTitle, distance }, text: `${place}"${text}"~${distance}` };
  }
  const word = clean(stretch[at] ?? 'fiction').replace(/\s.*/, '') || 'fiction';
  const isOperator = /^(AND|OR|NOT)$/.test(word);
  const isPlain = /^[\p{L}\p{N}\p{M}]+$/u.test(word);
  if (isPlain && /^[a-z]{4,}$/.test(word) && random.chance(0.25)) {
    const at = 1 + random.below(word.length - 2);
    const text = word.slice(0, at) + random.pick(['?', '*']) + word.slice(at + 1);
    return { asked: { type: 'pattern', text, inTitle }, text: `${place}${text}` };
  }
  if (isPlain && random.chance(0.3)) {
    const text = word.slice(0, Math.max(2, 1 + random.below(word.length)));
    return { asked: { type: 'prefix', text, inTitle }, text: `${place}${text}*` };
  }
  // A quoted word is exactly that form.
  const isQuoted = isOperator || random.chance(0.15);
  return {
    asked: { type: isQuoted ? 'phrase' : 'word', text: word, inTitle },
    text: `${place}${isQuoted ? `"${word}"` : word}`,
    isPlain: !isQuoted && !inTitle,
  };
}

function field(random: Random, documents: readonly ScanDocument[]): RandomQuery {
  const { fields, date, kinds } = random.pick(documents);
  const name = random.pick([
    'entity',
    'topic',
    'section',
    'byline',
    'source',
    'language',
    'kind',
    'year',
    'from',
    'to',
  ]);
  const years = date
    ? [date.earliest.slice(0, 4), date.earliest.slice(0, 7), date.earliest, date.latest]
    : [];
  const own =
    name === 'kind'
      ? kinds
      : ['from', 'to', 'year'].includes(name)
        ? years.filter((day) => day > '0001' && day < '9999')
        : (fields[name] ?? []);
  const others: Readonly<Record<string, readonly string[] | undefined>> = {
    section: corpusWords.sections,
    topic: corpusWords.topics,
    byline: ['Pen', 'ann pen'],
  };
  const known = [...own, ...(others[name] ?? []), ...(name === 'year' ? ['1925'] : [])];
  if (known.length === 0) return words(random, documents);
  const values = random
    .sample([...new Set(known)], 1 + Number(random.chance(0.2)))
    .map((value) => value.replaceAll('"', ''));
  const written = values.map((value) => (/^[\p{L}\p{N}-]+$/u.test(value) ? value : `"${value}"`));
  return {
    asked: { type: 'field', field: name, values },
    text: `${name}:${written.join(',')}`,
    isPlain: true,
  };
}
