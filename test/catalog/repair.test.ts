import { describe, expect, it } from 'vitest';
import { repaired } from '../../catalog/index.ts';

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

  it('is right as it is, or none of ours', () => {
    expect(repaired('=JOURNEY.FUNNEL(Log,Stages)', excel)).toBe('=JOURNEY.FUNNEL(Log,Stages)');
    for (const other of ['=SUM(A1:A9)', '="JOURNEY_FUNNEL(Log)"', '=MYJOURNEY_FUNNEL(1)', '=IFERROR(A1,"x")'])
      expect(repaired(other, excel)).toBeNull();
  });
});
