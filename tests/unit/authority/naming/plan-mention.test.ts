import { describe, expect, test } from 'vitest';
import { runSteps } from '../../../../src/archive/steps.ts';
import { NameReview } from '../../../../src/authority/naming/name-review.ts';
import { type MentionChange, mentionSteps } from '../../../../src/authority/naming/plan-mention.ts';
import { kindSteps } from '../../../../src/authority/plans/plan-fields.ts';
import { article, entity } from '../../../support/content.ts';
import { changedBy, openedOf, refusalsOf } from '../../../support/authority.ts';

// A port of fiction.
const body =
  'Ada Vale met the Elm Ferry in Oldport. Vale left on the Elm Ferry of the North. EFC paid for the Ferryman.';
const letter = (entities: string, about = 'about: [ada-vale]\n') =>
  article(`# a note that stays\n${about}`, body, { entities });
const records = {
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
  'entities/tom-vale.yaml': entity('Tom Vale', 'person'),
  'entities/elm.yaml': entity('Elm Ferry', 'organization', 'aliases: [EFC]\n'),
  'entities/oldport.yaml': entity('Oldport', 'place'),
};

const planned = (entities: string, change: MentionChange, about?: string) =>
  runSteps(
    mentionSteps(
      new NameReview(openedOf({ ...records, 'articles/letter.md': letter(entities, about) })),
      'letter',
      change,
    ),
  );
const changed = (entities: string, change: MentionChange, about?: string) =>
  changedBy(planned(entities, change, about));
const refused = (entities: string, change: MentionChange) => refusalsOf(planned(entities, change));

describe('another record', () => {
  test('takes the place of the first one with all words that follow from the name', () => {
    expect(
      changed('[oldport, ada-vale]', {
        type: 'another',
        words: 'Ada Vale',
        entity: 'ada-vale',
        to: 'tom-vale',
      }),
    ).toEqual({
      'articles/letter.md': letter('[oldport, { id: tom-vale, as: [Ada Vale] }]', 'about: [tom-vale]\n'),
    });
  });

  test('is listed beside the first one if only a short form means it', () => {
    expect(
      changed('[ada-vale]', { type: 'another', words: 'Vale', entity: 'ada-vale', to: 'oldport' }),
    ).toEqual({ 'articles/letter.md': letter('[ada-vale, { id: oldport, as: [Vale] }]') });
  });

  test('is made new with another kind, although a record has the name', () => {
    const to = { kind: 'place', name: 'Oldport' } as const;
    const made = changed('[oldport]', { type: 'another', words: 'Oldport', entity: 'oldport', to }, '');
    expect(made).toEqual({
      'entities/places/oldport-place.yaml': 'name: Oldport\nkind: place\n',
      'articles/letter.md': letter('[oldport-place]', ''),
    });
  });

  test('joins its own entry if the article lists it already', () => {
    expect(
      changed(
        '[oldport, { id: ada-vale, as: [Ferryman] }, { id: tom-vale, as: [the North] }]',
        { type: 'another', words: 'Ada Vale', entity: 'ada-vale', to: 'tom-vale' },
        'about: [ada-vale, tom-vale]\n',
      ),
    ).toEqual({
      'articles/letter.md': letter(
        '[oldport, { id: tom-vale, as: [the North, Ada Vale, Ferryman] }]',
        'about: [tom-vale]\n',
      ),
    });
  });

  test('is refused for one of two names of a record that the article has both', () => {
    expect(refused('[elm]', { type: 'another', words: 'EFC', entity: 'elm', to: 'oldport' })).toBe(
      '“EFC” and “Elm Ferry” both are names of Elm Ferry, and this article has both.\n  Link the words by hand in the text, [EFC](entity:oldport), or change the names in the record.',
    );
  });

  test('is refused if there is none, or the words name something else by now', () => {
    expect(refused('[ada-vale]', { type: 'another', words: 'Vale', entity: 'ada-vale', to: 'tom-val' })).toBe(
      'There is no entity "tom-val".\n  Did you mean "tom-vale"?',
    );
    expect(refused('[ada-vale]', { type: 'unlist', words: 'Oldport', entity: 'oldport' })).toContain(
      '“Oldport” does not name "oldport" in this article.',
    );
  });
});

