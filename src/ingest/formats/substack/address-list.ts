import { knownField } from '../../fields/fields.ts';

/**
 * Whether a table lists people with their addresses: subscribers, members, who opened a mail. It has a column of
 * addresses, and none that an article would have.
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
    const means = knownField(name);
    return (
      typeof means === 'object' &&
      'field' in means &&
      ['title', 'standfirst', 'text', 'html', 'markdown'].includes(means.field) &&
      !/^name$/i.test(name)
    );
  };
  return columns.length > 1 && hasAddresses && !columns.some(isText);
}
