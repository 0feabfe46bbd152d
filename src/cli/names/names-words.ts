import { countOf, inFigures } from '../../text/count-of.ts';

/** What the command that proposes names says, in English. */
export const namesWords = {
  times: (count: number) => `${inFigures(count)} times`,
  topic: (topic: string) => `topic: ${topic}`,
  reviewedHere: 'Reviewed: no more names are proposed here.',
  noneHere: 'No names are left to decide.',
  noArticles: 'There are no articles.',
  withoutNames: (count: number) => `No names are proposed for ${countOf(count, 'article')}.`,
  othersWithoutNames: (count: number) => `No names are proposed for ${countOf(count, 'other article')}.`,
  reviewed: (count: number) => `${countOf(count, 'article')} reviewed and not shown.`,
  unpublished: 'Nothing is published until you accept it: npm run names -- accept "NAME" --kind KIND',
  unread: (files: number) =>
    `${countOf(files, 'file')} can’t be read and ${files === 1 ? 'is' : 'are'} left out. Run npm run check to see what is wrong.`,
  tooFew: (articles: number, needed: number) =>
    `${countOf(articles, 'article')} with decisions, too few to learn from: at least ${needed} are needed. Until then, proposals come from the rules.`,
  learned: (articles: number) =>
    `Learned from ${countOf(articles, 'article')} with decisions. Results on other articles (cross-validation; a name counts if its extent and kind are right):`,
  rulesAlone: 'rules alone',
  withTagger: 'with tagger',
  score: (f1: string, precision: string, recall: string) =>
    `F1 ${f1} %  (${precision} % of proposals are right, ${recall} % of names are found)`,
  fresh: 'Results on names that do not occur in any article it learned from:',
  decidedOnly: 'Only names that you decided are counted.',
  freshDecide: 'The second figures decide.',
  fewFresh: 'There are too few new ones to measure them separately.',
  usesTagger: 'From now on the tagger is used.',
  usesRules: 'The rules alone are better and will be used until you learn again.',
  progress: (reviewed: number, articles: number) =>
    `${inFigures(reviewed)} of ${countOf(articles, 'article')} reviewed.`,
  waiting: (names: number, articles: number, ticked: number) =>
    `${countOf(names, 'proposal')} to decide in ${countOf(articles, 'article')}; ${inFigures(ticked)} preselected.`,
  unreviewedWithoutNames: (count: number) =>
    `No names are proposed for ${countOf(count, 'article')} that ${count === 1 ? 'is' : 'are'} not reviewed.`,
  foundByModel: 'Names are found by what was learned from your decisions.',
  foundByRules: 'Names are found by the rules; nothing has been learned yet.',
  decideFirst:
    'Decide first, by the number of articles (npm run names -- accept "NAME" --kind KIND, or refuse "NAME"):',
  mostNames: (needed: number) =>
    `Articles with the most names; ${needed} decided articles are enough to learn from:`,
  names: (count: number) => countOf(count, 'name'),
  withoutRules: (language: string, articles: number) =>
    `There are no rules for the language "${language}" (${countOf(articles, 'article')}); only known and learned names are proposed.`,
  untried: (languages: readonly string[], articles: number) =>
    `No new name in ${languages.join(', ')} is ticked: your decisions do not show yet which ones would be right. That is looked at again with ${countOf(articles, 'more article')} decided.`,
} as const;
