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
import { withoutMdx } from './without-mdx.ts';
import { removeMarks } from '../../clean/marks/remove-marks.ts';
import { removeTemplates } from '../../clean/remove-templates.ts';
import { dayOfFileName } from '../../fields/article-date.ts';
import { hasTemplateFields } from '../../fields/is-template.ts';
import { reasons } from '../../fields/status-words.ts';
import { asText } from '../../fields/as-text.ts';
import { formatProblem } from '../../contract/format-problems.ts';

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
  if ('said' in parsed) {
    yield refuse({ ...place, line: parsed.line }, parsed.said);
    return;
  }
  const { fields, body } = parsed;
  if (source.base === '_index.md') {
    yield* termsOf(source, fields);
    return;
  }
  const code = new Set<string>();
  const { text: plain, gone } = removeTemplates(
    asMarkdown(source.base.endsWith('.mdx') ? withoutMdx(body, (expression) => code.add(expression)) : body),
  );
  for (const expression of code) gone.add(expression);
  const {
    text: clean,
    counts,
    unknownEmoji,
  } = isHtml(source.base)
    ? { text: plain, counts: undefined, unknownEmoji: new Set<string>() }
    : removeMarks(plain);
  const article = articleFromFields(
    withJekyllLists(withoutLayoutFields(fields, settings), source),
    {
      place,
      sha256: whole.sha256,
      body: { format: isHtml(source.base) ? 'html' : 'markdown', value: clean },
    },
    settings,
  );
  for (const { line, said } of parsed.doubts) yield warn({ ...place, line }, said);
  if (gone.size > 0) {
    yield warn(
      { ...place, line: parsed.bodyLine },
      formatProblem('markdown-templates-removed', { names: [...gone].slice(0, 8) }),
    );
  }
  if (unknownEmoji.size > 0) {
    yield warn(
      { ...place, line: parsed.bodyLine },
      formatProblem('markdown-emoji-unknown', { names: [...unknownEmoji].slice(0, 8) }),
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

/** Opens what kramdown reads as Markdown within HTML, names the tabs of Hexo, and removes the comments of MDX. */
function asMarkdown(body: string): string {
  return body
    .replace(
      /^<(?:div|section|aside)\b[^>\n]{0,300}[ \t]markdown=["']?(?:1|block)\b[^>\n]{0,300}>[ \t]*$/gm,
      '\n',
    )
    .replace(/^<!-- ?tab ([^\n<>]{1,200})-->$/gm, (_, label: string) => `\n**${label.trim()}**\n`)
    .replace(/^\{\/\*[^*\n]{0,200}\*\/\}[ \t]*$/gm, '');
}

/**
 * Parts the words of a field that Jekyll reads as a list of single words, where a file is one of its posts. Hexo, whose posts
 * are in a folder of the same name, does not.
 *
 * @see https://jekyllrb.com/docs/posts/#tags-and-categories
 */
function withJekyllLists(fields: Fields, source: OpenedSource): Fields {
  const isPost =
    /(?:^|\/)_posts\//.test(source.path ?? '') && !/(?:^|\/)source\/_posts\//.test(source.path ?? '');
  if (!isPost || dayOfFileName(source.base) === undefined) return fields;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const isList = /^(?:tags|categories)$/.test(name) && typeof value === 'string' && !value.includes(',');
      return [name, isList ? value.trim().split(/\s+/) : value];
    }),
  );
}

/** Returns the day in the name of a file, or, of an index, in that of its folder. */
function dayOfPost({ base, path }: OpenedSource): string | undefined {
  const isIndex = /^index\.\w+$/.test(base) && path !== undefined;
  return dayOfFileName(isIndex ? basename(dirname(path)) : base);
}

/** Returns what the file name and the first heading state, if the fields don't. */
function named(
  source: OpenedSource,
  { title, date }: IncomingArticle,
  text: string,
): Partial<IncomingArticle> {
  // https://jekyllrb.com/docs/posts/
  const day = dayOfPost(source);
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
