import { expect, test } from 'vitest';
import { placeText, type TypedPlace } from '../../../src/desk/page/publish/place-text.ts';
import { parseTarget } from '../../../src/publish/targets/target.ts';

test.each<[TypedPlace['kind'], string, string, object | undefined]>([
  ['folder', ' /var/www/archive ', '', { type: 'folder', path: '/var/www/archive' }],
  ['folder', '', '', undefined],
  ['zip', '/tmp/courier', '', { type: 'zip', path: '/tmp/courier.zip' }],
  ['git', 'origin', '', { type: 'git', remote: 'origin', branch: 'gh-pages' }],
  [
    'git',
    'git@github.com:a/b.git',
    'pages',
    { type: 'git', remote: 'git@github.com:a/b.git', branch: 'pages' },
  ],
  [
    'server',
    'ada@example.org',
    'www/archive',
    { type: 'rsync', host: 'ada@example.org', path: 'www/archive' },
  ],
  ['server', 'ada@example.org', '', undefined],
  ['store', 'courier-archive', '', { type: 's3', bucket: 'courier-archive', prefix: '' }],
  ['store', 'courier-archive', '/old/', { type: 's3', bucket: 'courier-archive', prefix: 'old/' }],
  ['workflow', '', '', { type: 'workflow' }],
])(
  'the place %s of “%s” and “%s” is one that the command reads, or is missing something',
  (kind, first, second, target) => {
    const text = placeText({ kind, first, second });
    expect(text === '' ? undefined : parseTarget(text)).toEqual(target);
  },
);
