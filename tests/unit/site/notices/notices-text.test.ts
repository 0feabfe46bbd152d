import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { programNotices, siteLicenses } from '../../../../src/site/notices/notices-text.ts';
import { thirdParties } from '../../../../src/site/notices/third-party.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

test('THIRD-PARTY-NOTICES matches its table and the installed packages (npm run docs writes it)', () => {
  expect(programNotices()).toBe(read('THIRD-PARTY-NOTICES'));
});

test('every list of names, words and places states where it is from, or that it was written here', () => {
  const folder = 'src/recognition';
  const files = ['lists', 'languages']
    .flatMap((part) =>
      readdirSync(join(root, folder, part), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${part}/${name}`,
      ),
    )
    .filter((name) => name.endsWith('.txt'));
  const listed = new Set(thirdParties.flatMap(({ files = [] }) => files));
  const own = files.filter((file) => !listed.has(file));
  expect(files.length).toBeGreaterThan(5);
  for (const file of own) {
    const text = read(file);
    expect([file, /written for this project/i.test(text.slice(0, 400))]).toEqual([file, true]);
  }
});

test('every schema of others states its license', () => {
  const listed = thirdParties.flatMap(({ files = [] }) => files);
  for (const file of readdirSync(join(root, 'tests/schemas')).filter((name) => name.endsWith('.json'))) {
    const isOurs = !read('tests/schemas/README.md').includes(`- \`${file}\``);
    expect([file, isOurs || listed.includes(`tests/schemas/${file}`)]).toEqual([file, true]);
  }
});

test.each(
  thirdParties.flatMap(({ files = [], addresses, license }) =>
    files.map((file) => ({ file, addresses, license })),
  ),
)('$file names the same source as the table', ({ file, addresses }) => {
  const stated = file.startsWith('src/') ? read(file).slice(0, 1500) : read('tests/schemas/README.md');
  const hosts = addresses.map((address) => new URL(address).hostname.replace(/^www\./, ''));
  expect(hosts.some((host) => stated.includes(host)) || stated.includes('Unicode CLDR')).toBe(true);
});

test('every package of the table is a dependency that the program uses', () => {
  const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|astro|css)$/.test(file) && !file.includes('notices'))
    .map((file) => read(join('src', file)))
    .join('\n');
  for (const { package: name } of thirdParties) {
    if (name === undefined) continue;
    // The bundler of Vite is not a dependency of its own.
    expect([name, name in dependencies || name === 'rolldown']).toEqual([name, true]);
    expect([name, code.includes(name.replace('@fontsource-variable/', ''))]).toEqual([name, true]);
  }
});

test('the licenses of a site are complete, and leave out what only the program contains', () => {
  const text = siteLicenses();
  expect(text).toContain('\n\nBackfile\n');
  for (const { name, isInSite, licenseFiles = [], credit } of thirdParties) {
    expect([name, text.includes(`\n\n${name}\n`)]).toEqual([name, isInSite]);
    expect(licenseFiles.length > 0 || credit !== undefined).toBe(true);
  }
  expect(text.match(/SIL OPEN FONT LICENSE Version 1\.1 - 26 February 2007/g)).toHaveLength(5);
  expect(text).toContain('Version 2.0, January 2004');
  expect(text.match(/TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/g)?.length).toBeGreaterThan(
    0,
  );
});
