/** Words around the name of a stage in the heading of its dates, by what they say, in one language. */
export interface StageDates {
  /** The stage was entered; sure wherever a stage can stand beside it. */
  readonly entered: string;
  readonly left: string;
  /** Time spent there. */
  readonly lasted: string;
  /** A date of any kind; what stands beside it must be known for a stage. */
  readonly dated: string;
}

/** By language; longer wordings before shorter ones, folded when they are looked up. */
export const stageDates: Readonly<Record<string, StageDates>> = {
  crm: {
    entered: 'hs v2 date entered|hs date entered',
    left: 'hs v2 date exited|hs date exited',
    lasted: 'hs v2 latest time in|hs latest time in|hs v2 cumulative time in|hs cumulative time in|hs time in',
    dated: '',
  },
  en: {
    entered:
      'date entered stage|date entered|date entering|date of entry into|date of entry to|entry date into|entry date|entered stage|entered on|entered at|entered date|entered|moved to stage|moved to|moved into|reached on|reached|became',
    left: 'date exited|date left|exit date|exited on|exited|left on|left stage|left',
    lasted: 'latest time in|cumulative time in|time in stage|time in|days in stage|days in|duration of|duration in',
    dated: 'stage date|stage start|start date|started|start|date of|date|timestamp|time|at|on',
  },
  lv: {
    entered: 'ienākšanas datums|ienāca posmā|ienāca|iegāja|ieejas datums|datums ieejai|ieeja|nonāca',
    left: 'iziešanas datums|izgāja no|izgāja|aizgāja|pameta',
    lasted: 'dienas posmā|laiks posmā|ilgums',
    dated: 'posma datums|datums|sākums|laiks',
  },
  de: {
    entered:
      'datum des eintritts in|datum des eintritts|eintrittsdatum in|eintrittsdatum|eingetreten am|eingetreten in|eingetreten|eintritt in|eintritt|erreicht am|erreicht|eingangsdatum',
    left: 'datum des austritts aus|austrittsdatum|ausgetreten|austritt aus|austritt|verlassen am|verlassen',
    lasted: 'tage in|zeit in|verweildauer in|verweildauer|dauer in|dauer|neueste zeit in|kumulierte zeit in',
    dated: 'datum|beginn|start|am|zeitpunkt',
  },
  ru: {
    entered:
      'дата входа в этап|дата входа на этап|дата входа в|дата входа на|дата входа|дата перехода в|дата перехода на|дата перехода|вход в этап|вход в|вход|перешла в|вошла в',
    left: 'дата выхода из этапа|дата выхода из|дата выхода с|дата выхода|выход из|вышла из',
    lasted: 'дней в|дней на|время в|время на|длительность',
    dated: 'дата этапа|дата|время|начало',
  },
  fr: {
    entered:
      "date d'entrée dans l'étape|date d'entrée dans|date d'entrée en|date d'entrée à|date d'entrée|date de passage en|date de passage à|date de passage|entrée en|entrée dans|entrée|entré en|entré le|passage en|passé en",
    left: 'date de sortie de|date de sortie|sortie de|sortie',
    lasted: 'jours en|durée en|durée dans|durée|temps passé dans|temps passé en',
    dated: "date d'étape|date étape|date de la|date du|date de|date|début",
  },
  es: {
    entered:
      'fecha de entrada en la etapa|fecha de entrada en|fecha de entrada a|fecha de entrada|fecha de ingreso a|fecha de ingreso en|fecha de ingreso|fecha entrada|entrada en|ingreso a|ingreso en|ingreso|entró en|entró a|pasó a',
    left: 'fecha de salida de|fecha de salida|salida de|salió de',
    lasted: 'días en|tiempo en|duración en|duración',
    dated: 'fecha etapa|fecha de la|fecha de|fecha del|fecha|inicio',
  },
  pt: {
    entered:
      'data de entrada na etapa|data de entrada em|data de entrada na|data de entrada no|data de entrada|data entrada|data da etapa|data etapa|data da fase|data fase|entrada em|entrada na|entrada no|entrou em',
    left: 'data de saída de|data de saída da|data de saída|data saída|saída de|saiu de',
    lasted: 'dias em|dias na|tempo em|tempo na|duração em|duração',
    dated: 'data de|data da|data do|data|início',
  },
  it: {
    entered:
      'data di ingresso in|data di ingresso|data ingresso in|data ingresso|data di entrata in|data di entrata|data entrata|data di passaggio a|data passaggio|ingresso in|entrata in|entrato in|passato a',
    left: 'data di uscita da|data di uscita|data uscita|uscita da|uscito da',
    lasted: 'giorni in|tempo in|durata in|durata',
    dated: 'data fase|data della|data di|data|inizio',
  },
  pl: {
    entered:
      'data wejścia do etapu|data wejścia na etap|data wejścia w|data wejścia do|data wejścia na|data wejścia|data przejścia do|data przejścia|wejście do|wejście w|wejście',
    left: 'data wyjścia z|data wyjścia|wyjście z|wyjście',
    lasted: 'dni w|dni na|czas w|czas na etapie|czas na',
    dated: 'data etapu|data|start|początek',
  },
  lt: {
    entered: 'įėjimo į etapą data|įėjimo data|patekimo data|perėjimo data|pateko į|perėjo į|įėjo į|įėjo',
    left: 'išėjimo data|išėjo iš|paliko',
    lasted: 'dienos etape|laikas etape|trukmė',
    dated: 'etapo data|data|pradžia',
  },
  et: {
    entered: 'etappi sisenemise kuupäev|sisenemise kuupäev|sisenemine|sisenes|etappi jõudmise kuupäev|jõudis',
    left: 'etapist väljumise kuupäev|väljumise kuupäev|väljumine|lahkumise kuupäev|lahkus|väljus',
    lasted: 'päevi|aeg etapis|kestus',
    dated: 'etapi kuupäev|kuupäev|algus',
  },
};
