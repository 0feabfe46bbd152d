import './desk.css';
import { render } from 'preact';
import { preferredLanguage, showLanguage } from './base/desk-language.ts';
import { followEvents } from './base/events.ts';
import { Shell } from './shell/shell.tsx';

followEvents();
await showLanguage(preferredLanguage());
render(<Shell />, document.body);
