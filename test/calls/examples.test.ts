import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerCells, callFunction } from '../../calls/call.ts';
import type { Argument } from '../../calls/define.ts';
import { catalog } from '../../calls/functions.ts';
import { formulaOf } from '../../calls/help.ts';
import type { Cell } from '../../core/index.ts';
import type { FunctionSpec } from '../../core/questions/declaration.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../workbook/template/sample/sample.en.json', import.meta.url), 'utf8'),
) as Record<string, Cell[][]>;
const names: Record<string, Argument> = { Log: sample.log, Stages: sample.stages, Metrics: sample.metrics };
const context = { dialect: { dot: '.', separator: ',' } } as const;

/** Runs a call as it is written: names are ranges of the sample, quoted texts are texts. */
function run(spec: FunctionSpec, written: string) {
  const args = written.match(/"[^"]*"|[^,]+/g) ?? [];
  return callFunction(
    spec,
    args.map((arg) => (arg.startsWith('"') ? arg.slice(1, -1) : names[arg])),
    context,
  );
}

describe('every example of the catalog', () => {
  it.each(catalog.map((spec) => [formulaOf(spec.id, spec.example, context.dialect), spec] as const))(
    '%s runs on the sample',
    (_, spec) => {
      const cells = answerCells(run(spec, spec.example));
      if (Array.isArray(cells)) {
        expect(cells.length).toBeGreaterThan(1);
        for (const row of cells) expect(row).toHaveLength(cells[0].length);
      } else expect(cells).not.toBe('');
    },
  );

  it.each(catalog.filter(({ table }) => table !== null))('$id gives the columns that its table declares', (spec) => {
    // Some give one number instead where an optional stage is named, and groups first where a setting splits.
    const isNeeded = spec.parameters.some(({ isOptional }) => !isOptional);
    const { report } = run(spec, isNeeded ? spec.example : spec.example.replace(/,"(by=[^"]*|Demo)"$/, ''));
    if (!('columns' in report)) throw new Error(`${spec.id} gives one number.`);
    const ids = report.columns.map(({ id }) => id).filter((id) => id !== null);
    expect(ids).toEqual(Object.values(spec.table ?? {}).map(({ heading }) => heading));
  });
});
