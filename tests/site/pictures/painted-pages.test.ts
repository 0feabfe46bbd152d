import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeBox } from '../../../src/box/make/make-box.ts';
import { readSite } from '../../../src/files/read-content.ts';
import { openZip } from '../../../src/ingest/source/open-zip.ts';
import { buildFiction } from '../../support/build.ts';
import { runBuild, runProgram } from '../../support/builds/run-build.ts';
import { article, entity } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { pageScan, spreadIn } from '../../support/print/page-scan.ts';
import { printed } from '../../support/print/printed.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const issue = 'harbor-gazette-1855-09-22';
const scans = `issues/${issue}`;
const home = 'https://courier.example/';
const part = [20, 20, 110, 12] as const;
const share = [part[0] / 400, part[1] / 600, part[2] / 400, part[3] / 600] as const;
const picture = /\.(?:webp|jpe?g|png|avif)$/;

// Everything here is fiction.
test('no picture of a site or a box has a pixel of what was painted over, and a picture that is put back stops a build', async () => {
  const scan = await sharp(await pageScan([400, 600], 'png'))
    .resize(2000, 3000, { kernel: 'nearest' })
    .jpeg()
    .toBuffer();
  const yaml = String(printed[`${scans}.yaml`]).replace('1.png', '1.jpg');
  const { content, out, ran } = buildFiction({
    ...printed,
    [`${scans}.yaml`]: yaml,
    [`${scans}/1.jpg`]: scan,
    [`${scans}/2.png`]: await pageScan([400, 600], 'png'),
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
    'articles/ferry.md': article('', 'Jane Quill sailed.', { date: '1855-09-22', entities: '[jane-quill]' }),
    [`${scans}/1.tsv`]:
      'x\ty\twidth\theight\tconfidence\tword\twhole\n20\t20\t40\t12\t\tJane\t\n70\t20\t60\t12\t\tQuill\t\n',
  });
  expect(ran.code, ran.stderr).toBe(0);
  const picturesOf = () =>
    readdirSync(join(out, 'issues/harbor-gazette/1855-09-22')).filter((name) => picture.test(name));
  expect(picturesOf()).toHaveLength(4);
  const spreads = async () =>
    Promise.all(
      picturesOf().map((name) => spreadIn(join(out, 'issues/harbor-gazette/1855-09-22', name), share)),
    );
  expect(Math.min(...(await spreads()))).toBeGreaterThan(100);

  const withhold = (...args: string[]) => runProgram('withhold', '--content', content, ...args);
  const decision = ['jane-quill', '--as', 'a captain', '--reason', 'Fiction.', '--ground', 'court'];
  const preview = withhold(...decision, '--dry-run');
  expect(preview.stdout).toContain(`- issue: ${issue}\n  page: 1\n`);
  expect(preview.stdout).toContain(`  lookedAt: false\n  paint: [[${part.join(', ')}]]\n`);
  // The second page is not looked at.
  const looks = join(temporaryFolder(), 'looks.yaml');
  writeFileSync(looks, `- {issue: ${issue}, page: 1, lookedAt: true, paint: [[${part.join(', ')}]]}\n`);
  const decided = withhold(...decision, '--paint', looks);
  expect(decided.code, decided.stderr).toBe(0);
  const built = runBuild('--content', content, '--out', out, '--site', home);
  expect(built.code, built.stderr).toBe(0);
  expect(picturesOf()).toHaveLength(2);
  expect(Math.max(...(await spreads()))).toBeLessThanOrEqual(24);
  const audit = runProgram('audit', '--content', content, '--out', out);
  expect(audit.stdout).toContain('at 1 part that is painted over.');
  expect(audit.stdout).toContain(`Not looked at: content/${scans}/2.png.`);
  expect(audit.code, audit.stderr).toBe(0);

  const file = join(temporaryFolder(), 'courier.zip');
  const { data: site } = readSite(content);
  await makeBox({ site, contentDir: content, out, day: '2026-12-01', home, program: [] }, file);
  const box = await openZip(file);
  const inBox = box.members.filter(({ name }) => picture.test(name) && name.includes('issues/'));
  expect(inBox.length).toBe(3);
  for (const entry of inBox)
    expect(await spreadIn(await entry.read(), share), entry.name).toBeLessThanOrEqual(24);
  box.close();

  const painted = readdirSync(join(content, scans)).find((name) => name.startsWith('1-painted-'))!;
  writeFileSync(join(content, scans, painted), scan);
  const again = runBuild('--content', content, '--out', out, '--site', home);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('its part 1 that is to be painted over has more than one color');
  expect(Math.max(...(await spreads()))).toBeLessThanOrEqual(24);
  expect(
    (await faultOf(makeBox({ site, contentDir: content, out, day: '2026-12-01', home, program: [] }, file)))
      .message,
  ).toMatch(`content/${scans}/${painted}`);
});
