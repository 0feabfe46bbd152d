import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { readDecisions } from '../../../src/withhold/decisions/private-decision.ts';
import {
  auditedPages,
  contentPictureFaults,
  picturesNotLookedAt,
  publishedPictureFaults,
} from '../../../src/withhold/audit/page-pictures.ts';
import { article, writeContent } from '../../support/content.ts';
import { pageScan } from '../../support/print/page-scan.ts';
import { issueYaml, printed } from '../../support/print/printed.ts';

// Pages of fiction, on the first of which a part is to be painted over.
const folder = 'issues/harbor-gazette-1855-09-22';
const part = [200, 20, 60, 24] as const;
const withheld = 'decisions:\n  - number: 1\n    month: 2026-11\n    ground: court\n    words: a captain\n';

/** Returns a scan in which a part has one color, or is covered by one through which something shines. */
async function scanWith(cover: number): Promise<Buffer> {
  const [left, top, width, height] = part;
  const gray = {
    create: { width, height, channels: 4 as const, background: { r: 119, g: 119, b: 119, alpha: cover } },
  };
  const input = await sharp(gray).png().toBuffer();
  return sharp(await pageScan([400, 600], 'png'))
    .composite([{ input, left, top }])
    .png()
    .toBuffer();
}

async function archive(picture: Buffer, lookedAt: string) {
  const facts = `    painted: [[${part.join(', ')}]]\n    withheld: [1]\n    lookedAt: ${lookedAt}\n`;
  const contentDir = writeContent({
    ...printed,
    'withheld.yaml': withheld,
    'articles/ferry.md': article('withheld: [1]\n', 'A captain sailed.', { date: '1855-09-22' }),
    [`issues/harbor-gazette-1855-09-22.yaml`]: issueYaml.replace('  - label: 2\n', `${facts}  - label: 2\n`),
    [`${folder}/1.png`]: picture,
  });
  const { content } = readContent(contentDir);
  const pages = auditedPages(content, readDecisions(contentDir), '2026-12-01');
  return { contentDir, content, pages };
}

const published = 'issues/harbor-gazette/1855-09-22/1-0123456789ab.webp';
const asPublished = (picture: Buffer) => sharp(picture).webp({ quality: 70, effort: 2 }).toBuffer();

test.each([
  ['painted over', 1, []],
  ['covered, so that something shines through', 0.85, ['not painted over']],
  ['put back', 0, ['not painted over']],
])('a picture of which a part is %s', async (_case, cover, faults) => {
  const picture = await scanWith(cover);
  const { contentDir, pages } = await archive(picture, '[1]');
  const bytes = await asPublished(picture);
  const inSite = await publishedPictureFaults(pages, [published], () => bytes);
  expect(inSite.map(({ type }) => type)).toEqual(faults);
  const inContent = await contentPictureFaults(contentDir, pages);
  expect(inContent.map(({ type }) => type)).toEqual(faults);
});

test('a picture of a page at which nobody has looked for a decision is a fault wherever it is published', async () => {
  const picture = await scanWith(1);
  const { pages } = await archive(picture, '[]');
  const inBox = `content/${folder}/1.png`;
  const faults = await publishedPictureFaults(
    pages,
    [published, inBox, 'issues/other/1.webp'],
    () => picture,
  );
  expect(faults.map(({ file, type }) => [file, type])).toEqual([
    [published, 'not looked at'],
    [inBox, 'not looked at'],
  ]);
});

test('a picture that can’t be decoded is a fault', async () => {
  const { pages } = await archive(await scanWith(1), '[1]');
  const faults = await publishedPictureFaults(pages, [published], () => Buffer.from('no picture'));
  expect(faults.map(({ type }) => type)).toEqual(['not decoded']);
});

test('pictures that nobody has looked at are named: those of such pages, and those that no issue names', async () => {
  const { contentDir, content, pages } = await archive(await scanWith(1), '[1]');
  writeFileSync(join(contentDir, folder, 'proof of page 1.jpg'), '');
  expect(picturesNotLookedAt(contentDir, content, pages)).toEqual([
    `content/${folder}/2.png`,
    `content/${folder}/proof of page 1.jpg`,
  ]);
});
