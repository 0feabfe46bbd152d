import { parseHTML } from 'linkedom';
import { linesDigest } from '../../../src/archive/passages/passage-digest.ts';
import type { AskedSite } from '../../../src/mcp/site/open-asked-site.ts';
import type { NameLookup } from '../../../src/search/engine/name-lookup.ts';
import type { GroupedHit, Hit } from '../../../src/search/engine/read-hit.ts';

// A site as its pages are written, without a build: what the tools make of it is seen alone. All of it is fiction.

export const home = 'https://courier.example/';

/** An article as its page shows it. */
export interface WrittenArticle {
  readonly title: string;
  readonly standfirst?: string;
  /** EDTF */
  readonly date?: string;
  readonly blocks: readonly string[];
  readonly rights?: string;
  /** What stands above the text of an article in which a name is withheld. */
  readonly withheld?: string;
  readonly corrections?: readonly string[];
  /** Earlier texts, oldest first: what happened, on which day, and the text. */
  readonly revisions?: readonly (readonly [what: string, day: string, ...blocks: string[]])[];
  readonly names?: Readonly<Record<string, string>>;
  /** What a page says of copying. */
  readonly terms?: string;
}

export const revisionDigest = (title: string, blocks: readonly string[]) => linesDigest([title, ...blocks]);

const paragraphs = (blocks: readonly string[]) =>
  blocks.map((text, index) => `<p id="p${index + 1}">${text}</p>`).join('');

/** Returns the page of an article, with what programs read of it. */
export function articlePage(id: string, article: WrittenArticle): string {
  const { title, standfirst, date, blocks, rights, withheld, corrections = [], revisions = [] } = article;
  const rows = revisions.map(
    ([what, day, ...texts]) =>
      `<li><a href="/articles/${id}/revisions/${revisionDigest(title, texts)}/">${what}</a> ${day}</li>`,
  );
  const cards = Object.entries(article.names ?? {}).map(
    ([name, text]) => `<div class="card" data-entity="${name}"><span class="name">${text}</span></div>`,
  );
  return `<html lang="en"><head>
    <link rel="canonical" href="${home}articles/${id}/">
    <meta name="citation_title" content="${title}"><meta name="citation_language" content="en">
    <meta name="citation_author" content="Ada Stone"><meta property="og:site_name" content="The Example Courier">
    ${date ? `<meta name="DC.date" content="${date}">` : ''}${rights ? `<meta name="DC.rights" content="${rights}">` : ''}
    </head><body><article><h1>${title}</h1>${standfirst ? `<p data-article-standfirst>${standfirst}</p>` : ''}
    <p class="facts"><span class="published"><time>${date ?? ''}</time></span></p>
    <details data-cite='{"authors":[{"type":"person","family":"Stone","given":"Ada"}]}'><a data-save="${id}"></a></details>
    ${withheld ? `<div class="withheld-notes" id="withheld"><p>${withheld}</p></div>` : ''}
    <div data-article-text data-copy-terms="${article.terms ?? 'all'}">${paragraphs(blocks)}</div></article>
    <ul class="corrections">${corrections.map((text) => `<li>${text}</li>`).join('')}</ul>
    ${rows.length > 0 ? `<section class="revisions"><ol>${rows.join('')}</ol></section>` : ''}
    <div class="side">${cards.join('')}</div></body></html>`;
}

function revisionPage(title: string, blocks: readonly string[]): string {
  return `<html><body><article class="article revision"><h1 class="headline">${title}</h1><div data-revision-text>${blocks
    .map((text) => `<p><del><span class="hidden">[deleted: </span>Gone words.</del>${text}</p>`)
    .join('')}</div></article></body></html>`;
}

/** What a written site answers besides pages. */
export interface WrittenSite {
  readonly articles?: Readonly<Record<string, WrittenArticle>>;
  /** Pages and JSON by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The files of earlier sentences. */
  readonly earlier?: readonly object[];
  readonly hits?: readonly (Partial<Hit> & { readonly path: string; readonly versions?: number })[];
  readonly names?: Partial<NameLookup>;
  readonly found?: object;
  readonly terms?: readonly string[];
}

/** Makes a site that is asked; `queries` and `read` have what was asked of its search, and which files were read. */
export function writtenSite({ articles = {}, files = {}, earlier = [], names, ...site }: WrittenSite) {
  const pages: Record<string, string> = {};
  for (const [id, article] of Object.entries(articles)) {
    pages[`articles/${id}/`] = articlePage(id, article);
    for (const [, , ...blocks] of article.revisions ?? [])
      pages[`articles/${id}/revisions/${revisionDigest(article.title, blocks)}/`] = revisionPage(
        article.title,
        blocks,
      );
  }
  earlier.forEach((table, index) => {
    pages[`check/earlier-${index + 1}.json`] = JSON.stringify(table);
  });
  Object.assign(pages, files);
  const [queries, read]: [string[], string[]] = [[], []];
  const hits = (site.hits ?? Object.keys(articles).map((id) => ({ path: `articles/${id}/` }))).map(
    (hit): GroupedHit => ({
      kind: 'article',
      title: [{ text: articles[hit.path.split('/')[1]!]?.title ?? 'Untitled', marked: false }],
      description: [],
      passages: [],
      named: [],
      marks: '',
      versions: 0,
      readVersions: () => Promise.resolve([]),
      ...hit,
    }),
  );
  const find = (query: string) => {
    queries.push(query);
    return Promise.resolve({
      query: { node: undefined, problems: [] },
      leaves: [],
      dates: [],
      unknown: [],
      total: hits.length,
      exactTotal: hits.length,
      articles: hits.length,
      asksForWords: true,
      hits(order: string) {
        queries.push(order);
        let at = 0;
        const take = (count: number) => Promise.resolve(hits.slice(at, (at += count)));
        return { next: take, nextGrouped: take };
      },
      ...site.found,
    });
  };
  const asked: AskedSite = {
    title: 'The Example Courier',
    address: home,
    language: 'en',
    terms: site.terms ?? [],
    earlierParts: earlier.length,
    finder: { find } as unknown as AskedSite['finder'],
    names: {
      find: () => Promise.resolve([]),
      findNear: () => Promise.resolve([]),
      ...names,
    },
    readPage(path) {
      read.push(path);
      const html = pages[path];
      return Promise.resolve(html === undefined ? undefined : parseHTML(html).document);
    },
    readJson(path) {
      read.push(path);
      return Promise.resolve(pages[path] === undefined ? undefined : (JSON.parse(pages[path]) as unknown));
    },
  };
  return { asked, queries, read };
}
