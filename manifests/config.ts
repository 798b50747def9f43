import { productVersion } from '../core/version.ts';
import { defaultLanguage, type Language } from '../core/words/language.ts';
import { handlerOf, type RibbonId, ribbonIds } from '../port/commands.ts';

/** What every manifest says; one place, so that hosts can't disagree. */
export const product = {
  name: 'JourneySheet',
  /** Never changes: Excel knows the add-in by it. */
  id: '5b1d7a2e-6c0f-4f0b-9d0a-3e4c8d1f7a90',
  version: productVersion,
  provider: 'JourneySheet',
  namespace: 'JOURNEY',
  accent: '#0b5cad',
} as const;

/** Excel's metadata of the functions, a file for each language. */
export const metadataFile = (language: Language): string => `functions${ending(language)}.json`;

/** The reference of the functions as a page, one for each language. */
export const helpPage = (language: Language): string => `help${ending(language)}.html`;

/** The same as it is generated. */
export const referenceFile = (language: Language): string => `functions${ending(language)}.md`;

/** Files in the default language have no ending. */
const ending = (language: Language): string => (language === defaultLanguage ? '' : `-${language}`);

/** Where the add-in is served while it is built. */
export const localOrigin = 'https://localhost:3000';

/**
 * Reads where the add-in is served, with or without a slash behind it; not given, this computer. A folder is welcome.
 * Errors: anything but an address with https, as Office loads nothing else.
 */
export function siteOf(given: string | undefined): string {
  if (given === undefined || given === '') return localOrigin;
  const isAddress = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~-]+)*\/?$/i.test(given);
  if (!isAddress) throw new Error(`ORIGIN is “${given}”. Give an address that begins with https://, without ? or #.`);
  return given.replace(/\/$/, '');
}

/** Gives the host's part of a site, `https://example.org:8443` of `https://example.org:8443/journey`. */
export const originOf = (site: string): string => site.split('/').slice(0, 3).join('/');

/** Scopes of the Sheets add-on: the open file and its own sidebar, nothing else. */
export const sheetsScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

/** Sizes in which Office shows a button. */
export const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Sizes in which the product itself is shown: in lists (32, 64), in the store (128) and in the unified manifest (192). */
export const productSizes = [32, 64, 128, 192] as const;

/** Gives the address of the picture of a command. */
export const iconOf = (site: string, command: RibbonId, size: number): string => `${site}/icons/${command}-${size}.png`;

/** Gives the address of the picture of the product. */
export const productIconOf = (site: string, size: number): string => `${site}/icons/icon-${size}.png`;

/** A button of the ribbon. */
export interface RibbonButton {
  readonly id: RibbonId;
  /** The name under which the pane's page takes the command. */
  readonly action: string;
  /** Only Office itself may open the pane everywhere; Marketplace add-ins can't. So one button must be Office's. */
  readonly kind: 'opens the pane' | 'runs a function';
}

export const ribbon: readonly RibbonButton[] = ribbonIds.map((id) => ({
  id,
  action: handlerOf(id),
  kind: id === 'report' ? 'opens the pane' : 'runs a function',
}));
