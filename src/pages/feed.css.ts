import type { APIRoute } from 'astro';
import style from '../styles/feed.css?raw';

export const GET: APIRoute = () =>
  new Response(style, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
