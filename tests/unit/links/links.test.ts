import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml } from '../../../src/files/parse-yaml.ts';
import { writeLinkFile } from '../../../src/links/link-file.ts';
import { linksOf } from '../../../src/links/check-links.ts';
import { parseDate } from '../../../src/schema/date.ts';
import { linksSchema, type LinkState } from '../../../src/schema/links.ts';
import { article } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { build } from '../../support/views.ts';

// Everything here is fiction.
test('each page elsewhere is found once, with the articles that link to it and the day of the oldest', async () => {
  const { archive } = await build({
    'articles/b.md': article('', '[A](https://a.example/x?y=1&z=2#part) and https://b.example.', {
      date: '1950-01-02',
    }),
    'articles/a.md': article(
      'source: { url: "https://b.example/", archived: "https://copies.example/b" }\n',
      '[A](https://A.example/x?y=1&z=2). [Us](#p1), [mail](mailto:a@b.example).',
      { date: '1960' },
    ),
    'articles/d.md': article('draft: true\n', 'https://draft.example'),
  });
  expect(linksOf(archive)).toEqual([
    {
      url: 'https://a.example/x?y=1&z=2',
      files: ['content/articles/b.md', 'content/articles/a.md'],
      day: '1950-01-02',
    },
    {
      url: 'https://b.example/',
      files: ['content/articles/b.md', 'content/articles/a.md'],
      day: '1950-01-02',
      archived: 'https://copies.example/b',
    },
  ]);
});

test('what is written is read again as it was, sorted by address', () => {
  const folder = temporaryFolder();
  const day = parseDate('2026-03-12');
  const states: LinkState[] = [
    { url: 'https://b.example/: "x" #y', status: 'alive', since: day, checked: day },
    {
      url: 'https://a.example/',
      status: 'gone',
      since: day,
      checked: day,
      answer: '404',
      copy: 'https://copies.example/1',
      copied: parseDate('2018-06-19'),
    },
  ];
  writeLinkFile(folder, states);
  const { value, faults } = parseYaml(readFileSync(join(folder, 'links.yaml'), 'utf8'), 1);
  expect(faults).toEqual([]);
  expect(linksSchema.parse(value).links).toEqual(states.toReversed());
});
