import type { GoogleWords } from '../../apps-script/client/words.ts';

export const google: GoogleWords = {
  accounts: 'Google te sajauc kontus. Piesakieties tikai ar vienu kontu vai privātā logā un atveriet pārskatu vēlreiz.',
  quota: 'Šodien Google to vairs neļauj. Formulas šūnās darbojas; mēģiniet rīt.',
  time: 'Tas ilga vairāk, nekā Google atļauj. Izvēlieties mazāk darījumu vai mēģiniet vēlreiz.',
  locked: 'Šajā failā pašlaik raksta kāds cits. Pēc brīža mēģiniet vēlreiz.',
  gone: 'Lapas vai apgabala, kas te bija, vairs nav. Izvēlieties žurnālu vēlreiz.',
  noCells: 'Atvērtajā lapā nav šūnu: tā ir diagramma vai datu avots. Atveriet citu lapu un mēģiniet vēlreiz.',
  protected: 'To mainīt nedrīkstat: šūnas ir aizsargātas, vai failu drīkstat tikai lasīt.',
  offline: 'Pašlaik nav savienojuma ar Google. Mēģiniet vēlreiz, kad būsiet tiešsaistē.',
  silent: 'Google izklājlapas pašlaik neatbild. Pēc brīža mēģiniet vēlreiz.',
};
