// npm run record: answers every call of calls.mjs with the built Sheets project and writes the answers to test/record/calls;
// draws the gallery. Commit the difference: it is what a change does to digits and sentences.
import { buildBundle, openBundle } from './bundle.mjs';
import { plannedCalls } from './calls.mjs';
import { writeRecord } from './files.mjs';
import { drawGallery } from './gallery.mjs';
import { ranges } from './logs.mjs';

buildBundle();
const answerTo = openBundle(ranges);
const answers = plannedCalls().map((call) => ({ ...call, answer: answerTo(call) }));
const bytes = writeRecord(answers);
const charts = drawGallery();
console.log(`recorded ${answers.length} calls (${(bytes / 1e6).toFixed(1)} MB) and ${charts} charts`);
