import {
  type CrawledPage,
  Dice,
  inventStories,
  inPages,
  listsOf,
  slugOf,
  type Story,
} from './invented-paper.ts';

/** An invented theme of a site: all pages of a paper that has it. */
export interface Theme {
  readonly name: string;
  readonly host: string;
  readonly pages: () => CrawledPage[];
}

const paragraphs = ({ paragraphs: list }: Story) => list.map((text) => `<p>${text}</p>`).join('\n');
const others = (stories: readonly Story[], { number }: Story, count: number) => {
  const dice = new Dice(number);
  return Array.from({ length: count }, () => dice.one(stories)).filter((one) => one.number !== number);
};

function blog(): CrawledPage[] {
  const stories = inventStories(11, 60, 9);
  const at = ({ day, slug }: Story) => `/${day.slice(0, 4)}/${day.slice(5, 7)}/${slug}/`;
  const frame = (title: string, main: string) =>
    `<!doctype html><html><head><title>${title}</title></head><body><header><a href="/">Mudflat Notes</a><p>One man and his wellingtons, since 2003.</p></header><main>${main}</main><aside><h3>Recent</h3><ul>${stories
      .slice(0, 6)
      .map((one) => `<li><a href="${at(one)}">${one.title}</a></li>`)
      .join(
        '',
      )}</ul><h3>About me</h3><p>I walk along the estuary every morning and write down what I find there. Letters are welcome, parcels are not.</p></aside><footer>Written by hand.</footer></body></html>`;
  const post = (story: Story, isLink: boolean) =>
    `<div class="p1"><h2>${isLink ? `<a href="${at(story)}">${story.title}</a>` : story.title}</h2><small>${story.day} by ${story.author}</small>${paragraphs(story)}<p>Filed under <a href="/category/${slugOf(story.section)}/">${story.section}</a></p></div>`;
  const lists = listsOf(stories, 5).map(({ type, name, page, stories: some }): CrawledPage => {
    const folder = {
      front: '',
      section: `category/${slugOf(name)}/`,
      topic: `tag/${slugOf(name)}/`,
      author: `author/${slugOf(name)}/`,
      month: `${name.replace('-', '/')}/`,
    }[type]!;
    return {
      path: `/${folder}${page === 1 ? '' : `page/${page}/`}`,
      kind: 'list',
      html: frame(
        `${name || 'Mudflat Notes'} – page ${page}`,
        `${some.map((one) => post(one, true)).join('')}<p><a href="/page/2/">Older posts</a></p>`,
      ),
    };
  });
  const posts = stories.map((story): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      `${story.title} – Mudflat Notes`,
      `${post(story, false)}<h3>${story.number % 4} comments</h3><div><b>Someone</b> <p>I saw the same thing on Tuesday, near number ${story.number}, and told nobody.</p></div>`,
    ),
  }));
  return [...lists, ...posts];
}

