import type { EntityKind } from '../../schema/entity-kind.ts';
import type { TickLevels } from '../learning/tick-levels.ts';
import type { NameClassifier } from './name-classifier.ts';
import type { Weights } from './perceptron.ts';
import type { OpenedWords } from './stretches.ts';

/** A model learned from decided articles. */
export interface Model {
  /** The kinds of entities in the decided articles. */
  readonly kinds: readonly EntityKind[];
  /** Words of decided names that are open only because of them. */
  readonly opened: OpenedWords;
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Weights;
  /** A second tagger without features from the rules: agreement of both is evidence. */
  readonly blind: Weights;
  /** Decides a second time about the names that the first tagger finds. */
  readonly classifier: NameClassifier;
  /** How much evidence a name needs to be ticked; measured, not learned, and not stored with the model. */
  readonly tickLevels: TickLevels;
}
