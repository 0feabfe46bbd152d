import { inventStories, type Story } from './invented-paper.ts';
import type { PaperServer } from './paper-server.ts';

/** Lets a host have invented stories, which a sitemap lists, a list of them, and one picture. */
export function publishPaper({ home, answers }: PaperServer, image: Buffer, count = 12): Story[] {
  const stories = inventStories(23, count, 7, 4);
  const urls = [
    ...stories.map(({ slug, day }) => ({ path: slug, day })),
    { path: 'all', day: '2019-01-01' },
  ].map(({ path, day }) => `<url><loc>${home}${path}</loc><lastmod>${day}</lastmod></url>`);
  answers.set('/', '<!doctype html><title>Front</title><h1>The Courier</h1>');
  answers.set('/sitemap.xml', {
    headers: { 'content-type': 'text/xml' },
    body: `<urlset>${urls.join('')}</urlset>`,
  });
  answers.set('/lamp.png', { headers: { 'content-type': 'image/png' }, body: image });
  const links = stories.map(({ slug, title }) => `<li><a href="/${slug}">${title}</a></li>`);
  answers.set(
    '/all',
    `<!doctype html><title>All stories</title><h1>All stories</h1><ul>${links.join('')}</ul>`,
  );
  for (const { slug, title, day, paragraphs } of stories)
    answers.set(
      `/${slug}`,
      `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<img src="/lamp.png" alt="A lamp"></article></body></html>`,
    );
  return stories;
}
