import type { Language } from '../core/words/say.ts';
import type { RibbonId } from '../port/commands.ts';

/** A button as people read it. */
export interface ButtonWords {
  readonly label: string;
  readonly tip: string;
}

/** What manifests say in one language. */
export interface ManifestWords {
  /** At most 80 letters, for lists. */
  readonly summary: string;
  /** At most 250 letters. */
  readonly description: string;
  readonly group: string;
  /** What Office says once the add-in is installed. */
  readonly welcome: { readonly title: string; readonly text: string };
  readonly buttons: Readonly<Record<RibbonId, ButtonWords>>;
}

export const manifestWords: Record<Language, ManifestWords> = {
  en: {
    summary: 'Honest funnel reports from a sheet of deals.',
    description:
      'Honest funnel reports from a sheet of deals: where deals are lost, how long each step takes, and what is too early to say.',
    group: 'Deals',
    welcome: {
      title: 'JourneySheet is ready',
      text: 'Open a sheet with your deals, then choose Open report on the JourneySheet tab, or type =JOURNEY. in a cell.',
    },
    buttons: {
      report: { label: 'Open report', tip: 'Shows where deals are lost and where they wait.' },
      template: { label: 'New journey workbook', tip: 'Makes the sheets of a new log, with drop-downs and live formulas.' },
      history: { label: 'Keep history', tip: 'Adds what changed since the last export to the log.' },
      insert: { label: 'Insert function', tip: 'Finds a function by its question and writes it into the sheet.' },
      check: { label: 'Check the log', tip: 'Says how every column was understood and which rows need a look.' },
      repair: { label: 'Repair formulas', tip: 'Enters formulas again that show #NAME? or came from Google Sheets.' },
    },
  },
  lv: {
    summary: 'Godīgi piltuves pārskati no darījumu lapas.',
    description:
      'Godīgi piltuves pārskati no darījumu lapas: kur darījumi tiek zaudēti, cik ilgi aizņem katrs solis un par ko vēl agri spriest.',
    group: 'Darījumi',
    welcome: {
      title: 'JourneySheet ir gatavs',
      text: 'Atveriet lapu ar darījumiem un cilnē JourneySheet izvēlieties Atvērt pārskatu, vai ierakstiet šūnā =JOURNEY.',
    },
    buttons: {
      report: { label: 'Atvērt pārskatu', tip: 'Parāda, kur darījumi tiek zaudēti un kur tie gaida.' },
      template: { label: 'Jauna darbgrāmata', tip: 'Izveido jauna žurnāla lapas ar izvēlnēm un dzīvām formulām.' },
      history: { label: 'Glabāt vēsturi', tip: 'Pievieno žurnālam to, kas mainījies kopš pēdējā eksporta.' },
      insert: { label: 'Ievietot funkciju', tip: 'Atrod funkciju pēc tās jautājuma un ieraksta to lapā.' },
      check: { label: 'Pārbaudīt žurnālu', tip: 'Pasaka, kā saprasta katra kolonna un kuras rindas jāapskata.' },
      repair: { label: 'Salabot formulas', tip: 'No jauna ievada formulas, kas rāda #NAME? vai nāk no Google Sheets.' },
    },
  },
};
