import { render } from 'preact';
import { chartRules } from '../charts/drawing.ts';
import type { Host } from '../port/host.ts';
import { adopt } from './adopt.ts';
import { App } from './app.tsx';

/** Draws the sidebar of a host into an element of a page that has the style sheet `sidebar/index.css`. */
export function mountSidebar(element: Element, host: Host): void {
  adopt(window, chartRules);
  render(<App host={host} />, element);
}
