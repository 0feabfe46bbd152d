import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { demoIssues } from '../../support/print/demo-issues.ts';

const content = fileURLToPath(new URL('../../fixtures/demo/content/', import.meta.url));

test('the printed issues of the demo are those that its articles make', async () => {
  const { texts, drawings } = await demoIssues();
  expect([texts.size, drawings.size]).toEqual([11, 8]);
  for (const [path, text] of texts) expect(readFileSync(join(content, path), 'utf8'), path).toBe(text);
  expect([...drawings.keys()].filter((path) => !existsSync(join(content, path)))).toEqual([]);
});

test('no region of the demo reaches beyond its page', () => {
  const records = readdirSync(join(content, 'issues')).filter((file) => file.endsWith('.yaml'));
  expect(records).toHaveLength(2);
  for (const file of records) {
    const issue = parse(readFileSync(join(content, 'issues', file), 'utf8')) as {
      pages: { size: [number, number] }[];
      articles: {
        article: string;
        regions: { page: number; blocks: [number, number, number, number][] }[];
      }[];
    };
    expect(issue.pages).toHaveLength(4);
    for (const { regions } of issue.articles)
      for (const { page, blocks } of regions) {
        const [width, height] = issue.pages[page - 1]!.size;
        expect(blocks.filter(([x, y, w, h]) => x < 0 || y < 0 || x + w > width || y + h > height)).toEqual(
          [],
        );
      }
  }
});
