import { distance } from '../../text/edit-distance.ts';
import { foldName } from '../../archive/name-forms.ts';
import type { TopicRecord } from '../../archive/record.ts';
import { compareText } from '../../text/compare-text.ts';

/** Two topics that may be the same, and the reason. */
export interface TopicPair {
  readonly a: TopicRecord;
  readonly b: TopicRecord;
  /** From 0 to 1. */
  readonly score: number;
  readonly reason: string;
}

/** In letters. Shorter words often differ by one letter from an unrelated word. */
const minLetters = 6;

/**
 * Finds topics whose words are the same except for case, punctuation, word order, a plural or one letter; the
 * most similar first.
 */
export function findTopicDuplicates(topics: readonly TopicRecord[]): TopicPair[] {
  const pairs = new Map<string, TopicPair>();
  const add = (a: TopicRecord, b: TopicRecord, score: number, reason: string) => {
    if (a.id === b.id) return;
    const [first, second] = compareText(a.id, b.id) < 0 ? [a, b] : [b, a];
    const key = `${first.id} ${second.id}`;
    if ((pairs.get(key)?.score ?? 0) < score) pairs.set(key, { a: first, b: second, score, reason });
  };
  const byKey = new Map<string, TopicRecord[]>();
  const note = (key: string, topic: TopicRecord, score: number, reason: string) => {
    if (key.endsWith(' ')) return;
    const others = byKey.get(key);
    for (const other of others ?? []) add(topic, other, score, reason);
    if (others) others.push(topic);
    else byKey.set(key, [topic]);
  };
  const words = topics.map((topic) => ({
    topic,
    names: [topic.data.label, ...topic.data.aliases].map(foldName),
  }));
  for (const { topic, names } of words) {
    for (const name of names) {
      note(`same ${name}`, topic, 1, 'the same words except for case and punctuation');
      note(`joined ${name.replaceAll(' ', '')}`, topic, 0.95, 'the same letters');
      note(`order ${name.split(' ').toSorted().join(' ')}`, topic, 0.9, 'the same words in another order');
      note(`stem ${name.split(' ').map(singular).join(' ')}`, topic, 0.85, 'the same except for a plural');
    }
  }
  // Grouped by their first letters, so that each is compared with few others.
  const byStart = Map.groupBy(words, ({ names }) => names[0]!.slice(0, 3));
  for (const group of byStart.values()) {
    for (const [index, one] of group.entries()) {
      for (const other of group.slice(index + 1)) {
        const [a, b] = [one.names[0]!, other.names[0]!];
        if (
          Math.min(a.length, b.length) >= minLetters &&
          Math.abs(a.length - b.length) <= 1 &&
          distance(a, b) === 1
        )
          add(one.topic, other.topic, 0.7, 'they differ by one letter');
      }
    }
  }
  return [...pairs.values()].toSorted(
    (x, y) => y.score - x.score || compareText(x.a.id, y.a.id) || compareText(x.b.id, y.b.id),
  );
}

function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}
