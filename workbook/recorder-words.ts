import type { Language } from '../core/words/say.ts';
import { says } from '../core/words/terms.ts';

/** What is watched and where it is written. */
export interface Recording {
  readonly sheet: string;
  readonly deal: string;
  readonly stage: string;
  readonly log: string;
  /** Deals whose stage the log does not know yet. */
  readonly behind: number;
}

interface RecorderWords {
  readonly on: (recording: Recording) => string;
  readonly off: string;
  readonly noLog: string;
  readonly otherLog: string;
  readonly noPipeline: string;
  readonly occupied: (address: string) => string;
  readonly failed: (message: string) => string;
  /** Heading of the column that says who edited. */
  readonly recordedBy: string;
}

export const recorderWords: Record<Language, RecorderWords> = {
  en: {
    on: ({ sheet, deal, stage, log, behind }) =>
      `On. Whenever a cell of the column “${stage}” on the sheet “${sheet}” is edited, a row with the deal (column “${deal}”), its new stage, the moment and, where Google tells it, the editor is added to “${log}”.${
        behind === 0
          ? ''
          : ` The log does not know the stage of ${says.en.count(behind, { one: 'deal', other: 'deals' })} of this sheet yet: add them with Keep history.`
      }`,
    off: 'Off. Stage changes are no longer recorded.',
    noLog: 'There is no log to write to: no range is named Log. Make one with New journey workbook, or name your log Log.',
    otherLog: 'The range named Log has no columns for a deal, a stage and a date, so that steps can’t be added to it.',
    noPipeline:
      'No sheet beside the log has one row per deal, with a column for the deal and one for its stage. Open that sheet and try again.',
    occupied: (address) => `Something stands in the way at ${address}. Move it, and edit the stage again.`,
    failed: (message) => `JourneySheet could not record this change. ${message}`,
    recordedBy: 'Recorded by',
  },
  lv: {
    on: ({ sheet, deal, stage, log, behind }) =>
      `Ieslēgts. Ikreiz, kad lapā “${sheet}” labo kolonnas “${stage}” šūnu, lapai “${log}” pievieno rindu ar darījumu (kolonna “${deal}”), tā jauno posmu, brīdi un, ja Google to pasaka, labotāju.${
        behind === 0
          ? ''
          : ` Žurnāls vēl nezina posmu ${says.lv.count(behind, { zero: 'šīs lapas darījumiem', one: 'šīs lapas darījumam', other: 'šīs lapas darījumiem' })}: pievienojiet tos ar Glabāt vēsturi.`
      }`,
    off: 'Izslēgts. Posmu maiņas vairs netiek pierakstītas.',
    noLog:
      'Nav žurnāla, kurā rakstīt: neviens diapazons nav nosaukts Log. Izveidojiet to ar Jauna ceļa darbgrāmata vai nosauciet savu žurnālu Log.',
    otherLog: 'Diapazonam Log nav kolonnu darījumam, posmam un datumam, tāpēc tam soļus pievienot nevar.',
    noPipeline:
      'Nevienā lapā, izņemot žurnālu, nav vienas rindas katram darījumam ar darījuma un posma kolonnu. Atveriet tādu lapu un mēģiniet vēlreiz.',
    occupied: (address) => `Ceļā kaut kas stāv: ${address}. Pārvietojiet to un labojiet posmu vēlreiz.`,
    failed: (message) => `JourneySheet nevarēja pierakstīt šo maiņu. ${message}`,
    recordedBy: 'Ierakstīja',
  },
};
