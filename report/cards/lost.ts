import { dropoffTable } from '../../core/questions/dropoff/table.ts';
import type { MoveKind } from '../../core/questions/flow/flow.ts';
import { flowTable } from '../../core/questions/flow/table.ts';
import { type FunnelLine, funnelTable, stagesOnly } from '../../core/questions/funnel/table.ts';
import { type RulerLine, reconcileTable } from '../../core/questions/reconcile/table.ts';
import type { Report } from '../../core/table/report.ts';
import { rowsIn } from '../../core/table/schema.ts';
import { words } from '../../core/words/index.ts';
import { ask, type MadeAnswer, partOf, type ReportContext } from './context.ts';
import { slowestIn } from './notes.ts';
import { greatest, mostOf, shortened, total } from './rows.ts';
import { FEW, sureOf } from './sure.ts';

/** A share with its interval. */
export interface Share {
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** How many of a stage go on in the end, `null` where that is not known. */
export const endOf = (row: FunnelLine | undefined): Share | null =>
  row === undefined || row.expected === null ? null : { share: row.expected, low: row.low, high: row.high };

/** The rows of FUNNEL. */
export const funnelRows = (context: ReportContext) => rowsIn(funnelTable, ask(context, 'FUNNEL').report);

/** The share of a ruler, `null` where it has none. */
export function shareOf(row: RulerLine | undefined): Share | null {
  const share = row?.share ?? null;
  return row === undefined || share === null ? null : { share, low: row.low, high: row.high };
}

/** How many get how far. */
export function funnelPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'FUNNEL');
  const rows = rowsIn(funnelTable, table.report);
  const stages = stagesOnly(rows);
  const known = stages.filter(({ entered, expected }) => entered >= FEW && expected !== null);
  const worst = mostOf(known, ({ expected }) => 1.001 - (expected ?? 1));
  const end = endOf(worst ?? undefined);
  const [first] = stages;
  const entered = first?.entered ?? 0;
  return partOf(context, 'lost.funnel', {
    answer: context.said.answers.funnel({
      first: first?.stage ?? '',
      entered,
      won: rows[rows.length - 1]?.entered ?? 0,
      open: total(stages, ({ open }) => open),
      worst: worst === null || end === null ? null : { stage: worst.stage, ...end },
    }),
    sure: conversionSure(context, worst ?? first),
    chart: 'funnel',
    table,
  });
}

/** Says how sure a line of FUNNEL is. */
export function conversionSure(context: ReportContext, row: FunnelLine | undefined): string {
  const end = endOf(row);
  const sure = sureOf(context, {
    n: row?.entered ?? 0,
    open: row?.open ?? 0,
    value: end?.share ?? null,
    low: end?.low ?? null,
    high: end?.high ?? null,
    kind: 'share',
  });
  return end !== null && (row?.unresolved ?? 0) > MUCH ? `${sure} ${context.said.sure.atLeast}` : sure;
}

/** Above this share of deals of which the end is not known yet, a share is an "at least". Rule C2. */
const MUCH = 0.2;

/** Where most deals are lost. */
export function wherePart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'DROPOFF');
  const rows = rowsIn(dropoffTable, table.report).filter(({ stage }) => stage !== 'administrativeRow');
  const worst = mostOf(rows, ({ lost }) => lost);
  const entered = greatest(rows, (row) => row.entered);
  return partOf(context, 'lost.where', {
    answer:
      worst === null
        ? context.said.answers.nothingLost({ entered })
        : context.said.answers.where({
            stage: worst.stage,
            lost: worst.lost,
            entered: worst.entered,
            value: worst.valueLost,
            reason: worst.topReason ?? '',
          }),
    sure: context.said.sure.counted({ n: entered }),
    table,
    weight: { deals: worst?.lost ?? 0, value: worst?.valueLost ?? 0 },
  });
}

/** The stage in a role, as the pipeline has it; `null` where none is. */
export const stageInRole = ({ dataset }: ReportContext, role: 'contact' | 'discovery' | 'demo' | 'proposal'): string | null =>
  dataset.pipeline.open.find((stage) => stage.role === role)?.name ?? null;

/** Says that a stage in a role is missing. */
export const lacksRole = ({ said, dataset }: ReportContext, role: 'contact' | 'discovery' | 'demo' | 'proposal'): MadeAnswer => ({
  missing: said.missing.role({ role: words[dataset.settings.language].vocabulary[role] }),
});

