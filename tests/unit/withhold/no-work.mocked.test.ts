import { expect, test, vi } from 'vitest';
import { readContent } from '../../../src/files/read-content.ts';
import { SiteAudit } from '../../../src/withhold/audit/site-audit.ts';
import { article, writeContent } from '../../support/content.ts';

const made = vi.hoisted(() => ({ searches: 0 }));
vi.mock(import('../../../src/withhold/audit/letters/letter-search.ts'), async (load) => {
  const { LetterSearch } = await load();
  return {
    LetterSearch: class extends LetterSearch {
      constructor(sequences: readonly string[]) {
        super(sequences);
        made.searches += 1;
      }
    },
  };
});

test('where nothing is withheld, no search for letters is made, and nothing is found', () => {
  // The text is fiction.
  const { content } = readContent(writeContent({ 'articles/sails.md': article('', 'The boats sailed.') }));
  const audit = new SiteAudit({ content, day: '2026-11-28', decisions: [] });
  audit.look('articles/sails/index.html', Buffer.from('<p>The boats sailed.</p>'));
  expect(audit.faults).toEqual([]);
  expect(made.searches).toBe(0);
});
