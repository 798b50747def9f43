import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOfCell, numberOf } from '../../core/cells/column.ts';
import { currencyOf } from '../../core/cells/currency.ts';
import { squash, squashedNames } from '../../core/cells/fold.ts';
import { isoOf } from '../../core/cells/moment.ts';
import { fold } from '../../core/index.ts';
import { outcomeOfWord, phasesOf, roleOfStage } from '../../core/log/stage-words.ts';

const dateOf = (text: string): string => {
  const moment = momentOfCell(text, 1900, null);
  return Number.isNaN(moment) ? '' : isoOf(moment);
};

describe('months', () => {
  it.each([
    ['5 de marzo de 2026', '2026-03-05'],
    ['5. März 2026 14:15', '2026-03-05 14:15'],
    ['5. März 2026, 14:15 Uhr', '2026-03-05 14:15'],
    ['5 марта 2026 г.', '2026-03-05'],
    ['5 марта 2026 г., 14:15', '2026-03-05 14:15'],
    ['2026 m. kovo 5 d.', '2026-03-05'],
    ['2026 m. kovo 5 d., 14:15', '2026-03-05 14:15'],
    ['2026. gada 5. marts, plkst. 14:15', '2026-03-05 14:15'],
    ['5 mar 2026', '2026-03-05'],
    ['5 marca 2026', '2026-03-05'],
    ['5. märts 2026', '2026-03-05'],
    ['5 de março de 2026', '2026-03-05'],
    ['5 maggio 2026', '2026-05-05'],
    ['5 gennaio 2026', '2026-01-05'],
    ['5 de enero de 2026, 2:15 p. m.', '2026-01-05 14:15'],
    ['5 de enero de 2026, 2:15 p.\u00a0m.', '2026-01-05 14:15'],
    ['5 ene 2026', '2026-01-05'],
    ['5 février 2026', '2026-02-05'],
    ['5 août 2026 à 14h15', '2026-08-05 14:15'],
    ['mar. 5 août 2026', '2026-08-05'],
    ['mardi 5 mai 2026', '2026-05-05'],
    ['5 juil. 2026', '2026-07-05'],
    ['5 juin 2026', '2026-06-05'],
    ['5. Mai 2026', '2026-05-05'],
    ['5. Dez 2026', '2026-12-05'],
    ['5 lis 2026', '2026-11-05'],
    ['5 lipca 2026', '2026-07-05'],
    ['5 мая 2026', '2026-05-05'],
    ['5 июля 2026', '2026-07-05'],
    ['5 июн. 2026', '2026-06-05'],
    ['2026 m. liepos 5 d.', '2026-07-05'],
    ['2026 m. rugpjūčio 5 d.', '2026-08-05'],
    ['2026 m. rugsėjo 5 d.', '2026-09-05'],
    ['5. veebr 2026', '2026-02-05'],
    ['5. dets. 2026 kell 14:15', '2026-12-05 14:15'],
    ['5 out. 2026', '2026-10-05'],
    ['5 giu 2026', '2026-06-05'],
    ['5 wrz 2026', '2026-09-05'],
    ['Thursday, March 5, 2026 at 2:15 PM', '2026-03-05 14:15'],
    ['donderdag 5 nomonth 2026', ''],
    ['Martin 5 2026', ''],
    ['5 jui 2026', ''],
  ])('[T2] reads %s', (text, wanted) => {
    expect(dateOf(text)).toBe(wanted);
  });
});

