import { byLanguage } from '../core/words/language.ts';
import type { RibbonId } from '../port/commands.ts';

/** A button as people read it. */
export interface ButtonWords {
  readonly label: string;
  readonly tip: string;
}

/** What manifests say in one language. */
export interface ManifestWords {
  /** Office's name of the language. */
  readonly officeLocale: string;
  /** At most 80 characters, for lists. */
  readonly summary: string;
  /** At most 250 characters. */
  readonly description: string;
  readonly group: string;
  /** What Office says once the add-in is installed. */
  readonly welcome: { readonly title: string; readonly text: string };
  readonly buttons: Readonly<Record<RibbonId, ButtonWords>>;
}

export const manifestWords = byLanguage<ManifestWords>();
