import type { Plan, Refusal } from '../../authority/plans/plan.ts';
import type { FileChange } from '../../files/change-files.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import type { Stem } from '../../search/words/stem.ts';
import type { Ground } from '../../schema/withheld.ts';
import type { PageLook } from './page-looks.ts';
import type { PageToLookAt } from './pages-of-decision.ts';
import type { AnsweredWording, WordingQuestion } from '../questions/wording-question.ts';

/** Words of which a keeper says that they mean something else: `in May 2018`. */
export interface OtherMeaning {
  /** The id of an article of the decision; all of them if absent. */
  readonly article?: string;
  /** The words that look like a form, with some of those around them. */
  readonly passage: string;
}

/** What a keeper asks for. */
export interface WithholdingRequest {
  /** The id of a record, or words in named articles. */
  readonly subject: string;
  /** The words that stand instead. */
  readonly words: string;
  readonly ground: Ground;
  readonly reason: string;
  /** The ids of the articles; those that list the record if absent. */
  readonly articles?: readonly string[] | undefined;
  /** More forms of the name, such as a nickname that no record states. */
  readonly also: readonly string[];
  /** Words in the articles that look like a form and mean something else. */
  readonly otherMeanings?: readonly OtherMeaning[] | undefined;
  /** What the keeper says of wordings that may be the person. */
  readonly answers?: readonly AnsweredWording[] | undefined;
  /** Whether only to show what would change: questions may be open. */
  readonly isPreview?: boolean | undefined;
  /** Whether the address of the record answers as one that never was, even if it does not have the name. */
  readonly isAddressGone?: boolean | undefined;
  /** The sentence for readers, if it is not the usual one. */
  readonly sentence?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly reviewOn?: string | undefined;
  /** The names of pictures and files that the keeper has looked at, and that stay. */
  readonly pictures: readonly string[];
  /** The printed pages at which the keeper has looked. */
  readonly looks?: readonly PageLook[] | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly decidedBy: string;
  readonly stems: readonly Stem[];
}

/** A plan to withhold a name, with the file of the private folder that belongs to it. */
export type PlannedWithholding =
  | {
      readonly plan: Plan;
      readonly decision: PrivateDecision;
      readonly privately: readonly FileChange[];
      /** What the keeper must answer before it can be carried out, and what is answered. */
      readonly questions?: readonly WordingQuestion[];
      /** The pages of newspapers whose pictures may show the name. */
      readonly pages?: readonly PageToLookAt[];
    }
  | { readonly refusals: readonly Refusal[]; readonly questions?: readonly WordingQuestion[] };
