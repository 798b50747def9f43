import { describe, expect, it } from 'vitest';
import { type Dataset, toCells, visitsReport } from '../../core/index.ts';
import { at, FIRST_DAY, told } from '../story.ts';

const order = ['New', 'Demo', 'Offer'];

/** Visits as text: `New 1–4 advanced`; running ones have no end. */
function visitsOf(dataset: Dataset, deal: string): string[] {
  const rows = toCells(visitsReport(dataset, deal), dataset.settings).slice(1);
  const day = (serial: unknown) => (serial === '' ? '' : String(Math.round(((serial as number) - FIRST_DAY) * 1e6) / 1e6));
  return rows.map((row) => `${row[2]} ${day(row[3])}–${day(row[4])} ${row[6]}`);
}

describe('visits', () => {
  it('[J1] puts entries of one day into the order of the pipeline, outcomes last, however the rows lie', () => {
    const expected = ['New 3–3 advanced', 'Demo 3–3 advanced', 'Offer 3–3 won'];
    for (const story of [
      'A: New 3, Demo 3, Offer 3, Won 3',
      'A: Won 3, Offer 3, Demo 3, New 3',
      'A: Demo 3, Won 3, New 3, Offer 3',
    ]) {
      expect(visitsOf(told(story, at(9), order), 'A')).toEqual(expected);
    }
  });

  it('[J2] takes neighbouring entries of a stage as one visit, from the earliest entry to the latest exit', () => {
    expect(visitsOf(told('A: New 1, New 3, New 4, Demo 6', at(9), order), 'A')).toEqual(['New 1–6 advanced', 'Demo 6– running']);
    expect(visitsOf(told('A: New 1-3, New 2-5', at(9), order), 'A')).toEqual(['New 1–5 left']);
    expect(visitsOf(told('A: New 1-2, New 4', at(9), order), 'A')).toEqual(['New 1– running']);
  });

  it('[J3] ends a visit at the next entry, the outcome or its exit, whichever comes first', () => {
    expect(visitsOf(told('A: New 1-3, Demo 5-9, Offer 7, Lost 8', at(9), order), 'A')).toEqual([
      'New 1–3 advanced',
      'Demo 5–7 advanced',
      'Offer 7–8 lost',
    ]);
  });

  it('[J3] leaves a visit running at the as-of moment, and calls one with an exit and nothing after it left', () => {
    expect(visitsOf(told('A: New 1', at(9), order), 'A')).toEqual(['New 1– running']);
    expect(visitsOf(told('A: New 1-4', at(9), order), 'A')).toEqual(['New 1–4 left']);
    expect(visitsOf(told('A: New 1-12', at(9), order), 'A')).toEqual(['New 1– running']);
  });

  it('[J3] names how visits end: advanced, skipped ahead, back, won, lost', () => {
    expect(visitsOf(told('A: New 1, Offer 2, Demo 4, Offer 5, Won 6', at(9), order), 'A')).toEqual([
      'New 1–2 skipped ahead',
      'Offer 2–4 back',
      'Demo 4–5 advanced',
      'Offer 5–6 won',
    ]);
  });

  it('[J4] parks a deal between an outcome and its reopening; the outcome at the as-of moment counts', () => {
    const dataset = told('A: New 1, Won 3, Demo 7, Lost 9', at(12), order);
    expect(visitsOf(dataset, 'A')).toEqual(['New 1–3 parked', 'Demo 7–9 lost']);
    expect(dataset.journeys.outcome[0]).toBe(5);
    expect(told('A: New 1, Won 3, Demo 7', at(12), order).journeys.outcome[0]).toBe(0);
  });

  it('[J4] keeps neighbours apart across an outcome', () => {
    expect(visitsOf(told('A: New 1, Lost 3, New 7', at(12), order), 'A')).toEqual(['New 1–3 parked', 'New 7– running']);
  });

  it('[J4] takes Won→Lost with no stage between as a correction: the last stands', () => {
    const dataset = told('A: New 1, Won 3, Lost 5', at(9), order);
    expect(visitsOf(dataset, 'A')).toEqual(['New 1–5 lost']);
    expect(dataset.issues.map((i) => i.id)).toContain('correctedOutcome');
  });

  it('[J4] lets Won stand at the same moment, with an issue', () => {
    for (const story of ['A: New 1, Won 3, Lost 3', 'A: New 1, Lost 3, Won 3']) {
      const dataset = told(story, at(9), order);
      expect(visitsOf(dataset, 'A')).toEqual(['New 1–3 won']);
      expect(dataset.issues.map((i) => i.id)).toContain('wonAndLost');
    }
  });

  it('[J4] drops everything after the first outcome with reopened=first', () => {
    expect(visitsOf(told('A: New 1, Lost 3, Demo 5, Won 8', at(9, { reopened: 'first' }), order), 'A')).toEqual(['New 1–3 lost']);
    expect(visitsOf(told('A: New 1, Won 3, Lost 5', at(9, { reopened: 'first' }), order), 'A')).toEqual(['New 1–3 won']);
  });

  it('[J5] starts a deal at its first observed stage; outcomes alone are no start', () => {
    const dataset = told('A: Demo 2, New 4 | B: Lost 3', at(9), order);
    expect([...dataset.journeys.start]).toEqual([1, -1]);
    expect(dataset.issues.map((i) => i.id)).toContain('outcomeOnly');
  });

  it('[J7] takes a visit under an hour between two other stages as a pass-through, on timestamps only', () => {
    const halfHour = 0.5 / 24;
    const dataset = told(`A: New 1.25, Demo 2.5, Offer ${2.5 + halfHour}`, at(9), order);
    expect([...dataset.journeys.passing]).toEqual([0, 1, 0]);
    expect([...told('A: New 1, Demo 2, Offer 2', at(9), order).journeys.passing]).toEqual([0, 0, 0]);
    expect([...told(`A: New 1.25, Demo 2.5, Offer ${2.5 + 1 / 24}`, at(9), order).journeys.passing]).toEqual([0, 0, 0]);
  });

  it('[J7] drops a move taken back within an hour', () => {
    const dataset = told(`A: New 1.25, Demo 2.5, New ${2.5 + 0.5 / 24}, Offer 4`, at(9), order);
    expect(visitsOf(dataset, 'A')).toEqual(['New 1.25–4 skipped ahead', 'Offer 4– running']);
    expect(dataset.issues.find((i) => i.id === 'misclick')?.count).toBe(1);
    const slow = told('A: New 1.25, Demo 2.5, New 2.6, Offer 4', at(9), order);
    expect(visitsOf(slow, 'A')).toHaveLength(4);
  });

  it('[J7] is for the calendar clock', () => {
    const dataset = told(`A: New 1.25, Demo 2.5, Offer ${2.5 + 0.5 / 24}`, at(9, { clock: 'working' }), order);
    expect([...dataset.journeys.passing]).toEqual([0, 0, 0]);
  });
});

