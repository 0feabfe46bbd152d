import type { Theme } from './eight-themes.ts';
import { type CrawledPage, Dice, inventStories, listsOf, slugOf, type Story } from './invented-paper.ts';

function portal(): CrawledPage[] {
  const stories = inventStories(99, 60, 8, 1);
  const talk = inventStories(101, 60, 6, 2);
  const at = ({ number }: Story) => `/node/${number}`;
  const frame = (title: string, main: string) =>
    `<!DOCTYPE html><html><head><title>${title} | Eastholm Talks</title><link rel="shortlink" href="/x"></head><body><div role=banner><a href="/">Eastholm Talks</a> <a href="/user/login">Log in</a> <a href="/user/register">Register</a></div>${main}<div role=complementary><h2>Who is here</h2><p>There are some guests online at the moment, and nobody knows who they are.</p><h2>Latest talk</h2><ul>${stories
      .slice(-5)
      .map((one) => `<li><a href="${at(one)}">${one.title}</a></li>`)
      .join('')}</ul></div></body></html>`;
  const lists = listsOf(stories, 10).map(({ type, name, page, stories: some }, index): CrawledPage => {
    const path = type === 'front' ? (page === 1 ? '/' : `/node?page=${page - 1}`) : `/taxonomy/term/${index}`;
    const main = some
      .map(
        (one) =>
          `<div><h2><a href="${at(one)}">${one.title}</a></h2><span>${one.author} wrote on ${one.day}</span><div>${one.paragraphs[0]!}</div><ul><li><a href="${at(one)}">Read all</a></li><li><a href="${at(one)}#talk">${one.number % 9} comments</a></li></ul></div>`,
      )
      .join('');
    return {
      path,
      kind: 'list',
      html: frame(
        name,
        `<h1>${name}</h1>${index % 3 === 0 ? `<p>Everything that our neighbours have written about ${name} since we began, in the order in which it came to us.</p>` : ''}${main}`,
      ),
    };
  });
  const articles = stories.map((story, index): CrawledPage => {
    const answers = talk.slice(index, index + (story.number % 5));
    const body = story.paragraphs.map((text) => `<p>${text}</p>`).join('');
    const comments = answers
      .map(
        (one) =>
          `<div><h3><a href="#c${one.number}">${one.title.slice(0, 30)}</a></h3><span>${one.author}</span>${one.paragraphs.map((text) => `<p>${text}</p>`).join('')}</div>`,
      )
      .join('');
    return {
      path: at(story),
      kind: 'article',
      html: frame(
        story.title,
        `<h1>${story.title}</h1><span>${story.author} wrote on ${story.day}</span><div>${body}</div><div><a href="/taxonomy/term/${index}">${story.topics[0]!}</a></div><h2>Comments</h2>${comments}`,
      ),
    };
  });
  const users = stories.slice(0, 20).map((story, index): CrawledPage => ({
    path: `/user/${index + 2}`,
    kind: 'list',
    html: frame(
      story.author,
      `<h1>${story.author}</h1><p>Member for ${story.number % 12} years</p><ul>${stories
        .slice(index, index + 4)
        .map((one) => `<li><a href="${at(one)}">${one.title}</a></li>`)
        .join('')}</ul>`,
    ),
  }));
  return [...lists, ...articles, ...users];
}

function agency(): CrawledPage[] {
  const stories = inventStories(111, 70, 20, 3);
  const at = ({ slug, number, section }: Story) =>
    `/${slugOf(section).slice(0, 3)}/${slug.slice(0, 18)}.${number}`;
  const hashed = new Dice(5);
  const name = () => `c${hashed.below(1e6).toString(36)}`;
  const [box, line, lead] = [name(), name(), name()];
  const frame = (title: string, main: string) =>
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="website"><meta property="og:title" content="${title}"></head><body><h1 class="${line}"><a href="/">Dunmarsh Wire</a></h1><div class="${box}">${['new', 'spo', 'cul', 'bus', 'opi'].map((one) => `<a href="/${one}/">${one}</a>`).join('')}</div>${main}<div class="${box}"><div>Dunmarsh Wire sends what it knows to those who pay for it, and a little later to everybody else.</div></div></body></html>`;
  const lists = listsOf(stories, 15)
    .concat(listsOf(stories, 6))
    .slice(0, stories.length)
    .map(({ type, name: label, stories: some }, index): CrawledPage => ({
      path: index === 0 ? '/' : `/${type.slice(0, 3)}/${slugOf(label) || 'all'}/${index}`,
      kind: 'list',
      html: frame(
        `${label} Dunmarsh Wire`,
        `<h2 class="${lead}">${label}</h2>${some.map((one, place) => `<div class="${box}"><a class="${line}" href="${at(one)}">${one.title}</a>${place % 3 === 0 ? `<div>${one.summary}</div>` : ''}<div>${one.day} ${one.section}</div></div>`).join('')}`,
      ),
    }));
  const articles = stories.map((story, index): CrawledPage => ({
    path: at(story),
    kind: 'article',
    html: frame(
      story.title,
      `<h2 class="${lead}">${story.title}</h2><div>${story.day} by <a href="/aut/${slugOf(story.author)}/1">${story.author}</a></div>${story.paragraphs
        .map((text, place) => {
          const other = stories[(index + place) % stories.length]!;
          return `${place % 6 === 4 ? `<h3>${text.slice(0, 24)}</h3>` : ''}<div class="${box}">${place % 3 === 1 ? `${text} Earlier the wire had written about <a href="${at(other)}">${other.section.toLowerCase()} in ${story.day.slice(0, 4)}</a>.` : text}</div>${place === 2 ? `<div><a href="${at(other)}">READ: ${other.title}</a></div>` : ''}`;
        })
        .join('')}<h3>More from the wire</h3>${stories
        .slice(index, index + 5)
        .map((one) => `<div><a href="${at(one)}">${one.title}</a><div>${one.summary}</div></div>`)
        .join('')}`,
    ),
  }));
  return [...lists, ...articles];
}

/** Two themes that were made after the judgement of pages was finished, and to which nothing in it was fitted. */
export const twoLaterThemes: readonly Theme[] = [
  { name: 'portal with comments longer than its articles', host: 'eastholm.example', pages: portal },
  { name: 'agency with links in its texts and no metadata', host: 'dunmarsh.example', pages: agency },
];
