/** Encodings of one byte a letter that are told apart. */
export const codePages = [
  'windows-1252',
  'windows-1257',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
] as const;
export type CodePage = (typeof codePages)[number];

const german = 'üäöß';
const estonian = 'äõüöšž';

/** The letters beyond ASCII of each language that a code page was made for, the commonest first. */
export const alphabets: Readonly<Record<CodePage, readonly string[]>> = {
  'windows-1252': [
    german,
    'éèàêçôîùâûïëœü', // French
    'óáéíñúüºª', // Spanish
    'ãçáéóíêõâúàôüºª', // Portuguese
    'àèùòéì', // Italian
    'äåöé', // Swedish, Finnish
    'åøæé', // Danish, Norwegian
    'ëéïèöü', // Dutch
    estonian,
    'áíðóéöúæþý', // Icelandic
  ],
  'windows-1257': [
    'āīšēūļķņģžčōŗ', // Latvian
    'ėšųžįūčąę', // Lithuanian
    estonian,
    german,
  ],
  'windows-1250': [
    'łąęóżśćńź', // Polish
    'íáéěřčžýšůúťďňó', // Czech
    'áíčéýžšúťľôďňóäŕĺ', // Slovak
    'áéőöóüíúű', // Hungarian
    'ăşîţâ', // Romanian
    'čšžćđ', // Slovene, Croatian
    german,
  ],
  'windows-1251': [
    'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', // Russian
    'оанивтерсклумдпяьзгбчійхшжїюєщцфґё', // Ukrainian
    'аиоентрсвлкдмпугзябчщъжхцшюфйь', // Bulgarian
    'аоиеентсркјвлдмупзгбчцшжњхљфћђџѓќѕ', // Serbian, Macedonian
  ],
  'windows-1253': ['αοιετσνηυρπκμλςωίάόγέδήχθύφβξώζψϊϋΐΰ'],
  'windows-1254': [
    'ıüşğçöiâîû', // Turkish
    german,
  ],
};
