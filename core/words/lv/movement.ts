export const movement: Readonly<Partial<Record<string, string>>> = {
  'moved forward': 'no abos brīžos atvērtajiem; netiek pieskaitīti',
  'moved back': 'no abos brīžos atvērtajiem; netiek pieskaitīti',
  'value change': 'sākumā atvērtajiem',
};