function daily(): CrawledPage[] {
  const stories = inventStories(22, 80, 16, 2);
  const at = ({ section, slug, day }: Story) => `/${slugOf(section)}/${day}/${slug}.html`;
  const frame = (title: string, head: string, main: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>${title} | The Fennick Daily</title>${head}</head><body><nav>${['News', 'Sport', 'Culture', 'Business', 'Opinion'].map((name) => `<a href="/${slugOf(name)}/">${name}</a>`).join(' ')}</nav>${main}<section><h2>Most read</h2><ol>${stories
      .slice(0, 10)
      .map((one) => `<li><a href="${at(one)}">${one.title}</a></li>`)
      .join(
        '',
      )}</ol></section><div class="nl"><h4>Get the morning letter</h4><p>All that matters in the county, at seven, in your inbox. You may stop it whenever you like.</p></div><footer><p>© The Fennick Daily. No part of this page may be reproduced without permission of the publisher.</p></footer></body></html>`;
  const teaser = (story: Story) =>
    `<article><a href="${at(story)}"><img src="/i/${story.number}.jpg" alt=""></a><h3><a href="${at(story)}">${story.title}</a></h3><p>${story.summary}</p></article>`;
  const lists = listsOf(stories, 12).map(({ type, name, page, stories: some }): CrawledPage => ({
    path:
      type === 'front' && page === 1
        ? '/'
        : `/${type === 'section' ? slugOf(name) : `${type}s/${slugOf(name) || 'latest'}`}/${page === 1 ? '' : `?page=${page}`}`,
    kind: 'list',
    html: frame(
      name || 'Home',
      '<meta property="og:type" content="website">',
      `<h1>${name || 'Today'}</h1>${some.map(teaser).join('')}`,
    ),
  }));
  const articles = stories.map((story): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      story.title,
      `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.day, author: { '@type': 'Person', name: story.author } })}</script>`,
      `<main><h1>${story.title}</h1><p class="s">${story.summary}</p><figure><img src="/i/${story.number}.jpg" alt=""><figcaption>The scene on ${story.day}</figcaption></figure>${story.paragraphs.map((text, index) => `<p>${text}</p>${index === 1 ? '<div class="nl"><h4>Get the morning letter</h4><p>All that matters in the county, at seven, in your inbox. You may stop it whenever you like.</p></div>' : ''}`).join('')}<h2>Related</h2>${others(stories, story, 4).map(teaser).join('')}</main>`,
    ),
  }));
  return [...lists, ...articles];
}

function magazine(): CrawledPage[] {
  const stories = inventStories(33, 50, 40, 12);
  const at = ({ slug, number }: Story) => `/read/${slug}-${number}`;
  const head =
    '<meta property="og:type" content="article"><meta property="og:site_name" content="Tidewrack">';
  const frame = (title: string, main: string) =>
    `<html><head><title>${title}</title>${head}</head><body><div><a href="/">Tidewrack</a> <a href="/issues">Issues</a> <a href="/join">Join</a></div>${main}<div><p>Tidewrack appears four times a year, on paper that can be eaten by sheep. Those who support it receive it by post.</p></div></body></html>`;
  const lists = listsOf(stories, 7).map(({ type, name, page, stories: some }): CrawledPage => ({
    path: `/${type === 'front' ? '' : `${type}-${slugOf(name)}`}${page === 1 ? '' : `/${page}`}`.replace(
      /^\/\/(?=\d)/,
      '/all/',
    ),
    kind: 'list',
    html: frame(
      `${name} Tidewrack`,
      `<h1>${name || 'Tidewrack'}</h1><p>What we have written about ${name || 'everything'} in twenty years, newest first, with page ${page} of the list before you.</p>${some.map((one) => `<section><a href="${at(one)}"><h2>${one.title}</h2></a><p>${one.summary} ${one.paragraphs[0]!.slice(0, 260)}</p><p>By ${one.author}</p></section>`).join('')}`,
    ),
  }));
  const articles = stories.map((story): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      `${story.title} — Tidewrack`,
      `<h1>${story.title}</h1><p>${story.summary}</p><p>By ${story.author}</p>${story.paragraphs.map((text, index) => `${index % 8 === 7 ? `<h2>${text.slice(0, 20)}</h2>` : ''}<p>${index % 5 === 3 ? `<a href="https://other.example/${index}">${text.slice(0, 30)}</a>${text.slice(30)}` : text}</p>`).join('')}`,
    ),
  }));
  return [...lists, ...articles];
}

function tabloid(): CrawledPage[] {
  const stories = inventStories(44, 60, 6, 2);
  const at = ({ slug, number, section }: Story) => `/${slugOf(section)}/${number}/${slug}/`;
  const card = (one: Story) =>
    `<div class="k9"><a href="${at(one)}"><img src="/c/${one.number}.jpg"><span>${one.section.toUpperCase()}</span><h3>${one.title}!</h3></a></div>`;
  const frame = (title: string, main: string) =>
    `<!doctype html><html><head><title>${title} - THE GARROWBY GLOBE</title></head><body><ul>${['News', 'Sport', 'Culture'].map((name) => `<li><a href="/${slugOf(name)}/">${name}</a></li>`).join('')}</ul>${main}<div>${stories.slice(3, 15).map(card).join('')}</div><p>We use biscuits on this page to make it better for you and for our partners. Read what we do with them, or accept.</p></body></html>`;
  const lists = listsOf(stories, 20)
    .concat(listsOf(stories, 9))
    .slice(0, stories.length)
    .map(({ type, name, page, stories: some }, index): CrawledPage => ({
      path: index === 0 ? '/' : `/${type}/${slugOf(name)}/${index}/${page}`,
      kind: 'list',
      html: frame(
        name || 'Home',
        `<h1>${name}</h1>${some.map((one, place) => (place % 4 === 0 ? `<div><a href="${at(one)}"><h2>${one.title}</h2></a><p>${one.summary}</p></div>` : card(one))).join('')}`,
      ),
    }));
  const articles = stories.map((story): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      story.title,
      `<h1>${story.title}!</h1><div>By ${story.author}, ${story.day}</div><b>${story.summary}</b><img src="/c/${story.number}.jpg">${story.paragraphs.map((text, index) => `<p>${text}</p>${index === 0 ? `<div>${others(stories, story, 3).map(card).join('')}</div>` : ''}`).join('')}<div><h3>YOU MAY LIKE</h3>${others(
        stories,
        story,
        6,
      )
        .map((one) => `${card(one)}<p>${one.summary}</p>`)
        .join('')}</div>`,
    ),
  }));
  return [...lists, ...articles];
}

function paperOf1999(): CrawledPage[] {
  const stories = inventStories(55, 60, 10, 2);
  const at = ({ day, number }: Story) => `/archiv/${day.slice(2, 4)}${day.slice(5, 7)}/st${number}.htm`;
  const frame = (main: string) =>
    `<HTML><HEAD><TITLE>The Hollinsea Messenger Online</TITLE></HEAD><BODY BGCOLOR=#ffffcc><TABLE WIDTH=600><TR><TD VALIGN=top WIDTH=120><FONT SIZE=2><A HREF="/index.htm">Front page</A><BR><A HREF="/weather.htm">Weather</A><BR><A HREF="/small.htm">Small ads</A><BR><BR>You are visitor number one of many. Best seen with any browser at all, in any weather.</FONT></TD><TD>${main}</TD></TR></TABLE><HR><CENTER><FONT SIZE=1>Mail to the editor - printed on Cable Street</FONT></CENTER></BODY></HTML>`;
  const lists = listsOf(stories, 8).map(({ type, name, page, stories: some }, index): CrawledPage => ({
    path: index === 0 ? '/' : `/archiv/${type}${slugOf(name)}_${page}${index}.htm`,
    kind: 'list',
    html: frame(
      `<FONT SIZE=5><B>${name || 'Headlines'}</B></FONT><BR><BR>${some.map((one) => `<A HREF="${at(one)}"><B>${one.title}</B></A><BR>${one.summary}<BR><BR>`).join('\n')}`,
    ),
  }));
  const articles = stories.map((story): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      `<FONT SIZE=5><B>${story.title}</B></FONT><BR><I>${story.day}, by ${story.author}</I><BR><BR>${story.paragraphs.join('<BR><BR>\n')}<BR><BR><A HREF="/archiv/index.htm">Back to the contents</A>`,
    ),
  }));
  const frames: CrawledPage = {
    path: '/frames.htm',
    kind: 'other',
    html: '<HTML><HEAD><TITLE>The Hollinsea Messenger Online</TITLE></HEAD><FRAMESET COLS="20%,*"><FRAME SRC="/menu.htm"><FRAME SRC="/index.htm"></FRAMESET></HTML>',
  };
  return [frames, ...lists, ...articles];
}

