import { fold } from './fold.ts';

/**
 * Names of the months in every language read, with the forms that dates use. A word is a month where it is at least
 * three letters of the beginning of one of its names, and of no other month's.
 */
export const monthNames: readonly string[] = [
  'january janvāris janvārī januar jänner января январь janvier enero janeiro gennaio styczeń stycznia sausis sausio jaanuar',
  'february februāris februārī februar feber февраля февраль février febrero fevereiro febbraio luty lutego vasaris vasario veebruar',
  'march marts martā märz mrz марта март mars marzo março marzec marca kovas kovo märts',
  'april aprīlis aprīlī апреля апрель avril abril aprile kwiecień kwietnia balandis balandžio',
  'may maijs maijā mai мая май mayo maio maggio maj maja gegužė gegužės',
  'june jūnijs jūnijā juni июня июнь juin junio junho giugno czerwiec czerwca birželis birželio juuni',
  'july jūlijs jūlijā juli июля июль juillet julio julho luglio lipiec lipca liepa liepos juuli',
  'august augusts augustā августа август août aoû agosto sierpień sierpnia rugpjūtis rugpjūčio',
  'september septembris septembrī сентября сентябрь septembre septiembre setiembre setembro settembre wrzesień września rugsėjis rugsėjo',
  'october oktobris oktobrī oktober октября октябрь octobre octubre outubro ottobre październik października spalis spalio oktoober',
  'november novembris novembrī ноября ноябрь novembre noviembre novembro listopad listopada lapkritis lapkričio',
  'december decembris decembrī dezember декабря декабрь décembre diciembre dezembro dicembre grudzień grudnia gruodis gruodžio detsember',
];

const FEWEST_LETTERS = 3;
let months: ReadonlyMap<string, number> | null = null;

/** Months by every beginning of their names, 0 where two months share it. Made once, when the first such date is read. */
function knownMonths(): ReadonlyMap<string, number> {
  if (months) return months;
  const known = new Map<string, number>();
  monthNames.forEach((list, i) => {
    for (const name of fold(list).split(' ')) {
      for (let length = FEWEST_LETTERS; length <= name.length; length++) {
        const start = name.slice(0, length);
        const before = known.get(start);
        known.set(start, before === undefined || before === i + 1 ? i + 1 : 0);
      }
    }
  });
  months = known;
  return known;
}

/** Gives the month that a word names or shortens, 1 to 12, in any language read; 0 where it names none. */
export const monthOfName = (word: string): number => knownMonths().get(fold(word)) ?? 0;