/** After the demo: won, lost and still open. Rule C7. */
export function afterDemoPart(context: ReportContext): MadeAnswer {
  if (stageInRole(context, 'demo') === null) return lacksRole(context, 'demo');
  const table = ask(context, 'RECONCILE', ['role:demo', 'Lost']);
  const wins = ask(context, 'RECONCILE', ['role:demo', 'Won']);
  const [losing, winning] = [table, wins].map(({ report }) => rulersOf(report));
  const n = losing.sofar?.outOf ?? 0;
  const end = shareOf(losing.end);
  return partOf(context, 'lost.afterDemo', {
    answer: context.said.answers.afterDemo({
      n,
      won: winning.sofar?.successes ?? 0,
      lost: losing.sofar?.successes ?? 0,
      open: losing.sofar?.open ?? 0,
      wins: shareOf(winning.end),
      losses: end,
    }),
    sure: passageSure(context, table.report),
    table,
  });
}

type Rulers = Readonly<Record<'sofar' | 'end' | 'settled' | 'within', RulerLine | undefined>>;

/** The lines of RECONCILE that sentences speak of. */
export function rulersOf(report: Report): Rulers {
  const rows = rowsIn(reconcileTable, report);
  const of = (ruler: RulerLine['ruler']) => rows.find((row) => row.ruler === ruler);
  return { sofar: of('to date'), end: of('expected'), settled: of('settled'), within: of('mature') };
}

/** Says how sure a report of RECONCILE is. */
export function passageSure(context: ReportContext, report: Report): string {
  const { sofar, end } = rulersOf(report);
  const share = shareOf(end);
  return sureOf(context, {
    n: sofar?.outOf ?? 0,
    open: sofar?.open ?? 0,
    value: share?.share ?? null,
    low: share?.low ?? null,
    high: share?.high ?? null,
    kind: 'share',
  });
}

/** Says how many get from one point to another; names are those to show, `won` and `lost` the outcomes. */
export function passageSaid(context: ReportContext, report: Report, from: string, to: string): string {
  const { sofar, end } = rulersOf(report);
  return context.said.answers.passage({
    from,
    to,
    n: sofar?.outOf ?? 0,
    reached: sofar?.successes ?? 0,
    open: sofar?.open ?? 0,
    end: shareOf(end),
    isAtLeast: report.notes.some(({ id }) => id === 'reachAtLeast'),
  });
}

/** How many come to the demo after the discovery call. Rule C7. */
export function demoAfterDiscoveryPart(context: ReportContext): MadeAnswer {
  const [from, to] = [stageInRole(context, 'discovery'), stageInRole(context, 'demo')];
  if (from === null) return lacksRole(context, 'discovery');
  if (to === null) return lacksRole(context, 'demo');
  const table = ask(context, 'RECONCILE', ['role:discovery', 'role:demo']);
  return partOf(context, 'lost.demoAfterDiscovery', {
    answer: passageSaid(context, table.report, from, to),
    sure: passageSure(context, table.report),
    table,
  });
}

/** The journey map, with the biggest leak and the slowest stage. */
export function mapPart(context: ReportContext): MadeAnswer {
  const table = ask(context, 'FLOW');
  const [funnel, time, wait] = (['FUNNEL', 'TIME_IN_STAGE', 'WAIT_COST'] as const).map((id) => ask(context, id).report);
  const stages = stagesOnly(rowsIn(funnelTable, funnel));
  const leak = mostOf(stages, ({ lost }) => lost);
  const slowest = slowestIn(wait);
  const moves = (kind: MoveKind) =>
    total(
      rowsIn(flowTable, table.report).filter((row) => row.kind === kind),
      (row) => row.moves,
    );
  const { chosen, administrative } = context.dataset;
  const aside = chosen.reduce((n, is, d) => n + (is & administrative[d]), 0);
  return partOf(context, 'lost.map', {
    answer: context.said.answers.map({
      leak: leak?.stage ?? null,
      lost: leak?.lost ?? 0,
      slowest: slowest?.stage ?? null,
      days: slowest?.days ?? null,
      back: moves('back'),
      skips: moves('skip'),
    }),
    sure: context.said.sure.moves({ n: greatest(stages, ({ entered }) => entered), aside }),
    chart: 'map',
    table,
    shown: shortened(table.report, 'first'),
    more: [funnel, time, wait],
  });
}