function excerpts(): CrawledPage[] {
  const stories = inventStories(66, 60, 14, 1);
  const frame = (title: string, main: string) =>
    `<!doctype html><html><head><title>${title}</title><meta name="generator" content="Press 4"></head><body><div id=a><h1><a href="/">Ivelmouth Weekly</a></h1></div><div id=b>${main}</div><div id=c><form><input name=s></form><h2>Archive</h2><ul>${['2004', '2005', '2006', '2007'].map((year) => `<li><a href="/?y=${year}">${year}</a></li>`).join('')}</ul></div></body></html>`;
  const lists = listsOf(stories, 6).map(({ type, name, page, stories: some }): CrawledPage => ({
    path:
      type === 'front'
        ? `/${page === 1 ? '' : `?paged=${page}`}`
        : `/?${{ section: 'cat', topic: 'tag', author: 'author', month: 'm' }[type]!}=${slugOf(name)}${page === 1 ? '' : `&paged=${page}`}`,
    kind: 'list',
    html: frame(
      `${name} Ivelmouth Weekly`,
      `${name === '' ? '' : `<h2>Everything on ${name}</h2>`}${some.map((one) => `<div><h2><a href="/?p=${one.number}">${one.title}</a></h2><p>${one.paragraphs[0]!.slice(0, 300)} […]</p><p><a href="/?p=${one.number}">Go on reading</a></p></div>`).join('')}<p><a href="/?paged=${page + 1}">Next</a></p>`,
    ),
  }));
  const articles = stories.map((story): CrawledPage => ({
    path: `/?p=${story.number}`,
    kind: 'article',
    html: frame(
      `${story.title} - Ivelmouth Weekly`,
      `<h2>${story.title}</h2><p><i>${story.author} on ${story.day}</i></p>${paragraphs(story)}<p>Topics: ${story.topics.map((one) => `<a href="/?tag=${slugOf(one)}">${one}</a>`).join(', ')}</p><p><a href="/?p=${story.number - 7}">Earlier</a> <a href="/?p=${story.number + 7}">Later</a></p>`,
    ),
  }));
  return [...lists, ...articles];
}

