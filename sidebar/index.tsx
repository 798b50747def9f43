import { render } from 'preact';
import type { Host } from '../catalog/index.ts';
import { App } from './app.tsx';
import style from './sidebar.css';
import writing from './writing.css';

/** Draws the sidebar into an element of a page that a host shows. */
export function mountSidebar(element: Element, host: Host): void {
  const sheet = document.createElement('style');
  sheet.textContent = style + writing;
  document.head.append(sheet);
  render(<App host={host} />, element);
}
