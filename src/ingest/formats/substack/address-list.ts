import { knownField } from '../../fields/fields.ts';

/**
 * Returns whether a table lists people with their email addresses: subscribers, members, recipients. It has a
 * column of addresses, and no column that an article would have.
 *
 * @param text the beginning of a file
 */
export function isAddressList(text: string): boolean {
  const [head = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  if (head.length > 2000) return false;
  const columns = head.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim());
  const hasAddresses = columns.some((name) =>
    /^(?:subscriber |member |user )?e-?mail(?:[ _]?address)?$/i.test(name),
  );
  const isText = (name: string) => {
    const meaning = knownField(name);
    return (
      typeof meaning === 'object' &&
      'field' in meaning &&
      ['title', 'standfirst', 'text', 'html', 'markdown'].includes(meaning.field) &&
      !/^name$/i.test(name)
    );
  };
  return columns.length > 1 && hasAddresses && !columns.some(isText);
}
