import { describe, expect, onTestFinished, test } from 'vitest';
import { fieldsOf } from '../../../src/authority/plans/plan-fields.ts';
import { deskTable } from '../../../src/desk/page/base/desk-language.ts';
import { choiceText, helpOf, labelOf } from '../../../src/desk/page/parts/field-label.ts';
import type { FieldShape } from '../../../src/schema/describe-fields.ts';

/** All fields of the forms, each with its path. */
function allFields(
  fields: readonly FieldShape[],
  path: readonly string[] = [],
): { field: FieldShape; path: string[] }[] {
  return fields.flatMap((field) => {
    const at = [...path, field.key];
    const inside = field.fields ?? field.item?.fields ?? [];
    return [{ field, path: at }, ...allFields(inside, at)];
  });
}

describe('a form at the desk', () => {
  test('names the same key by what it means where it stands', () => {
    expect(labelOf(['url'], true)).toBe('Official sites');
    expect(labelOf(['url'])).toBe('Address on the web');
    expect(labelOf(['source', 'url'])).toBe('Where it can be read');
    expect(labelOf(['byline', 0, 'entity'])).toBe('Record');
    expect(labelOf(['latitude'])).toBe('Latitude');
  });

  test('names every field, and every value that can be chosen, in words that can be translated', () => {
    const keys = (['article', 'entity', 'topic', 'site'] as const).flatMap((kind) =>
      allFields(fieldsOf(kind)).flatMap(({ path, field }) => [
        labelOf(path, field.type === 'list'),
        ...(field.choices ?? []).map((choice) => choiceText(field.key, choice)),
      ]),
    );
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((name) => !/^[\p{Lu}\p{N}]/u.test(name))).toEqual([]);
  });

  test('explains the fields of an article without the notation of its file, and offers words', () => {
    for (const { path, field } of allFields(fieldsOf('article'))) {
      const help = helpOf(path, field) ?? '';
      expect(help, path.join('.')).not.toMatch(/[{}[\]]|\btrue\b|\bfalse\b/);
      for (const choice of field.choices ?? [])
        expect(choiceText(field.key, choice), path.join('.')).toMatch(/^\p{Lu}/u);
    }
    expect(choiceText('draft', 'true')).toBe('Yes');
    expect(choiceText('listing', 'address-only')).toBe('Only who has its address');
  });

  test('does not speak of ids where a record is chosen by its name', () => {
    const named = (['article', 'entity', 'topic', 'site'] as const).flatMap((kind) =>
      allFields(fieldsOf(kind)).filter(({ field }) => field.of ?? field.item?.of),
    );
    expect(named.map(({ path }) => path.join('.'))).toEqual([
      'byline.entity',
      'entities.id',
      'about',
      'topics',
      'distinctFrom',
      'distinctFrom',
      'partOf',
      'roles.at',
      'roles.source',
      'broader',
      'front.lead',
      'front.picks.articles.article',
    ]);
    for (const { path, field } of named)
      expect(helpOf(path, field) ?? '', path.join('.')).not.toMatch(/\bids?\b/i);
  });

  test('is in the language of the desk where its table has it', () => {
    const field = fieldsOf('site').find(({ key }) => key === 'title')!;
    expect(helpOf(['title'], field)).toBe('The name of the archive.');
    onTestFinished(() => void (deskTable.value = undefined));
    deskTable.value = {
      language: 'de',
      name: 'Deutsch',
      review: '',
      words: { 'described.site.title': 'Der Name.' },
    };
    expect(helpOf(['title'], field)).toBe('Der Name.');
  });
});
