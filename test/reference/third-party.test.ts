import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Cells, type Dataset, datasetOf, defaultSettings, isoOf } from '../../core/index.ts';
import { readSheet } from '../../files/files.ts';

/** Logs that nobody here wrote; they lie beside the project and not in it. */
const folder = new URL('../../../shared/data/third-party/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.log('Logs of third parties are not beside the project: their tests are skipped.');

async function cellsOf(path: string): Promise<Cells> {
  return (await readSheet({ name: path, bytes: new Uint8Array(readFileSync(new URL(path, folder))) }, null)).cells;
}

const dataset = async (path: string): Promise<Dataset> =>
  datasetOf({ log: await cellsOf(path), stages: null, actions: null }, defaultSettings);

const outcomes = ({ journeys }: Dataset) => {
  const counted = [...journeys.outcome].filter((_, d) => journeys.start[d] >= 0);
  return { won: counted.filter((o) => o === 4).length, lost: counted.filter((o) => o === 5).length, deals: counted.length };
};

describe.skipIf(!isThere)('logs of third parties', () => {
  it('[T2] Maven’s three spellings of dates give one answer', async () => {
    const all = await Promise.all(
      ['sales_pipeline', 'sales_pipeline_thomaskieny', 'sales_pipeline_us_dates'].map((f) => dataset(`maven_crm/${f}.csv`)),
    );
    for (const one of all) {
      expect(one.log.mapping.layout).toBe('list');
      expect(outcomes(one)).toEqual({ won: 4238, lost: 2473, deals: 8300 });
      expect(isoOf(one.entries.asOf)).toBe('2017-12-31');
      expect(one.journeys.entered).toEqual(all[0].journeys.entered);
      expect(one.journeys.outcomeAt).toEqual(all[0].journeys.outcomeAt);
    }
  });

  it('[T3] Fivetran’s HubSpot stages are read as entered and left, 2050 as never', async () => {
    const s = await dataset('fivetran_hubspot/deal_stage_data.csv');
    expect(s.log.mapping.layout).toBe('spans');
    expect(outcomes(s).deals).toBe(14);
    expect(isoOf(s.entries.asOf)).toBe('2021-01-12 06:47:26');
    expect(s.issues.find((issue) => issue.id === 'placeholder')?.count).toBe(14);
  });

  it('[L1] Fivetran’s HubSpot deals and Salesforce opportunities are lists; flags tell the outcome', async () => {
    const hubspot = await dataset('fivetran_hubspot/deal_data.csv');
    expect(hubspot.log.mapping.layout).toBe('list');
    expect(outcomes(hubspot).deals).toBe(44);
    const salesforce = await dataset('fivetran_salesforce/sf_opportunity_data.csv');
    expect(salesforce.log.mapping.layout).toBe('list');
    expect(outcomes(salesforce)).toEqual({ won: 5, lost: 4, deals: 10 });
  });

  it('[J4] in Fivetran’s Salesforce history the flags tell which stages are outcomes, whatever their names', async () => {
    const s = await dataset('fivetran_salesforce/sf_opportunity_history_data.csv');
    expect(s.log.mapping.layout).toBe('spans');
    expect(s.pipeline.open).toHaveLength(1);
    expect([...s.journeys.outcome].filter((o) => o === 4)).toHaveLength(5);
  });

  it.each([
    ['receipt.csv', 1434],
    ['roadtraffic100traces.csv', 100],
    ['running-example.csv', 6],
    ['running_example_broken.csv', 6],
  ])('[L1] the process-mining log %s is an event log', async (file, deals) => {
    const s = await dataset(`pm4py_small/${file}`);
    expect(s.log.mapping.layout).toBe('events');
    expect(s.journeys.deals).toHaveLength(deals);
  });
});
