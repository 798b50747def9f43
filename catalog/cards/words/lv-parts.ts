import type { parts as english, PartWords } from './en-parts.ts';

const part = (title: string, how: string, ...words: readonly string[]): PartWords => ({ title, how, words });

const people =
  'Katra vērtība pret visiem pārējiem, starp darījumiem, kas ir pietiekami seni. Ja tādu ir mazāk par 20, spriests netiek.';
const beside = 'Katrā posmā darījumi, kuriem tas pierakstīts, salīdzināti ar tikpat veciem darījumiem bez tā.';

export const parts: Record<keyof typeof english, PartWords> = {
  'week.moves': part(
    'Kas kustējās',
    'Piltuve tagad un pirms nedēļas. Toreiz atvērtie, pieskaitot jaunos un atjaunotos, atņemot uzvarētos un zaudētos, ir tagad atvērtie.',
    'mainījies', 'pagājušajā nedēļā', 'jauni darījumi', 'sapulce',
  ),
  'week.call': part(
    'Kam zvanīt',
    'Atvērti darījumi, kas posmā ir ilgāk nekā četri no pieciem vai ilgāk, nekā tur atmaksājas gaidīt; vispirms vērtīgākie.',
    'zvanīt', 'sekot', 'nokavēti', 'lēni darījumi',
  ),
  'lost.funnel': part(
    'Cik tiek cik tālu',
    'Katrs darījums, kas nonāca posmā, gāja tālāk, tika zaudēts vai vēl ir tur. Daļa galu galā skaita arī atvērtos tik ilgi, cik tie vēroti.',
    'piltuve', 'konversija', 'posmi',
  ),
  'lost.where': part(
    'Kur darījumi tiek zaudēti',
    'Darījums ir zaudēts tālākajā posmā, līdz kuram tas nonāca. Dublikāti un testi ir savā rindā.',
    'atbirums', 'noplūde', 'iemesli', 'zaudējumi', 'kāpēc zaudēti',
  ),
  'lost.afterDemo': part(
    'Kas notiek pēc demonstrācijas',
    'Darījumi, kas redzēti demonstrācijā: uzvarēti, zaudēti vai vēl atvērti, lai kur tie tagad būtu. Galu galā skaita arī atvērtos tik ilgi, cik tie vēroti.',
    'aizver durvis', 'pēc demonstrācijas', 'pērk', 'zaudēti pēc demonstrācijas',
  ),
  'lost.demoAfterDiscovery': part(
    'Cik prasa demonstrāciju pēc izpētes sarunas',
    'Darījumi, kas redzēti izpētē un pēc tam nonāca demonstrācijā vai tālāk; atvērtie skaitīti tik ilgi, cik tie vēroti.',
    'izpēte', 'prasa demonstrāciju', 'izpētes saruna',
  ),
  'lost.map': part(
    'Ceļa karte',
    'Katrs gājiens starp diviem blakus posmiem, kā tas ir žurnālā, ar izlaidumiem un atgriešanos; dienas ir tās, līdz kurām puse ir izgājusi.',
    'karte', 'plūsma', 'process', 'ceļš', 'diagramma', 'atgriešanās',
  ),
  'wait.time': part(
    'Laiks katrā posmā',
    'Dienas no ienākšanas posmā līdz iziešanai. Uzturēšanās, kas vēl ilgst, skaitītas tik ilgi, cik tās ilgst, tāpēc lēnie darījumi nav aizmirsti.',
    'cik ilgi', 'ilgums', 'dienas', 'lēni', 'mediāna', 'laiks posmā',
  ),
  'wait.cost': part(
    'Kad gaidīšana maksā',
    'Diena, no kuras uz priekšu vairāk darījumu zaudē, nekā iet tālāk, tajā un visos vēlākos vecumos, vairāk nekā nejauši. Lēni darījumi bieži ir vāji: gaidīšana var nebūt iemesls.',
    'lūzuma diena', 'pamet', 'par ilgu', 'atmet',
  ),
  'wait.curve': part(
    'Dienu pēc dienas svarīgākajā posmā',
    'No visiem darījumiem, kas nonāca posmā: cik līdz katras dienas beigām ir gājuši tālāk, zaudēti vai vēl ir tur.',
    'līkne', 'dienu pēc dienas',
  ),
  'wait.stuck': part(
    'Iestrēgušie darījumi',
    'Atvērti darījumi, kas posmā ir ilgāk par dienu, līdz kurai četri no pieciem bija izgājuši, vai ilgāk par mērķi, ja tas ir vēlāks.',
    'iestrēguši', 'apstājušies', 'veci darījumi',
  ),
  'works.action': part('Darbības', `${beside} Tas iet kopā, bet iemesls var būt cits.`, 'kas strādā', 'darbības', 'zvani', 'nākamais solis', 'virza darījumus'),
  'works.strategy': part('Stratēģijas', beside, 'stratēģija', 'pieeja'),
  'works.feature': part('Parādītās iespējas', beside, 'iespēja', 'demonstrācija', 'produkts'),
  'works.pain': part(
    'Kāpēc darījumi noslēdzas: sāpju punkti',
    'Darījumi, kuriem posmā pierakstīts sāpju punkts un kas vēlāk uzvarēti, blakus tikpat veciem darījumiem bez tā.',
    'sāpju punkts', 'motīvs', 'kāpēc noslēdzas', 'vajadzība',
  ),
  'works.objection': part(
    'Kas traucē',
    'Katrā posmā darījumi, kuriem pierakstīts iebildums un kas tur zaudēti, blakus tikpat veciem darījumiem bez tā.',
    'iebildums', 'šķērslis', 'traucē', 'cena',
  ),
  'works.feedback': part(
    'Kā to uzņem',
    'Pozitīvas, neitrālas un negatīvas atsauksmes katrā posmā. Tie ieraksti, kas neko nepasaka, atstāti malā.',
    'atsauksme', 'reakcija', 'uzņem',
  ),
  'works.received': part(
    'Kuras stratēģijas uzņem labi',
    'Pozitīvas, neitrālas un negatīvas atsauksmes par katru stratēģiju.',
    'atsauksme', 'stratēģija', 'reakcija',
  ),
  'people.rep': part('Kas uzvar', people, 'pārdevējs', 'komanda', 'salīdzināt cilvēkus', 'kurš'),
  'people.persona': part('Kuri pircēji', people, 'persona', 'klienti', 'auditorija', 'pircēji', 'segments'),
  'people.source': part('No kurienes darījumi nāk', people, 'avots', 'kanāls', 'mārketings'),
  'goals.met': part(
    'Mērķi',
    'Mērķis ir sasniegts, ja to sasniedz pat piesardzīgākais skaitlis, un nav sasniegts, ja to nesasniedz pat labākais; citādi ir par agru teikt.',
    'mērķi', 'atbildīgais', 'vai sasniegts',
  ),
  'goals.suggested': part(
    'Sasniedzams mērķis',
    'Ne augstāks par labāko, ko posms tagad varētu dot, un ne augstāks par tā labāko ceturksni.',
    'ieteikt', 'reālistisks mērķis', 'mērķis',
  ),
  'goals.change': part(
    'Vai izmaiņa palīdzēja',
    'Darījumi, kas posmā nonāca pirms izmaiņas un vēroti līdz tai, blakus tiem, kas nonāca pēc tās, tajā pašā vecumā.',
    'izmaiņa', 'pirms un pēc', 'uzlabojums', 'palīdzēja',
  ),
  'goals.plan': part(
    'Cik ilgi, līdz zināsim',
    'Cik ilgi darījumiem jānāk tāpat kā līdz šim, līdz maiņa par desmit no 100 būtu redzama četros gadījumos no pieciem.',
    'plāns', 'izmēģinājums', 'nedēļas', 'cik ilgi',
  ),
  'goals.trend': part(
    'Vai jaunākie darījumi ir labāki',
    'Darījumi pēc sākuma: daļa, kas galu galā, visticamāk, uzvarēs; atvērtie skaitīti tik ilgi, cik tie vēroti.',
    'tendence', 'pa mēnešiem', 'jaunākie darījumi', 'virzība', 'sākti',
  ),
  'money.velocity': part(
    'Ko piltuve dod dienā',
    'Atvērtie darījumi reiz daļa, kas galu galā uzvar, reiz uzvarēto vidējā vērtība, dalīts ar vidējām dienām no sākuma līdz beigām.',
    'ātrums', 'ieņēmumi', 'dienā',
  ),
  'money.forecast': part(
    'Ko ir vērti atvērtie darījumi',
    'Katram atvērtam darījumam izredzes uzvarēt tā posmā un vecumā, reiz tā vērtība, saskaitīts kopā.',
    'prognoze', 'atvērtā piltuve', 'vērtība', 'ieņēmumi',
  ),
  'money.past': part(
    'Cik pareizi bijām iepriekš',
    'Tā pati prognoze, atkārtota agrākiem brīžiem tikai no tā laika rindām, blakus tam, kas notika.',
    'cik pareizi', 'precizitāte', 'prognoze', 'uzticēties',
  ),
  'money.better': part(
    'Ko dotu labāks solis',
    'Pieci vairāk no 100 posmā, reiz daļa, kas pēc tam uzvar, reiz uzvarēto vidējā vērtība.',
    'ja nu', 'uzlabot', 'vērtība', 'iespējas',
  ),
  'question.immediateYes': part(
    'Vai pēc piedāvājuma piekrita uzreiz',
    'Uzvarēti divu darba dienu laikā pēc nonākšanas piedāvājumā, no tiem, kas tur nonāca vismaz tik sen.',
    'tūlītējs jā', 'piekrīt', 'piedāvājums', 'noslēgt',
  ),
  'question.beforeYes': part(
    'Kas ir pirms piekrišanas piedāvājumam',
    'Darījumi, kuriem piedāvājumā pierakstīta darbība un kas vēlāk uzvarēti, blakus tikpat veciem darījumiem bez tās.',
    'piedāvājums', 'noslēgšana', 'kas bija pirms',
  ),
  'question.painAtContact': part(
    'Vai sāpju punkta nosaukšana noved pie izpētes sarunas',
    'Darījumi pirmajā kontaktā, kuriem pierakstīts sāpju punkts, blakus tikpat veciem darījumiem bez tā.',
    'sāpju punkts', 'silts kontakts', 'izpētes saruna', 'pirmais kontakts',
  ),
  'question.demoFeatures': part(
    'Vai demonstrācijā rādītās iespējas virza darījumu',
    'Darījumi demonstrācijā, kuriem rādīta iespēja, blakus tikpat veciem darījumiem, kuriem tā nav rādīta.',
    'demonstrācija', 'iespējas', 'virza',
  ),
  'question.demoObjections': part(
    'Vai iebildumi demonstrācijā aizkavē darījumus',
    'Darījumi demonstrācijā, kuriem pierakstīts iebildums un kas tur zaudēti, blakus tikpat veciem darījumiem bez tā.',
    'demonstrācija', 'iebildumi', 'aizkavē',
  ),
  'question.passage': part(
    'Cik nonāk no viena posma citā',
    'Darījumi, kas nonāca pirmajā posmā, skaitīti, līdz sasniedz otro vai beidzas citādi; atvērtie skaitīti tik ilgi, cik tie vēroti.',
    'no', 'uz', 'konversija', 'daļa',
  ),
  'question.rulers': part(
    'Kāpēc mana CRM saka ko citu',
    'Tas pats jautājums ar sešiem mēriem blakus, katrs ar darījumiem, ko tas skaita.',
    'salīdzināt', 'CRM', 'cits skaitlis', 'mēri',
  ),
  'question.timeIn': part(
    'Cik ilgi darījumi paliek vienā posmā',
    'No visiem darījumiem, kas nonāca posmā: cik līdz katras dienas beigām ir gājuši tālāk, zaudēti vai vēl ir tur.',
    'laiks', 'dienas', 'viens posms', 'cik ilgi',
  ),
  'question.deal': part(
    'Viena darījuma stāsts',
    'Katra darījuma uzturēšanās posmā pēc kārtas, ar dienām un to, kā tā beidzās.',
    'darījums', 'stāsts', 'vēsture', 'saruna divatā',
  ),
  'question.metrics': part(
    'Jūsu pašu rādītāji',
    'Katra jūsu rādītāju tabulas rinda, skaitīta no pirmā punkta līdz otrajam, blakus mērķim.',
    'rādītāji', 'KPI', 'savi skaitļi',
  ),
  'question.check': part(
    'Vai šim žurnālam var uzticēties',
    'Par ko uzskatīta katra kolonna un kāpēc, un katra rinda, kas izlaista vai labota.',
    'pārbaude', 'kolonnas', 'kvalitāte', 'kļūdas', 'izlaistās rindas',
  ),
  'question.works': part('Kas iet kopā ar virzību tālāk', beside, 'kolonna', 'salīdzināt', 'strādā'),
  'question.segments': part('Kam veicas labāk, pēc jebkuras kolonnas', people, 'kolonna', 'salīdzināt', 'segmenti', 'grupas'),
  'question.since': part(
    'Kas mainījies kopš kādas dienas',
    'Piltuve tagad un tajā dienā. Toreiz atvērtie, pieskaitot jaunos un atjaunotos, atņemot uzvarētos un zaudētos, ir tagad atvērtie.',
    'kopš', 'kustējās', 'mainījies', 'mēnesis',
  ),
  'question.change': part(
    'Kas kopš kādas dienas ir citādi',
    'Darījumi, kas katrā posmā nonāca pirms šīs dienas un vēroti līdz tai, blakus tiem, kas nonāca pēc tās, tajā pašā vecumā.',
    'pirms un pēc', 'izmaiņa', 'palīdzēja',
  ),
  'question.paths': part(
    'Pa kuriem ceļiem darījumi iet',
    'Posmu secības, kurām darījumi gājuši cauri, vispirms biežākā.',
    'ceļi', 'maršruti', 'secība',
  ),
};
