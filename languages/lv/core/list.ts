import type { Words } from '../../../core/words/shape.ts';
import { say } from '../say.ts';

const { number, percent, count } = say;
const deals = { zero: 'darījumu', one: 'darījums', other: 'darījumi' };

export const list: Words['list'] = {
  winRate: (p) =>
    `Uzvaru daļa: uzvarēti ${number(p.won)} no ${number(p.closed)} slēgtajiem darījumiem, ${percent(p.won / p.closed)} (no ${percent(p.low)} līdz ${percent(p.high)})`,
  closedOnly: 'Tikai no slēgtajiem darījumiem; SEGMENTS to pasaka katram pārdevējam vai avotam, ieskaitot atvērtos.',
  cycle: (p) => `Cikls: puse darījumu ir slēgti līdz ${number(p.days, 1)}. dienai`,
  cycleMeans: 'No izveides līdz uzvarai vai zaudējumam, ieskaitot atvērtos darījumus.',
  openAges: (p) => `Vēl atvērti: ${count(p.open, deals)}; puse no tiem jau ${number(p.days, 1)} dienas vai ilgāk`,
  noStages: 'Žurnāls nepasaka, kad darījumi gāja no posma uz posmu',
  asks: 'No tā atbild SEGMENTS, COHORTS, VELOCITY un MOVES; uz jautājumiem par posmiem atbildes nav.',
  recipe: (p) => `Posmiem: ${p.recipe}`,
};
