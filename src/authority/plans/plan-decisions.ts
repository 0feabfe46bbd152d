import { basename } from 'node:path';
import { stringify } from 'yaml';
import { buildNameIndex, type NameIndex } from '../../archive/name-index.ts';
import type { ArticleRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { surnames } from '../../archive/surname.ts';
import { nameKey } from '../../archive/tokens.ts';
import type { FileChange } from '../../files/change-files.ts';
import { freeRecordId } from '../../files/free-id.ts';
import type { EntityData } from '../../schema/entity.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { idFault } from '../../schema/id-fault.ts';
import { kindPaths } from '../../schema/page-paths.ts';
import { nearest } from '../../schema/nearest.ts';
import type { Ledger } from '../open/authority.ts';
import type { Acceptance, Decision, RecordDraft, TopicAcceptance } from './decisions.ts';
import { listEntity, listTopic } from '../edit/list-in-article.ts';
import {
  edit,
  findRecord,
  isRefusal,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifySteps,
} from './plan.ts';
import { addItem } from '../edit/edit-yaml.ts';
import { fieldOrder } from '../edit/fields.ts';
import { markReviewed, refuseWords } from '../edit/review-files.ts';

/** The names of a record, existing or planned. */
type NamedDecision = Pick<EntityData, 'name' | 'kind' | 'aliases'>;

/**
 * Plans to write decisions about names, all or none: accepted names into articles and records, refused words and
 * marks into review files. Only the necessary lines are changed.
 */
export function planDecisions(ledger: Ledger, decisions: readonly Decision[]): Planned {
  const plan = new DecisionPlan(ledger);
  for (const _ of plan.decide(decisions));
  return plan.finish(titleOf(decisions));
}

/** Plans decisions about names, one after another. */
export class DecisionPlan {
  readonly #ledger: Ledger;
  readonly #texts = new Map<string, string | undefined>();
  readonly #articles: ReadonlyMap<string, ArticleRecord>;
  readonly #named: Map<string, NamedDecision>;
  readonly #taken: Set<string>;
  readonly #names: NameIndex;
  /** The ids of planned records, by kind and name key. */
  readonly #fresh = new Map<string, string>();
  readonly #refusals: Refusal[] = [];
  readonly #made = new Map<string, FileChange>();

  constructor(ledger: Ledger) {
    const { articles, entities } = ledger.content;
    this.#ledger = ledger;
    this.#articles = new Map(articles.map((record) => [record.id, record]));
    this.#named = new Map(entities.map(({ id, data }) => [id, data]));
    this.#names = buildNameIndex(entities);
    const files = ledger.files.filter(({ type }) => type === 'entity').map(({ id }) => id.toLowerCase());
    this.#taken = new Set([...files, ...entities.flatMap(({ data }) => data.formerIds)]);
  }

  /** The reasons why the decisions can’t be planned. */
  get refusals(): readonly Refusal[] {
    return this.#refusals;
  }

  /** Plans decisions, one file in each step. */
  *decide(decisions: readonly Decision[]): Generator<undefined, void> {
    for (const decision of decisions) yield* this.#decide(decision);
  }

  /** Returns the changes by file, records first. Unchanged entries are the same objects as before. */
  changes(): FileChange[] {
    for (const [file, after] of this.#texts) {
      const before = this.#before(file);
      if (before === after) this.#made.delete(file);
      else if (this.#made.get(file)?.after !== after) this.#made.set(file, { file, before, after });
    }
    return [...this.#made.values()].toSorted(
      (a, b) => rank(a.file) - rank(b.file) || (a.file < b.file ? -1 : 1),
    );
  }

  /** Returns the verified plan, or the reasons why there is none. */
  finish(title: string): Planned {
    return runSteps(this.finishSteps(title));
  }

  /** Does the same in steps. */
  *finishSteps(title: string): PlanSteps {
    if (this.#refusals.length > 0) return { refusals: this.#refusals };
    return yield* verifySteps(this.#ledger, { title, changes: this.changes(), notes: [] });
  }

  *#decide(decision: Decision): Generator<undefined, void> {
    switch (decision.type) {
      case 'accept':
        yield* this.#accept(decision);
        return;
      case 'refuse': {
        const { words, articles } = decision;
        if (words.trim() === '') this.#refuse('The words are empty.', 'Give the words that are not a name.');
        else if (!articles) this.#editReview(undefined, (text) => refuseWords(text, words));
        else
          for (const id of this.#knownArticles(articles)) {
            this.#editReview(id, (text) => refuseWords(text, words));
            yield;
          }
        return;
      }
      case 'review':
        for (const id of this.#knownArticles([decision.article])) {
          this.#editReview(id, (text) => markReviewed(text, decision.isReviewed));
          yield;
        }
        return;
      case 'topic':
        yield* this.#fileUnder(decision);
    }
  }

  *#fileUnder({ topic, articles }: TopicAcceptance): Generator<undefined, void> {
    const { topics } = this.#ledger.content;
    const known = this.#knownArticles(articles);
    if (topics.some(({ id }) => id === topic)) {
      for (const id of known) {
        this.#edit(this.#articles.get(id)!.file, (text) => listTopic(text, topic));
        yield;
      }
      return;
    }
    const near = nearest(
      topic,
      topics.map(({ id }) => id),
    );
    this.#refuse(
      `There is no topic "${topic}".`,
      near ? `Did you mean "${near}"?` : 'npm run topics -- list lists them.',
    );
  }

  *#accept(decision: Acceptance): Generator<undefined, void> {
    const articles = this.#knownArticles(decision.articles);
    if (decision.words.trim() === '') {
      this.#refuse('The words are empty.', 'Give the words that are a name.');
      return;
    }
    const id = this.#recordFor(decision);
    if (id === undefined) return;
    const { name, kind } = this.#named.get(id)!;
    const isName = this.#hasName(id, decision.words);
    const scope =
      decision.scope ??
      (kind === 'person' && nameKey(decision.words).split(' ').length === 1 ? 'article' : 'archive');
    // A name that two records share is linked to neither.
    const isFree = this.#names.exactly(decision.words).every((other) => other === id);
    const isAlias = !isName && scope === 'archive' && isFree;
    if (isAlias) this.#addAlias(id, decision.words);
    const isSurname =
      kind === 'person' && surnames(name).some((one) => nameKey(one) === nameKey(decision.words));
    for (const article of articles) {
      const as =
        isName || isAlias || (isSurname && this.#names.exactly(decision.words).length === 0)
          ? undefined
          : decision.words;
      const { file } = this.#articles.get(article)!;
      this.#edit(file, (text) => listEntity(text, id, as));
      yield;
    }
  }

  /** Returns the id of the accepted record, existing or planned. */
  #recordFor({ words, kind, entity, record = { name: words } }: Acceptance): string | undefined {
    if (entity !== undefined) {
      if (this.#named.has(entity)) return this.#ofKind(entity, kind);
      const found = findRecord(this.#ledger, entity);
      if (!isRefusal(found)) return this.#ofKind(entity, kind);
      const fault = idFault(entity);
      if (fault) this.#refuse(`"${entity}" ${fault}.`, 'Choose another id.');
      else if (this.#taken.has(entity)) this.#refusals.push(found);
      else return this.#write(entity, record, kind);
      return undefined;
    }
    const { name } = record;
    const known = this.#names.exactly(name);
    if (known.length === 1) return this.#ofKind(known[0]!, kind);
    if (known.length > 1) {
      this.#refuse(
        `Several records have the name “${name}”: ${known.join(', ')}.`,
        `Choose one: --as ${known[0]}.`,
      );
      return undefined;
    }
    const key = `${kind} ${nameKey(name)}`;
    return this.#fresh.get(key) ?? this.#write(freeRecordId(name, this.#taken, kind), record, kind);
  }

  #ofKind(id: string, kind: EntityKind): string | undefined {
    const known = this.#named.get(id)!;
    if (known.kind === kind) return id;
    this.#refuse(
      `"${id}" (${known.name}) has the kind ${known.kind}, not ${kind}.`,
      `Write --kind ${known.kind}, or give another id for a new record.`,
    );
    return undefined;
  }

  #write(id: string, record: RecordDraft, kind: EntityKind): string {
    const name = tidy(record.name);
    const aliases = (record.aliases ?? []).map(tidy).filter((alias) => alias !== '' && alias !== name);
    const description = tidy(record.description ?? '');
    this.#taken.add(id);
    this.#fresh.set(`${kind} ${nameKey(name)}`, id);
    this.#named.set(id, { name, kind, aliases });
    const fields = {
      name,
      kind,
      ...(aliases.length > 0 && { aliases }),
      ...(description !== '' && { description }),
    };
    const text = stringify(fields, { lineWidth: 0, schema: 'failsafe' });
    this.#texts.set(this.#recordFile(kind, id), text);
    return id;
  }

  /** Returns the file of a new record. */
  #recordFile(kind: EntityKind, id: string): string {
    return `${basename(this.#ledger.contentDir)}/entities/${kindPaths[kind]}/${id}.yaml`;
  }

  #hasName(id: string, words: string): boolean {
    const { name, aliases } = this.#named.get(id)!;
    return [name, ...aliases].some((one) => nameKey(one) === nameKey(words));
  }

  #addAlias(id: string, words: string): void {
    const known = this.#named.get(id)!;
    const alias = tidy(words);
    this.#named.set(id, { ...known, aliases: [...known.aliases, alias] });
    const file = this.#ledger.entity.get(id)?.file ?? this.#recordFile(known.kind, id);
    this.#edit(file, (text) => addItem(text, ['aliases'], alias, fieldOrder));
  }

  #knownArticles(ids: readonly string[]): string[] {
    return ids.filter((id) => {
      if (this.#articles.has(id)) return true;
      const near = nearest(id, this.#articles.keys());
      this.#refuse(
        `There is no article "${id}", or it can’t be read.`,
        near ? `Did you mean "${near}"?` : 'Run npm run check to see what is wrong.',
      );
      return false;
    });
  }

  #editReview(article: string | undefined, work: (text: string) => string): void {
    const folder = basename(this.#ledger.contentDir);
    const known =
      article === undefined ? undefined : this.#ledger.content.reviews.find(({ id }) => id === article)?.file;
    this.#edit(known ?? `${folder}/review${article === undefined ? '' : `/${article}`}.yaml`, work);
  }

  /** Edits a file as it will be after the earlier decisions. */
  #edit(file: string, work: (text: string) => string): void {
    const current = this.#texts.has(file) ? this.#texts.get(file) : this.#before(file);
    this.#texts.set(file, edit({ ...this.#ledger, textOf: () => current ?? '' }, file, work).after);
  }

  #before(file: string): string | undefined {
    return this.#ledger.textOf(file) || undefined;
  }

  #refuse(message: string, advice: string): void {
    this.#refusals.push({ message, advice });
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function rank(file: string): number {
  return file.includes('/entities/') ? 0 : file.includes('/articles/') ? 1 : 2;
}

/** Returns a title for decisions, shown if they are interrupted or undone. */
export function titleOf(decisions: readonly Decision[]): string {
  const [first] = decisions;
  if (decisions.length !== 1 || !first) return `${decisions.length} decisions`;
  if (first.type === 'review') return `Review of "${first.article}"`;
  if (first.type === 'topic') return `Filing under "${first.topic}"`;
  return `${first.type === 'accept' ? 'Acceptance' : 'Refusal'} of “${first.words}”`;
}
