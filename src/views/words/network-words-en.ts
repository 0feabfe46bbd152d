import { counted, figures, numberInEnglish, sentenceCase } from './counts-en.ts';
import type { NetworkWords } from './network-words.ts';

export const englishNetwork: NetworkWords = {
  title: 'Network',
  link: 'Network: who is named with whom',
  titleOf: (name) => `Network: ${name}`,
  linkOfTopic: 'The network of this topic',
  summary: (drawn, linked, lines) =>
    sentenceCase(
      `${drawn < linked ? `${figures(drawn)} of ${counted(linked, 'name')}` : counted(drawn, 'name')}, and the ${lines === 1 ? 'tie' : `${numberInEnglish(lines)} strongest ties`} between them`,
    ),
  note: 'Each name is joined to the three that it shares articles with most often beyond what chance would have it (by log-likelihood ratio), not to whoever is simply named most. A name leads to its page, a line to the articles and sentences that show it.',
  noteOfOne:
    'All of them share the one article, so that no tie is stronger than another: each name is joined to the three that it shares most paragraphs with. A name leads to its page, a line to the paragraph that names both, or the one nearest to that.',
  strongest: 'Drawn are the names with the strongest ties.',
  strongestOfTopic: 'Drawn are the names that stand out most in this topic.',
  alone: (count) =>
    `Not drawn: ${counted(count, 'name')} that ${count === 1 ? 'shares' : 'share'} no article with another here.`,
  picture:
    'Names joined by lines, those with strong ties near each other. The table below lists the same ties, the strongest first.',
  region: 'The picture',
  skip: 'Skip the picture',
  find: 'Find a name in the picture',
  clear: 'Show all',
  table: 'The same as a table',
  name: 'Name',
  otherNames: 'Joined to, by so many articles',
  kinds: 'By kind',
  topics: 'By topic',
  all: 'All',
  without: (topics, fewest) =>
    `${sentenceCase(counted(topics, 'topic'))} ${topics === 1 ? 'has' : 'have'} no picture: fewer than ${numberInEnglish(fewest)} of ${topics === 1 ? 'its' : 'their'} names share an article there.`,
  articlesOf: (name) => `The page of ${name}`,
  small: (name) => `${name} and those that it is most strongly tied to. A line leads to the articles of two.`,
};
