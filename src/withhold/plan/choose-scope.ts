import type { EntityRecord } from '../../archive/record.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { findUses } from '../../authority/open/uses.ts';
import { recordOrRefusal, isRefusal, type Refusal } from '../../authority/plans/plan.ts';
import { surnames } from '../../text/surname.ts';
import { idPattern } from '../../schema/id.ts';
import { type NameParts, partsOfName } from '../forms/name-parts.ts';
import { formsOfRecord, type WithheldForms, withheldForms } from '../forms/withheld-forms.ts';
import { othersOf } from './others-of.ts';
import type { WithholdingRequest } from './withholding-request.ts';

const noParts: NameParts = { given: [], family: [], halves: [], initials: [] };

/** What a decision is about, and where it holds. */
export interface WithholdingScope {
  readonly record?: EntityRecord;
  readonly name: string;
  readonly forms: WithheldForms;
  /** The parts of a person’s name, of which the keeper is asked. */
  readonly parts: NameParts;
  /** The names of others of which a form is a part. */
  readonly others: readonly string[];
  /** Records with the same name, which stay as they are. */
  readonly namesakes: readonly EntityRecord[];
  readonly articles: ReadonlySet<string>;
  /** Whether it holds for every file, and the record goes. */
  readonly isEverywhere: boolean;
}

/** Returns what a request is about, or why it can’t be answered. */
export function chooseScope(
  opened: EditableContent,
  request: WithholdingRequest,
): WithholdingScope | Refusal {
  const { subject, also, articles: given } = request;
  const { content } = opened;
  const unknown = given?.find((id) => !content.articles.some((article) => article.id === id));
  if (unknown !== undefined)
    return {
      message: `There is no article "${unknown}".`,
      advice: 'Give the ids of articles: --articles ID,ID.',
      atDesk: 'Choose the articles from the list.',
    };
  if (!idPattern.test(subject)) {
    if (!given)
      return {
        message: `“${subject}” is not the id of a record, so it is withheld in the articles that you name.`,
        advice: 'Name them with --articles ID,ID, or give the id of the record: npm run entities -- list.',
        atDesk: 'Choose the articles, or the record of the name.',
      };
    const forms = withheldForms([subject, ...also], surnames(subject));
    const parts = partsOfName({ name: subject, aliases: [] }, content.site.language);
    const scope = { name: subject, forms, parts, articles: new Set(given), isEverywhere: false };
    return { ...scope, ...othersOf(content, forms, undefined) };
  }
  const record = recordOrRefusal(opened, subject);
  if (isRefusal(record)) return record;
  const listing: readonly string[] = findUses(opened)(subject).articles.map(({ id }) => id);
  const articles = new Set(given ?? listing);
  const as = content.articles
    .filter(({ id }) => articles.has(id))
    .flatMap(({ data }) => data.entities.filter(({ id }) => id === record.id).flatMap((listed) => listed.as));
  const stated = formsOfRecord(record.data, as, content.site.language);
  const forms = withheldForms([...stated.full, ...also], stated.local);
  const isEverywhere = listing.every((id) => articles.has(id));
  const parts = record.data.kind === 'person' ? partsOfName(record.data, content.site.language) : noParts;
  const scope = { record, name: record.data.name, forms, parts, articles, isEverywhere };
  return { ...scope, ...othersOf(content, forms, record.id) };
}
