import { render } from 'preact';
import type { Host } from '../catalog/host.ts';
import { App } from './app.tsx';
import cards from './cards.css';
import search from './search.css';
import style from './sidebar.css';
import writing from './writing.css';

/** Gives a page the colours and shapes of the sidebar. */
export function dress(): void {
  const sheet = document.createElement('style');
  sheet.textContent = style + cards + search + writing;
  document.head.append(sheet);
}

/** Draws the sidebar into an element of a page. */
export const draw = (element: Element, host: Host): void => render(<App host={host} />, element);

/** Makes the sidebar of a page that a host shows. */
export function mountSidebar(element: Element, host: Host): void {
  dress();
  draw(element, host);
}
