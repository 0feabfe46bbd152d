import type { Ground } from '../../../schema/withheld.ts';

const reasons: Readonly<Record<Ground, string>> = {
  court: ', by order of a court',
  request: ', at the request of someone concerned',
  policy: ', under the policy of this archive',
  other: '',
};

export const englishWithheld = {
  /** The label of the link from the words that stand instead of a name to the sentence that says so. */
  mark: 'Why a name is withheld here',
  /** The heading of such sentences below an article. */
  heading: 'Withheld',
  /** "A name is withheld in this article since November 2026, by order of a court." @param month "November 2026" */
  name: (ground: Ground, month: string) =>
    `A name has been withheld in this article since ${month}${reasons[ground]}.`,
  /** The title of a page at an address whose page was removed. */
  removed: 'Removed',
  address: (ground: Ground, month: string) =>
    `What stood at this address was removed in ${month}${reasons[ground]}.`,
};
