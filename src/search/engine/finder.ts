import type { LeafNode, QueryNode, WordNode } from '../query/node.ts';
import { parsePlain } from '../query/parse-plain.ts';
import { plainQuery } from '../query/plain-words.ts';
import type { FoundLeaf, LeafAnswer, DocumentSets } from './answer.ts';
import { fillersInQuery, findPlain, leaveOut, mayHaveDate } from './find-plain.ts';
import { Found } from './found.ts';
import type { NameLookup } from './name-lookup.ts';
import type { Bundle } from './open-index.ts';
import { sequenceBits } from './word-sequence.ts';
import { sequencesOf } from './node-sequences.ts';
import { Bits } from './bits.ts';

export interface FindOptions {
  /** Whether the reader is still typing, so that the last word may be incomplete. */
  readonly typing?: boolean;
}

/**
 * Answers queries from the search index. Answers to leaves are cached, so that a changed query costs only the
 * change.
 */
export class Finder {
  readonly bundles: readonly Bundle[];
  readonly names: NameLookup | undefined;
  /** Returns the other words that a word also finds, if the archive has synonyms. */
  synonymsOf?: (node: LeafNode) => readonly string[];
  /** Those in which queries may name months: that of the interface, then those of the articles. */
  readonly languages: readonly string[];
  readonly #language: string;
  readonly #leaves = new Map<string, Promise<LeafAnswer>>();

  /** @param language that of the interface, in which queries may name languages */
  constructor(bundles: readonly Bundle[], language: string, names?: NameLookup) {
    this.bundles = bundles;
    this.#language = language;
    this.languages = [language, ...bundles.map((bundle) => bundle.language)];
    this.names = names;
  }

  /**
   * Finds the documents that match a query: exactly these, and for a query of plain words also those that have
   * most of them. Mistakes in the query are ignored.
   */
  async find(text: string, options: FindOptions = {}): Promise<Found> {
    const query =
      parsePlain(text, options) ??
      (await (await import('../query/read-query.ts')).readQuery(text, options, this.languages));
    const plain = plainQuery(query);
    const fillers = plain && (await fillersInQuery(plain, this.bundles));
    // The words of a date may be among them.
    const leftOut = fillers?.size === plain?.words.length || mayHaveDate(text) ? undefined : fillers;
    const answers = new Map<LeafNode, LeafAnswer>();
    const exact = await evaluate(query.node, this.bundles, async (node) => {
      const answer = leftOut?.has(node) ? leaveOut(node as WordNode, this.bundles) : await this.#leaf(node);
      answers.set(node, answer);
      return answer.sets;
    });
    const leaves = leavesOf(query.node).map(({ leaf, negated }): FoundLeaf => ({
      node: leaf,
      negated,
      ...answers.get(leaf)!,
    }));
    if (!fillers)
      return new Found(query, this.bundles, { exact, shown: exact, names: [], dates: [] }, leaves);
    return findPlain(query, fillers, leaves, this.bundles, this.languages);
  }

  #leaf(node: LeafNode): Promise<LeafAnswer> {
    const { start: _start, end: _end, ...meaning } = node;
    const key = JSON.stringify(meaning);
    const known = this.#leaves.get(key);
    if (known) return known;
    const answer = this.#answer(node);
    this.#leaves.set(key, answer);
    answer.catch(() => this.#leaves.delete(key));
    return answer;
  }

  async #answer(node: LeafNode): Promise<LeafAnswer> {
    if (node.type === 'value')
      return (await import('./find-value.ts')).findValue(node, this.bundles, this.names, this.#language);
    if (node.type === 'phrase' && node.distance !== undefined)
      return (await import('./operators/find-near.ts')).findNear(node, this.bundles);
    const sequences = await Promise.all(
      this.bundles.map((bundle) => sequencesOf(node, bundle, this.synonymsOf?.(node))),
    );
    const sets = this.bundles.map(({ documents }, index) =>
      sequences[index]!.map((sequence) => sequenceBits(documents, sequence, node.place)).reduce((a, b) =>
        a.or(b),
      ),
    );
    return { sets, sequences };
  }
}

/**
 * Evaluates a query to exact sets of documents.
 *
 * @param leaf evaluates a leaf of the query; called once for each
 */
async function evaluate(
  node: QueryNode | undefined,
  bundles: readonly Bundle[],
  leaf: (node: LeafNode) => Promise<DocumentSets>,
): Promise<DocumentSets> {
  if (!node) return bundles.map(({ tables }) => new Bits(tables.size).not());
  if (node.type === 'not') return (await evaluate(node.node, bundles, leaf)).map((bits) => bits.not());
  if (!('nodes' in node)) return leaf(node);
  const all = await Promise.all(node.nodes.map((part) => evaluate(part, bundles, leaf)));
  const join = node.type;
  return bundles.map((_, index) => all.map((sets) => sets[index]!).reduce((a, b) => a[join](b)));
}

/** Returns the leaves of a query, and whether each is negated. */
function leavesOf(node: QueryNode | undefined, negated = false): { leaf: LeafNode; negated: boolean }[] {
  if (!node) return [];
  if (node.type === 'not') return leavesOf(node.node, !negated);
  if ('nodes' in node) return node.nodes.flatMap((part) => leavesOf(part, negated));
  return [{ leaf: node, negated }];
}
