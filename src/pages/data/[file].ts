import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../../site/astro/archive.ts';
import { measureText } from '../../site/output/measure-text.ts';
import { dataFileText, dataPaths } from '../../views/data/data.ts';

export const getStaticPaths = () => dataPaths(getArchive(), getUrls());

export const GET: APIRoute = ({ params }) => {
  const { text, mediaType } = dataFileText(getArchive(), getUrls(), params.file!, measureText);
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
};
