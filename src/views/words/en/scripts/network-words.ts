import { counted } from '../counts.ts';

/** What is said, in English, while a name is looked for in the network. */
export const networkScriptWords = {
  list: 'Names in the network',
  connectedTo: (name: string, count: number) => `${name} is connected to ${counted(count, 'name')}: `,
  unknown: (text: string) => `There is no name “${text}” in this network.`,
};
