/** English words for the choice of colors and text size. */
export const displayWords = {
  colors: 'Colors',
  system: 'As on this device',
  light: 'Light',
  dark: 'Dark',
  text: 'Text',
  normal: 'Normal',
  large: 'Large',
  larger: 'Larger',
};
