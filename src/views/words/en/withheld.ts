import type { Ground } from '../../../schema/withheld.ts';
import type { WithheldWords } from '../withheld-words.ts';

const reasons: Readonly<Record<Ground, string>> = {
  court: ', by order of a court',
  request: ', at the request of someone concerned',
  policy: ', under the policy of this archive',
  other: '',
};

export const englishWithheld: WithheldWords = {
  mark: 'Why a name is withheld here',
  heading: 'Withheld',
  name: (ground, month) => `A name has been withheld in this article since ${month}${reasons[ground]}.`,
  removed: 'Removed',
  address: (ground, month) => `What stood at this address was removed in ${month}${reasons[ground]}.`,
};
