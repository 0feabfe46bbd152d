import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, onTestFinished, test } from 'vitest';
import { tokenHeader } from '../../src/desk/api/calls.ts';
import { openDesk } from '../../src/desk/server/open-desk.ts';
import { contentSecurityPolicy } from '../../src/views/meta/policy.ts';
import { serveSite } from '../../src/site/serve/serve-site.ts';
import { deskCookie } from '../support/desk-server/desk-cookie.ts';
import { digestsOf, textsOf, writeFiles } from '../support/build.ts';
import { hostileContent } from '../support/hostile.ts';
import { hostilePile, linkMedia, oddPictures, secret, trapFiles } from '../support/hostile-files.ts';
import { picture } from '../support/picture.ts';
import { astroCommand, copyProject, runIn, startServer } from '../support/project.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const main = 'src/cli/backfile.mjs';

const shelf = `---
import { getCollection, render } from 'astro:content';
import { Image } from 'astro:assets';
const articles = (await getCollection('articles')).filter(({ id }) => id.startsWith('picture'));
const texts = await Promise.all(articles.map((article) => render(article)));
---
<html lang="en"><title>The shelf</title><body>
{articles.map(({ data }) => data.image && <Image src={data.image.src} alt={data.image.alt} />)}
{texts.map(({ Content }) => <Content />)}
</body></html>
`;

/** Returns what a drawing may not have, as an XML parser reads it. */
function harmIn(svg: string): string[] {
  const harm: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!/^(svg|g|rect|circle|path|text|tspan)$/.test(name)) harm.push(`<${name}>`);
        for (const [key, value] of Object.entries(attributes))
          if (/^on|:|href/i.test(key) || /javascript|data:|evil/.test(value)) harm.push(`${key}=${value}`);
      },
      oncomment: (comment) => void harm.push(comment),
      onprocessinginstruction: (name) => void harm.push(name),
    },
    { xmlMode: true },
  );
  parser.end(svg);
  return harm;
}

/** Returns the answer of a desk to one call, as its page asks for it. */
async function askDesk(url: string, cookie: string, call: string): Promise<unknown> {
  const page = await (await fetch(url, { headers: { cookie } })).text();
  const token = /<meta name="desk-token" content="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${url}api/${call}`, {
    method: 'POST',
    headers: {
      cookie,
      'Content-Type': 'application/json',
      [tokenHeader]: token,
      Origin: new URL(url).origin,
    },
    body: 'null',
  });
  expect(answer.status, call).toBe(200);
  return answer.json();
}

