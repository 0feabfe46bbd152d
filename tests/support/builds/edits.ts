import { article, entity, type Files } from '../content.ts';

/** The text files of a content folder, by path; all of them fiction. */
export type Texts = Readonly<Record<string, string>>;

/** Returns the text files of a content folder. */
export function textsIn(files: Files): Texts {
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

type Pick = <T>(list: readonly T[]) => T;
type Edit = (texts: Texts, pick: Pick, number: number) => Texts;

const isArticle = (path: string) => path.startsWith('articles/') && path.endsWith('.md');
const isEntity = (path: string) => path.startsWith('entities/');
const isTopic = (path: string) => path.startsWith('topics/');

function replaceIn(
  is: (path: string) => boolean,
  from: RegExp,
  to: (match: string, pick: Pick, number: number) => string,
): Edit {
  return (texts, pick, number) => {
    const paths = Object.keys(texts).filter((path) => is(path) && from.test(texts[path]!));
    if (paths.length === 0) return texts;
    const path = pick(paths);
    return { ...texts, [path]: texts[path]!.replace(from, (match) => to(match, pick, number)) };
  };
}

/** Replaces something in every file that has it, so that the last of its kind goes. */
function replaceInAll(is: (path: string) => boolean, from: RegExp, to: string): (texts: Texts) => Texts {
  return (texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([path, text]) => [path, is(path) ? text.replace(from, to) : text]),
    );
}

const idsOf = (texts: Texts, is: (path: string) => boolean) =>
  Object.keys(texts)
    .filter(is)
    .map((path) =>
      path
        .split('/')
        .at(-1)!
        .replace(/\.\w+$/, ''),
    );

