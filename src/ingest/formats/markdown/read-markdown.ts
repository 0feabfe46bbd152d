import { basename, dirname } from 'node:path';
import { articleFromFields, type Fields } from '../../fields/from-fields.ts';
import {
  type Incoming,
  type IncomingArticle,
  type SourcePlace,
  refuse,
  warn,
} from '../../contract/incoming.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { readWhole } from '../../source/read-whole.ts';
import type { Reader, ReadSettings, OpenedSource } from '../../contract/reader.ts';
import { removeMarks } from '../../clean/marks/remove-marks.ts';
import { removeTemplates } from '../../clean/remove-templates.ts';
import { dayOfFileName } from '../../fields/article-date.ts';
import { hasTemplateFields } from '../../fields/is-template.ts';
import { reasons } from '../../fields/status-words.ts';
import { asText } from '../../fields/as-text.ts';

/**
 * Markdown, with or without front matter, as Hugo, Jekyll and Eleventy write it, and their HTML with front
 * matter.
 */
export const markdownReader: Reader = {
  format: 'markdown',
  reads({ base, text }) {
    const headed = /^\uFEFF?(---[ \t]*\r?\n([^\S\n]*(#.*\r?)?\n)*[\w"'-]+\s*:|\+\+\+[ \t]*\r?\n)/.test(text)
      ? 0.4
      : 0;
    const named = /\.(md|mdx|markdown|mdown|mkd)$/.test(base) || (headed > 0 && isHtml(base)) ? 0.5 : 0;
    const marked =
      named === 0 && /^#{1,3} \S.*$/m.test(text) && /\]\(https?:|^[*-] |\*\*\S/m.test(text) ? 0.1 : 0;
    return named + headed + marked;
  },
  read: readMarkdown,
};

/** Fields that concern a file's place on its old site rather than its content. */
const layoutFields = new Set(
  'layout path slug weight type excerpt_separator menu eleventynavigation outputs templateengineoverride cascade toc'.split(
    ' ',
  ),
);

async function* readMarkdown(source: OpenedSource, settings: ReadSettings): AsyncGenerator<Incoming> {
  const whole = await readWhole(source);
  yield* whole.warnings;
  const place: SourcePlace = { file: source.name };
  const text = whole.text.replace(/\r\n?/g, '\n');
  if (hasTemplateFields(text)) {
    // Placeholders need not be valid YAML: the file is kept as it is.
    const body = { format: 'text' as const, value: text };
    yield { type: 'article', place, sha256: whole.sha256, body, draft: reasons.template };
    return;
  }
  const parsed = parseFrontMatter(text);
  if ('message' in parsed) {
    yield refuse({ ...place, line: parsed.line }, parsed.message, parsed.advice);
    return;
  }
  const { fields, body } = parsed;
  if (source.base === '_index.md') {
    yield* termsOf(source, fields);
    return;
  }
  const { text: plain, gone } = removeTemplates(source.base.endsWith('.mdx') ? withoutModules(body) : body);
  const {
    text: clean,
    counts,
    unknownEmoji,
  } = isHtml(source.base)
    ? { text: plain, counts: undefined, unknownEmoji: new Set<string>() }
    : removeMarks(plain);
  const article = articleFromFields(
    withoutLayoutFields(fields, settings),
    {
      place,
      sha256: whole.sha256,
      body: { format: isHtml(source.base) ? 'html' : 'markdown', value: clean },
    },
    settings,
  );
  for (const { line, message, advice } of parsed.doubts) yield warn({ ...place, line }, message, advice);
  if (gone.size > 0) {
    yield warn(
      { ...place, line: parsed.bodyLine },
      `Templates of another program were removed: ${[...gone].slice(0, 8).join(', ')}.`,
      'Check the article: what they displayed may be missing.',
    );
  }
  if (unknownEmoji.size > 0) {
    yield warn(
      { ...place, line: parsed.bodyLine },
      `Names of emoji that are not known stay as they are written: ${[...unknownEmoji].slice(0, 8).join(' ')}`,
      'Write the sign in their place, or leave them.',
    );
  }
  const path = settings.map.has('path') ? undefined : asText(fields.path);
  yield {
    ...article,
    ...named(source, article, clean),
    ...(counts && { marks: counts }),
    // Zola’s name for the address of a page.
    ...(path !== undefined && { oldPaths: [...(article.oldPaths ?? []), `/${path.replace(/^\/+/, '')}`] }),
  };
}

function isHtml(base: string): boolean {
  return /\.x?html?$/.test(base);
}

/** Removes the lines with which MDX imports and exports code. */
function withoutModules(body: string): string {
  return body.replace(
    /^(?:import[ \t]+(?:[\w{*].*[ \t]from[ \t]+)?["'].*|export[ \t]+(?:const|default)[ \t].*)$/gm,
    '',
  );
}

/** Returns what the file name and the first heading state, if the fields don't. */
function named(
  source: OpenedSource,
  { title, date }: IncomingArticle,
  text: string,
): Partial<IncomingArticle> {
  // https://jekyllrb.com/docs/posts/
  const day = dayOfFileName(source.base);
  // Eleventy's keywords for file times, which are not the date of the article.
  const isWord = date !== undefined && /^(git )?(last modified|created)$/i.test(date.trim());
  const stated = isWord ? undefined : date;
  const heading = /^\s*#[ \t]([^\n]*[^ \t#\n])/.exec(text);
  return {
    date: stated ?? day,
    ...(title === undefined && heading && { title: heading[1]!.replace(/[*_`]/g, '').trim() }),
  };
}

/**
 * Reads a Hugo page that describes a term: `topics/open-source/_index.md` contains the name of the term that
 * articles refer to as `open-source`. Pages that describe a section yield nothing.
 *
 * @see https://gohugo.io/content-management/taxonomies/
 */
function* termsOf(source: OpenedSource, fields: Fields): Generator<Incoming> {
  const path = source.path ?? '';
  const key = asText(fields.slug) ?? basename(dirname(path));
  const taxonomy = basename(dirname(dirname(path))).toLowerCase();
  const name = ['display_name', 'title', 'name'].map((field) => asText(fields[field])).find(Boolean);
  if (name === undefined) return;
  const description = asText(fields.summary ?? fields.description);
  const about = { key, name, ...(description !== undefined && { description }) };
  if (/^(topics?|tags?|categor(y|ies)|subjects?|keywords?)$/.test(taxonomy))
    yield { type: 'topic', ...about };
  if (/^(authors?|contributors?|writers?|people)$/.test(taxonomy)) yield { type: 'entity', ...about };
}

function withoutLayoutFields(fields: Fields, settings: ReadSettings): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => settings.map.has(name.toLowerCase()) || !layoutFields.has(name.toLowerCase()),
    ),
  );
}