describe('numbers', () => {
  it.each([
    ['$45,000', 45_000, 'USD'],
    ['-$1,200', -1200, 'USD'],
    ['1.234,56', 1234.56, ''],
    ['1 234,56 €', 1234.56, 'EUR'],
    ['1\u202f234,56\u00a0€', 1234.56, 'EUR'],
    ['45k', 45_000, ''],
    ['€45k', 45_000, 'EUR'],
    ['1.2M', 1_200_000, ''],
    ['45 тыс.', 45_000, ''],
    ['45 тыс. ₽', 45_000, 'RUB'],
    ['1,5 млн руб.', 1_500_000, 'RUB'],
    ['1,2 Mio.', 1_200_000, ''],
    ['1,2 Mio. €', 1_200_000, 'EUR'],
    ['45 tūkst.', 45_000, ''],
    ['12 000 zł', 12_000, 'PLN'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['C$1,200.50', 1200.5, 'CAD'],
    ["CHF 1'200", 1200, 'CHF'],
    ['1 200 Kč', 1200, 'CZK'],
    ['₹1,200', 1200, 'INR'],
    ['35%', 0.35, ''],
    ['(1,200)', -1200, ''],
    ['12 apples', Number.NaN, ''],
    ['GTX Plus', Number.NaN, ''],
  ])('[L5] reads %s', (text, wanted, currency) => {
    const found = numberOf(text);
    if (Number.isNaN(wanted)) expect(found).toBeNaN();
    else expect(found).toBeCloseTo(wanted, 9);
    expect(currencyOf(text)).toBe(currency);
  });
});

const won =
  'Won|Closed Won|Closed - Won|closedwon|Geschlossen und gewonnen|Cerrada ganada|Fechado e ganho|Успешно реализовано|Fermée gagnée|Vinta|Chiuso vinto|Wygrana|Laimėta|Võidetud|Uzvarēts|Darījums uzvarēts';
const lost =
  'Lost|Closed Lost|Closed - Lost|Closed-Lost to Competition|Geschlossen und verloren|Cerrada perdida|Fechado e perdido|Закрыто и не реализовано|Проиграна|Perdu|Fermée perdue|Persa|Przegrana|Pralaimėta|Kaotatud|Zaudēts|Atteikums|No decision|Nicht gewonnen';
const open =
  'Lost contact|Won’t fix|Closing|Contract signed|Closed|Negotiation|Wonderful demo|Gewinnung|Переговоры|Persona|Almost there|Ganadería|Winter offer|Vintage';

describe('names of stages', () => {
  it.each(won.split('|'))('[J6] takes %s as won', (name) => expect(outcomeOfWord(fold(name))).toBe('won'));
  it.each(lost.split('|'))('[J6] takes %s as lost', (name) => expect(outcomeOfWord(fold(name))).toBe('lost'));
  it.each(open.split('|'))('[J6] takes %s as a step', (name) => expect(outcomeOfWord(fold(name))).toBe('open'));

  it.each([
    [
      'discovery',
      'Discovery|Needs analysis|Izpēte|Bedarfsanalyse|Выявление потребностей|Découverte|Descubrimiento|Diagnóstico|Scoperta|Badanie potrzeb|Poreikių analizė|Vajaduste kaardistus',
    ],
    [
      'demo',
      'Demo|Demo scheduled|Presentation Scheduled|Demonstrācija|Präsentation|Презентация|Démo|Demostración|Apresentação|Dimostrazione|Prezentacja|Pristatymas|Esitlus',
    ],
    [
      'proposal',
      'Proposal/Price Quote|Offer|Piedāvājums|Angebot|Angebotserstellung|Коммерческое предложение|Devis|Propuesta|Orçamento|Preventivo|Wycena|Pasiūlymas|Pakkumine',
    ],
    [
      'contact',
      'First contact|New lead|Sales prospect|Saruna|Erstkontakt|Первичный контакт|Prise de contact|Primer contacto|Contato|Contatto|Pierwszy kontakt|Esmakontakt',
    ],
    ['', 'Negotiation|Contract|Engaging|Договор|Negocjacje'],
  ])('[J6] knows the role %s in every language', (role, names) => {
    for (const name of names.split('|')) expect([name, roleOfStage(name)]).toEqual([name, role]);
  });

  it('[J6] knows phases in every language, and keeps them in runs', () => {
    const phases = ['phaseAwareness', 'phaseConsideration', 'phaseDecision'];
    expect(phasesOf(['Новая заявка', 'Встреча', 'Договор'])).toEqual(phases);
    expect(phasesOf(['Anfrage', 'Bedarfsanalyse', 'Vertragsverhandlung'])).toEqual(phases);
    expect(phasesOf(['Uus', 'Kohtumine', 'Läbirääkimised'])).toEqual(phases);
    expect(phasesOf(['Contrat', 'Nouveau'])).toEqual(['phaseDecision', 'phaseDecision']);
  });
});

describe('names that are folded as one text', () => {
  it('[L2] are those that are folded one by one', () => {
    const heading = fc.string({ unit: fc.constantFrom(...'aÄŁ ß?*#(),_-.:"дИ1'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(heading, { minLength: 1 }), (names) => {
        expect(squashedNames(names.join('|'))).toEqual(names.map((name) => squash(fold(name))));
      }),
    );
  });
});
