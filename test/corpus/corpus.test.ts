import { describe, expect, it } from 'vitest';
import { fold } from '../../core/cells/fold.ts';
import { type Mapping, mapColumns } from '../../core/cells/mapping.ts';
import { checkReport, defaultSettings } from '../../core/index.ts';
import { tableOf } from '../../core/log/log.ts';
import { outcomeOfWord, soundsLikeStage } from '../../core/log/stage-words.ts';
import { isAnswer } from '../../workbook/our-tables.ts';
import { baltic } from './baltic.ts';
import { type Case, casesOf } from './case.ts';
import { english } from './english.ts';
import { german } from './german-russian.ts';
import { hard } from './hard.ts';
import { harder } from './harder.ts';
import { hubspot } from './hubspot.ts';
import { latin } from './latin.ts';
import { otherCrms } from './other-crms.ts';
import { polish } from './polish-italian.ts';
import { salesforce } from './salesforce.ts';

const cases = [english, hubspot, salesforce, otherCrms, german, latin, polish, baltic, hard, harder].flatMap(casesOf);

const map = ({ cells }: Case): Mapping =>
  mapColumns(
    tableOf(cells, defaultSettings, () => false),
    { columns: {}, isStage: () => false, isOutcome: (folded) => outcomeOfWord(folded) !== 'open', soundsLikeStage },
  );

/** What a column was taken for, in the corpus's own words; roles of dates that no number uses are none. */
function found({ reasons, stageColumns }: Mapping, column: number): { roles: string[]; isSure: boolean } {
  const stage = stageColumns.find((c) => c.column === column && c.kind !== 'duration');
  if (stage) return { roles: [`${stage.kind === 'left' ? '-' : ''}@${fold(stage.stage)}`], isSure: stage.isSure };
  const own = reasons.filter((reason) => reason.column === column && reason.role !== 'other time');
  return { roles: own.length === 0 ? ['-'] : own.map(({ role }) => role), isSure: own.some(({ isSure }) => isSure) };
}

const wantedOf = (wanted: string): string => wanted.replace(/@(.*)$/, (_, stage: string) => `@${fold(stage)}`);

describe('[L2] the corpus of headings', () => {
  it('[L10] is never taken for an answer of ours', () => {
    expect(cases.filter(({ cells }) => isAnswer(cells))).toEqual([]);
  });

  it('has at least a hundred tables of all layouts', () => {
    expect(cases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(cases.map(({ layout }) => layout)).size).toBe(6);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((c) => [c.name, c] as const))('[L1] %s: layout', (_, c) => {
    expect(map(c).layout).toBe(c.layout);
  });

  it('is read right in at least 98 % of its columns, and never wrong in silence', () => {
    const wrong: string[] = [];
    const silent: string[] = [];
    let columns = 0;
    for (const c of cases) {
      const mapping = map(c);
      c.wanted.forEach((wanted, column) => {
        columns++;
        const { roles, isSure } = found(mapping, column);
        if (roles.includes(wantedOf(wanted))) return;
        const line = `${c.name}: “${c.cells[c.cells.findIndex((row) => row.length === c.wanted.length)][column]}” is ${wanted}, read as ${roles.join(', ')}`;
        wrong.push(line);
        if (isSure) silent.push(line);
      });
    }
    console.log(`corpus: ${cases.length} tables, ${columns} columns, ${(100 * (1 - wrong.length / columns)).toFixed(2)} % right`);
    if (wrong.length > 0) console.log(wrong.join('\n'));
    expect(silent).toEqual([]);
    expect(wrong.length / columns).toBeLessThanOrEqual(0.02);
  });

  it('[Q2] is read through: every table gives an answer or says what it lacks', () => {
    const unread: string[] = [];
    for (const c of cases) {
      const { lines } = checkReport({ log: c.cells, stages: null, actions: null }, defaultSettings);
      // A list without creation dates has no answer, nor a table whose deal is not found; both are said.
      const { columns, layout } = map(c);
      const isWhole = columns.deal !== undefined && (layout !== 'list' || columns.created !== undefined);
      if (lines[0][0] === 'not usable' && isWhole) unread.push(`${c.name}: ${lines[1][1]}`);
    }
    expect(unread).toEqual([]);
  });
});
