/** Signs and codes of money, the longer before the shorter: `R$` is no `$`. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/R\$|\bBRL\b/i, 'BRL'],
  [/\b(?:A|AU)\$|\bAUD\b/i, 'AUD'],
  [/\b(?:C|CA)\$|\bCAD\b/i, 'CAD'],
  [/\bNZ\$|\bNZD\b/i, 'NZD'],
  [/\bHK\$|\bHKD\b/i, 'HKD'],
  [/\bS\$|\bSGD\b/i, 'SGD'],
  [/\b(?:MX|MEX)\$|\bMXN\b/i, 'MXN'],
  [/€|\bEUR\b|\beuro\b/i, 'EUR'],
  [/£|\bGBP\b/i, 'GBP'],
  [/\bUSD\b|US\$|\$/i, 'USD'],
  [/\bCHF\b|\bFr\.|\bSFr\b/i, 'CHF'],
  [/zł|\bPLN\b/i, 'PLN'],
  [/Kč|\bCZK\b/i, 'CZK'],
  [/\bFt\b|\bHUF\b/i, 'HUF'],
  [/\blei\b|\bRON\b/i, 'RON'],
  [/лв|\bBGN\b/i, 'BGN'],
  [/\bSEK\b/i, 'SEK'],
  [/\bNOK\b/i, 'NOK'],
  [/\bDKK\b/i, 'DKK'],
  [/\bISK\b/i, 'ISK'],
  [/₽|\bRUB\b|руб/i, 'RUB'],
  [/₴|\bUAH\b|грн/i, 'UAH'],
  [/₸|\bKZT\b/i, 'KZT'],
  [/₾|\bGEL\b/i, 'GEL'],
  [/₺|\bTRY\b/i, 'TRY'],
  [/₹|\bINR\b/i, 'INR'],
  [/₪|\bILS\b/i, 'ILS'],
  [/₩|\bKRW\b/i, 'KRW'],
  [/\bCNY\b|\bRMB\b|CN¥|元/i, 'CNY'],
  [/¥|\bJPY\b/i, 'JPY'],
  [/\bAED\b/i, 'AED'],
  [/\bSAR\b/i, 'SAR'],
  [/\bZAR\b/i, 'ZAR'],
  [/\bCOP\b/i, 'COP'],
  [/\bCLP\b/i, 'CLP'],
  [/\bARS\b/i, 'ARS'],
  [/\bPEN\b/i, 'PEN'],
];

/** Gives the currency that a money text names (`$45,000` gives `USD`), `''` where it names none. Rule L5. */
export function currencyOf(text: string): string {
  if (/^[\s\d.,'-]*$/.test(text)) return '';
  return currencies.find(([sign]) => sign.test(text))?.[1] ?? '';
}

/** Signs and codes that may stand beside a number; `kr` and `р.` name money without saying whose. */
const beside =
  /(?:US|AU|CA|NZ|HK|MX|MEX|[RACS])?\$|CN¥|[€£¥₽₴₸₾₺₹₪₩元]|zł|Kč|лв\.?|руб\.?|грн\.?|р\.$|SFr\.?|Fr\.|Ft$|lei$|kr\.?$|euro?|EUR|USD|GBP|CHF|PLN|CZK|HUF|RON|BGN|SEK|NOK|DKK|ISK|RUB|UAH|KZT|GEL|TRY|INR|ILS|KRW|CNY|RMB|JPY|BRL|AUD|CAD|NZD|HKD|SGD|MXN|AED|SAR|ZAR|COP|CLP|ARS|PEN/gi;

/** Takes signs and codes of money out of a text. */
export const withoutCurrency = (text: string): string => text.replace(beside, '');
