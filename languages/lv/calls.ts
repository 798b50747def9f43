import type { CatalogWords } from '../../calls/words/shape.ts';

export const calls: CatalogWords = {
  log: 'darījumu žurnāls ar virsrakstu rindu, piemēram, Log vai A1:H',
  stages: 'neobligāti: posmu tabula vai viena kolonna ar posmu nosaukumiem pēc kārtas',
  actions: 'neobligāti: otra tabula ar darbībām (Darījums, Darbība, Datums)',
  settings: 'neobligāti: iestatījumi, piemēram, "by=Rep; as of=2025-06-30", vai diapazons ar nosaukumiem un vērtībām',
  optional: 'neobligāti',
  functions: {
    CHECK: {
      question: 'Vai šim žurnālam var uzticēties?',
      detail: 'Pasaka, kā žurnāls saprasts: izkārtojums, kolonnas un kāpēc, katra izlaistā vai labotā rinda; vispirms vērtējums.',
      parameters: {},
    },
    FUNNEL: {
      question: 'Cik daudzi cik tālu tiek?',
      detail:
        'Saskaita darījumus pa posmiem: ienāca, gāja tālāk, zaudēti, vēl atvērti, un daļu, kas galu galā iet tālāk, ar intervālu.',
      parameters: {},
    },
    CONVERSION: {
      question: 'Kāda daļa nonāk no šejienes līdz turienei?',
      detail: 'Dod vienu skaitli, ieskaitot atvērtos darījumus: daļu galu galā vai tik un tik dienu laikā.',
      parameters: {
        from: 'no kurienes: posms, role:demo vai darbība, piemēram, action:ROI saruna',
        to: 'vēlāks posms, "Won", "Lost" vai darbība',
        within: 'neobligāti: dienas (ar clock=working darbdienas); bez tām daļa galu galā',
        statistic: 'neobligāti: share (noklusējums), low, high, n, open vai state',
      },
    },
    RECONCILE: {
      question: 'Kāpēc mana CRM rāda ko citu?',
      detail: 'Vienu konversiju rāda ar sešām mērauklām blakus: līdz šim, noslēgušies, sagaidāms, nobrieduši, kustība, stingri.',
      parameters: {
        from: 'no kurienes: posms, role:demo vai darbība',
        to: 'vēlāks posms, "Won", "Lost" vai darbība',
        within: 'neobligāti: dienas mērauklām „nobrieduši” un „kustība”; bez tām 90',
      },
    },
    DROPOFF: {
      question: 'Kur mēs tos zaudējam?',
      detail: 'Dod zaudējumus pa posmiem, to daļu, vērtību, dienas līdz zaudējumam un biežāk minēto iemeslu.',
      parameters: {},
    },
    TIME_IN_STAGE: {
      question: 'Cik ilgi aizņem katrs solis?',
      detail:
        'Dod dienas posmā, ieskaitot vēl neizgājušos darījumus, blakus tam, ko teiktu tikai izgājušie. Ar posmu: viens skaitlis.',
      parameters: {
        stage: 'neobligāti: viens posms, lai tabulas vietā būtu viens skaitlis',
        statistic: 'neobligāti: median (noklusējums), mean, p25, p75, p90, low, high, closed median vai closed mean',
      },
    },
    DEALS: {
      question: 'Kuri darījumi ir aiz šī skaitļa?',
      detail: 'Uzskaita darījumus, kas ienāca posmā, gāja no tā tālāk, tur zaudēti, tur vēl atvērti vai to izlaida.',
      parameters: {
        stage: 'posms, piemēram, "Demo"; arī "Won" vai "Lost"',
        fate: 'neobligāti: entered (noklusējums), advanced, lost, open, skipped vai stuck',
      },
    },
    WIN_RATE: {
      question: 'Cik uzvaram no tā, ko noslēdzam?',
      detail:
        'Dod uzvarētos un zaudētos darījumus pa periodiem, kuros tie noslēgti, uzvarēto daļu ar intervālu un uzvarēto vērtību.',
      parameters: {
        period: 'neobligāti: noslēgšanas mēnesis (month, noklusējums), nedēļa (week), ceturksnis (quarter) vai gads (year)',
      },
    },
    COHORTS: {
      question: 'Vai jaunākiem darījumiem veicas labāk?',
      detail: 'Seko darījumiem pēc to sākuma: kāda daļa sasniedza mērķi 30, 60, 90 un 180 dienās.',
      parameters: {
        period: 'neobligāti: sākuma mēnesis (month, noklusējums), nedēļa (week), ceturksnis (quarter) vai gads (year)',
        to: 'neobligāti: posms, "Won" (noklusējums), "Lost" vai darbība',
      },
    },
    BEFORE_AFTER: {
      question: 'Vai pārmaiņa palīdzēja?',
      detail:
        'Salīdzina katru posmu pirms un pēc kādas dienas: kas iet tālāk, cik ātri un vai tas ir vairāk nekā nejaušība, vai vēl par agru.',
      parameters: {
        change: 'pārmaiņas diena, piemēram, "2025-06-30"',
        size: 'neobligāti: cik lielas pārmaiņas gaidīt, punktos; bez tā 10. Nedēļas līdz skaidrībai rāda, cik ilgi līdz tādas būs redzamas',
      },
    },
    GOALS: {
      question: 'Vai sasniedzam mērķus?',
      detail: 'Salīdzina katru posmu ar posmu tabulas mērķiem: sasniegts, nav sasniegts vai par agru teikt.',
      parameters: {},
    },
    METRICS: {
      question: 'Kādi ir mūsu pašu rādītāji?',
      detail: 'Saskaita jūsu rādītājus, pa vienam rindā: daļu vai dienas no viena punkta līdz vēlākam, ar mērķi un statusu.',
      parameters: {
        definitions:
          'tabula ar kolonnām Nosaukums, No, Uz, Dienu laikā, Kur, Mērs (daļa, dienas), Mērķis un Virziens (augšup, lejup)',
      },
    },
    CURVE: {
      question: 'Kas ar tiem notiek dienu pēc dienas?',
      detail: 'Vienam posmam pasaka, kāda daļa katras dienas beigās vēl ir šeit, gājusi tālāk, atpakaļ, zaudēta un uzvarēta.',
      parameters: { stage: 'posms, piemēram, "Demonstrācija"' },
    },
    WAIT_COST: {
      question: 'Kad gaidīšana zaudē vairāk, nekā iegūst?',
      detail: 'Katram posmam pasaka lūzuma dienu un to, kas ir aiz tās. Ar posmu: kas kurā vecumā gāja tālāk un kas zaudēts.',
      parameters: { stage: 'neobligāti: viens posms, lai tabulas vietā redzētu tā tempus pēc vecuma' },
    },
    STUCK: {
      question: 'Kuri darījumi ir iestrēguši?',
      detail: 'Uzskaita atvērtos darījumus, kas posmā ir ilgāk nekā četri no pieciem, vērtīgākos vispirms.',
      parameters: { stage: 'neobligāti: viens posms; bez tā uzskaita visus' },
    },
    FEEDBACK: {
      question: 'Kā to uzņem?',
      detail:
        'Skaita ierakstus ar pozitīvu, neitrālu un negatīvu atsauksmi pa posmiem vai pēc iestatījuma by, piemēram, Strategy.',
      parameters: {},
    },
    SEGMENTS: {
      question: 'Kam veicas labāk?',
      detail: 'Salīdzina kolonnas vērtības: uzvaras, daļas ar intervāliem, ciklu un to, vai atšķirība ir vairāk nekā nejaušība.',
      parameters: { column: 'žurnāla virsraksts, piemēram, "Pārdevējs"' },
    },
    FORECAST_WINS: {
      question: 'Cik vērta ir atvērtā piltuve?',
      detail: 'Saskaita atvērto darījumu izredzes pēc posma un vecuma tajā, uzvarās un vērtībā.',
      parameters: {},
    },
    BACKTEST: {
      question: 'Cik pareizi mēs prognozējām?',
      detail: 'Atkārto prognozi uz agrākiem brīžiem no tā laika rindām un salīdzina ar to, kas notika.',
      parameters: { steps: 'neobligāti: cik agrāku brīžu; ja nav norādīts, 4' },
    },
    VELOCITY: {
      question: 'Cik vērtības dienā nes piltuve?',
      detail: 'Reizina atvērtos darījumus, gaidāmo uzvaru daļu un uzvarēto vidējo vērtību un dala ar vidējo ciklu.',
      parameters: {},
    },
    MOVES: {
      question: 'Kas kopš tā laika mainījies?',
      detail:
        'Salīdzina atvērto piltuvi divos brīžos: jauni, no jauna atvērti, pārvietoti, uzvarēti, zaudēti, ar mainītu vērtību; vienmēr saskan.',
      parameters: {
        from: 'neobligāti: pirmais brīdis, datums; bez tā nedēļu pirms otrā',
        to: 'neobligāti: otrais brīdis, datums; bez tā žurnāla skaitīšanas brīdis',
      },
    },
    FLOW: {
      question: 'Kā process norit patiesībā?',
      detail:
        'Uzskaita katru gājienu starp blakus punktiem: uz priekšu, pārlēciens, atpakaļ, uzvarēts, zaudēts, atvērts no jauna, ar dienām pirms tā.',
      parameters: {},
    },
    PATHS: {
      question: 'Pa kādiem ceļiem darījumi iet?',
      detail: 'Uzskaita posmu virknes, biežākās vispirms, ar uzvaru daļu, ciklu un dienām, kas pagāja, atgūstot zaudēto.',
      parameters: { top: 'neobligāti: cik ceļu rādīt; ja nav norādīts, 10' },
    },
    STAGES: {
      question: 'Kas saprasts no maniem posmiem?',
      detail: 'Izdrukā posmu tabulu, kā tā nolasīta vai secināta; to var labot un dot atpakaļ.',
      parameters: {},
    },
    VISITS: {
      question: 'Kāds ir darījuma stāsts?',
      detail: 'Uzskaita katru darījuma uzturēšanos posmā: ienāca, izgāja, dienas un kā tā beidzās.',
      parameters: { deal: 'neobligāti: viens darījums; bez tā uzskaitīti visi' },
    },
    HELP: {
      question: 'Ko es varu jautāt?',
      detail: 'Uzskaita jautājumus, funkcijas un katrai piemēru, kā to raksta šajā lapā.',
      parameters: { word: 'neobligāti: meklējamais vārds, piemēram, "posms"' },
    },
    DRIVERS: {
      question: 'Kas saistīts ar virzību tālāk vai ar zaudējumu?',
      detail:
        'Pa posmiem salīdzina darījumus, kuriem vērtība (darbība, iespēja, iebildums …) ir ierakstīta, ar tikpat veciem darījumiem bez tās.',
      parameters: {
        column:
          'neobligāti: darbība (noklusējums), stratēģija, iespēja, iebildums, sāpju punkts, atsauksme vai jebkurš virsraksts',
        stage: 'neobligāti: viens posms; bez tā visi',
        toward: 'neobligāti: advance jeb tālāk (noklusējums), lost (zaudēts šajā posmā), "Won" vai jebkurš vēlāks punkts',
        within: 'neobligāti: dienas pēc ienākšanas posmā (ar clock=working darbdienas)',
      },
    },
  },
};
