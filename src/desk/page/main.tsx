import './desk.css';
import { render } from 'preact';
import { preferredLanguage, showLanguage } from './base/desk-language.ts';
import { followEvents } from './base/events.ts';
import { markEnglish } from './base/mark-english.ts';
import { Shell } from './shell/shell.tsx';

followEvents();
markEnglish();
await showLanguage(preferredLanguage());
render(<Shell />, document.body);
