import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = new URL('../../../dist/templates/', import.meta.url).pathname;
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
it.skipIf(!office)('the sample workbook opens in LibreOffice, which is not on every machine', { timeout: 120_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'journeysheet-'));
  try {
    const made = spawnSync(
      office as string,
      [
        '--headless',
        `-env:UserInstallation=file://${out}/profile`,
        '--convert-to',
        'csv',
        '--outdir',
        out,
        join(folder, 'JourneySheet sample.xlsx'),
      ],
      { encoding: 'utf8' },
    );
    expect(made.status).toBe(0);
    const lines = readFileSync(join(out, 'JourneySheet sample.csv'), 'utf8').trim().split('\n');
    expect(lines).toHaveLength(1435);
    expect(lines[0]).toMatch(/^Deal,Stage,Date,Rep/);
    expect(lines[1]).toContain('2025-01-01 09:46');
  } finally {
    rmSync(out, { recursive: true });
  }
});
