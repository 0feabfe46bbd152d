/** The state that a group of an RTF document inherits from the one around it. */
export interface RtfGroup {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  readonly page: string | undefined;
  /** The number of fallback characters after `\u`, for programs that don’t support it. */
  readonly fallback: number;
  readonly target: 'text' | 'none' | 'fonts' | 'styles' | 'field' | 'note';
}

/** The state before the first group. */
export const outermostGroup: RtfGroup = {
  isBold: false,
  isItalic: false,
  isHidden: false,
  isDeleted: false,
  page: undefined,
  fallback: 1,
  target: 'text',
};

/** Returns what a control word changes in the formatting of characters; undefined for any other word. */
export function formatChange(word: string, isOn: boolean): Partial<RtfGroup> | undefined {
  switch (word) {
    case 'b':
      return { isBold: isOn };
    case 'i':
      return { isItalic: isOn };
    case 'v':
      return { isHidden: isOn };
    case 'deleted':
      return { isDeleted: isOn };
    case 'plain':
      return { isBold: false, isItalic: false, isHidden: false, isDeleted: false, page: undefined };
    default:
      return undefined;
  }
}
