import type { RecordType } from '../../api/records.ts';
import { screenHref } from '../base/navigate.ts';

/** The address of a record’s form, or of a part of the Records screen. */
export function recordHref(type: RecordType | 'new' | 'topics' | 'same' | 'split', id = ''): string {
  return `${screenHref('records')}${type}/${id === '' ? '' : `${id}/`}`;
}
