import { describe, expect, it } from 'vitest';
import { calls, inNode, rowsOf, withoutDialect } from './same-digits.ts';
import { execute, instantOf, newSpreadsheet } from './sheets/emulation.ts';

describe('Sheets’ bundle in a bare context gives the same digits as Node', () => {
  it.each(calls)('$language $spec.id', ({ spec, args }) => {
    const context = execute(newSpreadsheet({ Deals: [['']] }, 'UTC'), 'CUSTOM_FUNCTION');
    const { answer, cells } = inNode(spec, args);
    const seen = rowsOf(JSON.parse(JSON.stringify(context[`JOURNEY_${spec.id}`](...args))));
    const moments = 'columns' in answer.report ? answer.report.columns.map(({ kind }) => kind === 'moment') : [];
    // Sheets shows moments as dates of its own: the same instants.
    const wanted = cells.map((row, r) =>
      row.map((cell, c) =>
        r > 0 && moments[c] && typeof cell === 'number' ? new Date(instantOf(cell, 'UTC')).toISOString() : cell,
      ),
    );
    expect(withoutDialect(seen)).toEqual(withoutDialect(wanted));
  });
});
