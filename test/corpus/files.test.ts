import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Mapping, mapColumns } from '../../core/cells/mapping.ts';
import { type Cells, defaultSettings } from '../../core/index.ts';
import { tableOf } from '../../core/log/log.ts';
import { outcomeOfWord, soundsLikeStage } from '../../core/log/stage-words.ts';
import { readSheet } from '../../files/files.ts';

const noHints = {
  columns: {},
  isStage: () => false,
  isOutcome: (folded: string) => outcomeOfWord(folded) !== 'open',
  soundsLikeStage,
};

async function cellsOf(path: string): Promise<Cells> {
  return (await readSheet({ name: path, bytes: new Uint8Array(readFileSync(path)) }, null)).cells;
}

/** The layout, and the headings of the roles named, in the order asked for. */
async function read(path: string, roles: readonly string[]): Promise<{ layout: string; headings: string[]; mapping: Mapping }> {
  const table = tableOf(await cellsOf(path), defaultSettings, () => false);
  const mapping = mapColumns(table, noHints);
  const columns = mapping.columns as Record<string, number>;
  return { layout: mapping.layout, headings: roles.map((role) => table.names[columns[role]] ?? ''), mapping };
}

const samples = new URL('../data/synth/demo/formats/', import.meta.url).pathname;

describe('[L1] the samples in their formats', () => {
  it.each([
    ['event_log_messy_case_space_dups_shuffled.csv', 'events', ['deal_id', 'stage', 'entered_at'], 0],
    ['hubspot_wide.csv', 'wide', ['Record ID', 'Deal Stage', ''], 6],
    ['salesforce_opportunity_history.csv', 'events', ['OpportunityId', 'StageName', 'CreatedDate'], 0],
    ['wide_eu_semicolon_cp1252.csv', 'wide', ['Deal-ID', 'Phase', ''], 6],
    ['wide_excel_serial.csv', 'wide', ['deal_id', 'current_stage', ''], 6],
    ['wide_iso.csv', 'wide', ['deal_id', 'current_stage', ''], 6],
    ['wide_us_date_only.csv', 'wide', ['deal_id', 'current_stage', ''], 6],
  ])('%s', async (file, layout, wanted, stages) => {
    const { layout: found, headings, mapping } = await read(samples + file, ['deal', 'stage', 'entered']);
    expect([found, headings, mapping.stageColumns.length]).toEqual([layout, wanted, stages]);
    expect(mapping.reasons.filter(({ isSure }) => !isSure)).toEqual([]);
  });

  it('salesforce_field_history.csv', async () => {
    const { layout, headings } = await read(`${samples}salesforce_field_history.csv`, ['deal', 'field', 'from', 'to', 'entered']);
    expect([layout, ...headings]).toEqual(['changes', 'OpportunityId', 'Field', 'OldValue', 'NewValue', 'CreatedDate']);
  });
});

/** Beside the project, or one folder further up where it is checked out as a second working tree. */
const thirdParty = ['../../../shared', '../../../../shared']
  .map((path) => new URL(`${path}/data/third-party/`, import.meta.url).pathname)
  .find((path) => existsSync(path));

if (thirdParty === undefined)
  console.log('Third-party data is not beside the project: the corpus is tried on its own tables only.');

describe.skipIf(thirdParty === undefined)('[L1] third-party data (skipped where ../shared is absent)', () => {
  it.each([
    ['maven_crm/sales_pipeline.csv', 'list', ['opportunity_id', 'deal_stage', 'engage_date', 'close_date', '', '']],
    ['maven_crm/sales_pipeline_us_dates.csv', 'list', ['opportunity_id', 'deal_stage', 'engage_date', 'close_date', '', '']],
    ['maven_crm/sales_pipeline_thomaskieny.csv', 'list', ['opportunity_id', 'deal_stage', 'engage_date', 'close_date', '', '']],
    ['maven_crm/maven_wide.csv', 'list', ['opportunity_id', 'deal_stage', 'engage_date', 'close_date', '', '']],
    ['maven_crm/maven_log.csv', 'events', ['opportunity_id', 'stage', '', '', 'entered_at', '']],
    ['fivetran_hubspot/deal_stage_data.csv', 'spans', ['deal_id', 'value', '', '', 'date_entered', '_fivetran_end']],
    [
      'fivetran_salesforce/sf_opportunity_history_data.csv',
      'spans',
      ['id', 'stage_name', 'created_date', 'close_date', '_fivetran_start', '_fivetran_end'],
    ],
    ['pm4py_small/running-example.csv', 'events', ['case:concept:name', 'concept:name', '', '', 'time:timestamp', '']],
    ['pm4py_small/running_example_broken.csv', 'events', ['case:concept:name', 'concept:name', '', '', 'time:timestamp', '']],
    ['pm4py_small/receipt.csv', 'events', ['case:concept:name', 'concept:name', '', '', 'time:timestamp', '']],
    ['pm4py_small/roadtraffic100traces.csv', 'events', ['case:concept:name', 'concept:name', '', '', 'time:timestamp', '']],
  ])('%s', async (file, layout, wanted) => {
    const found = await read(thirdParty + file, ['deal', 'stage', 'created', 'closed', 'entered', 'left']);
    expect([found.layout, ...found.headings]).toEqual([layout, ...wanted]);
  });
});
