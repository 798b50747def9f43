import { readFileSync } from 'node:fs';
import { type Cells, defaultSettings, funnelReport, type Language, type Settings, studyOf, timeReport, withHistory } from '../../core/index.ts';
import { type ChartSpec, chartSvg, type FunnelStage, funnelSpec, type Stay, timeSpec } from '../../sidebar/charts/index.ts';

export interface GalleryCase {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly spec: ChartSpec;
}

const HOSTILE = '<script>alert("1")</script> & \'=cmd|x\' ]]>';
const LONG = 'Negotiation of the framework agreement with procurement, legal and the works council';

/** The sample workbook, as its cells stand. */
function sampleOf(language: Language) {
  const path = new URL(`template/sample/sample.${language}.json`, `file://${process.cwd()}/`);
  const { log, stages } = JSON.parse(readFileSync(path, 'utf8')) as { log: Cells; stages: Cells };
  const settings: Settings = { ...defaultSettings, language };
  return withHistory(studyOf({ log, stages, actions: null }, settings));
}

const stage = (name: string, entered: number, wentOn: number, lost: number, more: Partial<FunnelStage> = {}): FunnelStage => ({
  name,
  entered,
  wentOn,
  open: entered - wentOn - lost,
  lost,
  skipped: 0,
  share: entered === 0 ? null : wentOn / entered,
  low: entered === 0 ? null : Math.max(0, wentOn / entered - 0.08),
  high: entered === 0 ? null : Math.min(1, wentOn / entered + 0.08),
  isAtLeast: false,
  ...more,
});

const stay = (name: string, visits: number, median: number | null, more: Partial<Stay> = {}): Stay => ({
  name,
  visits,
  running: Math.round(visits / 5),
  median,
  low: median === null ? null : median * 0.8,
  high: median === null ? null : median * 1.3,
  most: median === null ? null : median * 2.4,
  finished: median === null ? null : median * 0.7,
  atLeast: median === null ? 41 : null,
  ...more,
});

const twelve = Array.from({ length: 12 }, (_, i) => ({ name: `Step ${i + 1}`, n: Math.round(1240 * 0.8 ** i) }));

const special: Readonly<Record<string, ChartSpec>> = {
  'funnel-empty': { kind: 'funnel', stages: [], won: 0 },
  'funnel-one': { kind: 'funnel', stages: [stage('Demo', 8, 3, 2)], won: 3 },
  'funnel-odd': {
    kind: 'funnel',
    stages: [
      stage(LONG, 1240, 800, 400, { skipped: 14 }),
      stage(HOSTILE, 800, 2, 1, { share: null, low: null, high: null }),
      stage('Nobody yet', 0, 0, 0),
      stage('Proposal', 12, 1, 2, { isAtLeast: true }),
    ],
    won: 1,
  },
  'funnel-twelve': {
    kind: 'funnel',
    stages: twelve.map(({ name, n }) => stage(name, n, Math.round(n * 0.8), Math.round(n * 0.15))),
    won: 85,
  },
  'time-empty': { kind: 'time', stays: [] },
  'time-one': { kind: 'time', stays: [stay('Demo', 8, 3.4)] },
  'time-odd': {
    kind: 'time',
    stays: [
      stay(LONG, 40, 14, { most: 160 }),
      stay(HOSTILE, 9, null, { finished: 6 }),
      stay('Nobody yet', 0, null, { atLeast: null }),
      stay('Proposal', 12, 0.2, { high: null }),
    ],
  },
  'time-twelve': { kind: 'time', stays: twelve.map(({ name, n }, i) => stay(name, n, 2 + i * 3)) },
};

function usual(language: Language): Readonly<Record<string, ChartSpec>> {
  const study = sampleOf(language);
  return {
    funnel: funnelSpec(funnelReport(study)),
    time: timeSpec(timeReport(study)),
  };
}

/** Every chart at two widths in both languages; the odd ones in one language each. */
export const galleryCases: readonly GalleryCase[] = [300, 600].flatMap((width) => [
  ...(['en', 'lv'] as const).flatMap((language) =>
    Object.entries(usual(language)).map(([name, spec]) => ({ name: `${name}-${language}-${width}`, language, width, spec })),
  ),
  ...Object.entries(special).map(([name, spec]) => ({ name: `${name}-${width}`, language: 'en' as const, width, spec })),
]);

/** The drawing of a case, an element a line, so that committed files compare well. */
export const drawn = ({ spec, language, width }: GalleryCase): string =>
  `${chartSvg(spec, language, { width }).replace(/></g, '>\n<')}\n`;
