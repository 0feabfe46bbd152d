import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { parseTarget, targetText } from '../../../src/publish/targets/target.ts';
import { withoutSecrets } from '../../../src/publish/targets/run-program.ts';

describe('a target', () => {
  test.each([
    ['workflow', { type: 'workflow' }],
    ['public-site', { type: 'folder', path: resolve('public-site') }],
    ['site.zip', { type: 'zip', path: resolve('site.zip') }],
    [
      'git:git@forge.example:ada/archive.git',
      { type: 'git', remote: 'git@forge.example:ada/archive.git', branch: 'gh-pages' },
    ],
    ['git:origin#pages/live', { type: 'git', remote: 'origin', branch: 'pages/live' }],
    ['git:./bare.git#site', { type: 'git', remote: resolve('bare.git'), branch: 'site' }],
    ['rsync:ada@host.example:www/archive/', { type: 'rsync', host: 'ada@host.example', path: 'www/archive' }],
    ['s3:my-archive', { type: 's3', bucket: 'my-archive', prefix: '' }],
    ['s3:my-archive/old/papers', { type: 's3', bucket: 'my-archive', prefix: 'old/papers/' }],
  ])('is read from %s', (text, target) => {
    expect(parseTarget(text)).toEqual(target);
    expect(parseTarget(targetText(parseTarget(text)))).toEqual(target);
  });

  test.each([
    'ftp://host.example/site',
    'ftp:host.example',
    '-o',
    '',
    'git:',
    'git:--upload-pack=touch',
    'git:ext::sh -c touch#pages',
    'git:origin#-f',
    'git:origin#a..b',
    'rsync:-oProxyCommand=touch:site',
    'rsync:host.example',
    'rsync:host.example::module',
    'rsync:host.example:',
    'rsync:host.example:/',
    'rsync:host example:site',
    's3:',
    's3:Bucket',
    's3:bucket/../other',
    'site\nname',
  ])('is refused where it is %j', (text) => {
    expect(() => parseTarget(text)).toThrow(PublishFault);
  });

  test.each([
    ['C:\\site', 'folder'],
    ['c:/site', 'folder'],
    ['site/-o', 'folder'],
    ['SITE.ZIP', 'zip'],
    ['site.zip/here', 'folder'],
    ['workflows', 'folder'],
    ['git:../bare.git', 'git'],
    ['git:/srv/bare.git', 'git'],
    ['git:https://ada@forge.example/a.git#v1.0/x', 'git'],
    ['rsync:host.example:~/site', 'rsync'],
    ['rsync:_deploy@host.example:/srv', 'rsync'],
    ['s3:abc', 's3'],
    [`s3:${'a'.repeat(63)}`, 's3'],
  ])('may be %s: a %s', (text, type) => {
    expect(parseTarget(text).type).toBe(type);
  });

  test.each([
    ['site\u007fname', 'control'],
    ['ftp:host.example', 'kind'],
    ['   ', ''],
    ['git:origin#', ''],
    ['git:origin#a.lock', ''],
    ['git:origin#a.', ''],
    ['rsync:host.example:~', ''],
    ['s3:ab', ''],
    [`s3:${'a'.repeat(64)}`, ''],
    ['s3:bucket/./x', ''],
    ['git:https://glpat-x@forge.example/a', 'token'],
    ['git:https://github_pat_x@forge.example/a', 'token'],
    ['git:https://gho_x@forge.example/a', 'token'],
  ])('is no target: %j', (text, word) => {
    const parse = () => parseTarget(text);
    expect(parse).toThrow(PublishFault);
    expect(parse).toThrow(word);
  });

  test('that contains a password is refused, and the password is not repeated', () => {
    for (const text of [
      'git:https://ada:planted-secret@forge.example/a.git',
      'git:https://ghp_planted-secret@forge.example/a',
    ])
      try {
        parseTarget(text);
        expect.unreachable();
      } catch (error) {
        expect(String(error)).toContain('contains a password or token');
        expect(String(error)).not.toContain('planted');
      }
  });
});

describe('what another program said', () => {
  test('is shown without secrets of the environment and of addresses', () => {
    const said = 'fatal: https://ada:pw-of-ada@host.example/ refused planted/secret and planted%2Fsecret';
    const shown = withoutSecrets(said, { MY_TOKEN: 'planted/secret', HOME: '/home/ada', KEYBOARD: 'us' });
    expect(shown).toBe('fatal: https://…@host.example/ refused … and …');
  });
});

test('a folder below the home folder is written with a tilde, which no shell has read at the desk', () => {
  expect(parseTarget('~/site')).toEqual({ type: 'folder', path: join(homedir(), 'site') });
  expect(parseTarget('~')).toEqual({ type: 'folder', path: homedir() });
  expect(parseTarget('~/courier.zip')).toEqual({ type: 'zip', path: join(homedir(), 'courier.zip') });
  expect(parseTarget('site~')).toEqual({ type: 'folder', path: resolve('site~') });
});
