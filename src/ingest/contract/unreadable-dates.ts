/** Why a date can’t be read, as the end of a sentence that starts with it. */
export const unreadableDates = {
  calendar: 'is perhaps a date of another calendar',
  century: 'does not state the century',
  format: 'is not a date in a supported format',
  impossible: 'is not a date in the calendar',
  month: 'does not state which number is the month',
  placeholder: 'is a placeholder for a missing date',
  time: 'has an invalid time',
  various: 'means different dates in different languages or calendars',
} as const;

/** Why a date can’t be read. */
export type UnreadableDate = keyof typeof unreadableDates;
