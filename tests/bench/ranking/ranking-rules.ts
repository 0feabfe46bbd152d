/** A rule of the ranking, and what to write in its module to switch it off. */
export interface RankingRule {
  readonly name: string;
  /** Below src/search/engine/. */
  readonly module: string;
  readonly changes: readonly (readonly [written: string, off: string])[];
}

/** The rules of the ranking that can be switched off one by one. */
export const rankingRules: readonly RankingRule[] = [
  {
    name: 'the form as typed',
    module: 'ranking/rank.ts',
    changes: [
      ['const formBonus = 0.6;', 'const formBonus = 0;'],
      ['const formBonusAlone = 9;', 'const formBonusAlone = 0;'],
    ],
  },
  {
    name: 'listed names',
    module: 'ranking/rank.ts',
    changes: [['const listedShare = 0.3;', 'const listedShare = 0;']],
  },
  {
    name: 'nearness',
    module: 'ranking/rank.ts',
    changes: [['const nearWeight = 0.2;', 'const nearWeight = 0;']],
  },
  {
    name: 'titles',
    module: 'ranking/rank.ts',
    changes: [['const titleWeight = 3;', 'const titleWeight = 0;']],
  },
  {
    name: 'missing rare words',
    module: 'ranking/rank.ts',
    changes: [['const lackWeight = 0.06;', 'const lackWeight = 0;']],
  },
  {
    name: 'the only exact article',
    module: 'ranking/relevance-ranks.ts',
    changes: [['const onlyExactShare = 1.2;', 'const onlyExactShare = 1;']],
  },
  {
    name: 'one exact in three',
    module: 'ranking/order-hits.ts',
    changes: [['const oneExactIn = 3;', 'const oneExactIn = Infinity;']],
  },
];
