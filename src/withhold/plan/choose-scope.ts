import type { EntityRecord } from '../../archive/record.ts';
import { nameKey } from '../../archive/tokens.ts';
import type { EditableContent } from '../../authority/open/authority.ts';
import { findUses } from '../../authority/open/uses.ts';
import { recordOrRefusal, isRefusal, type Refusal } from '../../authority/plans/plan.ts';
import { surnames } from '../../archive/surname.ts';
import { idPattern } from '../../schema/id.ts';
import { formFinder } from '../forms/find-forms.ts';
import { formsOfRecord, type WithheldForms, withheldForms } from '../forms/withheld-forms.ts';
import type { WithholdingRequest } from './withholding-request.ts';

/** What a decision is about, and where it holds. */
export interface WithholdingScope {
  readonly record?: EntityRecord;
  readonly name: string;
  readonly forms: WithheldForms;
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
    };
  if (!idPattern.test(subject)) {
    if (!given)
      return {
        message: `“${subject}” is not the id of a record, so it is withheld in the articles that you name.`,
        advice: 'Name them with --articles ID,ID, or give the id of the record: npm run entities -- list.',
      };
    const forms = withheldForms([subject, ...also], surnames(subject));
    return withOthers(opened, { name: subject, forms, articles: new Set(given), isEverywhere: false });
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
  return withOthers(opened, { record, name: record.data.name, forms, articles, isEverywhere });
}

function withOthers(
  { content }: EditableContent,
  scope: Omit<WithholdingScope, 'others' | 'namesakes'>,
): WithholdingScope {
  const full = formFinder(scope.forms.full);
  const local = formFinder(scope.forms.local);
  const keys = new Set(scope.forms.full.map(nameKey));
  const others: string[] = [];
  const namesakes: EntityRecord[] = [];
  for (const record of content.entities) {
    if (record.id === scope.record?.id) continue;
    const names = [record.data.name, ...record.data.aliases];
    if (names.some((name) => keys.has(nameKey(name)))) namesakes.push(record);
    else
      others.push(...names.filter((name) => full.find(name).length === 0 && isPart(name, local.find(name))));
  }
  return { ...scope, others, namesakes };
}

/** Whether a name has a form as a part, and is not that form. */
function isPart(name: string, found: readonly { readonly start: number; readonly end: number }[]): boolean {
  return found.some(({ start, end }) => end - start < name.trim().length);
}
