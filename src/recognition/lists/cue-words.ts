// English words that show what a name next to them is; languages/en/cues.txt, written for this project, contains them.
import { namedLists } from './list-text.ts';

const lists = namedLists('../languages/en/cues.txt');

/** Titles, without full stops, in lower case. */
export const honorifics = wordsIn('honorifics');

/** Offices and ranks that precede a name, in lower case. */
export const roles = wordsIn('roles');

/** Words before an office that belong to it: Prime Minister, Deputy Finance Minister. In lower case. */
export const roleModifiers = wordsIn('roleModifiers');

/** Words at the end of an institution’s name, or before "of" and "for"; in lower case. */
export const organizationHeads = wordsIn('organizationHeads');

/** Words at the end of the name of a company or a club. */
export const organizationSuffixes = wordsIn('organizationSuffixes');

/** Words at the end of a place name, or before "of"; in lower case. */
export const placeHeads = wordsIn('placeHeads');

/** Words at the beginning of a place name; in lower case. */
export const placeBeginnings = wordsIn('placeBeginnings');

export const directions = wordsIn('directions');

/** Words that follow a nation which is not part of the name: the Indian Foreign Ministry. */
export const governmentHeads = wordsIn('governmentHeads');

/** Words before a word of origin that belong to it: Costa Rican, New Zealander. */
export const originBeginnings = wordsIn('originBeginnings');

/** Capitalized words of origin. */
export const demonyms = wordsIn('demonyms');

/** Days, months, holidays and other capitalized words that are not names. */
export const neverNames = wordsIn('neverNames');

/** Words at the end of the name of a meeting, a contest or a war; in lower case. */
export const eventHeads = wordsIn('eventHeads');

/** Words at the end of the name of a law or a treaty; in lower case. */
export const lawHeads = wordsIn('lawHeads');

/** Capitalized words that are part of many names, but not names themselves; in lower case. */
export const neverAlone = wordsIn('neverAlone');

/** Small words that begin a sentence and are not part of a name. */
export const functionWords = wordsIn('functionWords');

/** Small words in the names of people. */
export const nameParticles = wordsIn('nameParticles');

/** Words that continue a title: Tan Sri, Datuk Seri. In lower case. */
export const titleEndings = wordsIn('titleEndings');

/** The first parts of a compound that is an office: vice-chairman, ex-president. In lower case. */
export const officePrefixes = wordsIn('officePrefixes');

/** Words after an office that complete it: Chief Executive. In lower case. */
export const officeCompletions = wordsIn('officeCompletions');

/** The last parts of a compound that is an office: president-elect. In lower case. */
export const officeEndings = wordsIn('officeEndings');

/** Days and months that are also given names or surnames: Jun Kimura, Theresa May. */
export const namesOfDates = wordsIn('namesOfDates');

/** Words before a day or a month, in lower case. */
export const datePrepositions = wordsIn('datePrepositions');

/** Words for “of” in the names of institutions. */
export const ofWords = wordsIn('ofWords');

/** Words that begin the name of a ministry, and that its acronym may leave out; in lower case. */
export const ministryHeads = wordsIn('ministryHeads');

/** Verbs that follow people who speak or act, in lower case. */
export const speechVerbs = wordsIn('speechVerbs');

/** Endings of compounds that begin with a name but are not names: Paris-based. */
export const compoundEnds = wordsIn('compoundEnds');

/** Organizations whose names do not show what they are. Written for this project. */
export const knownOrganizations = wordsIn('knownOrganizations', /[|\r\n]+/);

/** Programs, devices and languages of computers whose names do not show what they are. Written for this project. */
export const knownProducts = wordsIn('knownProducts', /[|\r\n]+/);

/** Words at the end of the name of a street, in lower case. */
export const streetEnds = wordsIn('streetEnds');

/** Abbreviations in capitals that name nobody: offices, papers, techniques, times. In lower case. */
export const commonAcronyms = wordsIn('commonAcronyms');

/** Codes of states and provinces after a town: Phoenix, AZ. */
export const stateCodes = wordsIn('stateCodes');

/** Abbreviated offices that are something else in lower case: 10 pm, 5 cm. */
export const officesInCapitals = wordsIn('officesInCapitals');

/** Words of an office between which its field stands: Chief Reader Service Officer. In lower case. */
export const officeBeginnings = wordsIn('officeBeginnings');

/** Words before a form of address that names nobody by itself: His Majesty. In lower case. */
export const stylePossessors = wordsIn('stylePossessors');

/** Forms of address that name nobody by themselves, in lower case. */
export const styles = wordsIn('styles');

/** How the names of many places end. */
export const placeEndings = wordsIn('placeEndings');

/** How the names of many companies end. */
export const organizationEndings = wordsIn('organizationEndings');

/** Prepositions that mostly precede places, in lower case. */
export const placePrepositions = wordsIn('placePrepositions');

/** Prepositions that often precede places, in lower case. */
export const weakPlacePrepositions = wordsIn('weakPlacePrepositions');

/** Prepositions before a place with another one behind it: in Tollund, Quenda. In lower case. */
export const placeContextPrepositions = wordsIn('placeContextPrepositions');

/** Words before a noun that is no name, in lower case. */
export const determiners = wordsIn('determiners');

/** Words before a noun, in lower case. */
export const articles = wordsIn('articles');

/** Words behind the name of a place that say what it is, in lower case. */
export const placeNouns = wordsIn('placeNouns');

/** Words behind the name of an organization that belong to it, in lower case. */
export const organizationNouns = wordsIn('organizationNouns');

/** Words before what somebody has, in lower case. */
export const possessives = wordsIn('possessives');

/** What numbers count, in capitals. */
export const units = wordsIn('units');

/** Words of large numbers, in lower case. */
export const amounts = wordsIn('amounts');

/** Words that go on no name where they are capitalized, as written. */
export const sentenceBeginnings = wordsIn('sentenceBeginnings');

/** Words before a month that is no given name, in lower case. */
export const wordsBeforeDates = wordsIn('wordsBeforeDates');

/** Whose institutions have a possessive in their names, in lower case. */
export const institutionOwners = wordsIn('institutionOwners');

/** Heads of institutions behind which “on” says what for, in lower case. */
export const headsWithOn = wordsIn('headsWithOn');

/** Heads of institutions that other words precede as well, in lower case. */
export const weakHeads = wordsIn('weakHeads');

/** What letters count, in lower case. */
export const lettered = wordsIn('lettered');

/** Words inside names that can’t end one. */
export const smallWords = wordsIn('smallWords');

/** Small words within the names of institutions, in lower case. */
export const institutionTies = wordsIn('institutionTies');

/** Offices that are surnames, too; in lower case. */
export const surnameOffices = wordsIn('surnameOffices');

/** Words between two teams, in lower case. */
export const versus = wordsIn('versus');

/** Small words that may connect two words of a name, in lower case. */
export const ties = wordsIn('ties');

/** Small words that can’t end a name, in lower case. */
export const openEnds = wordsIn('openEnds');

/** Words behind the word that says what an institution is, in lower case. */
export const headPrepositions = wordsIn('headPrepositions');

/** Abbreviations whose full stop ends no sentence, in texts of all languages; as written. */
export const abbreviations = wordsIn('abbreviations');

/** Small words within the name of an office, in lower case. */
export const officeTies = wordsIn('officeTies');

function wordsIn(name: string, separators = /\s+/): ReadonlySet<string> {
  return new Set(lists.get(name)!.split(separators).filter(Boolean));
}
