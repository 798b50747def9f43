import { describe, expect, it } from 'vitest';
import { catalog } from '../../calls/functions.ts';
import { words } from '../../calls/words/index.ts';
import { words as coreWords } from '../../core/index.ts';

describe('catalog', () => {
  it('has ids that are legal in both hosts and no cell address', () => {
    for (const { id } of catalog) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,30}[A-Z0-9]$/);
      expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d+C\d+)$/);
    }
  });

  it('opens every description with a question, and says in words which parameters are optional', () => {
    for (const [language, { functions, optional }] of Object.entries(words)) {
      for (const spec of catalog) {
        const { question, detail, parameters } = functions[spec.id as keyof typeof functions];
        expect(question, `${language} ${spec.id}`).toMatch(/^\p{Lu}.*\?$/u);
        expect(`${question} ${detail}`.length).toBeLessThan(256);
        for (const parameter of spec.parameters) {
          const said = (parameters as Record<string, string>)[parameter.id];
          expect(said.startsWith(optional), `${language} ${spec.id} ${parameter.id}`).toBe(parameter.isOptional);
        }
      }
    }
  });

  it('has a word for every choice in every language', () => {
    for (const { parameters } of catalog) {
      for (const id of parameters.flatMap((p) => p.choices ?? [])) {
        for (const language of ['en', 'lv'] as const) expect(Object.keys(coreWords[language].vocabulary)).toContain(id);
      }
    }
  });

  it('prints no heading twice in one language', () => {
    for (const { headers } of Object.values(coreWords)) {
      const all = Object.values(headers);
      expect(all.filter((heading, i) => all.indexOf(heading) !== i)).toEqual([]);
    }
  });
});
