import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { quote } = say;

export const issues: Words['issues'] = {
  titleRow: { finding: () => 'Rindas virs virsrakstiem', means: 'Tās izlaistas.', todo: '' },
  blankRow: { finding: () => 'Tukšas rindas', means: 'Tās izlaistas.', todo: '' },
  repeatedHeader: { finding: () => 'Virsraksti atkārtoti starp rindām', means: 'Tie izlaisti.', todo: '' },
  duplicateRow: { finding: () => 'Divreiz ierakstītas rindas', means: 'Katra skaitīta vienreiz.', todo: '' },
  noDeal: { finding: () => 'Rindas bez darījuma', means: 'Tās izlaistas.', todo: 'Ierakstiet darījumu.' },
  noStage: { finding: () => 'Rindas bez posma vai darbības', means: 'Tās izlaistas.', todo: 'Ierakstiet posmu.' },
  noDate: { finding: () => 'Rindas bez datuma', means: 'Tās izlaistas.', todo: 'Ierakstiet, kad darījums ienāca posmā.' },
  unreadDate: {
    finding: (seen) => `Nesalasāmi datumi kolonnā ${quote(seen)}`,
    means: 'Šīs rindas izlaistas.',
    todo: 'Rakstiet tos kā datumus, piemēram, 2025-03-05.',
  },
  mixedDates: {
    finding: (seen) => `Datumi kolonnā ${quote(seen)} ar divējādu dienas un mēneša kārtību`,
    means: 'Visi lasīti tajā kārtībā, ko rāda vairums; pārējie izlaisti.',
    todo: 'Rakstiet tos vienā kārtībā.',
  },
  errorCell: { finding: (seen) => `Šūnas, kas rāda ${seen}`, means: 'Šīs rindas izlaistas.', todo: 'Izlabojiet formulas.' },
  placeholder: {
    finding: (seen) => `Datumi „nekad” vietā (${seen})`,
    means: 'Tie lasīti kā tukši.',
    todo: '',
  },
  noStageDates: {
    finding: () => 'Darījumi bez neviena datuma',
    means: 'Tie izlaisti.',
    todo: 'Ierakstiet, kad tie ienāca savos posmos.',
  },
  leftBeforeEntered: {
    finding: () => 'Posmi, no kuriem iziets pirms ienākšanas',
    means: 'Iziešanas datums nav lietots; uzturēšanos beidz nākamā ienākšana.',
    todo: 'Izlabojiet vienu no abiem datumiem.',
  },
  unknownStage: {
    finding: (seen) => `Posma ${quote(seen)} nav posmu tabulā`,
    means: 'Tā rindas izlaistas.',
    todo: 'Pievienojiet to posmu tabulai vai ierakstiet slejā Saukts arī.',
  },
  afterAsOf: { finding: () => 'Rindas pēc skaitīšanas brīža', means: 'Tās izlaistas: tās vēl nebija notikušas.', todo: '' },
  outcomeUndated: {
    finding: () => 'Iznākumi bez sava datuma',
    means: 'Tie skaitīti no darījuma pēdējā datuma, tāpēc pēdējais posms var šķist īsāks, nekā bija.',
    todo: 'Pievienojiet kolonnu ar slēgšanas datumu.',
  },
  closedBeforeLast: {
    finding: () => 'Darījumi, kas slēgti pirms savas pēdējās ienākšanas',
    means: 'Iznākums skaitīts no pēdējās ienākšanas.',
    todo: 'Izlabojiet slēgšanas datumu vai ienākšanu.',
  },
  outcomeOnly: {
    finding: () => 'Darījumi ar iznākumu, bet bez posma',
    means: 'Tiem nav sākuma, un piltuvē to nav.',
    todo: 'Pievienojiet posmus, caur kuriem tie gāja.',
  },
  wonAndLost: {
    finding: () => 'Darījumi, kas vienā brīdī gan uzvarēti, gan zaudēti',
    means: 'Tie skaitīti kā uzvarēti.',
    todo: 'Izdzēsiet vienu no abām rindām.',
  },
  correctedOutcome: { finding: () => 'Laboti iznākumi', means: 'Spēkā ir pēdējais.', todo: '' },
  reopened: {
    finding: () => 'Pēc iznākuma atkal atvērti darījumi',
    means: 'Skaitīts iznākums skaitīšanas brīdī; laiks pa vidu nepieder nevienam posmam.',
    todo: '',
  },
  misclick: { finding: () => 'Stundas laikā atsaukti gājieni', means: 'Tie uzskatīti par kļūdīšanos un atmesti.', todo: '' },
  passThrough: {
    finding: () => 'Posmi, kam iziets cauri stundas laikā',
    means: 'Tie skaitīti kā sasniegti, bet ne kā posmā pavadīts laiks.',
    todo: '',
  },
  administrative: {
    finding: () => 'Darījumi, kas zaudēti administratīva iemesla dēļ',
    means: 'Piltuvē to nav: tie nekad nav bijuši īsta iespēja.',
    todo: '',
  },
  actionOfUnknownDeal: {
    finding: () => 'Darbības ar darījumiem, kuru žurnālā nav',
    means: 'Tās izlaistas.',
    todo: 'Pārbaudiet darījuma rakstību abās tabulās.',
  },
  footer: { finding: () => 'Pārskata kopsummas un kājenes', means: 'Tās izlaistas.', todo: '' },
  otherField: { finding: () => 'Citu lauku, nevis posma, maiņas', means: 'Tās izlaistas.', todo: '' },
  noChange: { finding: () => 'Maiņas no posma uz to pašu posmu', means: 'Tās izlaistas.', todo: '' },
  closedUndated: {
    finding: () => 'Slēgti darījumi bez slēgšanas datuma',
    means: 'Tie nav iekļauti: nav zināms, cik ilgi tie gāja.',
    todo: 'Ierakstiet, kad tie uzvarēti vai zaudēti.',
  },
  vanished: {
    finding: () => 'Atvērti darījumi, kuru vēlākās kopijās vairs nav',
    means: 'Tos skaita kā aizgājušus nezināmā virzienā.',
    todo: 'Eksportējiet arī slēgtos darījumus.',
  },
  snapshotResolution: {
    finding: (seen: string) => `Datumi zināmi ar ${seen} dienu precizitāti, no vienas piltuves kopijas līdz nākamajai`,
    means: 'Posmu, kam darījums izgāja cauri starp divām kopijām, neredz.',
    todo: '',
  },
  nameTwice: {
    finding: (seen: string) => `Vairāki darījumi ar nosaukumu ${quote(seen)}`,
    means: 'To rindas atšķiras, tāpēc tos skaita kā dažādus darījumus.',
    todo: 'Pievienojiet kolonnu ar darījuma identifikatoru.',
  },
  pipelinesTogether: {
    finding: (seen: string) => `Vairākas piltuves saskaitītas kopā (${seen})`,
    means: 'Tām ir kopīgi posmi.',
    todo: 'Lai skaitītu vienu no tām, pievienojiet iestatījumu pipeline=…',
  },
  bulkClosing: {
    finding: (seen: string) => `Darījumi, kas visi slēgti vienā dienā (${seen})`,
    means: 'Tie skaitās slēgti tajā dienā; ja kāds sakārtoja sarakstu, dienas pirms tam ir par garu.',
    todo: '',
  },
  lateHistory: {
    finding: (seen: string) => `Darījumi, kas jau bija ceļā, kad žurnāls sākas (${seen})`,
    means:
      'Tie ir piltuvē, bet nav zināms, cik ilgi tie jau bija pirmajā posmā: ilgumos šo posmu neieskaita, ja vien izveides datums to nepasaka.',
    todo: 'Pievienojiet izveides datuma kolonnu vai eksportējiet agrāku vēsturi.',
  },
  takenForWon: {
    finding: (seen) => `${quote(seen)} uzskatīts par uzvaru: tā saka nosaukums, un neviens darījums no tā neiziet`,
    means: 'Tā darījumi skaitīti kā uzvarēti.',
    todo: 'Ja tā nav, pasakiet to posmu tabulā (Iznākums).',
  },
  takenForLost: {
    finding: (seen) => `${quote(seen)} uzskatīts par zaudējumu: tā saka nosaukums, un neviens darījums no tā neiziet`,
    means: 'Tā darījumi skaitīti kā zaudēti.',
    todo: 'Ja tā nav, pasakiet to posmu tabulā (Iznākums).',
  },
  startsLater: {
    finding: () => 'Darījumi, kas pirmoreiz redzēti aiz pirmā posma',
    means: 'Tie skaitīti no turienes, kur pirmoreiz redzēti.',
    todo: '',
  },
};
