import { expect, test } from 'vitest';
import { publicationHistory } from '../../../src/desk/server/publish/publication-history.ts';
import { article } from '../../support/content.ts';
import { openedOf } from '../../support/authority.ts';

// All papers are fiction.

const release = (day: string, more: string) =>
  `  - { day: ${day}, program: 0.2.0, ${more}, digest: ${'a'.repeat(64)} }\n`;

test('the desk says what was published when, and what falls due', () => {
  const opened = openedOf({
    'articles/may.md': article('embargo: 2026-05-02\n', 'A text.', { title: 'In May' }),
    'articles/april.md': article('', 'A text.', { title: 'In April', date: '2026-04-01' }),
    'articles/draft.md': article('draft: true\nembargo: 2026-05-02\n'),
    'articles/now.md': article(),
    'releases.yaml': `releases:\n${release('2026-01-02', 'added: { count: 12 }')}${release('2026-02-03', 'changed: { count: 1 }, withheld: 2')}`,
  });
  expect(publicationHistory({ opened, day: '2026-03-01' })).toEqual({
    releases: [
      { day: '2026-02-03', what: '1 article changed, 2 names withheld.', digest: 'a'.repeat(64) },
      { day: '2026-01-02', what: '12 articles added.', digest: 'a'.repeat(64) },
    ],
    due: [
      { id: 'april', title: 'In April', until: '2026-04-01' },
      { id: 'may', title: 'In May', until: '2026-05-02' },
    ],
  });
});
