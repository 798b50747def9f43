import type { ExcelWords } from '../../office-addin/words.ts';

export const excel: ExcelWords = {
  faults: {
    gone: 'Lapas, tabulas vai nosaukuma, kas te bija, vairs nav. Izvēlieties žurnālu vēlreiz.',
    // The sidebar starts from ExcelApi 1.9 on; only comments and places in points came after that (1.10).
    old: 'Šajā Excel trūkst tā, kas vajadzīgs attēliem pie šūnas un iesaldēšanai. Tas ir Microsoft 365, Excel 2021 un Excel 2024.',
    protected: 'Excel to te neatļauj: lapa vai darbgrāmata ir aizsargāta vai atvērta tikai lasīšanai.',
    shifted:
      'Excel nevar pārvietot šūnas zem tabulas. Noņemiet tās filtru vai pārvietojiet to, kas ir zem tās, un mēģiniet vēlreiz.',
    unchosen: 'Nav atlasīta neviena šūna. Noklikšķiniet uz kādas lapas šūnas un mēģiniet vēlreiz.',
    editing: 'Kāda šūna tiek rediģēta. Nospiediet tajā Enter vai Esc un mēģiniet vēlreiz.',
    much: 'Tas ir vairāk, nekā Excel pieņem vienā reizē. Izvēlieties mazāk rindu vai īsākus tekstus.',
    busy: 'Excel ir aizņemts. Pēc brīža mēģiniet vēlreiz.',
  },
  tooBig: (rows, megabytes) =>
    `Atbildē ir ${rows} rindas un ${megabytes} MB; Excel no formulas pieņem 5 MB. Prasiet mazāk kolonnu (iestatījums: show=…) vai filtrējiet žurnālu.`,
  otherRelease: (name, version) =>
    `Excel pazīst JOURNEY.${name} no cita JourneySheet laidiena, bet darbojas ${version}. Aizveriet visus Excel logus un atveriet darbgrāmatu vēlreiz; ja tas nelīdz, notīriet pievienojumprogrammu kešatmiņu (skatiet instalēšanas lapu).`,
  restless: 'Kamēr žurnāls tika lasīts, tajā pielika vai noņēma rindas. Sāciet vēlreiz, kad neviens to nemaina.',
  noLibrary:
    'Microsoft bibliotēka netika ielādēta, tāpēc JourneySheet netiek pie darbgrāmatas. Tīklam jāļauj piekļūt appsforoffice.microsoft.com; sazinieties ar tīkla pārzini, tad atveriet rūti vēlreiz.',
  otherProgram: 'JourneySheet darbojas programmā Excel: atveriet to no tās lentes.',
  tooOld:
    'Šis Excel ir par vecu: tas nevar pievienojumprogrammai paziņot par labojumiem un zīmēt lapās (ExcelApi 1.9). To prot Microsoft 365, Excel 2021 un Excel 2024.',
};
