/** Sheets and exports in French, Spanish and Portuguese. */
export const latin = `
events | fr: journal
deal | Affaire | $deal
stage | Étape | $s:fr
entered | Date | $dmy
rep | Commercial | Ann; Bob
value | Montant | 1 200,00 €; 45 000,00 €
- | Téléphone | 01; 02

spans | fr: entrée et sortie
deal | N° d'affaire | $deal
stage | Phase | $s:fr
entered | Date d'entrée | $dmy
left | Date de sortie | $dmy+2
source | Origine | Web; Salon
- | Secteur | Bâtiment; Santé

changes | fr: historique des champs
rep | Propriétaire de l’opportunité | Ann; Bob
- | Modifié par | Ann; Bob
field | Champ/Événement | Étape; Créé.
from | Ancienne valeur | $from:fr
to | Nouvelle valeur | $to:fr
entered | Date de modification | $dmy
deal | Nom de l’opportunité | $change

wide | fr: date d'entrée deux-points
deal | Opportunité | $one
@Découverte | Date d'entrée : Découverte | $w1:dmy
@Démo | Date d'entrée : Démo | $w2:dmy
@Proposition | Date d'entrée : Proposition | $w3:dmy
stage | Étape | $now:fr
- | Prochaine relance | $dmy+70

wide | fr: étapes en en-têtes
deal | Affaire | $one
@Découverte | Découverte | $w1:dmy
@Démo | Démo | $w2:dmy
@Proposition | Proposition | $w3:dmy
@Gagné | Gagné | $w4:dmy
@Perdu | Perdu | $w5:dmy
value | Montant HT | 1200; 45000

list | fr: liste
deal name | Nom de l'affaire | $name
- | Entreprise | Alfa; Beta
deal | Identifiant | $one
stage | Étape actuelle | $now:fr
created | Date de création | $dmy
closed | Date de clôture | $dmy+60
rep | Responsable | Ann; Bob
reason | Motif de perte | ; ; ; Prix
- | Probabilité | 10 %; 50 %

snapshots | fr: photos
snapshot | Date d'export | $copydate:dmy
deal | Affaire | $copied
stage | Étape | $copy:fr
- | Société | Alfa; Beta

events | es: registro
deal | ID del negocio | $deal
stage | Etapa | $s:es
entered | Fecha | $dmy
rep | Vendedor | Ann; Bob
value | Importe | 1.200,00 €; 45.000,00 €
- | Teléfono | 1; 2
- | Correo | a@x; b@x

spans | es: entrada y salida
deal | Oportunidad | $deal
stage | Fase | $s:es
entered | Fecha de entrada | $dmy
left | Fecha de salida | $dmy+2
currency | Moneda | EUR; USD
- | Sector | Salud; Banca

changes | es: historial
deal | Nombre de la oportunidad | $change
field | Campo/Evento | Etapa; Creado.
from | Valor anterior | $from:es
to | Valor nuevo | $to:es
entered | Fecha de modificación | $dmy
- | Modificado por | Ann; Bob

changes | es: de una etapa a otra
deal | Trato | $change
from | Etapa anterior | $from:es
to | Nueva etapa | $to:es
entered | Fecha de cambio | $dmy

wide | es: fecha de entrada
deal | Negocio | $one
@Calificación | Fecha de entrada Calificación | $w1:dmy
@Demostración | Fecha de entrada Demostración | $w2:dmy
@Propuesta | Fecha de entrada Propuesta | $w3:dmy
stage | Etapa | $now:es
- | Último contacto | $dmy+70
- | Cliente | Alfa; Beta

list | es: lista
deal | Número de oportunidad | $one
stage | Etapa actual | $now:es
created | Fecha de creación | $dmy
closed | Fecha de cierre | $dmy+60
value | Monto | $1,200; $45,000
rep | Propietario | Ann; Bob
reason | Motivo de pérdida | ; ; ; Precio
- | Cuenta | Alfa; Beta
- | Fecha estimada de cierre | $dmy+90

snapshots | es: corte
snapshot | Fecha de corte | $copydate:dmy
deal | ID | $copied
stage | Etapa | $copy:es

events | pt: registro
deal | Negócio | $deal
stage | Etapa | $s:pt
entered | Data | $dmy
rep | Vendedor | Ann; Bob
value | Valor | R$ 1.200,00; R$ 45.000,00
- | Telefone | 1; 2

spans | pt: entrada e saída
deal | ID da oportunidade | $deal
stage | Fase | $s:pt
entered | Data de entrada | $dmy
left | Data de saída | $dmy+2
source | Origem do lead | Site; Feira
- | Cidade | Rio; Lisboa

changes | pt: da fase para a fase
deal | Oportunidade | $change
from | Fase anterior | $from:pt
to | Nova fase | $to:pt
entered | Data da mudança | $dmy
- | Alterado por | Ann; Bob

wide | pt: etapas no cabeçalho
deal | Negócio | $one
@Pré-análise | Pré-análise | $w1:dmy
@Apresentação | Apresentação | $w2:dmy
@Proposta | Proposta | $w3:dmy
@Fechado e ganho | Fechado e ganho | $w4:dmy
rep | Responsável | Ann; Bob

list | pt: RD Station
deal name | Nome da negociação | $name
- | Empresa | Alfa; Beta
stage | Etapa do funil | $now:pt
pipeline | Funil de vendas | Padrão
value | Valor total | 1200; 45000
created | Data de criação | $dmy
closed | Data de fechamento | $dmy+60
rep | Responsável | Ann; Bob
reason | Motivo de perda | ; ; ; Preço
source | Fonte | Site; Feira
- | Campanha | a; b
- | Previsão de fechamento | $dmy+90

snapshots | pt: fotos
snapshot | Data do relatório | $copydate:dmy
deal | Negócio | $copied
stage | Fase | $copy:pt
`;
