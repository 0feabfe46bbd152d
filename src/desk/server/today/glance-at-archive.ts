import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ArticleRecord } from '../../../archive/record.ts';
import { releaseText } from '../../../publish/run/publication-text.ts';
import { yearOf } from '../../../schema/date.ts';
import { once } from '../../../shared/base/once.ts';
import type { ArchiveGlance, GlancedArticle } from '../../api/today.ts';
import { articlesOf } from '../articles/articles-of.ts';
import type { Desk } from '../desk/desk.ts';
import { shownArticle } from '../records/shown-records.ts';

const maxShown = 3;
const maxLineCharacters = 160;
/** The number of files to look at before yielding to other work. */
const filesAtATime = 500;

/** Returns the archive as it is: how many articles from when, the newest and those edited last, and the last publication. */
export async function glanceAtArchive(desk: Desk): Promise<ArchiveGlance> {
  const { content } = desk.opened;
  const { articles } = articlesOf(desk.opened);
  const edited = await lastEdited(desk, articles);
  const release = content.releases.flatMap(({ data }) => data.releases).at(-1);
  const years = articles.flatMap(({ data }) => yearOf(data.date) ?? []);
  const [from, to] = [years.at(-1), years[0]];
  return {
    title: content.site.title,
    articles: articles.length,
    entities: content.entities.length,
    ...(from !== undefined && to !== undefined && { span: { from, to } }),
    newest: articles.slice(0, maxShown).map((article) => glanced(desk, article)),
    edited: edited.map((article) => glanced(desk, article)),
    ...(release && { release: { day: release.day.edtf, what: releaseText(release) } }),
  };
}

function glanced(desk: Desk, article: ArticleRecord): GlancedArticle {
  const { data, file } = article;
  const line = data.standfirst ?? desk.review.texts.get(article.id)?.passages[1]?.text ?? '';
  const [, ...folders] = dirname(file).split('/');
  const image = data.withdrawn === undefined ? data.image : undefined;
  return {
    ...shownArticle(article),
    line: shortened(line.replaceAll(/\s+/g, ' ').trim()),
    language: data.language ?? desk.opened.content.site.language,
    isDraft: data.draft,
    ...(image && { picture: join('/', ...folders, image.src).slice(1), alt: image.alt }),
  };
}

/** Returns the beginning of a text, cut between words. */
function shortened(text: string): string {
  if (text.length <= maxLineCharacters) return text;
  const cut = text.slice(0, maxLineCharacters);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

interface EditTime {
  readonly text: string;
  readonly at: number;
}

/** When the files that a desk has read were written last. */
const editTimes = once((_desk: Desk) => new Map<string, EditTime>());

/** Returns the articles whose files were written last, the last first. */
async function lastEdited(desk: Desk, articles: readonly ArticleRecord[]): Promise<ArticleRecord[]> {
  const times = editTimes(desk);
  const root = dirname(desk.settings.contentDir);
  const found: { readonly article: ArticleRecord; readonly at: number }[] = [];
  for (const [index, article] of articles.entries()) {
    if (index % filesAtATime === filesAtATime - 1) await desk.settings.rest();
    const text = desk.opened.textOf(article.file);
    const known = times.get(article.file);
    // What was changed here is written a moment later.
    const at =
      known === undefined
        ? (statSync(join(root, article.file), { throwIfNoEntry: false })?.mtimeMs ?? 0)
        : known.text === text
          ? known.at
          : Date.now();
    times.set(article.file, { text, at });
    found.push({ article, at });
  }
  return found
    .toSorted((a, b) => b.at - a.at)
    .slice(0, maxShown)
    .map(({ article }) => article);
}
