import './desk.css';
import { render } from 'preact';
import { followEvents } from './base/events.ts';
import { Shell } from './shell/shell.tsx';

followEvents();
render(<Shell />, document.body);
