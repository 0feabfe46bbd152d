import { textsOf } from '../../../../site/astro/pages.ts';
import { dayFileRoute, subjectFileType } from '../../../../views/data/subject-data.ts';

export const { getStaticPaths, GET } = textsOf(dayFileRoute, ({ file }) => subjectFileType(file!));
