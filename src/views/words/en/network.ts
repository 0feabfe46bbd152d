import { sentenceCase } from '../../../archive/sentence-case.ts';
import { counted, figures } from './counts.ts';
import type { NetworkWords } from '../network-words.ts';

export const englishNetwork: NetworkWords = {
  title: 'Network',
  link: 'Network: who is mentioned with whom',
  titleOf: (name) => `Network: ${name}`,
  linkOfTopic: 'Network of this topic',
  summary: (drawn, linked, lines) =>
    sentenceCase(
      `${drawn < linked ? `${figures(drawn)} of ${counted(linked, 'name')}` : counted(drawn, 'name')}, and the ${lines === 1 ? 'link' : `${figures(lines)} strongest links`} between them`,
    ),
  note: 'Each name is connected to the 3 names that it most often occurs with, given how often each occurs at all. The list leads to the articles that mention both, and says how many they are.',
  noteOfOne:
    'All of these names share one article: each is connected to the 3 names that share most paragraphs with it. The list leads to the paragraph that mentions both, or the nearest one.',
  strongest: 'Shows the most strongly linked names.',
  strongestOfTopic: 'Shows the names most distinctive of this topic.',
  alone: (count) =>
    `${sentenceCase(counted(count, 'name'))} with no shared articles ${count === 1 ? 'is' : 'are'} left out.`,
  find: 'Find a name in the network',
  clear: 'Reset',
  list: 'Names and their connections (shared articles)',
  rest: (count) => `${figures(count)} more ${count === 1 ? 'name' : 'names'}`,
  kinds: 'By kind',
  topics: 'By topic',
  all: 'All',
  without: (topics, minNames) =>
    `${sentenceCase(counted(topics, 'topic'))} ${topics === 1 ? 'has' : 'have'} too few names for a network (fewer than ${minNames} that share an article).`,
  articlesOf: (name) => `The page of ${name}`,
  small: (name) =>
    `${name} and its strongest connections. The table leads to the articles that mention both.`,
};
