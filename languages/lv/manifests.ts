import type { ManifestWords } from '../../manifests/words.ts';

export const manifests: ManifestWords = {
  officeLocale: 'lv-LV',
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
};
