import { pathsOf, textsOf } from '../../../site/astro/pages.ts';
import { topicFileRoute, subjectFileType } from '../../../views/data/subject-data.ts';

export const getStaticPaths = pathsOf(topicFileRoute);

export const GET = textsOf(topicFileRoute, (text, params) => ({
  text,
  mediaType: subjectFileType(params.file!),
}));
