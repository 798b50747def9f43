import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY, datasetOf, defaultSettings, type Settings } from '../../core/index.ts';
import { readSheet } from '../../files/files.ts';

const settings: Settings = { ...defaultSettings, asOf: (46_023 + 0) * DAY };

/** Entries of each deal as `stage@moment`, moments cut to a resolution in milliseconds. */
async function entriesOf(dataset: string, file: string, resolution: number): Promise<Map<string, string[]>> {
  const bytes = new Uint8Array(readFileSync(new URL(`../data/synth/${dataset}/${file}`, import.meta.url)));
  const { cells: log } = await readSheet({ name: file, bytes }, null);
  const { journeys } = datasetOf(
    { log, stages: [['Discovery'], ['Demo'], ['Proposal'], ['Negotiation']], actions: null },
    settings,
  );
  const cut = (moment: number) => Math.floor(moment / resolution);
  return new Map(
    journeys.deals.map((deal, d) => {
      const visits: string[] = [];
      for (let v = journeys.offset[d]; v < journeys.offset[d + 1]; v++)
        visits.push(`${journeys.names[journeys.stage[v]]}@${cut(journeys.entered[v])}`);
      return [deal, [...visits, `${journeys.outcome[d]}@${cut(journeys.outcomeAt[d])}`]];
    }),
  );
}

const SECOND = 1000;
const MINUTE = 60_000;

/** Shapes that this version reads, and how exactly they tell the time. */
const shapes: readonly (readonly [string, number])[] = [
  ['event_log_messy_case_space_dups_shuffled.csv', SECOND],
  ['salesforce_field_history.csv', SECOND],
  ['salesforce_opportunity_history.csv', SECOND],
  ['wide_iso.csv', SECOND],
  ['wide_excel_serial.csv', SECOND],
  ['hubspot_wide.csv', MINUTE],
  ['wide_eu_semicolon_cp1252.csv', MINUTE],
  ['wide_us_date_only.csv', DAY],
];

describe.each(['demo', 'main'])('[L1] shapes of %s', (dataset) => {
  it.each(shapes)('%s tells the same journeys', async (file, resolution) => {
    const wanted = await entriesOf(dataset, 'event_log.csv', resolution);
    const found = await entriesOf(dataset, `formats/${file}`, resolution);
    expect(found.size).toBe(wanted.size);
    for (const [deal, entries] of wanted) expect([deal, found.get(deal)]).toEqual([deal, entries]);
  });
});
