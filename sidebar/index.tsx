import { render } from 'preact';
import type { Host } from '../catalog/host.ts';
import { adopt } from './adopt.ts';
import { App } from './app.tsx';
import { chartRules } from './charts/drawing.ts';

/** Draws the sidebar of a host into an element of a page that has the style sheet `sidebar/index.css`. */
export function mountSidebar(element: Element, host: Host): void {
  adopt(window, chartRules);
  render(<App host={host} />, element);
}
