import { sentenceCase } from '../../../text/sentence-case.ts';
import { counted, figures } from './counts.ts';

export const englishNetwork = {
  title: 'Network',
  link: 'Network: who is mentioned with whom',
  titleOf: (name: string) => `Network: ${name}`,
  linkOfTopic: 'Network of this topic',
  summary: (drawn: number, linked: number, lines: number) =>
    sentenceCase(
      `${drawn < linked ? `${figures(drawn)} of ${counted(linked, 'name')}` : counted(drawn, 'name')}, and the ${lines === 1 ? 'link' : `${figures(lines)} strongest links`} between them`,
    ),
  /** Explains the lines, in sentences. */
  note: 'Each name is connected to the 3 names that it most often occurs with, given how often each occurs at all. The list leads to the articles that mention both, and says how many they are.',
  /** Explains the lines if all names share one article. */
  noteOfOne:
    'All of these names share one article: each is connected to the 3 names that share most paragraphs with it. The list leads to the paragraph that mentions both, or the nearest one.',
  /** Says which names are drawn, if not all are. */
  strongest: 'Shows the most strongly linked names.',
  strongestOfTopic: 'Shows the names most distinctive of this topic.',
  alone: (count: number) =>
    `${sentenceCase(counted(count, 'name'))} with no shared articles ${count === 1 ? 'is' : 'are'} left out.`,
  find: 'Find a name in the network',
  /** The button that shows the whole picture again. */
  clear: 'Reset',
  /** The heading of the list. */
  list: 'Names and their connections (shared articles)',
  rest: (count: number) => `${figures(count)} more ${count === 1 ? 'name' : 'names'}`,
  kinds: 'By kind',
  topics: 'By topic',
  all: 'All',
  without: (topics: number, minNames: number) =>
    `${sentenceCase(counted(topics, 'topic'))} ${topics === 1 ? 'has' : 'have'} too few names for a network (fewer than ${minNames} that share an article).`,
  articlesOf: (name: string) => `The page of ${name}`,
  /** The caption of the small network on an entity’s page. */
  small: (name: string) =>
    `${name} and its strongest connections. The table leads to the articles that mention both.`,
};
