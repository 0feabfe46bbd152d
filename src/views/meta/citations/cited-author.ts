import type { Archive, Article } from '../../../archive/archive.ts';
import { splitPersonName } from '../../../text/person-name.ts';
import type { CitedAuthor, WholeAuthor } from '../../../shared/base/cited-article.ts';
import type { EntityData } from '../../../schema/entity.ts';

/** Returns the authors of an article in order; the names of organizations are not split. */
export function citedAuthors(archive: Archive, { data, language }: Article): CitedAuthor[] {
  return data.byline.flatMap(({ name, entity }): CitedAuthor[] => {
    if (entity === undefined) return name === undefined ? [] : [plainAuthor(name, language)];
    const record = archive.entity.get(entity)?.data;
    if (!record) return [];
    return [record.kind === 'person' ? recordAuthor(record, language) : whole(record.name)];
  });
}

function recordAuthor({ name, givenName, familyName }: EntityData, language: string): CitedAuthor {
  if (familyName) return { type: 'person', family: familyName, ...(givenName && { given: givenName }) };
  return person(name, language);
}

/** Returns an author without a record: a person if it can only be a personal name, otherwise a whole name. */
function plainAuthor(name: string, language: string): CitedAuthor {
  return isPersonalName(name) ? person(name, language) : whole(name);
}

function person(name: string, language: string): CitedAuthor {
  const parts = splitPersonName(name, language);
  return parts?.given ? { type: 'person', ...parts } : whole(name);
}

const whole = (name: string): WholeAuthor => ({ type: 'whole', name });

// Words for desks, agencies and roles: a byline that contains one is not a personal name.
const notPersonal =
  /\b(?:agency|agencies|association|board|bureau|center|centre|collective|committee|company|contributors?|correspondents?|council|department|desk|editorial|editors?|foundation|group|institute|magazine|media|ministry|network|news|newsroom|office|post|press|reporters?|review|school|service|services|society|staff|team|times|tribune|union|university|wire|writers?)\b/iu;

/**
 * Whether a byline looks like a personal name: two to five words that begin as in names, none of a desk or
 * agency.
 */
export function isPersonalName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    !notPersonal.test(name) &&
    !/[\d@/&:;()]/u.test(name) &&
    words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || /^(?:’|')?\p{Ll}{1,4}$/u.test(word)) &&
    !words.every((word) => /^\p{Lu}{2,}$/u.test(word) && word.length <= 4)
  );
}
