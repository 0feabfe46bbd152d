import { expect, test } from 'vitest';
import { newSiteText } from '../../../../src/authority/plans/new-site.ts';
import { citationFile } from '../../../../src/views/data/citation-file.ts';
import { dataPackage } from '../../../../src/views/data/data-package.ts';
import { dataView } from '../../../../src/views/data/data.ts';
import { archiveFeed } from '../../../../src/views/data/feed.ts';
import { archiveJsonFeed } from '../../../../src/views/data/json-feed.ts';
import { openSearch } from '../../../../src/views/data/opensearch.ts';
import { webManifest } from '../../../../src/views/data/web-manifest.ts';
import { webSite } from '../../../../src/views/meta/json-ld.ts';
import { archiveCard, shareImage } from '../../../../src/views/meta/share-image.ts';
import { frontView } from '../../../../src/views/pages/front.ts';
import { article } from '../../../support/content.ts';
import { build } from '../../../support/views.ts';

// A paper of fiction.
const settings = newSiteText(
  { title: 'روزنامهٔ خیالی', url: 'https://rooz.example/', language: 'fa' },
  'Asia/Tehran',
);

test('a new archive begins without a sentence in another language', () => {
  expect(settings).not.toContain('description');
  expect(
    settings.replace(/^#.*$|^[a-zA-Z]+:|https?:\S+|Asia\/Tehran|\bfa\b|\btrue\b|\bpersian\b/gm, ''),
  ).not.toMatch(/[A-Za-z]{2}/);
});

test('without a description, pages, feeds and descriptions of the data say what they know', async () => {
  const { archive, urls } = await build({
    'site.yaml': settings,
    'articles/letter.md': article('', 'نامه‌ای خیالی.', { title: 'نامه' }),
  });
  const front = frontView(archive, urls);
  expect(front.description).toBeUndefined();
  expect(front.frame.head.description).toBe(front.summary);
  const said = [
    citationFile(archive, urls),
    dataPackage(archive, urls),
    archiveFeed(archive, urls),
    archiveJsonFeed(archive, urls),
    openSearch(archive, urls),
    webManifest(archive, urls),
    ...[
      webSite(archive, urls),
      dataView(archive, urls),
      archiveCard(archive, urls),
      shareImage(archive, urls),
    ].map((one) => JSON.stringify(one)),
  ];
  for (const text of said) expect(text).not.toMatch(/undefined|The archive of|abstract:/);
});
