/** Words of one language for those that sign articles together. */
interface GroupWords {
  /** What signs by itself: an editorial office, a board. */
  readonly offices: string;
  /** What stands before the name of a group; a name with one of them is that of an organization. */
  readonly groups: string;
  /** Other words that no name of a person has. */
  readonly others: string;
  /** Abbreviations of groups, which are the initials of a person in another language. */
  readonly abbreviations?: string;
}

/** By language (BCP 47); words of several parts have their spaces, and alternatives are separated by `|`. */
const words: Readonly<Record<string, GroupWords>> = {
  de: {
    offices: 'Redaktion|Redaktionsteam|Vorstand|Geschäftsstelle|Pressestelle|Schriftleitung',
    groups: 'Arbeitsgruppe|Arbeitskreis|Arbeitsgemeinschaft|Projektgruppe|Fachgruppe|Ortsgruppe|Stammtisch',
    others: 'Ausschuss|Verein|Verband|Gruppe|Kreisverband|Landesverband',
    abbreviations: 'AG|AK',
  },
  en: {
    offices: 'staff|editors|newsroom|editorial board|board',
    groups: 'Working Group|Task Force|Working Party',
    others: 'Hospital|College|Society|Association|Company|Club|Union|Committee|Council|Tech',
  },
  es: {
    offices: 'redacción|junta directiva|directiva',
    groups: 'Grupo de trabajo|Equipo de trabajo|Colectivo',
    others: 'Grupo|Equipo|Comité|Asociación|Sociedad',
  },
  fr: {
    offices: 'rédaction|bureau|équipe',
    groups: 'Groupe de travail|Collectif|Groupe local',
    others: 'Groupe|Équipe|Comité|Association|Société',
  },
  it: {
    offices: 'redazione|direttivo|segreteria',
    groups: 'Gruppo di lavoro|Collettivo',
    others: 'Gruppo|Comitato|Associazione',
  },
  nl: {
    offices: 'redactie|bestuur',
    groups: 'Werkgroep|Projectgroep',
    others: 'Vereniging|Stichting|Commissie',
  },
  pt: {
    offices: 'redação|redacção|diretoria|direção',
    groups: 'Grupo de trabalho|Coletivo',
    others: 'Grupo|Equipe|Equipa|Comitê|Comité|Associação',
  },
};

const listOf = (field: keyof GroupWords) =>
  Object.values(words).flatMap((one) => one[field]?.split('|') ?? []);

const offices = new RegExp(
  `^(?:(?:the|die|der|la|el|le|de|il|o|a)\\s)?(?:${listOf('offices').join('|')})$`,
  'iu',
);
const groups = new RegExp(`^(?:${listOf('groups').join('|')})\\s+\\S`, 'iu');
const anywhere = new RegExp(
  `(?:^|[\\s(/-])(?:${[...listOf('offices'), ...listOf('groups'), ...listOf('others')].join('|')})(?=$|[\\s),./-])`,
  'iu',
);
const abbreviations = new RegExp(`^(?:${listOf('abbreviations').join('|')})\\s+\\S`, 'u');

/** Returns whether a byline is an office and nothing else: `Redaktion`, `la rédaction`. */
export function isOfficeByline(name: string): boolean {
  return offices.test(name);
}

/**
 * Returns whether a byline is the name of a group: `Arbeitsgruppe Hafen`. An abbreviation (`AG Hafen`) counts in
 * its own language only.
 *
 * @param language of the text, BCP 47
 */
export function isGroupByline(name: string, language: string | undefined): boolean {
  const own = words[language?.split('-', 1)[0] ?? '']?.abbreviations?.split('|') ?? [];
  return groups.test(name) || (abbreviations.test(name) && own.includes(name.split(/\s/, 1)[0]!));
}

/** Returns whether a byline begins as the name of a group does in any language. */
export function beginsWithGroup(name: string): boolean {
  return groups.test(name) || abbreviations.test(name);
}

/** Returns whether a byline may be that of an office or a group in any language. */
export function hasGroupWord(name: string): boolean {
  return anywhere.test(name) || abbreviations.test(name);
}
