import { buildNameIndex, type NameIndex } from '../../archive/name-index.ts';
import type { ArticleRecord } from '../../archive/record.ts';
import { runSteps } from '../../archive/steps.ts';
import { surnames } from '../../text/surname.ts';
import { nameKey } from '../../text/tokens.ts';
import type { FileChange } from '../../files/change-files.ts';
import { newRecordId } from '../../files/new-id.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { idFaultOf } from '../../schema/id-fault.ts';
import { nearest } from '../../text/edit-distance.ts';
import type { EditableContent } from '../open/authority.ts';
import {
  type Acceptance,
  type Decision,
  type RecordDraft,
  decisionTitle,
  type TopicAcceptance,
} from './decisions.ts';
import { listEntity, listTopic } from '../edit/list-in-article.ts';
import { newEntityFile, newRecord, type RecordNames, takenEntityIds, tidy } from './new-record.ts';
import {
  findTopic,
  recordOrRefusal,
  isRefusal,
  type Planned,
  type PlanSteps,
  type Refusal,
  verifySteps,
} from './plan.ts';
import { PlannedListings } from './planned-listings.ts';
import { PlannedTexts } from './planned-texts.ts';
import { reviewFileFault, reviewFileOf } from './review-file.ts';
import { addItem } from '../edit/edit-yaml.ts';
import { fieldOrder } from '../edit/fields.ts';
import { markReviewed, permitWords, refuseWords } from '../edit/review-files.ts';
import { planProblem } from './plan-problems.ts';

/**
 * Plans to write decisions about names, all or none: accepted names into articles and records, refused words
 * and marks into review files. Only the necessary lines are changed.
 */
export function planDecisions(opened: EditableContent, decisions: readonly Decision[]): Planned {
  const plan = new DecisionPlan(opened);
  for (const _ of plan.decide(decisions));
  return plan.finish(decisionTitle(decisions));
}

/** Plans decisions about names, one after another. */
export class DecisionPlan {
  readonly #opened: EditableContent;
  readonly #texts: PlannedTexts;
  readonly #articles: ReadonlyMap<string, ArticleRecord>;
  readonly #named: Map<string, RecordNames>;
  readonly #taken: Set<string>;
  readonly #listings: PlannedListings;
  readonly #names: NameIndex;
  /** The ids of the articles in which words are refused. */
  readonly #reviews: ReadonlySet<string>;
  /** The ids of planned records, by kind and name key. */
  readonly #fresh = new Map<string, string>();
  readonly #refusals: Refusal[] = [];

  constructor(opened: EditableContent) {
    const { articles, entities, reviews } = opened.content;
    this.#opened = opened;
    this.#texts = new PlannedTexts(opened);
    this.#articles = new Map(articles.map((record) => [record.id, record]));
    this.#named = new Map(entities.map(({ id, data }) => [id, data]));
    this.#listings = new PlannedListings(this.#named, opened.content.site.language);
    this.#names = buildNameIndex(entities);
    this.#reviews = new Set(reviews.filter(({ data }) => data.refused.length > 0).map(({ id }) => id));
    this.#taken = takenEntityIds(opened);
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
    return this.#texts.changes();
  }

  /** Returns the verified plan, or the reasons why there is none. */
  finish(title: string): Planned {
    return runSteps(this.finishSteps(title));
  }

