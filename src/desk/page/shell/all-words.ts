// Each of these adds its texts to those of the desk.
import '../backup/backup-words.ts';
import '../base/words.ts';
import '../import/import-words.ts';
import '../import/website-words.ts';
import '../parts/form-words.ts';
import '../parts/part-words.ts';
import '../problems/problems-words.ts';
import '../publish/publish-words.ts';
import '../records/records-words.ts';
import '../records/split-words.ts';
import '../requests/page-words.ts';
import '../requests/requests-words.ts';
import '../settings/settings-words.ts';
import '../today/today-words.ts';
import '../together/together-words.ts';
import '../upgrade/upgrade-words.ts';
import '../write/write-words.ts';
import { articleSchema } from '../../../schema/article.ts';
import { describeFields, type FieldShape } from '../../../schema/describe-fields.ts';
import { entitySchema } from '../../../schema/entity.ts';
import { siteSchema } from '../../../schema/site.ts';
import { topicSchema } from '../../../schema/topic.ts';
import { formText } from '../parts/field-label.ts';
import { formWords } from '../parts/form-words.ts';
import { deskTexts } from '../base/in-desk-language.ts';
import type { EnglishText } from '../../../shared/words/messages/words-by-key.ts';

/** Fields that no form has, because nobody sets them by hand: article.imported, site.format. */
const unshown = /\.(?:imported|format)(?:\.|$)/;

/** Returns the English texts of all screens of the desk by key, with what forms say about fields. */
export function textsOfAllScreens(): ReadonlyMap<string, EnglishText> {
  const schemas = { article: articleSchema, entity: entitySchema, topic: topicSchema, site: siteSchema };
  const descriptions = Object.entries(schemas).flatMap(([name, schema]) =>
    descriptionsOf(describeFields(schema, name)),
  );
  return new Map([...deskTexts(), ...descriptions]);
}

/** Returns what a form says about fields and those within them, but where it has other words. */
function descriptionsOf(
  fields: readonly FieldShape[],
  path: readonly string[] = [],
): (readonly [key: string, text: string])[] {
  return fields.flatMap(({ key, text, textKey = '', ...shape }) => {
    const own = [...path, key];
    const isShown =
      text !== undefined && !unshown.test(textKey) && formWords.help[own.join('.')] === undefined;
    return [
      ...(isShown ? [[`described.${textKey}`, formText(text)] as const] : []),
      ...descriptionsOf(shape.fields ?? shape.item?.fields ?? [], own),
    ];
  });
}
