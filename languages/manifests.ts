import { handIn } from '../core/words/language.ts';
import { manifestWords } from '../manifests/words.ts';
import { manifests as en } from './en/manifests.ts';
import { manifests as lv } from './lv/manifests.ts';

/** Hands in what manifests say. */
export function speakManifests(): void {
  handIn(manifestWords, { en, lv });
}
