import { groupsOf, type Study } from '../../dataset/study.ts';
import { column, type Note, note, ownColumn, type Report, type Value } from '../../table/report.ts';
import { pathsOf } from './paths.ts';

/** Paths shown where nobody says how many. */
const SHOWN = 10;

/** Reports the ways that deals take, the commonest first. Rule P2. */
export function pathsReport(study: Study, top: number | null): Report {
  const { journeys } = study;
  const groups = groupsOf(study, 'with administrative');
  const shown = Math.max(1, Math.floor(top ?? SHOWN));
  const lines: Value[][] = [];
  const notes: Note[] = [];
  pathsOf(journeys, groups, study.clock).forEach((paths, g) => {
    for (const path of paths.slice(0, shown)) {
      lines.push([
        ...(groups.by === null ? [] : [groups.names[g]]),
        path.stages.map((stage) => journeys.names[stage]).join(' → '),
        path.deals,
        path.share,
        path.won,
        path.winRate,
        path.medianCycle,
        path.movesBack,
        path.regained,
      ]);
    }
    const others = paths.slice(shown);
    if (others.length > 0)
      notes.push(
        note('morePaths', { paths: others.length, deals: others.reduce((n, path) => n + path.deals, 0), group: groups.names[g] }),
      );
  });
  return {
    columns: [
      ...(groups.by === null ? [] : [ownColumn(groups.by)]),
      column('Path', 'text'),
      column('Deals', 'count'),
      column('Share', 'share'),
      column('Won', 'count'),
      column('Win rate', 'share'),
      column('Median cycle', 'days'),
      column('Moves back', 'count'),
      column('Days regained', 'days'),
    ],
    lines,
    notes,
    selectors: lines.map(() => null),
  };
}