describe('stage order', () => {
  it('[J6] follows the majority direction of moves at different times', () => {
    const dataset = told(
      'A: New 1, Demo 3, Offer 5 | B: New 2, Demo 4, New 5, Demo 6 | C: Offer 3, Demo 9 | D: Demo 2, Offer 4',
      at(12),
    );
    expect(dataset.journeys.names).toEqual(['New', 'Demo', 'Offer']);
  });

  it('[J6] breaks ties by mean place, then date, then name', () => {
    expect(told('A: New 1, X 2 | B: New 1, Y 3', at(9)).journeys.names).toEqual(['New', 'X', 'Y']);
    expect(told('A: New 1, Y 2 | B: New 1, X 2', at(9)).journeys.names).toEqual(['New', 'X', 'Y']);
    expect(told('A: X 1, Y 2 | B: Y 1, X 2', at(9)).journeys.names).toEqual(['X', 'Y']);
  });

  it('[J6] knows outcomes by their words and joins spellings', () => {
    const dataset = told('A: new 1, NEW 2, Demo 3, Closed Won 4 | B: New 1, New 3, closed  lost 4', at(9));
    expect(dataset.journeys.names).toEqual(['New', 'Demo']);
    expect([...dataset.journeys.outcome]).toEqual([4, 5]);
  });
});
