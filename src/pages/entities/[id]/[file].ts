import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { entityFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(entityFileRoute);

export const GET = textsOf(entityFileRoute, (text, params) => ({
  text,
  mediaType: subjectFileType(params.file!),
}));
