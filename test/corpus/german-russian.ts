/** Sheets and exports in German and Russian. */
export const german = `
events | de: Ereignisse
deal | Deal-ID | $deal
stage | Phase | $s:de
entered | Datum | $dot
rep | Verkäufer | Ann; Bob
value | Betrag | 1.200,00 €; 45.000,00 €
- | Ansprechpartner | Jana; Jens
- | Telefon | 030; 040

events | de: mit Aktivitäten
deal | Geschäft | $deal
stage | Stufe | $s:de
entered | Eingetreten am | $d
action | Aktivität | Anruf; E-Mail
feedback | Rückmeldung | Gut; Schlecht
objection | Einwand | Preis;
source | Leadquelle | Messe; Web
- | Branche | Handel; Bau

spans | de: Eintritt und Austritt
deal | Verkaufschance | $deal
stage | Phase | $s:de
entered | Eintrittsdatum | $dot
left | Austrittsdatum | $dot+2
rep | Vertriebsmitarbeiter | Ann; Bob
currency | Währung | EUR
- | Wahrscheinlichkeit | 10 %; 50 %

changes | de: von Phase nach Phase
deal | Opportunity-ID | $change
from | Von Phase | $from:de
to | Nach Phase | $to:de
entered | Geändert am | $dot
- | Geändert von | Ann; Bob

changes | de: Salesforce-Feldverlauf
rep | Opportunity-Inhaber | Ann; Bob
- | Bearbeitet von | Ann; Bob
field | Feld/Ereignis | Phase; Erstellt.
from | Alter Wert | $from:de
to | Neuer Wert | $to:de
entered | Bearbeitungsdatum | $dot
deal | Opportunity-Name | $change

wide | de: Eintrittsdatum je Phase
deal | Deal | $one
@Qualifizierung | Eintrittsdatum Qualifizierung | $w1:dot
@Vorführung | Eintrittsdatum Vorführung | $w2:dot
@Angebot | Eintrittsdatum Angebot | $w3:dot
stage | Phase | $now:de
- | Letzter Kontakt | $dot+70
- | Geburtsdatum | $dot

wide | de: Phasen als Überschriften
deal | Deal-ID | $one
@Discovery | Discovery | $w1:dot
@Demo | Demo | $w2:dot
@Closed Won | Closed Won | $w4:dot
@Closed Lost | Closed Lost | $w5:dot
persona | Persona | CFO; CTO
rep | Verkäufer | Ann; Bob
value | Betrag | 15.100,00; 4.600,00
- | exec_call | no; yes
stage | Phase | Discovery; Demo; Closed Won; Closed Lost; Discovery; Closed Won

list | de: Liste
deal | Auftragsnummer | $one
stage | Vertriebsphase | $now:de
created | Erstellt am | $dot
closed | Abgeschlossen am | $dot+60
value | Auftragswert | 1.200; 45.000
rep | Verantwortlicher | Ann; Bob
reason | Verlustgrund | ; ; ; Preis
- | Firma | Alfa; Beta
- | E-Mail | a@x; b@x
- | Erwartetes Abschlussdatum | $dot+90

snapshots | de: Stichtag
snapshot | Stichtag | $copydate:dot
deal | Deal-ID | $copied
stage | Phase | $copy:de
value | Wert | 1200; 45000
- | Kunde | Alfa; Beta

events | ru: журнал
deal | ID сделки | $deal
stage | Этап | $s:ru
entered | Дата | $dot
rep | Ответственный | Анна; Борис
value | Сумма | 1 200 ₽; 45 тыс.
- | Контакт | Иван; Ольга
- | Телефон | +7 900; +7 901

events | ru: с действиями
deal | Сделка | $deal
stage | Стадия | $s:ru
entered | Дата входа | $d
action | Действие | Звонок; Письмо
objection | Возражение | Цена;
source | Источник | Сайт; Выставка
- | Регион | Север; Юг

spans | ru: вход и выход
deal | Номер сделки | $deal
stage | Этап сделки | $s:ru
entered | Дата входа в этап | $dot
left | Дата выхода из этапа | $dot+2
rep | Менеджер | Анна; Борис
- | Комментарий | а; б

changes | ru: из этапа в этап
deal | Сделка | $change
from | Из этапа | $from:ru
to | В этап | $to:ru
entered | Дата перехода | $dot
- | Кто изменил | Анна; Борис

changes | ru: старое и новое значение
deal | ID сделки | $change
field | Поле | Этап; Сумма
from | Старое значение | $from:ru
to | Новое значение | $to:ru
entered | Дата изменения | $dot

wide | ru: дата входа в кавычках
deal | Сделка | $one
@Первичный контакт | Дата входа в «Первичный контакт» | $w1:dot
@Презентация | Дата входа в «Презентация» | $w2:dot
@Договор | Дата входа в "Договор" | $w3:dot
stage | Этап | $now:ru
value | Бюджет | 1200; 45000
- | Дата следующего контакта | $dot+70

wide | ru: этапы в заголовках
deal | Сделка | $one
@Первичный контакт | Первичный контакт | $w1:dot
@Презентация | Презентация | $w2:dot
@Договор | Договор | $w3:dot
@Успешно реализовано | Успешно реализовано | $w4:dot
rep | Менеджер | Анна; Борис

list | ru: amoCRM
deal | ID | 1; 2; 3; 4; 5; 6
deal name | Название сделки | $name
- | Компания | Альфа; Бета
value | Бюджет | 1200; 45000
rep | Ответственный | Анна; Борис
created | Дата создания | $dot
- | Кем создана | Анна; Борис
closed | Дата закрытия | $dot+60
stage | Этап сделки | $now:ru
pipeline | Воронка | Продажи
reason | Причина отказа | ; ; ; Дорого
- | Теги | а; б

snapshots | ru: срез
snapshot | Дата выгрузки | $copydate:dot
deal | ID сделки | $copied
stage | Этап | $copy:ru
value | Сумма | 1200; 45000
`;
