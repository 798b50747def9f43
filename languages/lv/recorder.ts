import type { RecorderWords } from '../../workbook/recorder-words.ts';
import { say } from './say.ts';

export const recorder: RecorderWords = {
  on: ({ sheet, deal, stage, log, behind }) =>
    `Ieslēgts. Ikreiz, kad lapā “${sheet}” labo kolonnas “${stage}” šūnu, lapai “${log}” pievieno rindu ar darījumu (kolonna “${deal}”), tā jauno posmu, brīdi un, ja Google to pasaka, labotāju.${
      behind === 0
        ? ''
        : ` Žurnāls vēl nezina posmu ${say.count(behind, { zero: 'šīs lapas darījumiem', one: 'šīs lapas darījumam', other: 'šīs lapas darījumiem' })}: pievienojiet tos ar Glabāt vēsturi.`
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
};
