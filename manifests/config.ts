import type { Language } from '../core/index.ts';

/** What every manifest says; one place, so that hosts can't disagree. */
export const product = {
  name: 'JourneySheet',
  /** Never changes: Excel knows the add-in by it. */
  id: '5b1d7a2e-6c0f-4f0b-9d0a-3e4c8d1f7a90',
  version: '0.1.0',
  provider: 'JourneySheet',
  namespace: 'JOURNEY',
} as const;

export const productWords: Record<
  Language,
  { readonly description: string; readonly open: string; readonly openTip: string; readonly group: string }
> = {
  en: {
    description:
      'Honest funnel reports from a sheet of deals: where deals are lost, how long each step takes, and what is too early to say.',
    open: 'Open report',
    openTip: 'Shows where deals are lost and where they wait.',
    group: 'Deals',
  },
  lv: {
    description:
      'Godīgi piltuves pārskati no darījumu lapas: kur darījumi tiek zaudēti, cik ilgi aizņem katrs solis un par ko vēl agri spriest.',
    open: 'Atvērt pārskatu',
    openTip: 'Parāda, kur darījumi tiek zaudēti un kur tie gaida.',
    group: 'Darījumi',
  },
};

/** Office's names of our languages. */
export const officeLocales: Record<Language, string> = { en: 'en-US', lv: 'lv-LV' };

/** Where the add-in is served while it is built. */
export const localOrigin = 'https://localhost:3000';

/** Scopes of the Sheets add-on: the open file and its own sidebar, nothing else. */
export const sheetsScopes = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
] as const;

export const iconSizes = [16, 32, 64, 80, 128] as const;
