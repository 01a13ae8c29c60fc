//! Dutch, at level B1.

use crate::texts::moving::Words;

pub const WORDS: Words = Words {
    relocations: "herplaatsingen",
    state: "het land",

    elsewhere: "Deze link gaat over …. De tekst op deze pagina gaat over ….",
    to_page: "Naar de pagina over …",

    fault_cycle: "Van het jaar … zijn hier geen gegevens.",
    fault_state: "… is geen lidstaat.",
    fault_not_bound: "De verordening geldt niet voor Denemarken.",
    fault_pool: "De pool moet groter zijn dan 0.",
    fault_share: "Een aandeel ligt tussen 0 en 100%.",
    fault_pledge: "De herplaatsingen en maatregelen zijn meer dan het eerlijk aandeel.",
    fault_deduction: "De korting is groter dan het eerlijk aandeel.",
    fault_invalid: "‘…’ kan hier niet.",
    fault_value: "Bij ‘…’ staat ‘…’, maar daar hoort ….",
    fault_no_value: "Bij ‘…’ staat niets, maar daar hoort ….",
    fault_name: "In de link staat ‘…’, maar die naam bestaat hier niet. Waarschijnlijk is ‘…’ bedoeld.",
    fault_twice: "In de link staat ‘…’ meer dan één keer, met verschillende waarden: …. Laat er één staan.",
    fault_too_large: "Dit getal is te groot.",
    not_fetched: "Het deel dat dit leest, kon niet worden geladen. Probeer het nog eens.",
    fault_address: "Deze link klopt niet helemaal. … U ziet daarom de laatste stand die wel klopt.",

    takes_cycle: "een jaar waarvan hier gegevens zijn",
    takes_version: "het nummer van een versie van de gegevens, bijvoorbeeld 1",
    takes_state: "een lidstaat in twee letters, bijvoorbeeld NL",
    takes_cases: "een heel getal, bijvoorbeeld 12600",
    takes_decimal: "een getal met een punt voor de decimalen, bijvoorbeeld 5.5",
    or: "of",

    pays_and_takes: "… betaalt en neemt ook zaken over.",
    pays: "… betaalt en neemt geen zaken over.",
    takes: "… neemt zaken over en betaalt niets.",
    neither: "… betaalt niets en neemt geen zaken over.",
    would_contribute: "Stel dat … bijdraagt.",
    rule_off: "Let op: de regel dat zaken meetellen, of die van de bovengrens, staat hierbij uit.",
    typed_share: "Let op: het aandeel is hierbij zelf ingevuld.",
    other_ratio: "Let op: het bedrag per zaak is hierbij anders dan in de verordening.",
    no_ground: "Let op: voor deze overname is in deze stand geen grond in de verordening.",
    other_reading: "Let op: de verordening is hierbij anders gelezen dan in de eerste stand.",
    sum: "Samen is dat het eerlijk aandeel. Geen zaak telt dubbel.",
    sum_with_others: "Samen met de andere vormen is dat het eerlijk aandeel. Geen zaak telt dubbel.",
    sum_twice: "Dan telt een deel van het aandeel dubbel.",
    sum_beyond: "Dat is meer dan er van het aandeel te doen is. Geen zaak telt dubbel.",
    mark: "Elk vakje is één zaak van het aandeel.",
    mark_of_many: "Elk vakje is … zaken van het aandeel.",

    not_reconvened: "De landen zijn niet opnieuw bij elkaar geroepen. Daarom is er bij geen enkel aantal een verplichting om over te nemen. De stippellijn laat zien tot waar de overgenomen zaken zouden komen als dat wel gebeurt.",
    nothing_tips: "Bij geen enkel aantal toezeggingen neemt … zaken over.",
    tips: "Tot en met … toegezegde herplaatsingen neemt … de meeste zaken over: …. Daarna worden het er minder. Vanaf … zijn het er geen.",
    sum_stays: " Samen blijft het steeds het eerlijk aandeel.",
    not_counted: " Let op: de regel dat zaken meetellen staat uit. De betaling daalt daarom niet.",
};
