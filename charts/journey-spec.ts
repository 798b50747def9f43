import { flowTable } from '../core/questions/flow/table.ts';
import { funnelTable, stagesOnly } from '../core/questions/funnel/table.ts';
import { waitTable } from '../core/questions/wait-cost/table.ts';
import type { Report } from '../core/table/report.ts';
import { inDays, rowsOfGroup } from '../core/table/schema.ts';
import { timeSpec } from './time-chart.ts';

export interface JourneyStage {
  readonly name: string;
  /** `''` where the stages have no phases. */
  readonly phase: string;
  readonly entered: number;
  readonly open: number;
  readonly lost: number;
  /** Days by which half have left; `null` is no stays, or too early to say. */
  readonly days: number | null;
  /** How long the longest was observed, where half have not left. */
  readonly atLeast: number | null;
  /** From this day on waiting loses more deals than it wins. */
  readonly tippingDay: number | null;
  /** Lines of small text: what helps here, what stands in the way. */
  readonly details: readonly string[];
}

/** Deals that went from one stage to another, by their places; the place after the last stage is Won. */
export interface JourneyLink {
  readonly from: number;
  readonly to: number;
  readonly deals: number;
  /** Median days before the move. */
  readonly days: number | null;
}

export interface JourneySpec {
  readonly kind: 'journey';
  readonly stages: readonly JourneyStage[];
  readonly won: number;
  readonly links: readonly JourneyLink[];
  /** Places of the stages to mark. */
  readonly biggestLeak: number | null;
  readonly slowest: number | null;
}

/** The reports that a journey map is made of. */
export interface JourneyReports {
  readonly flow: Report;
  readonly funnel: Report;
  readonly time: Report;
  readonly wait: Report | null;
}

/** Reads reports of FLOW, FUNNEL, TIME_IN_STAGE and WAIT_COST; details are small text by stage. */
export function journeySpec(
  reports: JourneyReports,
  details: Readonly<Record<string, readonly string[]>>,
  group?: string,
): JourneySpec {
  const funnel = rowsOfGroup(funnelTable, reports.funnel, group);
  const stays = new Map(timeSpec(reports.time, group).stays.map((stay) => [stay.name, stay]));
  const waits = new Map(
    (reports.wait === null ? [] : rowsOfGroup(waitTable, reports.wait, group)).map((row) => [row.stage, row]),
  );
  const stages = stagesOnly(funnel).map(
    ({ stage: name, phase, entered, open, lost }): JourneyStage => ({
      name,
      phase,
      entered,
      open: open ?? 0,
      lost: lost ?? 0,
      days: stays.get(name)?.median ?? null,
      atLeast: stays.get(name)?.atLeast ?? null,
      tippingDay: inDays(waits.get(name)?.tippingDay ?? null),
      details: details[name] ?? [],
    }),
  );
  const place = new Map(stages.map(({ name }, k) => [name, k]));
  const links = rowsOfGroup(flowTable, reports.flow, group).flatMap((row): JourneyLink[] => {
    const from = place.get(row.from);
    const to = row.kind === 'won' ? stages.length : place.get(row.to);
    if (from === undefined || to === undefined) return [];
    return [{ from, to, deals: row.deals, days: inDays(row.medianDays) }];
  });
  return {
    kind: 'journey',
    stages,
    won: funnel[funnel.length - 1]?.entered ?? 0,
    links,
    biggestLeak: placeOfMost(stages.map(({ lost }) => lost)),
    // A stage that half have not left is slower than any that they have (A4).
    slowest: placeOfMost(stages.map(({ atLeast }) => atLeast ?? 0)) ?? placeOfMost(stages.map(({ days }) => days ?? 0)),
  };
}

/** The place of the greatest number, `null` where all are 0. */
function placeOfMost(values: readonly number[]): number | null {
  const most = Math.max(0, ...values);
  return most === 0 ? null : values.indexOf(most);
}
