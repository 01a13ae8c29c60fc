//! The reasons of the figures, in Dutch.

use crate::texts::story::{Reason, Why};

pub const WHY: Why = Why {
    unit_value_eur: Reason {
        title: "Bedrag per zaak",
        sentence: "Dit is het bedrag van de pool gedeeld door het aantal herplaatsingen; de verordening vraagt daarvoor een vaste verhouding ({12(2)}, {12(3)}).",
    },
    share_percent: Reason {
        title: "Aandeel in de pool",
        sentence: "Dit deel van de pool hoort bij het land, volgens de verdeelsleutel ({66}, {annex1}) of volgens het percentage dat u zelf invult.",
    },
    fair_share: Reason {
        title: "Eerlijk aandeel in zaken",
        sentence: "Dit is het aandeel van de herplaatsingen in de pool, naar boven afgerond op een hele zaak ({57(3)}, {66}).",
    },
    fair_share_eur: Reason {
        title: "Eerlijk aandeel in euro’s",
        sentence: "Dit is het eerlijk aandeel in zaken maal het bedrag per zaak, want alle vormen zijn evenveel waard ({56(2)}).",
    },
    pledge_financial_eur: Reason {
        title: "Toegezegd in geld",
        sentence: "Dit blijft van het eerlijk aandeel over om te betalen, als de toegezegde herplaatsingen en maatregelen eraf zijn ({57(4)}).",
    },
    threshold: Reason {
        title: "Drempel",
        sentence: "Dit is het hoogste van twee getallen: het wettelijk minimum en zestig procent van de herplaatsingen in de pool ({63(3)}).",
    },
    mandatory: Reason {
        title: "Is overnemen verplicht?",
        sentence: "Overnemen is verplicht als het Forum opnieuw bijeen is geweest en er te weinig herplaatsingen zijn ({13(4)}, {63(3)}). Over toezeggingen die wegvallen zijn twee lezingen mogelijk: ook dan eerst een nieuw Forum, of overnemen zonder nieuw Forum ({63(4)}).",
    },
    shortfall: Reason {
        title: "Zaken voor alle bijdragende landen samen",
        sentence: "Dit is wat er tot de drempel ontbreekt, of in een andere lezing de hele drempel. Toezeggingen die wegvallen, tellen niet mee ({63(4)}). Is overnemen niet verplicht, dan is het nul ({63(3)}).",
    },
    offset_requested: Reason {
        title: "Gevraagd van dit land",
        sentence: "Dit is het aantal dat u zelf invult, of het deel van dit land naast de andere bijdragende landen, naar boven afgerond ({63(3)}, {66}). Die verdeling kiest deze pagina, want de verordening noemt haar niet met zoveel woorden. Van een land dat niet bijdraagt, of dat volledige korting kreeg, wordt niets gevraagd ({2(20)}, {60(3)}).",
    },
    offset_cap: Reason {
        title: "Grens voor overnemen",
        sentence: "Meer dan zijn eerlijk aandeel hoeft een land niet over te nemen ({63(7)}). Dat artikel zegt niet of het aandeel op de pool of op de drempel wordt gemeten, en ook niet of een korting de grens verlaagt. Beide kunt u kiezen.",
    },
    offset: Reason {
        title: "Overgenomen zaken",
        sentence: "Dit is het kleinste van wat is gevraagd, de grens als die regel aanstaat, en het aantal zaken dat kan meetellen als dat is ingevuld ({63(3)}, {63(7)}, {63(8)}).",
    },
    left_to_do: Reason {
        title: "Nog te doen van het aandeel",
        sentence: "Dit blijft over van het eerlijk aandeel als de korting van de Raad eraf is ({57(3)}, {61}, {62}).",
    },
    offset_counted: Reason {
        title: "Overgenomen zaken die binnen het aandeel passen",
        sentence: "Zoveel overgenomen zaken kunnen meetellen voor wat er van het eerlijk aandeel nog te doen is. Wat daarboven komt, maakt de betaling niet kleiner ({r33}, {63(7)}).",
    },
    offset_beyond: Reason {
        title: "Overgenomen terwijl er niets meer te doen was",
        sentence: "Dit zijn overgenomen zaken die boven het eerlijk aandeel komen, of boven wat de korting daarvan overliet ({63(7)}).",
    },
    payment_eur: Reason {
        title: "Betaling",
        sentence: "Dit is het toegezegde geld min de korting en, als die regel aanstaat, min de zaken die meetellen, maar nooit minder dan nul. Dat overnames meetellen, staat in {r33}. Dat elke zaak dan {unitValue} scheelt, volgt uit het bedrag per zaak en staat in geen artikel ({61}, {62}).",
    },
    alternative_eur: Reason {
        title: "Alternatieve maatregelen",
        sentence: "Dit blijft over van de toegezegde maatregelen, nadat korting en meetellende zaken eerst van het geld zijn afgehaald ({65}, {r33}).",
    },
    relocations: Reason {
        title: "Herplaatsingen",
        sentence: "Dit blijft over van de toegezegde herplaatsingen, nadat korting en meetellende zaken eerst van geld en maatregelen zijn afgehaald ({56(2)(a)}, {r33}).",
    },
    overlap: Reason {
        title: "Dubbel geteld",
        sentence: "Dit is het deel van het aandeel dat twee keer zou worden voldaan: door betalen of herplaatsen, en door overnemen. Telt overnemen mee, dan is het altijd nul ({r33}).",
    },
    spain_part: Reason {
        title: "De telling van Spanje als deel van de pool",
        sentence: "Dit zijn de herplaatsingen en het geld die Spanje telt, samen, als deel van een pool: die van 2026, of die van het voorstel waarnaast Spanje ze zet ({57(1)}, {12(3)}).",
    },
    france_exact: Reason {
        title: "Het aandeel van Frankrijk voor het afronden",
        sentence: "Dit is het gepubliceerde percentage van Frankrijk maal de herplaatsingen in de pool.",
    },
    announced: Reason {
        title: "Het genoemde bedrag in zaken",
        sentence: "Dit is het bedrag dat de regering noemde, gedeeld door het bedrag per zaak.",
    },
    chosen: Reason {
        title: "Het meeste van de landen die herplaatsen kozen",
        sentence: "Dit is het hele eerlijk aandeel van elk land dat herplaatsen koos ({agenda}). Sommige van die landen kozen ook een andere vorm. Hoe zij die verdelen is niet bekend, en daarom is dit het hoogste aantal dat mogelijk is.",
    },
    accepted: Reason {
        title: "Claims die zijn aangenomen",
        sentence: "Dit zijn de Dublinclaims van 2024 die Spanje, Italië en Cyprus aannamen ({answers|antwoord op vraag 7}); voor Griekenland is er geen getal. Het is een orde van grootte: een deel van deze mensen is al overgedragen, en voor de oude claims gelden andere regels en zijn de termijnen voorbij ({63(8)}).",
    },
    weighted: Reason {
        title: "Aandeel met een andere weging",
        sentence: "Dit is het aandeel als inwoners en bbp anders zouden wegen dan de wet voorschrijft ({66}).",
    },
    year_share: Reason {
        title: "Aandeel met het bbp van een ander jaar",
        sentence: "Dit is de verdeelsleutel met het bbp van dat jaar en de inwoners van {2025-01-01} ({66}).",
    },
    contributing_part: Reason {
        title: "Deel van het land onder de bijdragende landen",
        sentence: "Dit is het aandeel van het land, gedeeld door het aandeel van alle bijdragende landen samen; zo wordt overnemen verdeeld, niet het eerlijk aandeel ({63(3)}, {66}).",
    },
    rounded_total: Reason {
        title: "Alle zaken samen",
        sentence: "Elk aandeel is naar boven afgerond op een hele zaak; daardoor tellen alle landen samen op tot meer dan de pool.",
    },
    border_ratio: Reason {
        title: "Grensprocedures voor elke herplaatsing",
        sentence: "Dit zijn de grensprocedures per jaar in de Unie, gedeeld door het wettelijk minimum aan herplaatsingen ({12(2)(a)}).",
    },
};
