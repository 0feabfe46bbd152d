import { textsOf } from '../../../site/astro/pages.ts';
import { topicFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const { getStaticPaths, GET } = textsOf(topicFileRoute, ({ file }) => subjectFileType(file!));
