import { describe, expect, test } from 'vitest';
import { writeContent } from '../../../support/content.ts';
import { filesOf, importFrom, writeBatch } from '../../../support/batch.ts';

// Papers, people and sites of fiction.

const post = (fields: string, body: string) =>
  `---\ntitle: Dockers walk out ${body.length}\ndate: 1923-05-02\n${fields}---\n\n${body}\n`;
const page = (author: string, site: string) =>
  `<!doctype html><html lang="en"><head><title>Dockers walk out</title><meta property="og:site_name" content="${site}"><link rel="canonical" href="https://www.milltown.com/dockers"><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Dockers walk out',
      datePublished: '1923-05-02',
      author: { '@type': 'Person', name: author },
    },
  )}</script></head><body><article><h1>Dockers walk out</h1>${'<p>The dockers of Lantern Bay walked out on Wednesday, and nobody came to the gate but the harbour mistress, who counted the ships.</p>'.repeat(6)}</article></body></html>`;

async function importedFrom(files: Record<string, string>) {
  const content = writeContent({});
  const { warnings } = await importFrom(writeBatch(files), content);
  return { warnings, files: filesOf(content) };
}

describe('import', () => {
  test('writes a code as the text writes it, where it is always in capitals', async () => {
    const { files } = await importedFrom({
      'a.md': post(
        'tags: [hds, port, dock]\n',
        'The HDS met. HDS said no, see https://hds.example/hds. A port, the PORT.',
      ),
    });
    const labels = Object.entries(files)
      .filter(([file]) => file.startsWith('topics/'))
      .map(([, text]) => text.trim());
    expect(labels.toSorted()).toEqual(['label: Dock', 'label: HDS', 'label: Port']);
  });

  test.each([
    ['Milltown.com Ada L. Example', 'Milltown', 'entity: ada-l-example'],
    ['Ada Example Harbour International', 'Harbour International', 'entity: ada-example'],
    ['TheMilltowner', 'Milltown', 'TheMilltowner'],
    ['Ada Example', 'Milltown', 'entity: ada-example'],
  ])('takes the site out of the byline “%s”', async (author, site, byline) => {
    const { files } = await importedFrom({ 'a.html': page(author, site) });
    const [article] = Object.entries(files)
      .find(([file]) => file.startsWith('articles/'))!
      .slice(1);
    expect(/byline:\n {2}- (.*)\n/.exec(article!)?.[1]).toBe(byline);
  });

  test('makes no byline of the name of the site', async () => {
    const { files } = await importedFrom({ 'a.html': page('Milltown', 'The Milltown Paper') });
    expect(Object.keys(files).filter((file) => file.startsWith('entities/'))).toEqual([]);
    expect(Object.values(files).join('')).not.toContain('byline');
  });

  test('takes a group for an organization, and splits authors whom the pile knows', async () => {
    const { files } = await importedFrom({
      'a.md': post('author: Mira Solano\n', 'A text.'),
      'b.md': post('author: Tove Ardal\n', 'Another text.'),
      'c.md': post('author: "Mira Solano, Tove Ardal"\n', 'A third text, of both.'),
      'd.md': post('author: Arbeitsgruppe Hafen und Kai\n', 'A text of a group of the harbour.'),
      'e.md': post('author: AG Open Data\nlanguage: de\n', 'A text of a group with a short name.'),
      'f.md': post('author: AG Solano\nlanguage: en\n', 'A text of somebody with initials.'),
    });
    const kinds = Object.entries(files).flatMap(([file, text]) =>
      file.startsWith('entities/') ? [`${/name: (.*)/.exec(text)![1]}, ${/kind: (.*)/.exec(text)![1]}`] : [],
    );
    expect(kinds.toSorted()).toEqual([
      'AG Open Data, organization',
      'Arbeitsgruppe Hafen und Kai, organization',
      'Mira Solano, person',
      'Tove Ardal, person',
    ]);
    expect(Object.values(files).join('')).toContain('- entity: mira-solano\n  - entity: tove-ardal\n');
  });

  test('says how many new topics are in one article only', async () => {
    const { warnings } = await importedFrom({
      'a.md': post(
        `tags: [${Array.from({ length: 21 }, (_, n) => `bell ${n}`).join(', ')}, quayside]\n`,
        'A text.',
      ),
      'b.md': post('tags: [quayside]\n', 'Another text.'),
    });
    expect(warnings).toEqual(['content: 21 of 22 new topics are in one article only.']);
  });
});