describe('other words', () => {
  test('are added for this article, and the name of the record still counts', () => {
    expect(
      changed(
        '[elm]',
        { type: 'reword', words: 'Elm Ferry', entity: 'elm', to: 'Elm Ferry of the North' },
        '',
      ),
    ).toEqual({ 'articles/letter.md': letter('[{ id: elm, as: [Elm Ferry of the North] }]', '') });
  });

  test('replace words of this article that name nothing else any more', () => {
    const entry = '{ id: elm, as: [the Ferryman] }';
    expect(
      changed(
        `[oldport, ${entry}]`,
        { type: 'reword', words: 'the Ferryman', entity: 'elm', to: 'Ferryman' },
        '',
      ),
    ).toEqual({ 'articles/letter.md': letter('[oldport, { id: elm, as: [Ferryman] }]', '') });
  });

  test('replace shorter words that stand only in the longer ones', () => {
    expect(
      changed(
        '[oldport, { id: elm, as: [the North] }]',
        { type: 'reword', words: 'the North', entity: 'elm', to: 'Elm Ferry of the North' },
        '',
      ),
    ).toEqual({ 'articles/letter.md': letter('[oldport, { id: elm, as: [Elm Ferry of the North] }]', '') });
  });

  test('leave nothing in the article if they are a name of the record', () => {
    expect(
      changed(
        '[{ id: elm, as: [Elm Ferry of the North] }]',
        { type: 'reword', words: 'Elm Ferry of the North', entity: 'elm', to: 'Elm Ferry' },
        '',
      ),
    ).toEqual({ 'articles/letter.md': letter('[elm]', '') });
  });

  test('are refused if a longer name of the record has them', () => {
    expect(refused('[ada-vale]', { type: 'reword', words: 'Ada Vale', entity: 'ada-vale', to: 'Ada' })).toBe(
      '“Ada Vale” is a name of the record Ada Vale, and the longest name counts.\n  Change the names in the record, for all articles.',
    );
  });
});

describe('refusing an accepted name', () => {
  test('removes the record from the article, and remembers the words', () => {
    expect(changed('[oldport, ada-vale]', { type: 'unlist', words: 'Ada Vale', entity: 'ada-vale' })).toEqual(
      {
        'articles/letter.md': letter('[oldport]', ''),
        'review/letter.yaml': 'refused:\n  - Ada Vale\n',
      },
    );
  });

  test('leaves an empty list', () => {
    expect(
      changed('[oldport]', { type: 'unlist', words: 'Oldport', entity: 'oldport' }, '')['articles/letter.md'],
    ).toBe(letter('[]', ''));
  });

  test('removes only words of this article if the record is named in other words, too', () => {
    expect(
      changed('[{ id: elm, as: [Ferryman] }]', { type: 'unlist', words: 'Ferryman', entity: 'elm' }, ''),
    ).toEqual({
      'articles/letter.md': letter('[elm]', ''),
      'review/letter.yaml': 'refused:\n  - Ferryman\n',
    });
  });

  test('is refused if the review file can’t be read', () => {
    const opened = openedOf({
      ...records,
      'articles/letter.md': letter('[oldport]', ''),
      'review/letter.yaml': 'refused: Monday\n',
    });
    const change = { type: 'unlist', words: 'Oldport', entity: 'oldport' } as const;
    expect(refusalsOf(runSteps(mentionSteps(new NameReview(opened), 'letter', change)))).toContain(
      'content/review/letter.yaml can’t be read: "refused" must be a list',
    );
  });

  test('says how to refuse a short form that follows from the name', () => {
    expect(refused('[ada-vale]', { type: 'unlist', words: 'Vale', entity: 'ada-vale' })).toBe(
      '“Vale” names Ada Vale as long as this article lists it for “Ada Vale”.\n  Write [Vale](entity:none) in the text, or refuse the other words, too.',
    );
  });
});

describe('the kind of a record', () => {
  const kind = (id: string) =>
    runSteps(
      kindSteps(
        openedOf({ 'entities/people/elm.yaml': 'name: Elm # a ferry\nkind: person # for now\n' }),
        id,
        'organization',
      ),
    );

  test('is changed in its file, and nothing else', () => {
    expect(changedBy(kind('elm'))).toEqual({
      'entities/people/elm.yaml': 'name: Elm # a ferry\nkind: organization # for now\n',
    });
  });

  test('is not changed if there is no such record', () => {
    expect(refusalsOf(kind('elms'))).toBe('There is no entity "elms".\n  Did you mean "elm"?');
  });
});
