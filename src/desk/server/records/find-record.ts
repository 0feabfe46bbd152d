import { foldName } from '../../../archive/name-forms.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { articlesOfEntities, articlesOfTopics } from './count-articles.ts';

const maxFound = 12;

/** Finds records for a field that takes an id, by the words of a name or the id, those with the most articles first. */
export function findRecord(
  { opened }: Pick<Desk, 'opened'>,
  { type, find }: CallInput<'records/find'>,
): CallOutput<'records/find'> {
  const sought = foldName(find);
  if (sought === '') return [];
  const { content } = opened;
  const all =
    type === 'entity'
      ? content.entities.map(({ id, data }) => ({ id, name: data.name, words: [data.name, ...data.aliases] }))
      : type === 'topic'
        ? content.topics.map(({ id, data }) => ({
            id,
            name: data.label,
            words: [data.label, ...data.aliases],
          }))
        : content.articles.map(({ id, data }) => ({ id, name: data.title, words: [data.title] }));
  const counts =
    type === 'entity' ? articlesOfEntities(opened) : type === 'topic' ? articlesOfTopics(opened) : undefined;
  const worth = ({ id, words }: (typeof all)[number]) =>
    (id === find.trim() || words.some((word) => foldName(word) === sought) ? 1e9 : 0) +
    (counts?.get(id) ?? 0);
  return all
    .filter(
      ({ id, words }) => id.includes(find.trim()) || words.some((word) => foldName(word).includes(sought)),
    )
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, maxFound)
    .map(({ id, name }) => ({ id, name }));
}
