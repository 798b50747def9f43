import { describe, expect, it } from 'vitest';
import { catalog } from '../../calls/functions.ts';
import { formulaOf } from '../../calls/help.ts';
import { repaired } from '../../workbook/writing/formulas.ts';
import { sampleWorkbook } from '../hosts/sample-workbook.ts';

const excel = { dot: '.', separator: ',' } as const;
const sheets = { dot: '_', separator: ',' } as const;
const latvian = { dot: '_', separator: ';' } as const;

describe('a formula of ours', () => {
  it('is named as the host names it', () => {
    expect(repaired('=JOURNEY_FUNNEL(Log)', excel)).toBe('=JOURNEY.FUNNEL(Log)');
    expect(repaired('=JOURNEY.TIME_IN_STAGE(Log)', sheets)).toBe('=JOURNEY_TIME_IN_STAGE(Log)');
    expect(repaired('=1+journey.conversion(Log,"Demo","Won")', sheets)).toBe('=1+JOURNEY_CONVERSION(Log,"Demo","Won")');
  });

  it('loses what files add to it', () => {
    expect(repaired('=_xldudf_JOURNEY_FUNNEL(Log)', excel)).toBe('=JOURNEY.FUNNEL(Log)');
    expect(repaired('=@JOURNEY.FUNNEL(Log)', excel)).toBe('=JOURNEY.FUNNEL(Log)');
    expect(repaired('=IFERROR(__xludf.DUMMYFUNCTION("JOURNEY_CONVERSION(Log,""Demo"",""Won"")"),0.25)', excel)).toBe(
      '=JOURNEY.CONVERSION(Log,"Demo","Won")',
    );
    expect(repaired('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Demo")', excel)).toBe('');
  });

  it('has the separators of the locale, but texts and arrays stay', () => {
    expect(repaired('=JOURNEY.FUNNEL(Log,"by=Rep; as of=2026-01-31, or so")', latvian)).toBe(
      '=JOURNEY_FUNNEL(Log;"by=Rep; as of=2026-01-31, or so")',
    );
    expect(repaired('=JOURNEY_FUNNEL(Log;Stages)', excel)).toBe('=JOURNEY.FUNNEL(Log,Stages)');
    expect(repaired('=JOURNEY_CONVERSION(\'A, B\'!A1:C9;"Demo";"Won";0,5)', latvian)).toBe(
      '=JOURNEY_CONVERSION(\'A, B\'!A1:C9;"Demo";"Won";0,5)',
    );
  });

  it('comes back as it was from the other host and from every locale, whichever way it went', async () => {
    const examples = catalog.map(({ id, example }) => formulaOf(id, example, excel));
    const inSheets = [...(await sampleWorkbook('en')), ...(await sampleWorkbook('lv'))].flatMap(({ blocks }) =>
      blocks.flatMap(({ contents }) =>
        contents.flat().flatMap((content) => (typeof content === 'object' && content ? [content.formula] : [])),
      ),
    );
    expect(inSheets).toHaveLength(38);
    for (const formula of [...examples, ...inSheets]) {
      expect(repaired(formula, excel)).toBe(formula);
      const there = repaired(formula, latvian) ?? '';
      expect(there.replace(/"[^"]*"/g, '')).not.toMatch(/,|JOURNEY\./);
      expect(repaired(there, latvian)).toBe(there);
      const between = repaired(there, sheets) ?? '';
      expect(between).toBe(formula.replace(/JOURNEY\./g, 'JOURNEY_'));
      expect(repaired(between, excel)).toBe(formula);
      expect(repaired(there, excel)).toBe(formula);
      // As Excel keeps it in a file, and as Sheets exports it to one.
      expect(repaired(formula.replace(/JOURNEY\./g, '_xldudf_JOURNEY_'), excel)).toBe(formula);
      expect(repaired(`=IFERROR(__xludf.DUMMYFUNCTION("${between.slice(1).replace(/"/g, '""')}"),1)`, latvian)).toBe(there);
    }
  });

  it('is right as it is, or none of ours', () => {
    expect(repaired('=JOURNEY.FUNNEL(Log,Stages)', excel)).toBe('=JOURNEY.FUNNEL(Log,Stages)');
    for (const other of ['=SUM(A1:A9)', '="JOURNEY_FUNNEL(Log)"', '=MYJOURNEY_FUNNEL(1)', '=IFERROR(A1,"x")'])
      expect(repaired(other, excel)).toBeNull();
  });
});