function briefs(): CrawledPage[] {
  const stories = inventStories(77, 60, 3, 1);
  const frame = (title: string, main: string) =>
    `<!doctype html><html lang=en><head><title>${title}</title></head><body><header><a href=/>Kestrel Parish Bulletin</a></header><main>${main}</main><footer>Kestrel Parish Bulletin, the rectory</footer></body></html>`;
  const lists = listsOf(stories, 10)
    .concat(listsOf(stories, 4))
    .slice(0, stories.length)
    .map(({ type, name, stories: some }, index): CrawledPage => ({
      path: index === 0 ? '/' : `/${type}/${index}`,
      kind: 'list',
      html: frame(
        `${name} Bulletin`,
        `<h1>${name || 'Bulletin'}</h1>${some.map((one) => `<section><h2><a href="/item/${one.number}">${one.title}</a></h2><p>${one.paragraphs[0]!}</p></section>`).join('')}`,
      ),
    }));
  const articles = stories.map((story): CrawledPage => ({
    path: `/item/${story.number}`,
    kind: 'article',
    html: frame(
      `${story.title} Bulletin`,
      `<h1>${story.title}</h1><p><time datetime="${story.day}">${story.day}</time></p>${paragraphs(story)}`,
    ),
  }));
  return [...lists, ...articles];
}

function divs(): CrawledPage[] {
  const stories = inventStories(88, 60, 12, 2);
  const frame = (title: string, main: string) =>
    `<html><head><title>Cinderford Courier: ${title}</title></head><body><div class="x1"><div class="x2"><a href="/index.php">Start</a></div><div class="x2"><a href="/index.php?site=contact">Contact</a></div></div><div class="x7">${main}</div><div class="x9">Cinderford Courier, a paper for the valley, prints on Fridays and delivers on foot.</div></body></html>`;
  const lists = listsOf(stories, 9).map(({ name, page, stories: some }, index): CrawledPage => ({
    path: index === 0 ? '/' : `/index.php?cat=${index}&from=${page * 9}`,
    kind: 'list',
    html: frame(
      name,
      `<div class="t1">${name}</div>${some.map((one) => `<div class="t3"><div class="t4"><a href="/index.php?id=${one.number}">${one.title}</a></div><div class="t5">${one.summary} <a href="/index.php?id=${one.number}">more</a></div></div>`).join('')}<div>${[1, 2, 3, 4].map((one) => `<a href="/index.php?cat=${index}&from=${one * 9}">${one}</a>`).join(' ')}</div>`,
    ),
  }));
  const articles = stories.map((story): CrawledPage => ({
    path: `/index.php?id=${story.number}`,
    kind: 'article',
    html: frame(
      story.title,
      `<div class="t1">${story.title}</div><div class="t2">${story.day} ${story.author}</div><div class="t5">${story.summary}</div>${inPages(
        story.paragraphs,
        2,
      )
        .map((some) => `<div class="t6">${some.join('<br><br>')}</div>`)
        .join('')}<div class="t8">${others(stories, story, 5)
        .map((one) => `<div><a href="/index.php?id=${one.number}">${one.title}</a></div>`)
        .join('')}</div>`,
    ),
  }));
  return [...lists, ...articles];
}

/** Eight themes after the structure of common ones; their names, classes and texts are invented. */
export const eightThemes: readonly Theme[] = [
  { name: 'blog with whole posts in its lists', host: 'mudflat.example', pages: blog },
  { name: 'daily with structured data', host: 'fennick.example', pages: daily },
  { name: 'magazine that calls every page an article', host: 'tidewrack.example', pages: magazine },
  { name: 'tabloid with teasers between its paragraphs', host: 'garrowby.example', pages: tabloid },
  { name: 'paper of 1999 in tables', host: 'hollinsea.example', pages: paperOf1999 },
  { name: 'weekly with excerpts and addresses of numbers', host: 'ivelmouth.example', pages: excerpts },
  { name: 'bulletin of briefs that its lists repeat', host: 'kestrel.example', pages: briefs },
  { name: 'paper of nothing but divisions', host: 'cinderford.example', pages: divs },
];
