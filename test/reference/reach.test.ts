import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../core/dataset/dataset.ts';
import { DAY, datasetOf, defaultSettings, reconcileReport, type Settings } from '../../core/index.ts';
import { conversionInTheEnd, conversionWithin } from '../../core/questions/conversion/conversion.ts';
import { reachOf } from '../../core/questions/conversion/reach.ts';
import { reachQuestion } from '../../core/questions/conversion/reach-question.ts';
import { zOf } from '../../core/stats/normal.ts';

type Num = number | null;
interface Question {
  readonly from: string;
  readonly to: string;
  readonly count: 'reached' | 'visited';
  readonly n: number;
  readonly reached: number;
  readonly ended: number;
  readonly open: number;
  readonly left_out: number;
  readonly share: Num;
  readonly low: Num;
  readonly high: Num;
  readonly within: readonly {
    days: number;
    share: Num;
    low: Num;
    high: Num;
    old: number;
    by_then: number;
    mature_low: Num;
    mature_high: Num;
  }[];
}
interface Ruler {
  readonly from: string;
  readonly to: string;
  readonly base: number;
  readonly target: number;
  readonly strict: { readonly n: number; readonly reached: number; readonly open: number };
}
interface Run {
  readonly asof_serial: number;
  readonly reopened: 'last' | 'first';
  readonly questions: readonly Question[];
  readonly rulers: readonly Ruler[];
}

const read = (name: string) => readFileSync(new URL(`awkward/${name}`, import.meta.url), 'utf8');
const { runs, stages } = JSON.parse(read('reach.json')) as { runs: Run[]; stages: string[] };
const [log, actions] = ['log.csv', 'actions.csv'].map((name) => Papa.parse<string[]>(read(name).trim()).data);
const z = zOf(0.95);

function close(actual: unknown, wanted: Num, relative = 1e-9): void {
  if (wanted === null) expect(actual).toBeNull();
  else expect(Math.abs(Number(actual) - wanted)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(wanted)));
}

describe.each(runs)('R, from one point to another, as of $asof_serial, reopened=$reopened', (run) => {
  const studied = (more: Partial<Settings>) =>
    datasetOf(
      { log, stages: stages.map((name) => [name]), actions },
      { ...defaultSettings, asOf: Math.round(run.asof_serial * DAY), reopened: run.reopened, ...more },
    );

  it.each(['reached', 'visited'] as const)('[C2] to [C5] with count=%s', (count) => {
    const dataset = studied({ count });
    const groups = groupsOf(dataset, 'without administrative');
    const asked = run.questions.filter((q) => q.count === count);
    expect(asked.length).toBe(count === 'reached' ? 30 : 20);
    for (const q of asked) {
      const question = { ...reachQuestion(dataset, q.from, q.to, null), within: q.within.map((w) => w.days * DAY) };
      const [reach] = reachOf(dataset, groups, question);
      const { n, reached, ended, open, leftOut } = reach;
      expect([q.from, q.to, n, reached, ended, open, leftOut]).toEqual([
        q.from,
        q.to,
        q.n,
        q.reached,
        q.ended,
        q.open,
        q.left_out,
      ]);
      const end = conversionInTheEnd(reach, z, 5);
      close(end.share, q.share);
      close(end.low, q.low, 1e-6);
      close(end.high, q.high, 1e-6);
      q.within.forEach((w, i) => {
        expect([reach.mature[i].n, reach.mature[i].reached]).toEqual([w.old, w.by_then]);
        const [one] = reachOf(dataset, groups, { ...question, within: [w.days * DAY] });
        const within = conversionWithin(one, w.days * DAY, z);
        close(within.share, w.old < 5 ? null : w.share);
        close(within.low, w.old < 5 ? null : w.low, 1e-6);
        close(within.high, w.old < 5 ? null : w.high, 1e-6);
      });
    }
  });

  it('[C6] every ruler side by side', () => {
    const dataset = studied({});
    for (const r of run.rulers) {
      const q = run.questions.find((one) => one.from === r.from && one.to === r.to && one.count === 'reached') as Question;
      const { lines } = reconcileReport(dataset, { from: r.from, to: r.to, within: 30 });
      const [date, settled, expected, mature, movement, strict] = lines.map((line) => line.slice(1, 7));
      expect(date.slice(3)).toEqual([q.reached, q.n, q.open]);
      close(date[2], q.n === 0 ? null : (q.reached + q.open) / q.n);
      expect(settled.slice(3)).toEqual([q.reached, q.reached + q.ended, 0]);
      close(expected[0], q.share);
      const [, old] = q.within;
      if (old && old.old >= 5) {
        expect(mature.slice(3, 5)).toEqual([old.by_then, old.old]);
        close(mature[1], old.mature_low);
        close(mature[2], old.mature_high);
      }
      expect(movement.slice(3, 5)).toEqual([r.target, r.base]);
      expect(strict.slice(3)).toEqual([r.strict.reached, r.strict.n, r.strict.open]);
    }
  });
});
