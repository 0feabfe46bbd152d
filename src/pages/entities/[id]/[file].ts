import { textsOf } from '../../../site/astro/pages.ts';
import { entityFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const { getStaticPaths, GET } = textsOf(entityFileRoute, ({ file }) => subjectFileType(file!));
