import type { Article } from '../../archive/archive.ts';
import type { SiteData } from '../../schema/site.ts';

/**
 * What of an article a reader may pass on in a dossier: its text; or only its headline, citation and address; or nothing,
 * if only its address leads to it.
 */
export type CopyTerms = 'text' | 'citation' | 'none';

/** The terms that let everybody pass a text on. What else a sentence allows is not guessed. */
const openTerms = [
  /\bcreativecommons\.org\/(?:licenses|publicdomain)\//i,
  /\bCC0\b|\bCC[ -]BY(?:-NC|-SA|-ND)*\b/i,
  /\bCreative Commons (?:Attribution|Zero)\b/i,
  /^(?:in the )?public domain\b/i,
];
/** Words that take something back. */
const exceptions = /\b(?:not?|except|unless|without|all rights reserved)\b/i;
/** Statements of rights that are no licenses. */
const inCopyright = /^https?:\/\/rightsstatements\.org\/(?:vocab|page)\/InC/i;

/**
 * Returns what of an article may be passed on. The rights of the text decide; without any, those of its source, unless it
 * was retold for this archive; without any, the license of the archive.
 */
export function copyTerms({ data }: Pick<Article, 'data'>, site: Pick<SiteData, 'license'>): CopyTerms {
  if (data.listing === 'address-only') return 'none';
  const own = ownRights(data);
  if (own !== undefined) return namesOpenTerms(own) ? 'text' : 'citation';
  return site.license !== undefined && !inCopyright.test(site.license) ? 'text' : 'citation';
}

/** Returns what is stated of the rights in an article: of its text, of its source, or of the archive’s texts. */
export function statedRights(
  { data }: Pick<Article, 'data'>,
  site: Pick<SiteData, 'license' | 'rights'>,
): string | undefined {
  return ownRights(data) ?? site.license ?? site.rights;
}

/** Returns the rights that an article states, or those of its source, unless it was retold for this archive. */
function ownRights({ rights, text, source }: Article['data']): string | undefined {
  return rights ?? (text === 'retold' ? undefined : source?.rights);
}

function namesOpenTerms(rights: string): boolean {
  return !exceptions.test(rights) && openTerms.some((terms) => terms.test(rights));
}
