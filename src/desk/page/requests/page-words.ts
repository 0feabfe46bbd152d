import { countOf } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words with which pages of newspapers are looked at. */
export const pageWords = inDeskLanguage('pages', {
  title: (count: number) => `Look at ${countOf(count, 'printed page')}`,
  note: 'The name may stand in these pictures, and misread words have no known place. Look at each picture, enlarged. What is framed is painted over, and cannot be read any more. A page at which you have not looked has no picture in the website.',
  pageOf: (label: string, issue: string) => `Page ${label} of ${issue}`,
  parts: (count: number) => countOf(count, 'part'),
  isLooked: 'looked at',
  isOpen: 'not looked at',
  hint: 'Draw frames with the mouse or a finger. With the keyboard: the arrow keys move a frame, with Shift they change its size, and Delete removes it.',
  smaller: 'Smaller',
  larger: 'Larger',
  draw: 'Draw frames',
  add: 'Add a frame',
  part: (number: number) => `Frame ${number}`,
  left: (number: number) => `Frame ${number}: from the left`,
  top: (number: number) => `Frame ${number}: from the top`,
  width: (number: number) => `Frame ${number}: width`,
  height: (number: number) => `Frame ${number}: height`,
  remove: (number: number) => `Remove frame ${number}`,
  lookedAt: 'I have looked at the whole page, enlarged, and framed all that shows the name',
  unreadable:
    'This picture can’t be shown here. Open it with another program, and write the frames as numbers.',
} as const);
