import type { ReportContext } from './context.ts';

/** What an estimate rests on; shares as 0 to 1, days as they are. */
export interface Estimate {
  readonly n: number;
  readonly open?: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: 'share' | 'days';
}

/** What rests on fewer than this is a first look. */
export const FEW = 20;
/** Widths of an interval up to which a number is quite or fairly sure: points of a share, parts of a number of days. */
const WIDTHS = { share: [0.1, 0.25], days: [0.3, 0.8] } as const;

/** Says how sure an estimate is, or why it is too early to say. */
export function sureOf({ said }: ReportContext, { n, open, value, low, high, kind }: Estimate): string {
  if (value === null) return said.sure.early({ n, open: open ?? 0 });
  if (n < FEW) return said.sure.few({ n });
  if (low === null || high === null) return said.sure.unknown({ n, open: open ?? 0 });
  const width = kind === 'share' ? high - low : (high - low) / value;
  const [quite, fairly] = WIDTHS[kind];
  return said.sure.estimate({ n, open: open ?? 0, level: width <= quite ? 'quite' : width <= fairly ? 'fairly' : 'rough' });
}