/** Kinds of edits that a keeper makes. Each may leave the content with errors; then nothing is built. */
export const edits: Readonly<Record<string, Edit>> = {
  title: replaceIn(isArticle, /^title: .*$/m, (line, _, number) => `${line} ${number}`),
  body: replaceIn(
    isArticle,
    /\n$/,
    (_, pick, number) => `\n\nAn added line, ${number}. ${pick(['Elm.', 'ICE came.', 'Nobody saw it.'])}\n`,
  ),
  'long body': replaceIn(
    isArticle,
    /\n$/,
    (_, __, number) => `\n\n${`A sentence of fiction, ${number}. `.repeat(30)}\n`,
  ),
  date: replaceIn(
    isArticle,
    /^date: .*$/m,
    (_, pick) =>
      `date: ${pick(['2018-06-19', '1923-05-07', '1923-05', '1924', '192X', 'XXXX', '1924-02-03'])}`,
  ),
  standfirst: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line, _, number) => `${line}\nstandfirst: In fiction, ${number}.`,
  ),
  correction: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line) => `${line}\ncorrections: [{ date: 2019-01-01, text: A figure was wrong. }]`,
  ),
  language: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line, pick) => `${line}\nlanguage: ${pick(['fr', 'en', 'de'])}`,
  ),
  draft: replaceIn(isArticle, /^title: .*$/m, (line) => `${line}\ndraft: true`),
  published: replaceIn(isArticle, /^draft: true\n/m, () => ''),
  withdrawn: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line) => `${line}\nwithdrawn: { date: 2020-01-01, reason: By request. }`,
  ),
  redirect: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line, _, number) => `${line}\nredirectFrom: [/old/path-${number}]`,
  ),
  entities: (texts, pick, number) =>
    replaceIn(isArticle, /^entities: .*$/m, () => {
      const ids = idsOf(texts, isEntity);
      return `entities: [${[...new Set([pick(ids), pick(ids), pick(ids)])].join(', ')}]`;
    })(texts, pick, number),
  topics: (texts, pick, number) =>
    replaceIn(isArticle, /^topics: .*$/m, () => `topics: [${pick(idsOf(texts, isTopic))}]`)(
      texts,
      pick,
      number,
    ),
  name: replaceIn(isEntity, /^name: .*$/m, (line, _, number) => `${line} ${number}`),
  kind: replaceIn(
    isEntity,
    /^kind: .*$/m,
    (_, pick) => `kind: ${pick(['person', 'organization', 'event', 'work'])}`,
  ),
  alias: replaceIn(isEntity, /^name: .*$/m, (line, _, number) => `${line}\naliases: [Elm ${number}]`),
  description: replaceIn(
    isEntity,
    /^name: .*$/m,
    (line, _, number) => `${line}\ndescription: Number ${number}, in fiction.`,
  ),
  'former id': replaceIn(
    isEntity,
    /^name: .*$/m,
    (line, _, number) => `${line}\nformerIds: [former-${number}]`,
  ),
  'part of': (texts, pick, number) =>
    replaceIn(isEntity, /^name: .*$/m, (line) => `${line}\npartOf: [${pick(idsOf(texts, isEntity))}]`)(
      texts,
      pick,
      number,
    ),
  coordinates: replaceIn(
    isEntity,
    /^kind: .*$/m,
    (_, pick) => `kind: place\ncoordinates: [${pick([10, 20, 30])}, ${pick([1, 2])}]`,
  ),
  'no coordinates': replaceInAll(isEntity, /^coordinates: .*\n/m, ''),
  'no undated article': replaceInAll(isArticle, /^date: XXXX.*$/m, 'date: 1931-05-06'),
  'no topics': (texts) =>
    replaceInAll(
      isArticle,
      /^topics: .*$/m,
      'topics: []',
    )(Object.fromEntries(Object.entries(texts).filter(([path]) => !isTopic(path)))),
  'new topic': (texts, pick, number) => ({
    ...replaceIn(isArticle, /^topics: .*$/m, () => `topics: [new-${number}]`)(texts, pick, number),
    [`topics/new-${number}.yaml`]: `label: Novelty ${number}\n`,
  }),
  series: replaceIn(
    isArticle,
    /^title: .*$/m,
    (line, pick) => `${line}\nseries: { id: ${pick(['tides', 'gales'])}, title: Of the sea }`,
  ),
  'no series': replaceInAll(isArticle, /^series: .*\n/m, ''),
  label: replaceIn(isTopic, /^label: .*$/m, (line, _, number) => `${line} ${number}`),
  broader: (texts, pick, number) =>
    replaceIn(isTopic, /^label: .*$/m, (line) => `${line}\nbroader: [${pick(idsOf(texts, isTopic))}]`)(
      texts,
      pick,
      number,
    ),
  'site title': replaceIn(
    (path) => path === 'site.yaml',
    /^title: .*$/m,
    (line) => `${line}!`,
  ),
  'new article': (texts, pick, number) => ({
    ...texts,
    [`articles/new-${number}.md`]: article(
      'section: New\n',
      `Jane Doe and ICE, ${number}. The Harbour Board met.`,
      {
        title: `New ${number}`,
        date: pick(['2018-06-19', '1999-01-01', '1923-05-07']),
        entities: `[${[...new Set([pick(idsOf(texts, isEntity)), pick(idsOf(texts, isEntity))])].join(', ')}]`,
        topics: `[${pick(idsOf(texts, isTopic))}]`,
      },
    ),
  }),
  'new entity': (texts, _, number) => ({
    ...texts,
    [`entities/new-${number}.yaml`]: entity(`Newcomer ${number}`),
  }),
  'removed article': (texts, pick) => without(texts, pick(Object.keys(texts).filter(isArticle))),
  'link that is gone': (texts, pick, number) => {
    const targets = Object.values(texts).flatMap((text) => text.match(/https?:\/\/[\w./-]+/g) ?? []);
    const url = pick([...new Set(targets)]);
    const state = `{ url: '${url}', status: gone, since: 2026-03-12, checked: 2026-03-2${number} }`;
    return { ...texts, 'links.yaml': `links:\n  - ${state}\n` };
  },
  'renamed article': (texts, pick, number) => {
    const path = pick(Object.keys(texts).filter(isArticle));
    return { ...without(texts, path), [`articles/renamed-${number}.md`]: texts[path]! };
  },
};

function without(texts: Texts, path: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([other]) => other !== path));
}
