/** The calendars in which an archive can write its dates, by their names in CLDR; `gregorian` is `gregory` there. */
export const calendars = ['gregorian', 'persian', 'japanese', 'roc'] as const;
export type Calendar = (typeof calendars)[number];
/** A calendar that stands beside the Gregorian one. */
export type OwnCalendar = Exclude<Calendar, 'gregorian'>;
