import type { Theme } from './eight-themes.ts';
import { type CrawledPage, inPages, inventStories, listsOf, slugOf, type Story } from './invented-paper.ts';

/** Pages without a class, in a `<main>`: whole posts on the front, lists with and without an introduction, posts full of links. */
function generated(): CrawledPage[] {
  const stories = inventStories(211, 64, 9, 1);
  const at = ({ day, slug }: Story) => `/${day.slice(0, 4)}/${slug.slice(0, 40)}.html`;
  const frame = (title: string, main: string) =>
    `<!doctype html><html lang=en><meta charset=utf-8><title>${title}</title><meta name=generator content="Quillpress 0.9"><link rel=stylesheet href=/s.css><header><a href=/>Fennick Notebook</a><nav><a href=/archive/>Archive</a> <a href=/tags/>Tags</a> <a href=/about.html>About</a></nav></header><main>${main}</main><footer><p>Written in Fennick, without comments, without a counter, and on one machine under the stairs. <a href=/feed.xml>Feed</a></footer></html>`;
  const textOf = (story: Story, index: number) => {
    const other = (place: number) => stories[(index * 3 + place) % stories.length]!;
    const links = Array.from(
      { length: 3 + (index % 4) },
      (_, place) =>
        `<li><a href="https://elsewhere.example/${place}">${other(place).title}</a>, which ${other(place).author} keeps.`,
    );
    const notes = `<h2>Read this week</h2><ul>${links.join('')}<li>And <a href="${at(other(1))}">what I wrote then</a>.</ul>`;
    return `${story.paragraphs.map((text, place) => `<p>${text}${place === 1 ? ` See <a href="${at(other(2))}">an older note</a>.` : ''}`).join('')}${index % 3 === 0 ? notes : ''}${index % 5 === 0 ? `<pre>tide ${story.number}\nwind ${index}</pre>` : ''}`;
  };
  const articles = stories.map((story, index): CrawledPage => {
    const [before, after] = [stories[index - 1], stories[index + 1]];
    return {
      path: at(story),
      kind: 'article',
      html: frame(
        `${story.title} — Fennick Notebook`,
        `<h1>${story.title}</h1><p><time datetime="${story.day}">${story.day}</time> · ${story.topics.map((topic) => `<a href="/tags/${slugOf(topic)}/">${topic}</a>`).join(' ')}${textOf(story, index)}<hr><p>${before ? `← <a href="${at(before)}">${before.title}</a> ` : ''}${after ? `<a href="${at(after)}">${after.title}</a> →` : ''}`,
      ),
    };
  });
  const lists = listsOf(stories, 5).map(({ type, name, page, stories: some }, index): CrawledPage => {
    const path =
      type === 'front'
        ? page === 1
          ? '/'
          : `/p${page}/`
        : `/${type === 'month' ? `archive/${name.replace('-', '/')}` : `${type === 'topic' ? 'tags' : type}/${slugOf(name)}`}/${page > 1 ? `${page}/` : ''}`;
    const introduction = `<p>${stories[index]!.summary} What I wrote about it since is below, the newest first, and some of it is wrong by now.`;
    const whole = some
      .slice(0, 3)
      .map(
        (one) =>
          `<h2><a href="${at(one)}">${one.title}</a></h2><p><time>${one.day}</time>${textOf(one, stories.indexOf(one))}`,
      );
    const lines = some.map(
      (one) =>
        `<li><time>${one.day}</time> — <a href="${at(one)}">${one.title}</a>${index % 2 === 0 ? `<br>${one.summary}` : ''}`,
    );
    const main =
      type === 'front'
        ? whole.join('<hr>')
        : `${index % 4 === 1 ? introduction : ''}<ul>${lines.join('')}</ul>`;
    return {
      path,
      kind: 'list',
      html: frame(name || 'Fennick Notebook', `<h1>${name || 'Notebook'}</h1>${main}`),
    };
  });
  return [...articles, ...lists];
}

