import { describe, expect, it } from 'vitest';
import { datasetOf, noteText, reconcileReport, type Settings, toCells } from '../../core/index.ts';
import { at, logOf, records, told } from '../story.ts';

const order = ['A', 'B', 'C'];
const rulers = (story: string, from: string, to: string, within: number | null = null, settings: Settings = at(40)) =>
  records(toCells(reconcileReport(told(story, settings, order), { from, to, within }), settings));

/** a wins through all stages, b skips C, c is lost in B, d is open, e starts in B, f goes back to A and on again. */
const story =
  'a: A 1, B 3, C 5, Won 6 | b: A 1, B 4, Won 12 | c: A 2, B 3, Lost 30 | d: A 35 | e: B 20, C 21, Won 22 | f: A 3, B 4, A 6, B 38';

describe('every ruler side by side', () => {
  it('[C6] [F6] [F8] to date, with the bounds of the open ones', () => {
    // From A to Won: a, b of a, b, c, d, f; d and f are open.
    expect(rulers(story, 'A', 'Won')[0]).toMatchObject({
      Ruler: 'to date',
      Share: 2 / 5,
      Low: 2 / 5,
      High: 4 / 5,
      Successes: 2,
      'Out of': 5,
      Open: 2,
    });
  });

  it('[C6] [F7] settled leaves the open ones aside', () => {
    const [, settled] = rulers(story, 'A', 'Won');
    expect(settled).toMatchObject({ Ruler: 'settled', Share: 2 / 3, Successes: 2, 'Out of': 3, Open: 0 });
    // Wilson for 2 of 3 at z = 1.959964.
    expect(settled.Low).toBeCloseTo(0.20765960080204768, 12);
    expect(settled.High).toBeCloseTo(0.9385080552796037, 12);
  });

  it('[C6] [C2] expected counts the open ones for as long as they were watched', () => {
    // Ages from A: a won 5, b won 11, c lost 28, d open 5, f open 37. Five at risk at 5 (d too), three at 11.
    expect(rulers(story, 'A', 'Won')[2].Share).toBeCloseTo(1 / 5 + (4 / 5) * (1 / 3), 14);
  });

  it('[C6] [C4] mature counts deals that came so long ago, and is blank with fewer than five', () => {
    expect(rulers(story, 'A', 'Won', 10)[3]).toMatchObject({ Ruler: 'mature', Share: '', Successes: 1, 'Out of': 4, Open: 1 });
    expect(rulers(story, 'A', 'Won', 5)[3]).toMatchObject({ Share: 1 / 5, Successes: 1, 'Out of': 5, Open: 2 });
  });

  it('[C6] movement divides entries of the last days, whichever deals they were', () => {
    // In the 20 days up to day 40 (day 20 is out): C once (e); B once (f); Won once, Lost once.
    expect(rulers(story, 'B', 'C', 20)[4]).toMatchObject({ Ruler: 'movement', Share: 1, Successes: 1, 'Out of': 1, Low: '' });
    // With day 20 in: B twice.
    expect(rulers(story, 'B', 'Won', 21)[4]).toMatchObject({ Successes: 1, 'Out of': 2 });
    expect(rulers(story, 'C', 'Won', 10)[4]).toMatchObject({ Share: '', Successes: 0, 'Out of': 0 });
    // Twice into B for each time into A: over 100 %.
    expect(rulers('a: A 9, B 10, A 30, B 31', 'A', 'B', 12)[4]).toMatchObject({ Share: 1 });
    expect(rulers('a: A 9, B 30 | b: A 9, B 31 | c: A 38', 'A', 'B', 12)[4]).toMatchObject({ Share: 2 });
  });

  it('[C6] strict asks for every stage between, in order', () => {
    // From A: only a was in A, B, C and won; b skipped C.
    expect(rulers(story, 'A', 'Won')[5]).toMatchObject({ Ruler: 'strict', Share: 1 / 5, Successes: 1, 'Out of': 5, Open: 2 });
    expect(rulers('a: A 1, C 2, B 3, Won 4', 'A', 'Won')[5]).toMatchObject({ Successes: 0, 'Out of': 1 });
    // Seen in B: a, b, c, e, f.
    expect(rulers(story, 'B', 'Won')[5]).toMatchObject({ Successes: 2, 'Out of': 5, Open: 1 });
    expect(rulers(story, 'B', 'Lost')[5]).toMatchObject({ Successes: 1, 'Out of': 5, Open: 1 });
  });

  it('[C6] says in words what each answers, in English and Latvian', () => {
    const english = rulers(story, 'A', 'Won', 30).map((row) => row['What it answers']);
    expect(english[3]).toBe('Of the deals that came to “A” at least 30 days ago, the share that got to “Won” within 30 days.');
    expect(new Set(english).size).toBe(6);
    const settings = at(40, { language: 'lv' });
    const latvian = rulers(story, 'A', 'Won', 21, settings).map((row) => row['Uz ko atbild']);
    expect(latvian[3]).toBe(
      'No darījumiem, kas nonāca līdz „A” vismaz pirms 21 dienas: daļa, kas 21 dienas laikā sasniegusi „Uzvarēts”.',
    );
    const seen = rulers(story, 'B', 'Won', 30, at(40, { count: 'visited' }));
    expect(seen[0]['What it answers']).toContain('were seen in “B”');
    const stages = [
      ['Stage', 'Role'],
      ['A', ''],
      ['B', 'demo'],
      ['C', ''],
    ];
    const { lines } = reconcileReport(datasetOf({ log: logOf(story), stages, actions: null }, at(40)), {
      from: 'role:demo',
      to: 'outcome:lost',
      within: null,
    });
    expect(lines[0][7]).toMatch(/were seen in “B”, the share that has got to “Lost” so far/);
  });

  it('splits by a column, and leaves blanks with notes where nothing came [Q1]', () => {
    const rows = rulers('a: A 1', 'B', 'Won');
    expect(rows.map((row) => row.Share)).toEqual(['', '', '', '', '', '']);
    const report = reconcileReport(told('a: A 1', at(40), order), { from: 'B', to: 'Won', within: null });
    expect(report.notes.map((n) => noteText(n, 'en'))).toEqual(['“B” → “Won”: no deal has come to “B”.']);
    const split = reconcileReport(told(story, at(40, { by: 'Deal' }), order), { from: 'A', to: 'Won', within: null });
    expect(split.lines).toHaveLength(6 * 6);
    expect(split.columns[0]).toMatchObject({ name: 'Deal' });
  });
});
