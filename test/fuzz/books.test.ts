import { expect, it } from 'vitest';
import { size } from '../size.ts';
import { complaintOfBook } from './books.ts';

/** Five hundred take about five seconds. */
const BOOKS = size(500, 50_000);

it(
  `${BOOKS} books that are written to, stopped midway, meddled with and taken back: nothing is lost, half done or refused without reason (seeds 1 to ${BOOKS})`,
  () => {
    const complaints: string[] = [];
    for (let seed = 1; seed <= BOOKS; seed++) {
      const complaint = complaintOfBook(seed);
      if (complaint !== null) complaints.push(`seed ${seed}: ${complaint.slice(0, 400)}`);
    }
    expect(complaints.slice(0, 12)).toEqual([]);
  },
  size(120_000, 3_600_000),
);