/** A newspaper whose lists and articles go on as one scrolls: parts of lists without a head, boxes in texts, the next article below. */
function endless(): CrawledPage[] {
  const stories = inventStories(223, 72, 16, 3);
  const at = ({ section, slug, number }: Story) => `/${slugOf(section)}/${slug.slice(0, 50)}-a${number}`;
  const teaser = (one: Story) =>
    `<div class="tz"><a href="${at(one)}"><img src="/i/${one.number}.jpg" alt=""><h3 class="tt">${one.title}</h3></a><p class="ts">${one.summary}</p><span class="tm">${one.author}, ${one.day}</span></div>`;
  const frame = (title: string, head: string, main: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>${title} | The Garrowby Mail</title><meta property="og:site_name" content="The Garrowby Mail">${head}</head><body><header class="h"><a href="/">The Garrowby Mail</a><nav>${['news', 'sport', 'culture', 'business', 'opinion'].map((one) => `<a href="/${one}/">${one}</a>`).join('')}</nav><button>Menu</button></header><div class="page">${main}</div><div class="bar"><p>Read without limits for a shilling a week, and stop whenever you like.</p><a href="/subscribe">Subscribe to the Mail</a></div><footer><a href="/privacy">Privacy</a><a href="/imprint">Imprint</a></footer></body></html>`;
  const articles = stories.map((story, index): CrawledPage => {
    const other = (place: number) => stories[(index + place * 5 + 1) % stories.length]!;
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: story.title,
      datePublished: story.day,
    };
    const text = story.paragraphs
      .map(
        (paragraph, place) =>
          `<p class="b">${paragraph}</p>${place % 3 === 1 ? `<div class="in"><span>More on this</span>${teaser(other(place))}${place % 2 === 1 ? teaser(other(place + 1)) : ''}</div>` : ''}`,
      )
      .join('');
    const next = other(7);
    return {
      path: at(story),
      kind: 'article',
      html: frame(
        story.title,
        index % 4 === 3
          ? '<meta property="og:type" content="website">'
          : `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<div class="story"><h1>${story.title}</h1><p class="sum">${story.summary}</p><div class="by">By <a href="/by/${slugOf(story.author)}">${story.author}</a> on ${story.day}</div>${text}</div><div class="story next"><h2><a href="${at(next)}">${next.title}</a></h2>${next.paragraphs
          .slice(0, 2)
          .map((paragraph) => `<p class="b">${paragraph}</p>`)
          .join(
            '',
          )}<a href="${at(next)}">Continue reading</a></div><div class="grid">${Array.from({ length: 6 }, (_, place) => teaser(other(place + 8))).join('')}</div>`,
      ),
    };
  });
  const shown = listsOf(stories, 8);
  const whole = shown.slice(0, 40).map(({ type, name, page, stories: some }, index): CrawledPage => ({
    path:
      type === 'front' && page === 1
        ? '/'
        : `/${type === 'section' ? slugOf(name) : `${type}-${slugOf(name) || 'all'}`}/${page > 1 ? `?page=${page}` : ''}`,
    kind: 'list',
    html: frame(
      name || 'News from Garrowby',
      '<meta property="og:type" content="website">',
      `<h1>${name || 'Today'}</h1>${index % 5 === 2 ? `<p class="sum">All that the Mail has on ${name}: what was decided, what was not, and what it cost, in the order in which it was printed.</p>` : ''}<div class="grid">${some.map(teaser).join('')}</div><a class="more" href="?offset=${index * 8 + 8}">Load more</a>`,
    ),
  }));
  // What a script asks for at the end of a list.
  const parts = inPages(
    stories.toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    2,
  ).map((some, index): CrawledPage => ({
    path: `/news/?offset=${index * 2}&part=1`,
    kind: 'list',
    html: `<div class="grid" data-next="${index * 2 + 2}">${some.map(teaser).join('')}</div>`,
  }));
  return [...articles, ...whole, ...parts];
}

/** Two themes that were made when the judgement of pages had been in use for some time, of other structure than all before. */
export const twoLatestThemes: readonly Theme[] = [
  { name: 'notebook of a static-site generator without classes', host: 'fennick.example', pages: generated },
  { name: 'newspaper whose lists and articles go on without end', host: 'garrowby.example', pages: endless },
];
