import { counted } from '../counts.ts';

/** English words for finding a name in the network. */
export const networkScriptWords = {
  list: 'Names in the network',
  connectedTo: (name: string, count: number) => `${name} is connected to ${counted(count, 'name')}: `,
  unknown: (text: string) => `There is no name “${text}” in this network.`,
};
