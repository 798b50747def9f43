// DuckDB through its Node package: the arrays are appended as chunks, all else is SQL.
import { createRequire } from 'node:module';
import { DAY, figures, momentOf, openStages } from './answer.mjs';

const require = createRequire(new URL('../peers/package.json', import.meta.url));
const { BIGINT, DuckDBDataChunk, DuckDBInstance, VARCHAR } = require('@duckdb/node-api');
const EPOCH = 25_569 * DAY;
const CHUNK = 2048;

async function append(connection, log) {
  await connection.run('CREATE TABLE entries (deal VARCHAR, stage VARCHAR, moment BIGINT, rep VARCHAR)');
  const appender = await connection.createAppender('entries');
  for (let from = 1; from < log.length; from += CHUNK) {
    const rows = log.slice(from, from + CHUNK);
    const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, BIGINT, VARCHAR]);
    chunk.setColumns([
      rows.map((row) => row[0]),
      rows.map((row) => row[1]),
      rows.map((row) => BigInt(momentOf(row[2]))),
      rows.map((row) => row[3]),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

const stages = openStages.map((stage) => `'${stage}'`).join(', ');

const visits = `
CREATE TABLE visits AS
SELECT stage, next_stage, rep, month, next IS NULL AS running,
       coalesce(next, (SELECT max(moment) FROM entries)) - moment AS age
FROM (
  SELECT stage, moment,
         lead(moment) OVER deal AS next, lead(stage) OVER deal AS next_stage,
         first_value(rep) OVER deal AS rep,
         strftime(make_timestamp((first_value(moment) OVER deal - ${EPOCH}) * 1000), '%Y-%m') AS month
  FROM entries WINDOW deal AS (PARTITION BY deal ORDER BY moment)
)
WHERE stage IN (${stages})`;

const figuresBy = (key) => `
WITH ages AS (
  SELECT ${key} AS name, stage, age, count(*) AS gone, count(*) FILTER (NOT running) AS events FROM visits GROUP BY ALL
), risk AS (
  SELECT *, sum(gone) OVER (PARTITION BY name, stage ORDER BY age DESC) AS at_risk FROM ages
), curve AS (
  SELECT *, sum(CASE WHEN events = at_risk THEN -1e9 ELSE ln(1 - events / at_risk) END) OVER (PARTITION BY name, stage ORDER BY age) AS still
  FROM risk
), honest AS (
  SELECT name, stage,
         min(age) FILTER (still <= ln(0.5 + 1e-9)) AS median,
         min(age) FILTER (still <= ln(0.1 + 1e-9)) AS p90
  FROM curve GROUP BY ALL
), plain AS (
  SELECT ${key} AS name, stage, count(*) AS reached, avg(age) FILTER (NOT running) AS mean,
         quantile_cont(age, 0.5) FILTER (NOT running) AS median
  FROM visits GROUP BY ALL
)
SELECT plain.name, plain.stage, reached, plain.mean, plain.median, honest.median, honest.p90
FROM plain JOIN honest ON plain.name = honest.name AND plain.stage = honest.stage`;

export async function answer(log) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await append(connection, log);
  await connection.run(visits);
  const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  const days = (age) => (age === null ? null : Number(age) / DAY);
  const split = async (key) => {
    const groups = {};
    for (const [name, stage, reached, mean, median, honestMedian, p90] of await rowsOf(figuresBy(key))) {
      groups[name] = groups[name] ?? Object.fromEntries(openStages.map((s) => [s, figures(0, null, null, null, null)]));
      groups[name][stage] = figures(Number(reached), days(mean), days(median), days(honestMedian), days(p90));
    }
    return groups;
  };
  const moves = await rowsOf('SELECT stage, next_stage, count(*) FROM visits WHERE next_stage IS NOT NULL GROUP BY ALL');
  const result = {
    all: (await split("'all'")).all,
    moves: Object.fromEntries(moves.map(([stage, next, count]) => [`${stage}→${next}`, Number(count)])),
    byRep: await split('rep'),
    byMonth: await split('month'),
  };
  connection.closeSync();
  instance.closeSync();
  return result;
}
