/** What may be wrong with a date, as the ends of sentences that start with it. */
export const dateFaults = {
  calendar: 'is not a date in the calendar',
  format: 'is not a date in a supported format',
  interval: 'is not an interval of two dates, the earlier first, like 1923-05/1923-06',
  span: 'lacks a start or an end, or is outside the years 0000 to 9999',
  time: 'has a time that is not written like 2018-06-19T23:30-04:00, with its offset from UTC',
  type: 'is a kind of date that is not supported here',
} as const;

/** Says that a text is no date: its message completes a sentence that starts with the text. */
export class DateFault extends RangeError {
  readonly which: keyof typeof dateFaults;

  constructor(which: keyof typeof dateFaults) {
    super(dateFaults[which]);
    this.which = which;
  }
}
