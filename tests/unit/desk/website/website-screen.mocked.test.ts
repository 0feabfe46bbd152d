import { afterEach, expect, test } from 'vitest';
import type { CallOutput } from '../../../../src/desk/api/calls.ts';
import type { CaptureInput } from '../../../../src/desk/api/website.ts';
import { showScreens } from '../../../support/browsing/shown-screen.ts';

// All hosts and texts are fiction.

const { show, textsOf, clear, root } = showScreens('import/website/');
afterEach(clear);

const input: CaptureInput = {
  site: 'https://paper.example/',
  contact: 'keeper@archive.example',
  mayPublish: true,
  hosts: [],
  follow: [],
};
const answer: CallOutput<'website/show'> = {
  contact: 'keeper@archive.example',
  question: 'May you publish it?',
  report: null,
  unfinished: [],
};

async function shownWith(more: Partial<CallOutput<'website/show'>>) {
  const { ImportScreen } = await import('../../../../src/desk/page/import/import-screen.tsx');
  await show(ImportScreen, { rest: 'website' }, { 'website/show': { ...answer, ...more } });
}

test('a website is asked for with four questions, and nothing can be fetched before its address is there', async () => {
  await shownWith({});
  expect(textsOf('h1')).toEqual(['From a website']);
  const asked = [...textsOf('.desk-form > div.field > label'), ...textsOf('legend')];
  expect(asked).toEqual([
    'The address of the website',
    'Fetch what is',
    'How can its host reach you?',
    'May you publish it?',
  ]);
  expect(root.querySelector('.desk-actions button')!.hasAttribute('disabled')).toBe(true);
});

test('what is not finished is offered again, and what was not fetched is named with its reason', async () => {
  await shownWith({
    unfinished: [{ site: 'https://other.example/', megabytes: '12.3', input }],
    report: {
      input,
      file: '/private/site.warc.gz',
      look: {
        found: 'The site lists 30 pages.',
        pages: 20,
        sample: [
          {
            title: 'Ferry late',
            date: '2019-03-05',
            authors: ['Ada Vale'],
            topics: [],
            text: 'It came.',
            words: 2,
            draft: [],
          },
        ],
      },
      notFetched: [{ reason: 'It is too large.', count: 7, samples: ['https://paper.example/film'] }],
      beyond: [{ text: '3 pages like /days/0 were not asked for.', pattern: '/days/' }],
    },
  });
  expect(textsOf('button')).toEqual(
    expect.arrayContaining(['Go on', 'Look again', 'Fetch and import all of it', 'Follow these, too']),
  );
  expect(textsOf('.desk-actions').join(' ')).toContain('https://other.example/: 12.3 MB were fetched');
  expect(textsOf('.sample-articles .small')).toEqual(['2019-03-05 · Ada Vale · 2 words']);
  expect(textsOf('summary')).toContain('7: It is too large.');
  expect(textsOf('.import-causes li .small li')).toEqual(['https://paper.example/film', 'and 6 more']);
});
