import type { APIRoute } from 'astro';
import { getArchive, getUrls } from '../../../../site/astro/archive.ts';
import { resultFiles } from '../../../../views/data/result-records.ts';

export const getStaticPaths = () =>
  resultFiles(getArchive(), getUrls()).map(({ params, text }) => ({ params, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