test('a hostile archive and a hostile pile run nothing, publish nothing of theirs but pictures, and stop nothing', async () => {
  const root = copyProject();
  const content = join(root, 'content');
  const dist = join(root, 'dist');
  const mark = join(temporaryFolder(), 'mark');
  const outside = join(temporaryFolder(), 'private.png');
  writeFileSync(outside, picture(70, 70));
  const { traps, media } = trapFiles(mark);
  const odd = await oddPictures();
  writeFiles(content, { ...hostileContent(), ...odd, ...traps });
  writeFiles(join(content, 'media'), media);
  linkMedia(join(content, 'media'), outside);
  // A page of its own that reads a collection has Astro import what articles name.
  writeFiles(root, { 'src/pages/shelf.astro': shelf });
  const isUntouched = () => {
    expect(existsSync(mark), 'something of the archive was run').toBe(false);
  };

  // Each trap is an error with its line, in whatever reads the archive.
  const checked = runIn(root, main, 'check');
  expect(checked.code).toBe(1);
  const places = Object.keys(traps).map((file) => `content/${file}`);
  expect(places.length).toBeGreaterThan(60);
  const report = checked.stdout + checked.stderr;
  for (const place of places) expect(report).toMatch(new RegExp(`^${place}:\\d+`, 'm'));
  for (const line of report.matchAll(/^content\/(\S+?):\d+.*/gm))
    if (!line[0].includes('(warning)')) expect(Object.keys(traps)).toContain(line[1]);
  for (const args of [
    [main, 'build'],
    [astroCommand, 'build'],
    [astroCommand, 'sync'],
    [astroCommand, 'dev', '--port', '0'],
  ]) {
    const ran = runIn(root, ...args);
    expect(ran.code, args.join(' ')).not.toBe(0);
    expect(ran.stdout + ran.stderr, args.join(' ')).toMatch(/content\/articles\/body-0\.md:\d+/);
    expect(ran.stderr, args.join(' ')).not.toMatch(/inferSize|Getter\/Setter/);
    expect(existsSync(dist), args.join(' ')).toBe(false);
    isUntouched();
  }
  const desk = await openDesk({
    contentDir: content,
    cacheDir: join(root, 'cache'),
    out: dist,
    port: 4329,
    withSite: false,
  });
  onTestFinished(() => desk.close());
  const cookie = await deskCookie(desk.newAddress());
  await expect
    .poll(async () => JSON.stringify(await askDesk(desk.url, cookie, 'problems/list')), { timeout: 120_000 })
    .toContain('is a symbolic link, and links are not followed');
  await desk.close();
  isUntouched();

  // Without them, the rest is published.
  for (const file of Object.keys(traps)) rmSync(join(content, file));
  const built = runIn(root, main, 'build');
  expect(built.code, built.stderr).toBe(0);
  isUntouched();

  // The pile goes in; what is no article or no picture is left out.
  const pile = join(temporaryFolder(), 'pile');
  writeFiles(pile, hostilePile(mark));
  writeFileSync(join(pile, '../secret.png'), picture(71, 71));
  linkMedia(pile, outside);
  const before = new Set(readdirSync(content, { recursive: true, encoding: 'utf8' }));
  const imported = runIn(root, main, 'import', pile, '--drafts');
  expect([0, 1], imported.stderr).toContain(imported.code);
  expect(imported.stderr).not.toMatch(/\n {4}at |TypeError|RangeError/);
  isUntouched();
  const added = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !before.has(file),
  );
  expect(added.filter((file) => /\.\w+$/.test(file) && !/\.(?:md|yaml)$/.test(file)).toSorted()).toEqual([
    expect.stringMatching(/\/draw-[0-9a-f]{8}\.svg$/),
    expect.stringMatching(/\/real-[0-9a-f]{8}\.png$/),
  ]);
  expect(existsSync('/tmp/slipped.md')).toBe(false);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  const again = runIn(root, main, 'check');
  expect(again.code, again.stdout + again.stderr).toBe(0);
  for (const args of [
    [main, 'build'],
    [astroCommand, 'build'],
  ]) {
    rmSync(dist, { recursive: true, force: true });
    const ran = runIn(root, ...args);
    expect(ran.code, ran.stderr).toBe(0);
    isUntouched();

    // No file of theirs is published as it is, and nothing private is in any.
    const sources = new Set([...digestsOf(content), ...digestsOf(pile)].map(([, digest]) => digest));
    sources.add(createHash('sha256').update(readFileSync(outside)).digest('hex'));
    expect([...digestsOf(dist)].filter(([, digest]) => sources.has(digest))).toEqual([]);
    const texts = textsOf(dist);
    expect([...texts].filter(([, text]) => text.includes(secret)).map(([path]) => path)).toEqual([]);
    const drawings = [...texts].filter(([path]) => path.startsWith('_astro/') && path.endsWith('.svg'));
    expect(drawings.map(([path]) => path.replace(/\..*/, ''))).toContain('_astro/label');
    expect(drawings.map(([path]) => path.replace(/\..*/, ''))).not.toContain('_astro/drawing');
    for (const [path, svg] of drawings) expect(harmIn(svg), path).toEqual([]);
    expect(
      new Set(
        [...texts.keys()].filter((path) => path.startsWith('_astro/')).map((path) => /\.\w+$/.exec(path)![0]),
      ),
    ).toEqual(new Set(['.css', '.jpg', '.js', '.svg', '.webp', '.woff2']));
  }

  // Served and developed, pages show their pictures.
  const { server, url } = (await serveSite(dist, 0))!;
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { url: devUrl } = await startServer(root, 'dev');
  for (const [site, count] of [
    [url, Object.keys(odd).length / 2],
    [devUrl, Object.keys(odd).length / 2],
  ] as const) {
    for (let index = 0; index < count; index += 1) {
      const page = await fetch(new URL(`articles/picture-${index}/`, site));
      const html = await page.text();
      const shown = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) =>
        src!.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
      );
      expect(shown.length, `${site} picture-${index}`).toBeGreaterThanOrEqual(2);
      for (const src of shown) {
        const answer = await fetch(new URL(src, site));
        expect(answer.status, src).toBe(200);
        expect(answer.headers.get('content-type'), src).toMatch(/^image\/(?:webp|jpeg|svg\+xml)/);
        if (site === url) expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy());
      }
    }
  }
  isUntouched();
});