  /** Does the same in steps. */
  *finishSteps(title: string): PlanSteps {
    if (this.#refusals.length > 0) return { refusals: this.#refusals };
    return yield* verifySteps(this.#opened, { title, changes: this.changes(), notes: [] });
  }

  *#decide(decision: Decision): Generator<undefined, void> {
    switch (decision.type) {
      case 'accept':
        yield* this.#accept(decision);
        return;
      case 'refuse': {
        const { words, articles } = decision;
        if (words.trim() === '') this.#refuse(planProblem('plan-words-empty', { which: 'none' }));
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
    const known = this.#knownArticles(articles);
    const found = findTopic(this.#opened, topic);
    if (isRefusal(found)) {
      this.#refuse(found);
      return;
    }
    for (const id of known) {
      this.#texts.edit(this.#articles.get(id)!.file, (text) => listTopic(text, topic));
      yield;
    }
  }

  *#accept(decision: Acceptance): Generator<undefined, void> {
    const { words } = decision;
    const articles = this.#knownArticles(decision.articles);
    if (words.trim() === '') {
      this.#refuse(planProblem('plan-words-empty', { which: 'name' }));
      return;
    }
    const id = this.#recordFor(decision);
    if (id === undefined) return;
    const { name, kind } = this.#named.get(id)!;
    const isName = this.#hasName(id, words);
    const scope =
      decision.scope ?? (kind === 'person' && nameKey(words).split(' ').length === 1 ? 'article' : 'archive');
    // A name that two records share is linked to neither.
    const isFree = this.#names.exactly(words).every((other) => other === id);
    const isAlias = !isName && scope === 'archive' && isFree;
    if (isAlias) this.#addAlias(id, words);
    const isSurname =
      kind === 'person' &&
      surnames(name, this.#opened.content.site.language).some((one) => nameKey(one) === nameKey(words)) &&
      this.#names.exactly(words).length === 0;
    for (const article of articles) {
      const record = this.#articles.get(article)!;
      const isKnown = isName || isAlias || (isSurname && this.#listings.isSettled(record, id, words));
      const as = isKnown ? undefined : words;
      this.#listings.add(record, id, as);
      this.#texts.edit(record.file, (text) => listEntity(text, id, as));
      if (this.#reviews.has(article)) this.#editReview(article, (text) => permitWords(text, words));
      yield;
    }
  }

  /** Returns the id of the accepted record, existing or planned. */
  #recordFor({ words, kind, entity, record = { name: words } }: Acceptance): string | undefined {
    if (entity !== undefined) {
      if (this.#named.has(entity)) return this.#ofKind(entity, kind);
      const found = recordOrRefusal(this.#opened, entity);
      if (!isRefusal(found)) return this.#ofKind(entity, kind);
      const which = idFaultOf(entity);
      if (which) this.#refuse(planProblem('plan-id-unusable', { which, id: entity }));
      else if (this.#taken.has(entity)) this.#refusals.push(found);
      else return this.#write(entity, record, kind);
      return undefined;
    }
    const { name } = record;
    const known = this.#names.exactly(name);
    if (known.length === 1) return this.#ofKind(known[0]!, kind);
    if (known.length > 1) {
      const ids = known.join(', ');
      this.#refuse(planProblem('plan-name-shared', { name, ids, first: known[0]! }));
      return undefined;
    }
    const key = `${kind} ${nameKey(name)}`;
    return this.#fresh.get(key) ?? this.#write(newRecordId(name, this.#taken, kind), record, kind);
  }

  #ofKind(id: string, kind: EntityKind): string | undefined {
    const known = this.#named.get(id)!;
    if (known.kind === kind) return id;
    this.#refuse(planProblem('plan-kind-differs', { id, name: known.name, kind: known.kind, wanted: kind }));
    return undefined;
  }

  #write(id: string, draft: RecordDraft, kind: EntityKind): string {
    const { named, text } = newRecord(draft, kind);
    this.#taken.add(id);
    this.#fresh.set(`${kind} ${nameKey(named.name)}`, id);
    this.#named.set(id, named);
    this.#texts.write(newEntityFile(this.#opened, kind, id), text);
    return id;
  }

  #hasName(id: string, words: string): boolean {
    const { name, aliases } = this.#named.get(id)!;
    return [name, ...aliases].some((one) => nameKey(one) === nameKey(words));
  }

  #addAlias(id: string, words: string): void {
    const known = this.#named.get(id)!;
    const alias = tidy(words);
    this.#named.set(id, { ...known, aliases: [...known.aliases, alias] });
    const file = this.#opened.entity.get(id)?.file ?? newEntityFile(this.#opened, known.kind, id);
    this.#texts.edit(file, (text) => addItem(text, ['aliases'], alias, fieldOrder));
  }

  #knownArticles(ids: readonly string[]): string[] {
    return ids.filter((id) => {
      if (this.#articles.has(id)) return true;
      const near = nearest(id, this.#articles.keys());
      this.#refuse(
        near === undefined
          ? planProblem('plan-article-unread', { id })
          : planProblem('plan-article-unread-near', { id, near }),
      );
      return false;
    });
  }

  #editReview(article: string | undefined, work: (text: string) => string): void {
    const fault = reviewFileFault(this.#opened, article);
    if (fault) this.#refuse(fault);
    else this.#texts.edit(reviewFileOf(this.#opened, article), work);
  }

  #refuse(refusal: Refusal): void {
    if (!this.#refusals.some(({ message }) => message === refusal.message)) this.#refusals.push(refusal);
  }
}
