import { pathsOf, textsOf } from '../../../../site/astro/pages.ts';
import { dayFileRoute, subjectFileType } from '../../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(dayFileRoute);

export const GET = textsOf(dayFileRoute, (text, params) => ({
  text,
  mediaType: subjectFileType(params.file!),
}));
