/** Words of a language as its spreadsheets write them, and the code page of its Windows. */
export interface Written {
  readonly language: string;
  readonly encoding: string;
  readonly headings: readonly [string, string, string, string];
  readonly stages: readonly string[];
  readonly names: readonly string[];
}

/** Encodes text in a code page, by turning its decoder around. Errors: a letter that the code page lacks. */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  // As a stream: at once, Node 20 reads Windows-1252 as ISO 8859-1.
  for (let byte = 0; byte < 256; byte++) bytes.set(decoder.decode(new Uint8Array([byte]), { stream: true }), byte);
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${encoding} has no ${letter}.`);
    return byte;
  });
}

export const utf16 = (text: string, isLittle: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

export const written: readonly Written[] = [
  {
    language: 'Latvian',
    encoding: 'windows-1257',
    headings: ['Darījums', 'Posms', 'Datums', 'Pārdevējs'],
    stages: ['Jauns', 'Izpēte', 'Piedāvājums', 'Uzvarēts', 'Zaudēts'],
    names: ['Jānis Bērziņš', 'Līga Kļaviņa', 'Ņikita Žīgurs', 'Anna Ozola', 'Ģirts Šķēle', 'Ieva Dūmiņa', 'SIA Rīgas Miesnieks'],
  },
  {
    language: 'Lithuanian',
    encoding: 'windows-1257',
    headings: ['Sandoris', 'Etapas', 'Data', 'Vadybininkas'],
    stages: ['Naujas', 'Pasiūlymas', 'Derybos', 'Laimėta', 'Pralaimėta'],
    names: [
      'Jonas Kazlauskas',
      'Rūta Žemaitė',
      'Šarūnas Jasikevičius',
      'Eglė Petraitytė',
      'Česlovas Juršėnas',
      'UAB Ąžuolas',
      'Birutė Gėlė',
    ],
  },
  {
    language: 'Estonian',
    encoding: 'windows-1257',
    headings: ['Tehing', 'Etapp', 'Kuupäev', 'Müüja'],
    stages: ['Uus', 'Pakkumine', 'Läbirääkimised', 'Võidetud', 'Kaotatud'],
    names: ['Õnne Pärn', 'Jüri Mägi', 'Ülle Põld', 'Šmidt Äike', 'Kätlin Võsu', 'Tartu Õlletehas'],
  },
  {
    language: 'Polish',
    encoding: 'windows-1250',
    headings: ['Szansa', 'Etap', 'Data', 'Właściciel'],
    stages: ['Nowy', 'Negocjacje', 'Oferta wysłana', 'Wygrana', 'Przegrana sprzedaż'],
    names: ['Łukasz Wiśniewski', 'Małgorzata Dąbrowska', 'Żaneta Gołębiewska', 'Paweł Wójcik', 'Józef Świątek', 'Spółka Źródło'],
  },
  {
    language: 'Czech',
    encoding: 'windows-1250',
    headings: ['Obchod', 'Fáze', 'Datum', 'Prodejce'],
    stages: ['Nový', 'Nabídka', 'Vyjednávání', 'Vyhráno', 'Prohráno'],
    names: ['Jiří Dvořák', 'Tomáš Černý', 'Zdeněk Růžička', 'Kateřina Němcová', 'Ondřej Šťastný', 'Pražírna Žižkov'],
  },
  {
    language: 'Slovak',
    encoding: 'windows-1250',
    headings: ['Obchod', 'Štádium', 'Dátum', 'Predajca'],
    stages: ['Nový', 'Ponuka', 'Rokovanie', 'Vyhratý', 'Stratený'],
    names: ['Ľubomír Kováč', 'Žofia Hudáková', 'Ján Šťastný', 'Mária Tóthová', 'Peter Ďurica', 'Vŕba s. r. o.'],
  },
  {
    language: 'Hungarian',
    encoding: 'windows-1250',
    headings: ['Üzlet', 'Szakasz', 'Dátum', 'Értékesítő'],
    stages: ['Új', 'Ajánlat', 'Tárgyalás', 'Megnyert', 'Elveszett'],
    names: ['Kovács Béla', 'Szűcs Gergő', 'Tóth Zsófia', 'Nagy Győző', 'Kőműves Kft.', 'Fehér Ödön'],
  },
  {
    language: 'Slovene',
    encoding: 'windows-1250',
    headings: ['Posel', 'Faza', 'Datum', 'Prodajalec'],
    stages: ['Nov', 'Ponudba', 'Pogajanja', 'Sklenjeno', 'Izgubljeno'],
    names: ['Matjaž Župančič', 'Špela Kovač', 'Jože Hočevar', 'Črt Šušteršič', 'Živa Novak'],
  },
  {
    language: 'Romanian',
    encoding: 'windows-1250',
    headings: ['Tranzacție'.replace('ț', 'ţ'), 'Etapă', 'Dată', 'Vânzător'],
    stages: ['Nou', 'Ofertă', 'Câştigat', 'Pierdut', 'Negociere'],
    names: ['Ştefan Ionescu', 'Mădălina Ţăran', 'Gheorghe Brânză', 'Ioana Pârvu', 'Răzvan Lăzărescu'],
  },
  {
    language: 'Russian',
    encoding: 'windows-1251',
    headings: ['Сделка', 'Этап', 'Дата', 'Ответственный'],
    stages: ['Новый', 'Переговоры', 'Предложение', 'Выиграна', 'Проиграна'],
    names: ['Иван Петров', 'Мария Щукина', 'Сергей Ёлкин', 'ООО Ромашка', 'Анна Ивановна Жукова'],
  },
  {
    language: 'Ukrainian',
    encoding: 'windows-1251',
    headings: ['Угода', 'Стадія', 'Дата', 'Менеджер'],
    stages: ['Нова', 'Пропозиція', 'Переговори', 'Виграно', 'Програно'],
    names: ['Їжакевич Олена', 'Андрій Ґонтар', 'Єва Ткаченко', 'Київські мережі', 'Юлія Шевченко'],
  },
  {
    language: 'Bulgarian',
    encoding: 'windows-1251',
    headings: ['Сделка', 'Етап', 'Дата', 'Търговец'],
    stages: ['Нова', 'Оферта', 'Преговори', 'Спечелена', 'Загубена'],
    names: ['Георги Димитров', 'Пенка Стоянова', 'Щерьо Върбанов', 'Кольо Ганев', 'Жечка Ъглова'],
  },
  {
    language: 'Greek',
    encoding: 'windows-1253',
    headings: ['Συμφωνία', 'Στάδιο', 'Ημερομηνία', 'Πωλητής'],
    stages: ['Νέα', 'Προσφορά', 'Διαπραγμάτευση', 'Κερδισμένη', 'Χαμένη'],
    names: ['Γιώργος Παπαδόπουλος', 'Ελένη Νικολάου', 'Κώστας Ξανθός', 'Άννα Ψαρρού', 'Θεόδωρος Ζαχαρίου'],
  },
  {
    language: 'Turkish',
    encoding: 'windows-1254',
    headings: ['Fırsat', 'Aşama', 'Tarih', 'Satış temsilcisi'],
    stages: ['Yeni', 'Görüşme', 'Teklif', 'Kazanıldı', 'Kaybedildi'],
    names: ['Ayşe Yılmaz', 'Gökhan Çağlar', 'İbrahim Şahin', 'Oğuz Öztürk', 'Işık Güneş', 'Tuğba Kılıç'],
  },
  {
    language: 'German',
    encoding: 'windows-1252',
    headings: ['Geschäft', 'Phase', 'Datum', 'Verkäufer'],
    stages: ['Neu', 'Vorführung', 'Angebot', 'Gewonnen', 'Verloren'],
    names: ['Jürgen Müller', 'Käthe Größe', 'Björn Weiß', 'Anke Schröder', 'Bäckerei Höß & Söhne'],
  },
  {
    language: 'French',
    encoding: 'windows-1252',
    headings: ['Affaire', 'Étape', 'Date', 'Propriétaire'],
    stages: ['Nouveau', 'Démonstration', 'Négociation', 'Gagné', 'Perdu'],
    names: ['François Lefèvre', 'Zoë Noël', 'Hélène Bérénger', 'Agnès Château', 'Société Générale d’Œuvres'],
  },
  {
    language: 'Spanish',
    encoding: 'windows-1252',
    headings: ['Negocio', 'Etapa', 'Fecha', 'Dueño'],
    stages: ['Nuevo', 'Demostración', 'Negociación', 'Ganado', 'Perdido'],
    names: ['José Muñoz', 'Begoña Peña', 'Andrés Núñez', 'Sofía Martín', 'Compañía Ibérica'],
  },
  {
    language: 'Portuguese',
    encoding: 'windows-1252',
    headings: ['Negócio', 'Etapa', 'Data', 'Responsável'],
    stages: ['Novo', 'Demonstração', 'Negociação', 'Ganho', 'Perdido'],
    names: ['João Gonçalves', 'Conceição Araújo', 'Inês Magalhães', 'Antônio Simões', 'Irmãos Ribeirão'],
  },
  {
    language: 'Italian',
    encoding: 'windows-1252',
    headings: ['Trattativa', 'Fase', 'Data', 'Venditore'],
    stages: ['Nuovo', 'Proposta', 'Attività', 'Vinto', 'Perso'],
    names: ['Niccolò Forlì', 'Libertà S.p.A.', 'Città di Cantù', 'Perché Più', 'Università Bocconi'],
  },
  {
    language: 'Swedish',
    encoding: 'windows-1252',
    headings: ['Affär', 'Fas', 'Datum', 'Säljare'],
    stages: ['Ny', 'Möte', 'Förslag', 'Vunnen', 'Förlorad'],
    names: ['Åsa Lindström', 'Göran Sjöberg', 'Märta Åkesson', 'Håkan Björk', 'Örebro Kött AB'],
  },
  {
    language: 'Danish',
    encoding: 'windows-1252',
    headings: ['Handel', 'Fase', 'Dato', 'Sælger'],
    stages: ['Ny', 'Møde', 'Forslag', 'Vundet', 'Tabt'],
    names: ['Søren Kjær', 'Åse Østergård', 'Bjørn Sørensen', 'Mærsk', 'Jørgen Ærø'],
  },
];
