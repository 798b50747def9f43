import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endings } from '../../core/cells/vocabulary/endings.ts';
import { checkReport, datasetOf, defaultSettings, stagesReport, toCells } from '../../core/index.ts';
import { LOST, OPEN, WON } from '../../core/journey/journeys.ts';
import { size } from '../size.ts';
import { at, logOf, records } from '../story.ts';

const outcomes = (story: string, stages: readonly (readonly string[])[] | null = null) => {
  const { journeys } = datasetOf({ log: logOf(story), stages, actions: null }, at(100));
  return journeys.deals.map((_, d) => journeys.outcome[d]);
};
const issuesOf = (story: string) =>
  datasetOf({ log: logOf(story), stages: null, actions: null }, at(100)).issues.map(({ id, seen, count }) => [id, seen, count]);

describe('stages whose names end a journey as a rule', () => {
  const recruiting = 'a: Applied 1, Interview 3, Hired 9 | b: Applied 2, Withdrawn 5 | c: Applied 4, Interview 6';

  it('[L6] are outcomes where no deal leaves them, and each is named', () => {
    expect(outcomes(recruiting)).toEqual([WON, LOST, OPEN]);
    expect(issuesOf(recruiting)).toEqual(
      expect.arrayContaining([
        ['takenForWon', 'Hired', 1],
        ['takenForLost', 'Withdrawn', 1],
      ]),
    );
    const check = records(
      toCells(checkReport({ log: logOf(recruiting), stages: null, actions: null }, defaultSettings), defaultSettings),
    );
    expect(check[0].Verdict).toBe('usable');
    expect(check.map((row) => row.Finding).join('\n')).toContain('“Hired” is taken for the win');
  });

  it('[L6] stay steps where a deal leaves them', () => {
    expect(outcomes('a: New 1, Contract signed 3, Paid out 9 | b: New 2, Contract signed 5')).toEqual([OPEN, OPEN]);
    expect(outcomes('a: New 1, No response 3, Demo 9, Closed Won 12 | b: New 2, No response 5')).toEqual([WON, OPEN]);
  });

  it('[L6] are no wins where a win is named outright: deals may wait for that', () => {
    expect(outcomes('a: New 1, Closed Won 3 | b: New 2, Signed 5 | c: New 2, Withdrawn 5')).toEqual([WON, OPEN, LOST]);
  });

  it('[L6] are what the stages table says, where one is given', () => {
    expect(outcomes(recruiting, [['Applied'], ['Interview'], ['Hired'], ['Withdrawn']])).toEqual([OPEN, OPEN, OPEN]);
  });

  it('[L6] make no pipeline of their own, and stand among the outcomes of STAGES', () => {
    expect(outcomes('a: Hired 1 | b: Enrolled 2')).toEqual([OPEN, OPEN]);
    const dataset = datasetOf({ log: logOf(recruiting), stages: null, actions: null }, at(100));
    expect(records(toCells(stagesReport(dataset), defaultSettings)).map((row) => [row.Stage, row.Outcome])).toEqual([
      ['Applied', 'open'],
      ['Interview', 'open'],
      ['Hired', 'won'],
      ['Withdrawn', 'lost'],
    ]);
  });

  const words = (side: 'won' | 'lost') => endings[side].flatMap((list) => list.split('|')).map((word) => word.replace('=', ''));

  it('[L6] are known in every language, in any spelling, whoever else is in the log and in whatever order (seed 20261201)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...words('won')),
        fc.constantFrom(...words('lost')),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        fc.boolean(),
        (won, lost, wins, losses, isLoud, isLeft) => {
          const said = (word: string) => (isLoud ? word.toUpperCase() : word);
          const rows = [
            ...Array.from({ length: wins }, (_, i) => [`w${i}`, said(won)]),
            ...Array.from({ length: losses }, (_, i) => [`l${i}`, said(lost)]),
          ].flatMap(([deal, end], i) => [
            [deal, 'First step', 45_658 + i],
            [deal, end, 45_668 + i],
          ]);
          const log = [['Deal', 'Stage', 'Entered'], ...rows.reverse(), ...(isLeft ? [['w0', 'First step', 45_700]] : [])];
          const { journeys } = datasetOf({ log, stages: null, actions: null }, defaultSettings);
          const found = Object.fromEntries(journeys.deals.map((deal, d) => [deal, journeys.outcome[d]]));
          for (const [deal, outcome] of Object.entries(found))
            expect([won, lost, deal, outcome]).toEqual([won, lost, deal, deal.startsWith('l') ? LOST : isLeft ? OPEN : WON]);
        },
      ),
      { seed: 20_261_201, numRuns: size(150, 3000) },
    );
  });
});
