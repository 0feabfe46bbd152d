import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentImages, contentImagesModule } from '../../../../src/site/astro/content-images.ts';
import { handOver } from '../../../../src/site/keep/handover.ts';
import { openSite } from '../../../../src/workspace/open-site.ts';
import { article, writeContent } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { picture } from '../../../support/picture.ts';

/** Hands over a fictional archive, changes one of its files, and returns the module that Astro would load. */
async function moduleOf(path: string, after?: string | Uint8Array): Promise<unknown> {
  const contentDir = writeContent({
    'articles/quay.png': picture(3, 2),
    'articles/draw.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9"/></svg>',
    'articles/ferry.md': article('image: { src: quay.png, alt: A quay }\n', '![A path](draw.svg)'),
    'articles/draft.md': article('draft: true\n', '![A quay](../articles/quay.png)'),
  });
  const opened = await openSite({ contentDir });
  handOver({ ...opened, archive: opened.archive!, byCommand: true });
  if (after !== undefined) writeFileSync(join(contentDir, path), after);
  return (contentImages().load as (id: string) => Promise<unknown>)(contentImagesModule);
}

test('Astro imports pictures, and drawings in the form in which they are published', async () => {
  const imports = [...String(await moduleOf('')).matchAll(/^import i\d from "(.*)";$/gm)].map(
    ([, path]) => path,
  );
  expect(imports).toEqual([
    expect.stringMatching(/\/pictures\/[\w-]+\/draw\.webp$/),
    expect.stringMatching(/\/content\/articles\/quay\.png$/),
  ]);
});

test('nothing that stopped to be a picture since it was checked is imported', async () => {
  expect((await faultOf(moduleOf('articles/quay.png', 'export default 1;'))).message).toMatch(
    'The file "quay.png" is not a picture.',
  );
  expect(
    (await faultOf(moduleOf('articles/draw.svg', '<svg><script>x()</script><foreignObject/></svg>'))).message,
  ).toMatch('has <foreignObject>');
});
